"""How one claim of a quantity stands to an earlier one, and why, in one sentence."""

from sayso.compare.about import About
from sayso.compare.ties import Tie
from sayso.compare.values import APPROXIMATE, Bounds, is_near, is_rounding, meant, stated
from sayso.compare.wording import claim_of, counts_of
from sayso.lang.concepts.deeds import FLEETING, LEVELS, OPPOSITES, TOLLS
from sayso.model import Comparison, FigureKind, Relation

DAYS_A_YEAR = 365
A_REPORTING_PERIOD = 20
"""Days after which profits, prices and the like are told anew."""


def comparison_of(left: About, right: About, tie: Tie) -> Comparison:
    """Return how the later claim, on the right, stands to the earlier one."""
    relation, note = _relation(left, right, tie)
    return Comparison(left=left.figure.id, right=right.figure.id, relation=relation, note=note)


def _relation(left: About, right: About, tie: Tie) -> tuple[Relation, str]:
    both = f"{claim_of(right.figure)} against {claim_of(left.figure)}"
    if tie == Tie.OTHER:
        return Relation.OTHER_THING, (
            f"{claim_of(right.figure)} is of {counts_of(right)}, {claim_of(left.figure)} of {counts_of(left)}"
        )
    if left.figure.kind == FigureKind.DATE:
        return _of_dates(left, right, both)
    one, other = stated(left.figure), stated(right.figure)
    if one is None or other is None:
        return Relation.COMPATIBLE, f"{both}: one of them tells no number"
    if left.deeds ^ right.deeds in OPPOSITES:
        return Relation.CONTRADICTING, f"{both}: one says that it rose, the other that it fell"
    return _of_values(left, right, (one, other), both)


def _of_dates(left: About, right: About, both: str) -> tuple[Relation, str]:
    if left.holds is None or right.holds is None:
        return Relation.COMPATIBLE, f"{both}: one of them tells no day"
    if left.holds == right.holds:
        return Relation.EQUAL, f"both say {claim_of(right.figure)}"
    if left.holds.holds(right.holds) or right.holds.holds(left.holds):
        return Relation.COMPATIBLE, f"{both}: one is more precise"
    return Relation.CONTRADICTING, f"{both}: two dates for one event"


def _of_values(
    left: About, right: About, said: tuple[Bounds, Bounds], both: str
) -> tuple[Relation, str]:
    one, other = said
    is_other_unit = left.figure.unit != right.figure.unit
    if is_other_unit and left.figure.kind == FigureKind.MONEY:
        return Relation.CONVERTED, f"{both}: different currencies, not converted"
    if is_other_unit and is_near(one, other):
        return Relation.CONVERTED, f"{both}: the same in another unit"
    if one == other:
        return _of_one_value(left, right, both)
    return _of_two_values(left, right, said, both)


def _of_two_values(
    left: About, right: About, said: tuple[Bounds, Bounds], both: str
) -> tuple[Relation, str]:
    if _is_rounded(left, right, said):
        return Relation.ROUNDED, f"{both}: the same number, rounded"
    if meant(left.figure, said[0]).meets(meant(right.figure, said[1])):
        return Relation.COMPATIBLE, f"{both}: both can be right"
    if _is_updated(left, right, said):
        return Relation.UPDATED, f"{both}: a later count"
    return Relation.CONTRADICTING, f"{both}: both cannot be right"


def _of_one_value(left: About, right: About, both: str) -> tuple[Relation, str]:
    if left.figure.hedge == right.figure.hedge:
        return Relation.EQUAL, f"both say {claim_of(right.figure)}"
    return Relation.COMPATIBLE, f"{both}: only the hedge differs"


def _is_rounded(left: About, right: About, said: tuple[Bounds, Bounds]) -> bool:
    one, other = said
    if one.low != one.high or other.low != other.high:
        return False
    left_hedged, right_hedged = (about.figure.hedge in APPROXIMATE for about in (left, right))
    return is_rounding(one.high, other.high, hedged=left_hedged) or is_rounding(
        other.high, one.high, hedged=right_hedged
    )


def _is_updated(left: About, right: About, said: tuple[Bounds, Bounds]) -> bool:
    one, other = said
    if left.said is None or right.said is None:
        return False
    days = left.said.apart(right.said)
    if left.figure.kind == FigureKind.AGE:
        return 0 < other.high - one.high <= -(-days // DAYS_A_YEAR)
    if (left.deeds | right.deeds) & LEVELS:
        return days >= (1 if left.deeds & FLEETING else A_REPORTING_PERIOD)
    # Of two moments, and of two days, the greater string is the later time.
    precision = min(len(left.moment), len(right.moment))
    is_later = right.moment[:precision] > left.moment[:precision]
    grows = bool(left.deeds | right.deeds) and left.deeds | right.deeds <= TOLLS
    return is_later and grows and other.high > one.high
