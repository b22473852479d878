"""Tables of known figures, as CSV: one row a figure or date that others are held against."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from importlib import resources
from typing import BinaryIO

from sayso.errors import ReadError
from sayso.ids import content_id
from sayso.model import FigureKind, KnownFigure, Notice, NoticeKind
from sayso.read.decode import read_text

COLUMNS = ("event", "kind", "value", "date", "unit", "valid_from", "valid_to", "source")
NEEDED = ("event", "kind", "source")
STARTER = "known_figures.csv"
DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
KINDS = tuple(kind for kind in FigureKind if kind != FigureKind.RANK)
HEADER_REMEDY = f"begin it with a line {','.join(COLUMNS)}"
Cells = tuple[str, ...]


def starter_figures() -> list[KnownFigure]:
    """Return the table that comes with sayso: well-documented dated events, each with its source."""
    file = resources.files("sayso.read").joinpath(STARTER)
    rows = read_known_figures(io.BytesIO(file.read_bytes()), STARTER)
    return [row for row in rows if isinstance(row, KnownFigure)]


def read_known_figures(file: BinaryIO, path: str) -> Iterator[KnownFigure | Notice]:
    """Read one known figure a row; a row that tells none is a notice, and the others are read.

    Args:
        file: open for reading bytes, at its start.
        path: the name for error messages.

    Raises:
        ReadError: the file is no text in UTF-8, or its first line does not name the columns.
    """
    reader = csv.reader(io.StringIO(read_text(file, path).removeprefix("\ufeff"), newline=""))
    try:
        places = _places([name.strip().casefold() for name in next(reader)], path)
        for row in reader:
            place = f"line {reader.line_num}"
            if any(cell.strip() for cell in row):
                yield _known(_cells(row, places), path=path, place=place)
    except csv.Error as error:
        raise ReadError(
            path,
            f"no CSV: {error}",
            place=f"line {reader.line_num}",
            remedy="save it as CSV in UTF-8, with commas and double quotation marks",
        ) from error


def _places(header: Sequence[str], path: str) -> tuple[int | None, ...]:
    """Return in which column each of ours stands."""
    missing = [name for name in NEEDED if name not in header]
    if missing:
        raise ReadError(
            path, f"no column {', '.join(missing)}", place="line 1", remedy=HEADER_REMEDY
        )
    unknown = [name for name in header if name not in COLUMNS]
    if unknown:
        raise ReadError(
            path, f"unknown column {unknown[0]!r}", place="line 1", remedy=HEADER_REMEDY
        )
    return tuple(header.index(name) if name in header else None for name in COLUMNS)


def _cells(row: Sequence[str], places: Sequence[int | None]) -> Cells:
    return tuple(
        row[place].strip() if place is not None and place < len(row) else "" for place in places
    )


def _known(cells: Cells, *, path: str, place: str) -> KnownFigure | Notice:
    fault = _fault(cells)
    if fault:
        problem, remedy = fault
        return Notice(
            kind=NoticeKind.QUARANTINED, path=path, reason=problem, place=place, remedy=remedy
        )
    event, kind, value, date, unit, valid_from, valid_to, source = cells
    return KnownFigure(
        id=content_id("known", event, kind, value, date, unit),
        event=event,
        kind=FigureKind(kind),
        value=Decimal(value) if value else None,
        date=date or None,
        unit=unit,
        valid_from=valid_from or None,
        valid_to=valid_to or None,
        source=source,
    )


def _fault(cells: Cells) -> tuple[str, str] | None:
    """Return what is wrong with a row and how it is mended; None if nothing is."""
    event, kind, value, date, _, valid_from, valid_to, source = cells
    if not event or not source:
        missing = "event" if not event else "source"
        return f"a row without {missing}", "give each row an event and a public source"
    if kind not in KINDS:
        return f"unknown kind {kind!r}", f"use one of {', '.join(KINDS)}"
    if (kind == FigureKind.DATE) != bool(date) or bool(value) == bool(date):
        return "a date needs a date and no value, any other kind a value and no date", "move it"
    wrong = next(
        (day for day in (date, valid_from, valid_to) if day and not DAY.fullmatch(day)), ""
    )
    if wrong:
        return f"{wrong!r} is no date", "write YYYY-MM-DD, YYYY-MM or YYYY"
    if value and not _is_number(value):
        return f"{value!r} is no number", "write digits, with a point before decimals"
    return None


def _is_number(value: str) -> bool:
    try:
        return Decimal(value).is_finite()
    except InvalidOperation:
        return False
