"""What letters show: forms, shapes, edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.spelling import (
    CAPITAL,
    CAPITALS,
    LOWER,
    MIXED,
    NUMBER,
    ONE_CAPITAL,
    SHAPES,
    SIGN,
    WITH_DIGIT,
    form_of,
    runs_of,
    shape_of,
)

WORDS = st.text(min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Said", "said"),
        ("1,200", "0,000"),
        ("don’t", "don't"),
        ("“", '"'),
        ("''", '"'),
        ("``", '"'),
    ],
)
def test_words_that_differ_in_case_digits_or_marks_have_one_form(word, form):
    assert form_of(word) == form


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        (",", SIGN),
        ("12", NUMBER),
        ("12th", WITH_DIGIT),
        ("said", LOWER),
        ("Lee", CAPITAL),
        ("I", ONE_CAPITAL),
        ("NATO", CAPITALS),
        ("McCall", MIXED),
        ("сказав", LOWER),
    ],
)
def test_a_word_has_one_of_the_shapes(word, shape):
    assert shape_of(word) == shape


@given(WORDS)
def test_every_word_has_a_shape_and_edges_within_bounds(word):
    assert 0 <= shape_of(word) < SHAPES
    runs = runs_of(form_of(word), buckets=50)
    assert len(runs) == len(runs_of("x", buckets=50))
    assert all(0 <= run < 50 for run in runs)


def test_words_with_one_ending_share_a_bucket():
    assert set(runs_of("promising", buckets=4096)) & set(runs_of("raising", buckets=4096))
