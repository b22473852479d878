"""Amounts and their ranges: "between 10 and 12", "$3–4 million", «от двух до трёх часов»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sayso.extract.figures.hedges import has_changed
from sayso.extract.figures.numbers import Number
from sayso.extract.figures.units import Amount
from sayso.lang.figures import Numerals, Unit
from sayso.model import FigureKind, Span

LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0]$")
REACH = 24
DASHES = frozenset("-‑–—")
TENTH = Decimal("0.1")
MOST_PARTS = 10
MOST_APART = 10
"""So many times as large the first of two numbers may be that share a scale: "from 40 to 5 million"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """A number with its unit, or two that are the ends of a range.

    Args:
        span: the words of both, with unit and signs.
        low: the number, or the least.
        high: the most; None where it is one number.
        unit: of both.
        amounts: what it was read from.
    """

    span: Span
    low: Decimal
    high: Decimal | None = None
    unit: Unit | None
    amounts: tuple[Amount, ...]


def extents_of(amounts: Sequence[Amount], *, text: str, table: Numerals) -> Iterator[Extent]:
    """Yield amounts in order, those that are the ends of a range as one; scores are left out."""
    place = 0
    while place < len(amounts):
        pair = amounts[place : place + 2]
        gap = _gap(pair, text)
        if len(pair) > 1 and _is_range(pair, gap, text=text, table=table):
            yield _range(*pair)
            place += 2
        elif len(pair) > 1 and _is_ratio(pair, gap, table):
            yield _ratio(*pair)
            place += 2
        elif _is_score(pair, gap, text=text, table=table):
            place += 2
        else:
            yield _single(_with_unit_of_next(pair, gap, text=text, table=table))
            place += 1


def _gap(pair: Sequence[Amount], text: str) -> str:
    return text[pair[0].span.end : pair[1].span.start] if len(pair) > 1 else ""


def _is_range(pair: Sequence[Amount], gap: str, *, text: str, table: Numerals) -> bool:
    left, right = pair
    if left.number.is_ordinal or right.number.is_ordinal or left.sign != right.sign:
        return False
    if left.unit and right.unit and left.unit.code != right.unit.code:
        return False
    low, high = _ends(left, right)
    if low >= high or (left.unit and not right.unit and right.span.end != right.number.span.end):
        return False
    opener = _opener(text, left.span.start)
    if table.opened_to_pattern.fullmatch(gap):
        return opener in table.opens
    if not table.to_pattern.fullmatch(gap):
        return False
    return opener not in table.leaves or not has_changed(text, left.span.start, table)


def _with_unit_of_next(pair: Sequence[Amount], gap: str, *, text: str, table: Numerals) -> Amount:
    """Return the first of two amounts, with the unit of the second where it led there.

    "From 5 to 7 percent" is two shares.
    """
    first = pair[0]
    if len(pair) == 1 or first.unit or first.number.scale != 1 or first.number.is_ordinal:
        return first
    leads = table.to_pattern.fullmatch(gap) or table.opened_to_pattern.fullmatch(gap)
    is_opened = _opener(text, first.span.start) in table.opens | table.leaves
    if not (leads and is_opened):
        return first
    return replace(first, unit=pair[1].unit, number=_scaled(*pair))


def _opener(text: str, start: int) -> str:
    found = LAST_WORD.search(text[max(0, start - REACH) : start])
    return found[1].lower() if found else ""


def _is_score(pair: Sequence[Amount], gap: str, *, text: str, table: Numerals) -> bool:
    """Say whether two numbers are a score: "3-1", "214 to 97"; a range has its least first."""
    if len(pair) == 1 or not all(each.number.is_bare and each.unit is None for each in pair):
        return False
    falls = pair[0].number.value > pair[1].number.value and not has_changed(
        text, pair[0].span.start, table
    )
    is_led = _opener(text, pair[0].span.start) in table.leaves
    return gap in DASHES or (falls and not is_led and table.to_pattern.fullmatch(gap) is not None)


def _is_ratio(pair: Sequence[Amount], gap: str, table: Numerals) -> bool:
    """Say whether two numbers are a part of the whole: "one in five"."""
    if not table.out_of_pattern.fullmatch(gap) or any(each.unit for each in pair):
        return False
    part, whole = pair[0].number.value, pair[1].number.value
    return bool(0 < part < whole and part < MOST_PARTS)


def _ratio(part: Amount, whole: Amount) -> Extent:
    share = (100 * part.number.value / whole.number.value).quantize(TENTH)
    unit = Unit(code="%", kind=FigureKind.SHARE)
    span = Span(part.span.start, whole.span.end)
    return Extent(span=span, low=share, unit=unit, amounts=(part, whole))


def _range(left: Amount, right: Amount) -> Extent:
    low, high = _ends(left, right)
    return Extent(
        span=Span(left.span.start, right.span.end),
        low=low,
        high=high,
        unit=right.unit or left.unit,
        amounts=(left, right),
    )


def _single(amount: Amount) -> Extent:
    return Extent(
        span=amount.span, low=_value(amount, amount.unit), unit=amount.unit, amounts=(amount,)
    )


def _ends(left: Amount, right: Amount) -> tuple[Decimal, Decimal]:
    """Return both ends, the left one in the scale of the right: "2 to 3 million"."""
    unit = right.unit or left.unit
    ends = _value(replace(left, number=_scaled(left, right)), unit), _value(right, unit)
    # From -12 to -7, and "-7 to -12" alike, the colder is the less.
    return (min(ends), max(ends)) if left.sign < 0 else ends


def _scaled(left: Amount, right: Amount) -> Number:
    """Return the first of two numbers, in the scale of the second if only that one tells it."""
    value = left.number.value * right.number.scale
    # "500 to 1 million" is no half a billion.
    shares_scale = left.number.scale == 1 and value <= right.number.value * MOST_APART
    return replace(left.number, value=value) if shares_scale else left.number


def _value(amount: Amount, unit: Unit | None) -> Decimal:
    return amount.number.value * amount.sign * (unit.size if unit else 1)
