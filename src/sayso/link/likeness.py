"""How sure it is that two texts of different languages say the same: what their words mean, and evidence.

Vectors say what a text is about, and let two floods, two trials or two sums pass for one. Names and
numbers tell them apart: each that is met counts for the pair, each that is not counts against it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sayso.lang.sounds import sound_alike
from sayso.lang.wording import PLAIN, markers
from sayso.lang.wording_table import Sense
from sayso.link.meaning import Floats, Meaning
from sayso.link.names import OPENERS, STOPS
from sayso.link.tokens import Token, tokens
from sayso.model import Span

MOST_NAMES = 12
"""Of a text; a list of a hundred says nothing more."""
FEATURES = (
    "likeness",
    "likeness back",
    "names met",
    "names not met",
    "numbers met",
    "numbers not met",
    "room",
)
"""What tells whether a text says what another does. Room is how much of the other the text can hold at
all, and likeness back counts by it: a fragment need not hold a whole sentence."""

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """A text with all that is compared across languages.

    Args:
        meaning: its pieces.
        names: words that look like names; the sure ones (no sentence opens there) first.
        sure: how many of the names are sure.
        numbers: values of the numbers, in digits.
    """

    meaning: Meaning
    names: tuple[str, ...]
    sure: int
    numbers: frozenset[str]


def worded(text: str, meaning: Meaning) -> Worded:
    """Return a text with its names and numbers."""
    found = tokens(text, Span(0, len(text)))
    names = [token for token in found if _may_be_name(text, token)]
    sure = [token.key for token in names if not _opens(text, token)]
    unsure = [token.key for token in names if _opens(text, token)]
    kept = list(dict.fromkeys(sure))[:MOST_NAMES]
    return Worded(
        meaning=meaning,
        names=(*kept, *dict.fromkeys(unsure)),
        sure=len(kept),
        numbers=_numbers([token.key for token in found]),
    )


def likeness(asked: Meaning, held: Meaning) -> float:
    """Return how well each piece of a text finds one like it in the other, −1 to 1."""
    if not len(asked.weights) or not len(held.weights):
        return -1.0
    best: Floats = (asked.vectors @ held.vectors.T).max(axis=1)
    return float(best @ asked.weights / asked.weights.sum())


def features(asked: Worded, held: Worded) -> Numbers:
    """Return the numbers that `FEATURES` names."""
    room = _room(asked.meaning, held.meaning)
    met = [any(sound_alike(name, other) for other in held.names) for name in asked.names]
    return np.array(
        [
            likeness(asked.meaning, held.meaning),
            likeness(held.meaning, asked.meaning) * room,
            sum(met),
            met[: asked.sure].count(False),
            len(asked.numbers & held.numbers),
            len(asked.numbers - held.numbers),
            room,
        ]
    )


def _room(asked: Meaning, held: Meaning) -> float:
    return min(1.0, len(asked.weights) / max(1, len(held.weights)))


def _numbers(keys: Sequence[str]) -> frozenset[str]:
    return frozenset(
        each.label for each in markers(keys) if each.sense == Sense.NUMBER and each.label != "1"
    )


def _may_be_name(text: str, token: Token) -> bool:
    first = text[token.span.start]
    return first.isupper() and token.key not in PLAIN


def _opens(text: str, token: Token) -> bool:
    """Say whether a sentence opens at the word: its capital tells nothing."""
    for sign in reversed(text[max(0, token.span.start - 12) : token.span.start]):
        if sign in STOPS:
            return True
        if sign not in OPENERS:
            return False
    return True
