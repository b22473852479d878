"""What may be, must be or is meant to be, in two languages."""

from collections.abc import Iterator, Sequence

from sayso.lang.wording import DENIALS, PLAIN, Marker
from sayso.lang.wording_across import (
    ABILITY,
    ADVISED,
    BARRED,
    INFINITIVE,
    MAY,
    OBLIGED,
    READY,
)
from sayso.lang.wording_table import Sense
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

UNCERTAIN = frozenset(
    {"may", "might", "can", "could", "one can", "perhaps", "likely", "possible", "allegedly"}
    | {"apparently", "expected", "hardly", "think"}
)
SUSPECTED = frozenset({"may", "might", "perhaps", "allegedly", "apparently", "likely"})
"""Of these the loss is told: a mere "can" is often left to the verb."""
ADDED = frozenset({"may", "might", "allegedly"})
"""Of these the gain is told: a "perhaps" may render a tense or a tone."""
WILLING = frozenset({"planned", "expected", "will"})
KIND_OF_MODAL = {
    "may": "possible",
    "might": "possible",
    "can": "possible",
    "could": "possible",
    "one can": "possible",
    "must": "needed",
    "should": "needed",
    "cannot": "barred",
    "planned": "planned",
}
SURE = frozenset({"will", "would"})
VERB_REACH = 3


def altered_modals(compared: Compared) -> Iterator[Change]:
    """Yield possibilities, needs and intentions that differ."""
    yield from _possibilities(compared)
    yield from _modals(compared)


def _possibilities(compared: Compared) -> Iterator[Change]:
    """Yield a "may" or "apparently" that one side has, where the other states a fact."""
    here = [each for each in compared.markers_here if each.label in UNCERTAIN]
    there = [each for each in compared.markers_there if each.label in UNCERTAIN]
    if there and not here and ABILITY.isdisjoint(compared.here):
        lost = [each for each in there if each.label in SUSPECTED or _is_lost(compared, each)]
        yield from _lost_or_added(compared, lost, is_here=False)
    if here and not there:
        added = [each for each in here if each.label in ADDED]
        yield from _lost_or_added(compared, added, is_here=True)


def _is_lost(compared: Compared, marker: Marker) -> bool:
    """Say whether a modal has its verb behind it, which the quotation has, or that made a "will"."""
    is_sure = any(each.label in SURE for each in compared.markers_here)
    return compared.there[marker.start] in MAY and any(
        is_sure or (place in compared.here_of and compared.there[place] not in PLAIN)
        for place in range(marker.end, marker.end + VERB_REACH)
    )


def _lost_or_added(
    compared: Compared, found: Sequence[Marker], *, is_here: bool
) -> Iterator[Change]:
    if found:
        places = [place for each in found for place in range(each.start, each.end)]
        kind = "modality" if found[0].sense == Sense.MODAL else "hedge"
        yield altered(
            compared, kind, here=places if is_here else (), there=() if is_here else places
        )


def _modals(compared: Compared) -> Iterator[Change]:
    """Yield a "must" for a "may", or a "may" for a "must"."""
    here = _modal_kinds(compared.here, compared.markers_here, compared.kept_here)
    there = _modal_kinds(compared.there, compared.markers_there, compared.kept_there)
    new = {kind: at for kind, at in here.items() if kind not in there}
    gone = {kind: at for kind, at in there.items() if kind not in here}
    if new and gone:
        yield altered(compared, "modality", here=[*new.values()], there=[*gone.values()])
    elif "planned" in gone and READY.isdisjoint(compared.here):
        if not here and not any(each.label in WILLING for each in compared.markers_here):
            yield altered(compared, "modality", there=[*gone.values()])
    elif "barred" in new:
        yield altered(compared, "modality", here=[*new.values()])


def _modal_kinds(
    keys: Sequence[str], found: Sequence[Marker], kept: frozenset[int]
) -> dict[str, int]:
    kinds = _kinds(found)
    for place in sorted(kept):
        key = keys[place]
        if key in ADVISED:
            kinds["needed"] = place
        if key in BARRED:
            is_double = not DENIALS.isdisjoint(keys[place + 1 : place + 2])
            kinds = {kind: at for kind, at in kinds.items() if at != place}
            kinds["needed" if is_double else "barred"] = place
        if key in OBLIGED and "".join(keys[place + 1 : place + 2]).endswith(INFINITIVE):
            kinds["needed"] = place
    return kinds


def _kinds(found: Sequence[Marker]) -> dict[str, int]:
    return {
        KIND_OF_MODAL[marker.label]: marker.start
        for marker in found
        if marker.label in KIND_OF_MODAL
    }
