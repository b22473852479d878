"""Two texts compared, a way in which their sense differs, and what decides the sense near a place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from sayso.lang.wording import Marker, markers
from sayso.lang.wording_table import Sense
from sayso.link.names import names_in
from sayso.link.quotation import Quotation, Said

WINDOW = 3
"""Phrases that carry sense reach at most so many words out of a gap."""
TIED = frozenset({Sense.NEGATION, Sense.PERSON, Sense.UNIT})
"""Where these stand decides what they mean: "he did not say it was", "he said it was not"."""

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
        moved: what decides the sense in both, at another place.
    """

    quotation: Quotation
    said: Said
    added: list[bool]
    is_common: Callable[[str], bool]
    turned_here: frozenset[int] = frozenset()
    turned_there: frozenset[int] = frozenset()
    moved: frozenset[tuple[Sense, str]] = frozenset()

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


def moved_markers(sides: Sides, here: Places, there: Places) -> frozenset[tuple[Sense, str]]:
    """Return what decides the sense among the words of both that were not matched in order."""
    new = {(each.sense, each.label) for each in markers_at(sides.quotation.keys, here)}
    gone = {(each.sense, each.label) for each in markers_at(sides.said.keys, there)}
    return frozenset(each for each in new & gone if each[0] not in TIED)


def markers_at(keys: Sequence[str], places: Places) -> list[Marker]:
    """Return the markers of which at least one word stands in these places."""
    wanted = set(places)
    return [
        each
        for each in markers_near(keys, places)
        if wanted.intersection(range(each.start, each.end))
    ]


def markers_near(keys: Sequence[str], places: Places) -> list[Marker]:
    """Return the markers in and around these places."""
    if not places:
        return []
    low = max(0, places[0] - WINDOW)
    return [
        each._replace(start=each.start + low, end=each.end + low)
        for each in markers(keys[low : places[-1] + 1 + WINDOW])
    ]


def places_held(found: Sequence[Marker]) -> Places:
    """Return the places of the words of markers."""
    return tuple(place for marker in found for place in range(marker.start, marker.end))
