"""Scores as a table to read and as figures for other programs."""

from collections.abc import Iterator, Mapping

from eval.score import RATES, RATIOS, Scores
from eval.units import MODES

COLUMN = 22


def table(scores: Scores) -> str:
    """Return the scores as lines of text: a row a measure, P, R and F1 in percent for each mode."""
    heads = "".join(f"{mode:>{COLUMN}}" for mode in MODES)
    names = "".join(f"{'P     R    F1':>{COLUMN}}" for _ in MODES)
    counts = "".join(f"{_counts(scores, mode):>{COLUMN}}" for mode in MODES)
    lines = [f"{'':18}{heads}", f"{'gold / predicted':18}{counts}", f"{'':18}{names}"]
    for measure in (*RATIOS, *RATES):
        cells = "".join(f"{_cell(scores, measure, mode):>{COLUMN}}" for mode in MODES)
        lines.append(f"{measure:18}{cells}")
    return "\n".join(lines)


def figures(scores: Scores) -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    """Return every figure by measure, mode and name, with the counts behind it."""
    return {
        measure: {mode: dict(_figures(scores, measure, mode)) for mode in MODES}
        for measure in (*RATIOS, *RATES)
    }


def _counts(scores: Scores, mode: str) -> str:
    tally = scores.tally("content_exact", mode)
    return f"{tally.gold:,} / {tally.predicted:,}"


def _cell(scores: Scores, measure: str, mode: str) -> str:
    tally = scores.tally(measure, mode)
    if not (tally.gold or tally.predicted):
        return "–"
    if measure in RATES:
        return f"{100 * tally.recall:.1f} of {tally.gold:,}"
    return f"{100 * tally.precision:5.1f} {100 * tally.recall:5.1f} {100 * tally.f1:5.1f}"


def _figures(scores: Scores, measure: str, mode: str) -> Iterator[tuple[str, float]]:
    tally = scores.tally(measure, mode)
    if measure in RATES:
        yield from (("acc", tally.recall), ("n", tally.gold))
        return
    yield from (("P", tally.precision), ("R", tally.recall), ("F1", tally.f1))
    yield from (("pred", tally.predicted), ("gold", tally.gold))
