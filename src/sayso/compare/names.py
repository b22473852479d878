"""Names around a figure, and whether two of them, of any language, are one."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from sayso.lang.concepts.table import concepts_in
from sayso.lang.exonyms import place_named
from sayso.lang.sentences import sentence_spans
from sayso.lang.sounds import sound_alike, sounds_of
from sayso.lang.stems import stem
from sayso.lang.times.known import TIMES
from sayso.lang.words import words
from sayso.model import Span

CACHE = 1 << 16
FEWEST_LETTERS = 3
LONG_ADJECTIVE = 6
"""Shorter words in lower case that begin as a country's name mostly mean something else («корень»)."""
KEY_SOUNDS = 3
"""Inflected forms and other alphabets keep at least these."""
MOSTLY = 0.6
"""Of a headline in capitals, its capitals tell no names."""
Names = Mapping[str, frozenset[str]]
"""Folded names by a key that all spellings of one name share."""


def names_in(text: str, *, function_words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the folded names of a text: those that are names beyond doubt, and all that may be."""
    sure: set[str] = set()
    maybe: set[str] = set()
    for sentence in sentence_spans(text):
        found = words(text, start=sentence.start, end=sentence.end)
        letters = [word for word in found if word.key[0].isalpha()]
        capital = [word for word in letters if text[word.span.start].isupper()]
        is_headline = len(capital) > MOSTLY * len(letters)
        for word in letters:
            opens = word is letters[0] or is_headline
            if _is_country(word.key, word.span, text):
                sure.add(word.key)
            elif word in capital and _may_name(word.key, function_words):
                (maybe if opens else sure).add(word.key)
    return frozenset(sure), frozenset(sure | maybe)


def _is_country(key: str, span: Span, text: str) -> bool:
    if not text[span.start].isupper() and len(key) < LONG_ADJECTIVE:
        return False
    return bool(place_named(key))


@lru_cache(maxsize=CACHE)
def _may_name(key: str, function_words: frozenset[str]) -> bool:
    return (
        len(key) >= FEWEST_LETTERS
        and key not in function_words
        and key not in CALENDAR
        and not concepts_in([key])
    )


def _calendar() -> frozenset[str]:
    return frozenset(
        word
        for table in TIMES.values()
        for names in (table.months, table.weekdays)
        for word in names
    )


CALENDAR = _calendar()


def by_key(names: Iterable[str]) -> Names:
    """Return names by a key that all spellings of one name share."""
    keyed: dict[str, set[str]] = {}
    for name in names:
        keyed.setdefault(key_of(name), set()).add(name)
    return {key: frozenset(found) for key, found in keyed.items()}


@lru_cache(maxsize=CACHE)
def key_of(name: str) -> str:
    """Return what all spellings of a name have in common: a country, or its first sounds."""
    return place_named(name) or sounds_of(name)[:KEY_SOUNDS]


def shared(left: Names, right: Names) -> frozenset[str]:
    """Return the keys of names that stand in both."""
    return frozenset(
        key
        for key in left.keys() & right.keys()
        if any(is_one(one, other) for one in left[key] for other in right[key])
    )


@lru_cache(maxsize=CACHE)
def is_one(one: str, other: str) -> bool:
    """Say whether two folded words may be forms of one name."""
    if one == other:
        return True
    place = place_named(one)
    if place or place_named(other):
        return place == place_named(other)
    if one[0].isascii() == other[0].isascii() and len(min(one, other, key=len)) >= len("Kyiv"):
        # In one script, forms of a name begin alike.
        return stem(one) == stem(other) or (one[0] == other[0] and sound_alike(one, other))
    return sound_alike(one, other)


def is_country(key: str) -> bool:
    """Say whether a key is that of a country: too much happens in one to make two events one."""
    return key.islower()
