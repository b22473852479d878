"""Measures that compare every unit of one side with every unit of the other."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from eval.corpus import Attribution
from eval.tokens import Tokens, TokenSet
from eval.units import ALL, MODES, Counted, Point, Side, Unit, points
from sayso.model import Mode, Spans

Judge = Callable[[Sequence[Counted], Sequence[Counted]], Iterator[float]]
"""Credits each unit by what stands on the other side."""
ROLES: tuple[tuple[str, Callable[[Attribution], Spans]], ...] = (
    ("source_span", attrgetter("source")),
    ("cue_span", attrgetter("cue")),
)


class Sides(NamedTuple):
    """The units of gold and of the prediction."""

    gold: Sequence[Counted]
    predicted: Sequence[Counted]


def content_points(gold: Sequence[Unit], predicted: Sequence[Unit]) -> Iterator[Point]:
    """Every content counts as one unit, however many pieces it has."""
    strict, words = (
        Sides(
            gold=[Counted(role(unit), unit.mode) for unit in gold],
            predicted=[Counted(role(unit), unit.mode) for unit in predicted],
        )
        for role in (attrgetter("strict"), attrgetter("content"))
    )
    yield from _judged("content_exact", strict, by=_equal)
    yield from _judged("content_exact_np", words, by=_equal)
    yield from _judged("content_soft", words, by=_covered)
    yield from _judged("content_overlap", words, by=_met)


def span_points(tokens: Tokens, gold: Sequence[Unit], predicted: Sequence[Unit]) -> Iterator[Point]:
    """Every contiguous fragment of a content counts as a unit of its own."""
    strict = Sides(gold=_runs(tokens, gold), predicted=_runs(tokens, predicted))
    words = Sides(
        gold=[Counted(tokens.spoken(run), mode) for run, mode in strict.gold],
        predicted=[Counted(tokens.spoken(run), mode) for run, mode in strict.predicted],
    )
    yield from _judged("span_exact", strict, by=_equal)
    yield from _judged("span_exact_np", words, by=_equal)
    yield from _judged("span_soft", words, by=_covered)


def cue_points(gold: Sequence[Unit], predicted: Sequence[Unit]) -> Iterator[Point]:
    """Every distinct cue counts once, for the mode of the first content that it reports."""
    yield from _judged("cue_exact", Sides(gold=_cues(gold), predicted=_cues(predicted)), by=_equal)


def token_points(gold: Sequence[Unit], predicted: Sequence[Unit]) -> Iterator[Point]:
    """Every word inside any content counts once."""
    for side, units, others in (
        (Side.RECALL, gold, predicted),
        (Side.PRECISION, predicted, gold),
    ):
        known = _words(others)
        for mode in MODES:
            words = _words(unit for unit in units if mode in (ALL, unit.mode))
            yield Point("token_content", mode, side, len(words & known), len(words))


def fragment_points(
    tokens: Tokens, gold: Sequence[Attribution], predicted: Sequence[Attribution]
) -> Iterator[Point]:
    """Every distinct fragment of a source or cue counts, whether or not its content was found."""
    for measure, role in ROLES:
        gold_runs = _fragments(tokens, map(role, gold))
        predicted_runs = _fragments(tokens, map(role, predicted))
        common = len(gold_runs & predicted_runs)
        yield Point(measure, ALL, Side.RECALL, common, len(gold_runs))
        yield Point(measure, ALL, Side.PRECISION, common, len(predicted_runs))


def _fragments(tokens: Tokens, roles: Iterable[Spans]) -> frozenset[TokenSet]:
    runs = chain.from_iterable(tokens.fragments(tokens.of(spans)) for spans in roles)
    return frozenset(tokens.spoken(run) for run in runs)


def _judged(measure: str, sides: Sides, *, by: Judge) -> Iterator[Point]:
    yield from points(measure, Side.RECALL, sides.gold, by(sides.gold, sides.predicted))
    yield from points(measure, Side.PRECISION, sides.predicted, by(sides.predicted, sides.gold))


def _equal(units: Sequence[Counted], others: Sequence[Counted]) -> Iterator[float]:
    """1 if an equal unit is left on the other side: one-to-one."""
    left = Counter(other.tokens for other in others)
    for unit in units:
        is_left = left[unit.tokens] > 0
        left[unit.tokens] -= is_left
        yield float(is_left)


def _covered(units: Sequence[Counted], others: Sequence[Counted]) -> Iterator[float]:
    """The share of a unit's words that the other side covers, at most 1."""
    for unit in units:
        shared = sum(len(unit.tokens & other.tokens) for other in others)
        yield min(1.0, shared / len(unit.tokens))


def _met(units: Sequence[Counted], others: Sequence[Counted]) -> Iterator[float]:
    """1 if a unit shares a word with any on the other side."""
    for unit in units:
        yield float(any(unit.tokens & other.tokens for other in others))


def _runs(tokens: Tokens, units: Iterable[Unit]) -> Sequence[Counted]:
    return [Counted(run, unit.mode) for unit in units for run in tokens.fragments(unit.strict)]


def _cues(units: Iterable[Unit]) -> Sequence[Counted]:
    first: dict[TokenSet, Mode] = {}
    for unit in units:
        if unit.cue:
            first.setdefault(unit.cue, unit.mode)
    return [Counted(cue, mode) for cue, mode in first.items()]


def _words(units: Iterable[Unit]) -> TokenSet:
    return frozenset(chain.from_iterable(unit.content for unit in units))
