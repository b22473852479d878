"""Figures that are about one quantity, grouped across documents and languages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sayso.compare.about import About, abouts_of
from sayso.compare.relations import comparison_of
from sayso.compare.ties import Tie, tie_of
from sayso.compare.values import stated
from sayso.ids import content_id
from sayso.lang.concepts.deeds import HARM
from sayso.model import Comparison, Document, Figure, FigureKind, Quantity, Relation

FEWEST = 2
BEFORE = 40
"""How many earlier figures of a block each is held against. A quantity that forty reports tell is
found through any of them; with all of them the work would grow with the square."""
Ties = Mapping[tuple[str, str], Tie]


def quantities_of(figures: Iterable[Figure], documents: Mapping[str, Document]) -> list[Quantity]:
    """Return the quantities that two or more figures claim, the first claimed first.

    Args:
        figures: of any number of documents.
        documents: those that the figures stand in, by id; figures of others are left out.
    """
    abouts = abouts_of(tuple(figures), documents)
    order = {about.figure.id: place for place, about in enumerate(_by_date(abouts.values()))}
    ties = _ties(abouts, order)
    groups = _joined(order, ties)
    return [_quantity([abouts[each] for each in group], ties) for group in groups]


def _by_date(abouts: Iterable[About]) -> list[About]:
    return sorted(
        abouts,
        key=lambda about: (
            about.moment,
            about.figure.document_id,
            about.figure.part,
            about.figure.span,
        ),
    )


def _ties(abouts: Mapping[str, About], order: Mapping[str, int]) -> dict[tuple[str, str], Tie]:
    """Return the pairs that hang together, the earlier figure first."""
    found: dict[tuple[str, str], Tie] = {}
    tried: set[tuple[str, str]] = set()
    for block in _blocks(abouts, order).values():
        for place, right in enumerate(block):
            for left in block[max(0, place - BEFORE) : place]:
                if (left, right) in tried:
                    continue
                tried.add((left, right))
                tie = tie_of(abouts[left], abouts[right])
                if tie:
                    found[left, right] = tie
    return _without_chance(found, abouts)


def _blocks(abouts: Mapping[str, About], order: Mapping[str, int]) -> Mapping[str, list[str]]:
    """Return figures that may be about one thing, in their order, by what they share."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for each in order:
        for key in set(_keys_of(abouts[each])):
            blocks[key].append(each)
    return blocks


def _keys_of(about: About) -> Iterator[str]:
    # Figures that hang together share a deed, a thing or a word, and mostly a name; what shares
    # none is held against what was said on about the same day.
    names = [*about.all_names, *(() if about.sure else ("",))]
    what = [*about.deeds, *about.things, *about.stems] or [""]
    if about.figure.kind == FigureKind.AGE:
        what = [""]
    for name in names:
        for each in what:
            yield f"{about.measure} {name} {each}"
    for deed in about.deeds & HARM:
        yield f"{about.measure} {deed} = {about.figure.value}"


def _without_chance(
    ties: Mapping[tuple[str, str], Tie], abouts: Mapping[str, About]
) -> dict[tuple[str, str], Tie]:
    """Drop ties to another thing where the same thing is told as well, and within a document."""
    at = {each: about.figure.document_id for each, about in abouts.items()}
    met: set[tuple[str, str]] = set()
    for (left, right), tie in ties.items():
        if tie == Tie.SAME:
            met |= {(left, at[right]), (right, at[left])}
    return {
        (left, right): tie
        for (left, right), tie in ties.items()
        if (at[left] == at[right] and _is_repeated(abouts[left], abouts[right], tie))
        or (at[left] != at[right] and tie == Tie.SAME)
        or (at[left] != at[right] and not met & {(left, at[right]), (right, at[left])})
    }


def _is_repeated(left: About, right: About, tie: Tie) -> bool:
    """Say whether a document tells one figure twice.

    One that seems to contradict itself counts two things, or a part and the whole.
    """
    harmful = {Relation.CONTRADICTING, Relation.OTHER_THING, Relation.UPDATED}
    return comparison_of(left, right, tie).relation not in harmful


def _joined(order: Mapping[str, int], ties: Ties) -> list[list[str]]:
    """Return the groups that ties join, each in its order."""
    head = {each: each for each in order}

    def first(each: str) -> str:
        while head[each] != each:
            head[each] = head[head[each]]
            each = head[each]
        return each

    for left, right in ties:
        one, other = sorted((first(left), first(right)), key=order.__getitem__)
        head[other] = one
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for each in order:
        groups[first(each)].append(each)
    return [group for group in groups.values() if len(group) >= FEWEST]


def _quantity(abouts: Sequence[About], ties: Ties) -> Quantity:
    first = abouts[0].figure
    comparisons = (_nearest(abouts[:place], right, ties) for place, right in enumerate(abouts))
    return Quantity(
        id=content_id("quantity", first.id),
        label=first.counted,
        kind=first.kind,
        unit=first.unit,
        figures=tuple(about.figure for about in abouts),
        comparisons=tuple(each for each in comparisons if each),
    )


def _nearest(before: Sequence[About], right: About, ties: Ties) -> Comparison | None:
    """Return how a claim stands to the earlier one that it is nearest to: of one thing, in number."""
    tied = [
        (tie, left)
        for left in before
        if (tie := ties.get((left.figure.id, right.figure.id))) is not None
    ]
    if not tied:
        return None
    tie, left = min(
        reversed(tied), key=lambda each: (each[0] != Tie.SAME, _distance(each[1], right))
    )
    return comparison_of(left, right, tie)


def _distance(left: About, right: About) -> float:
    if left.holds and right.holds and left.figure.kind == FigureKind.DATE:
        return float(left.holds.apart(right.holds))
    one, other = stated(left.figure), stated(right.figure)
    return float(abs(one.high - other.high)) if one and other else float("inf")
