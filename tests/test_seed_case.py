"""The case that shaped sayso, checked end to end against a channel that holds the same words."""

import json

import pytest

from sayso.model import Document, Mode, Verdict
from sayso.pipeline import check_report, index_documents, read_documents

pytestmark = pytest.mark.shared

DIRECT = 6
MARKS = '"“”'


@pytest.fixture(scope="module")
def expected(shared):
    reading = json.loads((shared / "seed" / "expected.json").read_text(encoding="utf-8"))
    return [statement for statement in reading["statements"] if statement["kind"] == "direct"]


@pytest.fixture(scope="module")
def check(shared, expected, tmp_path_factory):
    """Check the report against an export whose posts are the words it quotes."""
    posts = [
        {
            "id": number,
            "type": "message",
            "date": "2023-12-18T10:00:00",
            "date_unixtime": str(1_702_893_600 + number),
            "text": " ".join(piece.strip(MARKS) for piece in statement["content_text"]),
        }
        for number, statement in enumerate(expected, 1)
    ]
    export = tmp_path_factory.mktemp("channel") / "result.json"
    chat = {"name": "A channel", "type": "public_channel", "id": 1, "messages": posts}
    export.write_text(json.dumps(chat), encoding="utf-8")
    [report] = read_documents([shared / "seed" / "article.txt"])
    channel = [post for post in read_documents([export]) if isinstance(post, Document)]
    return check_report(report, index=index_documents(channel))


def spans(pairs):
    return tuple(tuple(pair) for pair in pairs)


def test_every_direct_statement_is_found_with_its_content_and_source(check, expected):
    found = {statement.content: statement for statement in check.statements}
    assert len(expected) == DIRECT
    for statement in expected:
        ours = found[spans(statement["content"])]
        assert ours.mode is Mode.DIRECT
        assert ours.source == spans(statement["source"]), statement["id"]


def test_a_continued_quotation_keeps_its_speaker(check, expected):
    continued = spans(next(one["content"] for one in expected if one["id"] == "go-yourself"))
    [ours] = [statement for statement in check.statements if statement.content == continued]
    [before] = [statement for statement in check.statements if statement.id == ours.continues]
    assert ours.speaker == before.speaker is not None


def test_every_direct_statement_is_traced_to_its_post(check, expected):
    contents = {spans(statement["content"]) for statement in expected}
    verdicts = {
        statement.content: trace.verdict
        for statement, trace in zip(check.statements, check.traces, strict=True)
        if statement.content in contents
    }
    assert set(verdicts.values()) == {Verdict.VERBATIM}
    assert len(verdicts) == DIRECT
