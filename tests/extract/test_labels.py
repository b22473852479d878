"""Transcripts in a text: paragraphs that begin with who speaks."""

import pytest
from extract_cases import statements

from sayso.extract.labels import with_labels
from sayso.extract.quotes import paragraphs


def labelled(text):
    lines = list(paragraphs(text))
    return [
        tuple(spans[0].of(text) for spans in (frame.source, frame.cue, frame.content))
        for frames in with_labels([()] * len(lines), paragraphs=lines, text=text)
        for frame in frames
    ]


def test_each_labelled_paragraph_is_its_speakers():
    text = "Rain fell.\nLUND: Is the dam safe?\nFMR. MAYOR QUILL: It is.\n"
    assert labelled(text) == [
        ("LUND", ":", "Is the dam safe?"),
        ("FMR. MAYOR QUILL", ":", "It is."),
    ]


def test_the_mark_of_a_long_quotation_belongs_to_no_speaker():
    text = '"LUND: Is it safe?\n\n"QUILL: It is.\n\n"LUND: Since “when”?"'
    assert [content for _, _, content in labelled(text)] == [
        "Is it safe?",
        "It is.",
        "Since “when”?",
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("UPDATE: The dam holds.\nRain fell.", id="one label is a heading"),
        pytest.param("Lund: Is it safe?\nQuill: It is.", id="no capitals"),
        pytest.param("A: Is it safe?\nB: It is.", id="single letters"),
        pytest.param("LUND:\nQUILL:", id="nothing said"),
    ],
)
def test_other_beginnings_are_no_labels(text):
    assert labelled(text) == []


def test_a_speaker_goes_on_until_the_next_label():
    text = "“LUND: Is it safe?\n“I ask again.\n“QUILL: It is.”"
    first, second = statements(text)
    assert [span.of(text) for span in first.content] == ["Is it safe?", "“I ask again."]
    assert second.text == "It is."
