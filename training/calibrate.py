"""Learn how often a tagger's confidence is right: python -m training.calibrate --flat CORPUS … --model NAME.

The network's own chance of a statement's content and cue says how sure it is of where they stand, not
how often a person would agree. A logistic curve over its logarithm of odds turns one into the other
(Platt 1999); a statement that only the rules found has the share of those that were right.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from eval.confidence import Judged, expected_error, judged
from eval.corpus import read_corpus
from sayso.pipeline import extract_statements, uncalibrated_tagger
from sayso.weights.confidence import FILE, Curve, calibrated, log_odds

FOLDS = 5
STEPS = 50
SHRINK = 1e-3
RULED = 1.0
"""The uncalibrated confidence of what rules found; a network's is always below."""

Floats = NDArray[np.float64]


@click.command()
@click.argument("corpora", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--flat", multiple=True, type=click.Path(path_type=Path), help="No nested ones there."
)
@click.option("--model", required=True, help="The tagger's name: accurate, fast or rules.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(corpora: tuple[Path, ...], *, flat: tuple[Path, ...], model: str, out: Path) -> None:
    """Add a tagger's curve to the file in OUT, and print its error on documents left out."""
    found: list[list[Judged]] = []
    tagger = uncalibrated_tagger(model)
    for path in (*corpora, *flat):
        for marked in read_corpus(path):
            statements = extract_statements([marked.document], tagger=tagger)
            outer = (one for one in statements if not (path in flat and one.parent))
            found.append(list(judged([marked], outer)))
    held = _held_out(found)
    print(
        f"{model}: {len(held):,} statements, error {expected_error(held):.3f} on documents left out"
    )
    curves = json.loads((out / FILE).read_text()) if (out / FILE).is_file() else {}
    curves[model] = fitted([one for document in found for one in document])._asdict()
    (out / FILE).write_text(json.dumps(curves, indent=1) + "\n")


def fitted(found: Sequence[Judged]) -> Curve:
    """Return the curve under which what was seen is most probable (Newton's method)."""
    sure = [one for one in found if one.confidence == RULED]
    other = np.array([one for one in found if one.confidence < RULED], dtype=float).reshape(-1, 2)
    seen = np.stack([np.ones(len(other)), log_odds(other[:, 0])], axis=1)
    slopes: Floats = np.zeros(2)
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-seen @ slopes))
        slope = seen.T @ (other[:, 1] - chance) - SHRINK * slopes
        bend = (seen * (chance * (1 - chance))[:, None]).T @ seen + SHRINK * np.eye(2)
        slopes = slopes + np.linalg.solve(bend, slope)
    # One right and one wrong are added, so that few sightings make nobody certain.
    share = (sum(one.right for one in sure) + 1) / (len(sure) + 2)
    return Curve(shift=float(slopes[0]), slope=float(slopes[1]), ruled=float(share))


def _held_out(documents: Sequence[Sequence[Judged]]) -> list[Judged]:
    """Return every statement with the confidence that a curve of the other documents gives it."""
    found = []
    for fold in range(FOLDS):
        rest = [
            one for at, document in enumerate(documents) if at % FOLDS != fold for one in document
        ]
        curve = fitted(rest)
        here = [one for document in documents[fold::FOLDS] for one in document]
        found += [Judged(_confidence(one, curve), one.right) for one in here]
    return found


def _confidence(one: Judged, curve: Curve) -> float:
    if one.confidence == RULED:
        return curve.ruled
    return float(calibrated(np.array([one.confidence]), curve=curve)[0])


if __name__ == "__main__":
    main()
