"""The curve that turns a place's signs into a probability."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.weights.tracing import Curve, Signs, probability, tracing_curve

FLAT = Curve(shift=0.0, slopes=Signs(score=0.0, likeness=0.0, density=0.0), behind=0.0)
SIGNS = st.builds(
    Signs, score=st.floats(-7, 7), likeness=st.floats(0, 1), density=st.floats(0.001, 1)
)


def test_a_flat_curve_knows_nothing():
    signs = Signs(score=3.0, likeness=1.0, density=1.0)
    assert probability(signs, behind=0.5, curve=FLAT) == 0.5


@given(SIGNS, SIGNS)
def test_a_place_with_more_of_every_sign_is_never_less_sure(one, other):
    less = Signs(*map(min, one, other))
    more = Signs(*map(max, one, other))
    curve = tracing_curve()
    low, high = (probability(each, behind=0.0, curve=curve) for each in (less, more))
    assert 0 < low <= high < 1


@given(SIGNS, st.floats(0.001, 1))
def test_a_better_place_at_hand_always_casts_doubt(signs, behind):
    curve = tracing_curve()
    beside = probability(signs, behind=behind, curve=curve)
    assert beside < probability(signs, behind=0.0, curve=curve)


def test_the_best_signs_are_nearly_sure_and_the_worst_nearly_impossible():
    curve = tracing_curve()
    best = Signs(score=6.9, likeness=1.0, density=1.0)
    worst = Signs(score=-6.9, likeness=0.01, density=0.01)
    assert probability(best, behind=0.0, curve=curve) > 0.999
    assert probability(worst, behind=0.0, curve=curve) == pytest.approx(0, abs=0.001)
