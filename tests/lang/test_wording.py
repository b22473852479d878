"""Words that carry sense, in three languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.wording import (
    canonical,
    canonical_form,
    idiom_places,
    is_shift,
    markers,
)
from sayso.lang.words import keys


def canon(text):
    return canonical_form(tuple(keys(text)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("don't", "do not", id="contraction"),
        pytest.param("dont", "do not", id="a contraction that lost its apostrophe"),
        pytest.param("We'll go", "we will go", id="will"),
        pytest.param("cannot", "can't", id="cannot"),
        pytest.param("the colour of defence", "the color of defense", id="British, American"),
        pytest.param("Kiev", "Kyiv", id="city"),
        pytest.param("twelve men", "12 men", id="English number word"),
        pytest.param("двадцати человек", "20 человек", id="Russian number word"),
        pytest.param("п’ятсот гривень", "500 грн", id="Ukrainian number word"),
        pytest.param("46 percent", "46%", id="percent"),
        pytest.param("5 тыс. рублей", "5 тысяч рублей", id="Russian abbreviation"),
        pytest.param("вже йдуть", "уже йдуть", id="Ukrainian euphony"),
        pytest.param("Sept. 11", "September 11", id="month"),
    ],
)
def test_spellings_of_the_same_words_are_the_same(one, other):
    assert canon(one) == canon(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two hundred and fifty thousand people", "250000"),
        ("twenty-five thousand", "25000"),
        ("1.5 million", "1500000"),
        ("5 тысяч", "5000"),
        ("двадцать пять тысяч", "25000"),
        ("сто двадцать", "120"),
        ("п'ятсот двадцять гривень", "520"),
        ("два мільйони", "2000000"),
        ("a hundred", "100"),
        ("the second", "2"),
        ("19.12.2023", "19.12.2023"),
        ("9" * 5000, "9" * 5000),
    ],
    ids=lambda text: text[:40],
)
def test_a_number_has_one_value_however_it_is_written(text, expected):
    numbers = [marker.label for marker in markers(canon(text)) if marker.sense == "number"]
    assert numbers == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2012 and 5 people", ["2012", "5"]),
        ("two hundred and then three", ["200", "3"]),
        ("30 and 40", ["30", "40"]),
        ("one hundred and", ["100"]),
    ],
)
def test_numbers_that_do_not_go_together_stay_apart(text, expected):
    assert [m.label for m in markers(canon(text)) if m.sense == "number"] == expected


@pytest.mark.parametrize(
    ("text", "sense", "label"),
    [
        ("we did not", "negation", "not"),
        ("мы не знали", "negation", "not"),
        ("нікого", "negation", "not"),
        ("at no time", "negation", "not"),
        ("it may rain", "modality", "may"),
        ("они могут", "modality", "can"),
        ("мы должны", "modality", "must"),
        ("вони повинні", "modality", "must"),
        ("about 40 men", "hedge", "roughly"),
        ("около 40 человек", "hedge", "roughly"),
        ("близько 40 осіб", "hedge", "roughly"),
        ("не менее 40", "hedge", "at least"),
        ("якобы", "hedge", "allegedly"),
        ("нібито", "hedge", "allegedly"),
        ("all of it", "quantifier", "all"),
        ("большинство", "quantifier", "most"),
        ("деякі", "quantifier", "some"),
        ("our men", "person", "we"),
        ("наши люди", "person", "we"),
        ("вашого", "person", "you"),
        ("yesterday", "date", "yesterday"),
        ("учора", "date", "yesterday"),
    ],
)
def test_words_that_decide_the_meaning_are_known(text, sense, label):
    assert (sense, label) in [(marker.sense, marker.label) for marker in markers(canon(text))]


def test_a_word_that_hedges_numbers_hedges_nothing_else():
    assert not any(marker.firm for marker in markers(canon("talks about trees")))
    assert any(marker.firm for marker in markers(canon("about 40 trees")))


def test_a_hedge_of_two_words_is_no_negation():
    assert {marker.sense for marker in markers(canon("не менее 40"))} == {"hedge", "number"}


@pytest.mark.parametrize(
    ("now", "before"),
    [("was", "is"), ("had", "have"), ("might", "may"), ("that day", "today"), ("там", "здесь"),
     ("накануне", "вчера"), ("того дня", "сьогодні"), ("тоді", "зараз")],
)  # fmt: skip
def test_reported_speech_shifts_one_way(now, before):
    assert is_shift(canon(now), canon(before))
    assert not is_shift(canon(before), canon(now))


def test_an_idiom_is_found_inside_other_words():
    words = canon("and at the end of the day we left")
    assert idiom_places(words) == {1, 2, 3, 4, 5, 6}


@given(st.lists(st.sampled_from(canon("two 40 hundred and million about may not all first x 3.5"))))
def test_markers_lie_among_the_words_and_never_overlap_for_one_sense(words):
    found = markers(words)
    for marker in found:
        assert 0 <= marker.start < marker.end <= len(words)
    firm = [marker for marker in found if marker.firm]
    assert all(a.end <= b.start for a, b in pairwise(firm))


@given(st.text(min_size=1))
def test_canonical_words_stay_as_they_are_once_made(text):
    for key in keys(text):
        assert canonical(key)
        assert canonical_form(canonical(key)) == canonical(key)
