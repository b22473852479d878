"""A "not" that one language has and the other has not, or has elsewhere."""

from collections.abc import Iterable, Iterator, Sequence

from sayso.lang.wording import DENIALS, PLAIN, SENSES, Marker
from sayso.lang.wording_across import (
    AUXILIARIES,
    BARRED,
    FEWER,
    NEXT_TO,
    NOUGHT,
    ONLY,
    WITH,
    WITHOUT,
)
from sayso.lang.wording_opposites import is_of_denial
from sayso.lang.wording_table import Sense
from sayso.link.rows import Places
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

SURE = 0.5
"""Words that face each other, and so much alike, are taken for one another's translation."""
DENIED = 0.6
"""The same for a word that one side denies and the other does not."""
REACH = 4
DENIED_REACH = 3
NO_SENSE = (None, "")


def altered_negations(compared: Compared) -> Iterator[Change]:
    """Yield a "not" that one side has, where nothing on the other can stand for it."""
    here = _denials(compared.here, compared.markers_here)
    there = _denials(compared.there, compared.markers_there)
    if len(here) == len(there) == 1:
        yield from _moved_negation(compared, here[0], there[0])
    yield from _turned_doubts(compared)
    yield from _lacks(compared)
    if here and not there and not _denies(compared.there, compared.all_there):
        yield from _negation(compared, here, compared.there_of, is_here=True)
    if there and not here and not _denies(compared.here, frozenset(range(len(compared.here)))):
        yield from _negation(compared, there, compared.here_of, is_here=False)


def _moved_negation(compared: Compared, here: Marker, there: Marker) -> Iterator[Change]:
    """Yield a "not" that went to another verb: "did not agree to", "agreed not to"."""
    quoted = _denied(compared.here, here, compared.there_of)
    said = _denied(compared.there, there, compared.here_of)
    if quoted is None or said is None or compared.there_of[quoted] == said:
        return
    alike = compared.rows.alike
    if (
        alike[quoted, compared.there_of[quoted]] < SURE
        or alike[compared.here_of[said], said] < SURE
    ):
        return
    if max(abs(compared.here_of[said] - quoted), abs(compared.there_of[quoted] - said)) > REACH:
        return
    yield altered(
        compared,
        "negation",
        here=range(here.start, quoted + 1),
        there=range(there.start, said + 1),
    )


def _denied(keys: Sequence[str], marker: Marker, facing: dict[int, int]) -> int | None:
    """Return the word right behind a "not", past auxiliaries, if the other side has it."""
    for place in range(marker.end, min(len(keys), marker.end + DENIED_REACH)):
        if keys[place] not in AUXILIARIES and not keys[place].endswith("ly"):
            return place if place in facing else None
    return None


def _denies(keys: Sequence[str], kept: frozenset[int]) -> bool:
    """Say whether anything among these words is, or may stand for, a "not"."""
    return any(
        is_of_denial(keys[place]) or SENSES.get((keys[place],), NO_SENSE)[0] == Sense.NEGATION
        for place in kept
    )


def _negation(
    compared: Compared, found: Sequence[Marker], facing: dict[int, int], *, is_here: bool
) -> Iterator[Change]:
    keys = compared.here if is_here else compared.there
    for marker in found:
        denied = [
            place
            for place in range(marker.end, min(len(keys), marker.end + DENIED_REACH))
            if place in facing
            and keys[place] not in PLAIN
            and _is_near(compared, marker.end, place, there=not is_here)
            and _likeness(compared, place, facing[place], is_here=is_here) >= DENIED
        ]
        if denied:
            places = range(marker.start, denied[0] + 1)
            others = (facing[denied[0]],)
            yield altered(
                compared,
                "negation",
                here=places if is_here else others,
                there=others if is_here else places,
            )
            return


def _is_near(compared: Compared, start: int, place: int, *, there: bool) -> bool:
    """Say whether no sentence ends and no comma stands between two words."""
    between = (compared.text_before(at, there=there) for at in range(start, place + 1))
    return all(text.isspace() or not text for text in between)


def _likeness(compared: Compared, place: int, other: int, *, is_here: bool) -> float:
    return float(compared.rows.alike[(place, other) if is_here else (other, place)])


def _turned_doubts(compared: Compared) -> Iterator[Change]:
    """Yield "hardly" made "likely", and "do not rule out" made "rule out"."""
    hardly = [
        {each.label: each for each in found if each.label in {"hardly", "likely", "perhaps"}}
        for found in (compared.markers_here, compared.markers_there)
    ]
    quoted, said = hardly
    for one, other in ((quoted, said), (said, quoted)):
        keys = compared.here if other is quoted else compared.there
        if "hardly" in one and "likely" in other and not _denies(keys, frozenset(range(len(keys)))):
            yield altered(
                compared,
                "hedge",
                here=_words_of(quoted.values()),
                there=_words_of(said.values()),
            )
    for here, there in compared.rows.pairs:
        if not (is_of_denial(compared.here[here]) and is_of_denial(compared.there[there])):
            continue
        is_here, is_there = (
            not DENIALS.isdisjoint(keys[max(0, place - DENIED_REACH) : place])
            for keys, place in ((compared.here, here), (compared.there, there))
        )
        if is_here != is_there:
            yield altered(compared, "negation", here=(here,), there=(there,))


def _lacks(compared: Compared) -> Iterator[Change]:
    """Yield "without" made "with", and "there is no" made "there is"."""
    sides = (
        (compared.here, compared.kept_here, compared.there, compared.all_there, compared.there_of),
        (compared.there, compared.kept_there, compared.here, _all(compared.here), compared.here_of),
    )
    for number, (keys, kept, others, all_others, facing) in enumerate(sides):
        if _denies(others, all_others):
            continue
        for place in sorted(kept):
            faced = _lacking(keys, place, others, facing)
            if faced:
                here, there = ((place,), faced) if number == 0 else (faced, (place,))
                yield altered(compared, "negation", here=here, there=there)
                return


def _all(keys: Sequence[str]) -> frozenset[int]:
    return frozenset(range(len(keys)))


def _lacking(
    keys: Sequence[str], place: int, others: Sequence[str], facing: dict[int, int]
) -> Places:
    """Return the words that face what a "without" or "there is no" denies, if the others have it."""
    is_compared = not (
        NEXT_TO.isdisjoint(keys[:place][-1:]) and FEWER.isdisjoint(keys[place + 1 :][:1])
    )
    is_without, is_nought = keys[place] in WITHOUT, keys[place] in NOUGHT and not is_compared
    if not (is_without or is_nought):
        return ()
    low = max(0, place - REACH) if is_nought else place + 1
    denied = [
        facing[at]
        for at in range(low, min(len(keys), place + 1 + DENIED_REACH))
        if at in facing and keys[at] not in PLAIN
    ]
    if is_nought:
        return tuple(sorted(denied))
    return tuple(at for at in denied if not WITH.isdisjoint(others[max(0, at - DENIED_REACH) : at]))


def _words_of(found: Iterable[Marker]) -> list[int]:
    return [place for each in found for place in range(each.start, each.end)]


def _denials(keys: Sequence[str], found: Sequence[Marker]) -> list[Marker]:
    """Return where a verb is denied: "not", and no "without", "not only" or "нельзя не"."""
    return [
        marker
        for marker in found
        if marker.sense == Sense.NEGATION
        and keys[marker.start] in DENIALS
        and ONLY.isdisjoint(keys[marker.end : marker.end + 1])
        and BARRED.isdisjoint(keys[max(0, marker.start - 1) : marker.start])
    ]
