"""How much two words of two languages mean the same, word by word.

Vectors say it of most words. Of names, of numbers and of the words that decide the sense it is known:
names sound alike, numbers have one value, and the tables of all languages share their labels.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sayso.lang.sounds import sound_alike, sounds_of
from sayso.lang.wording import PLAIN, markers
from sayso.link.meaning import Floats, MeaningReader
from sayso.link.tokens import Token
from sayso.model import Span, Spans

SAME_NAME = 0.95
SAME_SENSE = 0.7
COGNATE = 0.66
FEWEST_LETTERS = 4
FEWEST_SOUNDS = 3
"""Shorter words sound alike by chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Some words of a text, and where the stretches stand in which they are read.

    Args:
        text: in which spans count.
        words: in order, all of them within the stretches.
        stretches: what is read as one: a word is told by its company.
    """

    text: str
    words: tuple[Token, ...]
    stretches: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likes:
    """How the words of two texts are like each other.

    Args:
        alike: [here, there], −1 to 1.
        weights_here: how much each word says.
        weights_there: the same for the other text.
    """

    alike: Floats
    weights_here: Floats
    weights_there: Floats


class _Read(NamedTuple):
    """The pieces of a side's words: their vectors, weights and words, and where each word stands."""

    vectors: Floats
    weights: Floats
    words: npt.NDArray[np.int64]
    spans: Spans


def likes_of(here: Side, there: Side, reader: MeaningReader) -> Likes:
    """Return how much each two words mean the same."""
    here_read, there_read = _read(here, reader), _read(there, reader)
    here_at = [_word_at(here_read, token) for token in here.words]
    there_at = [_word_at(there_read, token) for token in there.words]
    alike = _alike(here_read, there_read)[np.ix_(here_at, there_at)]
    _raise_names(alike, here, there)
    _raise_cognates(alike, here.words, there.words)
    _raise_senses(alike, here.words, there.words)
    return Likes(
        alike=alike,
        weights_here=_weights(here_read)[here_at],
        weights_there=_weights(there_read)[there_at],
    )


def joined(words: Sequence[Token], places: Sequence[int]) -> Spans:
    """Return the spans of words, those of neighbours made one."""
    found: list[Span] = []
    last = -2
    for place in sorted(places):
        span = words[place].span
        if found and (last == place - 1 or span.start < found[-1].end):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
        last = place
    return tuple(found)


def is_name_like(text: str, token: Token) -> bool:
    """Say whether a word has a capital, and is neither short nor one that every text holds."""
    is_long = len(token.key) >= FEWEST_LETTERS and token.key not in PLAIN
    return is_long and text[token.span.start].isupper()


def _read(side: Side, reader: MeaningReader) -> _Read:
    """Return what the pieces of a side's stretches mean, their spans counted in the whole text."""
    read = reader.meanings([stretch.of(side.text) for stretch in side.stretches] or [""])
    spans: list[Span] = []
    words = [np.zeros(0, dtype=np.int64)]
    for meaning, stretch in zip(read, side.stretches, strict=False):
        words.append(meaning.words + len(spans))
        spans += [Span(start + stretch.start, end + stretch.start) for start, end in meaning.spans]
    return _Read(
        vectors=np.concatenate([each.vectors for each in read]),
        weights=np.concatenate([each.weights for each in read]),
        words=np.concatenate(words),
        spans=tuple(spans),
    )


def _word_at(read: _Read, token: Token) -> int:
    """Return the number of the white-space-parted word that holds a token."""
    return bisect_right(read.spans, token.span.start, key=lambda span: span.start) - 1


def _alike(here: _Read, there: _Read) -> Floats:
    """Return [word, word] how much two words mean the same, by their pieces both ways."""
    if not len(here.words) or not len(there.words):
        return np.zeros((len(here.spans), len(there.spans)), dtype=np.float32)
    pieces: Floats = here.vectors @ there.vectors.T
    both = np.stack([_one_way(pieces, here, there), _one_way(pieces.T, there, here).T])
    mean: Floats = both.mean(axis=0, dtype=np.float32)
    return mean


def _one_way(pieces: Floats, here: _Read, there: _Read) -> Floats:
    best = np.maximum.reduceat(pieces, _first_pieces(there), axis=1) * here.weights[:, None]
    sums: Floats = np.add.reduceat(best, _first_pieces(here), axis=0)
    sums /= _weights(here)[:, None]
    return sums


def _weights(read: _Read) -> Floats:
    if not len(read.words):
        return np.zeros(0, dtype=np.float32)
    weights: Floats = np.add.reduceat(read.weights, _first_pieces(read))
    return weights


def _first_pieces(read: _Read) -> list[int]:
    return [int(place) for place in np.searchsorted(read.words, range(len(read.spans)))]


def _raise_names(alike: Floats, here: Side, there: Side) -> None:
    others = _capitals(there)
    for place in _capitals(here):
        for other in others:
            if sound_alike(here.words[place].key, there.words[other].key):
                alike[place, other] = SAME_NAME


def _capitals(side: Side) -> list[int]:
    return [place for place, token in enumerate(side.words) if is_name_like(side.text, token)]


def _raise_cognates(alike: Floats, here: Sequence[Token], there: Sequence[Token]) -> None:
    """Raise the likeness of words that languages share: orchestra, оркестр; запаси, запасы."""
    others = [place for place, token in enumerate(there) if _has_sound(token.key)]
    for place, token in enumerate(here):
        if not _has_sound(token.key):
            continue
        for other in others:
            if sound_alike(token.key, there[other].key):
                alike[place, other] = max(alike[place, other], COGNATE)


def _has_sound(key: str) -> bool:
    is_long = len(key) >= FEWEST_LETTERS and key not in PLAIN
    return is_long and len(sounds_of(key)) >= FEWEST_SOUNDS


def _raise_senses(alike: Floats, here: Sequence[Token], there: Sequence[Token]) -> None:
    others = _senses(there)
    for place, sense in _senses(here):
        for other, other_sense in others:
            if sense == other_sense:
                alike[place, other] = max(alike[place, other], SAME_SENSE)


def _senses(words: Sequence[Token]) -> list[tuple[int, tuple[str, str]]]:
    return [
        (place, (marker.sense, marker.label))
        for marker in markers([token.key for token in words])
        for place in range(marker.start, marker.end)
    ]
