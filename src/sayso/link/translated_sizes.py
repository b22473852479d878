"""Sizes told without a number of their own: "a third", "dozens", "doubled"."""

from collections.abc import Iterator, Sequence

from sayso.lang.quantities import quantities
from sayso.lang.wording import ORDINALS, Marker, markers
from sayso.lang.wording_across import DECADE_ENDINGS, DECADES, MAGNITUDES, MULTIPLES
from sayso.lang.wording_table import Sense, word_set
from sayso.link.rows import Places
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

FEWEST = 2
ENDINGS = word_set("th го")

Sized = list[tuple[str, Places]]


def altered_sizes(compared: Compared) -> Iterator[Change]:
    """Yield the only fraction, multiple or order of size of each side, where the two differ."""
    here, there = compared.here, compared.there
    kept_here, kept_there = compared.kept_here, compared.kept_there
    for quoted, said in (
        (_fractions(here, kept_here), _fractions(there, kept_there)),
        (_multiples(here, kept_here), _multiples(there, kept_there)),
        (_decades(here, kept_here), _decades(there, kept_there)),
        (_ordinals(here, kept_here), _ordinals(there, kept_there)),
        (_magnitudes(compared.markers_here), _magnitudes(compared.markers_there)),
    ):
        if len(quoted) == len(said) == 1 and quoted[0][0] != said[0][0]:
            yield altered(compared, "number", here=quoted[0][1], there=said[0][1])


def _fractions(keys: Sequence[str], kept: frozenset[int]) -> Sized:
    return [
        (str(each.value), tuple(range(each.start, each.end)))
        for each in quantities(keys)
        if each.kind == "share" and not each.firm and each.start in kept
    ]


def _multiples(keys: Sequence[str], kept: frozenset[int]) -> Sized:
    return [
        (words[0], (place,))
        for place in sorted(kept)
        for words in MULTIPLES
        if keys[place].startswith(words)
    ]


def _decades(keys: Sequence[str], kept: frozenset[int]) -> Sized:
    spoken = {word: words[0] for words in DECADES for word in words[1:]}
    found = [(spoken[keys[at]], (at,)) for at in sorted(kept) if keys[at] in spoken]
    return found + [
        (keys[at][-2:], (at, at + 1))
        for at in sorted(kept)
        if keys[at].isdecimal() and not DECADE_ENDINGS.isdisjoint(keys[at + 1 : at + 2])
    ]


def _ordinals(keys: Sequence[str], kept: frozenset[int]) -> Sized:
    """Return the ordinals but "first" and "second", which are as often said in other words."""
    return [
        (marker.label, tuple(range(marker.start, marker.end)))
        for marker in markers(keys)
        if marker.sense == Sense.NUMBER
        and marker.start in kept
        and (keys[marker.end - 1] in ORDINALS or not ENDINGS.isdisjoint(keys[marker.end :][:1]))
        and int(marker.label) > FEWEST
    ]


def _magnitudes(found: Sequence[Marker]) -> Sized:
    return [
        (each.label, tuple(range(each.start, each.end)))
        for each in found
        if each.label in MAGNITUDES
    ]
