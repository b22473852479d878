"""How sure it is that words come from a place: a curve that `training.calibrate_traces` learnt."""

import json
import math
from functools import cache
from importlib.resources import files
from typing import NamedTuple

FILE = "tracing.json"


class Signs(NamedTuple):
    """What tells how sure it is that a quotation comes from a place.

    Args:
        score: logarithm of the odds of the place's score.
        likeness: the share of words that quotation and sentence have in common.
        density: the share of the place's words, from the first shared one to the last, that are shared.
    """

    score: float
    likeness: float
    density: float


class Curve(NamedTuple):
    """A logistic curve over the signs.

    Args:
        shift: what is added.
        slopes: what each sign is multiplied by.
        behind: what is taken off for each point of score by which another place is better.
    """

    shift: float
    slopes: Signs
    behind: float


@cache
def tracing_curve() -> Curve:
    """Return the curve that ships."""
    curve = json.loads((files(__package__) / FILE).read_text(encoding="utf-8"))
    return Curve(shift=curve["shift"], slopes=Signs(**curve["slopes"]), behind=curve["behind"])


def probability(signs: Signs, *, behind: float, curve: Curve) -> float:
    """Return how probable it is that words come from a place with these signs.

    Args:
        signs: of the place.
        behind: by how much another place's score is better; 0 for the best.
        curve: what was learnt.
    """
    odds = curve.shift - curve.behind * behind
    odds += sum(slope * sign for slope, sign in zip(curve.slopes, signs, strict=True))
    return 1 / (1 + math.exp(-odds))
