"""Pairs of posts, and when what is found in them is right."""

import pytest

from eval.post_pairs import GoldLink, PostPair, in_order, is_agreeing, linked_posts, questions
from eval.posts_pairs import pair_figures
from sayso.link.shared import SharedStatement
from sayso.model import Document, Span

TEXT = "Wells run dry in Halland"
WHOLE = (Span(0, len(TEXT)),)
LINK = GoldLink(a_spans=WHOLE, b_spans=WHOLE)


def pair(one, other, label="same", earlier="a", links=(LINK,)):
    """Return a pair of posts."""
    return PostPair(
        id=f"{one}{other}",
        a=one,
        b=other,
        earlier=earlier,
        label=label,
        text_a=TEXT,
        text_b=TEXT,
        links=links if label == "same" else (),
    )


def test_posts_are_linked_over_others():
    linked = linked_posts([pair("x", "y"), pair("q", "r"), pair("y", "z")])
    assert linked["x"] == linked["z"] == {"x", "y", "z"}
    assert linked["q"] == {"q", "r"}


@pytest.mark.parametrize(("earlier", "first"), [("a", "x"), ("b", "y")])
def test_the_earlier_post_comes_first(earlier, first):
    sides = in_order(pair("x", "y", earlier=earlier), WHOLE, WHOLE)
    assert sides[0].post.id == first
    assert {side.post.id for side in sides} == {"x", "y"}


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        pytest.param(Document(id="x", text=""), True, id="linked"),
        pytest.param(Document(id="n", text="In Halland all wells now run dry"), True, id="copy"),
        pytest.param(Document(id="n", text="Halland has wells"), False, id="half the words"),
    ],
)
def test_a_post_is_right_if_it_is_linked_or_holds_the_words(post, expected):
    (question,) = questions([pair("x", "y"), pair("q", "r", "different")], {"y": ["n"]})
    assert question.is_right(post) is expected
    assert question.unjudged == {"n"}


@pytest.mark.parametrize(
    ("here", "expected"),
    [(WHOLE, True), ((Span(0, 13),), True), ((Span(0, 5),), False), ((), False)],
)
def test_passages_agree_where_half_of_their_words_do_on_both_sides(here, expected):
    assert is_agreeing(LINK, pair("x", "y"), here, WHOLE) is expected
    assert is_agreeing(LINK, pair("x", "y"), WHOLE, here) is expected


def test_figures_count_pairs_and_the_links_that_are_met():
    pairs = [pair("a", "b"), pair("c", "d"), pair("e", "f", "different")]
    right = SharedStatement(here=WHOLE, there=WHOLE, probability=1.0)
    figures = pair_figures(pairs, {"ab": [right], "cd": [], "ef": [right]})
    assert (figures.precision, figures.recall, figures.links) == (0.5, 0.5, 0.5)
    assert "F1 0.500" in str(figures)


def test_figures_of_nothing_are_zero():
    assert "F1 0.000" in str(pair_figures([pair("a", "b")], {"ab": []}))
