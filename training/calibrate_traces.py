"""Learn how often a place that tracing finds is right: python -m training.calibrate_traces --originals … --out DIR.

A logistic curve over a place's signs (Platt 1999), learnt from the best place of each question; how much the
places behind it lose is learnt from those. Each kind of question counts alike, however many there are.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np
from numpy.typing import NDArray

from eval.confidence import Judged, expected_error
from eval.sightings import Sighting, sightings
from eval.tracing_questions import Files, quizzes, with_files
from sayso.weights.tracing import FILE, Curve, Signs, probability

FOLDS = 5
STEPS = 50
SHRINK = 1.0

Floats = NDArray[np.float64]


class Weighed(NamedTuple):
    """A sighting and how much it counts."""

    sighting: Sighting
    weight: float


@click.command()
@with_files
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(*, files: Files, out: Path) -> None:
    """Write the curve to OUT, and print its error on groups of questions left out."""
    found = {
        quiz.name: [each for asked in sightings(quiz) for each in asked] for quiz in quizzes(files)
    }
    held = held_out(found)
    for name, judged in held.items():
        print(f"{name}: {len(judged):,} questions, error {expected_error(judged):.4f} left out")
    everything = [each for judged in held.values() for each in judged]
    print(f"all: {len(everything):,} questions, error {expected_error(everything):.4f} left out")
    curve = fitted(weighed(found))
    shipped = {"shift": curve.shift, "slopes": curve.slopes._asdict(), "behind": curve.behind}
    (out / FILE).write_text(json.dumps(shipped, indent=1) + "\n", encoding="utf-8")


def weighed(found: dict[str, list[Sighting]]) -> list[Weighed]:
    """Return all sightings, each kind of question weighing the same."""
    total = sum(map(len, found.values()))
    return [
        Weighed(each, total / len(found) / len(kind)) for kind in found.values() for each in kind
    ]


def fitted(found: Sequence[Weighed]) -> Curve:
    """Return the curve under which what was seen is most probable."""
    best = [each for each in found if not each.sighting.behind]
    seen = np.array([(1.0, *each.sighting.signs) for each in best])
    slopes = _slopes(seen, best, offsets=np.zeros(len(best)))
    others = [each for each in found if each.sighting.behind]
    signs = np.array([(1.0, *each.sighting.signs) for each in others]).reshape(-1, seen.shape[1])
    behind = np.array([[-each.sighting.behind] for each in others]).reshape(-1, 1)
    loss = _slopes(behind, others, offsets=signs @ slopes)
    return Curve(
        shift=float(slopes[0]),
        slopes=Signs(*map(float, slopes[1:])),
        behind=max(0.0, float(loss[0])),
    )


def held_out(found: dict[str, list[Sighting]]) -> dict[str, list[Judged]]:
    """Return the best places with the probability that a curve of the other groups gives them."""
    groups = sorted({each.question.group for kind in found.values() for each in kind})
    fold_of = {group: number % FOLDS for number, group in enumerate(groups)}
    everything = weighed(found)
    judged: dict[str, list[Judged]] = {name: [] for name in found}
    for fold in range(FOLDS):
        curve = fitted([one for one in everything if fold_of[one.sighting.question.group] != fold])
        for name, kind in found.items():
            judged[name] += [
                Judged(probability(each.signs, behind=0.0, curve=curve), each.right)
                for each in kind
                if not each.behind and fold_of[each.question.group] == fold
            ]
    return judged


def _slopes(seen: Floats, found: Sequence[Weighed], *, offsets: Floats) -> Floats:
    """Return what each column is multiplied by (Newton's method)."""
    right = np.array([each.sighting.right for each in found], dtype=float)
    weights = np.array([each.weight for each in found])
    slopes: Floats = np.zeros(seen.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(offsets + seen @ slopes)))
        slope = seen.T @ (weights * (right - chance)) - SHRINK * slopes
        bend = (seen * (weights * chance * (1 - chance))[:, None]).T @ seen
        slopes = slopes + np.linalg.solve(bend + SHRINK * np.eye(len(slopes)), slope)
    return slopes


if __name__ == "__main__":
    main()
