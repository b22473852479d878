"""Which words of a quotation stand where in a text: seeds, chained, the gaps between filled.

Runs of shared words are found by their words, the heaviest chain of them is kept, and only the
short stretches between runs are compared word by word: the cost grows with the words that both
texts share, never with the product of their lengths.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

MOST_PLACES = 64
"""A word that stands in more places than this seeds no run of its own."""
MOST_RUNS = 160
"""Chaining compares runs two by two; the heaviest are enough."""
SEED_RARITY = 2.0
"""A single shared word seeds a run only if it is no function word."""
JUMP_COST = 8.0
"""Going on at another place must bring more than one rare word (7 nats)."""
GAP_COST = 0.5
FILL_SLACK = 8
"""A gap is filled if it is not much longer in the text than in the quotation."""
MOST_AREA = 1_000_000
"""Words times words that a gap may have to be compared word by word."""
STRAY_RARITY = 1.5
"""Less than this at either end, apart from the rest, met by chance."""


class Run(NamedTuple):
    """Words that quotation and text share, in a row.

    Args:
        here: first word in the quotation.
        there: first word in the text.
        length: how many words.
    """

    here: int
    there: int
    length: int

    @property
    def here_end(self) -> int:
        """After its last word in the quotation."""
        return self.here + self.length

    @property
    def there_end(self) -> int:
        """After its last word in the text."""
        return self.there + self.length


def align(
    quoted: Sequence[str], said: Sequence[str], *, weights: Sequence[float]
) -> tuple[Run, ...]:
    """Return the runs of words that the quotation shares with the text, in its own order.

    Args:
        quoted: the quotation's words.
        said: the text's words.
        weights: how rare each of the quotation's words is, in nats.
    """
    sums = [0.0, *accumulate(weights)]
    seeds = _seeds(quoted, said, sums)
    chain = _chain(seeds, sums)
    return tuple(_without_strays(_joined(_filled(quoted, said, chain)), sums))


def _seeds(quoted: Sequence[str], said: Sequence[str], sums: Sequence[float]) -> list[Run]:
    wanted = set(quoted)
    places: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(said):
        if word in wanted:
            places[word].append(place)
    runs = [
        run
        for run in _maximal_runs(quoted, said, places)
        if run.length > 1 or _weight(run, sums) >= SEED_RARITY
    ]
    runs.sort(key=lambda run: -_weight(run, sums))
    return sorted(runs[:MOST_RUNS])


def _maximal_runs(
    quoted: Sequence[str], said: Sequence[str], places: dict[str, list[int]]
) -> Iterator[Run]:
    # On each diagonal, the end of the last run: a start inside it is no new run.
    covered: dict[int, int] = {}
    for here, word in enumerate(quoted):
        found = places.get(word, ())
        for there in found if len(found) <= MOST_PLACES else ():
            diagonal = there - here
            if covered.get(diagonal, -1) > here:
                continue
            start = here
            while (
                start and there - here + start and quoted[start - 1] == said[diagonal + start - 1]
            ):
                start -= 1
            end = here + 1
            while (
                end < len(quoted)
                and diagonal + end < len(said)
                and quoted[end] == said[diagonal + end]
            ):
                end += 1
            covered[diagonal] = end
            yield Run(start, diagonal + start, end - start)


def _chain(runs: list[Run], sums: Sequence[float]) -> list[Run]:
    """Return the heaviest sequence of runs, each cut where it overlaps the one before."""
    best: list[tuple[float, Run, int]] = []
    for run in runs:
        choice = (_weight(run, sums), run, -1)
        for before, (score, previous, _) in enumerate(best):
            cut = _cut(run, previous)
            if cut is None:
                continue
            gained = score + _weight(cut, sums) - _step_cost(previous, cut)
            if gained > choice[0]:
                choice = (gained, cut, before)
        best.append(choice)
    chain = []
    last = max(range(len(best)), key=lambda place: best[place][0], default=-1)
    while last >= 0:
        _, run, last = best[last]
        chain.append(run)
    return chain[::-1]


def _cut(run: Run, previous: Run) -> Run | None:
    overlap = previous.here_end - run.here
    if previous.there <= run.there < previous.there_end:
        overlap = max(overlap, previous.there_end - run.there)
    if overlap <= 0:
        return run
    if overlap >= run.length:
        return None
    return Run(run.here + overlap, run.there + overlap, run.length - overlap)


def _step_cost(previous: Run, run: Run) -> float:
    skipped = run.there - previous.there_end
    if skipped < 0:
        return JUMP_COST
    uneven = abs(skipped - (run.here - previous.here_end))
    return min(JUMP_COST, GAP_COST * math.log2(1 + uneven))


def _filled(quoted: Sequence[str], said: Sequence[str], chain: list[Run]) -> Iterator[Run]:
    """Yield the chain with the shared words of its gaps and of both ends."""
    if not chain:
        return
    first, last = chain[0], chain[-1]
    reach = max(0, first.there - first.here - 2)
    yield from _shared(quoted, said, (0, first.here), (reach, first.there))
    for previous, run in pairwise(chain):
        yield previous
        here = (previous.here_end, run.here)
        there = (previous.there_end, run.there)
        if 0 < there[1] - there[0] <= 3 * (here[1] - here[0]) + FILL_SLACK:
            yield from _shared(quoted, said, here, there)
    yield last
    tail = len(quoted) - last.here_end
    reach = min(len(said), last.there_end + tail + 2)
    yield from _shared(quoted, said, (last.here_end, len(quoted)), (last.there_end, reach))


def _shared(
    quoted: Sequence[str], said: Sequence[str], here: tuple[int, int], there: tuple[int, int]
) -> Iterator[Run]:
    area = (here[1] - here[0]) * (there[1] - there[0])
    if not 0 < area <= MOST_AREA:
        return
    steps = Levenshtein.opcodes(quoted[here[0] : here[1]], said[there[0] : there[1]])
    for step in steps:
        if step.tag == "equal":
            start, end = step.src_start, step.src_end
            yield Run(here[0] + start, there[0] + step.dest_start, end - start)


def _joined(runs: Iterator[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined and (joined[-1].here_end, joined[-1].there_end) == (run.here, run.there):
            joined[-1] = joined[-1]._replace(length=joined[-1].length + run.length)
        else:
            joined.append(run)
    return joined


def _without_strays(runs: list[Run], sums: Sequence[float]) -> list[Run]:
    while len(runs) > 1 and _is_stray(runs[0], runs[1], sums):
        runs = runs[1:]
    while len(runs) > 1 and _is_stray(runs[-1], runs[-2], sums):
        runs = runs[:-1]
    return runs


def _is_stray(run: Run, neighbour: Run, sums: Sequence[float]) -> bool:
    first, second = sorted((run, neighbour))
    gap = max(second.here - first.here_end, abs(second.there - first.there_end))
    # One word far off is a chance meeting, however rare.
    far = run.length == 1 and gap > FILL_SLACK
    return far or (_weight(run, sums) < STRAY_RARITY and gap > run.length)


def _weight(run: Run, sums: Sequence[float]) -> float:
    return sums[run.here_end] - sums[run.here]
