"""Stems: other forms of a word meet."""

import pytest

from sayso.lang.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("repaired", "repairs", id="English"),
        pytest.param("насоса", "насосами", id="Russian"),
        pytest.param("шахтарі", "шахтарям", id="Ukrainian"),
    ],
)
def test_forms_of_a_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize("word", ["1000000", "19.12.2023", "$", "pump"])
def test_numbers_signs_and_short_words_stay_whole(word):
    assert stem(word) == word
