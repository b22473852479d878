"""What leads to a quotation is no part of the words said."""

import pytest
from frame_cases import frame, line, roles

from sayso.extract.leads import without_leads
from sayso.lang.known import get_language


def content_of(text, content, cue, language="en"):
    one = frame(text, content=content, cue=cue)
    [mended] = without_leads(
        [one], paragraph=line(text), text=text, language=get_language(language)
    )
    return roles(text, mended)[0]


@pytest.mark.parametrize(
    ("text", "content", "cue", "expected"),
    [
        pytest.param(
            "He pleaded with the mayor, “Let us all go home.”",
            "the mayor, “Let us all go home.”",
            "pleaded with",
            "“Let us all go home.”",
            id="spoken to",
        ),
        pytest.param(
            "She wrote of the closed bridge: “Let us all go home.”",
            "the closed bridge: “Let us all go home.”",
            "wrote of",
            "“Let us all go home.”",
            id="spoken of",
        ),
        pytest.param(
            "He said that today, “we all go home.”",
            "that today, “we all go home.”",
            "said",
            "that today, “we all go home.”",
            id="a clause",
        ),
        pytest.param(
            "He said the mayor “let us all go home.”",
            "the mayor “let us all go home.”",
            "said",
            "the mayor “let us all go home.”",
            id="no comma",
        ),
        pytest.param(
            "He said the mayor, “our Ada,” had gone.",
            "the mayor, “our Ada,” had gone",
            "said",
            "the mayor, “our Ada,” had gone",
            id="words behind the quotation",
        ),
        pytest.param(
            "He said: it rained on the old town and its bridge, “as ever.”",
            "it rained on the old town and its bridge, “as ever.”",
            "said",
            "it rained on the old town and its bridge, “as ever.”",
            id="many words",
        ),
        pytest.param("The mayor, “Go.”", "The mayor, “Go.”", "", "The mayor, “Go.”", id="no cue"),
    ],
)
def test_a_content_begins_at_the_mark_where_only_a_lead_stands_before_it(
    text, content, cue, expected
):
    assert content_of(text, content, cue) == expected
