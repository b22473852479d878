"""Words and signs of a text, and where they stand: what the statement model reads.

Finer than a reader's words: a clitic stands alone ("Lee" "’s"), since a source or a cue may end
before it; an abbreviation, a number and a run of one sign stay whole. 99.7 % of the spans in
PolNeAR's training files begin and end with such a sign.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

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
    starts: list[int]
    surroundings: NDArray[np.int64]
    lengths: list[int]

    def span(self, first: int, after: int) -> Span:
        """Return the span from a sign to the one before `after`."""
        return Span(self.starts[first], self.starts[after - 1] + len(self.words[after - 1]))


def signs_of(text: str, paragraphs: Sequence[Paragraph]) -> Signs:
    """Return the words and signs of a text's paragraphs."""
    words: list[str] = []
    starts: list[int] = []
    lengths: list[int] = []
    for paragraph in paragraphs:
        found = list(SIGN.finditer(text, paragraph.span.start, paragraph.span.end))
        words += [match[0] for match in found]
        starts += [match.start() for match in found]
        lengths.append(len(found))
    quotes = [quote for paragraph in paragraphs for quote in paragraph.quotes]
    surroundings = _surroundings(starts, lengths=lengths, quotes=quotes)
    return Signs(words=words, starts=starts, surroundings=surroundings, lengths=lengths)


def _surroundings(
    starts: list[int], *, lengths: list[int], quotes: list[Quote]
) -> NDArray[np.int64]:
    around = np.zeros(len(starts), dtype=np.int64)
    for quote in quotes:
        first = bisect_left(starts, quote.span.start)
        inner = bisect_left(starts, quote.inner.start, lo=first)
        closing = bisect_left(starts, quote.inner.end, lo=inner)
        after = bisect_left(starts, quote.span.end, lo=closing)
        around[first:inner] = OPENING
        around[inner:closing] = INSIDE
        around[closing:after] = CLOSING
    firsts = np.cumsum([0, *lengths[:-1]])[np.array(lengths, dtype=bool)] if lengths else []
    around[firsts] += FIRST_OF_PARAGRAPH
    around[: lengths[0] if lengths else 0] += IN_FIRST_PARAGRAPH
    return around
