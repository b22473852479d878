"""Corpora marked by hand, and predictions in the same form: JSON lines of documents with attributions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sayso.codec import decode_line, normal_date
from sayso.errors import LineError, ReadError
from sayso.model import Document, Part, Span, Spans, Statement

REMEDY = "compare the line with the form in docs/evaluation.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """What one statement's roles cover in its document's text; any of them may be empty."""

    content: Spans = ()
    cue: Spans = ()
    source: Spans = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedDocument:
    """A document with the attributions that a person, or a program, marked in it."""

    document: Document
    attributions: tuple[Attribution, ...] = ()


class CorpusLine(msgspec.Struct, frozen=True, kw_only=True):
    """A marked document as its line; other keys are ignored."""

    id: str
    text: str
    title: str | None = None
    date: str | None = None
    lang: str | None = None
    publisher: str | None = None
    attributions: tuple[Attribution, ...] = ()


def read_corpus(path: Path) -> Iterator[MarkedDocument]:
    """Read the marked documents of a corpus; a corpus is whole, so the first fault ends it.

    Raises:
        ReadError: there is no such file.
        LineError: a line holds no marked document, one that stands above, or a span outside it.
    """
    if not path.is_file():
        raise ReadError(str(path), "no such file", remedy="give the path of a corpus in JSON lines")
    ids: set[str] = set()
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            marked = _marked_document(line, path=path, number=number)
            if marked.document.id in ids:
                problem = f"a second document with the id {marked.document.id!r}"
                raise LineError(str(path), problem, place=f"line {number}", remedy=REMEDY)
            ids.add(marked.document.id)
            yield marked


def with_statements(
    documents: Iterable[Document], statements: Iterable[Statement]
) -> Iterator[MarkedDocument]:
    """Yield the documents marked with what was extracted from their text; headlines don't count."""
    found: dict[str, list[Attribution]] = {}
    for statement in statements:
        if statement.part is Part.TEXT:
            found.setdefault(statement.document_id, []).append(
                Attribution(content=statement.content, cue=statement.cue, source=statement.source)
            )
    for document in documents:
        yield MarkedDocument(document=document, attributions=tuple(found.get(document.id, ())))


def to_corpus_line(marked: MarkedDocument) -> bytes:
    """Encode a marked document as a line of a corpus."""
    document = marked.document
    line = CorpusLine(
        id=document.id,
        text=document.text,
        title=document.title,
        date=document.date,
        lang=document.lang,
        publisher=document.channel,
        attributions=marked.attributions,
    )
    return msgspec.json.encode(line) + b"\n"


def _marked_document(line: bytes, *, path: Path, number: int) -> MarkedDocument:
    read = decode_line(line, CorpusLine, path=str(path), number=number)
    place = f"line {number}"
    for span in _spans(read.attributions):
        if not 0 <= span.start <= span.end <= len(read.text):
            problem = f"span {list(span)} lies outside the text of {len(read.text)} code points"
            raise LineError(str(path), problem, place=place, remedy=REMEDY)
    try:
        date = normal_date(read.date)
    except ValueError as error:
        problem = f"{read.date!r} is no date"
        raise LineError(str(path), problem, place=place, remedy=REMEDY) from error
    return MarkedDocument(
        document=Document(
            id=read.id,
            text=read.text,
            title=read.title or None,
            date=date,
            lang=read.lang or None,
            channel=read.publisher or None,
        ),
        attributions=read.attributions,
    )


def _spans(attributions: Iterable[Attribution]) -> Iterator[Span]:
    for attribution in attributions:
        for role in (attribution.content, attribution.cue, attribution.source):
            yield from role
