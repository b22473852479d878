"""Precision and recall of attributions, by measure and mode; docs/evaluation.md says what each means.

Everything is compared as sets of tokens (eval/tokens.py). Recall counts over the gold units of a
mode, precision over the predicted units of that mode; a predicted unit is right whichever mode of
gold it meets.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from eval.corpus import Attribution, MarkedDocument
from eval.measures import (
    content_points,
    cue_points,
    fragment_points,
    span_points,
    token_points,
)
from eval.pairs import pair_points
from eval.tokens import tokens_of
from eval.units import ALL, Point, Side, units

RATIOS = (
    "content_exact",
    "content_exact_np",
    "content_soft",
    "content_overlap",
    "span_exact",
    "span_exact_np",
    "span_soft",
    "token_content",
    "cue_exact",
    "cue_span",
    "source_span",
    "matched",
    "triple_exact",
    "triple_soft",
    "attrib_soft",
)
"""Measures with precision, recall and F1."""
RATES = ("source_exact", "source_head", "source_any", "cue_given_match")
"""Measures with one figure, a share of the matched pairs."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The credit of all units of one measure and mode; shares are rounded to four places.

    Args:
        found: credit of the gold units.
        gold: how many there are.
        right: credit of the predicted units.
        predicted: how many there are.
    """

    found: float = 0.0
    gold: int = 0
    right: float = 0.0
    predicted: int = 0

    @property
    def precision(self) -> float:
        """The share of what was predicted that is right."""
        return round(_share(self.right, self.predicted), 4)

    @property
    def recall(self) -> float:
        """The share of gold that was found; of the measures in RATES the only figure."""
        return round(_share(self.found, self.gold), 4)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        precision = _share(self.right, self.predicted)
        recall = _share(self.found, self.gold)
        return round(_share(2 * precision * recall, precision + recall), 4)

    def with_point(self, point: Point) -> "Tally":
        """Return the tally with one more point counted."""
        if point.side is Side.RECALL:
            found, gold = self.found + point.credit, self.gold + point.units
            return Tally(found, gold, self.right, self.predicted)
        right, predicted = self.right + point.credit, self.predicted + point.units
        return Tally(self.found, self.gold, right, predicted)


@dataclass(frozen=True, slots=True)
class Scores:
    """The tallies of a corpus by measure and mode."""

    tallies: Mapping[tuple[str, str], Tally] = field(default_factory=dict)

    def tally(self, measure: str, mode: str = ALL) -> Tally:
        """Return one tally; an empty one where nothing was counted."""
        return self.tallies.get((measure, mode), Tally())


def score(
    gold: Iterable[MarkedDocument], predictions: Mapping[str, Sequence[Attribution]]
) -> Scores:
    """Compare predictions, by document id, with gold; a document without any had none found."""
    tallies: dict[tuple[str, str], Tally] = {}
    for marked in gold:
        predicted = predictions.get(marked.document.id, ())
        for point in compare(marked.document.text, gold=marked.attributions, predicted=predicted):
            key = (point.measure, point.mode)
            tallies[key] = tallies.get(key, Tally()).with_point(point)
    return Scores(tallies)


def compare(
    text: str, *, gold: Sequence[Attribution], predicted: Sequence[Attribution]
) -> Iterator[Point]:
    """Yield the points of every measure for one document."""
    tokens = tokens_of(text)
    gold_units = tuple(units(tokens, gold))
    predicted_units = tuple(units(tokens, predicted))
    yield from content_points(gold_units, predicted_units)
    yield from span_points(tokens, gold_units, predicted_units)
    yield from token_points(gold_units, predicted_units)
    yield from cue_points(gold_units, predicted_units)
    yield from fragment_points(tokens, gold, predicted)
    yield from pair_points(gold_units, predicted_units)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
