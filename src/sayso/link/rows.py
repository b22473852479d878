"""A quotation beside the passage that it translates: sentence by sentence, and word by word.

A clause of the quotation goes to the sentence of the passage in which its words find words that mean
the same; going on in order costs nothing, going elsewhere costs a little. Within the sentences that
the quotation uses, two words face each other if each is the other's best.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from sayso.lang.sentences import sentence_spans
from sayso.link.likes import Side, is_name_like, joined, likes_of
from sayso.link.meaning import Floats, MeaningReader
from sayso.link.quotation import Quotation
from sayso.link.tokens import Token, tokens
from sayso.model import Aligned, Document, Span, Spans

PARTING = frozenset(",;:—–(…“”«»")
FEWEST_WORDS = 3
"""A shorter clause is not placed by itself."""
ALIKE = 0.4
"""Two words that are each other's best, and so much alike, face each other."""
OWN = 0.12
"""What it counts for two words that the clause of the one is from the sentence of the other."""
FLOOR = 0.33
"""A clause whose words find less in a sentence is not from it."""
JUDGED = 0.42
"""Sentences less alike are too far apart to say what differs."""
FORWARD = 0.25
BACK = 0.5
INSIDE = 0.5
"""What going elsewhere costs, in words that find their like: past a sentence, back, and inside a
sentence of the quotation."""

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause of the quotation.

    Args:
        here: its words, by number.
        part: the sentence of the quotation in which it stands.
        sentence: the sentence of the passage that it is from; None if it is from none.
    """

    here: Places
    part: int
    sentence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What belongs together.

    Args:
        here: words of the quotation, by number; empty for a sentence that it leaves out.
        there: the sentence of the passage, by number; None if the words are from none.
        likeness: how well the words of the quotation find their like, −1 to 1.
    """

    here: Places
    there: int | None
    likeness: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A quotation and the passage that it translates, aligned.

    Args:
        rows: in the quotation's order; sentences left out stand where the passage has them.
        clauses: the quotation's, each with the sentence that it is from.
        text: in which the quotation's words stand.
        here: the quotation's words.
        there: the passage's words.
        sentences: of the passage; where they stand in the document.
        sentence_of: for each word of the passage, in which of them.
        weights_here: how much each word of the quotation says.
        weights_there: the same for the passage.
        alike: [here, there], how much two words mean the same.
        pairs: words that face each other, in the quotation's order.
    """

    rows: tuple[Row, ...]
    clauses: tuple[Clause, ...]
    text: str
    here: tuple[Token, ...]
    there: tuple[Token, ...]
    sentences: Spans
    sentence_of: Places
    weights_here: Floats
    weights_there: Floats
    alike: Floats
    pairs: tuple[tuple[int, int], ...]


def rows_of(quotation: Quotation, document: Document, spans: Spans, reader: MeaningReader) -> Rows:
    """Align a quotation with the sentences that hold these spans of a document."""
    sentences = _sentences_at(document.text, spans)
    found = [tokens(document.text, sentence) for sentence in sentences]
    there = tuple(token for words in found for token in words)
    sentence_of = tuple(number for number, words in enumerate(found) for _ in words)
    likes = likes_of(
        Side(text=quotation.text, words=quotation.tokens, stretches=_stretches(quotation)),
        Side(text=document.text, words=there, stretches=_touching(sentences)),
        reader,
    )
    # [here, sentence]: how well each word finds its like in each sentence.
    likest = _by_sentence(likes.alike, sentence_of)
    clauses = _placed(_clauses(quotation), likest, likes.weights_here)
    return Rows(
        rows=tuple(_rows(clauses, likest, likes.weights_here)),
        clauses=clauses,
        text=quotation.text,
        here=quotation.tokens,
        there=there,
        sentences=sentences,
        sentence_of=sentence_of,
        weights_here=likes.weights_here,
        weights_there=likes.weights_there,
        alike=likes.alike,
        pairs=tuple(_pairs(clauses, likes.alike, sentence_of)),
    )


def alignment_of(rows: Rows) -> tuple[Aligned, ...]:
    """Return the rows as spans, with what could not be compared."""
    return tuple(
        Aligned(
            here=joined(rows.here, row.here),
            there=() if row.there is None else (rows.sentences[row.there],),
            unjudged=_unjudged(row) or _unmet_names(row, rows),
        )
        for row in rows.rows
    )


def _unjudged(row: Row) -> str:
    if row.there is None:
        return "nothing in the passage is like it"
    return "too unlike to say what differs" if row.here and row.likeness < JUDGED else ""


def _unmet_names(row: Row, rows: Rows) -> str:
    """Return the names of a row that face nothing: they may be translated, or other names."""
    faced = {here for here, _ in rows.pairs}
    names = [
        token.span.of(rows.text)
        for place, token in enumerate(rows.here)
        if place in row.here[1:] and place not in faced and is_name_like(rows.text, token)
    ]
    return f"without a counterpart: {', '.join(names)}" if names and row.there is not None else ""


def _sentences_at(text: str, spans: Spans) -> Spans:
    """Return the sentences that hold spans of a text, but those without a word."""
    return tuple(
        sentence
        for sentence in sentence_spans(text)
        if any(sentence.meets(span) for span in spans) and tokens(text, sentence)
    )


def _stretches(quotation: Quotation) -> Spans:
    """Return where the quotation's pieces stand, without the marks around them."""
    by_piece: dict[int, list[Span]] = {}
    for token, piece in zip(quotation.tokens, quotation.pieces, strict=True):
        by_piece.setdefault(piece, []).append(token.span)
    return tuple(
        Span(spans[0].start, max(span.end for span in spans)) for spans in by_piece.values()
    )


def _touching(sentences: Spans) -> Spans:
    """Return the sentences, those that follow one another as one stretch."""
    found: list[Span] = []
    for sentence in sentences:
        if found and sentence.start - found[-1].end <= 1:
            found[-1] = Span(found[-1].start, sentence.end)
        else:
            found.append(sentence)
    return tuple(found)


def _clauses(quotation: Quotation) -> list[Clause]:
    """Return the quotation's clauses: by its sentences, its pieces and its commas."""
    starts = sorted(
        stretch.start + sentence.start
        for stretch in _stretches(quotation)
        for sentence in sentence_spans(stretch.of(quotation.text))
    )
    found: list[list[int]] = []
    parts: list[int] = []
    for place, token in enumerate(quotation.tokens):
        before = quotation.tokens[place - 1].span.end if place else 0
        part = bisect_right(starts, token.span.start)
        is_parted = not PARTING.isdisjoint(quotation.text[before : token.span.start])
        if not parts or part != parts[-1] or (is_parted and len(found[-1]) >= FEWEST_WORDS):
            found.append([])
            parts.append(part)
        found[-1].append(place)
    return [Clause(here=tuple(here), part=part) for here, part in zip(found, parts, strict=True)]


def _by_sentence(alike: Floats, sentence_of: Places) -> Floats:
    if not sentence_of or not len(alike):
        return np.zeros((len(alike), 0), dtype=np.float32)
    firsts = [sentence_of.index(number) for number in range(sentence_of[-1] + 1)]
    likest: Floats = np.maximum.reduceat(alike, firsts, axis=1)
    return likest


def _placed(clauses: Sequence[Clause], likest: Floats, weights: Floats) -> tuple[Clause, ...]:
    """Return the clauses, each with the sentence it is from: the best way through all of them."""
    if not clauses:
        return ()
    nowhere = np.full((len(likest), 1), FLOOR, dtype=np.float32)
    held = np.concatenate([likest, nowhere], axis=1) * weights[:, None]
    gains = np.add.reduceat(held, [clause.here[0] for clause in clauses], axis=0)
    score, came = gains[0], []
    for number in range(1, len(clauses)):
        is_inside = clauses[number].part == clauses[number - 1].part
        ways = score[:, None] - _costs(likest.shape[1], inside=INSIDE * is_inside)
        came.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + gains[number]
    way = [int(score.argmax())]
    for back in reversed(came):
        way.append(int(back[way[-1]]))
    return tuple(
        Clause(
            here=clause.here,
            part=clause.part,
            sentence=None if sentence == likest.shape[1] else sentence,
        )
        for clause, sentence in zip(clauses, reversed(way), strict=True)
    )


def _costs(count: int, *, inside: float) -> Floats:
    """Return [before, now] what it costs to go from sentence to sentence; the last is none."""
    steps = np.arange(count)[None, :] - np.arange(count)[:, None]
    costs = np.zeros((count + 1, count + 1), dtype=np.float32)
    costs[:-1, :-1] = np.where(steps > 1, FORWARD, np.where(steps < 0, BACK, 0.0))
    costs[:-1, :-1] += np.where(steps == 0, 0.0, inside)
    return costs


def _rows(clauses: Sequence[Clause], likest: Floats, weights: Floats) -> Iterator[Row]:
    """Yield neighbouring clauses of one sentence as a row; sentences passed over by themselves."""
    waiting = [
        number
        for number in range(likest.shape[1])
        if all(clause.sentence != number for clause in clauses)
    ]
    for sentence, group in groupby(clauses, key=lambda clause: clause.sentence):
        here = tuple(place for clause in group for place in clause.here)
        while waiting and sentence is not None and waiting[0] < sentence:
            yield Row(here=(), there=waiting.pop(0))
        says = weights[list(here)]
        best = likest[list(here), sentence] if sentence is not None else 0 * says
        likeness = float(best @ says) / max(float(says.sum()), 1e-9)
        yield Row(here=here, there=sentence, likeness=likeness)
    yield from (Row(here=(), there=number) for number in waiting)


def _pairs(
    clauses: Sequence[Clause], alike: Floats, sentence_of: Places
) -> Iterator[tuple[int, int]]:
    """Yield the words that are each other's best, in the sentences that the quotation uses."""
    of_word = {
        place: clause.sentence
        for clause in clauses
        if clause.sentence is not None
        for place in clause.here
    }
    here = list(of_word)
    used = set(of_word.values())
    there = [place for place, sentence in enumerate(sentence_of) if sentence in used]
    if not here or not there:
        return
    is_own = np.equal.outer([of_word[place] for place in here], [sentence_of[at] for at in there])
    among = alike[np.ix_(here, there)] + OWN * is_own
    best_here = among.argmax(axis=0)
    for row, column in enumerate(among.argmax(axis=1)):
        place, other = here[row], there[int(column)]
        if best_here[column] == row and alike[place, other] >= ALIKE:
            yield place, other
