"""Days, months and years as stretches of days."""

import calendar
from datetime import date
from typing import NamedTuple

MONTH_LETTERS = len("2022-02")
DAY_LETTERS = len("2022-02-24")
YEAR_LETTERS = len("2022")


class Days(NamedTuple):
    """A stretch of days, both ends included."""

    first: date
    last: date

    def meets(self, other: "Days") -> bool:
        """Say whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    def holds(self, other: "Days") -> bool:
        """Say whether the other lies inside this one."""
        return self.first <= other.first and other.last <= self.last

    def apart(self, other: "Days") -> int:
        """Return the days between the two; 0 if they meet."""
        return max((self.first - other.last).days, (other.first - self.last).days, 0)


def days_of(when: str | None, until: str | None = None) -> Days | None:
    """Return the days of an ISO 8601 day, month, year or moment, or of the stretch between two.

    None if there is no date, or none that a calendar has.
    """
    first, last = _days(when or ""), _days(until or "")
    if first is None or last is None:
        return first
    return Days(first.first, max(first.last, last.last))


def _days(when: str) -> Days | None:
    try:
        if len(when) >= DAY_LETTERS:
            day = date.fromisoformat(when[:DAY_LETTERS])
            return Days(day, day)
        if len(when) == MONTH_LETTERS:
            year, month = int(when[:YEAR_LETTERS]), int(when[-2:])
            return Days(
                date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
            )
        return Days(date(int(when), 1, 1), date(int(when), 12, 31)) if when.isdecimal() else None
    except ValueError:
        return None
