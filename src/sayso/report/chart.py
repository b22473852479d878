"""A picture of a quantity's values over time, as SVG: dates run to the right, values upwards.

What lies across is written in percent and what lies upwards in pixels: the picture takes any width,
and its words keep their size on a narrow screen.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup, escape

from sayso.model import Hedge, KnownFigure
from sayso.report.chart_scale import Reach, Scale, reach_of, scale_of, time_scale
from sayso.report.excerpt import clipped
from sayso.report.figure_labels import day_label, numbers_label
from sayso.report.quantities import ClaimView, QuantityView

TOP, BOTTOM = 24, 34
"""Pixels above and below the values."""
LINE = 17
"""Pixels from one label to the next: fewer, and they would touch."""
LEAST_HEIGHT = 130
LEFT, RIGHT = 22.0, 94.0
"""Percent between which the points lie: to the left stand the values of the scale."""
TURN = 56.0
"""Percent from which a label stands to the left of its point, so that it does not run out."""
MAX_LABEL = 24
"""Letters of a label: more would not fit half of a narrow screen."""
NEAR = 4
"""Pixels that a label may lie beside its point without a line to it."""
TICK_GAP = 27.0
"""Percent between two dates below the picture."""
UPWARDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
DOWNWARDS = frozenset({Hedge.UP_TO, Hedge.LESS_THAN, Hedge.NEARLY})
VAGUE = frozenset({Hedge.ABOUT, Hedge.ESTIMATED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A point or bar of the picture, with its label.

    Args:
        x: percent from the left.
        top: pixels from above, of its highest value.
        bottom: pixels from above, of its lowest value.
        claims: all that claim this value on this day.
        label: who claims it.
        line: pixels from above at which the label stands.
    """

    x: float
    top: float
    bottom: float
    claims: tuple[ClaimView, ...]
    label: str
    line: float = 0.0

    @property
    def middle(self) -> float:
        """Pixels from above, between its highest and lowest value."""
        return (self.top + self.bottom) / 2


def chart_of(view: QuantityView) -> Markup | None:
    """Return the picture of a quantity; None if fewer than two values can be drawn.

    Claims in another unit than the quantity's are left out: see `undrawn`.
    """
    reaches = {claim.figure.id: reach for claim in view.claims if (reach := _reach(claim, view))}
    known = [(row, reach) for row in view.known if (reach := reach_of(row))]
    if len(reaches) + len(known) < 2:  # noqa: PLR2004  one value is no picture
        return None
    drawn = [claim for claim in view.claims if claim.figure.id in reaches]
    values = [*reaches.values(), *(reach for _, reach in known)]
    height = max(LEAST_HEIGHT, LINE * (len(drawn) + len(known)))
    quantity = view.quantity
    scale = scale_of(values, kind=quantity.kind, unit=quantity.unit, top=TOP, bottom=TOP + height)
    marks = _labelled(_marks(drawn, reaches, scale), lowest=TOP + height)
    return Markup("\n").join(_lines(view, marks=marks, known=known, scale=scale))


def undrawn(view: QuantityView) -> tuple[ClaimView, ...]:
    """Return the claims that the picture leaves out: in another unit, or without a value."""
    return tuple(claim for claim in view.claims if _reach(claim, view) is None)


def _reach(claim: ClaimView, view: QuantityView) -> Reach | None:
    return reach_of(claim.figure) if claim.figure.unit == view.quantity.unit else None


def _marks(
    claims: Sequence[ClaimView], reaches: Mapping[str, Reach], scale: Scale
) -> Iterator[Mark]:
    """Yield one mark for all that claim one value, as exactly, on one day."""
    across = time_scale([claim.moment for claim in claims], left=LEFT, right=RIGHT)
    places = [
        (across(claim.moment), reaches[claim.figure.id], claim.figure.hedge or "", claim)
        for claim in claims
    ]
    for (x, reach, _), same in groupby(
        sorted(places, key=lambda place: place[:3]), key=lambda place: place[:3]
    ):
        held = tuple(place[3] for place in same)
        yield Mark(
            x=x,
            top=scale.at(reach.high),
            bottom=scale.at(reach.low),
            claims=held,
            label=_label(list(dict.fromkeys(claim.outlet for claim in held))),
        )


def _label(outlets: Sequence[str]) -> str:
    more = f" +{len(outlets) - 1}" if len(outlets) > 1 else ""
    return clipped(outlets[0], MAX_LABEL - len(more))[:MAX_LABEL] + more


def _labelled(marks: Iterator[Mark], *, lowest: float) -> list[Mark]:
    """Give each label a line of its own, as near to its point as the others leave room."""
    placed: list[Mark] = []
    line = TOP - LINE / 2
    for mark in sorted(marks, key=lambda mark: (mark.middle, mark.x)):
        line = max(mark.middle, line + LINE)
        placed.append(replace(mark, line=line))
    limit = lowest + LINE / 2
    for index in range(len(placed) - 1, -1, -1):
        limit = min(placed[index].line, limit - LINE)
        placed[index] = replace(placed[index], line=limit)
    return placed


def _lines(
    view: QuantityView,
    *,
    marks: Sequence[Mark],
    known: Sequence[tuple[KnownFigure, Reach]],
    scale: Scale,
) -> Iterator[Markup]:
    name = view.anchor
    yield Markup(
        '<svg class="chart" role="img" width="100%" height="{}" aria-labelledby="{}-t {}-d">'
    ).format(_px(scale.bottom + BOTTOM), name, name)
    yield Markup('<title id="{}-t">{}</title>').format(name, f"{view.label}: values over time")
    yield Markup('<desc id="{}-d">{}</desc>').format(name, _described(view))
    for value, label in scale.ticks:
        y = _px(scale.at(value))
        yield Markup('<line class="grid" x1="0" x2="100%" y1="{}" y2="{}"/>').format(y, y)
        yield Markup('<text class="tick" x="0" y="{}" dy="-3">{}</text>').format(y, label)
    for row, reach in known:
        yield from _known(row, reach, scale)
    for mark in marks:
        yield from _mark(mark, scale)
    yield from _days(marks, bottom=scale.bottom)
    yield Markup("</svg>")


def _described(view: QuantityView) -> str:
    claims = [f"{claim.outlet}, {claim.when}: {claim.value}" for claim in view.claims]
    return "; ".join([*claims, *(f"known: {against.words}" for against in view.against)]) + "."


def _known(row: KnownFigure, reach: Reach, scale: Scale) -> Iterator[Markup]:
    y = _px((scale.at(reach.low) + scale.at(reach.high)) / 2)
    yield Markup('<line class="known" x1="0" x2="100%" y1="{}" y2="{}"/>').format(y, y)
    label = f"known: {day_label(row.date) if row.date else numbers_label(row)}"
    yield Markup(
        '<text class="known-label" x="100%" y="{}" dy="-4" text-anchor="end">{}</text>'
    ).format(y, label)


def _mark(mark: Mark, scale: Scale) -> Iterator[Markup]:
    x, y = f"{mark.x:.2f}%", _px(mark.middle)
    hedge = mark.claims[0].figure.hedge
    yield Markup('<g class="mark"><title>{}</title>').format(
        "; ".join(f"{claim.outlet}, {claim.when}: {claim.value}" for claim in mark.claims)
    )
    if hedge in UPWARDS:
        yield _line("open", x, _px(scale.top - TOP / 2), _px(mark.bottom))
    if hedge in DOWNWARDS:
        yield _line("open", x, _px(mark.top), _px(scale.bottom))
    if mark.bottom - mark.top >= 1:
        yield _line("bar", x, _px(mark.top), _px(mark.bottom))
    else:
        yield Markup('<circle class="{}" cx="{}" cy="{}" r="4.5"/>').format(
            "vague" if hedge in VAGUE else "point", x, y
        )
    if abs(mark.line - mark.middle) > NEAR:
        yield _line("leader", x, *sorted((y, _px(mark.line)), key=float))
    side = ("end", "-9") if mark.x > TURN else ("start", "9")
    yield Markup(
        '<text class="outlet" x="{}" y="{}" dx="{}" dy="4" text-anchor="{}">{}</text></g>'
    ).format(x, _px(mark.line), side[1], side[0], mark.label)


def _line(kind: str, x: str, top: str, bottom: str) -> Markup:
    return Markup('<line class="{}" x1="{}" x2="{}" y1="{}" y2="{}"/>').format(
        kind, x, x, top, bottom
    )


def _days(marks: Sequence[Mark], *, bottom: float) -> Iterator[Markup]:
    """Yield the days below the picture: the first, the last, and those with room between."""
    days = {mark.x: mark.claims[0].when for mark in marks}
    if not days:
        return
    last = max(days)
    taken = -TICK_GAP
    for x in sorted(days):
        if x != last and (x - taken < TICK_GAP or last - x < TICK_GAP):
            continue
        taken = x
        anchor = "end" if x > TURN else "start"
        yield Markup('<text class="tick" x="{}%" y="{}" text-anchor="{}">{}</text>').format(
            f"{x:.2f}", _px(bottom + BOTTOM - 8), anchor, escape(days[x])
        )


def _px(pixels: float) -> str:
    return f"{pixels:.1f}"
