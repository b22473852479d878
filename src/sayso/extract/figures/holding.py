"""Where and for when a figure holds: "in Ostvik", "since February", "over the past week"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TypeVar

from sayso.extract.figures.lines import Line
from sayso.extract.figures.settings import Place, Stretch, places_in, stretches_in
from sayso.model import Document, Figure, FigureKind, Span

ISO_DAY = 10
"""Letters of a day in ISO 8601."""
OWN = frozenset({FigureKind.DATE, FigureKind.AGE, FigureKind.RANK})
"""Kinds that hold wherever and whenever they are told."""
Setting = TypeVar("Setting", Place, Stretch)


def with_holding(figures: Sequence[Figure], *, line: Line, document: Document) -> list[Figure]:
    """Return a line's figures with the place and time for which they hold, where the line tells."""
    if all(figure.kind in OWN for figure in figures):
        return list(figures)
    stretches = list(stretches_in(line, written=_written(document)))
    places = list(places_in(line, without=[each.span for each in stretches]))
    if not stretches and not places:
        return list(figures)
    clauses = _clauses(line)
    return [
        _held(figure, clauses=clauses, stretches=stretches, places=places) for figure in figures
    ]


def _written(document: Document) -> date | None:
    try:
        return date.fromisoformat((document.date or "")[:ISO_DAY])
    except ValueError:
        return None


def _clauses(line: Line) -> list[Span]:
    """Return the stretches of a line between signs, and between figures that a conjunction joins."""
    ends = [line.span.start]
    has_figure = False
    for at, token in enumerate(line.tokens):
        has_figure = has_figure or at in line.taken
        if at in line.taken:
            continue
        is_joint = token.word in line.table.joining | line.table.stops
        if line.is_break(at) or (has_figure and is_joint and _has_figure_after(line, at)):
            ends.append(token.start)
            has_figure = False
    ends.append(max(line.span.end, line.tokens[-1].end))
    return [Span(start, end) for start, end in pairwise(ends)]


def _has_figure_after(line: Line, at: int) -> bool:
    return any(first > at for first, _ in line.places)


def _held(
    figure: Figure,
    *,
    clauses: Sequence[Span],
    stretches: Sequence[Stretch],
    places: Sequence[Place],
) -> Figure:
    if figure.kind in OWN:
        return figure
    place = _nearest(figure.span, places, clauses=clauses)
    figure = replace(figure, place=place.name if place else None)
    if figure.kind is FigureKind.DURATION:
        return figure
    apart = [each for each in stretches if not each.span.meets(figure.span)]
    stretch = _nearest(figure.span, apart, clauses=clauses)
    if stretch is None:
        return figure
    return replace(figure, date=stretch.date, until=stretch.until)


def _nearest(span: Span, settings: Sequence[Setting], *, clauses: Sequence[Span]) -> Setting | None:
    """Return the setting of a figure's clause, the one behind it before the others; else the only one."""
    inside = [
        each for each in settings if _clause_of(each.span, clauses) == _clause_of(span, clauses)
    ]
    if not inside:
        return settings[0] if len(settings) == 1 else None
    return min(inside, key=lambda each: (each.span.start < span.start, _gap(each.span, span)))


def _clause_of(span: Span, clauses: Sequence[Span]) -> Span | None:
    return next((each for each in clauses if each.start <= span.start < each.end), None)


def _gap(left: Span, right: Span) -> int:
    return max(right.start - left.end, left.start - right.end, 0)
