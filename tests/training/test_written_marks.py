"""Paragraphs of our own writing, with marks in braces."""

from pathlib import Path

import pytest

from sayso.errors import LineError
from sayso.model import StatementKind
from training.written import read_written

TEXT = """{S1 The mayor} {Q1s said} {C1 that {S2 the ministry} {Q2b hoped for} {C2 a new bridge}}.
---

{C1 “We wait,”} {Q1w wrote} {S1 Ada Lund}. {C1 “Since March.”}
---
A ferry called “Patience” left at noon.
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "en.small.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_braces_are_taken_out_and_every_document_has_its_place(written: Path) -> None:
    documents = [one.document for one in read_written(written)]
    assert [document.text for document in documents] == [
        "The mayor said that the ministry hoped for a new bridge.",
        "“We wait,” wrote Ada Lund. “Since March.”",
        "A ferry called “Patience” left at noon.",
    ]
    assert [document.id for document in documents] == ["en.small.1", "en.small.4", "en.small.6"]
    assert {document.lang for document in documents} == {"en"}


def test_marks_stand_where_their_braces_stood(written: Path) -> None:
    first, second, third = read_written(written)
    found = {
        role: [span.of(second.document.text) for span in getattr(second.statements["1"], role)]
        for role in ("source", "cue", "content")
    }
    assert found == {
        "source": ["Ada Lund"],
        "cue": ["wrote"],
        "content": ["“We wait,”", "“Since March.”"],
    }
    assert first.statements["2"].kind is StatementKind.BELIEF
    assert (first.statements["1"].parent, first.statements["2"].parent) == (None, "1")
    assert not third.statements


def test_what_nests_is_marked_in_the_content_alone_and_not_in_the_whole(written: Path) -> None:
    outer, inner = next(iter(read_written(written))).marked()
    assert [[span.of(outer.document.text) for span in one.cue] for one in outer.attributions] == [
        ["said"]
    ]
    assert inner.document.text == "that the ministry hoped for a new bridge"
    assert [span.of(inner.document.text) for one in inner.attributions for span in one.content] == [
        "a new bridge"
    ]


def test_quotation_marks_around_a_content_do_not_count_for_what_nests_in_it(tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_text("{C1 “{S2 I} {Q2b think} {C2 so}”}, {Q1s said} {S1 Lund}.", encoding="utf-8")
    _, inner = next(iter(read_written(path))).marked()
    assert inner.document.text == "I think so"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("One.\n{S1 Two said.", "line 2", id="never closed"),
        pytest.param("One.\n---\nTwo} said.", "line 3", id="never opened"),
        pytest.param("{X1 Two} said.", "line 1", id="no such role"),
    ],
)
def test_a_wrong_brace_is_told_with_its_line(text: str, place: str, tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LineError, match=place):
        list(read_written(path))
