"""Segments in a row: passages and documents are numbered through over all of them."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sayso.model import Span
from sayso.passages.keys import Keys
from sayso.passages.segment import Counts, Segment

Numbers = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int64]
"""For each segment, the row of each gram in its postings, −1 for none."""


class Shelf:
    """Finds postings, passages and documents by their numbers over all segments.

    Args:
        segments: in the order in which they came.
    """

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = tuple(segments)
        places = [0, *(segment.passage_count for segment in self.segments)]
        documents = [0, *(segment.document_count for segment in self.segments)]
        self._places: list[int] = np.cumsum(places).tolist()
        self._documents: list[int] = np.cumsum(documents).tolist()

    @property
    def passage_count(self) -> int:
        """How many passages."""
        return self._places[-1]

    def rows(self, keys: Keys) -> Rows:
        """Return where each gram stands in each segment."""
        found = np.full((len(self.segments), len(keys)), -1, dtype=np.int64)
        for segment, rows in zip(self.segments, found, strict=True):
            if len(segment.grams):
                likely = segment.grams.searchsorted(keys)
                is_there = segment.grams.take(likely, mode="clip") == keys
                rows[is_there] = likely[is_there]
        return found

    def seen(self, rows: Rows) -> Numbers:
        """Return how many passages of different words hold each gram."""
        total = np.zeros(rows.shape[1], dtype=np.int64)
        for segment, each in zip(self.segments, rows, strict=True):
            held = each >= 0
            total[held] += segment.distinct[each[held]]
        return total

    def postings(self, rows: Rows) -> list[list[tuple[int, Counts]]]:
        """Return each gram's passages: the first number of a segment, and the numbers in it."""
        found: list[list[tuple[int, Counts]]] = [[] for _ in range(rows.shape[1])]
        for segment, offset, each in zip(self.segments, self._places, rows, strict=False):
            held = np.flatnonzero(each >= 0)
            starts, ends = segment.bounds[each[held]], segment.bounds[each[held] + 1]
            for gram, start, end in zip(held.tolist(), starts.tolist(), ends.tolist(), strict=True):
                found[gram].append((offset, segment.places[start:end]))
        return found

    def first_document(self, segment: int) -> int:
        """Return the number of a segment's first document."""
        return self._documents[segment]

    def segment_of(self, document: int) -> tuple[int, int]:
        """Return the segment that holds a document, and the document's number in it."""
        segment = int(np.searchsorted(self._documents, document, side="right")) - 1
        return segment, document - self._documents[segment]

    def documents_of(self, id_hash: int) -> list[int]:
        """Return the documents that have the id with this hash, or are versions of it."""
        return [
            int(number) + offset
            for segment, offset in zip(self.segments, self._documents, strict=False)
            for number in segment.documents_of(id_hash)
        ]

    def documents_at(self, places: Numbers) -> Numbers:
        """Return the document of each passage."""
        documents = np.empty(len(places), dtype=np.int64)
        of_segment = np.searchsorted(self._places, places, side="right") - 1
        for number in np.unique(of_segment).tolist():
            here = of_segment == number
            bounds = self.segments[number].passages
            rows = bounds.searchsorted(places[here] - self._places[number], side="right")
            documents[here] = rows + (self._documents[number] - 1)
        return documents

    def places_of(self, document: int) -> range:
        """Return the passages of a document."""
        segment, number = self.segment_of(document)
        first, end = self.segments[segment].passages[number : number + 2].tolist()
        offset = self._places[segment]
        return range(first + offset, end + offset)

    def span(self, place: int) -> Span:
        """Return where a passage stands in its document."""
        segment = int(np.searchsorted(self._places, place, side="right")) - 1
        return self.segments[segment].span(place - self._places[segment])
