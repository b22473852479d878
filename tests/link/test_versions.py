"""Wordings of one post: which stood when, and which came too late."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.link.versions import address_of, is_after, is_days_after, wordings
from sayso.model import Document, Standing, Version


def post(name, *, edited=None, date="2031-05-01T08:00:00Z", number="7"):
    return Document(
        id=name, text=name, channel="Quay Bell", number=number, date=date, edited=edited
    )


FIRST = post("first")
SECOND = post("second", edited="2031-05-02T09:00:00Z")
THIRD = post("third", edited="2031-05-04T09:00:00Z")


def test_a_post_of_one_wording_has_no_version():
    assert wordings([FIRST], at="2031-05-03")["first"].version is None


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        pytest.param("2031-05-01", ["current", "later", "later"], id="before both edits"),
        pytest.param("2031-05-02", ["replaced", "current", "later"], id="on the day of one"),
        pytest.param("2031-05-02T08:00:00Z", ["current", "later", "later"], id="an hour before"),
        pytest.param("2031-06-01", ["replaced", "replaced", "current"], id="after both"),
        pytest.param(None, [None, None, None], id="the report is undated"),
    ],
)
def test_the_wording_at_the_reports_date_is_the_current_one(at, expected):
    found = wordings([THIRD, FIRST, SECOND], at=at)
    assert [found[name].version.standing for name in ("first", "second", "third")] == expected


def test_a_wording_counts_from_its_edit_where_the_one_before_is_at_hand():
    found = wordings([FIRST, SECOND], at="2031-05-03")
    assert found["first"].since == FIRST.date
    assert found["second"].since == SECOND.edited


def test_a_wording_counts_from_the_posts_date_where_the_one_before_is_not_at_hand():
    found = wordings([SECOND], at="2031-05-01")["second"]
    assert found.since == SECOND.date
    assert found.version == Version(edited=SECOND.edited, standing=Standing.LATER)


def test_wordings_without_any_date_stand_nowhere():
    found = wordings([post("a", date=None), post("b", date=None)], at="2031-05-01")
    assert {each.version.standing for each in found.values()} == {None}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(post("a"), post("b"), id="one channel and number"),
        pytest.param(
            Document(id="a", text="", url="https://q.example/1"),
            Document(id="b", text="", url="https://q.example/1"),
            id="one address",
        ),
        pytest.param(
            Document(id="a", text=""), Document(id="a~3f", text=""), id="one id in an index"
        ),
    ],
)
def test_wordings_of_one_post_share_its_address(one, other):
    assert address_of(one) == address_of(other)


def test_posts_of_two_numbers_share_no_address():
    assert address_of(post("a")) != address_of(post("a", number="8"))


MOMENTS = st.sampled_from(
    [None, "2031-05-01", "2031-05-01T08:00:00Z", "2031-05-01T09:00:00Z", "2031-05-02"]
)


@given(MOMENTS, MOMENTS)
def test_no_two_dates_are_after_each_other(one, other):
    assert not (is_after(one, other) and is_after(other, one))
    assert not is_days_after(one, other) or is_after(one, other)


def test_a_moment_is_not_after_its_own_day():
    assert not is_after("2031-05-01T23:00:00Z", "2031-05-01")
    assert is_after("2031-05-01T09:00:00Z", "2031-05-01T08:00:00Z")
    assert not is_days_after("2031-05-01T09:00:00Z", "2031-05-01T08:00:00Z")
