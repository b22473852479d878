"""Arrays in one file, in the safetensors form: written once, then memory-mapped.

The form: eight bytes with the length of a JSON header, the header (name → type, shape, place), and
the arrays one after the other.
"""

import mmap
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from sayso.errors import StoreError
from sayso.store.manifest import REBUILD, FileEntry

# `Any`: the arrays of one file have different types, and each name says which.
Array = npt.NDArray[Any]

TYPES: dict[str, np.dtype[Any]] = {
    "U64": np.dtype("<u8"),
    "U32": np.dtype("<u4"),
    "I32": np.dtype("<i4"),
    "F32": np.dtype("<f4"),
    "I8": np.dtype("i1"),
    "BOOL": np.dtype("?"),
}
NAMES = {dtype: name for name, dtype in TYPES.items()}
LENGTH_BYTES = 8
ALIGNMENT = 64
CHUNK = 1 << 20


class Writing:
    """A file that is being written, its checksum growing with it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # A leftover of a killed run may have the name; nothing that counts ever does.
        self._file = path.open("wb")
        self._size = 0
        self._checksum = 0

    def write(self, content: bytes | memoryview) -> None:
        """Append bytes."""
        self._file.write(content)
        self._checksum = zlib.crc32(content, self._checksum)
        self._size += memoryview(content).nbytes

    def finish(self) -> FileEntry:
        """Close the file, its bytes durable, and return what to expect of it."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return FileEntry(name=self._path.name, size=self._size, checksum=self._checksum)

    def abandon(self) -> None:
        """Close the file and take it away."""
        self._file.close()
        self._path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an array stands in its file; the names are those of the form."""

    dtype: str
    shape: tuple[int, ...]
    data_offsets: tuple[int, int]


def write_arrays(path: Path, arrays: Mapping[str, Array]) -> FileEntry:
    """Write arrays as one file."""
    # The widest first: each then begins at a multiple of its own width.
    ordered = sorted(arrays.items(), key=lambda item: -item[1].dtype.itemsize)
    places = {}
    end = 0
    for name, array in ordered:
        places[name] = _Place(NAMES[array.dtype], array.shape, (end, end + array.nbytes))
        end += array.nbytes
    header = msgspec.json.encode(places)
    header += b" " * (-(len(header) + LENGTH_BYTES) % ALIGNMENT)
    file = Writing(path)
    try:
        file.write(len(header).to_bytes(LENGTH_BYTES, "little"))
        file.write(header)
        for _, array in ordered:
            if array.nbytes:
                file.write(np.ascontiguousarray(array).data.cast("B"))
        return file.finish()
    except OSError:
        file.abandon()
        raise


def read_arrays(folder: Path, entry: FileEntry) -> dict[str, Array]:
    """Return the arrays of a file, mapped and not read.

    Raises:
        StoreError: the file is not as it was written.
    """
    mapped = mapped_file(folder, entry)
    try:
        length = int.from_bytes(mapped[:LENGTH_BYTES], "little")
        header = mapped[LENGTH_BYTES : LENGTH_BYTES + length]
        places = msgspec.json.decode(header, type=dict[str, _Place])
        start = LENGTH_BYTES + length
        return {
            name: np.ndarray(
                place.shape,
                dtype=TYPES[place.dtype],
                buffer=mapped,
                offset=start + place.data_offsets[0],
            )
            for name, place in places.items()
        }
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as error:
        raise StoreError(str(folder / entry.name), f"damaged: {error}", remedy=REBUILD) from error


def mapped_file(folder: Path, entry: FileEntry) -> mmap.mmap:
    """Map a file that is never empty.

    Raises:
        StoreError: it is shorter or longer than it was written.
        FileNotFoundError: it is gone.
    """
    path = folder / entry.name
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size != entry.size:
            raise StoreError(
                str(path), f"damaged: {size} bytes, {entry.size} were written", remedy=REBUILD
            )
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def checksum_of(path: Path) -> int:
    """Return the CRC-32 of a file."""
    checksum = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            checksum = zlib.crc32(chunk, checksum)
    return checksum
