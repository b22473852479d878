"""A stretch of text as the canonical words that alignment compares, each with its place."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from sayso.lang.wording import canonical
from sayso.lang.words import Word, words
from sayso.model import Span

# "[T]he" is one word whose first letter was changed openly.
INITIAL_MARK = re.compile(r"\]\w")


class Token(NamedTuple):
    """A canonical word and the word of the text that it stands for.

    Args:
        key: what alignment compares; the parts of a contraction are tokens of their own.
        span: the whole word in the text.
    """

    key: str
    span: Span


def tokens(text: str, span: Span) -> list[Token]:
    """Return the canonical words of a stretch of text."""
    found = words(text, start=span.start, end=span.end)
    if INITIAL_MARK.search(text, span.start, span.end):
        found = list(_with_marked_initials(text, found))
    return [Token(part, word.span) for word in found for part in canonical(word.key)]


def _with_marked_initials(text: str, found: list[Word]) -> Iterator[Word]:
    joined = False
    for word, following in zip_longest(found, found[1:]):
        if joined:
            joined = False
        elif following and _is_marked_initial(text, word, following):
            joined = True
            yield Word(word.key + following.key, Span(word.span.start, following.span.end))
        else:
            yield word


def _is_marked_initial(text: str, word: Word, following: Word) -> bool:
    start, end = word.span
    return (
        end - start == 1
        and text[max(start - 1, 0) : start] == "["
        and text[end : following.span.start] == "]"
    )
