"""Documents on their way into a segment: their words as hashes, their passages as spans."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

from sayso.lang.wording import canonical
from sayso.lang.words import WORD, folded
from sayso.model import Document, Span
from sayso.passages.keys import (
    KEY_MASK,
    Hashes,
    fingerprints,
    pair_hashes,
    text_hash,
    word_hash,
)
from sayso.passages.segment import Postings, Segment, Vectors, holds, postings_of

PASSAGE_WORDS = 256
"""A longer document is indexed as passages of so many words, each half over the next."""
PASSAGE_STEP = PASSAGE_WORDS // 2
FULL = 16_000_000
"""A segment of so many words is closed: sorting its postings takes 0.7 GB. Below MOST_PASSAGES."""
FULL_OF_VECTORS = 100_000
"""So is one of so many vectors: some minutes of reading, which an interrupted run would lose."""

Embed = Callable[[Document], tuple[Sequence[Span], Vectors]]
"""Gives stretches of a document's text, and one vector for each."""


class WordHashes(dict[str, tuple[int, ...]]):
    """Written words to the hashes of the canonical words that they stand for; fills itself."""

    def __init__(self) -> None:
        super().__init__()
        self.common: set[int] = set()

    def __missing__(self, raw: str) -> tuple[int, ...]:
        words = canonical(folded(raw))
        if raw[0].islower():
            self.common.update(map(text_hash, words))
        hashes = tuple(map(word_hash, words))
        self[raw] = hashes
        return hashes


class Draft:
    """Collects documents until they are made a segment.

    Args:
        width: numbers in each vector; None takes that of the first one.
    """

    def __init__(self, *, width: int | None = None) -> None:
        self.width = width
        self._hashes = WordHashes()
        self._words = array("Q")
        self._word_ends = array("q")
        self._spans = array("i")
        self._passages = array("i", [0])
        self._ids = array("Q")
        self._id_documents = array("i")
        self._vectors: list[Vectors] = []
        self._vector_norms = array("f")
        self._vector_spans = array("i")
        self._vector_documents = array("i")

    def __len__(self) -> int:
        return len(self._passages) - 1

    @property
    def is_full(self) -> bool:
        """Whether the segment should be made now."""
        return len(self._words) >= FULL or len(self._vector_documents) >= FULL_OF_VECTORS

    def add(self, document: Document, *, first_id: str, embed: Embed | None = None) -> None:
        """Take a document in.

        Args:
            document: not one that is in already.
            first_id: the id of its first version; its own if it is the first.
            embed: gives its vectors.
        """
        if embed is not None:
            self._add_vectors(*embed(document))
        for id_hash in {text_hash(document.id), text_hash(first_id)}:
            self._ids.append(id_hash)
            self._id_documents.append(len(self))
        for span, words in passages(document.text):
            self._words.extend(chain.from_iterable(map(self._hashes.__getitem__, words)))
            self._word_ends.append(len(self._words))
            self._spans.extend(span)
        self._passages.append(len(self._word_ends))

    def segment(self, *, after: Sequence[Segment] = ()) -> Segment:
        """Return the segment of the documents; passages that stand in earlier ones are copies."""
        words = np.frombuffer(self._words, dtype=np.uint64)
        ends = np.frombuffer(self._word_ends, dtype=np.int64)
        marks = fingerprints(words, ends) if len(ends) else words
        is_first = np.zeros(len(marks), dtype=bool)
        is_first[np.unique(marks, return_index=True)[1]] = True
        for earlier in after:
            is_first &= ~holds(earlier.fingerprints, marks)
        found = _postings(words, ends, is_first)
        ids = np.frombuffer(self._ids, dtype=np.uint64)
        by_id = np.argsort(ids, kind="stable")
        vectors = np.concatenate(self._vectors) if self._vectors else np.zeros((0, 0), np.int8)
        return Segment(
            grams=found.grams,
            bounds=found.bounds,
            places=found.places,
            distinct=found.distinct,
            common=np.unique(np.fromiter(self._hashes.common, dtype=np.uint64) & KEY_MASK),
            is_first=is_first,
            fingerprints=np.sort(marks),
            spans=np.frombuffer(self._spans, dtype=np.int32).reshape(-1, 2),
            passages=np.frombuffer(self._passages, dtype=np.int32),
            ids=ids[by_id],
            id_documents=np.frombuffer(self._id_documents, dtype=np.int32)[by_id],
            vectors=vectors,
            vector_norms=np.frombuffer(self._vector_norms, dtype=np.float32),
            vector_spans=np.frombuffer(self._vector_spans, dtype=np.int32).reshape(-1, 2),
            vector_documents=np.frombuffer(self._vector_documents, dtype=np.int32),
        )

    def _add_vectors(self, spans: Sequence[Span], vectors: Vectors) -> None:
        width = self.width or vectors.shape[-1]
        if vectors.dtype != np.int8 or vectors.shape != (len(spans), width):
            raise ValueError(
                f"expected {len(spans)} vectors of {width} int8 numbers, one for each span;"
                f" came {vectors.shape} of {vectors.dtype}; was the index built with another encoder?"
            )
        self.width = width
        self._vectors.append(vectors)
        self._vector_norms.extend(np.linalg.norm(vectors.astype(np.float32), axis=1).tolist())
        self._vector_spans.extend(chain.from_iterable(spans))
        self._vector_documents.extend([len(self)] * len(spans))


def passages(text: str) -> Iterator[tuple[Span, list[str]]]:
    """Yield the stretches of a text that are indexed, with their words as written."""
    words = WORD.findall(text)
    if not words:
        return
    if len(words) <= PASSAGE_WORDS:
        yield Span(0, len(text)), words
        return
    starts = array("q", (match.start() for match in WORD.finditer(text)))
    for first in range(0, len(words) - PASSAGE_STEP, PASSAGE_STEP):
        end = first + PASSAGE_WORDS
        yield (
            Span(starts[first], starts[end] if end < len(words) else len(text)),
            words[first:end],
        )


def _postings(
    words: Hashes, ends: npt.NDArray[np.int64], is_first: npt.NDArray[np.bool_]
) -> Postings:
    lengths = np.diff(ends, prepend=0)
    place_of = np.repeat(np.arange(len(ends), dtype=np.uint64), lengths)
    # A pair must not reach from one passage into the next.
    is_within = np.ones(max(0, len(words) - 1), dtype=bool)
    is_within[ends[:-1] - 1] = False
    count = len(words) + int(is_within.sum())
    packed = np.empty(count, dtype=np.uint64)
    np.bitwise_and(words, KEY_MASK, out=packed[: len(words)])
    np.bitwise_and(pair_hashes(words)[is_within], KEY_MASK, out=packed[len(words) :])
    packed[: len(words)] |= place_of
    packed[len(words) :] |= place_of[:-1][is_within]
    return postings_of(packed, is_first)
