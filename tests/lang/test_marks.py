"""Quotation marks: which may open, which may close."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.marks import CLOSERS, CLOSING_ONLY, OPENING_ONLY, SINGLE, find_marks


def marks(text):
    return [
        (mark.sign, mark.opens, mark.closes) for mark in find_marks(text, start=0, end=len(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"a"', [('"', True, False), ('"', False, True)], id="straight"),
        pytest.param("«a»", [("«", True, False), ("»", False, True)], id="guillemets"),
        pytest.param("„a“", [("„", True, False), ("“", False, True)], id="German"),
        pytest.param("”a”", [("”", True, True), ("”", False, True)], id="Swedish"),
        pytest.param("‚a‘", [("‚", True, False), ("‘", False, True)], id="German single"),
        pytest.param("''a''", [("''", True, False), ("''", False, True)], id="two apostrophes"),
        pytest.param("``a''", [("``", True, False), ("''", False, True)], id="TeX"),
        pytest.param('a " b', [('"', False, True)], id="between spaces it closes"),
        pytest.param('a "b', [('"', True, False)], id="after a space it opens"),
        pytest.param('a" b', [('"', False, True)], id="after a word it closes"),
        pytest.param("(“a”)", [("“", True, False), ("”", False, True)], id="in brackets"),
        pytest.param("—“a", [("“", True, False)], id="after a dash"),
        pytest.param("\u200f“a", [("“", True, False)], id="after a mark of direction"),
        pytest.param("'a b' c", [("'", True, False), ("'", False, True)], id="single"),
        pytest.param("workers' c", [("'", False, True)], id="an apostrophe may close"),
        pytest.param("it's o'clock m’b п'ять п’ять", [], id="inside a word it is none"),
        pytest.param("'90s, rock 'n' roll, ’n’, 'em 'til 'Tis ’twas", [], id="elisions are none"),
        pytest.param("'n 'Emma", [("'", True, False), ("'", True, False)], id="words that begin alike"),
    ],
)  # fmt: skip
def test_a_mark_opens_or_closes_by_what_stands_around_it(text, expected):
    assert marks(text) == expected


def test_a_mark_is_judged_by_its_neighbours_outside_the_stretch_too():
    [mark] = find_marks('a "b" c', start=4, end=5)
    assert (mark.start, mark.end, mark.opens, mark.closes) == (4, 5, False, True)


def test_every_mark_that_may_open_has_marks_that_close_it():
    assert set(CLOSERS) >= OPENING_ONLY | CLOSING_ONLY | SINGLE
    assert not OPENING_ONLY & CLOSING_ONLY


@given(st.text(alphabet=sorted({*"".join(CLOSERS), *" a.(—\n9sn\u200f"})))
def test_marks_lie_in_order_and_each_can_be_closed_if_it_opens(text):
    end = 0
    for mark in find_marks(text, start=0, end=len(text)):
        assert end <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == mark.sign
        assert mark.sign in CLOSERS
        end = mark.end
