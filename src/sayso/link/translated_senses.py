"""Opposites, false friends, quantities and conditions that differ between two languages."""

from collections.abc import Iterator, Sequence

from sayso.lang.wording import DENIALS, PLAIN, THAT, Marker, markers
from sayso.lang.wording_across import ARTICLES, BUT, IN_ALL, NO_ONE, WHEN
from sayso.lang.wording_opposites import (
    are_false_friends,
    are_opposite,
    is_of_denial,
    is_of_exception,
)
from sayso.lang.wording_table import Sense
from sayso.link.rows import Places
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

LIKELY = 0.35
"""Words that face nothing and are so much alike may stand for each other."""
REACH = 4
COUNTED = 4
"""What a quantifier counts stands so many words behind it."""
KIND_OF_QUANTIFIER = {
    "all": "all",
    "most": "most",
    "many": "many",
    "much": "many",
    "several": "some",
    "some": "some",
    "various": "some",
    "few": "few",
    "half": "half",
    "both": "both",
    "always": "always",
    "often": "often",
    "sometimes": "sometimes",
    "rarely": "rarely",
}
NEIGHBOURS = frozenset(
    {
        frozenset({"some", "many"}),
        frozenset({"all", "both"}),
        frozenset({"all", "always"}),
        frozenset({"some", "sometimes"}),
        frozenset({"some", "few"}),
        frozenset({"none", "few"}),
    }
)
"""Which of the two a language takes is often a matter of idiom."""


def altered_senses(compared: Compared) -> Iterator[Change]:
    """Yield opposites, false friends and quantities that differ."""
    yield from _opposites(compared)
    yield from _false_friends(compared)
    yield from _quantifiers(compared)


def lost_conditions(compared: Compared, stretch: Places) -> Iterator[Change]:
    """Yield the condition, exception or "not" that opens a stretch left out without a mark."""
    keys = [compared.there[place] for place in stretch]
    opening = [
        stretch[marker.start]
        for marker in markers(keys)
        if marker.sense == Sense.CONDITION
        and marker.start < REACH
        and not _is_when(compared, stretch[marker.start])
    ]
    keys_opening = keys[:REACH]
    opening += [
        stretch[index]
        for index, key in enumerate(keys_opening)
        if key in BUT and not DENIALS.isdisjoint(keys_opening[index + 1 :])
    ]
    opening += [place for place in stretch[:REACH] if is_of_exception(compared.there[place])]
    if opening:
        yield altered(compared, "condition", there=stretch)
    elif _denies_the_rest(compared, stretch):
        yield altered(compared, "negation", there=stretch)


def _denies_the_rest(compared: Compared, stretch: Places) -> bool:
    """Say whether a "nobody said that" is left out before what was not said."""
    following = compared.there[stretch[-1] + 1 : stretch[-1] + 2]
    is_before = stretch[-1] + 1 in compared.kept_there
    keys = [compared.there[place] for place in stretch]
    opens = not THAT.isdisjoint((*following, keys[-1]))
    return is_before and opens and not DENIALS.isdisjoint(keys)


def _is_when(compared: Compared, place: int) -> bool:
    """Say whether a word is the Ukrainian "when", which looks like an old Russian "if"."""
    return compared.rows.there[place].span.of(compared.document.text).lower() == WHEN


def _opposites(compared: Compared) -> Iterator[Change]:
    for here in sorted(compared.kept_here):
        for there in sorted(compared.kept_there):
            if (
                are_opposite(compared.here[here], compared.there[there])
                and _stands_alone(compared, here, there)
                and not _is_denied(compared.here, here)
                and not _is_denied(compared.there, there)
            ):
                yield altered(compared, "sense", here=(here,), there=(there,))


def _stands_alone(compared: Compared, here: int, there: int) -> bool:
    """Say whether a word faces its opposite, or could and neither has its like on the other side."""
    if compared.there_of.get(here) == there:
        return True
    if float(compared.rows.alike[here, there]) < LIKELY or here in compared.there_of:
        return False
    return there not in compared.here_of


def _false_friends(compared: Compared) -> Iterator[Change]:
    for here, there in compared.rows.pairs:
        if are_false_friends(compared.there[there], compared.here[here]):
            yield altered(compared, "sense", here=(here,), there=(there,))


def _is_denied(keys: Sequence[str], place: int) -> bool:
    low = max(0, place - REACH)
    around = keys[low : place + REACH]
    return any(marker.sense == Sense.NEGATION for marker in markers(around)) or any(
        is_of_denial(key) for index, key in enumerate(around, low) if index != place
    )


def _quantifiers(compared: Compared) -> Iterator[Change]:
    here = _quantifier_kinds(compared.here, compared.markers_here)
    there = _quantifier_kinds(compared.there, compared.markers_there)
    new = {kind: at for kind, at in here.items() if kind not in there}
    gone = {kind: at for kind, at in there.items() if kind not in here}
    for kind, place in new.items():
        for other, there_at in gone.items():
            if frozenset({kind, other}) not in NEIGHBOURS and _count_one(compared, place, there_at):
                yield altered(compared, "quantifier", here=(place,), there=(there_at,))
                return


def _count_one(compared: Compared, here: int, there: int) -> bool:
    """Say whether two quantifiers face each other, or stand before what does."""
    if compared.there_of.get(here) == there or compared.rows.alike[here, there] >= LIKELY:
        return True
    return any(
        compared.there_of.get(place) in range(there + 1, there + 1 + COUNTED)
        and compared.here[place] not in PLAIN
        for place in range(here + 1, min(len(compared.here), here + 1 + COUNTED))
    )


def _quantifier_kinds(keys: Sequence[str], found: Sequence[Marker]) -> dict[str, int]:
    found = [
        each
        for each in found
        if keys[each.start] not in IN_ALL and keys[max(0, each.start - 1)] not in ARTICLES
    ]
    kinds = {
        KIND_OF_QUANTIFIER[each.label]: each.start
        for each in found
        if each.label in KIND_OF_QUANTIFIER
    }
    no_one = [each.start for each in found if keys[each.start] in NO_ONE]
    return kinds | dict.fromkeys(["none"] * bool(no_one), max(no_one, default=0))
