"""The curves that say whether two passages are one statement."""

import pytest

from sayso.weights.sameness import Resemblance, SamenessCurve, sameness, sameness_curves

ALIKE = Resemblance(words=1, meaning=1, evidence=3.2, numbers=1, numbers_against=0, names=1)


@pytest.mark.parametrize("name", ["pair", "search"])
def test_a_copy_is_one_statement_and_another_number_makes_it_two(name):
    curve = getattr(sameness_curves(), name)
    assert sameness(ALIKE, curve=curve) > 0.9
    assert sameness(ALIKE._replace(numbers=0, numbers_against=1), curve=curve) < 0.5
    assert sameness(ALIKE._replace(words=0.1, meaning=0.3, evidence=1), curve=curve) < 0.01


def test_a_curve_without_slopes_gives_one_chance_to_all():
    flat = SamenessCurve(shift=0.0, slopes=Resemblance(*[0.0] * len(Resemblance._fields)))
    assert sameness(ALIKE, curve=flat) == 0.5
