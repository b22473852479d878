"""What finding times must know of a language; each language fills one `TimeTable`.

A template is a pattern in which `{month}` stands for any word of that table, a space for any white
space within a line, and `{lead}` for words that must stand before a time and are no part of it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import count

from sayso.lang.language import whole_words

GAP = r"[^\S\n]+"
DIGITS = {
    "day": r"0?[1-9]|[12]\d|3[01]",
    "mm": r"0?[1-9]|1[0-2]",
    "year": r"(?:1[89]|20)\d\d",
}
WORD = re.compile(r"\w+")
SLOT = re.compile(r"\{(\w+)\}")
COMMON = (
    r"{year}-{mm}-{day}(?!\d)",
    r"{day}\.{mm}\.{year}(?!\d)",
    r"{day}(?P<slash>/){mm}/{year}(?!\d)",
    r"{mm}/{day}/{year}(?!\d)",
)
"""Dates in digits, alike in every language."""


class Unit(StrEnum):
    """What a calendar counts in."""

    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, kw_only=True)
class TimeTable:
    """One language's words for times. Every word is lower case, without accents of ё.

    Args:
        code: ISO 639-1.
        months: each form of a month's name, and its number.
        weekdays: each form of a weekday's name, 0 for Monday.
        days: words for a day that count from today ("yesterday": -1).
        parts: parts of a day that may stand beside one ("morning").
        counts: number words.
        units: each form of a unit's name.
        shifts: which of them, counted from the present one ("last": -1).
        shifted_parts: part of a day with a shift before it, and the day it means ("last night": -1).
        periods: words that name a unit with its shift («торік»: last year).
        eves: words for the day before («накануне»).
        back: words after a count that reckon back ("two days [ago]").
        forward: words beside a count that reckon forward («[через] два дня»).
        leads: words before a bare month or year.
        capitals: names of months and weekdays are written with a capital.
        templates: the expressions, the longest first.
        coming: words that put a clause into the future ("will").
        at: prepositions before the time at which something was said.
        dating: words that tie a time to a writing («письмо [от] 3 марта»).
        events: words before what happened at another time ("[after] the fire on Friday").
        participles: a pattern for participles, whose time is not the cue's («задержанный в пятницу»).
        verbs: a pattern for words that are likely verbs, which open a clause of their own.
        occasions: beginnings of nouns for what one speaks in ("a Friday [interview]").
        apart: words that say that a statement was made at another time ("earlier").
        own_voice: how a post says that it speaks now, source and cue together ("we write").
    """

    code: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    parts: frozenset[str]
    counts: Mapping[str, int]
    units: Mapping[str, Unit]
    shifts: Mapping[str, int]
    shifted_parts: Mapping[str, int]
    periods: Mapping[str, tuple[Unit, int]] = field(default_factory=dict)
    eves: frozenset[str] = frozenset()
    back: frozenset[str]
    forward: frozenset[str]
    leads: frozenset[str]
    capitals: bool = False
    templates: tuple[str, ...]
    coming: tuple[str, ...]
    at: frozenset[str]
    dating: frozenset[str]
    events: frozenset[str]
    participles: str
    verbs: str
    occasions: tuple[str, ...]
    apart: frozenset[str]
    own_voice: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A pattern that finds any time; its groups are the slots, numbered."""
        numbers = count()  # a group's name may stand only once in a pattern
        alternatives = "|".join(
            self._expression(template, numbers) for template in (*COMMON, *self.templates)
        )
        return re.compile(rf"(?<![\w.\-/])(?:{alternatives})(?!\w)", re.IGNORECASE)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Words of which every time in words has one, the last of each form, in any case."""
        tables = (
            self.months,
            self.weekdays,
            self.days,
            self.units,
            self.shifted_parts,
            self.periods,
        )
        forms = (form for table in tables for form in table)
        last = {WORD.findall(form)[-1] for form in (*forms, *self.eves)}
        return frozenset(each for word in last for each in (word, word.title(), word.upper()))

    @cached_property
    def coming_pattern(self) -> re.Pattern[str]:
        """A pattern for a word that puts its clause into the future."""
        return whole_words(self.coming)

    @cached_property
    def verb_pattern(self) -> re.Pattern[str]:
        """A pattern for a word that is likely a verb."""
        return re.compile(self.verbs)

    @cached_property
    def participle_pattern(self) -> re.Pattern[str]:
        """A pattern for a word that is a participle."""
        return re.compile(self.participles)

    def _expression(self, template: str, numbers: Iterator[int]) -> str:
        def slot(found: re.Match[str]) -> str:
            name = found[1]
            return f"(?P<{name}_{next(numbers)}>{DIGITS.get(name) or self._words[name]})"

        return SLOT.sub(slot, template.replace(" ", GAP))

    @cached_property
    def _words(self) -> Mapping[str, str]:
        return {
            "month": any_of(self.months),
            "weekday": any_of(self.weekdays),
            "word": any_of(self.days),
            "part": any_of(self.parts),
            "count": rf"\d{{1,3}}|{any_of(self.counts)}",
            "unit": any_of(self.units),
            "shift": any_of(self.shifts),
            "night": any_of(self.shifted_parts),
            "period": any_of(self.periods) or r"(?!)",
            "eve": any_of(self.eves) or r"(?!)",
            "back": any_of(self.back),
            "forward": any_of(self.forward),
            "lead": any_of(self.leads),
        }


def any_of(words: Mapping[str, object] | frozenset[str]) -> str:
    """Return a pattern for any of the words, the longest first; е stands for ё as well."""
    escaped = (re.escape(word).replace(r"\ ", GAP) for word in sorted(words, key=len, reverse=True))
    return "|".join(escaped).replace("е", "[её]").replace("'", "['’ʼ]")


def key_of(words: str) -> str:
    """Return the form under which words stand in a table."""
    plain = " ".join(words.lower().split())
    return plain.replace("ё", "е").replace("’", "'").replace("ʼ", "'")


def numbered(table: str) -> dict[str, int]:
    """Return each word of a table, one number a line: `3: march mar`; "_" joins words of a phrase."""
    return {
        form.replace("_", " "): int(number)
        for number, forms in _rows(table)
        for form in forms.split()
    }


def units_of(table: str) -> dict[str, Unit]:
    """Return each form of a unit's name, one unit a line: `week: week weeks`."""
    return {form: Unit(unit) for unit, forms in _rows(table) for form in forms.split()}


def _rows(table: str) -> Iterator[tuple[str, str]]:
    for row in table.strip().splitlines():
        label, _, forms = row.partition(":")
        yield label.strip(), forms
