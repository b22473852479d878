"""Two texts set side by side by their words and by what these mean, passage against passage.

Each text is read once; a passage is a choice of its words and pieces, and each word and piece of the
one text is compared once with each of the other. So hundreds of passages are compared in milliseconds.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sayso.lang.wording import PLAIN, markers
from sayso.lang.wording_table import Sense
from sayso.link.index import PassageIndex
from sayso.link.meaning import WIDTH, Floats, Meaning, MeaningReader
from sayso.link.names import SHORTEST_STEM, is_same_name, is_same_stem, names_in
from sayso.link.tokens import Token, tokens
from sayso.model import Span, Spans
from sayso.weights.sameness import Resemblance

LEAST_EVIDENCE = 9.0
"""Nats of rarity that the words in common must have: less is "Subscribe to our channel"."""
FULL_EVIDENCE = 25.0
"""Nats of rarity; long passages have more in common, and are no more one statement for it."""
MOST_NUMBERS = 2
MOST_NAMES = 2
"""So many of a kind say as much as more of it: passages are no lists."""
CLOCK = ":"
VAGUE_NUMBER = "1"
"""The label of "one", which is mostly no number."""

NO_VECTORS: Floats = np.zeros((0, WIDTH), dtype=np.float32)

Places = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


class Excerpt(NamedTuple):
    """Stretches of a text that are read: sentences, or the pieces of a content."""

    text: str
    spans: Sequence[Span]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """An excerpt as it is compared.

    Args:
        text: the whole text.
        tokens: the excerpt's words.
        rarities: of each token, in nats; 0 for a function word.
        names: whether each token is a name.
        pieces: the word that each piece is of, in the text.
        vectors: what each piece means.
        weights: how much each piece says.
    """

    text: str
    tokens: tuple[Token, ...]
    rarities: Floats
    names: Flags
    pieces: tuple[Span, ...]
    vectors: Floats
    weights: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A passage of a side: where it stands, its words and pieces by their places, its numbers."""

    spans: Spans
    tokens: Places
    pieces: Places
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facing:
    """Two sides, compared.

    Args:
        one: a side.
        other: the other.
        is_same: [token, token], whether the two are forms of one word.
        alike: [piece, piece], −1 to 1, how nearly the two mean the same.
    """

    one: Side
    other: Side
    is_same: Flags
    alike: Floats


def sides_of(
    excerpts: Sequence[Excerpt], *, index: PassageIndex, reader: MeaningReader
) -> list[Side]:
    """Return excerpts as they are compared.

    Args:
        excerpts: of any texts.
        index: knows how rare words are, and which are only names.
        reader: reads what words mean.
    """
    meanings = iter(reader.meanings([span.of(text) for text, spans in excerpts for span in spans]))
    return [_side(each, [next(meanings) for _ in each.spans], index) for each in excerpts]


def _side(excerpt: Excerpt, meanings: Sequence[Meaning], index: PassageIndex) -> Side:
    text = excerpt.text
    found = [token for span in excerpt.spans for token in tokens(text, span)]
    rarities = [0.0 if token.key in PLAIN else index.rarity(token.key) for token in found]
    return Side(
        text=text,
        tokens=tuple(found),
        rarities=np.array(rarities, dtype=np.float32),
        names=np.array(names_in(text, found, is_common=index.is_common), dtype=bool),
        pieces=tuple(
            Span(span.start + word.start, span.start + word.end)
            for span, meaning in zip(excerpt.spans, meanings, strict=True)
            for word in (meaning.spans[place] for place in meaning.words)
        ),
        vectors=np.concatenate([NO_VECTORS, *(meaning.vectors for meaning in meanings)]),
        weights=np.concatenate([NO_VECTORS[:, 0], *(meaning.weights for meaning in meanings)]),
    )


def part_of(side: Side, spans: Spans) -> Part:
    """Return the passage of a side that stands in these spans."""
    own = _within([token.span for token in side.tokens], spans)
    found = markers(_keys(side, [side.tokens[place] for place in own]))
    numbers = (each.label for each in found if each.sense is Sense.NUMBER)
    return Part(
        spans=spans,
        tokens=own,
        pieces=_within(side.pieces, spans),
        numbers=frozenset(numbers) - {VAGUE_NUMBER},
    )


def _keys(side: Side, found: Sequence[Token]) -> list[str]:
    """Return the words of a passage; 11:30 is one, as 11.30 is."""
    keys: list[str] = []
    end = 0
    for token in found:
        is_minutes = side.text[end : token.span.start] == CLOCK and token.key.isdecimal()
        if is_minutes and keys and keys[-1].isdecimal():
            keys[-1] += f".{token.key}"
        else:
            keys.append(token.key)
        end = token.span.end
    return keys


def _within(places: Sequence[Span], spans: Spans) -> Places:
    met = (n for n, place in enumerate(places) if any(span.meets(place) for span in spans))
    return np.fromiter(met, dtype=np.int64)


def facing(one: Side, other: Side) -> Facing:
    """Return two sides, each word and piece of the one compared with each of the other."""
    is_same = np.zeros((len(one.tokens), len(other.tokens)), dtype=bool)
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for place, token in enumerate(other.tokens):
        starts[token.key[:SHORTEST_STEM]].append(place)
    for here, token in enumerate(one.tokens):
        for there in starts.get(token.key[:SHORTEST_STEM], ()):
            is_same[here, there] = _is_same_word(token.key, other.tokens[there].key)
    return Facing(one=one, other=other, is_same=is_same, alike=one.vectors @ other.vectors.T)


def _is_same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if one in PLAIN or other in PLAIN or not (one[:1].isalpha() and other[:1].isalpha()):
        return False
    return is_same_stem(one, other) or is_same_name(one, other)


def resemblance(facing: Facing, one: Part, other: Part) -> Resemblance | None:
    """Return how far two passages resemble each other; None if one has no word of content."""
    rarities = facing.one.rarities[one.tokens], facing.other.rarities[other.tokens]
    if not all(side.any() for side in rarities):
        return None
    is_same = facing.is_same[np.ix_(one.tokens, other.tokens)]
    met = is_same.any(axis=1), is_same.any(axis=0)
    shared = [float(side @ found) for side, found in zip(rarities, met, strict=True)]
    whole = [float(side.sum()) for side in rarities]
    names = facing.one.names[one.tokens], facing.other.names[other.tokens]
    named = [int((side & found).sum()) for side, found in zip(names, met, strict=True)]
    return Resemblance(
        words=(shared[0] / whole[0] + shared[1] / whole[1]) / 2,
        meaning=_likeness(facing, one, other),
        evidence=math.log1p(min(*shared, FULL_EVIDENCE)),
        numbers=min(len(one.numbers & other.numbers), MOST_NUMBERS),
        numbers_against=_against(one.numbers, other.numbers),
        names=min(*named, MOST_NAMES),
    )


def is_evident(resemblance: Resemblance) -> bool:
    """Say whether the words in common are too rare to be met by chance."""
    return resemblance.evidence >= math.log1p(LEAST_EVIDENCE)


def _likeness(facing: Facing, one: Part, other: Part) -> float:
    """Return how well each side's pieces find their like in the other, on the mean."""
    alike = facing.alike[np.ix_(one.pieces, other.pieces)]
    here, there = facing.one.weights[one.pieces], facing.other.weights[other.pieces]
    found = (
        float(alike.max(axis=1) @ here / here.sum()),
        float(alike.max(axis=0) @ there / there.sum()),
    )
    return sum(found) / 2


def _against(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of the numbers of the side with fewer that the other has not."""
    fewer = min(len(one), len(other))
    return 1 - len(one & other) / fewer if fewer else 0.0
