"""Statements whose spans cannot be are kept out, one by one."""

import json

import pytest

from sayso.codec import statements_from_lines
from sayso.model import Notice, NoticeKind, Span


@pytest.mark.parametrize("spans", ["[[5,3]]", "[[-1,3]]", "[[0,2],[4,3]]"])
@pytest.mark.parametrize("role", ["content", "cue", "source"])
def test_a_statement_with_a_span_that_cannot_be_becomes_a_notice(role, spans):
    roles = {"content": "[[0,1]]", role: spans}
    members = ",".join(f'"{name}":{held}' for name, held in roles.items())
    line = f'{{"id":"s1","document_id":"a","mode":"direct","text":"",{members}}}'
    (notice,) = statements_from_lines([line.encode()], path="in.jsonl")
    assert isinstance(notice, Notice)
    assert notice.place == "statement 's1'"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        pytest.param([[0, 999_999_999]], "Open.", id="far too long"),
        pytest.param([[0, 4]], "Open.", id="too short"),
        pytest.param([[0, 2], [5, 8]], "Open.", id="no space between pieces"),
        pytest.param([], "Open.", id="none"),
    ],
)
def test_a_statement_whose_content_is_not_as_long_as_its_text_becomes_a_notice(content, text):
    fields = {"id": "s1", "document_id": "a", "mode": "direct", "content": content, "text": text}
    (notice,) = statements_from_lines([json.dumps(fields).encode()], path="in.jsonl")
    assert notice.kind is NoticeKind.QUARANTINED
    assert "text has 5" in notice.reason
    assert "code points" in notice.remedy


def test_a_statement_that_stands_where_no_document_ends_becomes_a_notice():
    far = b'{"id":"s","document_id":"a","mode":"direct","content":[[999999999995,1000000000000]],"text":"Open."}'
    (notice,) = statements_from_lines([far], path="in.jsonl")
    assert isinstance(notice, Notice)
    assert "which no document has" in notice.reason


def test_pieces_of_content_are_joined_by_one_space_in_the_text():
    line = (
        b'{"id":"s","document_id":"a","mode":"direct","content":[[0,4],[9,12]],"text":"Open now"}'
    )
    (statement,) = statements_from_lines([line], path="in.jsonl")
    assert statement.content == (Span(0, 4), Span(9, 12))
