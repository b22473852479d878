"""What must be known of a language to see what a figure counts, where it holds and who vouches for it."""

import re
from dataclasses import dataclass
from functools import cached_property

from sayso.lang.language import whole_words

LONGEST_STEM = 12
SHORTEST_STEM = 3


@dataclass(frozen=True, kw_only=True)
class Counting:
    """One language's words around figures; every word is lower case.

    Args:
        code: ISO 639-1.
        predicates: words that say what became of what is counted, or what it does ("killed").
        stems: beginnings of such words, for a language that inflects them.
        verb_endings: endings of other words that are most likely finite verbs or participles.
        attributes: endings of words that describe a noun though they begin or end as a verb does.
        not_verbs: nouns that end as verbs do.
        auxiliaries: words between a subject and its predicate, which tell nothing by themselves.
        light: verbs that count as such a word where another predicate follows ("feared dead").
        copulas: verbs that only say how much something is ("reached", "totalled").
        costing: verbs whose subject a sum is about ("the bridge [cost] 3bn").
        tallying: verbs by which their subject vouches for what it counts ("counted").
        whole_bodies: capitals that name a place, where others name a body («США»).
        nominatives: endings of names behind a preposition, and those of the nominative.
        hedges: words before a figure that belong to it ("at least").
        prepositions: words that end a noun phrase.
        of: those that tie a noun to a figure ("12 [of] the soldiers", "a fine [of] 300").
        determiners: words that open a noun phrase and are no part of what is counted.
        stops: words that end a noun phrase or clause besides (conjunctions, "more", "than").
        joining: words that join two predicates of one noun ("killed [or] injured").
        relatives: words that open a clause about the noun before them.
        pronouns: words for what was counted before ("three of [them]").
        parts: how a figure is announced as a part of the one before ("including").
        purposes: prepositions after a sum that say what it is for ("3bn [on] roads").
        places: prepositions before a place.
        regions: words that belong to the name of a place before them («Остовской [области]»).
        everywhere: phrases for a whole country or the world.
        since: words before a time from which on a figure holds.
        onsets: phrases for the same where what began stands between ("since the war began in May").
        about: words before a time that ends the event told before it ("[since] the war began").
        figures: words for what gives figures, in all forms ("data", "estimate").
        giving: verbs by which such a thing, or a body, gives a figure ("show", "put").
        by: words between such a thing and whose it is ("figures [from] the ministry").
        sourcing: phrases before whoever vouches for a figure («по оценке»).
        leading: prepositions before such a thing («[по] официальным данным»).
        rating: verbs that put something at a figure ("[put] the toll at 12").
        at: the preposition between them.
        kinds: words for a sort of such things that name no body ("official").
        unowned: words before such a thing that tell no body ("the latest figures").
    """

    code: str
    predicates: frozenset[str]
    stems: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    not_verbs: frozenset[str] = frozenset()
    auxiliaries: frozenset[str]
    light: frozenset[str] = frozenset()
    copulas: frozenset[str]
    costing: frozenset[str]
    tallying: frozenset[str]
    whole_bodies: frozenset[str]
    nominatives: tuple[tuple[str, str], ...] = ()
    hedges: frozenset[str]
    prepositions: frozenset[str]
    of: frozenset[str]
    determiners: frozenset[str]
    stops: frozenset[str]
    joining: frozenset[str]
    relatives: frozenset[str]
    pronouns: frozenset[str]
    parts: tuple[str, ...]
    purposes: frozenset[str]
    places: frozenset[str]
    regions: frozenset[str] = frozenset()
    everywhere: tuple[str, ...]
    since: frozenset[str]
    onsets: tuple[str, ...]
    about: frozenset[str]
    figures: frozenset[str]
    giving: frozenset[str]
    by: frozenset[str] = frozenset()
    sourcing: tuple[str, ...] = ()
    leading: frozenset[str]
    rating: frozenset[str]
    at: frozenset[str]
    kinds: frozenset[str]
    unowned: frozenset[str] = frozenset()

    def is_predicate(self, word: str) -> bool:
        """Say whether a word most likely says what became of something, or what it does."""
        if word in self.predicates or word in self.copulas:
            return True
        if word in self.not_verbs or (self.attributes and word.endswith(self.attributes)):
            return False
        return self._has_stem(word) or (
            word.endswith(self.verb_endings or ("\0",)) and len(word) >= SHORTEST_VERB
        )

    def nominative(self, word: str) -> str:
        """Return a word in the nominative where its ending leaves no doubt; else as it is."""
        for ending, plain in self.nominatives:
            if word.lower().endswith(ending):
                return word[: len(word) - len(ending)] + plain
        return word

    def _has_stem(self, word: str) -> bool:
        return any(word[:end] in self._stems for end in range(SHORTEST_STEM, LONGEST_STEM))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(self.stems)

    @cached_property
    def parts_pattern(self) -> re.Pattern[str]:
        """A pattern for a phrase that announces a part of the figure before."""
        return whole_words(self.parts)

    @cached_property
    def everywhere_pattern(self) -> re.Pattern[str]:
        """A pattern for a phrase that means a whole country or the world."""
        return whole_words(self.everywhere)

    @cached_property
    def onset_pattern(self) -> re.Pattern[str]:
        """A pattern for a phrase before what began at a time from which on a figure holds."""
        return whole_words(self.onsets)

    @cached_property
    def sourcing_pattern(self) -> re.Pattern[str]:
        """A pattern for a phrase before whoever vouches for a figure."""
        return whole_words(self.sourcing)


SHORTEST_VERB = 5
