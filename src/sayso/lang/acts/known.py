"""The languages in which acts are told."""

from sayso.lang.acts.english import ENGLISH_ACTS
from sayso.lang.acts.russian import RUSSIAN_ACTS
from sayso.lang.acts.table import ActTable
from sayso.lang.acts.ukrainian import UKRAINIAN_ACTS

ACTS = {table.code: table for table in (ENGLISH_ACTS, RUSSIAN_ACTS, UKRAINIAN_ACTS)}


def get_acts(code: str | None) -> ActTable:
    """Return the language's table; English for one that has none."""
    return ACTS.get(code or "", ENGLISH_ACTS)
