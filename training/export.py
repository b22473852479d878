"""Round a trained student to bytes and write what is shipped: python -m training.export FILE --out FOLDER."""

from pathlib import Path

import click
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from sayso.extract.network import Network
from sayso.extract.signs import SURROUNDINGS, Signs
from sayso.extract.tags import FORBIDDEN, FORBIDDEN_FIRST, IMPOSSIBLE
from sayso.weights.statements import FILE, LARGEST, SCALE, StatementWeights, read_weights
from training.prepared import Prepared
from training.student import AWAY, Known, Student

SAMPLE = 400
"""Words on which the shipped network is compared with the student."""
FARTHEST = 0.5
"""Scores are about 4 in size; rounding to bytes and half floats moves the worst of them by 0.1."""

Arrays = dict[str, NDArray[np.generic]]


@click.command()
@click.argument("trained", type=click.Path(path_type=Path))
@click.option("--languages", default="en,ru,uk", help="Those of the corpora, between commas.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(trained: Path, *, languages: str, out: Path) -> None:
    """Write the weights that sayso.weights reads, and see that they give what was trained."""
    saved = torch.load(trained)
    student = Student(torch.zeros(len(saved["forms"]), len(saved["student"]["words.weight"][0])))
    student.load_state_dict(saved["student"])
    arrays = exported(student, forms=saved["forms"], languages=languages.split(","))
    written = out / FILE
    with written.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)
    words = [form.title() if number % 3 else form for number, form in enumerate(saved["forms"])]
    farthest = difference(student, read_weights(written), words=words[:SAMPLE])
    print(f"{written}: {written.stat().st_size / 1e6:.2f} MB, scores within {farthest:.3f}")
    if farthest > FARTHEST:
        raise click.ClickException(
            f"sayso.extract.network gives scores that are {farthest:.3f} from those of the student,"
            f" more than rounding does ({FARTHEST}): the two must compute the same"
        )


def difference(student: Student, weights: StatementWeights, *, words: list[str]) -> float:
    """Return how far, at most, the shipped network's scores are from the student's."""
    count = len(words)
    signs = Signs(
        words=words,
        starts=np.zeros(count, dtype=np.intp),
        surroundings=np.arange(count, dtype=np.intp) % SURROUNDINGS,
        lengths=[count],
    )
    corpus = Prepared(
        words=words,
        surroundings=signs.surroundings,
        tags=signs.starts,
        paragraphs=np.array([count]),
        documents=np.array([0]),
    )
    student.eval()
    with torch.no_grad():
        known = Known(corpus, list(weights.forms))
        rows = torch.arange(count)[None]
        trained = student(known, rows, torch.ones_like(rows, dtype=torch.bool))[0]
    return float(np.abs(_floats(trained) - Network(weights).scores(signs)).max())


def exported(student: Student, *, forms: list[str], languages: list[str]) -> Arrays:
    """Return a student's weights as the arrays that `read_weights` expects."""
    first = np.where(FORBIDDEN_FIRST, IMPOSSIBLE, _floats(student.crf.first))
    pairs = np.where(FORBIDDEN, IMPOSSIBLE, _floats(student.crf.pairs))
    arrays: Arrays = {
        "languages": _letters(languages),
        "forms": _letters(forms),
        "away": np.array(AWAY),
        "shapes": _floats(student.shapes.weight),
        "surroundings": _floats(student.surroundings.weight),
        "wide bias": _floats(student.wide.bias),
        "narrow bias": _floats(student.narrow.bias),
        "scores": _floats(student.scores.weight.T),
        "bias": _floats(student.scores.bias),
        "first": first.astype(np.float32),
        "pairs": pairs.astype(np.float32),
    }
    _add_rounded(arrays, "words", _floats(student.words.weight))
    _add_rounded(arrays, "runs", _floats(student.runs.weight))
    _add_rounded(arrays, "wide", _floats(student.wide.weight.T))
    _add_rounded(arrays, "narrow", _floats(student.narrow.weight.T))
    for number, layer in enumerate(student.layers):
        _add_rounded(arrays, f"kernel {number}", _floats(layer.kernel))
        arrays[f"bias {number}"] = _floats(layer.bias)
    return arrays


def _add_rounded(arrays: Arrays, name: str, numbers: NDArray[np.float32]) -> None:
    scale = np.abs(numbers).max(axis=-1, keepdims=True) / LARGEST
    scale[scale == 0] = 1
    arrays[name] = np.rint(numbers / scale).astype(np.int8)
    arrays[SCALE + name] = scale.astype(np.float16)


def _floats(numbers: Tensor) -> NDArray[np.float32]:
    return numbers.detach().numpy().astype(np.float32)


def _letters(lines: list[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode(), dtype=np.uint8)


if __name__ == "__main__":
    main()
