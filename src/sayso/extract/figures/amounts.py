"""The amounts that a text tells: each number with its unit, its hedge, and what kind of figure it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sayso.extract.figures.ages import age_end, spelled_ages
from sayso.extract.figures.hedges import Hedged, hedge_of, inverted_noun
from sayso.extract.figures.names import is_clock, is_name, is_pronoun, is_rank
from sayso.extract.figures.numbers import is_taken, numbers_in
from sayso.extract.figures.ranges import Extent, extents_of
from sayso.extract.figures.shares import shares_in
from sayso.extract.figures.units import amount_of
from sayso.lang.figures import Numerals, Unit, key_of
from sayso.model import FigureKind, Hedge, Span

YEAR = "a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An amount in a text.

    Args:
        span: its words, unit and sign included, hedge not.
        kind: what it tells.
        low: the number, or the least of a range.
        high: the most of a range; None where it is one number.
        unit: as a figure has it.
        hedge: what is said of its exactness.
    """

    span: Span
    kind: FigureKind
    low: Decimal
    high: Decimal | None = None
    unit: str = ""
    hedge: Hedge | None = None


def amounts_in(text: str, *, table: Numerals, taken: Sequence[Span]) -> Iterator[Told]:
    """Yield the amounts in a text, in order.

    Args:
        text: any text.
        table: of its language.
        taken: the dates in it, in order; their numbers are no amounts.
    """
    shares = [share for share in shares_in(text, table) if not is_taken(share.span, taken)]
    taken = sorted([*taken, *(share.span for share in shares)])
    amounts = [
        amount_of(number, text=text, table=table) for number in numbers_in(text, table, taken=taken)
    ]
    told = [
        Told(
            span=share.span,
            kind=FigureKind.SHARE,
            low=share.value,
            unit="%",
            hedge=hedge_of(share.span, text=text, table=table).hedge,
        )
        for share in shares
    ]
    told += [
        Told(span=span, kind=FigureKind.AGE, low=age, unit=YEAR)
        for span, age in spelled_ages(text, table)
    ]
    for extent in extents_of(amounts, text=text, table=table):
        one = _told(extent, text, table)
        if one:
            told.append(one)
    yield from sorted(told, key=lambda each: each.span)


def _told(extent: Extent, text: str, table: Numerals) -> Told | None:
    """Return what an extent tells; None if it is part of a name, a clock's hour, or a pronoun."""
    number = extent.amounts[-1].number
    if number.is_half and extent.unit is None:
        return None
    if number.is_ordinal:
        return _rank(extent, text, table)
    if is_clock(extent, text=text, table=table) or is_name(extent, text=text, table=table):
        return None
    hedged = hedge_of(extent.span, text=text, table=table, is_range=extent.high is not None)
    if hedged.hedge is None and is_pronoun(extent, text=text, table=table):
        return None
    old = age_end(extent, text=text, table=table, hedge_start=hedged.start)
    if old:
        return _age(extent, old, hedged)
    return _amount(extent, hedged, text, table)


def _rank(extent: Extent, text: str, table: Numerals) -> Told | None:
    if not is_rank(extent, text=text, table=table):
        return None
    return Told(span=extent.amounts[-1].number.span, kind=FigureKind.RANK, low=extent.low)


def _age(extent: Extent, end: int, hedged: Hedged) -> Told:
    # Months are the unit of few ages: "an 18-month-old boy".
    unit = extent.unit.code if extent.unit else YEAR
    return Told(
        span=Span(extent.span.start, end),
        kind=FigureKind.AGE,
        low=extent.low,
        high=extent.high,
        unit=unit,
        hedge=hedged.hedge,
    )


def _amount(extent: Extent, hedged: Hedged, text: str, table: Numerals) -> Told:
    unit, span, hedge = extent.unit, extent.span, hedged.hedge
    noun = inverted_noun(span.start, text=text, table=table) if extent.high is None else None
    scale = Decimal(1)
    if noun and unit is None and not table.plural_pattern.match(text, span.end):
        hedge = hedge or Hedge.ABOUT
        unit, scale = _of_noun(noun.of(text), table)
        if unit or scale > 1:
            span = Span(noun.start, span.end)
    size = scale * (unit.size if unit and extent.unit is None else 1)
    return Told(
        span=span,
        kind=unit.kind if unit else FigureKind.COUNT,
        low=extent.low * size,
        high=extent.high,
        unit=unit.code if unit else "",
        hedge=hedge,
    )


def _of_noun(noun: str, table: Numerals) -> tuple[Unit | None, Decimal]:
    """Return the unit, and the scale, that a noun before its number stands for: «тысяч пять»."""
    key = key_of(noun)
    return table.units.get(key), table.scales.get(key, Decimal(1))
