"""How a tagger's own chance becomes a confidence: curves that `training.calibrate` learnt."""

import json
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FILE = "confidence.json"
SMALLEST = 1e-6

Floats = NDArray[np.float64]


class Curve(NamedTuple):
    """A logistic curve over the logarithm of a chance's odds (Platt 1999).

    Args:
        shift: what is added.
        slope: what the logarithm is multiplied by.
        ruled: the confidence of a statement that only the rules found.
    """

    shift: float
    slope: float
    ruled: float


AS_IT_IS = Curve(shift=0.0, slope=1.0, ruled=1.0)
"""Leaves a chance what it is."""


@cache
def curve_of(tagger: str) -> Curve:
    """Return a tagger's curve."""
    curves = json.loads((files(__package__) / FILE).read_text(encoding="utf-8"))
    return Curve(**curves[tagger])


def calibrated(chances: Floats, *, curve: Curve) -> Floats:
    """Return the confidences, above 0 and below 1, for a tagger's own chances."""
    confidences: Floats = 1 / (1 + np.exp(-(curve.shift + curve.slope * log_odds(chances))))
    return confidences


def log_odds(chances: Floats) -> Floats:
    """Return the logarithm of the odds of chances."""
    kept = np.clip(chances, SMALLEST, 1 - SMALLEST)
    odds: Floats = np.log(kept / (1 - kept))
    return odds
