"""How tables of words are written: beginnings with a star, and rows that set words against words."""

from sayso.lang.words import keys

Pattern = tuple[frozenset[str], tuple[str, ...]]
"""Whole words, and beginnings of words."""
Rows = tuple[tuple[Pattern, Pattern], ...]


def holds_word(pattern: Pattern, key: str) -> bool:
    """Say whether a canonical word is among those that a pattern names."""
    words, beginnings = pattern
    return key in words or key.startswith(beginnings)


def pattern_of(text: str) -> Pattern:
    """Return the pattern of words as a table writes them; a star stands for any ending."""
    parts = text.split()
    words = (word for part in parts if not part.endswith("*") for word in keys(part))
    beginnings = (word for part in parts if part.endswith("*") for word in keys(part[:-1]))
    return frozenset(words), tuple(beginnings)


def rows_of(table: str) -> Rows:
    """Return the lines of a table, each words / words."""
    lines = [line.partition("/") for line in table.split("\n") if line.strip()]
    return tuple((pattern_of(left), pattern_of(right)) for left, _, right in lines)


def sides_of(rows: Rows, key: str) -> frozenset[tuple[int, bool]]:
    """Return in which rows, and on which side of them, a word stands."""
    return frozenset(
        (row, bool(side))
        for row, pair in enumerate(rows)
        for side, pattern in enumerate(pair)
        if holds_word(pattern, key)
    )
