"""Whether two figures are about the same quantity, or about another that may be taken for it."""

from enum import StrEnum

from sayso.compare.about import About
from sayso.compare.names import Names, is_one, shared
from sayso.compare.values import Bounds, is_rounding, stated
from sayso.lang.concepts.deeds import ALIKE, CONFUSED, HARM, LASTING, LEVELS, MOVES, ONCE, OPPOSITES
from sayso.lang.concepts.things import ANYBODY, APART, PEOPLE
from sayso.lang.words import keys
from sayso.model import FigureKind

WINDOW = 30
"""Days within which reports speak of one event, if no time is said and the event does not last."""
LASTING_WINDOW = 400
NEAR = 3
"""Days within which two reports that share no name may speak of one event, if all else is alike."""
DATES_APART = 3 * 366
"""Two days claimed for one event seldom lie further apart: two events of one sort do."""
AGES_APART = 10
"""Two people of one name mostly differ by more years than two reports of one."""
TIMES_APART = 12
"""Sums and counts of which one is more than so many times the other are of two things; tolls may
grow to any size."""
GROUNDS = 2
"""Words that must be shared for two counts to be of one thing, if no rare name is."""
TELLING = 5
"""The same number below it in two reports may be chance."""
TELLING_ALONE = 500
"""The same where they name two places."""


class Tie(StrEnum):
    """How what two figures are about hangs together."""

    SAME = "same"
    OTHER = "other"
    """Of one event, and near enough that one is written for the other."""


def tie_of(left: About, right: About) -> Tie | None:
    """Say whether two figures are about one quantity; None if about two that nobody confuses."""
    if left.measure != right.measure:
        return None
    if not _is_one_event(left, right):
        return Tie.OTHER if _is_moved(left, right) else None
    if left.figure.kind == FigureKind.AGE:
        return Tie.SAME if _is_one_person(left, right) else None
    if left.figure.kind == FigureKind.DATE:
        return Tie.SAME if _is_one_date(left, right) else None
    if _is_same_thing(left, right) and _is_same_place(left.at, right.at):
        return Tie.SAME
    return Tie.OTHER if _is_confusable(left, right) else None


def _is_one_event(left: About, right: About) -> bool:
    if not _events_agree(left.events, right.events) or not _times_agree(left, right):
        return False
    if _strange(left, right) or _strange(right, left):
        return False
    if _share_rare_name(left, right):
        return True
    is_harm = bool(left.deeds & right.deeds & HARM)
    is_event = bool((left.events & right.events) - LASTING)
    wide = shared(left.names, right.all_names) | shared(right.names, left.all_names)
    if any(left.is_rare(key) for key in wide):
        return is_harm or is_event or _shares_deed(left, right)
    if wide:
        return is_harm or (is_event and _shares_deed(left, right))
    no_names = not left.sure or not right.sure
    return no_names and (is_harm or is_event) and _days_apart(left, right) <= NEAR


def _share_rare_name(left: About, right: About) -> bool:
    return any(left.is_rare(key) for key in shared(left.names, right.names))


def _shares_deed(left: About, right: About) -> bool:
    return bool(left.deeds & right.deeds)


def _days_apart(left: About, right: About) -> int:
    return left.said.apart(right.said) if left.said and right.said else 0


def _strange(one: About, other: About) -> bool:
    """Say whether one names a town or a person, and the other names only others."""
    own = {key for key in one.sure if one.is_rare(key)}
    others = {key for key in other.sure if other.is_rare(key)}
    return bool(own and others) and not shared(one.sure, other.all_names)


def _events_agree(left: frozenset[str], right: frozenset[str]) -> bool:
    one, other = left - LASTING, right - LASTING
    if not one or not other or one & other:
        return True
    return any(one & alike and other & alike for alike in ALIKE)


def _times_agree(left: About, right: About) -> bool:
    if left.figure.kind == FigureKind.DATE:
        holds = left.holds and right.holds
        return bool(
            holds and left.holds and right.holds and left.holds.apart(right.holds) <= DATES_APART
        )
    if left.holds and right.holds:
        return left.holds.meets(right.holds) or _both_reach_now(left, right)
    if left.said is None or right.said is None:
        return True
    lasts = (left.events | right.events) & LASTING and not (left.events | right.events) - LASTING
    return left.said.apart(right.said) <= (LASTING_WINDOW if lasts else WINDOW)


def _both_reach_now(left: About, right: About) -> bool:
    """Say whether both say their figure for the day of their report: "so far today"."""
    return (
        left.said is not None
        and right.said is not None
        and left.holds == left.said
        and right.holds == right.said
        and left.said.apart(right.said) <= NEAR
    )


def _is_one_person(left: About, right: About) -> bool:
    """Say whether two ages are of one person: two names shared, or one and hardly another age."""
    alike = sum(
        any(is_one(name, other) for other in _names_counted(right)) for name in _names_counted(left)
    )
    one, other = stated(left.figure), stated(right.figure)
    if one is None or other is None or not alike:
        return False
    gap = abs(one.high - other.high)
    return gap <= (AGES_APART if alike > 1 else 1)


def _names_counted(about: About) -> list[str]:
    counted = frozenset(keys(about.figure.counted))
    return [name for names in about.names.values() for name in names if name in counted]


def _is_one_date(left: About, right: About) -> bool:
    if not left.deeds & ONCE or left.deeds & ONCE != right.deeds & ONCE:
        return False
    what = (left.events & right.events, left.things & right.things, left.stems & right.stems)
    return any(what) or any(
        is_one(name, other) for name in _names_counted(left) for other in _names_counted(right)
    )


def _is_same_thing(left: About, right: About) -> bool:
    if not _deeds_agree(left, right) or not _things_agree(left.things, right.things):
        return False
    if left.deeds & right.deeds & HARM:
        return True
    if not _is_of_one_size(left, right):
        return False
    things = (left.things & right.things) - {ANYBODY}
    events = (left.events & right.events) - LASTING
    concepts = len((left.deeds & right.deeds) | things | events)
    if left.lang == right.lang:
        return _is_same_noun(left, right, concepts)
    alike = any(is_one(one, other) for one in left.stems for other in right.stems)
    if concepts + alike >= GROUNDS:
        return True
    is_bare = not left.stems and not right.stems and bool(left.things & right.things)
    return (concepts > 0 or alike or is_bare) and _share_rare_name(left, right)


def _is_of_one_size(left: About, right: About) -> bool:
    one, other = stated(left.figure), stated(right.figure)
    if one is None or other is None:
        return True
    less, more = sorted((abs(one.high), abs(other.high)))
    return less == more or less * TIMES_APART >= more


def _is_same_noun(left: About, right: About, concepts: int) -> bool:
    both, fewer = left.stems & right.stems, min(len(left.stems), len(right.stems))
    if 2 * len(both) < fewer:
        return False
    grounds = concepts + len(both)
    return grounds >= GROUNDS or (grounds == 1 and _share_rare_name(left, right))


def _deeds_agree(left: About, right: About) -> bool:
    differ = left.deeds ^ right.deeds
    if not differ or differ in OPPOSITES:
        return True
    if left.deeds & right.deeds & MOVES:
        # "Bread rose by 5 %" and "the price of bread rose by 5 %" say the same.
        return differ <= LEVELS
    if left.deeds & right.deeds & LEVELS and left.figure.kind != FigureKind.SHARE:
        return differ <= MOVES  # "rose to 40 degrees", "reached 40 degrees"
    # Where one tells no deed at all ("12 people in the flood"), the other's may be meant.
    bare = left if not left.deeds else right
    return not bare.deeds and not bare.stems and bool(left.events & right.events)


def _things_agree(left: frozenset[str], right: frozenset[str]) -> bool:
    if left == right or not left or not right:
        return True
    one, other = left - {ANYBODY}, right - {ANYBODY}
    if one and other:
        return one == other
    return (one | other) <= PEOPLE


def _is_same_place(left: Names, right: Names) -> bool:
    return not left or not right or bool(shared(left, right))


def _is_confusable(left: About, right: About) -> bool:
    """Say whether one may be written where the other is meant: the numbers must ask for it."""
    if left.figure.kind in {FigureKind.DATE, FigureKind.AGE, FigureKind.DURATION}:
        return False
    is_one_number = _has_same_number(left, right)
    if left.deeds == right.deeds and not _is_same_place(left.at, right.at):
        return is_one_number and _is_same_thing(left, right)
    if left.deeds == right.deeds:
        is_apart = any(len(pair & (left.things | right.things)) > 1 for pair in APART)
        return is_one_number and is_apart and bool(left.deeds)
    if not left.deeds or not right.deeds or not _things_agree(left.things, right.things):
        return False
    if not any(left.deeds <= deeds and right.deeds <= deeds for deeds in CONFUSED):
        return False
    return is_one_number or bool(left.deeds & right.deeds & HARM)


def _is_moved(left: About, right: About) -> bool:
    """Say whether one exact count is told of two places: "in Karsk", "in the country"."""
    said, other = stated(left.figure), stated(right.figure)
    if said is None or said != other or said.high < TELLING_ALONE or not _is_counted(left):
        return False
    is_same = left.deeds == right.deeds and left.things == right.things and bool(left.deeds & HARM)
    return is_same and _days_apart(left, right) <= NEAR and _events_agree(left.events, right.events)


def _is_counted(about: About) -> bool:
    return about.figure.kind == FigureKind.COUNT


def _has_same_number(left: About, right: About) -> bool:
    one, other = stated(left.figure), stated(right.figure)
    if one is None or other is None or max(one.high, other.high) < TELLING:
        return False
    hedged = left.figure.hedge is not None or right.figure.hedge is not None
    return one == other or _is_rounded(one, other, hedged=hedged)


def _is_rounded(one: Bounds, other: Bounds, *, hedged: bool) -> bool:
    return is_rounding(one.high, other.high, hedged=hedged) or is_rounding(
        other.high, one.high, hedged=hedged
    )
