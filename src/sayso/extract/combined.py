"""The fast tagger: the trained model, and the rules' direct speech where it found nothing."""

from collections.abc import Sequence

from sayso.extract.quotes import Paragraph
from sayso.extract.rules import RuleTagger
from sayso.extract.statement_model import StatementModel
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.weights.statements import StatementWeights


class CombinedTagger:
    """Finds statements by trained weights, and by rules the direct ones that those miss."""

    def __init__(self, weights: StatementWeights) -> None:
        self.rules = RuleTagger()
        self.model = StatementModel(weights)

    def frames(
        self, text: str, paragraphs: list[Paragraph], *, language: Language
    ) -> list[tuple[Frame, ...]]:
        """Return each paragraph's frames in the order of their content."""
        ruled = self.rules.frames(text, paragraphs, language=language)
        if language.code not in self.model.weights.languages:
            return ruled
        modelled = self.model.frames(text, paragraphs, language=language)
        return [
            combined(by_rule, by_model, paragraph=paragraph)
            for by_rule, by_model, paragraph in zip(ruled, modelled, paragraphs, strict=True)
        ]


def combined(
    ruled: Sequence[Frame], modelled: Sequence[Frame], *, paragraph: Paragraph
) -> tuple[Frame, ...]:
    """Return a paragraph's frames: the model's, and the rules' direct ones that meet none of them.

    On PolNeAR dev this order gives 66.0 triple_soft, the rules first 64.6.
    """
    missed = [
        frame
        for frame in ruled
        if _is_direct(frame, paragraph) and not any(_meet(frame, other) for other in modelled)
    ]
    return tuple(sorted([*modelled, *missed], key=lambda frame: frame.content))


def _is_direct(frame: Frame, paragraph: Paragraph) -> bool:
    return all(any(quote.span.holds(span) for quote in paragraph.quotes) for span in frame.content)


def _meet(one: Frame, other: Frame) -> bool:
    return any(left.meets(right) for left in one.content for right in other.content)
