"""How probable it is that two passages are one statement: curves that `training.shared_statements` learnt."""

import json
import math
from functools import cache
from importlib.resources import files
from typing import NamedTuple, TypedDict

FILE = "sameness.json"


class Resemblance(NamedTuple):
    """What tells whether two passages are one statement, however they are worded.

    Args:
        words: the share of the words of content that they have in common, by rarity, the mean of
            both sides.
        meaning: how well the pieces of the one find pieces of the other that mean the same, the
            mean of both sides.
        evidence: logarithm of the nats of rarity of the words in common.
        numbers: how many numbers they have in common.
        numbers_against: the share of the numbers of the side with fewer that the other has not.
        names: how many names they have in common; two reports of one affair share those first.
    """

    words: float
    meaning: float
    evidence: float
    numbers: float
    numbers_against: float
    names: float


class SamenessCurve(NamedTuple):
    """A logistic curve over what two passages have in common.

    Args:
        shift: what is added.
        slopes: what each is multiplied by.
    """

    shift: float
    slopes: Resemblance


class SavedCurve(TypedDict):
    """A curve in the file."""

    shift: float
    slopes: dict[str, float]


class SamenessCurves(NamedTuple):
    """Where the passages that are compared come from makes them more or less probably one statement.

    Args:
        pair: for two documents set side by side.
        search: for a statement and the likest sentences of many documents.
    """

    pair: SamenessCurve
    search: SamenessCurve


@cache
def sameness_curves() -> SamenessCurves:
    """Return the curves that ship."""
    curves = json.loads((files(__package__) / FILE).read_text(encoding="utf-8"))
    return SamenessCurves(pair=_curve(curves["pair"]), search=_curve(curves["search"]))


def _curve(curve: SavedCurve) -> SamenessCurve:
    return SamenessCurve(shift=curve["shift"], slopes=Resemblance(**curve["slopes"]))


def sameness(resemblance: Resemblance, *, curve: SamenessCurve) -> float:
    """Return how probable it is that two passages that resemble each other so are one statement."""
    odds = curve.shift
    odds += sum(slope * sign for slope, sign in zip(curve.slopes, resemblance, strict=True))
    return 1 / (1 + math.exp(-odds))
