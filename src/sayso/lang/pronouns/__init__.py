"""Words that stand for a speaker without naming one, as tables: pronouns, «там», nouns for people, sources."""

from sayso.lang.pronouns.english import ENGLISH
from sayso.lang.pronouns.russian import RUSSIAN
from sayso.lang.pronouns.table import Pronouns
from sayso.lang.pronouns.ukrainian import UKRAINIAN

PRONOUNS = {"en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN}


def get_pronouns(code: str) -> Pronouns:
    """Return the language's table; English for one that has none."""
    return PRONOUNS.get(code, ENGLISH)
