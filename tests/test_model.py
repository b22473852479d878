"""Spans, verdicts and notices."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso import model
from sayso.model import (
    GRAVITY,
    VERDICT_OF,
    Change,
    ChangeKind,
    Coverage,
    Link,
    Notice,
    NoticeKind,
    Passage,
    Span,
    Trace,
    Verdict,
    verdict_of,
)

SPANS = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda pair: Span(*sorted(pair)))
KINDS = st.lists(st.sampled_from(ChangeKind))


def changes(*kinds):
    return tuple(Change(change=kind) for kind in kinds)


def link(*kinds, number="1"):
    passage = Passage(document_id=number, spans=(Span(0, 4),))
    return Link(passage=passage, changes=changes(*kinds), score=0.9)


def trace(*links):
    return Trace(id="s", links=links, searched=Coverage(documents=62))


def test_a_span_covers_code_points_not_bytes():
    text = "a 🕯 at the gate"
    assert Span(2, 3).of(text) == "🕯"
    assert Span(4, 6).of(text) == "at"


@given(SPANS, SPANS)
def test_spans_meet_where_they_share_a_code_point(left, right):
    shared = set(range(*left)) & set(range(*right))
    if shared:
        assert left.meets(right)
        assert right.meets(left)
    elif left.start < left.end and right.start < right.end:
        assert not left.meets(right)


@given(SPANS, SPANS)
def test_a_span_holds_another_if_it_holds_all_its_code_points(left, right):
    if left.holds(right):
        assert set(range(*right)) <= set(range(*left))
    if right.start < right.end and set(range(*right)) <= set(range(*left)):
        assert left.holds(right)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        pytest.param([], "verbatim", id="no change"),
        pytest.param(["repunctuated"], "verbatim", id="only marks"),
        pytest.param(["reported"], "reported", id="indirect speech"),
        pytest.param(["translated", "rendered"], "translated", id="another language"),
        pytest.param(["translated", "trimmed"], "shortened", id="shortened translation"),
        pytest.param(["elided", "inserted"], "reworded", id="words added"),
        pytest.param(["reworded", "spliced"], "spliced", id="two places"),
        pytest.param(["spliced", "altered", "trimmed"], "altered", id="the meaning may differ"),
    ],
)
def test_the_verdict_is_the_gravest_change(kinds, expected):
    assert verdict_of(changes(*map(ChangeKind, kinds))) == expected


@given(KINDS, st.sampled_from(ChangeKind))
def test_one_more_change_never_makes_the_verdict_milder(kinds, more):
    before, after = verdict_of(changes(*kinds)), verdict_of(changes(*kinds, more))
    assert GRAVITY[after] <= GRAVITY[before]


@given(KINDS)
def test_the_order_and_number_of_changes_do_not_matter(kinds):
    assert verdict_of(changes(*kinds)) == verdict_of(changes(*reversed(kinds), *kinds))


def test_every_change_has_a_verdict_and_every_verdict_but_not_found_a_change():
    assert set(VERDICT_OF) == set(ChangeKind)
    assert set(VERDICT_OF.values()) == set(Verdict) - {Verdict.NOT_FOUND}


def test_a_trace_without_links_is_not_found_and_has_no_origin():
    assert trace().verdict == Verdict.NOT_FOUND
    assert trace().origin is None


def test_a_traces_verdict_is_its_first_links():
    first = link(ChangeKind.TRIMMED)
    found = trace(first, link(ChangeKind.ALTERED, number="2"))
    assert found.origin is first
    assert found.verdict == Verdict.SHORTENED


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        pytest.param(
            Notice(kind=NoticeKind.REFUSED, path="a.txt", reason="empty file"),
            "refused: a.txt: empty file",
            id="a whole file",
        ),
        pytest.param(
            Notice(
                kind=NoticeKind.QUARANTINED,
                path="a.jsonl",
                place="line 7",
                reason="no JSON",
                remedy="mend it",
            ),
            "quarantined: a.jsonl, line 7: no JSON; mend it",
            id="a line",
        ),
        pytest.param(
            Notice(kind=NoticeKind.REPAIRED, path="result.json", reason="bad escape", count=12),
            "repaired: result.json: bad escape (12 times)",
            id="counted",
        ),
    ],
)
def test_a_notice_reads_as_one_line(notice, expected):
    assert str(notice) == expected


VALUES = [kind for kind in vars(model).values() if dataclasses.is_dataclass(kind)]


@pytest.mark.parametrize("kind", VALUES)
def test_every_value_is_frozen_slotted_and_built_by_keyword(kind):
    assert kind.__dataclass_params__.frozen
    assert "__slots__" in vars(kind)
    assert all(field.kw_only for field in dataclasses.fields(kind))
