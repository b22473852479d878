"""What must be known of a language to find whom one speaks to and through what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from sayso.lang.referring import Referent, singular_forms

PLURAL_ENDINGS = tuple("ам ям ов ев ей ів їв ами ями ах ях".split())
LIKE_ADJECTIVES = ("ий", "ый", "ая")
"""Endings of nouns that are declined as adjectives: «ведущий», «пострадавшая»."""
ADJECTIVE_ENDINGS = tuple("его ему им ем ого ому ым ом ой ей ую юю ій ої".split())
ADJECTIVAL = tuple("ым им ому ему ой ей ых их ого его ую юю ые ие ій ої".split())
"""Endings of most adjectives and of few nouns."""
HUSHING = tuple("гкхжчшщ")
"""Letters behind which no language of ours writes "ы"."""
SHORTEST = 6
"""Letters of a noun for several, below which its ending tells too little."""
PLURALS = tuple("ы и і ї ане яне".split())
"""Endings of the nominative of several."""


class Case(StrEnum):
    """The cases in which somebody spoken to may stand."""

    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    GENITIVE = "genitive"
    INSTRUMENTAL = "instrumental"


class Way(NamedTuple):
    """How the words for whom one speaks to follow a verb: behind which preposition, in which case."""

    preposition: str = ""
    case: Case | None = None


@dataclass(frozen=True, kw_only=True)
class Relays:
    """One language's words for hearers and media; every word is lower case.

    Args:
        code: ISO 639-1.
        media: nouns of what something is said in, by the words that stand before them ("on").
        head_last: the noun of a medium ends its phrase ("a video message"), else it opens it.
        talks: nouns of media that are for somebody: "an interview with", "a letter to".
        partners: how whom they are for follows them.
        things: nouns of media that one gives out: "released [a statement]".
        publishing: beginnings of verbs for giving them out.
        places: nouns of media that are somebody's place to publish in: "channel".
        messages: nouns of media in which somebody speaks to others: "Lund's [letter] said".
        shared: participles that tie a medium to where it came from ("a video [shared] by").
        tying: prepositions that tie a medium to its place or outlet ("a post [on] Telegram").
        insiders: nouns for somebody who talks to the outlet named after it («источник ТАСС»).
        telling: beginnings of verbs that say whom one speaks to, and how that follows them.
        otherwise: how it may follow other verbs, if it is plainly somebody.
        contacting: beginnings of verbs that come before the saying ("phoned [the police] and said").
        hearers: nouns for whom one speaks to, in the nominative, of one and of several.
        no_hearers: nouns that follow such verbs and are nobody ("told [lies]").
        objects: pronouns in other cases than the nominative, and whom they stand for.
        addressed: words that show that a quotation speaks to somebody ("you").
        greetings: words before a name that one speaks to ("dear").
        titles: nouns by which a text names a person again, judging ("the despot").
        continuing: beginnings of verbs with which a speaker goes on ("added").
        first: the pronouns among `objects` for who speaks ("me", "us").
        own: beginnings of words before a noun for the document's own outlet ("[our] newspaper").
        plurals: endings of several in other cases than the nominative, and that of the nominative.
        nobody: endings of verbs in the plural that may have no subject: «[спросили] Орлова».
        endings: those that a word may have in a case; none where cases do not show.
        stops: further words that end a phrase, unless they are part of a name.
        days: names of days, which end one too ("told them Friday").
        asking: helpers of a passive after which its clause has no subject ("[when] asked").
        questions: those of `talks` that are for somebody only where one answers them.
        conversations: those of `talks` that name for whom they are right after them, in any form
            («интервью [Post]»); behind others a name may be whose they are («письмо [Post]»).
    """

    code: str
    media: Mapping[tuple[str, ...], frozenset[str]]
    head_last: bool = False
    talks: frozenset[str] = frozenset()
    partners: tuple[Way, ...] = ()
    things: frozenset[str] = frozenset()
    publishing: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    messages: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    tying: frozenset[str] = frozenset()
    insiders: frozenset[str] = frozenset()
    telling: Mapping[str, tuple[Way, ...]] = field(default_factory=dict)
    otherwise: tuple[Way, ...] = ()
    contacting: Mapping[str, tuple[Way, ...]] = field(default_factory=dict)
    hearers: frozenset[str] = frozenset()
    no_hearers: frozenset[str] = frozenset()
    objects: Mapping[str, Referent] = field(default_factory=dict)
    addressed: frozenset[str] = frozenset()
    greetings: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    continuing: tuple[str, ...] = ()
    first: frozenset[str] = frozenset()
    own: tuple[str, ...] = ()
    plurals: Mapping[str, str] = field(default_factory=dict)
    nobody: tuple[str, ...] = ()
    endings: Mapping[Case, tuple[str, ...]] = field(default_factory=dict)
    stops: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    conversations: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()

    def tells(self, word: str) -> tuple[Way, ...]:
        """Return how a hearer may follow a verb that says whom one speaks to; in no way any other."""
        return _ways_of(word, self.telling) if word.startswith(self._telling) else ()

    def contacts(self, word: str) -> tuple[Way, ...]:
        """Return how whom one turns to may follow a verb of turning to somebody; in no way any other."""
        return _ways_of(word, self.contacting) if word.startswith(self._contacting) else ()

    def several(self, word: str) -> str | None:
        """Return the nominative of a noun for several, by its ending; None if that tells nothing."""
        end = next((end for end in self.plurals if word.endswith(end)), None)
        if end is None or len(word) < SHORTEST or "-" in word:
            return None
        stem = word.removesuffix(end)
        return stem + ("и" if stem.endswith(HUSHING) else self.plurals[end])

    @cached_property
    def _telling(self) -> tuple[str, ...]:
        return tuple(self.telling)

    @cached_property
    def _contacting(self) -> tuple[str, ...]:
        return tuple(self.contacting)

    @cached_property
    def behind(self) -> Mapping[str, Mapping[str, str]]:
        """The forms of the media behind each preposition, with their nominatives."""
        found: dict[str, dict[str, str]] = {}
        for prepositions, nouns in self.media.items():
            for preposition in prepositions:
                found.setdefault(preposition, {}).update(noun_forms(nouns))
        return found

    @cached_property
    def before_media(self) -> frozenset[str]:
        """The first words of what stands before media."""
        return frozenset(each.split()[0] for each in self.behind)

    @cached_property
    def medium_forms(self) -> Mapping[str, str]:
        """Every form of every medium, with its nominative."""
        return noun_forms(noun for nouns in self.media.values() for noun in nouns)

    @cached_property
    def thing_forms(self) -> Mapping[str, str]:
        """Every form of the media that one gives out, with its nominative."""
        return noun_forms(self.things)

    @cached_property
    def message_forms(self) -> Mapping[str, str]:
        """Every form of the messages, with its nominative."""
        return noun_forms(self.messages | self.places)

    @cached_property
    def talk_forms(self) -> Mapping[str, str]:
        """Every form of the media that are for somebody, with its nominative."""
        return noun_forms(self.talks)

    @cached_property
    def place_nouns(self) -> frozenset[str]:
        """The nouns of places to publish in, in the nominative."""
        return frozenset(noun_forms(self.places).values())

    @cached_property
    def insider_forms(self) -> Mapping[str, str]:
        """Every form of the nouns for an outlet's sources, with its nominative."""
        return noun_forms(self.insiders)

    @cached_property
    def hearer_forms(self) -> Mapping[str, str]:
        """Every form of the hearers, with the nominative."""
        return noun_forms(self.hearers | self.titles)


def noun_forms(nouns: Iterable[str]) -> dict[str, str]:
    """Return the forms of nouns in the nominative, of one and of several, each with that.

    A noun written "page=pages" has the forms named as well, which no rule gives. Where a form is
    of one and of several («статьи»), it is of one.
    """
    found: dict[str, str] = {}
    for entry in sorted(nouns, key=lambda entry: (not _is_plural(entry), entry)):
        noun, *more = entry.replace("=", ",").split(",")
        found |= dict.fromkeys((*_endings(noun), noun, *more), noun)
    return found


def _is_plural(entry: str) -> bool:
    return entry.partition("=")[0].endswith(PLURALS)


def _endings(noun: str) -> Iterable[str]:
    stem = next((noun[: -len(end)] for end in LIKE_ADJECTIVES if noun.endswith(end)), None)
    if stem:
        return (stem + ending for ending in ADJECTIVE_ENDINGS)
    if noun.endswith(PLURALS) and not noun.isascii():
        return (noun[:-1] + ending for ending in ("", *PLURAL_ENDINGS))
    return singular_forms([noun])


def ways(table: Mapping[str, tuple[Way, ...]]) -> dict[str, tuple[Way, ...]]:
    """Return how hearers follow each beginning of a verb, from beginnings in one string."""
    return {
        beginning: follow
        for beginnings, follow in table.items()
        for beginning in beginnings.split()
    }


def _ways_of(word: str, table: Mapping[str, tuple[Way, ...]]) -> tuple[Way, ...]:
    """Return what a table says of the longest beginning of a word."""
    return next(table[word[:end]] for end in range(len(word), 0, -1) if word[:end] in table)
