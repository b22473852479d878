"""An index on disk, opened to be searched: one consistent state, whatever is written meanwhile."""

import os
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from sayso.errors import StoreError
from sayso.model import Coverage, Document
from sayso.passages.covering import joined
from sayso.passages.segment_index import SegmentIndex
from sayso.store.arrays import checksum_of
from sayso.store.manifest import REBUILD, FileEntry, Manifest, check_encoder, read_manifest
from sayso.store.segments import StoredSegment, open_segment


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What an index on disk holds.

    Args:
        coverage: documents, channels, dates.
        passages: how many.
        segments: how many.
        vectors: how many.
        width: numbers in each vector; None if there is none.
        encoder: which one made them; None if there is none, or if it is not known.
        size: bytes on disk.
    """

    coverage: Coverage
    passages: int
    segments: int
    vectors: int
    width: int | None
    encoder: str | None
    size: int


def open_index(folder: Path, *, encoder: str | None = None) -> SegmentIndex:
    """Open an index on disk; it stays as it is now, whatever is added later.

    Args:
        folder: where it stands.
        encoder: the name of the one whose vectors it will be searched with, if any.

    Raises:
        StoreError: the folder holds no index, a damaged one, or vectors of another encoder.
    """
    manifest, segments = opened(folder)
    check_encoder(folder, manifest, encoder)
    return SegmentIndex(
        [each.segment for each in segments],
        document_at=DocumentsByNumber(segments).at,
        coverage=joined(each.entry.coverage for each in segments),
    )


def inventory(folder: Path) -> Inventory:
    """Return what an index holds.

    Raises:
        StoreError: the folder holds no index, or a damaged one.
    """
    manifest, _ = opened(folder)
    return Inventory(
        coverage=joined(entry.coverage for entry in manifest.segments),
        passages=sum(entry.passages for entry in manifest.segments),
        segments=len(manifest.segments),
        vectors=sum(entry.vectors for entry in manifest.segments),
        width=manifest.width,
        encoder=manifest.encoder,
        size=sum(file.size for file in _files(manifest)),
    )


def verify(folder: Path) -> None:
    """Read every byte of an index and compare it with what was written.

    Raises:
        StoreError: a file is not as it was written.
    """
    manifest, segments = opened(folder)
    for file in _files(manifest):
        path = folder / file.name
        if checksum_of(path) != file.checksum:
            raise StoreError(str(path), "damaged: its checksum is another", remedy=REBUILD)
    for each in segments:
        for number in range(each.segment.document_count):
            each.document(number)


def opened(folder: Path) -> tuple[Manifest, list[StoredSegment]]:
    """Return the manifest of an index and its segments, mapped.

    Raises:
        StoreError: the folder holds no index, or a damaged one.
    """
    manifest = read_manifest(folder)
    while True:
        try:
            return manifest, [open_segment(folder, entry) for entry in manifest.segments]
        except FileNotFoundError as error:
            # A writer may have merged segments after the manifest was read.
            newer = read_manifest(folder)
            if newer == manifest:
                path = os.fsdecode(error.filename)
                raise StoreError(path, "damaged: this file is gone", remedy=REBUILD) from error
            manifest = newer


class DocumentsByNumber:
    """The documents of several segments, numbered through."""

    def __init__(self, segments: Sequence[StoredSegment]) -> None:
        self._segments = segments
        counts = (each.segment.document_count for each in segments)
        self._firsts = [0, *accumulate(counts)]

    def at(self, number: int) -> Document:
        """Return the document with this number."""
        segment = bisect_right(self._firsts, number) - 1
        return self._segments[segment].document(number - self._firsts[segment])


def _files(manifest: Manifest) -> list[FileEntry]:
    return [file for entry in manifest.segments for file in (entry.arrays, entry.lines)]
