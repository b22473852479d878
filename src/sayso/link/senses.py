"""What differs in sense between words of a quotation and the words they stand for."""

from collections.abc import Iterator, Sequence

from sayso.lang.wording import (
    DENIALS,
    ECHOES,
    UNITS,
    Marker,
    amounts,
    is_of_number,
    markers,
    values,
)
from sayso.lang.wording_table import Sense
from sayso.link.compared import (
    WINDOW,
    Difference,
    Places,
    Sides,
    markers_at,
    markers_near,
    places_held,
)
from sayso.link.identities import agent_differences, name_differences

ECHO_REACH = 8
"""So far from its "не" may a "ни" stand."""
LONGEST_COMPARED = 8
"""Longer stretches were written anew: only their numbers and names are set side by side."""
# Where nothing stands in their place, these say too little to alter what is said.
NEEDS_OTHER_SIDE = frozenset({Sense.PERSON, Sense.DAY, Sense.CONDITION})
FILLERS = frozenset({"know", "much", "any", "only", "one can", "planned"})


def differences(sides: Sides, here: Places, there: Places) -> list[Difference]:
    """Return how the sense differs between tokens of the quotation and tokens of the text."""
    here = tuple(place for place in here if place not in sides.turned_here)
    there = tuple(place for place in there if place not in sides.turned_there)
    gained = _without_echoes(sides.quotation.keys, here, sides.said.keys)
    lost = _without_echoes(sides.said.keys, there, sides.quotation.keys)
    # What both say is no difference, even where it reaches into words that both share.
    new, gone = _without_shared(gained, lost)
    found = [
        *_marker_differences(
            gained=_without(new, markers_near(sides.said.keys, there), here),
            lost=_without(gone, markers_near(sides.quotation.keys, here), there),
            size=max(len(here), len(there)),
            moved=sides.moved,
        ),
        *_unit_differences(sides, here, there),
        *agent_differences(sides, here, there),
    ]
    # "Eleven" and "Monday" open a sentence with a capital and are no names for that.
    shown_here = {place for each in found for place in each.here}
    shown_there = {place for each in found for place in each.there}
    names = name_differences(
        sides,
        tuple(place for place in here if place not in shown_here),
        tuple(place for place in there if place not in shown_there),
    )
    return [*names, *found]


def is_same_number(sides: Sides, here: Places, there: Places) -> bool:
    """Say whether the words are one number, written in two ways: 12 thousand, 12,000."""
    quoted, said = markers_at(sides.quotation.keys, here), markers_at(sides.said.keys, there)
    return (
        places_held(quoted) == here
        and places_held(said) == there
        and all(each.sense == Sense.NUMBER for each in (*quoted, *said))
        and [each.label for each in quoted] == [each.label for each in said] != []
    )


def number_reach(keys: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Return how many words before and after a stretch belong to a number that reaches into it."""
    low = max(0, start - WINDOW)
    if not any(map(is_of_number, (*keys[low:start], *keys[end : end + WINDOW]))):
        return 0, 0
    found = markers(keys[low : end + WINDOW])
    numbers = [(low + each.start, low + each.end) for each in found if each.sense == Sense.NUMBER]
    before = (start - first for first, last in numbers if first < start < last)
    after = (last - end for first, last in numbers if first < end < last)
    return max(before, default=0), max(after, default=0)


def _without_echoes(keys: Sequence[str], places: Places, others: Sequence[str]) -> list[Marker]:
    """Return the markers without the "nor" of a "not … nor" of which both texts hold the "not"."""
    found = markers_at(keys, places)
    if not places or ECHOES.isdisjoint(keys[each.start] for each in found):
        return found
    low = max(0, places[0] - ECHO_REACH)
    beside = (*keys[low : places[0]], *keys[places[-1] + 1 : places[-1] + ECHO_REACH])
    if DENIALS.isdisjoint(beside) or DENIALS.isdisjoint(others):
        return found
    return [each for each in found if keys[each.start] not in ECHOES]


def _without(found: list[Marker], others: list[Marker], places: Places) -> list[Marker]:
    """Return the markers but those that reach into shared words and mean the same there."""
    inside = set(places)
    known = {(each.sense, each.label) for each in others}
    return [
        each
        for each in found
        if inside.issuperset(range(each.start, each.end)) or (each.sense, each.label) not in known
    ]


def _marker_differences(
    *,
    gained: list[Marker],
    lost: list[Marker],
    size: int,
    moved: frozenset[tuple[Sense, str]],
) -> Iterator[Difference]:
    compared = list(Sense) if size <= LONGEST_COMPARED else [Sense.NUMBER]
    for sense in compared:
        new = [marker for marker in gained if marker.sense == sense]
        gone = [marker for marker in lost if marker.sense == sense]
        if not (new and gone):
            new, gone = (
                [each for each in side if (sense, each.label) not in moved] for side in (new, gone)
            )
        if not _differs(sense, new, gone):
            continue
        yield Difference(
            kind="agent" if sense == Sense.PERSON else sense.value,
            here=places_held(new),
            there=places_held(gone),
        )


def _without_shared(new: list[Marker], gone: list[Marker]) -> tuple[list[Marker], list[Marker]]:
    # Slavic negations come in pairs that mean one: presence is compared, not number.
    known = {(each.sense, each.label) for each in gone}
    still = {(each.sense, each.label) for each in new}
    return (
        [each for each in new if (each.sense, each.label) not in known],
        [each for each in gone if (each.sense, each.label) not in still],
    )


def _differs(sense: Sense, new: list[Marker], gone: list[Marker]) -> bool:
    if new and gone:
        # "about" and "over" hedge only a number: elsewhere they are compared, and decide nothing.
        return sense != Sense.HEDGE or any(each.firm for each in (*new, *gone))
    if sense in NEEDS_OTHER_SIDE:
        return False
    return any(each.firm and each.label not in FILLERS for each in (*new, *gone))


def _unit_differences(sides: Sides, here: Places, there: Places) -> Iterator[Difference]:
    """Yield the unit of a number that both texts have, and that only one text gives it."""
    new = _units_of_one(sides.quotation.keys, here, sides.said.keys)
    gone = _units_of_one(sides.said.keys, there, sides.quotation.keys)
    if new or gone:
        yield Difference(kind=Sense.UNIT.value, here=new, there=gone)


def _units_of_one(keys: Sequence[str], places: Places, others: Sequence[str]) -> Places:
    if UNITS.isdisjoint(keys[place] for place in places):
        return ()
    known = {(number.label, unit.label) for number, unit in amounts(others)}
    numbers = values(others)
    return tuple(
        unit.start
        for number, unit in amounts(keys)
        if unit.start in places
        and number.label in numbers
        and (number.label, unit.label) not in known
    )
