"""Bytes to text: UTF-8 unless a byte-order mark or the file itself declares something else."""

import codecs
from typing import BinaryIO

from sayso.errors import ReadError

# UTF-32 first: its little-endian mark begins with UTF-16's.
BYTE_ORDER_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    codecs.BOM_UTF8: "utf-8-sig",
}


def read_text(file: BinaryIO, path: str, *, declared: str | None = None) -> str:
    """Return the whole text of a file exactly as it stands, line ends included.

    Args:
        file: open for reading bytes, at its start.
        path: the name for error messages.
        declared: the encoding that the file claims for itself; used where it is not UTF-8.

    Raises:
        ReadError: the bytes are in another encoding, are no text at all, or hold no words.
    """
    text = decode(file.read(), path, declared=declared)
    if "\0" in text:
        raise ReadError(
            path,
            "a NUL character, so this is no text",
            place=f"character {text.index(chr(0))}",
            remedy="save it as plain text in UTF-8",
        )
    if not text.strip():
        raise ReadError(
            path, "the file holds no text", remedy="check that it was saved or downloaded whole"
        )
    return text


def decode(content: bytes, path: str, *, declared: str | None = None) -> str:
    """Return the text of these bytes; a byte-order mark is no part of it.

    Raises:
        ReadError: the bytes are neither UTF-8 nor what they declare.
    """
    marked = marked_encoding(content)
    if marked is None and declared is not None and not _is_utf8(content):
        marked = known_encoding(declared)
    try:
        return content.decode(marked or "utf-8")
    except UnicodeDecodeError as error:
        name = marked or "UTF-8"
        source = "windows-1251" if marked is None else name.upper()
        raise ReadError(
            path,
            f"not {name.removesuffix('-sig')}: {error.reason}",
            place=f"byte {error.start}",
            remedy=f"convert it, e.g. iconv -f {source} -t utf-8 {path} > utf8.txt",
        ) from error


def marked_encoding(content: bytes) -> str | None:
    """Return the encoding that a byte-order mark at the beginning shows."""
    return next((name for mark, name in BYTE_ORDER_MARKS.items() if content.startswith(mark)), None)


def known_encoding(declared: str) -> str | None:
    """Return Python's name for an encoding; None if it knows none of that name."""
    try:
        bytes(4).decode(declared)  # refuses "hex" and the like: codecs, but no encodings of text
    except (LookupError, ValueError):
        return None
    return codecs.lookup(declared).name


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
