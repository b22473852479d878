"""What an outlet says it found out itself, at the end of a sentence."""

import pytest
from extract_cases import statements

from sayso.extract.findings import with_findings
from sayso.extract.quotes import Paragraph
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Span, StatementKind


def found(text, frames=()):
    paragraph = Paragraph(Span(0, len(text)), ())
    return [
        tuple(spans[0].of(text) for spans in (frame.content, frame.source, frame.cue))
        for frame in with_findings(
            frames, paragraph=paragraph, text=text, language=get_language("en")
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It rained. The mine at Orl is closed, the Ostvik Ledger has learned.",
            ("The mine at Orl is closed", "the Ostvik Ledger", "has learned"),
            id="learned",
        ),
        pytest.param(
            "The mayor knew of it, Harbour News can exclusively reveal.",
            ("The mayor knew of it", "Harbour News", "can exclusively reveal"),
            id="revealed",
        ),
    ],
)
def test_an_outlet_says_what_stands_before_it(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("By now, the Ledger has learned to wait for the mayor.", id="learned to do"),
        pytest.param("It rained, nobody has learned.", id="nobody by name"),
        pytest.param("Rain fell on the Ledger.", id="no cue"),
    ],
)
def test_other_words_at_the_end_are_no_findings(text):
    assert found(text) == []


def test_what_a_tagger_saw_is_left_alone():
    text = "The mine is closed, the Ledger has learned."
    frame = Frame(content=(Span(0, 18),), source=(Span(20, 30),), cue=(Span(31, 42),))
    assert found(text, [frame]) == [("The mine is closed", "the Ledger", "has learned")]


def test_who_speaks_in_a_finding_speaks_within_it():
    text = "“The mine is closed,” said Ada Lund, the Ledger has learned."
    outer, inner = statements(text)
    assert outer.text == "“The mine is closed,” said Ada Lund"
    assert outer.kind is StatementKind.SPEECH
    assert (inner.text, inner.parent) == ("“The mine is closed,”", outer.id)
