"""Words and signs: every letter is in one, none overlaps another, surroundings tell what is quoted."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.quotes import Paragraph, paragraphs
from sayso.extract.signs import (
    CLOSING,
    FIRST_OF_PARAGRAPH,
    IN_FIRST_PARAGRAPH,
    INSIDE,
    OPENING,
    OUTSIDE,
    SURROUNDINGS,
    signs_of,
)
from sayso.model import Span

TEXTS = st.text(alphabet="ab Lé1.,-'’\"“”\n\r…ї\x1c\u2028\u3000\u3001\ud800\U0001f680", max_size=80)


def signs(text):
    return signs_of(text, list(paragraphs(text)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Lee’s plan", ["Lee", "’s", "plan"], id="a possessive stands alone"),
        pytest.param("They don't.", ["They", "don't", "."], id="a contraction stays whole"),
        pytest.param("in the U.S. now", ["in", "the", "U.S.", "now"], id="an abbreviation"),
        pytest.param("1,200.5 tons", ["1,200.5", "tons"], id="a number"),
        pytest.param("''Yes,'' he", ["''", "Yes", ",", "''", "he"], id="doubled apostrophes"),
        pytest.param("so -- he", ["so", "--", "he"], id="a run of one sign"),
        pytest.param("a well-known AT&T", ["a", "well-known", "AT&T"], id="joined words"),
        pytest.param("O’Brien said", ["O’Brien", "said"], id="a name with an apostrophe"),
    ],
)
def test_a_text_is_cut_into_words_and_signs(text, words):
    assert signs(text).words == words


@given(TEXTS)
def test_signs_stand_where_they_say_and_leave_only_white_space_out(text):
    found = signs(text)
    placed = list(zip(found.words, found.starts.tolist(), strict=True))
    assert all(text.startswith(word, start) for word, start in placed)
    ends = [start + len(word) for word, start in placed]
    between = zip([0, *ends], [*found.starts.tolist(), len(text)], strict=True)
    assert all(not text[end:start].strip() for end, start in between)


@given(TEXTS)
def test_there_is_one_surrounding_a_sign_and_one_length_a_paragraph(text):
    found = signs(text)
    assert len(found.surroundings) == len(found.words) == sum(found.lengths)
    assert np.all((found.surroundings >= 0) & (found.surroundings < SURROUNDINGS))


def test_surroundings_tell_marks_from_what_they_enclose_and_where_paragraphs_begin():
    found = signs("Go “on now” Lee\nYes")
    first = IN_FIRST_PARAGRAPH
    assert found.surroundings.tolist() == [
        OUTSIDE + first + FIRST_OF_PARAGRAPH,
        OPENING + first,
        INSIDE + first,
        INSIDE + first,
        CLOSING + first,
        OUTSIDE + first,
        OUTSIDE + FIRST_OF_PARAGRAPH,
    ]


def test_the_span_of_a_run_of_signs_goes_from_the_first_to_the_last():
    found = signs("Ann Lee, 27, said")
    assert found.span(0, 4).of("Ann Lee, 27, said") == "Ann Lee, 27"


@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=4))
def test_any_stretches_of_a_text_may_be_read_in_place_of_its_lines(text, edges):
    stretches = sorted(Span(*sorted(edge)) for edge in edges if max(edge) <= len(text))
    found = signs_of(text, [Paragraph(stretch, ()) for stretch in stretches])
    firsts = [0, *itertools.accumulate(found.lengths)]
    for stretch, first, after in zip(stretches, firsts, firsts[1:], strict=False):
        spans = [found.span(at, at + 1) for at in range(first, after)]
        assert [span.of(text) for span in spans] == found.words[first:after]
        assert all(stretch.holds(span) for span in spans)
