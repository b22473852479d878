"""How figures are put into words: their values, units, days, and who vouches for them."""

from collections.abc import Mapping
from decimal import Decimal

from sayso.model import Document, Figure, FigureKind, Hedge, KnownFigure, Part
from sayso.report.excerpt import MAX_EXCERPT, clipped, sentences_around
from sayso.report.labels import MONTHS, date_label, file_name, shown

NOBODY = "nobody: the report's own voice"
HEDGES: Mapping[Hedge, str] = {hedge: hedge.value for hedge in Hedge} | {
    Hedge.ESTIMATED: "an estimated"
}
UNITS: Mapping[str, tuple[str, str]] = {
    "a": ("year", "years"),
    "mo": ("month", "months"),
    "wk": ("week", "weeks"),
    "d": ("day", "days"),
    "h": ("hour", "hours"),
    "min": ("minute", "minutes"),
    "s": ("second", "seconds"),
    "Cel": ("°C", "°C"),
    "m2": ("m²", "m²"),
    "km2": ("km²", "km²"),
    "m3": ("m³", "m³"),
    "km/h": ("km/h", "km/h"),
}
"""Units as UCUM writes them, one and several; others stand as they are."""
YEAR, MONTH = 4, 7
"""Letters of an ISO year, and of a month with its year."""


def value_label(figure: Figure) -> str:
    """Write the value with its hedge and unit: "an estimated 300,000", "4–5 km", "February 2021"."""
    hedge = f"{HEDGES[figure.hedge]} " if figure.hedge else ""
    if figure.kind is FigureKind.DATE:
        until = f" – {day_label(figure.until)}" if figure.until else ""
        return f"{hedge}{day_label(figure.date)}{until}"
    return f"{hedge}{numbers_label(figure)}"


def numbers_label(figure: Figure | KnownFigure) -> str:
    """Write a number or range with its unit, and nothing of its hedge."""
    if isinstance(figure, KnownFigure) or figure.value is not None:
        number = number_label(figure.value)
    else:
        number = f"{number_label(figure.low)}–{number_label(figure.high)}"
    if figure.kind is FigureKind.RANK:
        return f"number {number} in a row"
    return with_unit(number, figure.unit)


def with_unit(number: str, unit: str) -> str:
    """Return a number with its unit as it is read: "45 %", "1 year", "3 km", "UAH 500"."""
    if unit in UNITS:
        one, several = UNITS[unit]
        return f"{number} {one if number == '1' else several}"
    if len(unit) == len("UAH") and unit.isupper():
        return f"{shown(unit)} {number}"
    return f"{number} {shown(unit)}".rstrip()


def number_label(number: Decimal | None) -> str:
    """Write a number without an exponent: "300,000", "2.4"; a dash where there is none."""
    if number is None:
        return "–"
    written = f"{number:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def day_label(date: str | None) -> str:
    """Write an ISO day, month or year for a reader."""
    if date and len(date) == MONTH and date[5:].isdigit() and 1 <= int(date[5:]) <= len(MONTHS):
        return f"{MONTHS[int(date[5:]) - 1]} {date[:YEAR]}"
    return shown(date) if date and len(date) == YEAR else date_label(date)


def outlet_label(document: Document) -> str:
    """Name who published a document: its channel; without one, its title or file."""
    return shown(document.channel or document.title or file_name(document) or document.id)


def words_around(figure: Figure, *, document: Document) -> str:
    """Return the sentence in which a figure stands."""
    text = text_of(figure, document=document)
    return clipped(" ".join(shown(sentences_around(text, figure.span)).split()), MAX_EXCERPT)


def text_of(figure: Figure, *, document: Document) -> str:
    """Return the string of its document in which a figure's spans count."""
    return (document.title or "") if figure.part is Part.TITLE else document.text


def authority_label(figure: Figure, *, statements: Mapping[str, str] | None = None) -> str:
    """Say who vouches for a figure.

    Args:
        figure: what is claimed.
        statements: how a figure's statement is named, by its id.
    """
    statement = (statements or {}).get(figure.statement_id or "", "")
    if figure.authority:
        return ", ".join(filter(None, (shown(figure.authority.name), statement)))
    if figure.statement_id:
        return statement or "a speaker who is not named"
    return NOBODY
