"""Which statements two posts share, however they are worded.

Much of what two posts share is attributed in one of them and told as a fact in the other. So each
sentence, each two that follow each other, and each content that was found are set against those of
the other post, and what resembles each other most goes together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import and_
from typing import NamedTuple

from sayso.lang.sentences import sentence_spans
from sayso.link.index import PassageIndex
from sayso.link.meaning import MeaningReader
from sayso.link.sides import Excerpt, facing, is_evident, part_of, resemblance, sides_of
from sayso.model import Document, Part, Spans, Statement
from sayso.weights.sameness import Resemblance, SamenessCurve, sameness, sameness_curves

FLOOR = 0.5
"""Below this probability two passages are not one statement."""
FURTHER = 0.07
"""The same for documents that share a statement already, as most then share more. On pairs left out
it brings 5 of 192 marked links more than 0.5 would; of 5 links below 0.2 at least 3 are right."""
MOST_PASSAGES = 120
"""Of a document, from its beginning: posts are compared, and no books."""
LEADS_ON = ":"
"""A line that ends so heads what follows ("Rates at this hour:") and says nothing by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedStatement:
    """A statement that two documents carry.

    Args:
        here: where the one has it.
        there: where the other has it.
        probability: how sure it is that the two are one statement.
    """

    here: Spans
    there: Spans
    probability: float


class SideBySide(NamedTuple):
    """Two passages, one of each document, and how far they resemble each other."""

    here: Spans
    there: Spans
    resemblance: Resemblance


def shared_statements(
    one: Document,
    other: Document,
    *,
    statements: Sequence[Statement] = (),
    index: PassageIndex,
    reader: MeaningReader,
    curve: SamenessCurve | None = None,
) -> tuple[SharedStatement, ...]:
    """Return the statements that two documents share, the surest first.

    Args:
        one: a post, or a report.
        other: another.
        statements: those that were found in either; their contents bound what is shared.
        index: knows how rare words are.
        reader: reads what words mean.
        curve: how probable what resembles each other is one statement; the one that ships if none.
    """
    beside = set_side_by_side(one, other, statements=statements, index=index, reader=reader)
    return most_probable(beside, curve=curve or sameness_curves().pair)


def set_side_by_side(
    one: Document,
    other: Document,
    *,
    statements: Sequence[Statement] = (),
    index: PassageIndex,
    reader: MeaningReader,
) -> Iterator[SideBySide]:
    """Yield each passage of a document beside each of another, with how far they resemble."""
    excerpts = [Excerpt(each.text, sentence_spans(each.text)) for each in (one, other)]
    left, right = sides_of(excerpts, index=index, reader=reader)
    compared = facing(left, right)
    parts = [part_of(left, spans) for spans in passages_of(one, statements)]
    others = [part_of(right, spans) for spans in passages_of(other, statements)]
    for part in parts:
        for beside in others:
            found = resemblance(compared, part, beside)
            if found is not None:
                yield SideBySide(part.spans, beside.spans, found)


def passages_of(document: Document, statements: Iterable[Statement]) -> list[Spans]:
    """Return what may be a statement: sentences, neighbours of them, and contents that were found."""
    sentences = sentence_spans(document.text)
    passages = [(sentence,) for sentence in sentences] + list(pairwise(sentences))
    contents = [
        statement.content
        for statement in statements
        if statement.document_id == document.id and statement.part is Part.TEXT
    ]
    own = dict.fromkeys([*passages[:MOST_PASSAGES], *contents])
    return [spans for spans in own if not spans[-1].of(document.text).endswith(LEADS_ON)]


def most_probable(
    beside: Iterable[SideBySide], *, curve: SamenessCurve
) -> tuple[SharedStatement, ...]:
    """Return what is one statement, the surest first; of two that overlap on both sides the surest."""
    found = sorted(_probable(beside, curve), key=lambda one: -one.probability)
    if not found or found[0].probability < FLOOR:
        return ()
    kept: list[SharedStatement] = []
    for each in found:
        here = [_meet(each.here, one.here) for one in kept]
        there = [_meet(each.there, one.there) for one in kept]
        # What one says once the other may say twice, in the headline and in the quotation.
        is_held = any(map(and_, here, there)) if each.probability >= FLOOR else any(here + there)
        if not is_held:
            kept.append(each)
    return tuple(kept)


def _probable(beside: Iterable[SideBySide], curve: SamenessCurve) -> Iterator[SharedStatement]:
    for each in beside:
        probability = sameness(each.resemblance, curve=curve)
        if probability >= FURTHER and is_evident(each.resemblance):
            yield SharedStatement(here=each.here, there=each.there, probability=probability)


def _meet(one: Spans, other: Spans) -> bool:
    return any(span.meets(held) for span in one for held in other)
