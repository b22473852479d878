"""Which documents hold most of a quotation's rarity: exact, without looking at most passages.

A passage's score is the sum of the rarities of the quotation's grams (words and pairs) that it
holds. The rarest grams, whose postings are short, are added up first. As soon as what is left
could not make a passage worth looking at that holds none of them, no new passage is taken up, and
the long postings of common grams are only asked about the few passages still in question.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sayso.model import Span
from sayso.passages.keys import Keys
from sayso.passages.segment import Counts
from sayso.passages.shelf import Numbers, Rows, Shelf

WORTH_LOOKING = 0.5
"""A passage that holds less than this share of what the best one holds is no candidate."""
WORTH_JOINING = 0.2
"""A stretch of a document that holds less than this share of its best one is not looked at."""
MOST_STRETCHES = 8
# Weights are whole parts of a nat: sums are then the same in whatever order they are made.
UNITS = 10_000
MOST_UNITS = 1 << 30
FEW = 400
"""So many passages are cheaper asked for one by one than found by adding up postings."""

MOST_COMPARED = 4
"""Times as many as are wanted tell what the last of those wanted reaches."""

Weights = npt.NDArray[np.float64]
Sums = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A document, by its number over all segments, that holds some of the quotation.

    Args:
        document: its number.
        spans: its best stretches, in order.
        containment: 0 to 1, the share of the quotation's rarity that the best stretch holds.
    """

    document: int
    spans: tuple[Span, ...]
    containment: float


@dataclass(frozen=True, slots=True)
class _Sought:
    """A quotation's grams, rarest first.

    Args:
        postings: of each gram.
        weights: of each gram, in units.
        rest: what all grams from this one on weigh together; one more than grams.
    """

    postings: list[list[tuple[int, Counts]]]
    weights: Sums
    rest: Numbers


class Search:
    """Searches a shelf; keeps its scratch paper from one query to the next.

    Args:
        shelf: what is searched.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        # A sum for each passage, all 0 between two queries: only those that a query touches are
        # written, and wiped again. A thread takes a sheet of its own.
        self._sheets: list[Sums] = []

    def best_documents(
        self, keys: Keys, rows: Rows, weights: Weights, *, limit: int, exclude: Collection[int] = ()
    ) -> list[Found]:
        """Return the documents that hold most of the grams' weight, best first, then first come.

        Args:
            keys: of the grams; repeated ones count once.
            rows: of the grams in the shelf.
            weights: of the grams, in nats.
            limit: so many documents at most.
            exclude: numbers of documents that are not wanted.
        """
        sought = _sought(self._shelf, keys, rows, weights)
        unwanted = [self._shelf.places_of(document) for document in exclude]
        try:
            sums = self._sheets.pop()
        except IndexError:
            sums = np.zeros(self._shelf.passage_count, dtype=np.int32)
        places, scores, end = _likely(self._shelf, sought, sums, limit=limit, unwanted=unwanted)
        self._sheets.append(sums)
        scores += _held(sought, places, start=end)
        return _ranked(self._shelf, sought, places, scores, limit=limit)


def _sought(shelf: Shelf, keys: Keys, rows: Rows, weights: Weights) -> _Sought:
    fresh = np.sort(np.unique(keys, return_index=True)[1])
    found = shelf.postings(rows[:, fresh])
    counts = [sum(len(places) for _, places in each) for each in found]
    order = np.argsort(counts, kind="stable")
    weights = weights[fresh][order]
    units = min(UNITS, MOST_UNITS / float(weights.sum()))
    whole = np.maximum(1, np.rint(weights * units)).astype(np.int64)
    rest = np.append(np.cumsum(whole[::-1])[::-1], 0)
    return _Sought([found[gram] for gram in order.tolist()], whole.astype(np.int32), rest)


def _likely(
    shelf: Shelf, sought: _Sought, sums: Sums, *, limit: int, unwanted: Sequence[range]
) -> tuple[Numbers, Sums, int]:
    """Return the passages that may be wanted, what they hold of the first grams, and how many."""
    touched: list[Numbers] = []
    alive = np.zeros(0, dtype=np.int64)
    start, end = 0, _reach(sought, int(sought.rest[0]) / 2)
    while True:
        fresh = list(_summed(sought, sums, start, end))
        touched += fresh
        for each in unwanted:
            sums[each.start : each.stop] = 0
        alive = np.concatenate((alive, *fresh))
        held = sums[alive]
        rest = int(sought.rest[end])
        floor = _floor(shelf, alive, held, limit)
        if rest < floor:
            alive = alive[held >= floor - rest]
        if end == len(sought.weights) or (rest < floor and len(alive) <= FEW):
            break
        start, end = end, max(end + 1, _reach(sought, min(floor, rest) / 2))
    places = np.unique(alive[sums[alive] > 0])
    scores = sums[places]
    for each_touched in touched:
        sums[each_touched] = 0
    return places, scores, end


def _reach(sought: _Sought, weight: float) -> int:
    """Return how many of the rarest grams leave less than this weight to the others."""
    return min(int(np.count_nonzero(sought.rest >= weight)), len(sought.weights))


def _summed(sought: _Sought, sums: Sums, start: int, end: int) -> Iterator[Numbers]:
    """Yield the passages that hold each of these grams, once its weight is added to their sums."""
    for gram in range(start, end):
        for offset, held in sought.postings[gram]:
            places = held.astype(np.int64)
            places += offset
            sums[places] += sought.weights[gram]
            yield places


def _floor(shelf: Shelf, places: Numbers, held: Sums, limit: int) -> float:
    """Return what a passage must reach to be wanted, going by what is found so far."""
    if not len(held):
        return 0.0
    floor = float(held.max()) * WORTH_LOOKING
    better = np.flatnonzero(held > floor)
    if len(better) >= limit:
        # A place stands here once for each gram.
        most = min(len(better), MOST_COMPARED * limit)
        best = better[np.argpartition(held[better], len(better) - most)[-most:]]
        order = best[np.argsort(-held[best], kind="stable")]
        firsts = np.unique(shelf.documents_at(places[order]), return_index=True)[1]
        if len(firsts) >= limit:
            floor = float(held[order[np.sort(firsts)[limit - 1]]])
    return floor


def _held(sought: _Sought, places: Numbers, *, start: int = 0) -> Sums:
    """Return how much of the grams from this one on each of some sorted passages holds."""
    total = np.zeros(len(places), dtype=np.int32)
    for gram in range(start, len(sought.postings)):
        for offset, held in sought.postings[gram]:
            # Of the same type, or numpy copies all that is held; numbers below 0 wrap and match none.
            local = (places - offset).astype(np.uint32)
            rows = held.searchsorted(local)
            total[held.take(rows, mode="clip") == local] += sought.weights[gram]
    return total


def _ranked(
    shelf: Shelf, sought: _Sought, places: Numbers, scores: Sums, *, limit: int
) -> list[Found]:
    if not len(scores):
        return []
    worth = scores >= scores.max() * WORTH_LOOKING
    places, scores = places[worth], scores[worth]
    order = np.lexsort((places, -scores))
    documents = shelf.documents_at(places[order])
    firsts = np.sort(np.unique(documents, return_index=True)[1])[:limit]
    whole = int(sought.rest[0])
    return [
        Found(
            document=int(documents[first]),
            spans=_stretches(shelf, sought, int(documents[first]), int(places[order[first]])),
            containment=int(scores[order[first]]) / whole,
        )
        for first in firsts.tolist()
    ]


def _stretches(shelf: Shelf, sought: _Sought, document: int, best: int) -> tuple[Span, ...]:
    """Return the stretches that may each hold a part of a joined quotation."""
    places = shelf.places_of(document)
    if len(places) == 1:
        return (shelf.span(best),)
    held = _held(sought, np.arange(places.start, places.stop))
    worth = np.flatnonzero(held >= held.max() * WORTH_JOINING)
    chosen = sorted(worth[np.argsort(-held[worth], kind="stable")][:MOST_STRETCHES].tolist())
    return tuple(shelf.span(places[each]) for each in chosen)
