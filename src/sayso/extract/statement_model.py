"""The tagger with a trained model: finds indirect speech as well, and words no list holds."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sayso.extract.decoding import Chain, TagSpan, best_tags, span_chances
from sayso.extract.joining import Joined, Run, joined
from sayso.extract.quotes import Paragraph, Quote
from sayso.extract.signs import Signs, signs_of
from sayso.extract.tagger import Frame
from sayso.extract.tags import ROLES, begin_tag
from sayso.lang.language import Language
from sayso.model import Span, Spans
from sayso.weights.confidence import AS_IT_IS, Curve, calibrated

AROUND = " ,;:"
ENDS = f"{AROUND}."
ELLIPSES = ("..", ". .")
CONTENT, CUE, SOURCE = map(begin_tag, ROLES)


class Scorer(Protocol):
    """A trained network: it gives each sign a score for each tag.

    Args:
        languages: ISO 639-1 codes of those it was trained on.
        first: score of each tag as a paragraph's first.
        pairs: [tag before, tag].
    """

    languages: frozenset[str]
    first: NDArray[np.float32]
    pairs: NDArray[np.float32]

    def scores(self, signs: Signs) -> NDArray[np.float32]:
        """Return [sign, tag] scores."""
        ...


class StatementModel:
    """Finds direct, mixed and indirect speech by trained weights, in their languages only."""

    def __init__(self, scorer: Scorer, *, curve: Curve = AS_IT_IS) -> None:
        self.scorer = scorer
        self.curve = curve
        self.chain = Chain(scorer.first, scorer.pairs)

    def frames(
        self, text: str, paragraphs: list[Paragraph], *, language: Language
    ) -> list[tuple[Frame, ...]]:
        """Return each paragraph's frames in the order of their content."""
        if language.code not in self.scorer.languages:
            return [() for _ in paragraphs]
        signs = signs_of(text, paragraphs)
        scores = self.scorer.scores(signs)
        tags = best_tags(scores, signs.lengths, chain=self.chain)
        attributions = joined(signs.words, tags, signs.lengths)
        chances = self._chances(attributions, scores, signs.lengths)
        found: list[list[Frame]] = [[] for _ in paragraphs]
        for one, chance in zip(attributions, chances, strict=True):
            found[one.paragraph].append(
                _frame(
                    one,
                    signs,
                    text=text,
                    paragraph=paragraphs[one.paragraph],
                    confidence=chance,
                )
            )
        return [tuple(frames) for frames in found]

    def _chances(
        self, attributions: list[Joined], scores: NDArray[np.float32], lengths: list[int]
    ) -> list[float]:
        """Return each attribution's confidence: from how probable its spans are, the least of them."""
        spans = [tag_spans(one) for one in attributions]
        every = [span for group in spans for span in group]
        chances = iter(span_chances(scores, lengths, chain=self.chain, spans=every).tolist())
        least = np.exp([min(next(chances) for _ in group) for group in spans])
        return [float(chance) for chance in calibrated(least, curve=self.curve)]


def tag_spans(one: Joined) -> list[TagSpan]:
    """Return the tagged spans on which an attribution stands: its content, its cue, its source."""
    named = ((one.cue, CUE), (one.source, SOURCE))
    return [
        *(TagSpan(*run, CONTENT) for run in one.content),
        *(TagSpan(*run, begin) for run, begin in named if run),
    ]


def _frame(
    one: Joined, signs: Signs, *, text: str, paragraph: Paragraph, confidence: float
) -> Frame:
    content = tuple(_said(signs.span(*run), text, paragraph.quotes) for run in one.content)
    opened_again = any(
        quote.reopened and quote.span.meets(content[0]) for quote in paragraph.quotes[:1]
    )
    return Frame(
        content=content,
        cue=_named(one.cue, signs, text),
        source=_named(one.source, signs, text),
        reopened=opened_again,
        confidence=confidence,
    )


def _named(run: Run | None, signs: Signs, text: str) -> Spans:
    """Return a cue or source without the commas around it; a cue may be nothing but a sign."""
    if run is None:
        return ()
    span = signs.span(*run)
    return (_trimmed(span, text, before=AROUND, after=AROUND) or span,)


def _said(span: Span, text: str, quotes: Sequence[Quote]) -> Span:
    """Return a piece of content without what belongs to the sentence: a comma, the last full stop."""
    quoted = any(quote.inner.meets(Span(span.end - 1, span.end)) for quote in quotes)
    ends = AROUND if quoted or span.of(text).endswith(ELLIPSES) else ENDS
    return _trimmed(span, text, before=AROUND, after=ends) or span


def _trimmed(span: Span, text: str, *, before: str, after: str) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(before))
    end = span.end - len(words) + len(words.rstrip(after))
    return Span(start, end) if start < end else None
