"""An index over segments: the one implementation of search, whether they are in memory or on disk."""

from collections.abc import Callable, Collection, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from sayso.model import Coverage, Document
from sayso.passages.hits import Hit, Near
from sayso.passages.keys import gram_keys, text_hash
from sayso.passages.nearest import nearest_spans
from sayso.passages.rarity import Rarity
from sayso.passages.search import Search
from sayso.passages.segment import Segment
from sayso.passages.shelf import Shelf


class SegmentIndex:
    """Answers what tracing asks of an index.

    Args:
        segments: in the order in which they came.
        document_at: returns a document by its number over all segments.
        coverage: of all documents.
    """

    def __init__(
        self,
        segments: Sequence[Segment],
        *,
        document_at: Callable[[int], Document],
        coverage: Coverage,
    ) -> None:
        self._shelf = Shelf(segments)
        self._rarity = Rarity(self._shelf)
        self._search = Search(self._shelf)
        self._document_at = document_at
        self._coverage = coverage

    def coverage(self) -> Coverage:
        """Return what is searched."""
        return self._coverage

    def document(self, document_id: str) -> Document:
        """Return the document with this id.

        Raises:
            KeyError: there is none.
        """
        for number in self._shelf.documents_of(text_hash(document_id)):
            document = self._document_at(number)
            if document.id == document_id:
                return document
        raise KeyError(document_id)

    def candidates(
        self, words: Sequence[str], *, limit: int, exclude: Collection[str] = ()
    ) -> list[Hit]:
        """Return the documents that hold most of these canonical words, best first."""
        if not words:
            return []
        keys = gram_keys(words)
        rows = self._shelf.rows(keys)
        found = self._search.best_documents(
            keys,
            rows,
            self._rarity.of_grams(words, rows),
            limit=limit,
            exclude=self._numbers_of(exclude),
        )
        return [
            Hit(
                document_id=self._document_at(each.document).id,
                spans=each.spans,
                containment=each.containment,
            )
            for each in found
        ]

    def rarity(self, word: str) -> float:
        """Return how much a canonical word says about where a text comes from, in nats."""
        return self._rarity.of_word(word)

    def surprise(self, word: str, *, after: str) -> float:
        """Return how much a canonical word says where it follows another, in nats."""
        return self._rarity.surprise(word, after=after)

    def is_common(self, word: str) -> bool:
        """Say whether the word was seen without a capital: it is not only a name."""
        return self._rarity.is_common(word)

    @property
    def has_vectors(self) -> bool:
        """Whether any document was added with vectors."""
        return any(len(segment.vectors) for segment in self._shelf.segments)

    def nearest(
        self,
        vector: npt.NDArray[np.int8] | npt.NDArray[np.float32],
        *,
        limit: int,
        exclude: Collection[str] = (),
    ) -> list[Near]:
        """Return the stretches that mean most nearly what the vector stands for, nearest first.

        Args:
            vector: as wide as those of the index; its length does not matter.
            limit: so many stretches at most; several may be of one document.
            exclude: ids of documents that are not wanted.
        """
        found = nearest_spans(self._shelf, vector, limit=limit, exclude=self._numbers_of(exclude))
        return [
            Near(
                document_id=self._document_at(near.document).id,
                span=near.span,
                similarity=near.similarity,
            )
            for near in found
        ]

    def _numbers_of(self, ids: Iterable[str]) -> set[int]:
        """Return the documents with these ids, and all versions of them."""
        return {number for each in ids for number in self._shelf.documents_of(text_hash(each))}
