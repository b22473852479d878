"""The words in which figures are told: numbers, units, hedges, a table a language."""

from sayso.lang.figures.english import ENGLISH
from sayso.lang.figures.russian import RUSSIAN
from sayso.lang.figures.table import Numerals, Reading, Role, Unit, key_of
from sayso.lang.figures.ukrainian import UKRAINIAN

__all__ = ["Numerals", "Reading", "Role", "Unit", "get_numerals", "key_of"]

NUMERALS = {table.code: table for table in (ENGLISH, RUSSIAN, UKRAINIAN)}


def get_numerals(code: str | None) -> Numerals:
    """Return the language's table; English for one that has none."""
    return NUMERALS.get(code or "", ENGLISH)
