"""Sentence bounds."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.sentences import sentence_spans


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["We stay.", "They go!", "Why?"], id="plain"),
        pytest.param(["Mr. Orlik met Sen. Dahl in the U.S. Senate.", "He left."], id="titles"),
        pytest.param(["It is in the U.S.", "He said so."], id="an abbreviation ends a sentence"),
        pytest.param(["J. R. Morn spoke.", "Nobody heard."], id="initials"),
        pytest.param(["“We are here.”", "“Go home!”", "They went."], id="closing marks"),
        pytest.param(['"Stop!" he said.', "Nobody did."], id="lower case goes on"),
        pytest.param(["Ушли… но вернулись.", "Все."], id="an ellipsis in the middle"),
        pytest.param(["Он жил на ул. Речной, д. 5.", "Потом уехал."], id="Russian abbreviations"),
        pytest.param(["Заплатили 5 тыс. руб. за тонну.", "Это мало."], id="money"),
        pytest.param(
            ["А. С. Морин выступил.", "«Я против».", "Зал молчал."], id="Russian initials"
        ),
        pytest.param(["Він жив на вул. Річковій, буд. 5.", "Потім поїхав."], id="Ukrainian"),
        pytest.param(["It cost 3.5 million.", "Too much."], id="a decimal point"),
        pytest.param(["See no. 5 and fig. 2.", "Then go."], id="numbered things"),
    ],
)
def test_sentences_are_told_apart(sentences):
    text = " ".join(sentences)
    assert [span.of(text) for span in sentence_spans(text)] == sentences


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n", "\u2028"])
def test_a_line_end_ends_a_sentence(end):
    text = f"A headline without a stop{end}and a line"
    assert [span.of(text) for span in sentence_spans(text)] == [
        "A headline without a stop",
        "and a line",
    ]


@given(st.text(alphabet=' .!?…"”»\nabАЯ1'))
def test_sentences_lie_in_order_and_leave_out_only_white_space(text):
    spans = sentence_spans(text)
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        assert not text[end : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        end = span.end
    assert not text[end:].strip()


@pytest.mark.parametrize("text", ["." * 10**6, '."' * 10**6, "a. " * 10**5, " " * 10**6])
def test_a_megabyte_of_anything_is_split_in_linear_time(text):
    started = time.process_time()
    sentence_spans(text)
    assert time.process_time() - started < 3
