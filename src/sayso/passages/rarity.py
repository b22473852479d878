"""How much words and pairs of words say about where a text comes from."""

import math
from collections.abc import Sequence
from itertools import chain, pairwise

import numpy as np
import numpy.typing as npt

from sayso.lang.wording import PLAIN
from sayso.passages.keys import KEY_MASK, gram_keys, text_hash
from sayso.passages.segment import holds
from sayso.passages.shelf import Numbers, Rows, Shelf

# Rarity is counted as if a thousand more passages had been seen, in half of which a function word
# stands: a channel of three posts says nothing about which words are rare.
PRIOR_PASSAGES = 1000
PRIOR_PLAIN = PRIOR_PASSAGES / 2
PRIOR_PLAIN_PAIR = PRIOR_PLAIN / 10
PRIOR_WORD = 2.0
MOST_RARITY = 7.0
"""In nats; a word never seen says no more than one seen now and then."""
SMOOTHING = 20
"""So many passages must hold a word before what follows it there tells more than its rarity."""
PLAIN_NEXT = 0.1
"""How likely one given function word is to come next."""
MOST_KEPT = 1 << 16
"""Counts kept at hand: tracing asks for a quotation's again right after its candidates."""

Weights = npt.NDArray[np.float64]


class Rarity:
    """Rarities of canonical words among the passages of a shelf.

    Copies count once: a post put up fifty times makes no word common.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._passages = sum(int(segment.is_first.sum()) for segment in shelf.segments)
        self._kept: dict[tuple[str, ...], int] = {}

    def of_word(self, word: str) -> float:
        """Return how much a canonical word says about where a text comes from, in nats."""
        seen = self._seen(word) + _prior(word)
        return min(MOST_RARITY, math.log((self._passages + PRIOR_PASSAGES) / seen))

    def surprise(self, word: str, *, after: str) -> float:
        """Return how much a canonical word says where it follows another, in nats.

        Smoothed towards the word's own rarity. The passage that is asked about is one of those
        counted, so one is taken off.
        """
        alone = math.exp(-self.of_word(word))
        if word in PLAIN:
            alone = min(alone, PLAIN_NEXT)
        before, both = max(0, self._seen(after) - 1), max(0, self._seen(after, word) - 1)
        return -math.log((both + SMOOTHING * alone) / (before + SMOOTHING))

    def of_grams(self, words: Sequence[str], rows: Rows) -> Weights:
        """Return the rarity of each of some canonical words, then of each pair of neighbours.

        Args:
            words: canonical.
            rows: of their `gram_keys` in the shelf.
        """
        singles = list(map(_prior, words))
        pairs = [
            PRIOR_PLAIN_PAIR if PRIOR_PLAIN == one == other else PRIOR_WORD
            for one, other in pairwise(singles)
        ]
        seen = self._shelf.seen(rows)
        self._keep(words, seen)
        priors = np.array(singles + pairs)
        nats = np.log((self._passages + PRIOR_PASSAGES) / (seen + priors))
        return np.asarray(np.minimum(MOST_RARITY, nats))

    def is_common(self, word: str) -> bool:
        """Say whether a canonical word was seen without a capital: it is not only a name."""
        key = np.array([text_hash(word)], dtype=np.uint64) & KEY_MASK
        return any(holds(segment.common, key)[0] for segment in self._shelf.segments)

    def _seen(self, *gram: str) -> int:
        """Return how many passages of different words hold a word or a pair of neighbours."""
        kept = self._kept.get(gram)
        if kept is None:
            seen = self._shelf.seen(self._shelf.rows(gram_keys(gram)))
            self._keep(gram, seen)
            kept = int(seen[-1])
        return kept

    def _keep(self, words: Sequence[str], seen: Numbers) -> None:
        if len(self._kept) > MOST_KEPT:
            self._kept.clear()
        grams = chain(((word,) for word in words), pairwise(words))
        self._kept.update(zip(grams, seen.tolist(), strict=True))


def _prior(word: str) -> float:
    return PRIOR_PLAIN if word in PLAIN else PRIOR_WORD
