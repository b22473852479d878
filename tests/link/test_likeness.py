"""Evidence that two texts say the same: names and numbers that are met, and those that are not."""

import numpy as np
import pytest
from translating import WordReader

from sayso.link.likeness import FEATURES, features, likeness, worded


def read(text):
    """Return a text with what is compared of it."""
    return worded(text, WordReader().meanings([text])[0])


def evidence(asked, held):
    """Return the evidence by its name."""
    return dict(zip(FEATURES, features(read(asked), read(held)).tolist(), strict=True))


def test_a_name_in_another_script_is_met():
    found = evidence("yesterday Ortov left", "вчера Ортова не было")
    assert (found["names met"], found["names not met"]) == (1, 0)


def test_a_name_that_the_other_lacks_is_not_met():
    found = evidence("yesterday Ortov left", "вчера Ливского не было")
    assert (found["names met"], found["names not met"]) == (0, 1)


def test_a_capital_at_the_start_of_a_sentence_counts_only_if_it_is_met():
    assert evidence("Yesterday it rained", "вчера шёл дождь")["names not met"] == 0
    assert evidence("Ortov left", "вчера Ортова не было")["names met"] == 1


@pytest.mark.parametrize(
    ("asked", "held", "met", "missed"),
    [
        pytest.param("they lost 40 lamps", "потеряли сорок ламп", 1, 0, id="a number in words"),
        pytest.param("they lost 40 lamps", "потеряли 41 лампу", 0, 1, id="another number"),
        pytest.param("they lost lamps", "потеряли 41 лампу", 0, 0, id="no number is asked for"),
    ],
)
def test_numbers_count_by_their_value(asked, held, met, missed):
    found = evidence(asked, held)
    assert (found["numbers met"], found["numbers not met"]) == (met, missed)


def test_a_text_is_most_like_itself():
    text = read("The mayor will close the bridge")
    assert likeness(text.meaning, text.meaning) == pytest.approx(1)


def test_nothing_is_like_a_text_without_words():
    empty, text = read(""), read("The mayor will close the bridge")
    assert likeness(empty.meaning, text.meaning) == likeness(text.meaning, empty.meaning) == -1


def test_a_fragment_need_not_hold_the_whole_sentence():
    whole = evidence("the mayor will close the bridge", "мэр закроет мост")
    part = evidence("close", "мэр закроет мост")
    assert part["likeness back"] < whole["likeness back"]


def test_evidence_is_a_finite_number_for_each_feature():
    assert np.isfinite(features(read("a"), read("б"))).all()
