"""Nouns for people and bodies, by which a description finds whom it means; a table a language."""

from sayso.lang.describing.english import ENGLISH
from sayso.lang.describing.russian import RUSSIAN
from sayso.lang.describing.table import Describing
from sayso.lang.describing.ukrainian import UKRAINIAN

TABLES = {"en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN}


def get_describing(code: str) -> Describing:
    """Return the language's nouns of descriptions; English ones for a language without a table."""
    return TABLES.get(code, ENGLISH)
