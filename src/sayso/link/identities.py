"""Others than those who were named: a name for a name, or "the ministry" for the speaker's "we"."""

from collections.abc import Iterator, Sequence

from sayso.lang.wording import PLAIN, SENSES
from sayso.lang.wording_table import Sense
from sayso.link.compared import Difference, Places, Sides, markers_at, places_held
from sayso.link.names import is_same_name, is_same_stem

FIRST_OR_SECOND = frozenset({"I", "we", "you"})


def name_differences(sides: Sides, here: Places, there: Places) -> Iterator[Difference]:
    """Yield a name that stands for another name."""
    names_here = [place for place in here if _is_name_here(sides, place)]
    names_there = [place for place in there if sides.names_there[place]]
    # "Some" and "Perhaps" open sentences with a capital.
    names_here = [place for place in names_here if not _is_judging(sides.quotation.keys[place])]
    names_there = [place for place in names_there if not _is_judging(sides.said.keys[place])]
    new = _unmatched(names_here, names_there, sides.quotation.keys, sides.said.keys)
    gone = _unmatched(names_there, names_here, sides.said.keys, sides.quotation.keys)
    if new and gone and not _are_common(sides, new, gone):
        yield Difference(kind="name", here=new, there=gone)


def _are_common(sides: Sides, here: Places, there: Places) -> bool:
    """Say whether one common word with a capital stands for another, as in headlines."""
    keys = [sides.quotation.keys[place] for place in here]
    keys += [sides.said.keys[place] for place in there]
    return len(here) == len(there) == 1 and all(map(sides.is_common, keys))


def _is_judging(key: str) -> bool:
    return SENSES.get((key,), ("", ""))[0] in {Sense.QUANTIFIER, Sense.HEDGE, Sense.MODAL}


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


def agent_differences(sides: Sides, here: Places, there: Places) -> Iterator[Difference]:
    """Yield a "we" or "you" of the speaker's that others stand for inside the marks."""
    agents = tuple(
        place
        for place in here
        if sides.quotation.keys[place] not in PLAIN and not sides.added[place]
    )
    if not agents or not all(sides.quotation.verbal[place] for place in agents):
        return
    is_name = all(sides.names_here[place] for place in agents)
    if not is_name:
        # "The ministry" stands for "we" where nothing else does; a name does in any company.
        kept = [place for place in there if sides.said.keys[place] not in PLAIN]
        if not all(_is_kept(sides.said.keys[place], sides, agents) for place in kept):
            return
        verbs = [sides.said.keys[place] for place in kept]
        agents = tuple(
            place
            for place in agents
            if not any(is_same_stem(sides.quotation.keys[place], verb) for verb in verbs)
        )
    persons = [
        marker
        for marker in markers_at(sides.said.keys, there)
        if marker.sense == Sense.PERSON and marker.label in FIRST_OR_SECOND
    ]
    still = {marker.label for marker in markers_at(sides.quotation.keys, here)}
    if persons and agents and still.isdisjoint(marker.label for marker in persons):
        yield Difference(kind="agent", here=agents, there=places_held(persons))


def _is_kept(word: str, sides: Sides, here: Places) -> bool:
    return any(is_same_stem(word, sides.quotation.keys[place]) for place in here)
