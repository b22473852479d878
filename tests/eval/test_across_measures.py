"""Recall at a precision, and what is taken out of an open set."""

import pytest

from eval.across import Found, _every_second, _recall, _without_documents


@pytest.mark.parametrize(
    ("found", "recall"),
    [
        pytest.param([(True, 0.9, True)] * 20, 1.0, id="all right"),
        pytest.param(
            [(True, 0.9, True)] * 19 + [(False, 0.8, False)], 1.0, id="one in twenty wrong"
        ),
        pytest.param([(False, 0.9, False)] + [(True, 0.8, True)] * 10, 0.0, id="the surest wrong"),
        pytest.param(
            [(True, 0.9, True)] * 5 + [(False, 0.8, True)] * 5, 0.5, id="the unsure wrong"
        ),
    ],
)
def test_recall_is_counted_down_to_where_too_many_are_wrong(found, recall):
    assert _recall([Found(*each) for each in found]) == recall


def test_every_second_mate_is_taken_out():
    assert [_every_second(number) for number in range(4)] == [(), ("1",), (), ("3",)]


def test_every_second_document_is_taken_out_whole():
    out = _without_documents(["a", "a", "b", "b", "c"])
    assert [out(number) for number in range(5)] == [(), (), ("2", "3"), ("2", "3"), ()]
