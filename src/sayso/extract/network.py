"""The statement model's network in numpy: words in, a score for each tag of each sign out."""

import numpy as np

from sayso.extract.signs import Signs
from sayso.extract.spelling import form_of, runs_of, shape_of
from sayso.weights.statements import Floats, StatementWeights

UNKNOWN = 0
STRETCH = 2048
"""Signs that go through the layers together: more would not stay in the processor's cache."""
MOST_WORDS = 30_000
"""Distinct words whose vectors are kept: 15 MB, the vocabulary of some thousand articles."""


class WordVectors:
    """The vector of each distinct word, made when it is first met and kept for the next time."""

    def __init__(self, weights: StatementWeights) -> None:
        self.weights = weights
        self.table = np.empty((MOST_WORDS, weights.words.shape[1]), dtype=np.float32)
        self.rows: dict[str, int] = {}

    def of(self, words: list[str]) -> Floats:
        """Return a vector a word."""
        new = set(words) - self.rows.keys()
        if len(self.rows) + len(new) > MOST_WORDS:
            self.rows.clear()
            new = set(words)
        if len(new) > MOST_WORDS:
            return self._made(words)
        if new:
            first = len(self.rows)
            self.rows.update(zip(new, range(first, first + len(new)), strict=True))
            self.table[first : first + len(new)] = self._made(list(new))
        return self.table[[self.rows[word] for word in words]]

    def _made(self, words: list[str]) -> Floats:
        weights = self.weights
        known = [weights.forms.get(form_of(word), UNKNOWN) for word in words]
        runs = [runs_of(word, buckets=len(weights.runs)) for word in words]
        shapes = [shape_of(word) for word in words]
        made: Floats = weights.words[known] * weights.word_scales[known]
        made += weights.runs[runs].mean(axis=1)
        made += weights.shapes[shapes]
        return made


def tag_scores(signs: Signs, *, vectors: WordVectors) -> Floats:
    """Return [sign, tag] scores; every sign sees its neighbours across paragraphs as well."""
    weights = vectors.weights
    hidden = vectors.of(signs.words) + weights.surroundings[signs.surroundings]
    reach = sum(layer.dilation for layer in weights.convolutions)
    scores = np.empty((len(hidden), len(weights.bias)), dtype=np.float32)
    for start in range(0, len(hidden), STRETCH):
        # With all that its layers reach on both sides, a stretch's scores are those of the whole.
        first = max(0, start - reach)
        seen = _convolved(hidden[first : start + STRETCH + reach], weights)
        scores[start : start + STRETCH] = seen[start - first :][:STRETCH] @ weights.scores
    return scores + weights.bias


def _convolved(hidden: Floats, weights: StatementWeights) -> Floats:
    for layer in weights.convolutions:
        before, here, after = layer.kernel
        away = layer.dilation
        added = hidden @ here
        added += layer.bias
        added[away:] += hidden[:-away] @ before
        added[:-away] += hidden[away:] @ after
        np.maximum(added, 0, out=added)
        added += hidden
        hidden = added
    return hidden
