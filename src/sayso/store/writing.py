"""Adding to an index on disk: a document is there for good when `add` returns, or not at all.

A new segment is written and made durable, then the manifest that names it replaces the old one. A
killed run leaves at most files that no manifest names; the next writer sweeps them away.
"""

import fcntl
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import compress, islice
from pathlib import Path

import numpy as np

from sayso.errors import StoreError
from sayso.model import Document, Notice, NoticeKind
from sayso.passages.draft import Embed
from sayso.passages.keys import text_hash, text_hashes
from sayso.passages.segment import holds
from sayso.passages.versions import version_kept, wording
from sayso.store.manifest import (
    NAME,
    UNFINISHED,
    Manifest,
    SegmentEntry,
    check_encoder,
    read_manifest,
    sync_folder,
    write_manifest,
)
from sayso.store.merging import merge, to_merge
from sayso.store.pending import Pending
from sayso.store.reading import opened
from sayso.store.segments import StoredSegment, open_segment

LOCK = "lock"
OURS = re.compile(r"segment-\d{8,}\.(?:jsonl|safetensors)")
BATCH = 1024
"""Documents whose ids are looked up together."""


class Outcome(StrEnum):
    """What became of a document that was to be added."""

    NEW = "new"
    VERSION = "version"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of the documents that were to be added.

    Args:
        new: how many are there now under their own ids.
        versions: how many are there now as another version of a document with the same id.
        known: how many were there already, word for word.
        quarantined: those that cannot be written, each with its reason.
    """

    new: int = 0
    versions: int = 0
    known: int = 0
    quarantined: tuple[Notice, ...] = ()


def create_index(folder: Path) -> None:
    """Make an empty index; an empty one that is there already is left as it is.

    Raises:
        StoreError: the folder holds documents already, or files that are no index.
    """
    if (folder / NAME).exists():
        if read_manifest(folder).segments:
            raise StoreError(
                str(folder), "this index holds documents", remedy="add to it with `sayso index add`"
            )
        return
    if folder.exists() and not folder.is_dir():
        raise StoreError(str(folder), "this is no folder", remedy="name a new or empty folder")
    folder.mkdir(parents=True, exist_ok=True)
    if foreign := [path.name for path in folder.iterdir() if not _is_leftover(path.name)]:
        raise StoreError(
            str(folder),
            f"this folder holds other files: {min(foreign)}",
            remedy="name a new or empty folder",
        )
    sync_folder(folder.parent)
    with _locked(folder):
        if not (folder / NAME).exists():
            write_manifest(folder, Manifest())


@contextmanager
def index_writer(folder: Path, *, encoder: str | None = None) -> Iterator["IndexWriter"]:
    """Open an index to add to it; one at a time can, and readers need not wait.

    Args:
        folder: where it stands.
        encoder: the name of the one that vectors will come from, if any will come.

    Raises:
        StoreError: it is none, is damaged, has vectors of another encoder, or another process is
            adding to it.
    """
    read_manifest(folder)
    with _locked(folder):
        manifest, segments = opened(folder)
        check_encoder(folder, manifest, encoder)
        _sweep(folder, manifest)
        yield IndexWriter(folder, manifest, segments, encoder=encoder)


class IndexWriter:
    """Adds to an index; made by `index_writer`.

    Args:
        folder: where it stands.
        manifest: what it is made of.
        segments: those that the manifest names.
        encoder: the name of the one that vectors come from.
    """

    def __init__(
        self,
        folder: Path,
        manifest: Manifest,
        segments: list[StoredSegment],
        *,
        encoder: str | None = None,
    ) -> None:
        self._folder = folder
        self._manifest = manifest
        self._segments = segments
        self._encoder = encoder

    def add(self, documents: Iterable[Document], *, embed: Embed | None = None) -> Added:
        """Add documents; when this returns they outlive a kill and a power cut.

        Many documents become durable in parts: an interrupted run leaves whole documents, which
        are known when they are added again.

        Args:
            documents: any; one that is there already is left out, and counted.
            embed: gives the spans of a document that have vectors, and the vectors.
        """
        tally: Counter[Outcome] = Counter()
        quarantined: list[Notice] = []
        pending = self._pending(embed)
        try:
            for batch in _batches(documents):
                absent = self._absent(batch)
                for document in batch:
                    outcome = self._take(document, pending, absent)
                    if isinstance(outcome, Notice):
                        quarantined.append(outcome)
                    else:
                        tally[outcome] += 1
                    if pending.is_full:
                        self._commit(pending)
                        pending = self._pending(embed)
                        # Some of them are there now.
                        absent.clear()
            self._commit(pending)
        except BaseException:
            pending.abandon()
            raise
        return Added(
            new=tally[Outcome.NEW],
            versions=tally[Outcome.VERSION],
            known=tally[Outcome.KNOWN],
            quarantined=tuple(quarantined),
        )

    def _pending(self, embed: Embed | None) -> Pending:
        number = self._manifest.next_number
        return Pending(self._folder, number, embed=embed, width=self._manifest.width)

    def _absent(self, documents: Sequence[Document]) -> set[str]:
        """Return the ids of documents that no segment has: a thousand are looked up at once."""
        ids = [document.id for document in documents]
        hashes = text_hashes(ids)
        is_there = np.zeros(len(ids), dtype=bool)
        for each in self._segments:
            is_there |= holds(each.segment.ids, hashes)
        return set(compress(ids, ~is_there))

    def _take(self, document: Document, pending: Pending, absent: set[str]) -> "Outcome | Notice":
        """Put a document with those that are pending, unless it is known or cannot be written."""

        def wording_of(document_id: str) -> str | None:
            if document_id in pending.wordings:
                return pending.wordings[document_id]
            return None if document_id in absent else self._wording(document_id)

        version = version_kept(document, wording_of)
        if version is None:
            return Outcome.KNOWN
        try:
            pending.add(version, first_id=document.id)
        except UnicodeEncodeError as error:
            return Notice(
                kind=NoticeKind.QUARANTINED,
                path=document.path or str(self._folder),
                place=f"document {document.id!r}",
                reason=f"{error.object[error.start]!r} is half of a character, which no file can hold",
                remedy="write the whole character, or leave the half out",
            )
        return Outcome.NEW if version is document else Outcome.VERSION

    def _wording(self, document_id: str) -> str | None:
        """Return the digest of the text of a document in the segments; None if there is none."""
        for each in self._segments:
            for number in each.segment.documents_of(text_hash(document_id)).tolist():
                document = each.document(number)
                if document.id == document_id:
                    return wording(document.text)
        return None

    def _commit(self, pending: Pending) -> None:
        """Make what is pending part of the index."""
        if not pending.wordings:
            pending.abandon()
            return
        entry = pending.write(after=[each.segment for each in self._segments])
        self._replace(0, entry, width=pending.width)
        while count := to_merge(self._manifest.segments):
            merged = merge(self._folder, self._manifest.next_number, self._segments[-count:])
            self._replace(count, merged, width=self._manifest.width)

    def _replace(self, count: int, entry: SegmentEntry, *, width: int | None) -> None:
        """Put a segment in the place of the last ones; when this returns, for good."""
        kept = len(self._segments) - count
        self._manifest = replace(
            self._manifest,
            next_number=self._manifest.next_number + 1,
            width=width,
            encoder=self._manifest.encoder or (self._encoder if width else None),
            segments=(*self._manifest.segments[:kept], entry),
        )
        write_manifest(self._folder, self._manifest)
        replaced = [each.entry for each in self._segments[kept:]]
        self._segments[kept:] = [open_segment(self._folder, entry)]
        for each in replaced:
            (self._folder / each.arrays.name).unlink()
            (self._folder / each.lines.name).unlink()


def _batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    remaining = iter(documents)
    while batch := list(islice(remaining, BATCH)):
        yield batch


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep other writers out. The lock is the process's: a killed one leaves none behind."""
    with (folder / LOCK).open("wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError(
                str(folder),
                "another process is adding to this index",
                remedy="wait until it is done",
            ) from error
        yield


def _sweep(folder: Path, manifest: Manifest) -> None:
    """Take away what killed runs left: files of ours that the manifest does not name."""
    named = {file.name for entry in manifest.segments for file in (entry.arrays, entry.lines)}
    for path in folder.iterdir():
        if path.name == UNFINISHED or (OURS.fullmatch(path.name) and path.name not in named):
            path.unlink()


def _is_leftover(name: str) -> bool:
    return name in {LOCK, UNFINISHED}
