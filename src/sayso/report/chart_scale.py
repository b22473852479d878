"""Where values and days lie in a picture: how far each reaches, and the scales' round values."""

import math
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sayso.model import Figure, FigureKind, KnownFigure
from sayso.report.figure_labels import day_label, with_unit

STEPS = (1, 2, 5, 10)
MOST_TICKS = 4
NEAR_ZERO = 0.5
"""Values of which the least is below this share of the greatest are drawn from zero."""
YEAR, MONTH, DAY = 4, 7, 10
"""Letters of an ISO year, month and day."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Reach:
    """From the least to the greatest number that a value can mean; of a date, in days."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How values become pixels from above.

    Args:
        low: the value at the bottom.
        high: the value at the top.
        top: pixels from above of the highest value.
        bottom: pixels from above of the lowest value.
        ticks: values that are written beside the picture, with their words.
    """

    low: float
    high: float
    top: float
    bottom: float
    ticks: tuple[tuple[float, str], ...]

    def at(self, value: float) -> float:
        """Return how many pixels from above a value lies."""
        share = (value - self.low) / (self.high - self.low)
        return self.bottom - share * (self.bottom - self.top)


def reach_of(figure: Figure | KnownFigure) -> Reach | None:
    """Return how far a value reaches; None if it has none that can be drawn."""
    if figure.kind is FigureKind.DATE:
        return _days_of(figure.date)
    if figure.value is not None:
        return Reach(low=float(figure.value), high=float(figure.value))
    if isinstance(figure, Figure) and figure.low is not None and figure.high is not None:
        return Reach(low=float(figure.low), high=float(figure.high))
    return None


def scale_of(
    reaches: Sequence[Reach], *, kind: FigureKind, unit: str, top: float, bottom: float
) -> Scale:
    """Return a scale on which all of the values lie, with room above and below."""
    low, high = min(reach.low for reach in reaches), max(reach.high for reach in reaches)
    if kind is FigureKind.DATE:
        room = max((high - low) * 0.1, 1.0)
        ticks = tuple((day, _day_of(day)) for day in (low, high))
        return Scale(low=low - room, high=high + room, top=top, bottom=bottom, ticks=ticks)
    if 0 <= low < high * NEAR_ZERO:
        low = 0.0
    step = _step((high - low) or abs(high) or 1.0)
    first, last = math.floor(low / step), math.ceil(high / step)
    last += first == last
    ticks = tuple((at * step, with_unit(_number(at * step), unit)) for at in range(first, last + 1))
    return Scale(low=first * step, high=last * step, top=top, bottom=bottom, ticks=ticks)


def time_scale(
    moments: Sequence[str | None], *, left: float, right: float
) -> Callable[[str | None], float]:
    """Return a function from a document's date to percent from the left; undated ones lie right."""
    days = [reach.low for moment in moments if (reach := _days_of((moment or "")[:DAY]))]
    first, last = min(days, default=0.0), max(days, default=0.0)
    end = right - (right - left) / 5 if len(days) < len(moments) else right

    def across(moment: str | None) -> float:
        reach = _days_of((moment or "")[:DAY])
        if reach is None:
            return right
        if first == last:
            return (left + end) / 2
        return left + (reach.low - first) / (last - first) * (end - left)

    return across


def _days_of(moment: str | None) -> Reach | None:
    """Return the days of an ISO day, month or year; None if it is none."""
    if not moment:
        return None
    try:
        year = int(moment[:YEAR])
        months = (int(moment[5:MONTH]),) * 2 if len(moment) >= MONTH else (1, 12)
        day = int(moment[8:DAY]) if len(moment) >= DAY else None
        last = day or monthrange(year, months[1])[1]
        return Reach(
            low=float(date(year, months[0], day or 1).toordinal()),
            high=float(date(year, months[1], last).toordinal()),
        )
    except ValueError:
        return None


def _day_of(ordinal: float) -> str:
    return day_label(date.fromordinal(round(ordinal)).isoformat())


def _step(width: float) -> float:
    """Return a round step of which at most a few fit the width."""
    power = 10.0 ** math.floor(math.log10(width / MOST_TICKS))
    return next(step * power for step in STEPS if step * power * MOST_TICKS >= width)


def _number(value: float) -> str:
    return f"{value:,.10g}"
