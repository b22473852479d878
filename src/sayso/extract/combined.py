"""A trained model, and the rules' direct speech where it found nothing or is unsure."""

from collections.abc import Sequence

import numpy as np

from sayso.extract.quotes import Paragraph
from sayso.extract.rules import RuleTagger
from sayso.extract.statement_model import Scorer, StatementModel
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.weights.confidence import AS_IT_IS, Curve, calibrated

UNSURE = 0.3
"""The model's own chance below which a rule's direct statement takes the place of its frames. On
PolNeAR dev anything from 0.2 to 0.4 gives one more direct content in a hundred and loses nothing."""


class CombinedTagger:
    """Finds statements by trained weights, and by rules the direct ones that those miss.

    Args:
        scorer: the trained network.
        curve: makes a confidence of the network's chance.
    """

    def __init__(self, scorer: Scorer, *, curve: Curve = AS_IT_IS) -> None:
        self.rules = RuleTagger(confidence=curve.ruled)
        self.model = StatementModel(scorer, curve=curve)
        self.least = float(calibrated(np.array([UNSURE]), curve=curve)[0])

    def frames(
        self, text: str, paragraphs: list[Paragraph], *, language: Language
    ) -> list[tuple[Frame, ...]]:
        """Return each paragraph's frames in the order of their content."""
        if language.code not in self.model.scorer.languages:
            return self.rules.frames(text, paragraphs, language=language)
        modelled = self.model.frames(text, paragraphs, language=language)
        left = [
            paragraph
            if _is_missed(paragraph, frames, least=self.least)
            else paragraph._replace(quotes=())
            for paragraph, frames in zip(paragraphs, modelled, strict=True)
        ]
        ruled = self.rules.frames(text, left, language=language)
        return [
            combined(by_rule, by_model, paragraph=paragraph, least=self.least)
            if by_rule
            else by_model
            for by_rule, by_model, paragraph in zip(ruled, modelled, paragraphs, strict=True)
        ]


def combined(
    ruled: Sequence[Frame], modelled: Sequence[Frame], *, paragraph: Paragraph, least: float
) -> tuple[Frame, ...]:
    """Return a paragraph's frames: the model's, and rules' direct ones that meet no surer of them.

    On PolNeAR dev this order gives more whole attributions than rules first (`docs/extraction.md`).

    Args:
        ruled: what the rules found.
        modelled: what the model found.
        paragraph: in which they stand.
        least: the confidence below which the model gives way.
    """
    kept = [
        frame
        for frame in ruled
        if _is_direct(frame, paragraph)
        and all(other.confidence < least for other in modelled if _meet(frame, other))
    ]
    surer = [other for other in modelled if not any(_meet(frame, other) for frame in kept)]
    return tuple(sorted([*surer, *kept], key=lambda frame: frame.content))


def _is_missed(paragraph: Paragraph, modelled: Sequence[Frame], *, least: float) -> bool:
    """Say whether a quotation is not all within sure contents: the rules may find something in it."""
    sure = [frame for frame in modelled if frame.confidence >= least]
    return not all(
        any(span.holds(quote.inner) for frame in sure for span in frame.content)
        for quote in paragraph.quotes
    )


def _is_direct(frame: Frame, paragraph: Paragraph) -> bool:
    return all(any(quote.span.holds(span) for quote in paragraph.quotes) for span in frame.content)


def _meet(one: Frame, other: Frame) -> bool:
    return any(left.meets(right) for left in one.content for right in other.content)
