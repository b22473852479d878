"""Which pairs of speakers are worth a comparison: those that share a key, so that 10^5 can be met."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from sayso.lang.across.given import given_names
from sayso.lang.across.letters import phones, skeletons
from sayso.link.who.bearers import Bearer
from sayso.link.who.parsed import BodyName, PersonName, bare_surname

CROWD = 40
"""So many names of one block are compared with a name that is less than full; whom it means among
more, nobody can tell."""
LONGEST_BLOCK = 400
"""A longer block is cut into those whose names are spelled the same, letter for letter."""
STEM = 4
GIVEN = 2
Pair = tuple[Bearer, Bearer]


def pairs_of(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Yield each pair of speakers whose names may be alike, once."""
    seen: set[tuple[str, str]] = set()
    for one, other in _with_repeats(bearers):
        key = (min(one.id, other.id), max(one.id, other.id))
        if one is not other and key not in seen:
            seen.add(key)
            yield (one, other) if one.id == key[0] else (other, one)


def _with_repeats(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    persons = [each for each in bearers if isinstance(each.parts, PersonName)]
    full = [each for each in persons if _depth(each) >= GIVEN]
    short = [each for each in persons if _depth(each) < GIVEN]
    for block in _blocks((key, each) for each in full for key in _full_keys(each)):
        yield from combinations(block, 2)
    for block in _blocks((key, each) for each in short for key in _surname_keys(each)):
        yield from combinations(block, 2)
    yield from _short_and_full(short, full)
    bodies = [each for each in bearers if isinstance(each.parts, BodyName)]
    for block in _blocks((key, each) for each in bodies for key in _body_keys(each)):
        yield from combinations(block, 2)


def _short_and_full(short: Iterable[Bearer], full: Iterable[Bearer]) -> Iterator[Pair]:
    by_surname: dict[str, list[Bearer]] = defaultdict(list)
    for each in full:
        for key in _surname_keys(each):
            by_surname[key].append(each)
    for one in short:
        for key in _surname_keys(one):
            block = by_surname.get(key, ())
            if len(block) <= CROWD:
                yield from ((one, other) for other in block)


def _blocks(keyed: Iterable[tuple[str, Bearer]]) -> Iterator[list[Bearer]]:
    found: dict[str, list[Bearer]] = defaultdict(list)
    for key, bearer in keyed:
        found[key].append(bearer)
    for block in found.values():
        if len(block) <= LONGEST_BLOCK:
            yield block
            continue
        finer: dict[str, list[Bearer]] = defaultdict(list)
        for bearer in block:
            finer[" ".join(map(phones, bearer.parts.words)) if bearer.parts else ""].append(bearer)
        yield from finer.values()


def _depth(bearer: Bearer) -> int:
    return bearer.parts.depth if isinstance(bearer.parts, PersonName) else 0


def _full_keys(bearer: Bearer) -> Iterator[str]:
    parts = bearer.parts
    if not isinstance(parts, PersonName):
        return
    # A table knows "Bill" of "William"; one of two spellings may be missing in it.
    given = {*given_names(parts.given), *(f"{each[:1]}…" for each in skeletons(parts.given))}
    for surname in _surname_keys(bearer):
        yield from (f"{surname} {each}" for each in sorted(given))


def _surname_keys(bearer: Bearer) -> Iterator[str]:
    if isinstance(bearer.parts, PersonName):
        yield from skeletons(bare_surname(bearer.parts))


def _body_keys(bearer: Bearer) -> Iterator[str]:
    parts = bearer.parts
    if not isinstance(parts, BodyName):
        return
    if parts.known:
        yield f"known {parts.known.body}"
    yield " ".join(phones(word)[:STEM] for word in parts.words)
