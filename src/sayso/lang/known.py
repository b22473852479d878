"""The languages that sayso knows."""

from sayso.lang.english import ENGLISH
from sayso.lang.language import Language
from sayso.lang.russian import RUSSIAN
from sayso.lang.ukrainian import UKRAINIAN

LANGUAGES = {language.code: language for language in (ENGLISH, RUSSIAN, UKRAINIAN)}


def get_language(code: str | None) -> Language:
    """Return the language's table; English for one that has none.

    Quotation marks are those of all languages, so quotations are found in any language; only
    cues and sources are then looked for with English words.
    """
    return LANGUAGES.get(code or "", ENGLISH)
