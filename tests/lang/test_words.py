"""Words and their folded forms."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.words import folded, keys, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Don’t DON'T don`t", ["don't"] * 3, id="apostrophes are one"),
        pytest.param("п’ять пʼять п'ять", ["п'ять"] * 3, id="Ukrainian apostrophes are one"),
        pytest.param("Ёлка ёлка елка", ["елка"] * 3, id="ё is е"),
        pytest.param("йод їжак", ["йод", "їжак"], id="й and ї are letters of their own"),
        pytest.param("и\u0306од", ["йод"], id="й written in two code points"),
        pytest.param("о\u0301коло café", ["около", "cafe"], id="stress and accents go"),
        pytest.param(
            "co\u00adoperate \u200fword\u200f", ["cooperate", "word"], id="invisible signs"
        ),
        pytest.param("1,000,000 300 000 1.000.000", ["1000000", "300000", "1000000"], id="groups"),
        pytest.param("3,5 3.5 0,125", ["3.5", "3.5", "0.125"], id="decimals"),
        pytest.param("٣٥", ["35"], id="digits of other scripts"),
        pytest.param("2012 300", ["2012", "300"], id="a year does not join a number"),
        pytest.param("40th F-16 5км", ["40", "th", "f", "16", "5", "км"], id="letters, digits"),
        pytest.param("46% $5", ["46", "%", "$", "5"], id="what is counted is a word"),
        pytest.param("by -20% to −5", ["by", "minus", "20", "%", "to", "minus", "5"], id="minus"),
        pytest.param("-20% −3", ["minus", "20", "%", "minus", "3"], id="minus at the beginning"),
        pytest.param(
            "10-20 2022 -2023 F-16", ["10", "20", "2022", "2023", "f", "16"], id="no minus"
        ),
        pytest.param("- 5 lamps\n-7 pumps", ["5", "lamps", "7", "pumps"], id="marks of a list"),
        pytest.param("‘in’ 'their'", ["in", "their"], id="marks are no apostrophes"),
        pytest.param("한국 ＡＢＣ ﬁn", ["한국", "abc", "fin"], id="other scripts and forms"),
        pytest.param("— … “”", [], id="no words"),
    ],
)
def test_equal_words_have_equal_keys(text, expected):
    assert keys(text) == expected


@given(st.text())
def test_words_lie_in_the_text_in_order_and_hold_their_keys(text):
    found = words(text)
    assert [word.key for word in found] == keys(text)
    end = 0
    for word in found:
        assert end <= word.span.start < word.span.end <= len(text)
        assert folded(word.span.of(text)) == word.key
        assert word.key
        end = word.span.end


@given(st.text(alphabet="ab 1,.'’\u0301"), st.integers(0, 20), st.integers(0, 20))
def test_words_of_a_stretch_lie_in_it(text, start, length):
    found = words(text, start=start, end=min(len(text), start + length))
    assert all(start <= word.span.start and word.span.end <= start + length for word in found)


@pytest.mark.parametrize("text", ["." * 10**6, "a'" * 10**6, "1," * 10**6, "\u0301" * 10**6])
def test_a_megabyte_of_anything_is_read_in_linear_time(text):
    started = time.process_time()
    words(text)
    assert time.process_time() - started < 3
