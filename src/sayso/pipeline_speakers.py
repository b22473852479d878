"""Who speaks in many documents, and what persons have judged of who is who."""

import getpass
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sayso.codec import to_line
from sayso.codec_speakers import judgements_from_lines
from sayso.errors import InputError
from sayso.ids import content_id
from sayso.link.who.roll import roll_of
from sayso.model import Decision, Document, Judgement, Notice, Roll, Statement


def speakers_in(
    statements: Iterable[Statement],
    *,
    documents: Iterable[Document] = (),
    judgements: Sequence[Judgement] = (),
) -> Roll:
    """Return who makes the statements: names of one speaker joined, each with its evidence.

    Args:
        statements: of all documents, as `extract_statements` gives them.
        documents: which tell languages, dates and channels, and explain abbreviations.
        judgements: of persons, in the order in which they were added.
    """
    by_id = {document.id: document for document in documents}
    return roll_of(statements, documents=by_id, judgements=judgements)


def read_judgements(path: Path) -> Iterator[Judgement | Notice]:
    """Yield the judgements of a file, and a Notice for each line that is none."""
    try:
        lines = path.read_bytes().splitlines(keepends=True)
    except OSError as error:
        raise InputError(
            str(path),
            f"judgements cannot be read: {error.strerror}",
            remedy="name a file that `sayso judge` wrote",
        ) from error
    yield from judgements_from_lines(lines, path=str(path))


def new_judgement(
    left: str,
    right: str,
    *,
    decision: Decision,
    by: str | None = None,
    note: str = "",
    at: str | None = None,
) -> Judgement:
    """Return a person's decision on two speakers, made now unless another moment is given.

    Args:
        left: a speaker's id.
        right: the other's.
        decision: whether they are one.
        by: who decides; whoever is logged in unless another is named.
        note: why.
        at: when.
    """
    who = by or getpass.getuser()
    when = at or datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Judgement(
        id=content_id("judgement", left, right, decision, who, when, note),
        left=left,
        right=right,
        decision=decision,
        by=who,
        at=when,
        note=note,
    )


def add_judgement(judgement: Judgement, path: Path) -> None:
    """Add a judgement to a file, which is made if it is not there; nothing in it is changed.

    The line goes out in one write at the file's end, so that two who judge at once both stay whole.
    """
    try:
        file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            os.write(file, _lead(file) + to_line(judgement))
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        raise InputError(
            str(path),
            f"the judgement cannot be written: {error.strerror}",
            remedy="name a file in a folder that is there and yours",
        ) from error


def _lead(file: int) -> bytes:
    """Return the line end that the file's last line lacks, if somebody's editor left it out."""
    size = os.fstat(file).st_size
    return b"\n" if size and os.pread(file, 1, size - 1) != b"\n" else b""
