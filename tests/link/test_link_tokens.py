"""Canonical words with their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.link.tokens import tokens
from sayso.model import Span


def keys_of(text):
    return [token.key for token in tokens(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[T]he pit", ["the", "pit"], id="a letter changed openly"),
        pytest.param("[T] he pit", ["t", "he", "pit"], id="a space keeps them apart"),
        pytest.param("[A][b]c", ["a", "bc"], id="only the letter that touches"),
        pytest.param("the]m [T]", ["the", "m", "t"], id="brackets that hold no letter"),
        pytest.param("[x]y [T]", ["xy", "t"], id="a bracketed letter at the end"),
        pytest.param("[5]5", ["55"], id="a digit"),
        pytest.param("don’t", ["do", "not"], id="a contraction is two words"),
    ],
)
def test_a_marked_initial_is_part_of_its_word(text, expected):
    assert keys_of(text) == expected


def test_the_parts_of_a_contraction_stand_in_one_place():
    assert {token.span for token in tokens("we don’t", Span(3, 8))} == {Span(3, 8)}


@given(st.text(alphabet="[]aTб 1’'"), st.integers(0, 9), st.integers(0, 30))
def test_tokens_lie_in_the_stretch_in_order(text, start, length):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    found = tokens(text, span)
    assert all(span.holds(token.span) for token in found)
    assert [token.span for token in found] == sorted(token.span for token in found)
