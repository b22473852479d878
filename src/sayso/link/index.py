"""An index of passages: which documents hold most of a quotation's rare words and word pairs.

What counts is containment, how much of the quotation the passage holds, and not similarity: posts
are longer than the quotations taken from them.
"""

import math
from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

import numpy as np
import numpy.typing as npt

from sayso.lang.wording import PLAIN
from sayso.link.keys import Gram, grams
from sayso.link.postings import Places, Vocabulary, passages, postings
from sayso.model import Coverage, Document, Span

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

# A gram of more passages than this finds nothing that rarer ones do not.
MOST_POSTINGS_SHARE = 0.1
FEW_POSTINGS = 1000
WORTH_LOOKING = 0.5
"""A passage that holds less than this share of what the best one holds is no candidate."""
WORTH_JOINING = 0.2
MOST_STRETCHES = 8
TINY = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A document that may hold a quotation.

    Args:
        document_id: which.
        spans: the stretches of its text that hold the quotation's words, in order.
        containment: 0 to 1, how much of the quotation's rarity its best stretch holds.
    """

    document_id: str
    spans: tuple[Span, ...]
    containment: float


class PassageIndex(Protocol):
    """What tracing asks of an index, in memory or on disk."""

    def coverage(self) -> Coverage:
        """Return what is searched."""
        ...

    def document(self, document_id: str) -> Document:
        """Return the document of a hit."""
        ...

    def candidates(
        self, words: Sequence[str], *, limit: int, exclude: Collection[str] = ()
    ) -> list[Hit]:
        """Return the documents that hold most of these canonical words, best first."""
        ...

    def rarity(self, word: str) -> float:
        """Return how much a canonical word says about where a text comes from, in nats."""
        ...

    def surprise(self, word: str, *, after: str) -> float:
        """Return how much a canonical word says where it follows another, in nats."""
        ...

    def is_common(self, word: str) -> bool:
        """Say whether the word was seen without a capital: it is not only a name."""
        ...


class MemoryIndex:
    """An index of passages held in memory; it keeps the documents, and no copy of their words.

    Args:
        documents: a later one with the id of an earlier one is left out.
    """

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents: dict[str, Document] = {}
        self._passages: list[tuple[str, Span]] = []
        self._places_of: dict[str, tuple[int, int]] = {}
        firsts: list[bool] = []
        seen: set[int] = set()
        vocabulary = Vocabulary()
        numbers, ends = array("i"), array("q")
        for document in documents:
            if document.id in self._documents:
                continue
            self._documents[document.id] = document
            first = len(self._passages)
            for span, passage in passages(document.text, vocabulary):
                self._passages.append((document.id, span))
                numbers.extend(passage)
                ends.append(len(numbers))
                copy_of = hash(tuple(passage))
                firsts.append(copy_of not in seen)
                seen.add(copy_of)
            self._places_of[document.id] = first, len(self._passages)
        self._firsts = np.array(firsts, dtype=bool)
        self._distinct = int(self._firsts.sum())
        self._common = frozenset(vocabulary.common)
        self._postings = postings(vocabulary, numbers, ends)
        self._coverage = _coverage(self._documents.values())

    def coverage(self) -> Coverage:
        """Return what is searched."""
        return self._coverage

    def document(self, document_id: str) -> Document:
        """Return the document of a hit."""
        return self._documents[document_id]

    def is_common(self, word: str) -> bool:
        """Say whether the word was seen without a capital: it is not only a name."""
        return word in self._common

    def rarity(self, word: str) -> float:
        """Return how much a canonical word says about where a text comes from, in nats."""
        return self._rarity(self._seen((word,)) + _prior((word,)))

    def surprise(self, word: str, *, after: str) -> float:
        """Return how much a canonical word says where it follows another, in nats.

        Smoothed towards the word's own rarity. The passage that is asked about is one of those
        counted, so one is taken off.
        """
        alone = math.exp(-self.rarity(word))
        if word in PLAIN:
            alone = min(alone, PLAIN_NEXT)
        before = max(0, self._seen((after,)) - 1)
        both = max(0, self._seen((after, word)) - 1)
        return -math.log((both + SMOOTHING * alone) / (before + SMOOTHING))

    def candidates(
        self, words: Sequence[str], *, limit: int, exclude: Collection[str] = ()
    ) -> list[Hit]:
        """Return the documents that hold most of these canonical words, best first."""
        if not self._passages or not words:
            return []
        scores = self._scores(words)
        for document_id in exclude:
            scores[slice(*self._places_of.get(document_id, (0, 0)))] = 0
        best = np.flatnonzero(scores >= max(scores.max() * WORTH_LOOKING, TINY))
        ranked = best[np.lexsort((best, -scores[best]))]
        documents = dict.fromkeys(self._passages[place][0] for place in ranked)
        return [self._hit(each, scores) for each in islice(documents, limit)]

    def _hit(self, document_id: str, scores: npt.NDArray[np.float64]) -> Hit:
        first, end = self._places_of[document_id]
        held = scores[first:end]
        # A quotation may be joined from stretches of which each holds a part.
        worth = np.flatnonzero(held >= held.max() * WORTH_JOINING)
        best = sorted(worth[np.argsort(-held[worth], kind="stable")][:MOST_STRETCHES])
        return Hit(
            document_id=document_id,
            spans=tuple(self._passages[first + int(place)][1] for place in best),
            containment=float(held.max()),
        )

    def _scores(self, words: Sequence[str]) -> npt.NDArray[np.float64]:
        """Return, for each passage, the share of the quotation's rarity that it holds."""
        total = 0.0
        places: list[Places] = []
        weights: list[float] = []
        most = max(FEW_POSTINGS, MOST_POSTINGS_SHARE * len(self._passages))
        for gram in dict.fromkeys(grams(words)):
            found = self._postings.of(gram)
            weight = self._rarity(self._seen_in(found) + _prior(gram))
            total += weight
            if 0 < len(found) <= most:
                places.append(found)
                weights.append(weight)
        if not places:
            return np.zeros(len(self._passages))
        spread = np.repeat(weights, [len(found) for found in places])
        held = np.bincount(np.concatenate(places), weights=spread, minlength=len(self._passages))
        return held / total

    def _seen(self, gram: Gram) -> int:
        return self._seen_in(self._postings.of(gram))

    def _seen_in(self, places: Places) -> int:
        """Count passages of different words: a post put up fifty times makes no word common."""
        if self._distinct == len(self._passages):
            return len(places)
        return int(np.count_nonzero(self._firsts[places]))

    def _rarity(self, seen: float) -> float:
        return min(MOST_RARITY, math.log((self._distinct + PRIOR_PASSAGES) / seen))


def _prior(gram: Gram) -> float:
    if any(word not in PLAIN for word in gram):
        return PRIOR_WORD
    return PRIOR_PLAIN if len(gram) == 1 else PRIOR_PLAIN_PAIR


def _coverage(documents: Collection[Document]) -> Coverage:
    dates = sorted(document.date for document in documents if document.date)
    return Coverage(
        documents=len(documents),
        channels=tuple(sorted({document.channel for document in documents if document.channel})),
        since=dates[0] if dates else None,
        until=dates[-1] if dates else None,
    )
