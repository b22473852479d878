"""Marked documents as the signs and tags that models learn from, and their file."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.corpus import Attribution, MarkedDocument
from sayso.extract.quotes import paragraphs
from sayso.extract.signs import Signs, signs_of
from sayso.extract.tags import ROLES, begin_tag
from sayso.lang.known import get_language
from sayso.model import Span

LONGEST_PARAGRAPH = 256
"""In signs; 11 of PolNeAR's 17,349 training paragraphs are longer and count as several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A corpus as models read it: all documents' signs in one row.

    Args:
        words: the signs as written.
        surroundings: one number a sign (`sayso.extract.signs`).
        tags: one number a sign (`sayso.extract.tags`).
        paragraphs: how many signs each paragraph holds, in order.
        documents: the number of each paragraph's document.
    """

    words: list[str]
    surroundings: NDArray[np.int64]
    tags: NDArray[np.int64]
    paragraphs: NDArray[np.int64]
    documents: NDArray[np.int64]


def prepared(corpus: Iterable[MarkedDocument]) -> Prepared:
    """Return a corpus as models read it."""
    words: list[str] = []
    surroundings, tags, lengths, documents = [], [], [], []
    for number, marked in enumerate(corpus):
        text = marked.document.text
        dashes = get_language(marked.document.lang).speech_dash
        signs = signs_of(text, list(paragraphs(text, speech_dash=dashes)))
        words += signs.words
        surroundings.append(signs.surroundings)
        tags.append(gold_tags(signs, marked.attributions))
        pieces = [piece for length in signs.lengths for piece in _pieces(length)]
        lengths += pieces
        documents += [number] * len(pieces)
    return Prepared(
        words=words,
        surroundings=np.concatenate(surroundings),
        tags=np.concatenate(tags),
        paragraphs=np.array(lengths),
        documents=np.array(documents),
    )


def gold_tags(signs: Signs, attributions: Iterable[Attribution]) -> NDArray[np.int64]:
    """Return each sign's tag; where marks overlap, what stands first in the text counts."""
    tags = np.zeros(len(signs.words), dtype=np.int64)
    marks = [
        (span, role)
        for attribution in attributions
        for role in ROLES
        for span in getattr(attribution, role)
    ]
    starts = np.array(signs.starts)
    ends = starts + np.array([len(word) for word in signs.words], dtype=np.int64)
    breaks = np.cumsum([0, *(piece for length in signs.lengths for piece in _pieces(length))])
    for span, role in sorted(marks):
        first = int(np.searchsorted(ends, span.start, side="right"))
        after = int(np.searchsorted(starts, span.end, side="left"))
        _mark(tags, first=first, after=after, begin=begin_tag(role), breaks=breaks)
    return tags


def _mark(
    tags: NDArray[np.int64], *, first: int, after: int, begin: int, breaks: NDArray[np.int64]
) -> None:
    while first < after and tags[first]:
        first += 1
    for at in range(first, after):
        if tags[at]:
            return
        tags[at] = begin if at == first or at in breaks else begin + 1


def save(corpus: Prepared, path: Path) -> None:
    """Write a prepared corpus."""
    np.savez_compressed(
        path,
        words=np.frombuffer("\n".join(corpus.words).encode(), dtype=np.uint8),
        surroundings=corpus.surroundings.astype(np.int8),
        tags=corpus.tags.astype(np.int8),
        paragraphs=corpus.paragraphs,
        documents=corpus.documents,
    )


def load(path: Path) -> Prepared:
    """Read a prepared corpus."""
    with np.load(path) as arrays:
        return Prepared(
            words=arrays["words"].tobytes().decode().split("\n"),
            surroundings=arrays["surroundings"].astype(np.int64),
            tags=arrays["tags"].astype(np.int64),
            paragraphs=arrays["paragraphs"],
            documents=arrays["documents"],
        )


def windows(corpus: Prepared, *, longest: int) -> list[list[Span]]:
    """Return runs of whole paragraphs of one document, as spans in the row of signs."""
    ends = np.cumsum(corpus.paragraphs)
    found: list[list[Span]] = []
    before = None
    for end, length, document in zip(ends, corpus.paragraphs, corpus.documents, strict=True):
        if not length:
            continue
        span = Span(int(end - length), int(end))
        fits = before == document and span.end - found[-1][0].start <= longest
        if fits:
            found[-1].append(span)
        else:
            found.append([span])
        before = document
    return found


def _pieces(length: int) -> list[int]:
    whole, rest = divmod(length, LONGEST_PARAGRAPH)
    return [LONGEST_PARAGRAPH] * whole + ([rest] if rest else [])
