"""Tagged spans to attributions: which cue reports which content, and whose it is.

Distances are in signs. The weights were set on PolNeAR's training files, where hand-marked tags
are to give the marked attributions back.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from sayso.extract.tags import OUT, ROLES, begin_tag

STOPS = frozenset(".!?…")
STOP_COST = 12
"""A sentence end between two spans, in signs."""
CONTENT_COST = 4
"""Another content between two spans."""
TAKEN_COST = 30
"""A source that another cue has already: "Lee [said] … and [promised] …" shares one."""
FARTHEST = 90
"""Beyond this distance a cue reports no content."""
FARTHEST_SOURCE = 60
"""Beyond this distance a source belongs to no cue."""


class Run(NamedTuple):
    """A tagged span: its first sign and the one after its last."""

    first: int
    after: int


@dataclass(slots=True, kw_only=True)
class Joined:
    """One attribution's runs of signs.

    Args:
        paragraph: the number of that in which its content begins.
        content: at least one run.
        cue: what reports it, if anything.
        source: whose it is, if it is said.
    """

    paragraph: int
    content: list[Run]
    cue: Run | None = None
    source: Run | None = None


@dataclass(slots=True, kw_only=True)
class Tagged:
    """A paragraph's runs by role, in order."""

    contents: list[Run] = field(default_factory=list)
    cues: list[Run] = field(default_factory=list)
    sources: list[Run] = field(default_factory=list)


def joined(words: Sequence[str], tags: Sequence[int], lengths: Sequence[int]) -> list[Joined]:
    """Return the attributions among a text's tagged signs, in the order of their contents."""
    costs = _costs(words, tags)
    found: list[Joined] = []
    before = Tagged()
    for number, paragraph in enumerate(tagged_paragraphs(tags, lengths)):
        open_cues = [run for run in before.cues[-1:] if run not in (one.cue for one in found)]
        cues = paragraph.cues or (open_cues if paragraph.contents else [])
        sources = paragraph.sources if cues is paragraph.cues else before.sources
        found += _joined(paragraph, cues, sources, costs=costs, number=number)
        before = paragraph
    return found


def tagged_paragraphs(tags: Sequence[int], lengths: Sequence[int]) -> Iterator[Tagged]:
    """Yield each paragraph's runs."""
    begins = [begin_tag(role) for role in ROLES]
    start = 0
    for length in lengths:
        found = Tagged()
        by_role = (found.contents, found.cues, found.sources)
        at, end = start, start + length
        while at < end:
            tag = tags[at]
            if tag in begins:
                first = at
                while at + 1 < end and tags[at + 1] == tag + 1:
                    at += 1
                by_role[begins.index(tag)].append(Run(first, at + 1))
            at += 1
        yield found
        start = end


def _joined(
    paragraph: Tagged, cues: list[Run], sources: list[Run], *, costs: list[int], number: int
) -> list[Joined]:
    of_cue: dict[Run, Joined] = {}
    found: list[Joined] = []
    for content in paragraph.contents:
        cue = _nearest(content, cues, costs=costs, farthest=FARTHEST)
        if cue is not None and cue in of_cue:
            of_cue[cue].content.append(content)
            continue
        found.append(Joined(paragraph=number, content=[content], cue=cue))
        if cue is not None:
            of_cue[cue] = found[-1]
    taken: set[Run] = set()
    # The cue that stands next to its source goes first; another may then share that source.
    for cue in sorted(of_cue, key=lambda cue: _to_nearest(cue, sources, costs=costs)):
        source = _nearest(cue, sources, costs=costs, farthest=FARTHEST_SOURCE, taken=taken)
        of_cue[cue].source = source
        taken |= {source} if source else set()
    return found


def _costs(words: Sequence[str], tags: Sequence[int]) -> list[int]:
    """Return the running total of what it costs to pass each sign."""
    content = begin_tag(ROLES[0])
    of_tag = [1 if tag in (OUT, content, content + 1) else 0 for tag in range(2 * len(ROLES) + 1)]
    of_tag[content] += CONTENT_COST
    costs = (
        of_tag[tag] + (STOP_COST if word in STOPS else 0)
        for word, tag in zip(words, tags, strict=True)
    )
    return list(accumulate(costs, initial=0))


def _distance(one: Run, other: Run, costs: list[int]) -> int:
    left, right = (one, other) if one < other else (other, one)
    return costs[right.first] - costs[left.after]


def _to_nearest(run: Run, others: list[Run], *, costs: list[int]) -> int:
    at = bisect_left(others, run)
    beside = others[max(at - 1, 0) : at + 1]
    return min((_distance(run, other, costs) for other in beside), default=FARTHEST)


def _nearest(
    run: Run,
    others: list[Run],
    *,
    costs: list[int],
    farthest: int,
    taken: Collection[Run] = (),
) -> Run | None:
    """Return the nearest of the others, which stand in order; of equally near ones the first.

    It is looked for from the run outwards: a paragraph of ten thousand quotations has as many cues.
    """
    at = bisect_left(others, run)
    best, least = None, farthest + 1
    for number in range(at - 1, -1, -1):
        other = others[number]
        distance = _distance(run, other, costs)
        if distance > least:
            break
        distance += TAKEN_COST if other in taken else 0
        if distance <= least and distance <= farthest:
            best, least = other, distance
    for number in range(at, len(others)):
        distance = _distance(run, others[number], costs)
        if distance >= least:
            break
        distance += TAKEN_COST if others[number] in taken else 0
        if distance < least:
            best, least = others[number], distance
    return best
