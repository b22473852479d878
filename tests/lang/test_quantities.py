from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.exonyms import place_named
from sayso.lang.quantities import quantities
from sayso.lang.wording_opposites import are_false_friends, are_opposite
from sayso.link.tokens import tokens
from sayso.model import Span


def _found(text):
    return quantities([token.key for token in tokens(text, Span(0, len(text)))])


@pytest.mark.parametrize(
    ("text", "value", "kind", "hedge"),
    [
        pytest.param("3,5 тысячи подписей", "3500", "number", "", id="scale"),
        pytest.param("три с половиной тысячи", "3500", "number", "", id="and a half, Russian"),
        pytest.param("three and a half thousand", "3500", "number", "", id="and a half, English"),
        pytest.param("half a million", "500000", "number", "", id="half a million"),
        pytest.param("пів мільйона гривень", "500000", "₴", "", id="half a million, Ukrainian"),
        pytest.param("полмиллиона", "500000", "number", "", id="one word"),
        pytest.param("half a percent", "0.5", "share", "", id="half a percent"),
        pytest.param("полтора процента", "1.5", "share", "", id="one and a half"),
        pytest.param("почти половина школ", "50", "share", "roughly", id="half"),
        pytest.param("down by a fifth", "20", "share", "", id="fifth"),
        pytest.param("half past eight", "8.5", "clock", "", id="half past"),
        pytest.param("в половине восьмого", "7.5", "clock", "", id="half before"),
        pytest.param("£125m", "125000000", "£", "", id="millions"),
        pytest.param("25 miles", "25", "length", "", id="unit"),
        pytest.param("up to 40", "40", "number", "at most", id="at most"),
        pytest.param("щонайменше 60", "60", "number", "at least", id="at least"),
        pytest.param("exceed 40", "40", "number", "at least", id="exceeding"),
        pytest.param("приблизно зі 120", "120", "number", "roughly", id="a joint between"),
        pytest.param("some 40", "40", "number", "roughly", id="some"),
        pytest.param("40 or more", "40", "number", "at least", id="behind"),
        pytest.param("over 40", "40", "number", "at least", id="over"),
    ],
)
def test_a_number_is_read_with_its_unit_and_hedge(text, value, kind, hedge):
    (found,) = _found(text)
    assert (found.value, found.kind, found.hedge) == (Decimal(value), kind, hedge)


def test_an_hour_is_handed_over_as_one_word():
    (found,) = quantities(["@7:30"])
    assert (found.value, found.kind) == (Decimal("7.5"), "clock")


@pytest.mark.parametrize("text", ["half past the bridge", "половина дома пять", "ни рубля"])
def test_half_without_an_hour_is_no_hour(text):
    assert all(each.kind != "clock" for each in _found(text))


def test_two_units_of_one_kind_have_sizes_that_compare():
    (miles,), (kilometers,) = _found("25 miles"), _found("40 км")
    assert abs(miles.size - kilometers.size) < 1


@given(
    st.lists(
        st.sampled_from(
            [
                "12",
                "half",
                "and",
                "a",
                "thousand",
                "%",
                "половина",
                "с",
                "over",
                "7.5",
                "@7:30",
                "$",
                "km",
                "0",
            ]
        )
    )
)
def test_numbers_never_overlap(keys):
    found = quantities(keys)
    places = [place for each in found for place in range(each.start, each.end)]
    assert len(places) == len(set(places))
    assert all(
        0 <= each.start - each.hedged <= each.start < each.end <= len(keys) for each in found
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [("швеции", "sweden"), ("swiss", "swiss"), ("київ", "kyiv"), ("луговир", "")],
)
def test_places_are_known_by_their_names_in_any_language(key, expected):
    assert (place_named(key) == expected) or (bool(expected) and place_named(key) != "")
    assert place_named("швейцарию") != place_named("швеции")


def test_opposites_are_set_against_each_other_across_languages():
    assert are_opposite("sold", "купил")
    assert are_opposite("купил", "sold")
    assert not are_opposite("sold", "продал")
    assert not are_opposite("bridge", "мост")


def test_a_false_friend_is_no_translation():
    assert are_false_friends("неділю", "неделю")
    assert not are_false_friends("тиждень", "неделю")
