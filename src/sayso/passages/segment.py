"""A segment: some documents' passages as arrays that are written once and searched as they are."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sayso.model import Span
from sayso.passages.keys import KEY_MASK, PLACE_MASK, Hashes, Keys

Numbers = npt.NDArray[np.int32]
Counts = npt.NDArray[np.uint32]
Vectors = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Postings:
    """Which passages hold which grams: `places[bounds[k] : bounds[k + 1]]` for `grams[k]`.

    Args:
        grams: the keys of words and of pairs of neighbours, sorted.
        bounds: one more than grams.
        places: numbers of passages, sorted within each gram.
        distinct: how many of a gram's passages are not copies of an earlier one.
    """

    grams: Keys
    bounds: Counts
    places: Counts
    distinct: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Documents, numbered from 0, and their passages, numbered from 0.

    Args:
        grams, bounds, places, distinct: the postings.
        common: sorted keys of the words that were seen without a capital.
        is_first: for each passage, whether it is no copy of an earlier one.
        fingerprints: of the passages, sorted.
        spans: [start, end] of each passage in its document's text.
        passages: the first passage of each document, and the end of the last.
        ids: hashes of the documents' ids, sorted; a later version has its own and the first's.
        id_documents: the document of each of these hashes.
        vectors: one a row; none where the documents were added without an encoder.
        vector_norms: their lengths.
        vector_spans: [start, end] of what each stands for.
        vector_documents: in which document.
    """

    grams: Keys
    bounds: Counts
    places: Counts
    distinct: Counts
    common: Keys
    is_first: npt.NDArray[np.bool_]
    fingerprints: Hashes
    spans: Numbers
    passages: Numbers
    ids: Hashes
    id_documents: Numbers
    vectors: Vectors
    vector_norms: npt.NDArray[np.float32]
    vector_spans: Numbers
    vector_documents: Numbers

    @property
    def passage_count(self) -> int:
        """How many passages."""
        return len(self.spans)

    @property
    def document_count(self) -> int:
        """How many documents."""
        return len(self.passages) - 1

    def documents_of(self, id_hash: int) -> Numbers:
        """Return the documents whose id, or whose first version's id, has this hash."""
        sought = np.uint64(id_hash)
        first, end = (self.ids.searchsorted(sought, side=side) for side in ("left", "right"))
        return self.id_documents[first:end]

    def span(self, place: int) -> Span:
        """Return where a passage stands in its document."""
        start, end = self.spans[place]
        return Span(int(start), int(end))


def postings_of(packed: Hashes, is_first: npt.NDArray[np.bool_]) -> Postings:
    """Return sorted postings; the packed array is used up.

    Args:
        packed: a gram's key with a passage's number in the low bits, in any order.
        is_first: for each passage, whether it is no copy of an earlier one.
    """
    # In place: sorting gram and passage as two keys is no faster and takes three times the memory.
    packed.sort()
    packed = packed[_changes(packed)]
    places = (packed & PLACE_MASK).astype(np.uint32)
    packed &= KEY_MASK
    rows = np.flatnonzero(_changes(packed))
    counts = np.diff(rows, append=len(packed))
    distinct = counts
    if len(rows) and not is_first.all():
        distinct = np.add.reduceat(is_first[places], rows, dtype=np.uint32)
    return Postings(
        grams=packed[rows],
        bounds=np.append(rows, len(packed)).astype(np.uint32),
        places=places,
        distinct=distinct.astype(np.uint32),
    )


def merged(segments: Sequence[Segment]) -> Segment:
    """Return one segment with the documents of several, in their order."""
    places = _offsets([segment.passage_count for segment in segments])
    documents = _offsets([segment.document_count for segment in segments])
    is_first = np.concatenate([segment.is_first for segment in segments])
    postings = postings_of(_packed_again(segments, places), is_first)
    ids = np.concatenate([segment.ids for segment in segments])
    id_documents = _shifted([segment.id_documents for segment in segments], documents)
    by_id = np.lexsort((id_documents, ids))
    firsts = _shifted([segment.passages[:-1] for segment in segments], places)
    return Segment(
        grams=postings.grams,
        bounds=postings.bounds,
        places=postings.places,
        distinct=postings.distinct,
        common=np.unique(np.concatenate([segment.common for segment in segments])),
        is_first=is_first,
        fingerprints=np.sort(np.concatenate([segment.fingerprints for segment in segments])),
        spans=np.concatenate([segment.spans for segment in segments]),
        passages=np.append(firsts, np.int32(places[-1])),
        ids=ids[by_id],
        id_documents=id_documents[by_id],
        vectors=_stacked([segment.vectors for segment in segments]),
        vector_norms=np.concatenate([segment.vector_norms for segment in segments]),
        vector_spans=np.concatenate([segment.vector_spans for segment in segments]),
        vector_documents=_shifted([segment.vector_documents for segment in segments], documents),
    )


def holds(hashes: Hashes, wanted: Hashes) -> npt.NDArray[np.bool_]:
    """Say of each wanted number whether it is among the sorted ones."""
    if not len(hashes):
        return np.zeros(len(wanted), dtype=bool)
    rows = np.minimum(hashes.searchsorted(wanted), len(hashes) - 1)
    return np.asarray(hashes[rows] == wanted)


def _changes(numbers: Hashes) -> npt.NDArray[np.bool_]:
    """Say of each sorted number whether it differs from the one before."""
    changes = np.ones(len(numbers), dtype=bool)
    np.not_equal(numbers[1:], numbers[:-1], out=changes[1:])
    return changes


def _packed_again(segments: Sequence[Segment], offsets: Sequence[int]) -> Hashes:
    packed = np.empty(sum(len(segment.places) for segment in segments), dtype=np.uint64)
    start = 0
    for segment, offset in zip(segments, offsets, strict=False):
        part = packed[start : start + len(segment.places)]
        part[:] = np.repeat(segment.grams, np.diff(segment.bounds))
        part += segment.places
        part += np.uint64(offset)
        start += len(part)
    return packed


def _offsets(counts: Sequence[int]) -> list[int]:
    return [0, *np.cumsum(counts).tolist()]


def _shifted(parts: Sequence[Numbers], offsets: Sequence[int]) -> Numbers:
    return np.concatenate([part + np.int32(by) for part, by in zip(parts, offsets, strict=False)])


def _stacked(parts: Sequence[Vectors]) -> Vectors:
    """Return all vectors; segments without any have no width to agree on."""
    filled = [part for part in parts if len(part)]
    return np.concatenate(filled) if filled else parts[0]
