"""The languages whose words for times are known."""

from sayso.lang.times.english import ENGLISH_TIMES
from sayso.lang.times.russian import RUSSIAN_TIMES
from sayso.lang.times.table import TimeTable
from sayso.lang.times.ukrainian import UKRAINIAN_TIMES

TIMES = {table.code: table for table in (ENGLISH_TIMES, RUSSIAN_TIMES, UKRAINIAN_TIMES)}


def get_times(code: str | None) -> TimeTable:
    """Return the language's table; English for one that has none."""
    return TIMES.get(code or "", ENGLISH_TIMES)
