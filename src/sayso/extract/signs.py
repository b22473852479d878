"""Words and signs of a text, and where they stand: what the statement model reads.

Finer than a reader's words: a clitic stands alone ("Lee" "’s"), since a source or a cue may end
before it; an abbreviation, a number and a run of one sign stay whole. 99.7 % of the spans in
PolNeAR's training files begin and end with such a sign.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from sayso.extract.quotes import Paragraph, Quote
from sayso.model import Span

CLITIC = r"['’](?:s|re|ve|ll|d|m)(?!\w)"
SIGN = re.compile(
    r"''|``|--+|\.\.\.+"
    r"|(?:[^\W\d_]\.){2,}"
    r"|\d+(?:[.,:]\d+)*\w*"
    rf"|{CLITIC}"
    rf"|\w+(?:[-&]\w+|(?!{CLITIC})['’]\w+)*"
    r"|[^\w\s]",
    re.IGNORECASE,
)

LAST_SPACE = 0x3000
IS_PRINTED = np.array([not chr(code).isspace() for code in range(LAST_SPACE + 2)])
"""Whether a code point is no white space; what comes after the last of them is none."""

# A sign's surroundings are one number: the place in a quotation, plus these where they hold.
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
FIRST_OF_PARAGRAPH = 4
IN_FIRST_PARAGRAPH = 8
SURROUNDINGS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The words and signs of a text's paragraphs, in order.

    Args:
        words: as written.
        starts: where each begins; it ends after as many code points as it has.
        surroundings: one number a sign, below `SURROUNDINGS`.
        lengths: how many signs each paragraph holds.
    """

    words: list[str]
    starts: NDArray[np.intp]
    surroundings: NDArray[np.intp]
    lengths: list[int]

    def span(self, first: int, after: int) -> Span:
        """Return the span from a sign to the one before `after`."""
        last = after - 1
        return Span(int(self.starts[first]), int(self.starts[last]) + len(self.words[last]))


def signs_of(text: str, paragraphs: Sequence[Paragraph]) -> Signs:
    """Return the words and signs of a text's paragraphs."""
    words: list[str] = []
    lengths: list[int] = []
    for paragraph in paragraphs:
        found = SIGN.findall(text, paragraph.span.start, paragraph.span.end)
        words += found
        lengths.append(len(found))
    starts = _starts(text, words=words, lengths=lengths, paragraphs=paragraphs)
    quotes = [quote for paragraph in paragraphs for quote in paragraph.quotes]
    surroundings = _surroundings(starts, lengths=lengths, quotes=quotes)
    return Signs(words=words, starts=starts, surroundings=surroundings, lengths=lengths)


def _starts(
    text: str, *, words: list[str], lengths: list[int], paragraphs: Sequence[Paragraph]
) -> NDArray[np.intp]:
    """Return where each word or sign begins.

    They leave only white space out, so a paragraph's n-th begins at the printed code point that is
    as many on as those before it are long. Asking each match for its place would take as long as
    finding it.
    """
    codes = np.frombuffer(text.encode("utf-32-le", errors="surrogatepass"), dtype=np.uint32)
    printed = np.flatnonzero(IS_PRINTED.take(codes, mode="clip"))
    # How many printed code points stand before each word, in the words and in the text.
    before = np.cumsum([0, *map(len, words)])
    counts = np.array(lengths, dtype=np.intp)
    opening = np.searchsorted(printed, [paragraph.span.start for paragraph in paragraphs])
    shifts = opening - before[np.cumsum(counts) - counts]
    starts: NDArray[np.intp] = printed[before[:-1] + shifts.repeat(counts)]
    return starts


def _surroundings(
    starts: NDArray[np.intp], *, lengths: list[int], quotes: list[Quote]
) -> NDArray[np.intp]:
    around = np.zeros(len(starts), dtype=np.intp)
    edges = [(quote.span.start, *quote.inner, quote.span.end) for quote in quotes]
    for first, inner, closing, after in np.searchsorted(starts, edges).tolist():
        around[first:inner] = OPENING
        around[inner:closing] = INSIDE
        around[closing:after] = CLOSING
    firsts = accumulate(lengths, initial=0)
    around[[first for first, length in zip(firsts, lengths, strict=False) if length]] += (
        FIRST_OF_PARAGRAPH
    )
    around[: sum(lengths[:1])] += IN_FIRST_PARAGRAPH
    return around
