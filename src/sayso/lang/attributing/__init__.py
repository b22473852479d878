"""The words around an attribution that tell whose it is and what it holds, a table a language."""

from sayso.lang.attributing.english import ENGLISH
from sayso.lang.attributing.russian import RUSSIAN
from sayso.lang.attributing.table import Attributing
from sayso.lang.attributing.ukrainian import UKRAINIAN

__all__ = ["Attributing", "attributing_of"]

ATTRIBUTING = {table.code: table for table in (ENGLISH, RUSSIAN, UKRAINIAN)}


def attributing_of(code: str) -> Attributing:
    """Return the language's table; English for one that has none."""
    return ATTRIBUTING.get(code, ENGLISH)
