"""From what an expression says to the days it means, against the day of writing."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from sayso.lang.times.table import Unit

WEEK = 7
SATURDAY = 5
HOURS_A_DAY = 24
AHEAD = 31
"""So many days ahead a date without a year is taken to lie, where nothing says it is past."""


class Precision(StrEnum):
    """How long a time is, at most."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Interval(NamedTuple):
    """A first and a last day, both within it."""

    first: date
    last: date
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What an expression says of a time, each field where it says it.

    Args:
        day: of the month.
        month: 1 to 12.
        year: with all its digits.
        weekday: 0 for Monday.
        offset: days from the day of writing ("yesterday": -1).
        unit: what is shifted or counted.
        shift: which one, from the present one ("last": -1).
        count: how many, negative where it reckons back.
        is_ahead: the clause looks forward ("will meet on Friday").
        is_so_far: of a unit only what is past ("earlier this week").
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    offset: int | None = None
    unit: Unit | None = None
    shift: int | None = None
    count: int | None = None
    is_ahead: bool = False
    is_so_far: bool = False

    @property
    def is_relative(self) -> bool:
        """It means something only against the day of writing."""
        return self.year is None


def reckoned(said: Said, *, written: date | None) -> Interval | None:
    """Return the days that are meant; None where no such day is, or the day of writing is wanted."""
    try:
        if said.year is not None:
            return _dated(said, year=said.year)
        return _against(said, written=written) if written else None
    except (ValueError, OverflowError):
        return None  # 31 April; "900 years ago" and more


def _dated(said: Said, *, year: int) -> Interval:
    if said.month is None:
        return Interval(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    if said.day is None:
        return _month(year, said.month)
    return _day(date(year, said.month, said.day))


def _against(said: Said, *, written: date) -> Interval | None:
    if said.month is not None:
        reckon = _month_without_year if said.day is None else _day_without_year
        return reckon(said, said.month, written)
    if said.offset is not None:
        return _day(written + timedelta(days=said.offset))
    if said.weekday is not None:
        return _day(_weekday(said, said.weekday, written))
    if said.unit is None:
        return None
    if said.count is not None:
        return UNITS[said.unit](_counted(said.unit, said.count, written))
    return _shifted(said, said.unit, written)


def _day_without_year(said: Said, month: int, written: date) -> Interval:
    """Return the last such day that is past or near; the next one where the clause looks forward.

    29 February stands only in some years, so those before are tried as well.
    """
    years = range(written.year + 1, written.year - WEEK, -1)
    if said.is_ahead:
        years = range(written.year, written.year + WEEK)
    for year in years:
        try:
            day = date(year, month, said.day or 1)
        except ValueError:
            continue
        if day >= written if said.is_ahead else day <= written + timedelta(days=AHEAD):
            return _day(day)
    raise ValueError(f"no month {month} has a day {said.day}")


def _month_without_year(said: Said, month: int, written: date) -> Interval:
    if said.unit is Unit.YEAR and said.shift is not None:  # «в марте прошлого года»
        return _month(written.year + said.shift, month)
    if said.shift == 0:
        return _month(written.year, month)
    if (said.is_ahead and said.shift is None) or (said.shift or 0) > 0:
        past = month < written.month or (month == written.month and said.shift is not None)
        return _month(written.year + past, month)
    to_come = month > written.month or (month == written.month and said.shift is not None)
    return _month(written.year - to_come, month)


def _weekday(said: Said, weekday: int, written: date) -> date:
    """Return the latest such day, that of writing among them; as the shift or the clause has it, another."""
    monday = written - timedelta(days=written.weekday())
    if said.unit is Unit.WEEK:  # "Friday last week"
        return monday + timedelta(days=WEEK * (said.shift or 0) + weekday)
    since = (written.weekday() - weekday) % WEEK
    if said.shift == 0:
        return monday + timedelta(days=weekday)
    if said.shift is not None and said.shift > 0:
        return written + timedelta(days=WEEK - since)
    if said.shift is not None:
        return written - timedelta(days=since or WEEK)
    if said.is_ahead and since:
        return written + timedelta(days=WEEK - since)
    return written - timedelta(days=since)


def _counted(unit: Unit, count: int, written: date) -> date:
    match unit:
        case Unit.YEAR:
            return date(written.year + count, written.month, 1)
        case Unit.MONTH:
            months = written.year * 12 + written.month - 1 + count
            return date(months // 12, months % 12 + 1, 1)
        case Unit.HOUR:
            return written + timedelta(days=int(count / HOURS_A_DAY))
        case Unit.DAY:
            return written + timedelta(days=count)
        case _:
            return written + timedelta(days=WEEK * count)


def _shifted(said: Said, unit: Unit, written: date) -> Interval | None:
    shift = said.shift or 0
    if unit is Unit.DAY and shift:
        return None  # "the previous day" counts from a day that the text names before
    if unit is Unit.WEEKEND and said.shift is None and written.weekday() < SATURDAY:
        shift = -1  # "at the weekend" is the one that is past
    meant = UNITS[unit](_counted(unit, shift, written))
    if said.is_so_far and meant.first <= written:
        return meant._replace(last=min(meant.last, written))
    return meant


def _day(day: date) -> Interval:
    return Interval(day, day, Precision.DAY)


def _week(day: date) -> Interval:
    monday = day - timedelta(days=day.weekday())
    return Interval(monday, monday + timedelta(days=WEEK - 1), Precision.WEEK)


def _weekend(day: date) -> Interval:
    week = _week(day)
    return week._replace(first=week.last - timedelta(days=1))


def _month(year: int, month: int) -> Interval:
    last = date(year, month, monthrange(year, month)[1])
    return Interval(last.replace(day=1), last, Precision.MONTH)


def _year(day: date) -> Interval:
    return Interval(date(day.year, 1, 1), date(day.year, 12, 31), Precision.YEAR)


UNITS: dict[Unit, Callable[[date], Interval]] = {
    Unit.HOUR: _day,
    Unit.DAY: _day,
    Unit.WEEKEND: _weekend,
    Unit.WEEK: _week,
    Unit.MONTH: lambda day: _month(day.year, day.month),
    Unit.YEAR: _year,
}
"""What a day's unit of each kind holds."""
