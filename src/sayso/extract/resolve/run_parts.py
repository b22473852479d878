"""Which words with capitals in a row are a person's name, and which stand before it: «Механик [Стас]»."""

import re
from collections.abc import Collection

from sayso.extract.resolve.roles import role_noun
from sayso.extract.resolve.sourced import is_person_noun
from sayso.lang.language import Language
from sayso.lang.referring import COMPLEMENT, FULL, GIVEN, GIVEN_FORMS

OF_SOMETHING = ("'s", "’s")
LATIN = re.compile(r"[A-Za-z]")


def name_parts(
    parts: list[re.Match[str]], *, starts: Collection[int], language: Language
) -> list[re.Match[str]]:
    """Return the words of a run that are the name.

    Args:
        parts: the words of the run, behind the last that stands before a name.
        starts: where the sources of statements begin.
        language: of the document.
    """
    if len(parts) < FULL:
        is_short = language.role_first and parts and parts[0].group().isupper()
        return [] if is_short else parts
    if language.role_first:
        parts = _behind_noun(_of_one_script(parts), starts, language)
    return _from_given(parts)


def is_before_name(word: str, *, language: Language) -> bool:
    """Say whether a word with a capital stands before a name, and is no part of it."""
    lower = word.lower()
    return (
        lower in language.function_words
        or lower in language.honorifics
        or role_noun(word, language=language) is not None
        or (language.role_first and role_noun(word[:-1], language=language) is not None)
        or word.endswith(OF_SOMETHING)
    )


def _behind_noun(
    parts: list[re.Match[str]], starts: Collection[int], language: Language
) -> list[re.Match[str]]:
    """Return the words behind the noun that opens a source: «Механик [Стас]», «Жена Орлова [Майя]»."""
    if len(parts) < FULL or parts[0].start() not in starts:
        return parts
    words = [part.group().lower() for part in parts]
    if words[0] in GIVEN_FORMS or not is_person_noun(words[0], language):
        return parts
    is_of_one = len(parts) > FULL and words[-1] in GIVEN and words[-2] not in GIVEN_FORMS
    return parts[-1:] if is_of_one and words[-2].endswith(COMPLEMENT) else parts[1:]


def _of_one_script(parts: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the last words of one script: «звезда Lamp Post [Анна Берг]»."""
    latin = [bool(LATIN.search(part.group())) for part in parts]
    first = max((at + 1 for at, each in enumerate(latin) if each != latin[-1]), default=0)
    return parts[first:]


def _from_given(parts: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the words from a given name on, abbreviations left out: «президент США [Анна Берг]»."""
    short = [at for at, part in enumerate(parts) if part.group().isupper()]
    parts = parts[short[-1] + 1 :] if short else parts
    given = (at for at, part in enumerate(parts[:-1]) if part.group().lower() in GIVEN_FORMS)
    return parts[next(given, 0) :]
