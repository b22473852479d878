"""What a document claims in numbers and dates, and how claims stand to each other and to what is known."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from sayso.model.documents import Span, Spans
from sayso.model.statements import Part, Speaker


class FigureKind(StrEnum):
    """What a figure tells."""

    COUNT = "count"
    """So many people or things; `counted` says of what."""
    MONEY = "money"
    """A sum; its unit is an ISO 4217 code."""
    SHARE = "share"
    """Of a hundred; its unit is "%"."""
    MEASURE = "measure"
    """A length, weight, area, volume, temperature, speed."""
    AGE = "age"
    """How old somebody or something is, in years."""
    DURATION = "duration"
    """How long something lasts or has lasted."""
    RANK = "rank"
    """A place in a row: "the third attack"."""
    DATE = "date"
    """When something was or will be."""


class Hedge(StrEnum):
    """What is said of a figure's exactness."""

    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    UP_TO = "up to"
    LESS_THAN = "less than"
    ESTIMATED = "estimated"


class FlagKind(StrEnum):
    """Why a figure asks for a second look."""

    KNOWN = "contradicts what is known"
    CLAIMED = "contradicts another claim"
    COUNTED = "counts something else"
    NOBODY = "vouched for by nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A reason to look at a figure again.

    Args:
        kind: what sort of reason.
        note: the reason in one sentence.
        reference: id of the known figure, or of the other figure, that it is held against.
    """

    kind: FlagKind
    note: str
    reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number, quantity or date claimed, inside a statement or in the report's own voice.

    Either `value` is set, or `low` and `high`, or, for a date, none of them. Dates are ISO 8601 as
    precise as the text: a day `2022-02-24`, a month `2022-02`, a year `2022`.

    Args:
        id: from the document's id and the span.
        document_id: the document that claims it.
        part: where the spans count.
        span: the words of the figure, its unit and sign included, its hedge not.
        kind: what it tells.
        value: the number, in its unit.
        low: the least of a range.
        high: the most of a range.
        unit: "%", an ISO 4217 code, or a unit as UCUM writes it ("km", "kg", "h", "a" for years);
            empty for what is counted one by one.
        counted: the noun phrase that is counted with its predicate, or what happened on a date.
        counted_spans: where those words stand.
        hedge: what is said of its exactness.
        place: for where it holds.
        date: for when it holds; of a date, the date claimed.
        until: the last day, month or year where it holds for a stretch of time.
        statement_id: of the statement in whose content it stands.
        authority: who vouches for it; None if it is the report's own voice.
        flags: reasons to look at it again.
    """

    id: str
    document_id: str
    part: Part = Part.TEXT
    span: Span
    kind: FigureKind
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    counted: str = ""
    counted_spans: Spans = ()
    hedge: Hedge | None = None
    place: str | None = None
    date: str | None = None
    until: str | None = None
    statement_id: str | None = None
    authority: Speaker | None = None
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFigure:
    """A figure or date that a reference table vouches for.

    Args:
        id: of its row.
        event: what it is about, in words that reports use; several forms between semicolons.
        kind: "date", or the kind of figure.
        value: the number; None for a date.
        date: ISO 8601, as precise as known; None for a number.
        unit: as of a figure.
        valid_from: first day for which it holds; None if always.
        valid_to: last day for which it holds; None if still.
        source: a public reference.
    """

    id: str
    event: str
    kind: FigureKind
    value: Decimal | None = None
    date: str | None = None
    unit: str = ""
    valid_from: str | None = None
    valid_to: str | None = None
    source: str


class Relation(StrEnum):
    """How one claim of a quantity stands to another, the harmless first."""

    EQUAL = "equal"
    CONVERTED = "converted"
    ROUNDED = "rounded"
    COMPATIBLE = "compatible"
    UPDATED = "updated"
    OTHER_THING = "counts something else"
    CONTRADICTING = "contradicting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two claims of one quantity.

    Args:
        left: id of the figure that was claimed first.
        right: id of the other.
        relation: how the second stands to the first.
        note: why, in one sentence.
    """

    left: str
    right: str
    relation: Relation
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """One quantity with everybody's claims of it, by date.

    Args:
        id: from its first figure.
        label: what is counted or dated, in the words of the first claim.
        kind: of its figures.
        unit: of its figures.
        figures: the claims, by the date of their documents.
        comparisons: of each later claim with the one before that it is nearest to.
    """

    id: str
    label: str
    kind: FigureKind
    unit: str
    figures: tuple[Figure, ...]
    comparisons: tuple[Comparison, ...] = ()
