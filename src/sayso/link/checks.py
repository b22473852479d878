"""What can be checked between two wordings of one statement, whatever words they use.

A number that another stands for, a possibility that became a fact or a fact that became possible,
and a hedge that the same number gained, lost or changed. Negations are not: "to refrain from" and
"not to" say one thing.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from sayso.lang.wording import Marker, markers, values
from sayso.lang.wording_table import Sense
from sayso.link.compared import WINDOW, Difference, Places, Sides
from sayso.link.showing import altered
from sayso.model import Change

POSSIBLE = frozenset({"can", "could", "may", "might", "perhaps", "likely", "possible", "expected"})
INEXACT = frozenset({"roughly", "nearly"})
ROUNDING = Decimal("0.05")
"""A hedged number may stand for one that is so near: "over 22 thousand", "22,600"."""


class _Amount(NamedTuple):
    """A number, with the hedge before it."""

    places: Places
    hedge: str


def checked(sides: Sides) -> Iterator[Change]:
    """Yield what two wordings of one statement do not agree on."""
    here, there = markers(sides.quotation.keys), markers(sides.said.keys)
    yield from _numbers(sides, _amounts(here), _amounts(there))
    yield from _possibility(sides, _possible(here), _possible(there))


def _numbers(
    sides: Sides, here: Mapping[str, _Amount], there: Mapping[str, _Amount]
) -> Iterator[Change]:
    new, gone = _unmatched(here, there), _unmatched(there, here)
    if new and gone:
        yield altered(sides, "number", new, gone)
    for value in here.keys() & there.keys():
        if here[value].hedge != there[value].hedge:
            yield altered(sides, "hedge", here[value].places, there[value].places)


def _unmatched(amounts: Mapping[str, _Amount], others: Mapping[str, _Amount]) -> Places:
    return tuple(
        place
        for value, amount in amounts.items()
        if not any(_is_same(value, amount, *other) for other in others.items())
        for place in amount.places
    )


def _is_same(value: str, amount: _Amount, other_value: str, other: _Amount) -> bool:
    if value == other_value:
        return True
    if not (amount.hedge or other.hedge):
        return False
    return _is_near(value, other_value)


def without_roundings(sides: Sides, found: list[Difference]) -> list[Difference]:
    """Return the differences without numbers that the quotation gives less exactly, and says so."""
    rounded = [each for each in found if each.kind == Sense.NUMBER and _is_rounded(sides, each)]
    if not rounded:
        return found
    hedges = {place for each in rounded for place in _hedge_before(sides, each.here)}
    return [each for each in found if each not in rounded and hedges.isdisjoint(each.here)]


def without_possibilities(sides: Sides, found: list[Difference]) -> list[Difference]:
    """Return the differences without a "may" for which a "perhaps" stands, or the other way."""
    pair = [each for each in found if _is_of_possibility(sides, each)]
    if len({each.kind for each in pair}) < 2 or not _is_balanced(pair):  # noqa: PLR2004 (a pair)
        return found
    return [each for each in found if each not in pair]


def _is_of_possibility(sides: Sides, difference: Difference) -> bool:
    quoted = [sides.quotation.keys[place] for place in difference.here]
    said = [sides.said.keys[place] for place in difference.there]
    labels = {marker.label for marker in (*markers(quoted), *markers(said))}
    return difference.kind in {Sense.MODAL, Sense.HEDGE} and bool(labels) and labels <= POSSIBLE


def _is_balanced(pair: list[Difference]) -> bool:
    return any(each.here and not each.there for each in pair) and any(
        each.there and not each.here for each in pair
    )


def _is_rounded(sides: Sides, difference: Difference) -> bool:
    here = values([sides.quotation.keys[place] for place in difference.here])
    there = values([sides.said.keys[place] for place in difference.there])
    if len(here) != 1 or len(there) != 1 or not _hedge_before(sides, difference.here):
        return False
    return _is_near(*here, *there)


def _hedge_before(sides: Sides, places: Places) -> Places:
    """Return the words right before a number that say it is not exact."""
    first = places[0]
    low = max(0, first - WINDOW)
    for marker in markers(sides.quotation.keys[low : first + 1]):
        if marker.label in INEXACT and marker.end + low == first:
            return tuple(range(marker.start + low, first))
    return ()


def _is_near(one: str, other: str) -> bool:
    try:
        low, high = sorted((abs(Decimal(one)), abs(Decimal(other))))
    except InvalidOperation:
        return False
    return high - low <= ROUNDING * high


def _amounts(found: Sequence[Marker]) -> dict[str, _Amount]:
    amounts: dict[str, _Amount] = {}
    for place, marker in enumerate(found):
        if marker.sense == Sense.NUMBER and marker.firm:
            before = found[place - 1] if place else marker
            after = found[place + 1] if place + 1 < len(found) else marker
            is_range = after.sense == Sense.NUMBER and after.start == marker.end
            is_hedged = before.sense == Sense.HEDGE and before.end == marker.start and not is_range
            start = before.start if is_hedged else marker.start
            hedge = before.label if is_hedged else ""
            amounts[marker.label] = _Amount(tuple(range(start, marker.end)), hedge)
    return amounts


def _possible(found: Sequence[Marker]) -> Places:
    senses = {Sense.MODAL, Sense.HEDGE}
    return tuple(
        place
        for marker in found
        if marker.sense in senses and marker.label in POSSIBLE
        for place in range(marker.start, marker.end)
    )


def _possibility(sides: Sides, here: Places, there: Places) -> Iterator[Change]:
    if bool(here) != bool(there):
        yield altered(sides, "modality", here, there)
