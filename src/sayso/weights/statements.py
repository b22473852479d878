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

FILE = "statements.npz"
SCALE = "scale of "
LARGEST = 127

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One residual layer: it reads a third of its numbers from a sign before, a third from one after.

    Args:
        kernel: [number read, number written].
        bias: added before what is below zero is cut off.
        away: how many signs away "before" and "after" are.
    """

    kernel: Floats
    bias: Floats
    away: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixing:
    """The residual layer through which the vector of a word goes by itself, whatever stands around.

    Args:
        wide: [number read, number between].
        bias: added to what is between before what is below zero is cut off.
        narrow: [number between, number written].
        last_bias: added to what is written.
    """

    wide: Floats
    bias: Floats
    narrow: Floats
    last_bias: Floats


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
        mixing: what a word's vector goes through when it is made.
        layers: what the signs go through, in order.
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
    mixing: Mixing
    layers: tuple[Layer, ...]
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
    return StatementWeights(
        languages=frozenset(_lines(arrays["languages"])),
        forms={form: row for row, form in enumerate(_lines(arrays["forms"]), 1)},
        words=arrays["words"],
        word_scales=arrays[SCALE + "words"].astype(np.float32),
        runs=_restored(arrays, "runs"),
        shapes=_restored(arrays, "shapes"),
        surroundings=_restored(arrays, "surroundings"),
        mixing=Mixing(
            wide=_restored(arrays, "wide"),
            bias=_restored(arrays, "wide bias"),
            narrow=_restored(arrays, "narrow"),
            last_bias=_restored(arrays, "narrow bias"),
        ),
        layers=tuple(
            Layer(
                kernel=_restored(arrays, f"kernel {number}"),
                bias=_restored(arrays, f"bias {number}"),
                away=away,
            )
            for number, away in enumerate(arrays["away"].tolist())
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
