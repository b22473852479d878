"""Times in a text: "yesterday", "on Friday", «19 декабря 2023 года», each with the days it means."""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sayso.lang.language import Language
from sayso.lang.times.known import get_times
from sayso.lang.times.reckoning import Precision, Said, reckoned
from sayso.lang.times.table import TimeTable, Unit, key_of
from sayso.model import Span

CLAUSE_END = re.compile(r"[,;:—–()\"“”„«»\n!?]|\.\s")
CAPITAL_BEFORE = re.compile(r"[A-Z][\w.]*\s$")
TITLE_END = re.compile(r"[,.]?[\"”’']")
WORD = re.compile(r"\w+")
YEAR = re.compile(r"\d{4}")
FARTHEST = 8
"""Words from the first of a time to its month, weekday, unit or year: "Friday, the 3rd of March"."""
CLAUSE_REACH = 120
"""Code points around a time in which its clause is looked for."""
MONTHS = 12
OPENING = 1
"""Words before a time that opens its clause: its preposition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """An expression of time and the days it means.

    Args:
        span: where it stands, without a preposition before it.
        first: the first day that is meant; None where that cannot be reckoned.
        last: the last day that is meant.
        precision: how long it is, at most; None where first is.
        is_relative: it means something only against the day of writing, at least for its year.
    """

    span: Span
    first: date | None
    last: date | None
    precision: Precision | None
    is_relative: bool

    @property
    def day(self) -> date | None:
        """The one day that is meant; None where it is longer, or cannot be reckoned."""
        return self.first if self.precision is Precision.DAY else None


def times_in(
    text: str,
    *,
    language: Language,
    written: date | None,
    start: int = 0,
    end: int | None = None,
) -> Iterator[Time]:
    """Yield the times in a text, or in a stretch of it, in order; they do not overlap.

    A weekday is the latest one up to the day of writing, a day of the year the latest one that is
    past or near, unless a word or the clause says that it is to come.

    Args:
        text: any text.
        language: its language.
        written: the day from which "yesterday" counts; None where it is not known.
        start: where to begin.
        end: where to end; the text's end if None.
    """
    table = get_times(language.code)
    within = Span(start, len(text) if end is None else end)
    for found in _matches(text, within, table):
        parts = {
            name.rpartition("_")[0] or name: part
            for name, part in found.groupdict().items()
            if part
        }
        said = _said(parts, table)
        if said is None:
            continue
        span = _span(found, parts)
        if table.capitals and _is_in_name(text, span, parts):
            continue
        said = replace(
            said,
            is_ahead=said.is_relative and _is_ahead(text, span, table=table, language=language),
        )
        yield _time(span, said, written=written)


def _matches(text: str, within: Span, table: TimeTable) -> Iterator[re.Match[str]]:
    """Yield the matches of the table's pattern, looked for only where a time can begin.

    That is at the few words before a month, a weekday, a unit or a year: three times faster than to
    search the whole text.
    """
    starts: deque[int] = deque(maxlen=FARTHEST)
    done = within.start
    for word in WORD.finditer(text, *within):
        starts.append(word.start())
        if word.start() < done or (word[0] not in table.anchors and not YEAR.fullmatch(word[0])):
            continue
        for start in starts:
            found = table.pattern.match(text, start, within.end) if start >= done else None
            if found and found.end() > word.start():
                yield found
                done = found.end()
                break


def _time(span: Span, said: Said, *, written: date | None) -> Time:
    meant = reckoned(said, written=written)
    return Time(
        span=span,
        first=meant.first if meant else None,
        last=meant.last if meant else None,
        precision=meant.precision if meant else None,
        is_relative=said.is_relative,
    )


def _span(found: re.Match[str], parts: Mapping[str, str]) -> Span:
    start = found.start() + len(parts.get("lead", ""))
    spaces = len(found.string[start : found.end()]) - len(
        found.string[start : found.end()].lstrip()
    )
    return Span(start + spaces, found.end())


def _said(parts: Mapping[str, str], table: TimeTable) -> Said | None:
    """Return what the parts of an expression say; None where they make no time."""
    names = (parts.get("month"), parts.get("weekday"))
    if table.capitals and any(name and name[0].islower() for name in names):
        return None  # "may", "march"
    keys = {name: key_of(part) for name, part in parts.items()}
    if "slash" in keys and keys["day"] != keys["mm"] and int(keys["day"]) <= MONTHS:
        return None  # 3/4/2023 is two days, one on each side of the Atlantic
    unit, shift = _unit_and_shift(keys, table)
    return Said(
        day=_number(keys.get("day")),
        month=_number(keys.get("mm")) or table.months.get(keys.get("month", "")),
        year=_number(keys.get("year")),
        weekday=table.weekdays.get(keys.get("weekday", "")),
        offset=_offset(keys, table),
        unit=unit,
        shift=shift,
        count=_count(keys, table),
        is_so_far="sofar" in keys,
    )


def _is_in_name(text: str, span: Span, parts: Mapping[str, str]) -> bool:
    """Say whether a word for a day is the end of a name: USA Today, “Fox News Sunday”."""
    if text[span.start].islower() or not CAPITAL_BEFORE.search(text[: span.start][-CLAUSE_REACH:]):
        return False
    return not parts.keys().isdisjoint({"word", "night"}) or (
        "weekday" in parts and TITLE_END.match(text, span.end) is not None
    )


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _offset(keys: Mapping[str, str], table: TimeTable) -> int | None:
    if "eve" in keys:
        return -1
    if "night" in keys:
        return table.shifted_parts[keys["night"]]
    return table.days.get(keys.get("word", ""))


def _unit_and_shift(keys: Mapping[str, str], table: TimeTable) -> tuple[Unit | None, int | None]:
    """Return the unit that is shifted or counted, and which one of them is meant."""
    if "period" in keys:
        return table.periods[keys["period"]]
    if "before" in keys or "after" in keys:  # "Friday last week"
        return Unit.WEEK, -1 if "before" in keys else 1
    if "lately" in keys:  # "at the weekend"
        return Unit.WEEKEND, None
    return table.units.get(keys.get("unit", "")), table.shifts.get(keys.get("shift", ""))


def _count(keys: Mapping[str, str], table: TimeTable) -> int | None:
    if "back" not in keys and "forward" not in keys:
        return None
    words = keys.get("count", "1")
    count = int(words) if words.isdecimal() else table.counts[words]
    return -count if "back" in keys else count


def _is_ahead(text: str, span: Span, *, table: TimeTable, language: Language) -> bool:
    """Say whether the clause of a time looks forward: "will meet on Friday"."""
    before = text[max(0, span.start - CLAUSE_REACH) : span.start]
    ends = [found.end() for found in CLAUSE_END.finditer(before)]
    clause = before[ends[-1] :] if ends else before
    words = clause.lower().split()
    last_that = max((n for n, word in enumerate(words) if word in language.that), default=-1)
    words = words[last_that + 1 :]
    if len(words) <= OPENING:  # "On Friday, the council will meet"
        after = text[span.end : span.end + CLAUSE_REACH].removeprefix(",")
        words.append(_until(after, CLAUSE_END, language.cue_pattern))
    return table.coming_pattern.search(" ".join(words)) is not None


def _until(text: str, *ends: re.Pattern[str]) -> str:
    """Return the text up to where the first of the patterns is found."""
    found = (end.search(text) for end in ends)
    return text[: min((each.start() for each in found if each), default=len(text))]
