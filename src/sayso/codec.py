"""Values to JSON lines and back: the one place where our own input is validated."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar

import msgspec

from sayso.errors import InputError, LineError
from sayso.model import (
    Change,
    Check,
    Coverage,
    Cut,
    Document,
    Figure,
    Group,
    Judgement,
    Link,
    Merge,
    Notice,
    NoticeKind,
    Passage,
    Quantity,
    Spans,
    Statement,
    Step,
    Trace,
    Verdict,
    Voice,
)

Value = TypeVar("Value")
Line = Document | Statement | Figure | Quantity | Trace | Group | Voice | Merge | Cut | Judgement
"""What is written as a line."""
# A statement without its document is laid out on a blank page, which takes memory.
LONGEST = 10_000_000
ENCODER = msgspec.json.Encoder(decimal_format="number")
"""A figure's value stays a number in JSON: nobody else's program should have to unwrap it."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Pairs and all other escapes are matched too, so that neither hides a half nor seems one.
HALF_CHARACTER = re.compile(
    rb"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|(?P<half>u[dD][89a-fA-F]..)|.)", re.DOTALL
)


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A quotation to trace: `{"id", "text", "lang"?}`."""

    id: str
    text: str
    lang: str | None = None


class TraceLine(msgspec.Struct, frozen=True, kw_only=True):
    """A Trace as other programs read it."""

    id: str
    verdict: Verdict
    origin: Passage | None
    changes: tuple[Change, ...]
    score: float
    chain: tuple[Step, ...]
    links: tuple[Link, ...]
    later: tuple[Link, ...]
    candidates: tuple[Link, ...]
    searched: Coverage


class MemberLine(msgspec.Struct, frozen=True, kw_only=True):
    """One report's version of a statement, named by its id."""

    statement_id: str
    document_id: str
    date: str | None
    changes: tuple[Change, ...]


class GroupLine(msgspec.Struct, frozen=True, kw_only=True):
    """A Group as other programs read it: its statements have lines of their own."""

    members: tuple[MemberLine, ...]
    languages: tuple[str, ...]
    original_language: str | None


def trace_line(trace: Trace) -> TraceLine:
    """Return the trace in the form of its line."""
    origin = trace.origin
    return TraceLine(
        id=trace.id,
        verdict=trace.verdict,
        origin=origin.passage if origin else None,
        changes=origin.changes if origin else (),
        score=origin.score if origin else 0.0,
        chain=trace.chain,
        links=trace.links,
        later=trace.later,
        candidates=trace.candidates,
        searched=trace.searched,
    )


def group_line(group: Group) -> GroupLine:
    """Return the group in the form of its line."""
    members = tuple(
        MemberLine(
            statement_id=member.statement.id,
            document_id=member.statement.document_id,
            date=member.date,
            changes=member.changes,
        )
        for member in group.members
    )
    return GroupLine(
        members=members,
        languages=group.languages,
        original_language=group.original_language,
    )


def to_line(value: Line) -> bytes:
    """Encode one value as a line of JSON, UTF-8, with its line end."""
    if isinstance(value, Trace):
        return ENCODER.encode(trace_line(value)) + b"\n"
    return ENCODER.encode(group_line(value) if isinstance(value, Group) else value) + b"\n"


def to_named_line(value: Line, *, name: str = "") -> bytes:
    """Encode one value under its type's name, or another: `{"statement": …}`."""
    key = (name or type(value).__name__.lower()).encode()
    return b'{"' + key + b'":' + to_line(value).rstrip(b"\n") + b"}\n"


def check_lines(check: Check) -> Iterator[bytes]:
    """Encode all of a check: the report, each statement and its trace, headlines, groups, figures."""
    yield to_named_line(check.document)
    for statement, trace in zip(check.statements, check.traces, strict=True):
        yield to_named_line(statement)
        yield to_named_line(trace)
    for trace in check.headlines:
        yield to_named_line(trace, name="headline")
    for group in check.groups:
        yield to_named_line(group)
    for figure in check.figures:
        yield to_named_line(figure)


def documents_from_lines(lines: Iterable[bytes], *, path: str) -> Iterator[Document | Notice]:
    """Read one Document a line, a Notice for each line that is none; dates are normalised."""
    for document in _from_lines(lines, Document, path=path):
        if isinstance(document, Notice):
            yield document
            continue
        try:
            yield replace(
                document,
                date=normal_date(document.date),
                edited=normal_date(document.edited),
                path=document.path or path,
            )
        except ValueError as error:
            yield Notice(
                kind=NoticeKind.QUARANTINED,
                path=path,
                place=f"document {document.id!r}",
                reason=str(error),
                remedy="write it as 2023-12-19 or 2023-12-19T10:00:00Z, or leave it out",
            )


def statements_from_lines(lines: Iterable[bytes], *, path: str) -> Iterator[Statement | Notice]:
    """Read one Statement a line, a Notice for each line that is none."""
    for statement in _from_lines(lines, Statement, path=path):
        fault = _fault_of_spans(statement) if isinstance(statement, Statement) else None
        if isinstance(statement, Notice) or fault is None:
            yield statement
            continue
        yield Notice(
            kind=NoticeKind.QUARANTINED,
            path=path,
            place=f"statement {statement.id!r}",
            reason=fault,
            remedy="write spans as [start, end] in code points, and as text the words of content",
        )


def queries_from_lines(lines: Iterable[bytes], *, path: str) -> Iterator[Query | Notice]:
    """Read one Query a line, a Notice for each line that is none or has no word to look for."""
    for query in _from_lines(lines, Query, path=path):
        if isinstance(query, Notice) or any(map(str.isalnum, query.text)):
            yield query
            continue
        yield Notice(
            kind=NoticeKind.QUARANTINED,
            path=path,
            place=f"query {query.id!r}",
            reason="there is no word in its text",
            remedy="write at least one word, or leave the line out",
        )


def normal_date(text: str | None) -> str | None:
    """Return an ISO date as it is, an ISO date-time as a moment in UTC ending in Z.

    A date-time without an offset is taken as UTC.

    Raises:
        ValueError: the text is neither.
    """
    if not text:
        return None
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text).isoformat()
        moment = datetime.fromisoformat(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r} is no date") from error
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def refusal(error: InputError) -> Notice:
    """Return the error as a Notice, where the rest of a batch goes on."""
    return Notice(
        kind=NoticeKind.REFUSED,
        path=error.path,
        place=error.place,
        reason=error.problem,
        remedy=error.remedy,
    )


def decode_line(line: bytes, kind: type[Value], *, path: str, number: int) -> Value:
    """Decode one line.

    Raises:
        LineError: it is no JSON, or no value of that kind.
    """
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        problem, remedy = _fault_of_line(line, error)
        raise LineError(
            path, f"no {kind.__name__} in JSON: {problem}", place=f"line {number}", remedy=remedy
        ) from error


def _from_lines(
    lines: Iterable[bytes], kind: type[Value], *, path: str
) -> Iterator[Value | Notice]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield decode_line(line, kind, path=path, number=number)
        except LineError as error:
            yield replace(refusal(error), kind=NoticeKind.QUARANTINED)


def _fault_of_spans(statement: Statement) -> str | None:
    groups: tuple[Spans, ...] = (statement.content, statement.cue, statement.source)
    if not all(0 <= span.start <= span.end for group in groups for span in group):
        return "a span ends before it starts or starts below 0"
    # The pieces of content are joined by one space each.
    covered = sum(span.end - span.start for span in statement.content)
    covered += max(len(statement.content) - 1, 0)
    if covered != len(statement.text):
        return f"content covers {covered} characters, but text has {len(statement.text)}"
    if any(span.end > LONGEST for span in statement.content):
        return f"content ends behind character {LONGEST:,}, which no document has"
    return None


def _fault_of_line(line: bytes, error: Exception) -> tuple[str, str]:
    """Return what is wrong with a line and what to do about it."""
    halves = (escape["half"] for escape in HALF_CHARACTER.finditer(line))
    half = next((half for half in halves if half), None)
    if half is not None:
        problem = f"\\{half.decode('ascii', 'replace')} is half of a character, without its pair"
        return problem, "write the whole character, as in \\ud83d\\ude00, or leave the half out"
    deep = isinstance(error, RecursionError)
    problem = "lists or objects nested too deeply" if deep else str(error)
    return problem, "write one JSON object a line, as in docs/lines.md"
