"""The manifest of an index on disk: the one file that says which segments make the index.

It is replaced whole or not at all. What it does not name is not there.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sayso.errors import StoreError
from sayso.model import Coverage

NAME = "manifest.json"
UNFINISHED = "manifest.json.new"
FORMAT = "sayso index"
VERSION = 1
REBUILD = "build the index anew in another folder with `sayso index build`"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEntry:
    """A file as it was written.

    Args:
        name: in the folder.
        size: in bytes.
        checksum: CRC-32 of all bytes.
    """

    name: str
    size: int
    checksum: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentEntry:
    """A segment of the index.

    Args:
        arrays: the file with its arrays.
        lines: the file with its documents, a line of JSON each.
        coverage: of its documents.
        passages: how many.
        postings: how many; what merging it costs.
        vectors: how many.
    """

    arrays: FileEntry
    lines: FileEntry
    coverage: Coverage
    passages: int
    postings: int
    vectors: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What an index is made of.

    Args:
        format: always the same words.
        version: of the form of all files.
        next_number: of the next segment; numbers are never used again.
        width: numbers in each vector; None before the first one.
        encoder: which one made the vectors; None before the first one, or if it is not known.
        segments: in the order in which their documents came.
    """

    format: str = FORMAT
    version: int = VERSION
    next_number: int = 1
    width: int | None = None
    encoder: str | None = None
    segments: tuple[SegmentEntry, ...] = ()


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of an index.

    Raises:
        StoreError: the folder holds no index, a damaged one, or one of another version.
    """
    path = folder / NAME
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise StoreError(
            str(folder), "this is no index", remedy="make one with `sayso index build`"
        ) from error
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise StoreError(
            str(path), f"damaged, or no manifest of ours: {error}", remedy=REBUILD
        ) from error
    if manifest.format != FORMAT:
        raise StoreError(str(path), f"format {manifest.format!r}, not {FORMAT!r}", remedy=REBUILD)
    if manifest.version != VERSION:
        raise StoreError(
            str(path),
            f"version {manifest.version} of the format, this sayso reads version {VERSION}",
            remedy=f"{REBUILD}, or take the sayso that made it",
        )
    return manifest


def check_encoder(folder: Path, manifest: Manifest, encoder: str | None) -> None:
    """Refuse an encoder whose vectors cannot be compared with those of an index.

    Raises:
        StoreError: another one made them.
    """
    if encoder and manifest.encoder and encoder != manifest.encoder:
        raise StoreError(
            str(folder),
            f"its vectors were made by the encoder {manifest.encoder}, this sayso has {encoder}",
            remedy=f"{REBUILD}, or search it by words alone with --no-across",
        )


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Replace the manifest; when this returns, it and all that it names outlive a power cut."""
    unfinished = folder / UNFINISHED
    with unfinished.open("wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        file.flush()
        os.fsync(file.fileno())
    # The names of new segments must be on disk before the manifest that counts on them.
    sync_folder(folder)
    unfinished.replace(folder / NAME)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make the names of a folder's files durable."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
