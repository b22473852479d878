"""Documents of our own writing with their statements' speakers and chains, marked by hand.

    # outlet: Ostvik Post
    # date: 2024-05-03
    {S1 The mayor} {Q1s told} reporters {C1 that {S2 she} {Q2b hoped for} {C2 a new bridge}}.
    ==
    1 | speaker=Ada Lund | kind=person | addressee=reporters | act=assert
    2 | speaker=Ada Lund | kind=person | act=believe

Braces as in `training.written`; a line of three hyphens stands between documents, a line of two
equals signs before a document's rows. A parent is the statement in whose content a content stands,
wherever its cue may be, unless the row names another.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, groupby, takewhile
from pathlib import Path
from typing import NamedTuple

from eval.tokens import Tokens, tokens_of
from sayso.codec import normal_date
from sayso.errors import LineError
from sayso.model import Act, Document, DocumentKind, SpeakerKind, Statement
from training.written import BETWEEN, MARK, Written, WrittenDocument, parsed

ROWS = "=="
HEADER = "# "
NOBODY = "-"
"""A value that there is none of: a speaker whom nobody can know, no parent in spite of nesting."""
HEADERS = ("outlet", "date", "title", "kind", "forwarded")
KEYS = ("speaker", "kind", "addressee", "via", "said_at", "act", "parent")
REMEDY = "compare the line with the form in eval/chain_marks.py"


class Line(NamedTuple):
    """A line of a file, and its number there."""

    number: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a reader of the document can tell of one statement.

    Args:
        number: in its document's marks.
        speaker: the fullest name in the document, or a description; None if the document leaves it open.
        kind: of the speaker.
        addressee: to whom.
        via: through what.
        said_at: a day.
        act: what it does.
        parent: number of the statement in which it stands, or "-"; None where nesting tells.
    """

    number: str
    speaker: str | None
    kind: SpeakerKind | None
    addressee: str | None
    via: str | None
    said_at: str | None
    act: Act | None
    parent: str | None


class Told(NamedTuple):
    """One statement of a document as the text shows it, with its parent; and its row."""

    statement: Statement
    row: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldDocument:
    """A document and its statements, in reading order."""

    document: Document
    told: tuple[Told, ...]


def read_chains(path: Path) -> Iterator[ToldDocument]:
    """Read a file's documents.

    Raises:
        LineError: a line is not of the form, or a statement and its row do not meet.
    """
    return chains_in(path.read_text(encoding="utf-8"), path=path)


def chains_in(text: str, *, path: Path) -> Iterator[ToldDocument]:
    """Return the documents that a file's text holds.

    Raises:
        LineError: a line is not of the form, or a statement and its row do not meet.
    """
    lines = [Line(number, line) for number, line in enumerate(text.split("\n"), start=1)]
    for is_between, block in groupby(lines, key=lambda line: line.text.strip() == BETWEEN):
        filled = list(dropwhile(lambda line: not line.text.strip(), block))
        if filled and not is_between:
            yield _told_document(filled, path=path)


def _told_document(lines: Sequence[Line], *, path: Path) -> ToldDocument:
    """Return the document of a block of lines, of which the first is not empty."""
    bounds = [at for at, line in enumerate(lines) if line.text.strip() == ROWS]
    if len(bounds) != 1:
        raise _fault(f"{len(bounds)} lines {ROWS!r} in a document, not one", lines[0], path=path)
    headers = [_header(line, path=path) for line in takewhile(_is_header, lines)]
    begin = next(at for at, line in enumerate(lines) if at >= len(headers) and line.text.strip())
    block = "\n".join(line.text for line in lines[begin : bounds[0]]).rstrip()
    written = parsed(block, path=path, line=lines[begin].number)
    document = _document(written.document, dict(headers), line=lines[0], path=path)
    rows = [_row(line, path=path) for line in lines[bounds[0] + 1 :] if line.text.strip()]
    try:
        told = tuple(_told(replace(written, document=document), rows=rows, around=_around(block)))
    except ValueError as error:
        raise _fault(str(error), lines[0], path=path) from error
    return ToldDocument(document=document, told=told)


def _is_header(line: Line) -> bool:
    return line.text.startswith(HEADER)


def _header(line: Line, *, path: Path) -> tuple[str, str]:
    key, colon, value = line.text.removeprefix(HEADER).partition(":")
    if key not in HEADERS or not colon or not value.strip():
        raise _fault(f"{line.text!r} is no header; known: {', '.join(HEADERS)}", line, path=path)
    return key, value.strip()


def _row(line: Line, *, path: Path) -> Row:
    number, *cells = (cell.strip() for cell in line.text.split("|"))
    values = dict(_cell(cell, line, path=path) for cell in cells)
    parent = values.get("parent")
    known = {key: value for key, value in values.items() if value != NOBODY}
    try:
        return Row(
            number=number,
            speaker=known.get("speaker"),
            kind=SpeakerKind(known["kind"]) if "kind" in known else None,
            addressee=known.get("addressee"),
            via=known.get("via"),
            said_at=normal_date(known.get("said_at")),
            act=Act(known["act"]) if "act" in known else None,
            parent=parent,
        )
    except ValueError as error:
        raise _fault(str(error), line, path=path) from error


def _cell(cell: str, line: Line, *, path: Path) -> tuple[str, str]:
    key, _, value = cell.partition("=")
    if key not in KEYS or not value:
        raise _fault(f"{cell!r} is no cell; known: {', '.join(KEYS)}", line, path=path)
    return key, value


def _document(
    document: Document, headers: Mapping[str, str], *, line: Line, path: Path
) -> Document:
    try:
        return replace(
            document,
            title=headers.get("title"),
            date=normal_date(headers.get("date")),
            channel=headers.get("outlet"),
            kind=DocumentKind(headers.get("kind", DocumentKind.ARTICLE)),
            forwarded_from=headers.get("forwarded"),
        )
    except ValueError as error:
        raise _fault(str(error), line, path=path) from error


def _around(block: str) -> dict[str, str]:
    """Return the statement in whose content each content of a text with braces stands, by numbers."""
    around: dict[str, str] = {}
    contents: list[str] = []
    for mark in MARK.finditer(block):
        if not mark["role"]:
            contents.pop()
        elif mark["role"] == "C":
            outer = next(filter(None, reversed(contents)), "")
            around |= {mark["number"]: outer} if outer else {}
            contents.append(mark["number"])
        else:
            contents.append("")
    return around


def _told(
    written: WrittenDocument, *, rows: Sequence[Row], around: Mapping[str, str]
) -> Iterator[Told]:
    """Yield a document's statements in the order of extraction: each after that in which it stands.

    Raises:
        ValueError: a statement has no row, or several, or no content; or it stands in itself.
    """
    document, statements = written.document, written.statements
    unmet = Counter(list(statements))
    unmet.subtract(row.number for row in rows)
    if any(unmet.values()):
        numbers = ", ".join(number for number, count in unmet.items() if count)
        raise ValueError(f"a statement has one row, and a row its statement: not {numbers}")
    tokens = tokens_of(document.text)
    parents = {row.number: row.parent or around.get(row.number, NOBODY) for row in rows}
    starts = {
        number: min(one.content).start
        for number, one in statements.items()
        if any(map(str.isalnum, _text(one, document)))
    }
    ways = {row.number: _way(row.number, parents=parents, starts=starts) for row in rows}
    for row in sorted(rows, key=lambda each: ways[each.number]):
        statement = _statement(statements[row.number], tokens, document=document)
        parent = parents[row.number]
        yield Told(
            replace(
                statement,
                id=_id(document, row.number),
                parent=None if parent == NOBODY else _id(document, parent),
            ),
            row,
        )


def _way(
    number: str, *, parents: Mapping[str, str], starts: Mapping[str, int]
) -> tuple[tuple[int, str], ...]:
    """Return where the statements begin in which one stands, outermost first, and it itself."""
    way: tuple[tuple[int, str], ...] = ()
    while number != NOBODY:
        if number not in starts or (starts[number], number) in way:
            raise ValueError(f"statement {number} has no content, or stands in itself")
        way = ((starts[number], number), *way)
        number = parents[number]
    return way


def _statement(one: Written, tokens: Tokens, *, document: Document) -> Statement:
    content = tuple(sorted(one.content))
    return Statement(
        id="",
        document_id=document.id,
        mode=tokens.mode(content),
        kind=one.kind,
        content=content,
        cue=tuple(sorted(one.cue)),
        source=tuple(sorted(one.source)),
        text=_text(one, document),
    )


def _text(one: Written, document: Document) -> str:
    return " ".join(span.of(document.text) for span in sorted(one.content))


def _id(document: Document, number: str) -> str:
    return f"{document.id}:{number}"


def _fault(problem: str, line: Line, *, path: Path) -> LineError:
    return LineError(str(path), problem, place=f"line {line.number}", remedy=REMEDY)
