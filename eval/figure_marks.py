"""Documents of our own writing with the figures they claim, marked by hand.

    # date: 2024-05-03
    # outlet: Ostvik Post
    # title: A long winter
    About [1 300] residents of Ostvik, most of them over [2 70], fled on [3 Thursday], the mayor said.
    ==
    1 | kind=count | value=300 | counted=residents fled | hedge=about | place=Ostvik | date=2024-05-02 | authority=mayor
    2 | kind=age | value=70 | unit=a | counted=residents | hedge=more than | authority=mayor
    3 | kind=date | date=2024-05-02 | counted=residents fled | authority=mayor

Headers may be left out. A line of three hyphens stands between documents, a line of two equals signs
before a document's rows: one for each mark, with a kind, and a value (LOW..HIGH of a range) or, of a
date, a date. All other cells may be left out, which says that there is none: no unit, no hedge,
nobody who vouches (also `authority=-`). `[? words]` may be read as a figure or not: nobody is asked.

What is marked:

- numbers in digits, words or both, with unit and currency sign, without hedge and preposition:
  "[1 $2.4 million]", "[1 two and a half thousand]", "between [1 10 and 12]" (one figure, a range);
- ages ("[1 27-year-old]", "Ada Lund, [1 27],"), durations, shares, ranks ("the [1 third] attack");
- dates, spelled, in digits and relative to the document's date, a day or longer ("[1 3 May]",
  "[1 2021]", "[1 Thursday]", "[1 last month]"); `date` and, of a stretch of time, `until`;
- not: times of day, scores ("3-1"), numbers in names and addresses (T-72, Room 12, telephone
  numbers), "one" that is no number ("one of them"), plural tens without a value ("hundreds of").

Of a row: `unit` is "%" (percentage points too), an ISO 4217 code or a UCUM code (km, m, kg, t, ha, s,
min, h, d, wk, mo, a, Cel, km/h; miles [mi_i], feet [ft_i], pounds [lb_av]); the value is in that unit. `counted` is
the noun and its predicate in the words of the text without auxiliaries ("soldiers killed or
injured"); of a date what happened, of an age whose, of a duration what lasted. `place` and `date` hold
of a figure if its own sentence says so. `authority` is the fullest name that the document has for
who vouches, without an article; other descriptions
that are as good stand behind semicolons ("Odo Brandt; mayor of Stell").
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import dropwhile, groupby, takewhile
from pathlib import Path

from eval.chain_marks import HEADER, NOBODY, ROWS, Line
from sayso.codec import normal_date
from sayso.errors import LineError
from sayso.ids import content_id
from sayso.model import Document, Span, Speaker
from sayso.model.figures import Figure, FigureKind, Hedge
from training.written import BETWEEN

HEADERS = ("outlet", "date", "title")
KEYS = (
    "kind", "value", "unit", "counted", "hedge", "place", "date", "until", "authority"
)  # fmt: skip
EITHER_WAY = "?"
MARK = re.compile(r"\[(?P<number>\d+|\?) (?P<words>[^\[\]]+)\]")
RANGE = ".."
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
REMEDY = "compare the line with the form in eval/figure_marks.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedDocument:
    """A document and its figures.

    Args:
        document: without its marks.
        figures: in the order of the text.
        either_way: words that may be read as figures or not.
    """

    document: Document
    figures: tuple[Figure, ...]
    either_way: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmarked:
    """A text without its marks.

    Args:
        text: what is left.
        marks: where the words of each number stand.
        either_way: where the words stand that nobody is asked about.
    """

    text: str
    marks: Mapping[str, Span]
    either_way: tuple[Span, ...]


def read_figures(path: Path) -> Iterator[MarkedDocument]:
    """Read a file's documents.

    Raises:
        LineError: a line is not of the form, or a mark and its row do not meet.
    """
    return figures_in(path.read_text(encoding="utf-8"), path=path)


def figures_in(text: str, *, path: Path) -> Iterator[MarkedDocument]:
    """Return the documents that a file's text holds; its name begins with the language's code.

    Raises:
        LineError: a line is not of the form, or a mark and its row do not meet.
    """
    lines = [Line(number, line) for number, line in enumerate(text.split("\n"), start=1)]
    for is_between, block in groupby(lines, key=lambda line: line.text.strip() == BETWEEN):
        filled = list(dropwhile(lambda line: not line.text.strip(), block))
        if filled and not is_between:
            yield _marked_document(filled, path=path)


def _marked_document(lines: Sequence[Line], *, path: Path) -> MarkedDocument:
    """Return the document of a block of lines, of which the first is not empty."""
    bounds = [at for at, line in enumerate(lines) if line.text.strip() == ROWS]
    if len(bounds) != 1:
        raise _fault(f"{len(bounds)} lines {ROWS!r} in a document, not one", lines[0], path=path)
    heading = list(takewhile(lambda line: line.text.startswith(HEADER), lines))
    headers = dict(_header(line, path=path) for line in heading)
    block = "\n".join(line.text for line in lines[len(heading) : bounds[0]]).strip()
    rows = [line for line in lines[bounds[0] + 1 :] if line.text.strip()]
    name = f"{path.stem}.{lines[0].number}"
    try:
        unmarked = _unmarked(block)
        _check_numbers(unmarked.marks, [row.text.partition("|")[0].strip() for row in rows])
        document = Document(
            id=name,
            text=unmarked.text,
            title=headers.get("title"),
            date=normal_date(headers.get("date")),
            lang=path.name.partition(".")[0],
            channel=headers.get("outlet"),
        )
    except ValueError as error:
        raise _fault(str(error), lines[0], path=path) from error
    figures = [_figure(row, unmarked.marks, document=document, path=path) for row in rows]
    return MarkedDocument(
        document=document,
        figures=tuple(sorted(figures, key=lambda figure: figure.span)),
        either_way=unmarked.either_way,
    )


def _header(line: Line, *, path: Path) -> tuple[str, str]:
    key, colon, value = line.text.removeprefix(HEADER).partition(":")
    if key not in HEADERS or not colon or not value.strip():
        raise _fault(f"{line.text!r} is no header; known: {', '.join(HEADERS)}", line, path=path)
    return key, value.strip()


def _unmarked(block: str) -> Unmarked:
    """Take the marks out of a text.

    Raises:
        ValueError: a bracket is no mark, or a number marks twice.
    """
    text, end = "", 0
    marks: dict[str, Span] = {}
    either_way = []
    for mark in MARK.finditer(block):
        text += block[end : mark.start()]
        span = Span(len(text), len(text) + len(mark["words"]))
        text, end = text + mark["words"], mark.end()
        if mark["number"] == EITHER_WAY:
            either_way.append(span)
        elif mark["number"] in marks:
            raise ValueError(f"[{mark['number']} marks twice")
        else:
            marks[mark["number"]] = span
    text += block[end:]
    if stray := re.search(r".{0,20}[\[\]].{0,20}", text):
        raise ValueError(f"a bracket that is no mark: {stray[0]!r}")
    return Unmarked(text=text, marks=marks, either_way=tuple(either_way))


def _check_numbers(marks: Mapping[str, Span], rows: Sequence[str]) -> None:
    """Raise a ValueError unless each mark has one row."""
    unmet = Counter(list(marks))
    unmet.subtract(rows)
    if any(unmet.values()):
        numbers = ", ".join(number for number, count in unmet.items() if count)
        raise ValueError(f"a mark has one row, and a row its mark: not {numbers}")


def _figure(line: Line, marks: Mapping[str, Span], *, document: Document, path: Path) -> Figure:
    number, *cells = (cell.strip() for cell in line.text.split("|"))
    values = dict(_cell(cell, line, path=path) for cell in cells)
    try:
        return _figure_of(values, id=f"{document.id}:{number}", span=marks[number])
    except (ValueError, InvalidOperation) as error:
        raise _fault(f"row {number}: {error}", line, path=path) from error


def _cell(cell: str, line: Line, *, path: Path) -> tuple[str, str]:
    key, equals, value = cell.partition("=")
    if key not in KEYS or not equals:
        raise _fault(f"{cell!r} is no cell; known: {', '.join(KEYS)}", line, path=path)
    return key, value.strip()


def _figure_of(values: Mapping[str, str], *, id: str, span: Span) -> Figure:  # noqa: A002 - as the model calls it
    kind = FigureKind(values.get("kind", ""))
    value, low, high = _amount(values.get("value", ""))
    given = {key: word for key, word in values.items() if word and word != NOBODY}
    dates = {key: _iso_date(given[key]) for key in ("date", "until") if key in given}
    is_told = "date" in dates if kind is FigureKind.DATE else (value or low) is not None
    if not is_told:
        raise ValueError(f"a figure of kind {kind} lacks its value or date")
    return Figure(
        id=id,
        document_id=id.rpartition(":")[0],
        span=span,
        kind=kind,
        value=value,
        low=low,
        high=high,
        unit=given.get("unit", ""),
        counted=given.get("counted", ""),
        hedge=Hedge(given["hedge"]) if "hedge" in given else None,
        place=given.get("place"),
        date=dates.get("date"),
        until=dates.get("until"),
        authority=_speaker(given["authority"]) if "authority" in given else None,
    )


def _amount(cell: str) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return value, low and high; a range has no value."""
    if not cell:
        return None, None, None
    low, dots, high = cell.partition(RANGE)
    if dots:
        return None, Decimal(low), Decimal(high)
    return Decimal(cell), None, None


def _iso_date(cell: str) -> str:
    if not ISO_DATE.fullmatch(cell):
        raise ValueError(f"{cell!r} is no YYYY, YYYY-MM or YYYY-MM-DD")
    return cell


def _speaker(name: str) -> Speaker:
    return Speaker(id=content_id("speaker", name.casefold()), name=name)


def _fault(problem: str, line: Line, *, path: Path) -> LineError:
    return LineError(str(path), problem, place=f"line {line.number}", remedy=REMEDY)
