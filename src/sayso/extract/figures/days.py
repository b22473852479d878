"""Dates that a text claims: days, months, years, decades."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sayso.lang.figures import Numerals
from sayso.lang.language import Language
from sayso.lang.times.finding import Time, times_in
from sayso.lang.times.known import get_times
from sayso.lang.times.reckoning import Precision, Said, reckoned
from sayso.lang.times.table import Unit, key_of
from sayso.model import Span

FOUR_DIGITS = re.compile(r"(?<![\w.,$€£#№/])(?:1[5-9]|20)\d\d(?![\d%]|[.,:/]\d)")
NUMBER_BEFORE = re.compile(r"\d[ \u00a0]$")
TWO_DIGITS = re.compile(r"['’]?\d0(?=\D)")
UNTIL = re.compile(r"[-–—](\d\d(?:\d\d)?)(?!\w)")
DEFINITE = re.compile(
    r"\b(?:the|of|in|since|by|until|from|its|their|his|her)[ \u00a0]$", re.IGNORECASE
)
DECADE = 9
DAY_BEFORE = re.compile(r"(?<![\w.,])(?P<day>\d{1,2})(?P<gap>\s*[–—-]\s*|\s+\w+\s+)$")
BACK = re.compile(r"[ \u00a0](\w+)")
WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]$")
REACH = 24
ISO_LENGTH = 10
FARTHEST_BACK = 1900
UNITS = {"a": Unit.YEAR, "mo": Unit.MONTH, "wk": Unit.WEEK, "d": Unit.DAY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A date in a text.

    Args:
        span: its words.
        date: ISO 8601, as precise as the words.
        until: its last day, where it is longer than a day and neither a month nor a year.
    """

    span: Span
    date: str | None
    until: str | None = None


def days_in(
    text: str, *, language: Language, table: Numerals, written: date | None
) -> list[Claimed]:
    """Return the dates in a text, in order; `date` is None where it cannot be reckoned."""
    found = [
        _claimed(time)
        for time in times_in(text, language=language, written=written)
        if not _is_wait(time.span.of(text), language)
    ]
    years = [
        year
        for year in _years(text, table)
        if not any(year.span.meets(each.span) for each in found)
    ]
    return _ranges(sorted([*found, *years], key=lambda each: each.span), text, table)


def _is_wait(words: str, language: Language) -> bool:
    """Say whether a time is hours from now: «через три часа» is how long one waits."""
    times = get_times(language.code)
    parts = key_of(words).split()
    return parts[0] in times.forward and times.units.get(parts[-1]) is Unit.HOUR


def day_back(
    unit: str, count: Decimal, *, text: str, end: int, language: Language, written: date | None
) -> Claimed | None:
    """Return the date that a duration reckons back to: "thirty years ago"; None if it does not.

    Args:
        unit: of the duration.
        count: how many of it.
        text: where it stands.
        end: where it ends.
        language: of the text.
        written: the day from which it counts.
    """
    back = BACK.match(text, end)
    if back is None or unit not in UNITS or count != int(count) or count > FARTHEST_BACK:
        return None
    if key_of(back[1]) not in get_times(language.code).back:
        return None
    meant = reckoned(Said(unit=UNITS[unit], count=-int(count)), written=written)
    if meant is None:
        return Claimed(span=Span(end, back.end()), date=None)
    time = Time(
        span=Span(end, back.end()),
        first=meant.first,
        last=meant.last,
        precision=meant.precision,
        is_relative=True,
    )
    return _claimed(time)


def _ranges(days: Sequence[Claimed], text: str, table: Numerals) -> list[Claimed]:
    """Join dates that are the ends of a stretch: "between 2016 and 2020", "5–19 February"."""
    joined: list[Claimed] = []
    for day in days:
        last = joined[-1] if joined else None
        if last and _is_stretch(last, day) and _leads(text, last.span, day.span.start, table):
            span = Span(last.span.start, day.span.end)
            joined[-1] = Claimed(span=span, date=last.date, until=day.date)
            continue
        joined.append(_from_day(day, text, table))
    return joined


def _is_stretch(first: Claimed, last: Claimed) -> bool:
    """Say whether two dates are as precise as each other, and in order."""
    if first.date is None or last.date is None or first.until:
        return False
    return len(first.date) == len(last.date) and first.date < last.date


def _leads(text: str, first: Span, start: int, table: Numerals) -> bool:
    """Say whether what stands between two dates makes them the ends of a stretch."""
    gap = text[first.end : start]
    if table.opened_to_pattern.fullmatch(gap):
        return _is_opened(text, first.start, table)
    return (
        table.to_pattern.fullmatch(gap) is not None
        and gap.strip() != "-"
        and gap.strip().lower() not in table.either
    )


def _is_opened(text: str, start: int, table: Numerals) -> bool:
    word = WORD_BEFORE.search(text[max(0, start - REACH) : start])
    return word is not None and word[1].lower() in table.opens | table.leaves


def _from_day(day: Claimed, text: str, table: Numerals) -> Claimed:
    """Return a date with the day of the month before it from which it is a stretch."""
    before = DAY_BEFORE.search(text[max(0, day.span.start - REACH) : day.span.start])
    if before is None or not day.date or len(day.date) < ISO_LENGTH or day.until:
        return day
    first = Span(day.span.start - len(before[0]), day.span.start - len(before["gap"]))
    if not text[day.span.start].isdecimal() or not _leads(text, first, day.span.start, table):
        return day
    start = f"{day.date[:8]}{int(before['day']):02}"
    return (
        Claimed(span=Span(first.start, day.span.end), date=start, until=day.date)
        if start < day.date
        else day
    )


def _claimed(time: Time) -> Claimed:
    if time.first is None or time.last is None:
        return Claimed(span=time.span, date=None)
    day = time.first.isoformat()
    match time.precision:
        case Precision.YEAR if time.first.month == 1:
            return Claimed(span=time.span, date=day[:4])
        case Precision.MONTH:
            return Claimed(span=time.span, date=day[:7])
        case Precision.DAY:
            return Claimed(span=time.span, date=day)
        case _:
            return Claimed(span=time.span, date=day, until=time.last.isoformat())


def _years(text: str, table: Numerals) -> Iterator[Claimed]:
    """Yield years without a word that says so ("the 2014 referendum"), and decades ("the 1990s")."""
    done = 0
    for found in FOUR_DIGITS.finditer(text):
        if found.start() < done or text[max(0, found.start() - 1) : found.start()] in {"-", "‑"}:
            continue
        claimed = _year_at(text, found, table)
        if claimed:
            done = claimed.span.end
            yield claimed


def _year_at(text: str, found: re.Match[str], table: Numerals) -> Claimed | None:
    start, end = found.span()
    decade = table.decade_pattern.match(text, end)
    if decade and found[0].endswith("0"):
        last = str(int(found[0]) + DECADE)
        return Claimed(span=Span(start, decade.end()), date=found[0], until=last)
    until = UNTIL.match(text, end)
    if until:
        last = found[0][: 4 - len(until[1])] + until[1]
        return (
            Claimed(span=Span(start, until.end()), date=found[0], until=last)
            if last > found[0]
            else None
        )
    said = table.year_pattern.match(text, end)
    if said:
        return Claimed(span=Span(start, said.end()), date=found[0])
    if text[end : end + 1].isalpha() or NUMBER_BEFORE.search(text[:start][-4:]):
        return None
    is_counted = table.plural_pattern.match(text, end) and not DEFINITE.search(text[:start][-8:])
    return None if is_counted else Claimed(span=Span(start, end), date=found[0])
