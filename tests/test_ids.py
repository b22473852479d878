"""Ids depend on content alone and keep different contents apart."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from sayso.ids import content_id, statement_id
from sayso.model import Part, Span

# Lone surrogates included: a text that was decoded badly still needs an id.
PARTS = st.lists(st.text(), max_size=4).map(tuple)
SPANS = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(*pair)))


@given(PARTS)
def test_an_id_is_sixteen_letters_and_digits_and_the_same_every_time(parts):
    assert content_id(*parts) == content_id(*parts)
    assert re.fullmatch("[a-z2-7]{16}", content_id(*parts))


@given(PARTS, PARTS)
def test_different_strings_have_different_ids(left, right):
    assume(left != right)
    assert content_id(*left) != content_id(*right)


def test_where_one_string_ends_and_the_next_begins_makes_a_difference():
    ids = {content_id("ab", "c"), content_id("a", "bc"), content_id("abc"), content_id("abc", "")}
    assert len(ids) == 4


def test_a_lone_surrogate_has_an_id():
    assert content_id("\ud800") != content_id("\ud801")


def test_ids_do_not_change_from_release_to_release():
    assert content_id("lamps", "at the gate") == "jrkzg4cys354ufdg"
    assert statement_id("a", part=Part.TEXT, content=(Span(0, 4),)) == "2b7tduxegvjohvsq"


@given(st.text(), SPANS, SPANS)
def test_a_statements_id_is_its_documents_parts_and_contents(document_id, left, right):
    assume(left != right)

    def made(spans, part=Part.TEXT):
        return statement_id(document_id, part=part, content=tuple(spans))

    assert made(left) == made(left)
    assert len({made(left), made(right), made(left, Part.TITLE)}) == 3
