"""JSON lines of documents, as `sayso read` writes them."""

import codecs
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from sayso.codec import documents_from_lines
from sayso.errors import ReadError
from sayso.lang.detect import detect_language
from sayso.model import Document, Notice


def read_lines(file: BinaryIO, path: str) -> Iterator[Document | Notice]:
    """Read one Document a line; a language is found where the line gives none."""
    empty = True
    for document in documents_from_lines(_lines(file), path=path):
        empty = False
        if isinstance(document, Document) and document.lang is None:
            yield replace(document, lang=detect_language(document.text))
        else:
            yield document
    if empty:
        raise ReadError(
            path, "the file holds no lines", remedy="check that the command before it wrote any"
        )


def _lines(file: BinaryIO) -> Iterator[bytes]:
    for number, line in enumerate(file):
        yield line.removeprefix(codecs.BOM_UTF8) if number == 0 else line
