"""The values that a figure leaves open, and how two of them stand to each other."""

from decimal import Decimal
from typing import NamedTuple

from sayso.compare.units import in_base
from sayso.model import Figure, FigureKind, Hedge

ENDLESS = Decimal("Infinity")
ROUGHLY = Decimal("0.1")
"""What "about" leaves open: a tenth to both sides."""
FAR_ABOVE = 3
"""Who says "more than 100" of 300 or more says little; beyond, it is another claim."""
CONVERTED = Decimal("0.05")
"""What is lost where a rounded number of miles becomes a rounded number of kilometres."""
PLAINLY_ROUNDED = Decimal("0.06")
ROUNDED = Decimal("0.25")
"""A rounding may be off by so much where a hedge admits it, else by `PLAINLY_ROUNDED`."""
APPROXIMATE = frozenset({Hedge.ABOUT, Hedge.NEARLY, Hedge.ESTIMATED})
BELOW = frozenset({Hedge.UP_TO, Hedge.LESS_THAN})
ABOVE = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
CONVERTIBLE = frozenset({FigureKind.MEASURE, FigureKind.DURATION})
HALF = Decimal("0.5")


class Bounds(NamedTuple):
    """The least and the most that a figure may mean."""

    low: Decimal
    high: Decimal

    def meets(self, other: "Bounds") -> bool:
        """Say whether one value is open to both."""
        return self.low <= other.high and other.low <= self.high


def stated(figure: Figure) -> Bounds | None:
    """Return the value or range as it is said, in the first unit of its measure; None for a date."""
    ends = (figure.value,) if figure.value is not None else (figure.low, figure.high)
    unit = figure.unit if figure.kind in CONVERTIBLE else ""
    values = sorted(in_base(end, unit) for end in ends if end is not None)
    return Bounds(values[0], values[-1]) if len(values) == len(ends) else None


def meant(figure: Figure, said: Bounds) -> Bounds:
    """Return what a figure leaves open, its hedge heard."""
    margin = abs(said.high) * ROUGHLY
    if figure.hedge in APPROXIMATE:
        above = Decimal(0) if figure.hedge == Hedge.NEARLY else margin
        return Bounds(said.low - margin, said.high + above)
    if figure.hedge in ABOVE:
        return Bounds(said.low, said.high * FAR_ABOVE)
    if figure.hedge in BELOW:
        return Bounds(min(Decimal(0), said.low), said.high)
    return said


def is_rounding(rough: Decimal, exact: Decimal, *, hedged: bool) -> bool:
    """Say whether one number is the other with fewer digits told."""
    if rough == exact or digits(rough) >= digits(exact):
        return False
    step = Decimal(1).scaleb(last_place(rough))
    off = abs(rough - exact)
    return off <= step * (1 if hedged else HALF) and off <= abs(exact) * (
        ROUNDED if hedged else PLAINLY_ROUNDED
    )


def digits(value: Decimal) -> int:
    """Count the digits that a number tells, without the noughts at its end."""
    return len(value.normalize().as_tuple().digits)


def last_place(value: Decimal) -> int:
    """Return the power of ten of the last digit that a number tells."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def is_near(left: Bounds, right: Bounds) -> bool:
    """Say whether two numbers are the same but for what a conversion of units loses."""
    most = max(abs(left.high), abs(right.high))
    return max(abs(left.low - right.low), abs(left.high - right.high)) <= most * CONVERTED
