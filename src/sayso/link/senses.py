"""What differs in sense between words of a quotation and the words they stand for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sayso.lang.wording import (
    DENIALS,
    ECHOES,
    PLAIN,
    UNITS,
    Marker,
    amounts,
    is_of_number,
    markers,
    values,
)
from sayso.lang.wording_table import Sense
from sayso.link.names import is_same_name, names_in
from sayso.link.quotation import Quotation, Said

ECHO_REACH = 8
"""So far from its "не" may a "ни" stand."""
WINDOW = 3
"""Phrases that carry sense reach at most so many words out of a gap."""
LONGEST_COMPARED = 8
"""Longer stretches were written anew: only their numbers and names are set side by side."""
FIRST_OR_SECOND = frozenset({"I", "we", "you"})
# Where nothing stands in their place, these say too little to alter what is said.
NEEDS_OTHER_SIDE = frozenset({Sense.PERSON, Sense.DAY, Sense.CONDITION})
FILLERS = frozenset({"know", "much", "any", "only"})

Places = tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Sides:
    """Both texts, and how the words around us are known to be written.

    Args:
        quotation: what is reported.
        said: what was said.
        added: for each token of the quotation, whether a reporter's brackets add it.
        is_common: says whether a word was seen without a capital.
        turned_here: tokens of the quotation that only changed places with others.
        turned_there: the same words in the text.
    """

    quotation: Quotation
    said: Said
    added: list[bool]
    is_common: Callable[[str], bool]
    turned_here: frozenset[int] = frozenset()
    turned_there: frozenset[int] = frozenset()

    @cached_property
    def names_here(self) -> list[bool]:
        """Say of each token of the quotation whether it is a name."""
        return names_in(self.quotation.text, self.quotation.tokens, is_common=self.is_common)

    @cached_property
    def names_there(self) -> list[bool]:
        """Say of each token of the text whether it is a name."""
        return names_in(self.said.document.text, self.said.tokens, is_common=self.is_common)

    @cached_property
    def is_lower_case(self) -> bool:
        """Say whether the quotation has lost its capitals."""
        return not any(letter.isupper() for letter in self.quotation.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One way in which the sense differs.

    Args:
        kind: what differs: "number", "name", "agent", "negation", …
        here: the quotation's tokens that show it.
        there: the text's tokens that show it.
    """

    kind: str
    here: Places = ()
    there: Places = ()


def differences(sides: Sides, here: Places, there: Places) -> list[Difference]:
    """Return how the sense differs between tokens of the quotation and tokens of the text."""
    here = tuple(place for place in here if place not in sides.turned_here)
    there = tuple(place for place in there if place not in sides.turned_there)
    gained = _without_echoes(sides.quotation.keys, here, sides.said.keys)
    lost = _without_echoes(sides.said.keys, there, sides.quotation.keys)
    found = [
        *_marker_differences(
            gained=_without(gained, _markers_near(sides.said.keys, there), here),
            lost=_without(lost, _markers_near(sides.quotation.keys, here), there),
            size=max(len(here), len(there)),
        ),
        *_unit_differences(sides, here, there),
        *_agent_differences(sides, here, there),
    ]
    # "Eleven" and "Monday" open a sentence with a capital and are no names for that.
    shown_here = {place for each in found for place in each.here}
    shown_there = {place for each in found for place in each.there}
    names = _name_differences(
        sides,
        tuple(place for place in here if place not in shown_here),
        tuple(place for place in there if place not in shown_there),
    )
    return [*names, *found]


def is_same_number(sides: Sides, here: Places, there: Places) -> bool:
    """Say whether the words are one number, written in two ways: 12 thousand, 12,000."""
    quoted, said = _markers(sides.quotation.keys, here), _markers(sides.said.keys, there)
    return (
        _places(quoted) == here
        and _places(said) == there
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


def _name_differences(sides: Sides, here: Places, there: Places) -> Iterator[Difference]:
    """Yield a name that stands for another name."""
    names_here = [place for place in here if _is_name_here(sides, place)]
    names_there = [place for place in there if sides.names_there[place]]
    new = _unmatched(names_here, names_there, sides.quotation.keys, sides.said.keys)
    gone = _unmatched(names_there, names_here, sides.said.keys, sides.quotation.keys)
    if new and gone:
        yield Difference(kind="name", here=new, there=gone)


def _is_name_here(sides: Sides, place: int) -> bool:
    if sides.added[place]:
        return False
    if sides.is_lower_case:
        # Without capitals, a word that nobody writes without one is a name.
        key = sides.quotation.tokens[place].key
        return key.isalpha() and key not in PLAIN and not sides.is_common(key)
    return sides.names_here[place]


def _unmatched(
    places: Sequence[int], others: Sequence[int], keys: Sequence[str], other_keys: Sequence[str]
) -> Places:
    return tuple(
        place
        for place in places
        if not any(is_same_name(keys[place], other_keys[other]) for other in others)
    )


def _markers(keys: Sequence[str], places: Places) -> list[Marker]:
    """Return the markers of which at least one word stands in these places."""
    wanted = set(places)
    return [
        each
        for each in _markers_near(keys, places)
        if wanted.intersection(range(each.start, each.end))
    ]


def _markers_near(keys: Sequence[str], places: Places) -> list[Marker]:
    """Return the markers in and around these places."""
    if not places:
        return []
    low = max(0, places[0] - WINDOW)
    return [
        each._replace(start=each.start + low, end=each.end + low)
        for each in markers(keys[low : places[-1] + 1 + WINDOW])
    ]


def _without_echoes(keys: Sequence[str], places: Places, others: Sequence[str]) -> list[Marker]:
    """Return the markers without the "nor" of a "not … nor" of which both texts hold the "not"."""
    found = _markers(keys, places)
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
    *, gained: list[Marker], lost: list[Marker], size: int
) -> Iterator[Difference]:
    compared = list(Sense) if size <= LONGEST_COMPARED else [Sense.NUMBER]
    for sense in compared:
        new = [marker for marker in gained if marker.sense == sense]
        gone = [marker for marker in lost if marker.sense == sense]
        new, gone = _without_shared(new, gone)
        if not _differs(sense, new, gone):
            continue
        yield Difference(
            kind="agent" if sense == Sense.PERSON else sense.value,
            here=_places(new),
            there=_places(gone),
        )


def _without_shared(new: list[Marker], gone: list[Marker]) -> tuple[list[Marker], list[Marker]]:
    # Slavic negations come in pairs that mean one: presence is compared, not number.
    known, still = {each.label for each in gone}, {each.label for each in new}
    return (
        [each for each in new if each.label not in known],
        [each for each in gone if each.label not in still],
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


def _agent_differences(sides: Sides, here: Places, there: Places) -> Iterator[Difference]:
    """Yield a "we" or "you" of the speaker's that a name stands for inside the marks."""
    names = tuple(place for place in here if sides.names_here[place] and not sides.added[place])
    if not names or not all(sides.quotation.verbal[place] for place in names):
        return
    persons = [
        marker
        for marker in _markers(sides.said.keys, there)
        if marker.sense == Sense.PERSON and marker.label in FIRST_OR_SECOND
    ]
    if persons:
        yield Difference(kind="agent", here=names, there=_places(persons))


def _places(found: Sequence[Marker]) -> Places:
    return tuple(place for marker in found for place in range(marker.start, marker.end))
