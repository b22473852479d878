"""Measures over matched pairs: gold contents and the predicted ones that stand for them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from eval.units import Point, Side, Unit, points

LEAST_DICE = 0.5
"""Two contents can be a pair if they share at least this much of their words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A gold attribution and the predicted one that stands for it."""

    gold: Unit
    predicted: Unit

    @property
    def has_head(self) -> bool:
        """The predicted source holds the gold source's head; without a gold source, it is empty."""
        if self.gold.source:
            return self.gold.head in self.predicted.source
        return not self.predicted.source

    @property
    def has_cue_word(self) -> bool:
        """The cues share a word, or neither has a cue."""
        gold, predicted = self.gold.cue, self.predicted.cue
        return bool(gold & predicted) or not (gold or predicted)

    @property
    def is_equal(self) -> bool:
        """All three roles hold the same words."""
        gold, predicted = self.gold, self.predicted
        return (gold.content, gold.source, gold.cue) == (
            predicted.content,
            predicted.source,
            predicted.cue,
        )


TESTS: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("matched", lambda _: True),
    ("triple_exact", lambda pair: pair.is_equal),
    ("triple_soft", lambda pair: pair.has_head and pair.has_cue_word),
    ("attrib_soft", lambda pair: pair.has_head),
)
"""What a matched pair must be to count for a measure."""


def pair_points(gold: Sequence[Unit], predicted: Sequence[Unit]) -> Iterator[Point]:
    """Yield the points of the measures that ask whether the roles of one statement belong together."""
    places = matched_places(gold, predicted)
    pairs = {place: Pair(gold=gold[place[0]], predicted=predicted[place[1]]) for place in places}
    for measure, is_hit in TESTS:
        hits = [place for place, pair in pairs.items() if is_hit(pair)]
        yield from points(measure, Side.RECALL, gold, _credits({i for i, _ in hits}, of=gold))
        yield from points(
            measure, Side.PRECISION, predicted, _credits({j for _, j in hits}, of=predicted)
        )
    for pair in pairs.values():
        yield from _rate_points(pair)


def matched_places(gold: Sequence[Unit], predicted: Sequence[Unit]) -> list[tuple[int, int]]:
    """Return which gold unit goes with which predicted one: the pair that shares most words first."""
    rivals = sorted(
        (
            (len(left.content & right.content), -abs(len(left.content) - len(right.content)), i, j)
            for i, left in enumerate(gold)
            for j, right in enumerate(predicted)
            if left.content & right.content
        ),
        reverse=True,
    )
    partners: dict[int, int] = {}
    for shared, _, i, j in rivals:
        words = len(gold[i].content) + len(predicted[j].content)
        if i not in partners and j not in partners.values() and 2 * shared / words >= LEAST_DICE:
            partners[i] = j
    return list(partners.items())


def _credits(hits: set[int], *, of: Sequence[Unit]) -> Iterator[float]:
    return (float(place in hits) for place in range(len(of)))


def _rate_points(pair: Pair) -> Iterator[Point]:
    gold, predicted = pair.gold, pair.predicted
    rates = {}
    if gold.source:
        rates["source_exact"] = gold.source == predicted.source
        rates["source_head"] = pair.has_head
        rates["source_any"] = bool(gold.source & predicted.source)
    if gold.cue:
        rates["cue_given_match"] = gold.cue == predicted.cue
    for measure, is_right in rates.items():
        yield from points(measure, Side.RECALL, (gold,), (float(is_right),))
