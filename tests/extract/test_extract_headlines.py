"""Statements in headlines."""

import pytest
from extract_cases import Said, said, statements

from sayso.model import Document, Mode, Part, Span


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param(
            "Families Tell Minister to Go", Said("to Go", "Tell", "Families"), id="tells to"
        ),
        pytest.param("Mayor says dam is safe", Said("dam is safe", "says", "Mayor"), id="says"),
        pytest.param("Mayor: We are ready.", Said("We are ready", ":", "Mayor"), id="colon"),
        pytest.param(
            "Mayor: what have we done?",
            Said("what have we done?", ":", "Mayor"),
            id="a question of the speaker",
        ),
        pytest.param(
            "Dam is safe, says mayor", Said("Dam is safe", "says", "mayor"), id="inverted"
        ),
        pytest.param("Dam is safe, mayor says", Said("Dam is safe", "says", "mayor"), id="closing"),
        pytest.param(
            "As lake falls, mayor says dam is safe",
            Said("dam is safe", "says", "mayor"),
            id="a clause before",
        ),
        pytest.param(
            "Lee, the mayor, says dam is safe",
            Said("dam is safe", "says", "Lee, the mayor"),
            id="an apposition before",
        ),
        pytest.param(
            '"Dam is safe," says mayor', Said('"Dam is safe,"', "says", "mayor"), id="in marks"
        ),
    ],
)
def test_a_headline_attributes_its_words_in_the_title_or_in_the_text(title, expected):
    assert said("It rained.", title=title) == [expected]
    [in_title] = statements("It rained.", title=title)
    assert in_title.part is Part.TITLE
    [in_text] = statements(f" date 2024-03-11 {title}\nIt rained.", title=title)
    assert in_text.part is Part.TEXT
    assert in_text.text == in_title.text


@pytest.mark.parametrize(
    "title",
    [
        "Lake falls again",
        "Says mayor",
        "Mayor says",
        "Stealth Over Health: the new dam",
        "The long summer when the lake was gone: a diary",
        "Now: the dam",
        "Mayor: .",
        "Rain: what we know",
        "Exclusive: the mayor will go",
        "Analysis: why the dam broke",
        ", says mayor",
        " . ",
    ],
)
def test_a_headline_that_attributes_nothing_gives_no_statement(title):
    assert said("It rained.", title=title) == []


def test_only_a_first_line_that_is_the_title_is_read_as_a_headline():
    assert said("Mayor says dam is safe") == []
    assert said("Mayor says dam is safe", title="Lake falls") == []
    [found] = statements("Mayor says dam is safe. It rained.", title="Mayor says dam is safe")
    assert found.part is Part.TITLE


def test_quotations_of_a_headline_in_the_text_are_read_once():
    text = "“Dam is safe,” says mayor\n“Dam is safe,” said Lee."
    assert said(text, title="“Dam is safe,” says mayor") == [
        Said("“Dam is safe,”", "says", "mayor"),
        Said("“Dam is safe,”", "said", "Lee"),
    ]


def test_a_headlines_statement_without_marks_is_indirect():
    [found] = statements("It rained.", title="Mayor says dam is safe")
    assert (found.mode, found.content) == (Mode.INDIRECT, (Span(11, 22),))


def test_a_title_without_a_word_is_no_headline():
    document = Document(id="d1", text="\x1f", title="\x1f")
    assert statements(document.text, title=document.title) == []
