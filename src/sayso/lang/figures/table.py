"""What reading figures must know of a language; each language fills one `Numerals`.

A table in a text has one label a line, then its forms: `km: kilometre kilometres`. "_" joins the
words of a phrase; `километр/m` stands for the word with every ending of the class `m`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from sayso.model import FigureKind, Hedge

NO_ENDINGS: Mapping[str, str] = {}
DURATIONS = frozenset({"a", "mo", "wk", "d", "h", "min", "s"})
CURRENCY = re.compile(r"[A-Z]{3}")


class Role(Enum):
    """What a word or a row of digits does in a number."""

    DIGITS = "digits"
    WORD = "word"
    SCALE = "scale"
    """It multiplies what stands before it: "thousand", "dozen"."""
    HALF = "half"
    ORDINAL = "ordinal"


class Reading(NamedTuple):
    """What a word means as a part of a number."""

    role: Role
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of measure or money.

    Args:
        code: "%", ISO 4217, or UCUM.
        kind: of a figure that has it.
        size: how many of the unit of that code it is: a kopek is 0.01 RUB.
    """

    code: str
    kind: FigureKind
    size: Decimal = Decimal(1)


@dataclass(frozen=True, kw_only=True)
class Numerals:
    """One language's words for figures. Words are lower case, without accents of ё.

    Args:
        code: ISO 639-1.
        has_decimal_comma: "1,5" is one and a half.
        cardinals: number words that add up.
        scales: words that multiply.
        lone: scales that stand for themselves without a number («тысяча»).
        articles: words before a scale that make it one ("a hundred").
        halves: words for half of what they stand beside.
        ordinals: words for a place in a row.
        ordinal_ends: what is written behind the digits of an ordinal ("rd").
        attached: letters behind digits that multiply ("2.4m"), with their value.
        joins: a pattern for what stands between the words of a number, white space apart.
        units: phrases behind a number.
        shares: words for a part of the whole ("half", "a third"), in percent.
        share_of: a pattern for what follows such a word.
        by: a pattern before such a word that nothing need follow ("fell by a third").
        out_of: a pattern between a part and its whole ("one in five").
        signs: a pattern for a word for a sign; its group `plus` is the one that changes nothing.
        hedges: phrases before a number.
        between_hedge: words that may stand between a hedge and its number.
        hedges_behind: patterns that follow a number.
        to: a pattern between the ends of a range.
        opened_to: a pattern that stands there only if one of `opens` stands before.
        either: those of them that join dates to no stretch ("or").
        opens: words before a range.
        leaves: words before the first of two numbers between which something changed ("from").
        changes: beginnings of verbs of change: "rose from 5 to 7" tells two figures.
        ones: beginnings of nouns beside which "one" is a count.
        labels: words before a number that is a name ("Room 5").
        designated: beginnings of nouns behind an ordinal that is a name ("3rd Brigade").
        not_ranked: words before an ordinal that tells no place in a row ("at first").
        plurals: a pattern for words that likely name several people or things.
        clock: a pattern behind a number that tells the time of day.
        clock_before: words before a number of hours that tell the time of day.
        years: a pattern behind four digits that are a year.
        decades: a pattern behind digits that are a decade.
        old: a pattern behind a number that is an age.
        aged: a pattern before a number that is an age.
        both: words before "two" that make it "both" ("the").
        spelled_ages: beginnings of words for ages («двадцати»).
        spelled_age: a pattern for a word that is a number and an age; its group is the number.
        inverted_joints: a pattern for prepositions between such a noun and the number.
        inverted: nouns before a number that make it approximate («человек двадцать»).
    """

    code: str
    has_decimal_comma: bool = False
    cardinals: Mapping[str, Decimal]
    scales: Mapping[str, Decimal]
    lone: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    halves: frozenset[str]
    ordinals: Mapping[str, Decimal]
    ordinal_ends: frozenset[str]
    attached: Mapping[str, Decimal]
    joins: str
    units: Mapping[str, Unit]
    shares: Mapping[str, Decimal]
    share_of: str
    by: str
    out_of: str = r"(?!)"
    signs: str
    hedges: Mapping[str, Hedge]
    between_hedge: frozenset[str]
    hedges_behind: Mapping[str, Hedge]
    to: str
    opened_to: str
    either: frozenset[str]
    opens: frozenset[str]
    leaves: frozenset[str]
    changes: tuple[str, ...]
    ones: tuple[str, ...]
    labels: frozenset[str]
    designated: tuple[str, ...]
    plurals: str
    not_ranked: frozenset[str]
    clock: str
    clock_before: frozenset[str]
    years: str
    decades: str
    old: str
    aged: str
    spelled_ages: Mapping[str, Decimal] = field(default_factory=dict)
    spelled_age: str = r"(?!)"
    inverted: frozenset[str] = frozenset()
    inverted_joints: str = ""
    both: frozenset[str] = frozenset()

    @cached_property
    def readings(self) -> Mapping[str, Reading]:
        """Each word that is a part of numbers, in any usual case, and what it means there."""
        found = {
            **{word: Reading(Role.ORDINAL, value) for word, value in self.ordinals.items()},
            **{word: Reading(Role.HALF, Decimal("0.5")) for word in self.halves},
            **{word: Reading(Role.WORD, value) for word, value in self.cardinals.items()},
            **{word: Reading(Role.SCALE, value) for word, value in self.scales.items()},
        }
        return {
            each: reading
            for word, reading in found.items()
            for each in (word, word.capitalize(), word.upper())
        }

    @cached_property
    def join_pattern(self) -> re.Pattern[str]:
        """A pattern for what stands between the parts of one number."""
        return re.compile(
            rf"[ \u00a0\u202f]{{1,2}}(?:(?:{self.joins})[ \u00a0]+)?|[-‑]", re.IGNORECASE
        )

    @cached_property
    def to_pattern(self) -> re.Pattern[str]:
        """A pattern for what stands between the ends of a range."""
        return re.compile(rf"\s*[-‑–—]\s*|\s+(?:{self.to})\s+", re.IGNORECASE)

    @cached_property
    def opened_to_pattern(self) -> re.Pattern[str]:
        """A pattern for what stands there if a word opens the range."""
        return re.compile(rf"\s+(?:{self.opened_to})\s+", re.IGNORECASE)

    @cached_property
    def behind_patterns(self) -> tuple[tuple[re.Pattern[str], Hedge], ...]:
        """The hedges that follow a number, as patterns."""
        return tuple(
            (re.compile(pattern, re.IGNORECASE), hedge)
            for pattern, hedge in self.hedges_behind.items()
        )

    @cached_property
    def old_pattern(self) -> re.Pattern[str]:
        """A pattern behind a number that is an age."""
        return re.compile(rf"(?:{self.old})(?!\w)", re.IGNORECASE)

    @cached_property
    def aged_pattern(self) -> re.Pattern[str]:
        """A pattern before a number that is an age."""
        return re.compile(rf"(?<!\w)(?:{self.aged})\s*$", re.IGNORECASE)

    @cached_property
    def plural_pattern(self) -> re.Pattern[str]:
        """A pattern for what follows a number of people or things."""
        return re.compile(rf"[ \u00a0](?:{self.plurals})(?!\w)")

    @cached_property
    def clock_pattern(self) -> re.Pattern[str]:
        """A pattern behind a number that tells the time of day."""
        return re.compile(rf"(?:{self.clock})(?!\w)", re.IGNORECASE)

    @cached_property
    def share_of_pattern(self) -> re.Pattern[str]:
        """A pattern for what follows a part of the whole."""
        return re.compile(rf"[ \u00a0](?:{self.share_of})")

    @cached_property
    def by_pattern(self) -> re.Pattern[str]:
        """A pattern before a part of the whole by which something changes."""
        return re.compile(rf"(?<!\w)(?:{self.by})[ \u00a0](?:\w+[ \u00a0])?$", re.IGNORECASE)

    @cached_property
    def out_of_pattern(self) -> re.Pattern[str]:
        """A pattern between a part and its whole."""
        return re.compile(rf"[ \u00a0](?:{self.out_of})[ \u00a0]", re.IGNORECASE)

    @cached_property
    def sign_pattern(self) -> re.Pattern[str]:
        """A pattern for a sign in words, or a plus, before a number."""
        return re.compile(rf"(?:(?<!\w)(?:{self.signs})[ \u00a0]|(?<!\w)\+)$", re.IGNORECASE)

    @cached_property
    def spelled_age_pattern(self) -> re.Pattern[str]:
        """A pattern for a word that is a number and an age."""
        return re.compile(rf"(?<!\w){self.spelled_age}(?!\w)", re.IGNORECASE)

    @cached_property
    def article_pattern(self) -> re.Pattern[str]:
        """A pattern for an article behind "half": "half an hour"."""
        return re.compile(rf"[ \u00a0](?:{'|'.join(self.articles) or '(?!)'})(?!\w)")

    @cached_property
    def inverted_pattern(self) -> re.Pattern[str]:
        """A pattern for a noun right before a number, or with a preposition between them."""
        joints = rf"(?:[ \u00a0](?:{self.inverted_joints}))?" if self.inverted_joints else ""
        return re.compile(rf"(?P<word>[^\W\d_]+){joints}[ \u00a0]$")

    @cached_property
    def year_pattern(self) -> re.Pattern[str]:
        """A pattern behind four digits that are a year."""
        return re.compile(rf"(?:{self.years})(?!\w)", re.IGNORECASE)

    @cached_property
    def decade_pattern(self) -> re.Pattern[str]:
        """A pattern behind digits that are a decade."""
        return re.compile(rf"(?:{self.decades})(?!\w)", re.IGNORECASE)


def key_of(words: str) -> str:
    """Return the form under which words stand in a table."""
    plain = " ".join(words.lower().split())
    return plain.replace("ё", "е").replace("’", "'").replace("ʼ", "'")


def values(table: str, endings: Mapping[str, str] = NO_ENDINGS) -> dict[str, Decimal]:
    """Return each form with its number: `3: three`."""
    return {form: Decimal(label) for label, form in _rows(table, endings)}


def units(table: str, endings: Mapping[str, str] = NO_ENDINGS) -> dict[str, Unit]:
    """Return each form with its unit: `km: kilometre kilometres`, `RUB*0.01: kopeks`."""
    return {form: _unit(label) for label, form in _rows(table, endings)}


def hedges(table: str) -> dict[str, Hedge]:
    """Return each phrase with its hedge: `at least: no_fewer_than`."""
    return {form: Hedge(label) for label, form in _rows(table, NO_ENDINGS)}


def words(text: str, endings: Mapping[str, str] = NO_ENDINGS) -> frozenset[str]:
    """Return the words of a text, "_" as a space."""
    return frozenset(_forms(text, endings))


def spelled(*, tens: str, teens: str, ones: str) -> dict[str, Decimal]:
    """Return the numbers from ten on as they begin a longer word: «двадцатипяти».

    Args:
        tens: 10 to 90, in order.
        teens: 11 to 19.
        ones: 1 to 9.
    """
    found = {word: Decimal(10 + place) for place, word in enumerate(teens.split(), start=1)}
    for place, ten in enumerate(tens.split(), start=1):
        found[ten] = Decimal(10 * place)
        if place > 1:
            pairs = enumerate(ones.split(), start=1)
            found |= {ten + one: Decimal(10 * place + number) for number, one in pairs}
    return found


def _rows(table: str, endings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for row in table.strip().splitlines():
        label, _, forms = row.partition(":")
        for form in _forms(forms, endings):
            yield label.strip(), form


def _forms(text: str, endings: Mapping[str, str]) -> Iterator[str]:
    for word in text.split():
        stem, _, name = word.replace("_", " ").partition("//")
        for end in endings[name].split(" ") if name else ("",):
            yield stem + end.replace("-", "")


def _unit(label: str) -> Unit:
    code, _, size = label.partition("*")
    return Unit(code=code, kind=_kind(code), size=Decimal(size or 1))


def _kind(code: str) -> FigureKind:
    if code == "%":
        return FigureKind.SHARE
    if code in DURATIONS:
        return FigureKind.DURATION
    return FigureKind.MONEY if CURRENCY.fullmatch(code) else FigureKind.MEASURE
