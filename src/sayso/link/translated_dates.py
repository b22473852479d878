"""Dates that differ between two languages, in whatever form each writes them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sayso.lang.wording import ORDINALS, markers
from sayso.lang.wording_across import BEFORE_MAY, HOURS, SEASONS, SHORT_MONTHS
from sayso.lang.wording_table import Sense
from sayso.link.rows import Places
from sayso.link.tokens import Token
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
RELATIVE = frozenset({"today", "yesterday", "tomorrow", "tonight"})
DOTTED = re.compile(r"(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?:\.\d{2,4})?")
SLASHED = re.compile(r"[0-3]?\d")
LAST_DAY = 31
LONGEST_NAME = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date in a text.

    Args:
        months: which it may be; two where day and month are told by nothing but their order.
        days: which it may be; empty if it names none.
        places: the words that say it.
    """

    months: frozenset[str]
    days: frozenset[str]
    places: Places


def altered_dates(compared: Compared) -> Iterator[Change]:
    """Yield the months, days and weekdays that differ."""
    here = [
        each
        for each in dates_in(compared.quotation.text, compared.rows.here)
        if compared.kept_here.issuperset(each.places)
    ]
    there = [
        each
        for each in dates_in(compared.document.text, compared.rows.there)
        if compared.kept_there.issuperset(each.places)
    ]
    for quoted, said in _unlike(here, there):
        yield altered(compared, "date", here=quoted.places, there=said.places)
    yield from _days(compared, WEEKDAYS)
    yield from _seasons(compared)
    if all(compared.quotation.verbal):
        yield from _days(compared, RELATIVE)


def _seasons(compared: Compared) -> Iterator[Change]:
    """Yield a season of the year, or a part of the day, for which another stands."""
    for table in (SEASONS, HOURS):
        here = _named(compared.here, compared.kept_here, table)
        there = _named(compared.there, compared.kept_there, table)
        new = [at for at, name in here.items() if name not in there.values()]
        gone = [at for at, name in there.items() if name not in here.values()]
        if new and gone:
            yield altered(compared, "date", here=new, there=gone)


def _named(
    keys: Sequence[str], kept: frozenset[int], table: tuple[tuple[str, ...], ...]
) -> dict[int, int]:
    """Return which name of a table each word is, by its place."""
    return {
        place: number
        for place in sorted(kept)
        for number, names in enumerate(table)
        if keys[place].startswith(names) and len(keys[place]) <= LONGEST_NAME
    }


def dates_in(text: str, words: Sequence[Token]) -> list[Dated]:
    """Return the dates with a month among some words of a text."""
    keys = [token.key for token in words]
    found = [*_dotted(keys), *_slashed(text, words)]
    named = {
        marker.start: marker.label
        for marker in markers(keys)
        if marker.sense == Sense.DAY and marker.label in MONTHS
    }
    for place, key in enumerate(keys):
        if key == "may" and _is_month(text, words, place):
            named[place] = "May"
        elif key in SHORT_MONTHS and _days_beside(keys, place):
            named[place] = SHORT_MONTHS[key]
    for place, month in named.items():
        days = _days_beside(keys, place)
        found.append(
            Dated(
                months=frozenset({month}),
                days=frozenset(days.values()),
                places=tuple(sorted((place, *days))),
            )
        )
    return sorted(found, key=lambda each: each.places)


def _dotted(keys: Sequence[str]) -> Iterator[Dated]:
    for place, key in enumerate(keys):
        match = DOTTED.fullmatch(key)
        if match:
            yield Dated(
                months=frozenset({MONTHS[int(match[2]) - 1]}),
                days=frozenset({str(int(match[1]))}),
                places=(place,),
            )


def _slashed(text: str, words: Sequence[Token]) -> Iterator[Dated]:
    """Yield "06/05", which is of May or of June."""
    for place, (token, following) in enumerate(pairwise(words)):
        if text[token.span.end : following.span.start] != "/":
            continue
        if not (SLASHED.fullmatch(token.key) and SLASHED.fullmatch(following.key)):
            continue
        numbers = [int(token.key), int(following.key)]
        months = [number for number in numbers if 1 <= number <= len(MONTHS)]
        if months and all(1 <= number <= LAST_DAY for number in numbers):
            yield Dated(
                months=frozenset(MONTHS[number - 1] for number in months),
                days=frozenset(map(str, numbers)),
                places=(place, place + 1),
            )


def _is_month(text: str, words: Sequence[Token], place: int) -> bool:
    keys = [token.key for token in words]
    before = keys[place - 1] if place else ""
    is_capital = text[words[place].span.start].isupper()
    return is_capital and (before in BEFORE_MAY or bool(_days_beside(keys, place)))


def _days_beside(keys: Sequence[str], place: int) -> dict[int, str]:
    """Return the day of the month right beside a month's name, by its place."""
    before = place - 2 if place > 1 and keys[place - 1] == "of" else place - 1
    for other in (before, place + 1):
        if 0 <= other < len(keys):
            day = ORDINALS.get(keys[other], keys[other])
            if day.isdecimal() and day.isascii() and 1 <= int(day[:3]) <= LAST_DAY:
                return {other: day}
    return {}


def _unlike(here: Sequence[Dated], there: Sequence[Dated]) -> Iterator[tuple[Dated, Dated]]:
    left = list(there)
    others = []
    for quoted in here:
        same = next((said for said in left if _is_same(quoted, said)), None)
        if same is None:
            others.append(quoted)
        else:
            left.remove(same)
    yield from zip(others, left, strict=False)


def _is_same(quoted: Dated, said: Dated) -> bool:
    is_day = not (quoted.days and said.days) or bool(quoted.days & said.days)
    return is_day and bool(quoted.months & said.months)


def _days(compared: Compared, names: frozenset[str]) -> Iterator[Change]:
    here = [each for each in compared.markers_here if each.label in names]
    there = [each for each in compared.markers_there if each.label in names]
    new = [each for each in here if each.label not in {other.label for other in there}]
    gone = [each for each in there if each.label not in {other.label for other in here}]
    if new and gone:
        yield altered(
            compared,
            "date",
            here=[place for each in new for place in range(each.start, each.end)],
            there=[place for each in gone for place in range(each.start, each.end)],
        )
