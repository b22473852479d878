"""The nearest vectors: every one is compared, block by block, so that none is missed."""

from collections.abc import Collection
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sayso.model import Span
from sayso.passages.shelf import Shelf

BLOCK = 16_384
"""Vectors that are compared at a time: 16,384 of 384 numbers take 25 MB."""

Floats = npt.NDArray[np.float32]


class NearSpan(NamedTuple):
    """A stretch of a document, by its number over all segments, and the cosine to what was asked."""

    similarity: float
    document: int
    span: Span


def nearest_spans(
    shelf: Shelf,
    vector: npt.NDArray[np.int8] | Floats,
    *,
    limit: int,
    exclude: Collection[int] = (),
) -> list[NearSpan]:
    """Return the stretches whose vectors point most nearly where this one does, nearest first."""
    sought = np.asarray(vector, dtype=np.float32)
    length = float(np.linalg.norm(sought))
    if length == 0 or limit < 1:
        return []
    unit = sought / np.float32(length)
    found: list[NearSpan] = []
    for number, segment in enumerate(shelf.segments):
        unwanted = [at[1] for at in map(shelf.segment_of, exclude) if at[0] == number]
        first = shelf.first_document(number)
        for start in range(0, len(segment.vectors), BLOCK):
            stretch = slice(start, start + BLOCK)
            norms = np.maximum(segment.vector_norms[stretch], np.finfo(np.float32).tiny)
            cosines = (segment.vectors[stretch].astype(np.float32) @ unit / norms).astype(
                np.float32
            )
            documents = segment.vector_documents[stretch]
            if unwanted:
                cosines[np.isin(documents, unwanted)] = -np.inf
            for row in _largest(cosines, limit):
                span = Span(*segment.vector_spans[start + row].tolist())
                found.append(NearSpan(float(cosines[row]), first + int(documents[row]), span))
        found = sorted(found, key=lambda near: -near.similarity)[:limit]
    return found


def _largest(numbers: Floats, limit: int) -> list[int]:
    """Return the places of the largest finite numbers, in order of place."""
    most = min(limit, len(numbers))
    rows = np.argpartition(numbers, len(numbers) - most)[-most:]
    return sorted(rows[np.isfinite(numbers[rows])].tolist())
