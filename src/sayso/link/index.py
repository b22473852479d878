"""What tracing asks of an index of passages, and the one that is held in memory.

What counts is containment, how much of the quotation the passage holds, and not similarity: posts
are longer than the quotations taken from them.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from sayso.model import Coverage, Document
from sayso.passages.covering import coverage_of
from sayso.passages.draft import Draft, Embed
from sayso.passages.hits import Hit, Near
from sayso.passages.segment import Segment
from sayso.passages.segment_index import SegmentIndex
from sayso.passages.versions import version_kept, wording

__all__ = ["Embed", "Hit", "MemoryIndex", "Near", "PassageIndex", "VectorIndex"]


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


class VectorIndex(PassageIndex, Protocol):
    """An index that may hold vectors of what its passages mean."""

    @property
    def has_vectors(self) -> bool:
        """Whether any document was added with vectors."""
        ...

    def nearest(
        self,
        vector: npt.NDArray[np.int8] | npt.NDArray[np.float32],
        *,
        limit: int,
        exclude: Collection[str] = (),
    ) -> list[Near]:
        """Return the stretches that mean most nearly what the vector stands for, nearest first."""
        ...


class MemoryIndex(SegmentIndex):
    """An index held in memory; it keeps the documents, and no copy of their words.

    Args:
        documents: one with the id and the text of an earlier one is left out; one with the id and
            another text is kept as another version.
        embed: gives the spans of a document that have vectors, and the vectors.
    """

    def __init__(self, documents: Iterable[Document], *, embed: Embed | None = None) -> None:
        kept: list[Document] = []
        segments = _segments(documents, kept, embed)
        super().__init__(segments, document_at=kept.__getitem__, coverage=coverage_of(kept))


def _segments(
    documents: Iterable[Document], kept: list[Document], embed: Embed | None
) -> list[Segment]:
    """Return the documents' segments; those that stand in them are put on the list."""
    wordings: dict[str, str] = {}
    segments: list[Segment] = []
    draft = Draft()
    for document in documents:
        version = version_kept(document, wordings.get)
        if version is None:
            continue
        wordings[version.id] = wording(version.text)
        kept.append(version)
        draft.add(version, first_id=document.id, embed=embed)
        if draft.is_full:
            segments.append(draft.segment(after=segments))
            draft = Draft(width=draft.width)
    return [*segments, draft.segment(after=segments)]
