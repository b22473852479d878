"""Places that say what a quotation says in other words of the same language.

Alignment needs runs of words. Where a statement was worded anew few are left, yet its rarer words, in
whatever form, still bring the documents that hold it among the first. Of these the sentences that
share most with it are read, and set beside it by their words and by what they mean.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from sayso.lang.sentences import sentence_spans
from sayso.lang.stems import stem
from sayso.lang.wording import PLAIN
from sayso.link.index import Hit, PassageIndex
from sayso.link.meaning import MeaningReader
from sayso.link.quotation import Quotation
from sayso.link.sides import Excerpt, facing, is_evident, part_of, resemblance, sides_of
from sayso.link.tokens import tokens
from sayso.model import Document, Span, Spans
from sayso.weights.sameness import Resemblance, SamenessCurve, sameness, sameness_curves

MOST_CANDIDATES = 24
"""Documents that the index should give: of 192 statements 191 have one that holds them among so many,
180 the one that they are marked to share; 40 bring no more."""
MOST_SENTENCES = 16
"""Of all candidates together so many sentences are read; reading one takes 2 to 3 ms."""
MOST_JOINED = 3
"""Sentences that follow each other may together say what the quotation says."""
FLOOR = 0.79
"""Below this probability a place is not found. It makes up for having looked at many: of statements
that nobody made 1.5 % are then found in other words, at 0.5 it would be 14 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RewordedPlace:
    """A document that says what a quotation says.

    Args:
        document: which.
        spans: its sentences that do, in order.
        probability: how sure it is that the two are one statement.
    """

    document: Document
    spans: Spans
    probability: float


class Reading(NamedTuple):
    """A passage of a candidate, and how far it resembles the quotation."""

    document_id: str
    spans: Spans
    resemblance: Resemblance


class Sentence(NamedTuple):
    """A sentence of a candidate, its number in the document, and what it shares with the quotation."""

    document_id: str
    number: int
    span: Span
    shared: float


def reworded_places(
    quotation: Quotation,
    hits: Sequence[Hit],
    *,
    index: PassageIndex,
    reader: MeaningReader,
    curve: SamenessCurve | None = None,
) -> list[RewordedPlace]:
    """Return the documents that say what a quotation says in other words, the surest first.

    Args:
        quotation: what is looked for.
        hits: the candidates, as the index gave them.
        index: where they stand.
        reader: reads what words mean.
        curve: how probable what resembles each other is one statement; the one that ships if none.
    """
    shipped = curve or sameness_curves().search
    best: dict[str, RewordedPlace] = {}
    for each in readings(quotation, hits, index=index, reader=reader):
        probability = sameness(each.resemblance, curve=shipped)
        held = best.get(each.document_id)
        is_best = held is None or probability > held.probability
        if is_best and probability >= FLOOR and is_evident(each.resemblance):
            best[each.document_id] = RewordedPlace(
                document=index.document(each.document_id),
                spans=each.spans,
                probability=probability,
            )
    return sorted(best.values(), key=lambda place: -place.probability)


def readings(
    quotation: Quotation, hits: Sequence[Hit], *, index: PassageIndex, reader: MeaningReader
) -> Iterator[Reading]:
    """Yield the passages of the candidates that were read, with how far they resemble the quotation."""
    sentences = _worth_reading(quotation, hits, index)
    content = _content(quotation)
    documents = [list(group) for _, group in groupby(sentences, key=lambda one: one.document_id)]
    excerpts = [Excerpt(quotation.text, content)] + [
        Excerpt(index.document(group[0].document_id).text, [one.span for one in group])
        for group in documents
    ]
    asked, *sides = sides_of(excerpts, index=index, reader=reader)
    part = part_of(asked, content)
    for group, side in zip(documents, sides, strict=True):
        compared = facing(asked, side)
        for spans in _runs(group):
            found = resemblance(compared, part, part_of(side, spans))
            if found is not None:
                yield Reading(group[0].document_id, spans, found)


def _worth_reading(
    quotation: Quotation, hits: Sequence[Hit], index: PassageIndex
) -> list[Sentence]:
    """Return the sentences that share most with a quotation, in reading order."""
    rarities = {stem(key): index.rarity(key) for key in quotation.keys if key not in PLAIN}
    found = [
        Sentence(hit.document_id, number, span, sum(rarities.get(key, 0.0) for key in keys))
        for hit in hits
        for number, span, keys in _sentences(index.document(hit.document_id), hit.spans)
    ]
    kept = sorted(found, key=lambda one: -one.shared)[:MOST_SENTENCES]
    return sorted(one for one in kept if one.shared)


def _sentences(document: Document, spans: Spans) -> Iterator[tuple[int, Span, set[str]]]:
    """Yield the sentences that a hit meets, each with the stems of its words."""
    for number, sentence in enumerate(sentence_spans(document.text)):
        if any(span.meets(sentence) for span in spans):
            yield number, sentence, {stem(token.key) for token in tokens(document.text, sentence)}


def _content(quotation: Quotation) -> Spans:
    """Return where a quotation's words stand, one span for each of its pieces."""
    placed = zip(quotation.pieces, quotation.tokens, strict=True)
    pieces = [
        [token.span for _, token in own] for _, own in groupby(placed, key=lambda one: one[0])
    ]
    return tuple(Span(own[0].start, own[-1].end) for own in pieces)


def _runs(sentences: Sequence[Sentence]) -> Iterator[Spans]:
    """Yield each sentence, and those that follow each other joined."""
    for first in range(len(sentences)):
        for size in range(1, MOST_JOINED + 1):
            run = sentences[first : first + size]
            if len(run) == size and run[-1].number - run[0].number == size - 1:
                yield tuple(one.span for one in run)
