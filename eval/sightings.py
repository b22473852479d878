"""What tracing says of a question, beside what is true."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from eval.tracing_questions import Question, Quiz
from eval.tracing_sets import holds
from sayso.link.places import Place, places_of
from sayso.link.quotation import quotation_of_text
from sayso.weights.tracing import Signs

LOOKED_AT = 3
"""So many places a question, the best ones."""


class Sighting(NamedTuple):
    """A place that was offered for a question.

    Args:
        signs: what is known of the place.
        behind: by how much the best place's score is better.
        probability: that the words come from it.
        is_found: the place counts as found.
        right: the words are from there, or stand there too.
        is_home: the words are from there.
        question: which.
    """

    signs: Signs
    behind: float
    probability: float
    is_found: bool
    right: bool
    is_home: bool
    question: Question


def sightings(quiz: Quiz) -> Iterator[list[Sighting]]:
    """Yield for each question the best places, best first."""
    for question in quiz.questions:
        quotation = quotation_of_text(question.text)
        if quotation.tokens:
            places = places_of(quotation, index=quiz.index, exclude=question.exclude)
            yield list(_sightings(question, places[:LOOKED_AT]))


def _sightings(question: Question, places: Sequence[Place]) -> Iterator[Sighting]:
    for place in places:
        document = place.said.document
        is_home = document.id in question.homes
        yield Sighting(
            signs=place.signs,
            behind=places[0].score - place.score,
            probability=place.probability,
            is_found=place.is_found,
            right=is_home or holds(document, question.text),
            is_home=is_home,
            question=question,
        )
