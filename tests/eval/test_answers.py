"""Recall of answers with scores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.answers import Answer, Point, recall_at_first, recall_at_precision


def answer(score, *, right, has_home=True):
    return Answer(score=score, right=right, by_rule=False, has_home=has_home)


def test_the_first_answer_counts_only_where_there_is_one_to_find():
    answers = [answer(0.9, right=True), answer(0.1, right=False)]
    answers.append(answer(0.8, right=False, has_home=False))
    assert recall_at_first(answers) == 0.5
    assert recall_at_first([]) == 0


@pytest.mark.parametrize(
    ("precision", "expected"),
    [
        pytest.param(1.0, Point(recall=1 / 3, score=0.9), id="before the first wrong one"),
        pytest.param(0.7, Point(recall=1.0, score=0.4), id="deeper where wrong ones may be"),
        pytest.param(0.6, Point(recall=1.0, score=0.1), id="all"),
    ],
)
def test_recall_is_taken_at_the_lowest_score_that_is_precise_enough(precision, expected):
    answers = [
        answer(0.9, right=True),
        answer(0.8, right=False, has_home=False),
        answer(0.6, right=True),
        answer(0.4, right=True),
        answer(0.1, right=False, has_home=False),
    ]
    assert recall_at_precision(answers, precision=precision) == expected


def test_answers_of_one_score_stand_or_fall_together():
    tied = [answer(0.5, right=True), answer(0.5, right=False, has_home=False)]
    assert recall_at_precision(tied, precision=0.9) == Point(recall=0.0, score=None)


ANSWERS = st.lists(
    st.builds(
        Answer,
        score=st.sampled_from([0.1, 0.3, 0.5, 0.9]),
        right=st.booleans(),
        by_rule=st.just(value=False),
        has_home=st.booleans(),
    )
)


@given(ANSWERS, st.floats(0, 1), st.floats(0, 1))
def test_more_precision_never_brings_more_recall(answers, one, other):
    loose, strict = (
        recall_at_precision(answers, precision=each).recall for each in sorted((one, other))
    )
    assert strict <= loose <= max(recall_at_first(answers), 0)
