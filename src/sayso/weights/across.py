"""How much each kind of evidence counts across languages: what `training.across` learnt."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

FILE = "across.json"

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossWeights:
    """Two linear models over the evidence of `link.across`.

    Args:
        order: by which candidates are ordered: one number for each kind of evidence.
        shift: of the logarithm of the odds that the best candidate is right.
        slopes: what each kind of evidence, how far it is ahead and the length of what is sought
            add to it.
    """

    order: Numbers
    shift: float
    slopes: Numbers

    def chances(self, evidence: Numbers) -> Numbers:
        """Return how sure it is, 0 to 1, that each candidate is right."""
        chances: Numbers = 1 / (1 + np.exp(-(self.shift + evidence @ self.slopes)))
        return chances


@cache
def across_weights() -> AcrossWeights:
    """Return the weights that come with the package."""
    return read_across((files(__package__) / FILE).read_text(encoding="utf-8"))


def read_across(line: str) -> AcrossWeights:
    """Return the weights that `across_line` wrote."""
    read = json.loads(line)
    order, slopes = (np.array(read[name], dtype=np.float64) for name in ("order", "slopes"))
    return AcrossWeights(order=order, shift=read["shift"], slopes=slopes)


def across_line(*, order: Sequence[float], shift: float, slopes: Sequence[float]) -> str:
    """Return the weights as they are kept."""
    rounded = {
        "order": [round(number, 4) for number in order],
        "shift": round(shift, 4),
        "slopes": [round(number, 4) for number in slopes],
    }
    return json.dumps(rounded) + "\n"
