"""The words for whom one speaks to and through what, a table a language."""

from sayso.lang.relays.english import ENGLISH
from sayso.lang.relays.russian import RUSSIAN
from sayso.lang.relays.table import Case, Relays, Way
from sayso.lang.relays.ukrainian import UKRAINIAN

__all__ = ["Case", "Relays", "Way", "relays_of"]

RELAYS = {relays.code: relays for relays in (ENGLISH, RUSSIAN, UKRAINIAN)}


def relays_of(code: str) -> Relays:
    """Return the language's table; English for one that has none."""
    return RELAYS.get(code, ENGLISH)
