"""The tagger with a trained model: finds indirect speech as well, and words no list holds."""

from sayso.extract.decoding import best_tags
from sayso.extract.joining import Joined, joined
from sayso.extract.network import WordVectors, tag_scores
from sayso.extract.quotes import Paragraph
from sayso.extract.signs import Signs, signs_of
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.weights.statements import StatementWeights


class StatementModel:
    """Finds direct, mixed and indirect speech by trained weights, in their languages only."""

    def __init__(self, weights: StatementWeights) -> None:
        self.weights = weights
        self.vectors = WordVectors(weights)

    def frames(
        self, text: str, paragraphs: list[Paragraph], *, language: Language
    ) -> list[tuple[Frame, ...]]:
        """Return each paragraph's frames in the order of their content."""
        if language.code not in self.weights.languages:
            return [() for _ in paragraphs]
        signs = signs_of(text, paragraphs)
        scores = tag_scores(signs, vectors=self.vectors)
        tags = best_tags(
            scores, signs.lengths, first=self.weights.first, pairs=self.weights.pairs
        ).tolist()
        found: list[list[Frame]] = [[] for _ in paragraphs]
        for one in joined(signs.words, tags, signs.lengths):
            found[one.paragraph].append(_frame(one, signs, paragraph=paragraphs[one.paragraph]))
        return [tuple(frames) for frames in found]


def _frame(one: Joined, signs: Signs, *, paragraph: Paragraph) -> Frame:
    content = tuple(signs.span(*run) for run in one.content)
    opened_again = any(
        quote.reopened and quote.span.meets(content[0]) for quote in paragraph.quotes[:1]
    )
    return Frame(
        content=content,
        cue=(signs.span(*one.cue),) if one.cue else (),
        source=(signs.span(*one.source),) if one.source else (),
        reopened=opened_again,
    )
