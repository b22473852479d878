"""The bundled case, checked through the whole pipeline, against our reading of it by hand."""

import json
from pathlib import Path

import pytest

from sayso.model import Document
from sayso.pipeline import check_report, index_documents, read_documents

CASE = Path(__file__).parents[2] / "examples" / "mine"
EXPECTED = json.loads((CASE / "expected.json").read_text(encoding="utf-8"))


def documents(*names):
    values = read_documents([CASE / name for name in names])
    return [value for value in values if isinstance(value, Document)]


@pytest.fixture(scope="module")
def index():
    return index_documents(documents("channel", "video.vtt"))


@pytest.fixture(scope="module")
def checks(index):
    names = [report["report"] for report in EXPECTED["reports"]]
    return {name: check_report(documents(name)[0], index=index) for name in names}


def direct_statements():
    for report in EXPECTED["reports"]:
        for statement in report["statements"]:
            if statement["mode"] == "direct" and not statement["optional"]:
                name = f"{report['report']}: {statement['id']}"
                yield pytest.param(report["report"], statement, id=name)


DIRECT = list(direct_statements())


def found_in(check, expected):
    """Return the statement and trace whose content is the expected words, piece by piece."""
    strings = {"text": check.document.text, "title": check.document.title}
    for statement, trace in zip(check.statements, check.traces, strict=True):
        pieces = [span.of(strings[statement.part]) for span in statement.content]
        if statement.part == expected["part"] and pieces == expected["content"]:
            return statement, trace
    return None


@pytest.mark.parametrize(("report", "expected"), DIRECT)
def test_a_direct_statement_is_found_with_its_verdict(checks, report, expected):
    found = found_in(checks[report], expected)
    assert found is not None, expected["content"]
    assert found[1].verdict == expected["verdict"]


@pytest.mark.parametrize(("report", "expected"), DIRECT)
def test_a_direct_statement_has_the_changes_that_a_person_sees(checks, report, expected):
    _, trace = found_in(checks[report], expected)
    named = {change.change for change in trace.origin.changes} if trace.origin else set()
    seen = {change["change"] for change in expected["changes"]}
    assert named - {"repunctuated"} == seen - {"repunctuated"}


@pytest.mark.parametrize(("report", "expected"), DIRECT)
def test_a_direct_statement_keeps_its_source(checks, report, expected):
    statement, _ = found_in(checks[report], expected)
    assert [span.of(checks[report].document.text) for span in statement.source] == expected[
        "source"
    ]


def test_every_changed_word_lies_where_its_span_says(checks):
    for check in checks.values():
        texts = {document.id: document.text for document in check.places}
        for trace in check.traces:
            for link in trace.links:
                text = texts[link.passage.document_id]
                spans = [span for change in link.changes for span in change.there]
                assert all(0 <= span.start <= span.end <= len(text) for span in spans)
