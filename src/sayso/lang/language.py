"""What extraction must know of a language; each language fills one `Language` table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sayso.lang.referring import Referent, singular_forms
from sayso.model import StatementKind

LONG_WORD = 5
"""Shorter words of a phrase stand everywhere: "put it", "go on"."""


@dataclass(frozen=True, kw_only=True)
class Language:
    """One language's words for reporting what somebody said.

    Every word is lower case. Quotation marks are not here: newsrooms mix the marks of all
    languages, so `sayso.lang.marks` knows them for all of them together.

    Args:
        code: ISO 639-1.
        name: in English.
        cues: each form of a reporting verb or noun, and what it says that the speaker did.
        kinds: beginnings of further words, verbs and nouns, and the kind that they give a cue; the
            rules, which look for words that open speech, do not know them.
        written: beginnings of nouns for what is written: a source among them writes ("the letter says").
        infinitive: a pattern for the word that an infinitive begins with.
        nouns: those cues that are nouns as well ("the report", "his claims").
        relatives: words that tie a clause to the noun before them ("a man who said").
        told: those cues after which the addressee comes first ("told reporters that").
        openers: phrases that name a source without a verb and stand before it ("according to").
        citing: phrases between who reports something and whom they have it from ("citing").
        findings: cues with which an outlet tells what it found out ("the Ledger [has learned]").
        citable: beginnings of nouns for whom one cites; others are reasons ("citing fatigue").
        denials: what stands before a statement that was never made ("it is false that Lee said").
        asking: words with which a headline announces what it is about ("Rain: what we know").
        rubrics: what stands before a headline's colon and is nobody ("Exclusive", "Analysis").
        possessives: words inside an opener that are themselves the source ("по [его] словам").
        negations: words that deny that anybody said it ("did [not] say", "[nobody] said").
        object_speaks: cues whose object is who said it ("quoted [Lee] as saying").
        media: nouns of what something is said through («написал в [телеграм-канале] мэр»).
        dative_endings: endings of words that name who is spoken to («сказал Орлов журналисту»).
        helpers: words of the verb group around a cue ("has", "also", "later").
        pronouns: words that stand for a speaker.
        addressed: the pronouns among them for whom one speaks to.
        determiners: words that open a noun phrase.
        conjunctions: words that join two verbs of one subject ("came and said").
        joiners: words inside a name or a noun phrase ("the head [of] the mine").
        subordinators: words that open a clause; a subject never reaches back over one.
        prepositions: words that end the head of a noun phrase.
        adverbials: words that open an adverbial after a name ("on Monday", "last week").
        that: words that open an indirect content.
        verb_endings: endings of lower-case words that are most likely finite verbs.
        participle_endings: endings of words that open a participle clause ("asking", "speaking").
        adverb_endings: endings of adverbs that may stand between a source and its cue.
        passives: cues whose grammatical subject is spoken to after one of `passive_helpers`.
        passive_helpers: forms of "to be" before a passive cue ("was asked").
        colon_before_speech: a cue is followed by a colon where words of speech follow it.
        body_in: a body that speaks may stand behind a preposition («сообщили в полиции»).
        speech_dash: dialogue is printed with dashes: "— Yes, — he said."
        referring: pronouns and possessives, and whom they stand for.
        honorifics: what stands before a surname, and whether it is a man's or a woman's.
        roles: nouns for what one person is by work or office, in the nominative ("mayor").
        role_adds: beginnings of words that make another role of a role ("deputy", "former").
        role_first: a role stands before its complement, and both before a name («мэр Порта Анна Берг»).
        bodies: nouns for bodies that speak, in the nominative ("ministry").
        press: those of them that report.
        indefinites: words that open a phrase for somebody new ("[a] minister").
        past: endings of verbs in the past, and the gender that they show.
    """

    code: str
    name: str
    cues: Mapping[str, StatementKind]
    kinds: Mapping[str, StatementKind] = field(default_factory=dict)
    written: tuple[str, ...] = ()
    infinitive: str = ""
    nouns: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    openers: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    citable: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    asking: frozenset[str] = frozenset()
    rubrics: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    object_speaks: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    dative_endings: tuple[str, ...] = ()
    helpers: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    adverbials: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    passives: frozenset[str] = frozenset()
    passive_helpers: frozenset[str] = frozenset()
    colon_before_speech: bool = False
    body_in: bool = False
    speech_dash: bool = False
    referring: Mapping[str, Referent] = field(default_factory=dict)
    honorifics: Mapping[str, Referent | None] = field(default_factory=dict)
    roles: frozenset[str] = frozenset()
    role_adds: tuple[str, ...] = ()
    role_first: bool = False
    bodies: frozenset[str] = frozenset()
    press: frozenset[str] = frozenset()
    indefinites: frozenset[str] = frozenset()
    past: Mapping[str, Referent] = field(default_factory=dict)

    @cached_property
    def role_forms(self) -> Mapping[str, str]:
        """Every form of the roles in the singular, with the nominative."""
        return singular_forms(self.roles)

    @cached_property
    def body_forms(self) -> Mapping[str, str]:
        """Every form of the bodies in the singular, with the nominative."""
        return singular_forms(self.bodies)

    @cached_property
    def function_words(self) -> frozenset[str]:
        """Words that are no part of a name though a sentence may open with them."""
        return frozenset().union(
            self.helpers,
            self.pronouns,
            self.determiners,
            self.subordinators,
            self.prepositions,
            self.adverbials,
            self.cues,
        )

    def kind_of_word(self, word: str) -> StatementKind | None:
        """Return the kind of the longest beginning in `kinds` that the word has, if it has one.

        A word that stands there with "$" is meant as it is, not as a beginning.
        """
        if f"{word}$" in self.kinds:
            return self.kinds[f"{word}$"]
        beginnings = (word[:end] for end in range(len(word), 1, -1))
        return next((self.kinds[start] for start in beginnings if start in self.kinds), None)

    def may_report(self, word: str) -> bool:
        """Say whether a word is a likely cue, or a part of one: no act, and no noun as well."""
        return word in self.likely_cues or (
            word not in self.nouns and self.kind_of_word(word) not in {None, StatementKind.ACT}
        )

    @cached_property
    def likely_cues(self) -> frozenset[str]:
        """Words that the cues and openers consist of, without those that mostly do other work."""
        words = (
            word
            for cue in (*self.cues, *self.openers)
            for word in cue.split()
            if " " not in cue or len(word) >= LONG_WORD
        )
        # "hope" and "fear" are what one says of oneself; "report" and "claim" mostly are things.
        things = {noun for noun in self.nouns if self.cues.get(noun) is not StatementKind.BELIEF}
        return frozenset(words) - things

    @cached_property
    def cue_pattern(self) -> re.Pattern[str]:
        """A pattern that finds any cue as a whole word, longest first."""
        return whole_words(self.cues)

    @cached_property
    def opener_pattern(self) -> re.Pattern[str]:
        """A pattern that finds any opener as whole words, longest first."""
        return whole_words(self.openers)

    @cached_property
    def citing_pattern(self) -> re.Pattern[str]:
        """A pattern that finds any phrase of citing as whole words."""
        return whole_words(self.citing)

    @cached_property
    def findings_pattern(self) -> re.Pattern[str]:
        """A pattern that finds any cue of an outlet's own findings as whole words."""
        return whole_words(self.findings)

    @cached_property
    def denial_pattern(self) -> re.Pattern[str]:
        """A pattern for a denial at the end of a text."""
        return re.compile(whole_words(self.denials).pattern + r"[\s,]*$", re.IGNORECASE)


def whole_words(words: Mapping[str, object] | tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern for any of the words, whatever their case; one that never matches if none."""
    longest_first = sorted(words, key=len, reverse=True)
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
    return re.compile(
        rf"(?<!\w)(?:{alternatives})(?!\w)" if alternatives else r"(?!)", re.IGNORECASE
    )


def forms(table: str, kind: StatementKind) -> dict[str, StatementKind]:
    """Return each word of a table of verb forms, one verb a line or between commas, with its kind."""
    words = (form.strip() for line in table.splitlines() for form in line.split(","))
    return {form: kind for form in words if form}


def beginnings(**tables: str) -> dict[str, StatementKind]:
    """Return each beginning of a word in the tables, which are named by their kinds."""
    return {
        beginning: StatementKind(kind)
        for kind, table in tables.items()
        for beginning in table.split()
    }
