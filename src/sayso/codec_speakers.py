"""Judgements from JSON lines: what a person may have written by hand, validated."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sayso.codec import decode_line, normal_date, refusal
from sayso.errors import LineError
from sayso.model import Judgement, Notice, NoticeKind


def judgements_from_lines(lines: Iterable[bytes], *, path: str) -> Iterator[Judgement | Notice]:
    """Read one Judgement a line, a Notice for each line that is none."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _judgement(line, path=path, number=number)
        except LineError as error:
            yield replace(refusal(error), kind=NoticeKind.QUARANTINED)


def _judgement(line: bytes, *, path: str, number: int) -> Judgement:
    judgement = decode_line(line, Judgement, path=path, number=number)
    place = f"line {number}"
    try:
        at = normal_date(judgement.at)
    except ValueError as error:
        raise LineError(
            path, str(error), place=place, remedy="write `at` as 2023-12-19T10:00:00Z"
        ) from error
    if at is None or judgement.left == judgement.right:
        raise LineError(
            path,
            "a judgement needs two speakers and a moment",
            place=place,
            remedy="write two ids as left and right, and `at` as 2023-12-19T10:00:00Z",
        )
    return replace(judgement, at=at)
