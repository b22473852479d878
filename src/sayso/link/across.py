"""The search across languages: sentences elsewhere that mean what a quotation says.

Windows of sentences whose vectors lie nearest to the quotation's are candidates; the sentences that
hold them are read and compared piece by piece, with the names and numbers of both as evidence.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

import numpy as np

from sayso.lang.sentences import sentence_spans
from sayso.link.index import Near, VectorIndex
from sayso.link.likeness import FEATURES, Numbers, Worded, features, likeness, worded
from sayso.link.meaning import WIDTH, MeaningReader, whole_vector, window_vectors
from sayso.model import Document, Span, Spans
from sayso.passages.draft import Embed
from sayso.passages.segment import Vectors
from sayso.weights.across import AcrossWeights

MOST_WINDOWS = 96
"""Windows that are candidates for one sentence of the quotation, and of which so many sentences are
read; where most are in its own language, up to so many windows are looked through."""
MOST_SENTENCES = 40
MOST_ASKED = 6_000
WIDER = 8
SAME = 0.8
"""Two candidates as like as this say the same: the one does not make the other doubtful."""
FEWEST_WORDS = 4
"""A sentence shorter than this is compared together with the one before it."""
MOST_KEPT = 20_000
CACHED = 4096
MOST_RIVALS = 5
ALONE = 1.0
"""The lead of a candidate that has no rival."""
EVIDENCE = (*FEATURES, "nearness of windows")


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A sentence that is sought, beside its candidates.

    Args:
        asked: the sentence.
        places: documents and the sentences in their texts.
        held: those sentences.
        evidence: [candidate, kind], as `EVIDENCE` names them.
    """

    asked: Worded
    places: tuple[tuple[str, Span], ...]
    held: tuple[Worded, ...]
    evidence: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """A sentence of a document that may say what a sentence of the quotation says.

    Args:
        here: the sentence in the string that holds the quotation.
        document: the other document.
        there: the sentence in its text.
        score: by which candidates are ordered.
        probability: 0 to 1, how sure it is that this one is the original, or a copy of it.
    """

    here: Span
    document: Document
    there: Span
    score: float
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A document that may say what a quotation says.

    Args:
        document: which.
        spans: its sentences that do, in order.
        score: by which documents are ordered.
        probability: 0 to 1, how sure it is.
    """

    document: Document
    spans: Spans
    score: float
    probability: float


class Across:
    """Searches an index with vectors; the sentences that it read are kept.

    Args:
        index: where to look.
        reader: reads sentences.
        weights: how much each kind of evidence counts.
    """

    def __init__(
        self, index: VectorIndex, *, reader: MeaningReader, weights: AcrossWeights
    ) -> None:
        self.index = index
        self.reader = reader
        self.weights = weights
        self._read: dict[tuple[str, Span], Worded] = {}

    def renderings(
        self, text: str, content: Spans, *, exclude: Collection[str] = (), lang: str | None = None
    ) -> list[list[Rendering]]:
        """Return, for each sentence of a content, the sentences that may say the same, best first.

        Args:
            text: the string in which the content's spans count.
            content: what is sought.
            exclude: documents that are not asked.
            lang: documents in this language are not asked: their words are sought as they stand.
        """
        spans = _sentences_of(text, content)
        read = self.reader.meanings([span.of(text) for span in spans])
        asked = [worded(span.of(text), one) for span, one in zip(spans, read, strict=True)]
        return [
            self._renderings(span, self.compared(one, exclude=exclude, lang=lang))
            for span, one in zip(spans, asked, strict=True)
        ]

    def translations(
        self, text: str, content: Spans, *, exclude: Collection[str] = (), lang: str | None = None
    ) -> list[Translation]:
        """Return the documents that may say all of a content, best first.

        A document counts by what its best sentence counts for each sentence of the content; one for
        which it is no candidate counts as much as the worst that is.
        """
        renderings = self.renderings(text, content, exclude=exclude, lang=lang)
        sought = [found for found in renderings if found]
        documents = {one.document.id: one.document for found in sought for one in found}
        translations = (_translation(document, sought) for document in documents.values())
        return sorted(translations, key=lambda one: -one.score)

    def compared(
        self, asked: Worded, *, exclude: Collection[str] = (), lang: str | None = None
    ) -> Compared:
        """Return the candidates for one sentence, with the evidence for each."""
        near = self._places(asked, exclude=exclude, lang=lang)
        held = self._worded(list(near))
        evidence = [
            [*features(asked, other), similarity]
            for other, similarity in zip(held, near.values(), strict=True)
        ]
        return Compared(
            asked=asked,
            places=tuple(near),
            held=tuple(held),
            evidence=np.array(evidence).reshape(len(evidence), len(EVIDENCE)),
        )

    def _renderings(self, here: Span, found: Compared) -> list[Rendering]:
        scores = found.evidence @ self.weights.order
        chances = self.weights.chances(for_chance(found, scores))
        return [
            Rendering(
                here=here,
                document=self.index.document(found.places[place][0]),
                there=found.places[place][1],
                score=float(scores[place]),
                probability=float(chances[place]),
            )
            for place in np.argsort(-scores, kind="stable").tolist()
        ]

    def _places(
        self, asked: Worded, *, exclude: Collection[str], lang: str | None
    ) -> Mapping[tuple[str, Span], float]:
        """Return the sentences that hold the nearest windows, with how near the nearest one is.

        More windows are asked for while too few are in another language than the quotation.
        """
        vector = whole_vector(asked.meaning)
        limit = MOST_WINDOWS
        while True:
            nearest = self.index.nearest(vector, limit=limit, exclude=exclude)
            places = self._sentences(nearest, lang=lang)
            is_all = len(nearest) < limit or limit >= MOST_ASKED
            if is_all or len(places) >= MOST_SENTENCES // 2:
                return dict(islice(places.items(), MOST_SENTENCES))
            limit *= WIDER

    def _sentences(
        self, nearest: Sequence[Near], *, lang: str | None
    ) -> dict[tuple[str, Span], float]:
        places: dict[tuple[str, Span], float] = {}
        for near in nearest:
            document = self.index.document(near.document_id)
            if lang is None or document.lang != lang:
                place = near.document_id, _sentence_at(document.text, near.span)
                places.setdefault(place, near.similarity)
        return places

    def _worded(self, places: Sequence[tuple[str, Span]]) -> list[Worded]:
        new = [place for place in places if place not in self._read]
        if len(self._read) + len(new) > MOST_KEPT:
            self._read.clear()
            new = list(places)
        texts = [span.of(self.index.document(document_id).text) for document_id, span in new]
        for place, text, meaning in zip(new, texts, self.reader.meanings(texts), strict=True):
            self._read[place] = worded(text, meaning)
        return [self._read[place] for place in places]


def embedder(reader: MeaningReader) -> Embed:
    """Return what gives an index the windows of a document's sentences and their vectors."""

    def embed(document: Document) -> tuple[list[Span], Vectors]:
        sentences = sentence_spans(document.text)
        spans: list[Span] = []
        vectors: list[Vectors] = []
        for sentence, meaning in zip(
            sentences, reader.meanings([span.of(document.text) for span in sentences]), strict=True
        ):
            windows, found = window_vectors(meaning)
            spans += (Span(sentence.start + one.start, sentence.start + one.end) for one in windows)
            vectors.append(found)
        return spans, np.concatenate(vectors) if vectors else np.zeros((0, WIDTH), dtype=np.int8)

    return embed


def _translation(document: Document, sought: Sequence[list[Rendering]]) -> Translation:
    spans: list[Span] = []
    score = probability = 0.0
    whole = sum(found[0].here.end - found[0].here.start for found in sought)
    for found in sought:
        share = (found[0].here.end - found[0].here.start) / whole
        best = next((one for one in found if one.document.id == document.id), None)
        score += share * (best or found[-1]).score
        if best is not None:
            spans.append(best.there)
            probability += share * best.probability
    return Translation(
        document=document,
        spans=tuple(sorted(set(spans))),
        score=score,
        probability=probability,
    )


def for_chance(found: Compared, scores: Numbers) -> Numbers:
    """Return what tells how sure each candidate is: its evidence, its lead and the length sought.

    The lead is how far the score is ahead of (or behind) the best that says something else.
    """
    leads = np.zeros(len(scores))
    for place, one in enumerate(found.held):
        others = [
            scores[rival]
            for rival in np.argsort(-scores)[:MOST_RIVALS]
            if rival != place and likeness(found.held[rival].meaning, one.meaning) < SAME
        ]
        leads[place] = scores[place] - max(others, default=scores[place] - ALONE)
    length = np.full(len(scores), math.log(1 + len(found.asked.meaning.weights)))
    return np.column_stack([found.evidence, leads, length])


def _sentences_of(text: str, content: Spans) -> list[Span]:
    found: list[Span] = []
    for span in content:
        for sentence in sentence_spans(span.of(text)):
            moved = Span(span.start + sentence.start, span.start + sentence.end)
            if found and len(moved.of(text).split()) < FEWEST_WORDS:
                found[-1] = Span(found[-1].start, moved.end)
            else:
                found.append(moved)
    return found


def _sentence_at(text: str, span: Span) -> Span:
    return next((one for one in _spans(text) if one.holds(span)), span)


@lru_cache(maxsize=CACHED)
def _spans(text: str) -> list[Span]:
    return sentence_spans(text)
