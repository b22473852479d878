"""Files, folders and streams in, Documents out; whatever cannot be read becomes a counted Notice.

Files given or found = files read + files refused (+ media in a folder, in one counted Notice).
Records in a file = documents + quarantined + skipped.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from sayso.codec import refusal
from sayso.errors import InputError, ReadError
from sayso.model import Document, Notice, NoticeKind
from sayso.read.html import read_html
from sayso.read.kinds import HEAD, Kind, kind_of
from sayso.read.lines import read_lines
from sayso.read.telegram_export import read_export
from sayso.read.telegram_page import read_telegram_page
from sayso.read.text import read_plain_text
from sayso.read.transcript import read_transcript

Reader = Callable[[BinaryIO, str], Iterator[Document | Notice]]
"""Takes a file open for reading bytes, at its start, and its name; raises ReadError if it cannot
go on. A stream has no Path, so a Path would shut out standard input."""

READERS: dict[Kind, Reader] = {
    Kind.TEXT: read_plain_text,
    Kind.HTML: read_html,
    Kind.TELEGRAM_EXPORT: read_export,
    Kind.TELEGRAM_PAGE: read_telegram_page,
    Kind.TRANSCRIPT: read_transcript,
    Kind.LINES: read_lines,
}

UNREADABLE = {
    Kind.EMPTY: (
        "the file holds no text",
        "check that it was saved or downloaded whole",
    ),
    Kind.BINARY: (
        "no text but binary data (a picture, film, archive, PDF or office file)",
        "give its text: saved as plain text, as a web page, or as subtitles (.srt, .vtt)",
    ),
    Kind.OTHER_JSON: (
        "JSON, but in no form that is read",
        "the forms are: Telegram Desktop's result.json, and JSON lines of documents with id and text",
    ),
    Kind.OTHER_XML: (
        "XML that is no web page (a feed, a drawing)",
        "save the articles' own pages",
    ),
}
"""For each kind without a reader: the problem and the remedy."""

NOT_PROSE = frozenset({".css", ".js", ".map", ".mjs", ".py", ".sh", ".svg", ".tgs", ".ts"})
"""What stands beside pages and exports in a folder and would be taken for text."""

PROSE = frozenset({".htm", ".html", ".json", ".jsonl", ".ndjson", ".srt", ".txt", ".vtt"})
"""Binary data under these suffixes was meant as text: it is refused, not passed over as media."""

STANDARD_INPUT = Path("-")


def read_paths(paths: Iterable[Path]) -> Iterator[Document | Notice]:
    """Read files and folders, in the order given; in folders, in sorted order.

    `-` is standard input, which is read once, however often it is named. A file that cannot be
    read becomes a REFUSED Notice and the next one is read.
    """
    seen: dict[str, int] = {}
    streamed = False
    for path in paths:
        if path == STANDARD_INPUT:
            values = iter(()) if streamed else _read_standard_input()
            streamed = True
        else:
            values = _read_folder(path) if path.is_dir() else _read_or_refuse(path)
        yield from _without_repeats(values, seen)


def read_path(path: Path) -> Iterator[Document | Notice]:
    """Read one file.

    Raises:
        ReadError: it is missing, or nothing that can be read.
    """
    try:
        with path.open("rb") as opened:
            if opened.seekable():
                yield from _read_file(opened, str(path))
            else:  # a pipe
                with _spooled(opened) as file:
                    yield from _read_file(file, str(path))
    except OSError as error:
        problem = error.strerror or type(error).__name__
        remedy = "check its name and that you may read it"
        raise ReadError(str(path), problem, remedy=remedy) from error


def read_stream(stream: BinaryIO, *, name: str = "<stdin>") -> Iterator[Document | Notice]:
    """Read one stream of any kind, such as standard input, like a file of `read_paths`."""
    yield from _without_repeats(_read_spooled(stream, name), {})


def _read_standard_input() -> Iterator[Document | Notice]:
    return _read_spooled(sys.stdin.buffer, "<stdin>")


def _read_spooled(stream: BinaryIO, name: str) -> Iterator[Document | Notice]:
    with _spooled(stream) as file:
        yield from _refused(_read_file(file, name))


@contextmanager
def _spooled(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Give a copy of a stream that can be gone back in: its kind is found by its beginning."""
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(stream, file)
        file.seek(0)
        yield file


def _read_file(file: BinaryIO, path: str) -> Iterator[Document | Notice]:
    kind = kind_of(file.read(HEAD), path)
    file.seek(0)
    if kind in UNREADABLE:
        problem, remedy = UNREADABLE[kind]
        raise ReadError(path, problem, remedy=remedy)
    yield from READERS[kind](file, path)


def _read_or_refuse(path: Path) -> Iterator[Document | Notice]:
    return _refused(read_path(path))


def _refused(values: Iterator[Document | Notice]) -> Iterator[Document | Notice]:
    """Return the same values, an error that ends them as a Notice."""
    try:
        yield from values
    except InputError as error:
        yield refusal(error)


def _read_folder(folder: Path) -> Iterator[Document | Notice]:
    """Read the files of a folder and of those in it; media are left out and counted."""
    media = read = 0
    for path in _files_in(folder):
        if _is_media(path):
            media += 1
        else:
            read += 1
            yield from _read_or_refuse(path)
    if media:
        yield Notice(
            kind=NoticeKind.SKIPPED,
            path=str(folder),
            reason="files that hold no text (pictures, films, styles, scripts)",
            count=media,
        )
    if not read:
        yield Notice(
            kind=NoticeKind.REFUSED,
            path=str(folder),
            reason="no file in this folder can be read",
            remedy="give a folder with text, web pages, transcripts or a Telegram export",
        )


def _files_in(folder: Path) -> Iterator[Path]:
    """Return the files of a folder in sorted order, hidden ones left out, links not followed."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if not name.startswith(".") and path.is_file():
                yield path


def _is_media(path: Path) -> bool:
    if path.suffix.lower() in NOT_PROSE:
        return True
    try:
        with path.open("rb") as file:
            binary = kind_of(file.read(HEAD), str(path)) is Kind.BINARY
    except OSError:
        return False  # the reader says what is wrong
    return binary and path.suffix.lower() not in PROSE


def _without_repeats(
    values: Iterable[Document | Notice], seen: dict[str, int]
) -> Iterator[Document | Notice]:
    """Leave out, and count, documents that were read before in this batch."""
    repeats: dict[str, int] = {}
    for value in values:
        if isinstance(value, Notice):
            yield value
            continue
        path, words = value.path or "", hash((value.text, value.title))
        if value.id not in seen:
            seen[value.id] = words
            yield value
        elif seen[value.id] == words:
            repeats[path] = repeats.get(path, 0) + 1
        else:
            yield _ambiguous(value)
    for path, count in repeats.items():
        yield Notice(
            kind=NoticeKind.SKIPPED, path=path, reason="documents read before", count=count
        )


def _ambiguous(document: Document) -> Notice:
    return Notice(
        kind=NoticeKind.QUARANTINED,
        path=document.path or "",
        place=f"document {document.id!r}",
        reason="another document with other words has this id",
        remedy="give each document an id of its own",
    )
