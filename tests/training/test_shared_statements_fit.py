"""Learning when two passages are one statement."""

import numpy as np

from eval.post_pairs import PostPair
from sayso.weights.sameness import Resemblance, sameness
from training.shared_statements import FOLDS, Group, fitted, folds_of, left_out_curves

ALIKE = (0.9, 0.9, 3.0, 1.0, 0.0, 1.0)
APART = (0.2, 0.4, 1.5, 0.0, 1.0, 1.0)


def group(signs, *, is_one, pair=None):
    """Return a group of passages."""
    return Group(signs=np.array(signs), is_one=is_one, pair=pair)


def pair(one, other, label="different"):
    """Return a pair of posts."""
    return PostPair(
        id=f"{one}{other}", a=one, b=other, earlier="a", label=label, text_a="", text_b=""
    )


def test_passages_that_were_one_statement_become_probable_and_others_do_not():
    curve = fitted([group([ALIKE], is_one=True), group([APART], is_one=False)] * 20)
    assert sameness(Resemblance(*ALIKE), curve=curve) > 0.9
    assert sameness(Resemblance(*APART), curve=curve) < 0.1


def test_of_passages_that_agree_with_a_mark_only_the_best_is_learnt_from():
    clean = [group([ALIKE], is_one=True), group([APART], is_one=False)] * 20
    noisy = [group([ALIKE, APART], is_one=True), group([APART], is_one=False)] * 20
    assert np.allclose(fitted(clean).slopes, fitted(noisy).slopes)


def test_pairs_with_a_post_in_common_are_left_out_together():
    pairs = [pair("x", "y"), pair("y", "z", "same"), pair("q", "r")]
    folds = folds_of(pairs)
    assert folds["xy"] == folds["yz"]
    assert all(0 <= fold < FOLDS for fold in folds.values())


def test_the_curve_for_a_pair_has_not_learnt_from_it():
    pairs = [pair(f"a{number}", f"b{number}") for number in range(12)]
    base = [group([ALIKE], is_one=True), group([APART], is_one=False)] * 5
    marked = [group([ALIKE], is_one=False, pair=pairs[0].id)]
    curves = left_out_curves(pairs, base + marked, base)
    mine = sameness(Resemblance(*ALIKE), curve=curves[pairs[0].id].pair)
    assert mine > sameness(Resemblance(*ALIKE), curve=fitted(base + marked))
