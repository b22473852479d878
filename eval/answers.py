"""How good answers are that come with a score: recall of the first, and recall where nearly all are right."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple


class Answer(NamedTuple):
    """What was answered to a question.

    Args:
        score: how sure the answer is.
        right: it names a document that holds the words.
        by_rule: it is right because the words stand there too, though they are not from there.
        has_home: the document that the words are from is searched.
    """

    score: float
    right: bool
    by_rule: bool
    has_home: bool


class Point(NamedTuple):
    """Recall at the lowest score that is precise enough; None if none is."""

    recall: float
    score: float | None


def recall_at_first(answers: Iterable[Answer]) -> float:
    """Return the share of questions with an answer whose first answer is right."""
    known = [answer for answer in answers if answer.has_home]
    return sum(answer.right for answer in known) / max(1, len(known))


def recall_at_precision(answers: Sequence[Answer], *, precision: float) -> Point:
    """Return the most of the questions with an answer that are answered rightly at that precision.

    Questions without an answer count among those that are answered wrongly, unless by rule.
    """
    known = sum(answer.has_home for answer in answers)
    best = Point(recall=0.0, score=None)
    given = right = hit = 0
    ranked = sorted(answers, key=lambda answer: -answer.score)
    # Answers of one score stand or fall together.
    for score, group in groupby(ranked, key=lambda answer: answer.score):
        for answer in group:
            given += 1
            right += answer.right
            hit += answer.right and answer.has_home
        if right >= precision * given:
            best = Point(recall=hit / max(1, known), score=score)
    return best
