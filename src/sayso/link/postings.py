"""Words to passages, as arrays of numbers: what the index in memory is made of."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from sayso.lang.wording import canonical
from sayso.lang.words import WORD, folded
from sayso.link.keys import Gram
from sayso.model import Span

PASSAGE_WORDS = 256
"""A longer document is indexed as passages of so many words, each half over the next."""
PASSAGE_STEP = PASSAGE_WORDS // 2
PAIR_SHIFT = 32

Ids = npt.NDArray[np.int64]
Places = npt.NDArray[np.int32]


@dataclass(slots=True)
class Vocabulary:
    """Canonical words as numbers from 1 on.

    Args:
        numbers: the number of each canonical word.
        common: the canonical words that were seen without a capital.
        raw: the numbers of each word as it was written.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    common: set[str] = field(default_factory=set)
    raw: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def numbers_of(self, raw: str) -> tuple[int, ...]:
        """Return the numbers of the canonical words that a written word stands for."""
        known = self.raw.get(raw)
        if known is None:
            parts = canonical(folded(raw))
            if raw[0].islower():
                self.common.update(parts)
            known = tuple(self.numbers.setdefault(part, len(self.numbers) + 1) for part in parts)
            self.raw[raw] = known
        return known


@dataclass(frozen=True, slots=True)
class Postings:
    """Gram → passages: `places[bounds[k] : bounds[k + 1]]` for the k-th of the sorted `grams`."""

    numbers: dict[str, int]
    grams: Ids
    bounds: Ids
    places: Places

    def of(self, gram: Gram) -> Places:
        """Return the passages that hold one or two words."""
        code = 0
        for word in gram:
            number = self.numbers.get(word)
            if number is None:
                return self.places[:0]
            code = (code << PAIR_SHIFT) | number
        # Words are numbered from 1 and sort before all pairs, so a word's row is known.
        row = code - 1 if len(gram) == 1 else int(self.grams.searchsorted(code))
        if row == len(self.grams) or self.grams[row] != code:
            return self.places[:0]
        return self.places[self.bounds[row] : self.bounds[row + 1]]


def passages(text: str, vocabulary: Vocabulary) -> Iterator[tuple[Span, list[int]]]:
    """Yield the stretches of a text that are indexed, with their words as numbers."""
    raw = WORD.findall(text)
    if not raw:
        return
    if len(raw) <= PASSAGE_WORDS:
        yield Span(0, len(text)), [n for word in raw for n in vocabulary.numbers_of(word)]
        return
    starts = array("q", (match.start() for match in WORD.finditer(text)))
    for first in range(0, len(raw) - PASSAGE_STEP, PASSAGE_STEP):
        end = first + PASSAGE_WORDS
        span = Span(starts[first], starts[end] if end < len(raw) else len(text))
        yield span, [n for word in raw[first:end] for n in vocabulary.numbers_of(word)]


def postings(vocabulary: Vocabulary, words: "array[int]", ends: "array[int]") -> Postings:
    """Return which passages hold each word and each pair of neighbours.

    Args:
        vocabulary: of all passages.
        words: the words of all passages, in order, as numbers.
        ends: where each passage ends among them.
    """
    numbers, place_of = _words_and_places(words, ends)
    pairs = (numbers[:-1] << PAIR_SHIFT) | numbers[1:]
    # A pair must not reach from one passage into the next.
    within = place_of[:-1] == place_of[1:]
    grams = np.concatenate((numbers, pairs[within]))
    places = np.concatenate((place_of, place_of[:-1][within]))
    order = np.lexsort((places, grams))
    grams, places = grams[order], places[order]
    fresh = np.ones(len(grams), dtype=bool)
    fresh[1:] = (grams[1:] != grams[:-1]) | (places[1:] != places[:-1])
    grams, places = grams[fresh], places[fresh]
    firsts = np.flatnonzero(np.diff(grams, prepend=-1))
    return Postings(vocabulary.numbers, grams[firsts], np.append(firsts, len(grams)), places)


def _words_and_places(words: "array[int]", ends: "array[int]") -> tuple[Ids, Places]:
    """Return the words as numbers that can be shifted, and in which passage each stands."""
    if not words:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int32)
    stops: Ids = np.frombuffer(ends, dtype=np.int64)
    lengths = np.diff(stops, prepend=0)
    numbers = np.frombuffer(words, dtype=np.int32).astype(np.int64)
    return numbers, np.repeat(np.arange(len(ends), dtype=np.int32), lengths)
