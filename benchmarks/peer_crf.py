"""The peer from the literature: a linear-chain CRF over hand-made features of words.

    pip install python-crfsuite

It reads the signs, learns the tags and joins the spans that sayso's own models do; what differs is
what stands between: spellings of a word and its neighbours, and the place in a quotation.
"""

import importlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from eval.corpus import Attribution, MarkedDocument
from sayso.extract.joining import Joined, joined
from sayso.extract.quotes import paragraphs
from sayso.extract.signs import FIRST_OF_PARAGRAPH, IN_FIRST_PARAGRAPH, Signs, signs_of
from sayso.extract.tags import TAGS
from sayso.lang.known import get_language
from sayso.model import Document, Span, Spans
from training.prepared import gold_tags

PACKAGES = ("python-crfsuite",)
# Not tuned: those of sklearn-crfsuite's tutorial.
SETTINGS = {"c1": 0.1, "c2": 0.1, "max_iterations": 100, "feature.possible_transitions": True}
EDGES = (1, 2, 3, 4)
"""Lengths of the beginnings and endings of words that are features."""
FARTHEST = 3
"""Neighbours on each side that are features."""
MOST_WORDS = 200_000
LONG_RUN = re.compile(r"(.)\1{2,}")

Features = list[list[str]]


class Trainer(Protocol):
    """What learns, of pycrfsuite's."""

    def append(self, xseq: Features, yseq: Sequence[str]) -> None:
        """Take a paragraph and its tags."""
        ...

    def train(self, model: str) -> None:
        """Write what was learnt to a file."""
        ...


class Tagger(Protocol):
    """What was learnt, of pycrfsuite's."""

    def open(self, name: str) -> object:
        """Read it from a file, to the end."""
        ...

    def tag(self, xseq: Features) -> list[str]:
        """Return a paragraph's best tags."""
        ...


def learnt_finder(
    corpus: Iterable[MarkedDocument],
) -> Callable[[Document], Sequence[Attribution]]:
    """Return what finds statements by a CRF that learns from the corpus now."""
    tagger = _learnt(corpus)

    def find(document: Document) -> list[Attribution]:
        signs = _signs(document)
        tags: list[int] = []
        for paragraph in paragraphs_of(signs):
            tags += map(TAGS.index, tagger.tag(features_of(signs, paragraph)))
        return [_attribution(one, signs) for one in joined(signs.words, tags, signs.lengths)]

    return find


def paragraphs_of(signs: Signs) -> Iterator[Span]:
    """Yield the paragraphs that hold a sign, as spans in the row of signs."""
    start = 0
    for length in signs.lengths:
        if length:
            yield Span(start, start + length)
        start += length


def features_of(signs: Signs, paragraph: Span) -> Features:
    """Return what is known of each sign of a paragraph; nothing is known beyond its edges."""
    words = signs.words[paragraph.start : paragraph.end]
    places = [_place(int(number)) for number in signs.surroundings[slice(*paragraph)]]
    near = [step for step in range(-FARTHEST, FARTHEST + 1) if step]
    rows = []
    for at, word in enumerate(words):
        row = [*_spelled(word), places[at]]
        for step in near:
            if 0 <= at + step < len(words):
                row += [*_seen_from(words[at + step], step), f"{step}:{places[at + step]}"]
            else:
                row.append(f"{step}:edge")
        rows.append(row)
    return rows


def _learnt(corpus: Iterable[MarkedDocument]) -> Tagger:
    crfsuite = importlib.import_module("pycrfsuite")
    trainer: Trainer = crfsuite.Trainer(params=SETTINGS, verbose=False)
    for marked in corpus:
        signs = _signs(marked.document)
        tags = [TAGS[tag] for tag in gold_tags(signs, marked.attributions)]
        for paragraph in paragraphs_of(signs):
            trainer.append(features_of(signs, paragraph), tags[slice(*paragraph)])
    tagger: Tagger = crfsuite.Tagger()
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "statements.crfsuite")
        trainer.train(path)
        tagger.open(path)
    return tagger


def _signs(document: Document) -> Signs:
    dashes = get_language(document.lang).speech_dash
    return signs_of(document.text, list(paragraphs(document.text, speech_dash=dashes)))


def _place(surroundings: int) -> str:
    quoted = surroundings % FIRST_OF_PARAGRAPH
    return f"quoted={quoted}" + (" first" if surroundings >= IN_FIRST_PARAGRAPH else "")


@lru_cache(MOST_WORDS)
def _spelled(word: str) -> tuple[str, ...]:
    lower = word.lower()
    edges = [size for size in EDGES if size < len(word)]
    return (
        "bias",
        f"word={lower}",
        f"shape={_shape(word)}",
        *(f"begins={lower[:size]}" for size in edges),
        *(f"ends={lower[-size:]}" for size in edges),
    )


@lru_cache(MOST_WORDS)
def _seen_from(word: str, step: int) -> tuple[str, ...]:
    return (f"{step}:word={word.lower()}", f"{step}:shape={_shape(word)}")


def _shape(word: str) -> str:
    """Return a word with its letters and digits as X, x and 0, runs of one shortened to two."""
    signs = (
        "X" if sign.isupper() else "x" if sign.isalpha() else "0" if sign.isdigit() else sign
        for sign in word
    )
    return LONG_RUN.sub(r"\1\1", "".join(signs))


def _attribution(one: Joined, signs: Signs) -> Attribution:
    return Attribution(
        content=tuple(signs.span(*run) for run in one.content),
        cue=_spans(one.cue, signs),
        source=_spans(one.source, signs),
    )


def _spans(run: tuple[int, int] | None, signs: Signs) -> Spans:
    return (signs.span(*run),) if run else ()
