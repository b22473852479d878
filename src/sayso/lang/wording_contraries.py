"""Words that are easily put for one another and mean another thing: opposites, and near homonyms.

A line sets words against words, `risen rise* / fell fall*`; a star stands for any ending. As in
`lang.wording`, the tables of all languages are asked together.
"""

from functools import lru_cache

from sayso.lang.wording_contrary_tables import ENGLISH, RUSSIAN, UKRAINIAN
from sayso.lang.wording_patterns import holds_word, pattern_of, rows_of, sides_of

DENYING = """
refus* declin* fail fails failed failing den* reject* refrain* abstain* cease* stop* avoid* neglect* omit* lack* unable unwilling without
отказ* отклон* отверг* воздерж* избега* избеж* перестал* отрица* опроверг* без лишен*
відмов* відхил* відкину* утрим* уник* перестал* заперечу* спросту* без позбавлен*
"""

DENYING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "не")
SHORTEST_DENIED = 4
DENIED_STEM = 6
"""So many letters of the word without its prefix are those of the other: "unlawful", "lawfully"."""


def is_contrary(one: str, other: str) -> bool:
    """Say whether two canonical words are set against each other: "rose", "fell"; "safe", "unsafe"."""
    if _is_denied_form(one, other) or _is_denied_form(other, one):
        return True
    left, right = _sides_of(one), _sides_of(other)
    return any((row, not side) in right for row, side in left)


def _is_denied_form(one: str, other: str) -> bool:
    return len(other) >= SHORTEST_DENIED and any(
        one.startswith(prefix) and one[len(prefix) :][:DENIED_STEM] == other[:DENIED_STEM]
        for prefix in DENYING_PREFIXES
    )


@lru_cache(maxsize=1 << 14)
def is_denying(key: str) -> bool:
    """Say whether a verb says of another that it is not so: to refuse, to fail."""
    return holds_word(DENYING_WORDS, key)


@lru_cache(maxsize=1 << 14)
def _sides_of(key: str) -> frozenset[tuple[int, bool]]:
    return sides_of(ROWS, key)


ROWS = tuple(row for table in (ENGLISH, RUSSIAN, UKRAINIAN) for row in rows_of(table))
DENYING_WORDS = pattern_of(DENYING)
