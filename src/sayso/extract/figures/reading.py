"""The figures of a document, in the order of its title and text."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sayso.extract.figures.amounts import Told, amounts_in
from sayso.extract.figures.authority import with_authority
from sayso.extract.figures.counted import with_counted
from sayso.extract.figures.days import Claimed, day_back, days_in
from sayso.extract.resolve.parts import text_of
from sayso.ids import content_id
from sayso.lang.figures import get_numerals
from sayso.lang.known import get_language
from sayso.lang.language import Language
from sayso.model import Document, Figure, FigureKind, Part, Span, Statement

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def figures_of(document: Document, statements: Sequence[Statement]) -> list[Figure]:
    """Return the figures of a document's title and text.

    Args:
        document: the document.
        statements: of that document, their speakers resolved: they tell who vouches for a figure.
    """
    language = get_language(document.lang)
    figures = [
        figure
        for part in (Part.TITLE, Part.TEXT)
        for figure in _figures_in(document, part, language=language)
    ]
    counted = with_counted(figures, document=document, language=language)
    return with_authority(counted, document=document, statements=statements, language=language)


def _figures_in(document: Document, part: Part, *, language: Language) -> list[Figure]:
    """Return the figures of one string of a document, as they stand there."""
    text, table = text_of(document, part), get_numerals(language.code)
    day = ISO_DAY.match(document.date or "")
    written = date.fromisoformat(day[0]) if day else None
    days = days_in(text, language=language, table=table, written=written)
    told = list(amounts_in(text, table=table, taken=[each.span for each in days]))
    told, past = _without_past(told, text=text, language=language, written=written)
    found = [
        *(_dated(each, document=document, part=part) for each in [*days, *past] if each.date),
        *(_counted(each, document=document, part=part) for each in told),
    ]
    return sorted(found, key=lambda figure: figure.span)


def _without_past(
    told: Sequence[Told], *, text: str, language: Language, written: date | None
) -> tuple[list[Told], list[Claimed]]:
    """Part the durations that reckon back to a date ("thirty years ago") from all other amounts."""
    kept: list[Told] = []
    past: list[Claimed] = []
    for each in told:
        is_duration = each.kind is FigureKind.DURATION and each.high is None
        day = is_duration and day_back(
            each.unit,
            each.low,
            text=text,
            end=each.span.end,
            language=language,
            written=written,
        )
        if day:
            past.append(replace(day, span=Span(each.span.start, day.span.end)))
        else:
            kept.append(each)
    return kept, past


def _dated(claimed: Claimed, *, document: Document, part: Part) -> Figure:
    return Figure(
        id=_id_of(claimed.span, document=document, part=part),
        document_id=document.id,
        part=part,
        span=claimed.span,
        kind=FigureKind.DATE,
        date=claimed.date,
        until=claimed.until,
    )


def _counted(told: Told, *, document: Document, part: Part) -> Figure:
    return Figure(
        id=_id_of(told.span, document=document, part=part),
        document_id=document.id,
        part=part,
        span=told.span,
        kind=told.kind,
        value=None if told.high is not None else _plain(told.low),
        low=_plain(told.low) if told.high is not None else None,
        high=None if told.high is None else _plain(told.high),
        unit=told.unit,
        hedge=told.hedge,
    )


def _plain(number: Decimal) -> Decimal:
    """Return a number without an exponent and without zeros at its end: 2400000.0 is 2400000."""
    return (
        number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
    )


def _id_of(span: Span, *, document: Document, part: Part) -> str:
    return content_id("figure", document.id, part, f"{span.start}-{span.end}")
