"""Who does what to whom, in two languages: by the order of words, by their endings, by "by"."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from sayso.lang.cases import (
    OBJECTS,
    SUBJECTS,
    doer_of,
    is_governed,
    is_verb_form,
    may_act,
)
from sayso.lang.sounds import sound_alike
from sayso.lang.wording import PLAIN, SENSES
from sayso.lang.wording_across import JOINING, POSSESSIVE
from sayso.lang.wording_table import Sense
from sayso.link.rows import Places
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

SAME_ACTOR = 0.42
SAME_VERB = 0.5
FURTHEST = 12
"""Two who do and suffer stand no more words apart."""
PARTING = frozenset(".!?…,;:—–(\n")
FIXED = ("о", "у", "ю", "и", "і", "е")
"""Vowels on which foreign names end in every case: "Роналду"."""
LATIN_VOWELS = ("o", "u", "i", "e")

Pair = tuple[int, int]


def turned_agents(compared: Compared) -> Iterator[Change]:
    """Yield, once, words that changed places round about a verb, or between two clauses."""
    for here, there in (*_turns(compared), *_crossings(compared)):
        yield altered(compared, "agent", here=sorted(here), there=sorted(there))
        return


def _turns(compared: Compared) -> Iterator[tuple[Places, Places]]:
    """Yield who did something to whom, and who did it to whom in the passage."""
    actors = [pair for pair in compared.rows.pairs if _may_act(compared, pair)]
    verbs = [pair for pair in compared.rows.pairs if _is_verb(compared, pair, SAME_VERB)]
    for one, other in combinations(actors, 2):
        if _is_person(compared, one) != _is_person(compared, other):
            continue
        for verb in verbs:
            here, there = zip(one, verb, other, strict=True)
            doer_here, doer_there = _doer(compared.here, here), _doer(compared.there, there)
            if doer_here is None or doer_there is None:
                continue
            if (doer_here == one[0]) == (doer_there == one[1]):
                continue
            if _is_clause(compared, here, there=False) and _is_clause(compared, there, there=True):
                yield here, there


def _may_act(compared: Compared, pair: Pair) -> bool:
    here, there = pair
    quoted, said = compared.here[here], compared.there[there]
    if _person(quoted) or _person(said):
        is_pronoun = {quoted, said} <= SUBJECTS | OBJECTS and quoted not in POSSESSIVE
        return is_pronoun and said not in POSSESSIVE and _person(quoted) == _person(said)
    return (
        _is_content(compared, pair)
        and not _is_undeclined(quoted, said)
        and float(compared.rows.alike[pair]) >= SAME_ACTOR
        and _is_free(compared, here, there=False)
        and _is_free(compared, there, there=True)
    )


def _is_free(compared: Compared, place: int, *, there: bool) -> bool:
    """Say whether a word may do or suffer, as far as its clause up to its next word tells."""
    start = place
    while start and PARTING.isdisjoint(compared.text_before(start, there=there)):
        start -= 1
    clause = (compared.there if there else compared.here)[start : place + 2]
    return may_act(clause, place - start) and not is_governed(clause, place - start)


def _is_undeclined(quoted: str, said: str) -> bool:
    """Say whether a name keeps its vowel in every case, and shows none: "Роналду", "Ronaldo"."""
    latin, slavic = sorted((quoted, said))
    is_fixed = latin.endswith(LATIN_VOWELS) and slavic.endswith(FIXED)
    return is_fixed and sound_alike(latin, slavic)


def _is_content(compared: Compared, pair: Pair) -> bool:
    quoted, said = compared.here[pair[0]], compared.there[pair[1]]
    return all(
        key.isalpha() and key not in PLAIN and (key,) not in SENSES for key in (quoted, said)
    )


def _is_verb(compared: Compared, pair: Pair, fewest: float) -> bool:
    return (
        _is_content(compared, pair)
        and float(compared.rows.alike[pair]) >= fewest
        and is_verb_form(compared.here[pair[0]], compared.there[pair[1]])
    )


def _is_person(compared: Compared, pair: Pair) -> bool:
    return bool(_person(compared.here[pair[0]]))


def _person(key: str) -> str:
    sense, label = SENSES.get((key,), (None, ""))
    return label if sense == Sense.PERSON else ""


def _doer(keys: Sequence[str], places: Sequence[int]) -> int | None:
    one, verb, other = places
    first, last = sorted((one, other))
    if not first < verb < last or last - first > FURTHEST:
        return None
    return doer_of(keys, first, verb, last)


def _is_clause(compared: Compared, places: Sequence[int], *, there: bool) -> bool:
    return all(
        PARTING.isdisjoint(compared.text_before(place, there=there))
        for place in range(min(places) + 1, max(places) + 1)
    )


def _crossings(compared: Compared) -> Iterator[tuple[Places, Places]]:
    """Yield two words that changed clauses: "A left, B stayed", "B left, A stayed"."""
    here = _clause_numbers(compared, there=False)
    there = _clause_numbers(compared, there=True)
    verbs = [
        (here[verb[0]], there[verb[1]])
        for verb in compared.rows.pairs
        if _is_verb(compared, verb, SAME_VERB)
    ]
    movable = [pair for pair in compared.rows.pairs if _may_cross(compared, pair)]
    for one, other in combinations(movable, 2):
        first, second = (here[one[0]], there[one[1]]), (here[other[0]], there[other[1]])
        is_apart = first[0] != second[0] and first[1] != second[1]
        if is_apart and {(first[0], second[1]), (second[0], first[1])} <= set(verbs):
            is_still = first in verbs or second in verbs
            if not is_still:
                yield (one[0], other[0]), (one[1], other[1])


def _may_cross(compared: Compared, pair: Pair) -> bool:
    quoted, said = compared.here[pair[0]], compared.there[pair[1]]
    if _person(quoted) or _person(said):
        return False
    senses = [SENSES.get((key,), (None, "")) for key in (quoted, said)]
    is_count = all(sense == Sense.QUANTIFIER and label != "only" for sense, label in senses)
    if is_count or (quoted == said and quoted[:1].isdecimal()):
        return True
    return _may_act(compared, pair) and not _is_verb(compared, pair, 0.0)


def _clause_numbers(compared: Compared, *, there: bool) -> list[int]:
    numbers: list[int] = []
    number = 0
    for place, key in enumerate(compared.there if there else compared.here):
        is_parted = place and not PARTING.isdisjoint(compared.text_before(place, there=there))
        number += bool(is_parted) or key in JOINING
        numbers.append(number)
    return numbers
