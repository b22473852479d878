"""How a figure is named in a sentence."""

from decimal import Decimal

from sayso.compare.about import About
from sayso.model import Figure


def claim_of(figure: Figure) -> str:
    """Return a figure as a reader would write it: "more than 1,200 km", "2022-02-24"."""
    if figure.value is not None:
        number = number_of(figure.value)
    elif figure.low is not None and figure.high is not None:
        number = f"{number_of(figure.low)}\u2013{number_of(figure.high)}"
    else:
        return " to ".join(filter(None, (figure.date, figure.until)))
    parts = (figure.hedge or "", number, figure.unit)
    return " ".join(filter(None, parts)).replace(" %", "%")


def number_of(value: Decimal) -> str:
    """Return a number without noughts behind the point, thousands parted by commas."""
    whole = value == value.to_integral_value()
    return f"{value.to_integral_value() if whole else value.normalize():,f}"


def counts_of(about: About) -> str:
    """Return what a figure counts, in its own words, with the place where it is said to hold."""
    counted = about.figure.counted or "something else"
    return (
        f"\u201c{counted}\u201d in {about.figure.place}"
        if about.figure.place
        else f"\u201c{counted}\u201d"
    )
