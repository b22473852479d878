"""Text to grams: the keys under which a quotation and the passage it comes from meet.

Pure functions, the same on a laptop and on a cluster.
"""

from collections.abc import Sequence
from itertools import pairwise

Gram = tuple[str, ...]


def grams(words: Sequence[str]) -> list[Gram]:
    """Return the 1- and 2-grams of canonical words."""
    return [*((word,) for word in words), *pairwise(words)]
