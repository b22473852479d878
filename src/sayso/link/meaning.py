"""Texts to vectors that say what their words mean, whatever their language.

Each piece of a word gets a vector that knows the words around it, a weight, and a topic: what it adds to
what the text is about. The topics of a stretch of words add up to its vector, so one reading of a
sentence gives the vectors of all its windows ("late chunking", Günther et al. 2024,
arXiv:2409.04701). Two texts are compared piece by piece: each piece of the one with the piece of the
other that is most like it (late interaction, Khattab and Zaharia 2020, arXiv:2004.12832).
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sayso.model import Span

if TYPE_CHECKING:
    # It loads onnxruntime, for which only who reads texts should wait.
    from sayso.weights.meanings import MeaningWeights

WORD = re.compile(r"\S+")
LONGEST_WORD = 60
"""Code points of an endless word that are read, and the most pieces that it has."""
MOST_OF_WORD = 16
MOST_PIECES = 200
"""In a row; a longer text is read as several."""
BATCH = 256
"""Pieces that are read together; more would not stay in the processor's cache."""
MOST_WORDS = 50_000
WINDOWS = (12, 24)
"""A stretch of a sentence that has a vector of its own has so many pieces, and the next begins half
way: the vector of a whole sentence, which it has as well, is too vague for a few words out of it."""
BYTE = 127
WIDTH = 128
"""Numbers in the vector of a window."""

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A text, piece by piece.

    Args:
        vectors: [piece, width], each of length 1.
        weights: [piece], how much each says, above 0.
        topics: [piece, width], what each adds to the vector of a stretch.
        words: [piece] the word that each is of, as its number in `spans`.
        spans: where each word stands in the text, in code points.
    """

    vectors: Floats
    weights: Floats
    topics: Floats
    words: npt.NDArray[np.int64]
    spans: tuple[Span, ...]


class MeaningReader:
    """Reads texts; the pieces of words that it met are kept.

    Args:
        load: gives the weights, when the first text is read.
    """

    def __init__(self, load: Callable[[], "MeaningWeights"]) -> None:
        self._load = load
        self._known: dict[str, list[int]] = {}

    @cached_property
    def weights(self) -> "MeaningWeights":
        """What the encoder has learnt."""
        return self._load()

    def meanings(self, texts: Sequence[str]) -> list[Meaning]:
        """Return what each text's pieces mean."""
        spans = [[Span(*match.span()) for match in WORD.finditer(text)] for text in texts]
        split = self._split(
            [[span.of(text) for span in found] for text, found in zip(texts, spans, strict=True)]
        )
        rows = [
            (number, start)
            for number, words in enumerate(split)
            for start in range(0, max(1, sum(map(len, words))), MOST_PIECES)
        ]
        flat = [[piece for word in words for piece in word] for words in split]
        found = self._read([flat[number][start : start + MOST_PIECES] for number, start in rows])
        of_text: list[list[Floats]] = [[] for _ in texts]
        for (number, _), numbers in zip(rows, found, strict=True):
            of_text[number].append(numbers)
        return [
            _meaning(np.concatenate(numbers), words, tuple(at))
            for numbers, words, at in zip(of_text, split, spans, strict=True)
        ]

    def _split(self, texts: Sequence[Sequence[str]]) -> list[list[list[int]]]:
        new = list({word: None for words in texts for word in words if word not in self._known})
        if len(self._known) + len(new) > MOST_WORDS:
            self._known.clear()
            new = list({word: None for words in texts for word in words})
        unknown = self.weights.pieces.unk_id()
        for word, pieces in zip(new, self.weights.pieces.encode([*map(_plain, new)]), strict=True):
            self._known[word] = pieces[:MOST_OF_WORD] or [unknown]
        return [[self._known[word] for word in words] for words in texts]

    def _read(self, rows: Sequence[list[int]]) -> list[Floats]:
        """Return the session's numbers [piece, 2 * width + 2] for each row of pieces."""
        found: list[Floats] = [np.zeros((0, 2 * WIDTH + 2), dtype=np.float32)] * len(rows)
        for batch in _batches(sorted(range(len(rows)), key=lambda row: len(rows[row])), rows):
            longest = len(rows[batch[-1]]) + 2
            pieces = np.zeros((len(batch), longest), dtype=np.int64)
            lengths = np.array([len(rows[row]) + 2 for row in batch], dtype=np.int32)
            for line, row in zip(pieces, batch, strict=True):
                line[: len(rows[row]) + 2] = [
                    self.weights.opening,
                    *rows[row],
                    self.weights.ending,
                ]
            inputs = {"pieces": pieces, "lengths": lengths}
            numbers = self.weights.session.run(["meanings"], inputs)[0]
            for line, row in zip(numbers, batch, strict=True):
                found[row] = line[1 : len(rows[row]) + 1]
        return found


def window_vectors(meaning: Meaning) -> tuple[list[Span], Bytes]:
    """Return the windows of a text and their vectors, in bytes, for an index.

    Returns:
        Where each window stands in the text, whole words, and [window, width] numbers of −127 to 127.
    """
    length = len(meaning.weights)
    sums = np.zeros((length + 1, meaning.topics.shape[1]), dtype=np.float32)
    np.cumsum(meaning.topics, axis=0, out=sums[1:])
    stretches = list(dict.fromkeys(_stretches(length)))
    starts, ends = [start for start, _ in stretches], [end for _, end in stretches]
    spans = [
        Span(meaning.spans[meaning.words[start]].start, meaning.spans[meaning.words[end - 1]].end)
        for start, end in stretches
    ]
    return spans, _in_bytes(sums[ends] - sums[starts])


def whole_vector(meaning: Meaning) -> Floats:
    """Return the vector of a whole text, of length 1 (0 for a text without a word)."""
    vector: Floats = meaning.topics.sum(axis=0)
    return vector / max(float(np.linalg.norm(vector)), 1e-9)


def _meaning(numbers: Floats, words: list[list[int]], spans: tuple[Span, ...]) -> Meaning:
    vectors, topics = numbers[:, :WIDTH], numbers[:, WIDTH : 2 * WIDTH]
    weights, stress = np.logaddexp(0, numbers[:, 2 * WIDTH :]).T
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return Meaning(
        vectors=vectors / np.maximum(norms, 1e-9),
        weights=weights,
        topics=topics * stress[:, None],
        words=np.repeat(np.arange(len(words)), [len(word) for word in words]),
        spans=spans,
    )


def _stretches(length: int) -> Iterator[tuple[int, int]]:
    for size in WINDOWS:
        step = size // 2
        for start in range(0, max(1, length - size + step), step):
            if start < length:
                yield start, min(start + size, length)
    if length:
        yield 0, length


def _in_bytes(vectors: Floats) -> Bytes:
    norms = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    rounded: Bytes = np.rint(vectors / norms * BYTE).astype(np.int8)
    return rounded


def _batches(order: Sequence[int], rows: Sequence[list[int]]) -> Iterator[list[int]]:
    """Yield rows of like length whose pieces, with what fills them up, fit together."""
    batch: list[int] = []
    for row in order:
        if batch and (len(batch) + 1) * (len(rows[row]) + 2) > BATCH:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def _plain(word: str) -> bytes:
    """Return a word as the pieces know it; half a surrogate pair becomes a question mark."""
    return unicodedata.normalize("NFKC", word[:LONGEST_WORD]).encode(errors="replace")
