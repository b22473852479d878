"""Round a trained student to bytes and write what is shipped: python -m training.export FILE --out FILE."""

from pathlib import Path

import click
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from sayso.extract.tags import FORBIDDEN, FORBIDDEN_FIRST, IMPOSSIBLE
from sayso.weights.statements import LARGEST, SCALE
from training.student import DILATIONS, Student

Arrays = dict[str, NDArray[np.generic]]


@click.command()
@click.argument("trained", type=click.Path(path_type=Path))
@click.option("--languages", default="en", help="Those of the corpora, between commas.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(trained: Path, *, languages: str, out: Path) -> None:
    """Write the weights that sayso.weights reads."""
    saved = torch.load(trained)
    student = Student(torch.zeros(len(saved["forms"]), len(saved["student"]["words.weight"][0])))
    student.load_state_dict(saved["student"])
    arrays = exported(student, forms=saved["forms"], languages=languages.split(","))
    with out.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


def exported(student: Student, *, forms: list[str], languages: list[str]) -> Arrays:
    """Return a student's weights as the arrays that `read_weights` expects."""
    first = np.where(FORBIDDEN_FIRST, IMPOSSIBLE, _floats(student.crf.first))
    pairs = np.where(FORBIDDEN, IMPOSSIBLE, _floats(student.crf.pairs))
    arrays: Arrays = {
        "languages": _letters(languages),
        "forms": _letters(forms),
        "dilations": np.array(DILATIONS),
        "shapes": _floats(student.shapes.weight),
        "surroundings": _floats(student.surroundings.weight),
        "scores": _floats(student.scores.weight.T),
        "bias": _floats(student.scores.bias),
        "first": first.astype(np.float32),
        "pairs": pairs.astype(np.float32),
    }
    _add_rounded(arrays, "words", _floats(student.words.weight))
    _add_rounded(arrays, "runs", _floats(student.runs.weight))
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
