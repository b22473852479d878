"""The accurate model: signs as word pieces, through a small pretrained encoder, to scores of tags.

Paragraphs go through it in windows of whole paragraphs, as it was trained (`training/teacher.py`);
windows of like length share a batch, so that little is padded.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sayso.extract.signs import SURROUNDINGS, Signs
from sayso.extract.spelling import LONGEST_READ, shape_of
from sayso.model import Span
from sayso.weights.encoder import EncoderWeights, Floats

LONGEST = 200
"""Signs in a window; a longer paragraph is a window of its own, up to `LONGEST_PARAGRAPH`."""
LONGEST_PARAGRAPH = 256
MOST_PIECES = 510
"""In a window, besides its first and last: the encoder has 512 places."""
MOST_OF_WORD = 16
"""Pieces of one word that are read: an endless word of a broken page costs no more."""
BATCH = 128
"""Pieces that go through the encoder together; more would not stay in the processor's cache."""
MOST_WORDS = 50_000
SPACE = "▁"

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring signs that are read together: which, and their pieces."""

    signs: Span
    pieces: list[int]
    shown: list[int]
    firsts: list[int]


class Encoder:
    """Gives scores of tags to signs; the pieces of words it met are kept."""

    def __init__(self, weights: EncoderWeights) -> None:
        self.weights = weights
        self.languages = weights.languages
        self.first, self.pairs = weights.first, weights.pairs
        self.known: dict[str, tuple[list[int], int]] = {}

    def scores(self, signs: Signs) -> Floats:
        """Return [sign, tag] scores."""
        found = np.zeros((len(signs.words), len(self.first)), dtype=np.float32)
        windows = sorted(self._windows(signs), key=lambda window: len(window.pieces))
        for batch in _batches(windows):
            scores = self._run(batch)
            for window, row in zip(batch, scores, strict=True):
                found[window.signs.start : window.signs.end] = row[window.firsts]
        return found

    def _windows(self, signs: Signs) -> Iterator[Window]:
        pieces, shapes = self._spelled(signs.words)
        shown = (np.array(shapes) * SURROUNDINGS + signs.surroundings).tolist()
        for span in window_spans(signs.lengths, [len(one) for one in pieces]):
            row, around, firsts = [self.weights.opening], [0], []
            for split, shape in zip(
                pieces[span.start : span.end], shown[span.start : span.end], strict=True
            ):
                firsts.append(len(row))
                row += split
                around += [shape] * len(split)
            yield Window(span, [*row, self.weights.ending], [*around, 0], firsts)

    def _spelled(self, words: Sequence[str]) -> tuple[list[list[int]], list[int]]:
        new = [word for word in dict.fromkeys(words) if word not in self.known]
        if len(self.known) + len(new) > MOST_WORDS:
            self.known.clear()
            new = list(dict.fromkeys(words))
        plain = [_plain(word) for word in new]
        space, unknown = self.weights.pieces.piece_to_id(SPACE), self.weights.pieces.unk_id()
        for word, split in zip(new, self.weights.pieces.encode(plain), strict=True):
            # A space of its own before a sign says nothing.
            kept = split[1:] if len(split) > 1 and split[0] == space else split
            self.known[word] = (kept[:MOST_OF_WORD] or [unknown], shape_of(word))
        found = [self.known[word] for word in words]
        return [split for split, _ in found], [shape for _, shape in found]

    def _run(self, batch: Sequence[Window]) -> Floats:
        lengths = [len(window.pieces) for window in batch]
        shape = (len(batch), max(lengths))
        pieces, shown = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.int64)
        for row, window in enumerate(batch):
            pieces[row, : lengths[row]] = window.pieces
            shown[row, : lengths[row]] = window.shown
        inputs = {"pieces": pieces, "shown": shown, "lengths": np.array(lengths, dtype=np.int32)}
        scores: Floats = self.weights.session.run(["scores"], inputs)[0]
        return scores


def _plain(word: str) -> bytes:
    """Return a word as the pieces know it; half a surrogate pair becomes a question mark."""
    return unicodedata.normalize("NFKC", word[:LONGEST_READ]).encode(errors="replace")


def window_spans(lengths: Sequence[int], pieces: Sequence[int]) -> Iterator[Span]:
    """Yield windows of whole paragraphs; what is too long for one is cut."""
    totals = np.concatenate([[0], np.cumsum(pieces)]).tolist()
    begun = end = 0
    for length in lengths:
        for part in _parts(Span(end, end + length), totals):
            fits = part.end - begun <= LONGEST and totals[part.end] - totals[begun] <= MOST_PIECES
            if begun < part.start and not fits:
                yield Span(begun, part.start)
                begun = part.start
        end += length
    if begun < end:
        yield Span(begun, end)


def _parts(paragraph: Span, totals: Sequence[int]) -> Iterator[Span]:
    """Yield a paragraph, or stretches of it that are short enough."""
    start = paragraph.start
    while start < paragraph.end:
        end = min(start + LONGEST_PARAGRAPH, paragraph.end)
        while totals[end] - totals[start] > MOST_PIECES:
            end -= 1
        yield Span(start, end)
        start = end


def _batches(windows: Sequence[Window]) -> Iterator[list[Window]]:
    batch: list[Window] = []
    for window in windows:
        if batch and (len(batch) + 1) * len(window.pieces) > BATCH:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch
