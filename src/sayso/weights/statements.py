"""The statement model's weights: what is in the file, how it is read and written.

Tables are stored as signed bytes with a scale a row: a quarter of the size. The figures in
CARD.md are those of the rounded tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

FILE = "statements.en.npz"
SCALE = "scale of "
LARGEST = 127

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Convolution:
    """One residual layer.

    Args:
        kernel: [sign before, here, after; number read, number written].
        bias: added before what is below zero is cut off.
        dilation: how many signs away "before" and "after" are.
    """

    kernel: Floats
    bias: Floats
    dilation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWeights:
    """What the statement model has learnt.

    Args:
        languages: ISO 639-1 codes of those it was trained on.
        forms: the row of each known form of a word; row 0 is for all others.
        words: a row a form.
        word_scales: what to multiply each row of `words` by.
        runs: a row a bucket of hashed letters.
        shapes: a row a shape of words.
        surroundings: a row a kind of surroundings.
        convolutions: in order.
        scores: [number, tag].
        bias: of each tag's score.
        first: score of each tag as a paragraph's first.
        pairs: [tag before, tag].
    """

    languages: frozenset[str]
    forms: Mapping[str, int]
    words: NDArray[np.int8]
    word_scales: Floats
    runs: Floats
    shapes: Floats
    surroundings: Floats
    convolutions: tuple[Convolution, ...]
    scores: Floats
    bias: Floats
    first: Floats
    pairs: Floats


@cache
def statement_weights() -> StatementWeights:
    """Return the weights that come with the package; they are read once a process."""
    with (files(__package__) / FILE).open("rb") as file:
        return read_weights(file)


def read_weights(file: IO[bytes] | Path) -> StatementWeights:
    """Read weights that `training.export` wrote."""
    with np.load(file) as stored:
        arrays = dict(stored)
    dilations = arrays["dilations"].tolist()
    return StatementWeights(
        languages=frozenset(_lines(arrays["languages"])),
        forms={form: row for row, form in enumerate(_lines(arrays["forms"]), 1)},
        words=arrays["words"],
        word_scales=arrays[SCALE + "words"].astype(np.float32),
        runs=_restored(arrays, "runs"),
        shapes=_restored(arrays, "shapes"),
        surroundings=_restored(arrays, "surroundings"),
        convolutions=tuple(
            Convolution(
                kernel=_restored(arrays, f"kernel {number}"),
                bias=_restored(arrays, f"bias {number}"),
                dilation=dilation,
            )
            for number, dilation in enumerate(dilations)
        ),
        scores=_restored(arrays, "scores"),
        bias=_restored(arrays, "bias"),
        first=_restored(arrays, "first"),
        pairs=_restored(arrays, "pairs"),
    )


def _lines(letters: NDArray[np.uint8]) -> list[str]:
    return letters.tobytes().decode().split("\n")


def _restored(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Floats:
    numbers = arrays[name].astype(np.float32)
    scale = arrays.get(SCALE + name)
    return numbers if scale is None else numbers * scale.astype(np.float32)
