"""Where a quotation begins or ends inside a sentence of the text."""

import re
from collections.abc import Iterator

from sayso.link.gaps import sentence_at
from sayso.link.quotation import BREAK
from sayso.link.senses import Places, Sides
from sayso.link.showing import change_at, counted
from sayso.model import Change, ChangeKind

MARKS = "\"'“”«»„‘’"
OPENED = re.compile(rf"(?:^|[\s(\[—–-])[{MARKS}]+\s?$")
CLOSED = re.compile(rf"[,.!?…;:]{{0,3}}\s?[{MARKS}](?!\w)")


def trimmed_start(sides: Sides, first: int) -> Iterator[Change]:
    """Yield the words of the sentence left out before the first token that the quotation uses."""
    tokens, text = sides.said.tokens, sides.said.document.text
    span = tokens[first].span
    # Where the origin itself quotes, its own marks bound what was said.
    if OPENED.search(text, max(0, span.start - 3), span.start):
        return
    sentence = sentence_at(text, span)
    start = first
    while (
        start and tokens[start - 1] is not BREAK and tokens[start - 1].span.start >= sentence.start
    ):
        start -= 1
    # "What drove him there …": the word that seemed to open reported speech is the text's own.
    end = first - (first > start and tokens[first - 1].key == sides.quotation.opening)
    yield from _trimmed(sides, tuple(range(start, end)), "start")


def trimmed_end(sides: Sides, end: int) -> Iterator[Change]:
    """Yield the words of the sentence left out after the last token that the quotation uses."""
    tokens, text = sides.said.tokens, sides.said.document.text
    span = tokens[end - 1].span
    if CLOSED.match(text, span.end):
        return
    sentence = sentence_at(text, span)
    stop = end
    while (
        stop < len(tokens) and tokens[stop] is not BREAK and tokens[stop].span.end <= sentence.end
    ):
        stop += 1
    yield from _trimmed(sides, tuple(range(end, stop)), "end")


def _trimmed(sides: Sides, there: Places, side: str) -> Iterator[Change]:
    if there:
        note = f"{counted(len(there))} left out at the {side}"
        yield change_at(ChangeKind.TRIMMED, sides=sides, there=there, note=note)
