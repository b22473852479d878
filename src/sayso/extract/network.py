"""The fast model's network in numpy: words in, a score for each tag of each sign out."""

from itertools import islice

import numpy as np

from sayso.extract.signs import Signs
from sayso.extract.spelling import form_of, runs_of, shape_of
from sayso.weights.statements import Floats, Layer, StatementWeights

UNKNOWN = 0
STRETCH = 2048
"""Signs that go through the layers together: more would not stay in the processor's cache."""
MOST_WORDS = 50_000
"""Distinct words whose vectors are kept: 26 MB, the vocabulary of some thousand articles."""


class Network:
    """Gives scores of tags to signs; the vectors of words it met are kept."""

    def __init__(self, weights: StatementWeights) -> None:
        self.weights = weights
        self.languages = weights.languages
        self.first, self.pairs = weights.first, weights.pairs
        self.vectors = WordVectors(weights)
        self.reach = sum(layer.away for layer in weights.layers)
        # Large arrays are dear to come by: the same ones serve every stretch.
        width = weights.words.shape[1]
        self.room = np.empty((3, STRETCH + 2 * self.reach, width), dtype=np.float32)

    def scores(self, signs: Signs) -> Floats:
        """Return [sign, tag] scores; every sign sees its neighbours across paragraphs as well."""
        weights, reach = self.weights, self.reach
        scores = np.empty((len(signs.words), len(weights.bias)), dtype=np.float32)
        for start in range(0, len(scores), STRETCH):
            # With all that its layers reach on both sides, a stretch's scores are the whole's.
            first, after = max(0, start - reach), start + STRETCH + reach
            hidden, seen, added = self.room[:, : len(scores[first:after])]
            self.vectors.put(signs.words[first:after], hidden)
            np.take(
                weights.surroundings, signs.surroundings[first:after], axis=0, out=seen, mode="clip"
            )
            hidden += seen
            for layer in weights.layers:
                _go_through(layer, hidden, seen=seen, added=added)
            scores[start : start + STRETCH] = hidden[start - first :][:STRETCH] @ weights.scores
        scores += weights.bias
        return scores


class WordVectors:
    """The vector of each distinct word, made when it is first met and kept for the next time."""

    def __init__(self, weights: StatementWeights) -> None:
        self.weights = weights
        self.table = np.empty((MOST_WORDS, weights.words.shape[1]), dtype=np.float32)
        self.rows = _Rows()

    def put(self, words: list[str], out: Floats) -> None:
        """Write a vector a word; at most `MOST_WORDS` words at a time."""
        if len(self.rows) + len(words) > MOST_WORDS:
            self.rows.clear()
        known = len(self.rows)
        rows = np.fromiter(map(self.rows.__getitem__, words), dtype=np.intp, count=len(words))
        if len(self.rows) > known:
            new = list(islice(reversed(self.rows), len(self.rows) - known))
            self.table[known : len(self.rows)] = self._made(new[::-1])
        np.take(self.table, rows, axis=0, out=out, mode="clip")

    def _made(self, words: list[str]) -> Floats:
        weights = self.weights
        forms = [form_of(word) for word in words]
        known = [weights.forms.get(form, UNKNOWN) for form in forms]
        runs = [runs_of(form, buckets=len(weights.runs)) for form in forms]
        shapes = [shape_of(word) for word in words]
        made: Floats = weights.words[known] * weights.word_scales[known]
        made += weights.runs[runs].mean(axis=1)
        made += weights.shapes[shapes]
        mixing = weights.mixing
        between = np.maximum(made @ mixing.wide + mixing.bias, 0)
        made += between @ mixing.narrow
        made += mixing.last_bias
        return made


class _Rows(dict[str, int]):
    """The row of each word that was asked for; a new word gets the next one."""

    def __missing__(self, word: str) -> int:
        row = self[word] = len(self)
        return row


def _go_through(layer: Layer, hidden: Floats, *, seen: Floats, added: Floats) -> None:
    """Replace [sign, number] by what comes out of a layer; the other two are room to work in."""
    away, third = layer.away, hidden.shape[1] // 3
    seen[:away, :third] = 0
    seen[away:, :third] = hidden[:-away, :third]
    seen[:, third:-third] = hidden[:, third:-third]
    seen[:-away, -third:] = hidden[away:, -third:]
    seen[-away:, -third:] = 0
    np.matmul(seen, layer.kernel, out=added)
    added += layer.bias
    # hidden + max(added, 0), in fewer passes over the numbers.
    added += hidden
    np.maximum(added, hidden, out=hidden)
