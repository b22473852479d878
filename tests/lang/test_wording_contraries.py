"""Which words are set against which."""

import pytest

from sayso.lang.wording_contraries import ROWS, is_contrary, is_denying


@pytest.mark.parametrize(
    ("one", "other"),
    [("rose", "fell"), ("increased", "declined"), ("raise", "raze"), ("уехали", "остались")],
)
def test_contraries_are_contrary_both_ways(one, other):
    assert is_contrary(one, other)
    assert is_contrary(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("rose", "grew"), ("fell", "fell"), ("bridge", "fell"), ("вільні", "порожні")],
)
def test_words_of_one_side_and_words_of_no_row_are_not_contrary(one, other):
    assert not is_contrary(one, other)


@pytest.mark.parametrize(
    ("key", "expected"), [("refused", True), ("відмовилась", True), ("sold", False)]
)
def test_a_verb_that_stands_for_a_not_is_denying(key, expected):
    assert is_denying(key) is expected


def test_every_row_has_words_on_both_sides():
    assert all(words or beginnings for pair in ROWS for words, beginnings in pair)
