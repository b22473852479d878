"""The words around a figure, by language: what is counted, where, and who counts."""

from sayso.lang.counting.english import ENGLISH
from sayso.lang.counting.russian import RUSSIAN
from sayso.lang.counting.table import Counting
from sayso.lang.counting.ukrainian import UKRAINIAN

__all__ = ["Counting", "get_counting"]

TABLES = {table.code: table for table in (ENGLISH, RUSSIAN, UKRAINIAN)}


def get_counting(code: str) -> Counting:
    """Return the language's words around figures; English for one that has none."""
    return TABLES.get(code, ENGLISH)
