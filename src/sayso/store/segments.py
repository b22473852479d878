"""A segment on disk: its arrays in one file, its documents as JSON lines in another."""

import mmap
from array import array
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import numpy.typing as npt

from sayso.codec import decode_line
from sayso.errors import LineError, StoreError
from sayso.model import Coverage, Document
from sayso.passages.segment import Segment
from sayso.store.arrays import Array, Writing, mapped_file, read_arrays, write_arrays
from sayso.store.manifest import REBUILD, FileEntry, SegmentEntry

LINE_BOUNDS = "line_bounds"
ARRAY_NAMES = tuple(field.name for field in fields(Segment))

Bounds = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSegment:
    """A segment that is mapped into memory.

    Args:
        entry: what the manifest says of it.
        segment: its arrays.
        path: the file of its documents.
        lines: the bytes of that file.
        line_bounds: where each line begins, and where the last one ends.
    """

    entry: SegmentEntry
    segment: Segment
    path: Path
    lines: mmap.mmap
    line_bounds: Bounds

    def document(self, number: int) -> Document:
        """Return a document by its number in the segment.

        Raises:
            StoreError: its line is damaged.
        """
        start, end = self.line_bounds[number : number + 2].tolist()
        try:
            return decode_line(
                self.lines[start:end], Document, path=str(self.path), number=number + 1
            )
        except LineError as error:
            raise StoreError(
                error.path, f"damaged: {error.problem}", place=error.place, remedy=REBUILD
            ) from error


class Lines:
    """The documents of a segment that is being written."""

    def __init__(self, path: Path) -> None:
        self._file = Writing(path)
        self._bounds = array("Q", [0])

    def add(self, line: bytes) -> None:
        """Append a document as a line."""
        self._file.write(line)
        self._bounds.append(self._bounds[-1] + len(line))

    def finish(self) -> tuple[FileEntry, Bounds]:
        """Make the file durable; return what to expect of it, and the bounds of its lines."""
        return self._file.finish(), np.frombuffer(self._bounds, dtype=np.uint64)

    def abandon(self) -> None:
        """Take the file away."""
        self._file.abandon()


def lines_path(folder: Path, number: int) -> Path:
    """Return where the documents of a segment stand."""
    return folder / f"segment-{number:08d}.jsonl"


def arrays_path(folder: Path, number: int) -> Path:
    """Return where the arrays of a segment stand."""
    return folder / f"segment-{number:08d}.safetensors"


def write_segment(path: Path, segment: Segment, lines: Lines, coverage: Coverage) -> SegmentEntry:
    """Write a segment's arrays beside its lines; it counts once the manifest names it."""
    written, bounds = lines.finish()
    arrays: dict[str, Array] = {name: getattr(segment, name) for name in ARRAY_NAMES}
    return SegmentEntry(
        arrays=write_arrays(path, {**arrays, LINE_BOUNDS: bounds}),
        lines=written,
        coverage=coverage,
        passages=segment.passage_count,
        postings=len(segment.places),
        vectors=len(segment.vectors),
    )


def open_segment(folder: Path, entry: SegmentEntry) -> StoredSegment:
    """Map a segment.

    Raises:
        StoreError: a file is not as it was written.
        FileNotFoundError: a file is gone.
    """
    arrays = read_arrays(folder, entry.arrays)
    if arrays.keys() != {*ARRAY_NAMES, LINE_BOUNDS}:
        path = folder / entry.arrays.name
        raise StoreError(str(path), "damaged: other arrays than expected", remedy=REBUILD)
    bounds = arrays.pop(LINE_BOUNDS)
    return StoredSegment(
        entry=entry,
        segment=Segment(**arrays),
        path=folder / entry.lines.name,
        lines=mapped_file(folder, entry.lines),
        line_bounds=bounds,
    )
