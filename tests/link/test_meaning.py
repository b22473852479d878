"""Reading texts for what they mean: every piece has its word, every window its place."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link.likeness import likeness
from sayso.link.meaning import (
    MOST_OF_WORD,
    MOST_PIECES,
    WIDTH,
    MeaningReader,
    whole_vector,
    window_vectors,
)
from sayso.model import Span
from sayso.weights.meanings import meaning_weights

READER = MeaningReader(meaning_weights)
TEXTS = st.text(alphabet="абв где Їі xyz .,«»\n\u00a0😀\ud800", max_size=80)


def read(text):
    """Return what one text means."""
    return READER.meanings([text])[0]


@pytest.mark.parametrize(
    ("english", "same", "other"),
    [
        pytest.param(
            "The mayor promised to repair the bridge before winter.",
            "Мэр обещал отремонтировать мост до зимы.",
            "Мэр обещал закрыть школу до зимы.",
            id="russian",
        ),
        pytest.param(
            "Doctors at the hospital went on strike over unpaid wages.",
            "Лікарі лікарні застрайкували через невиплачену зарплату.",
            "Лікарі лікарні прооперували пораненого водія.",
            id="ukrainian",
        ),
    ],
)
def test_a_translation_is_more_like_a_sentence_than_another_on_its_subject(english, same, other):
    asked = read(english)
    assert likeness(asked, read(same)) > likeness(asked, read(other))
    assert whole_vector(asked) @ whole_vector(read(same)) > whole_vector(asked) @ whole_vector(
        read(other)
    )


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_every_piece_is_of_a_word_that_stands_in_the_text(text):
    meaning = read(text)
    assert len(meaning.vectors) == len(meaning.weights) == len(meaning.words) == len(meaning.topics)
    assert all(span.of(text) and not span.of(text).isspace() for span in meaning.spans)
    assert set(meaning.words.tolist()) == set(range(len(meaning.spans)))
    assert np.isfinite(meaning.vectors).all()
    assert (meaning.weights > 0).all()


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_every_window_is_of_whole_words_inside_the_text(text):
    meaning = read(text)
    spans, vectors = window_vectors(meaning)
    assert vectors.shape == (len(spans), WIDTH)
    starts = {span.start for span in meaning.spans}
    ends = {span.end for span in meaning.spans}
    assert all(span.start in starts and span.end in ends for span in spans)


def test_a_text_without_words_has_no_window():
    spans, vectors = window_vectors(read(" \n"))
    assert (spans, len(vectors)) == ([], 0)


def test_a_text_is_read_the_same_alone_and_among_others():
    text = "The mayor promised to repair the bridge."
    among = READER.meanings(
        ["Short.", text, "Ein anderer Satz, der viel länger ist als die anderen."]
    )
    # Rounding to bytes is anew for each batch.
    assert np.allclose(whole_vector(among[1]), whole_vector(read(text)), atol=0.05)


def test_a_long_text_is_read_to_its_end():
    text = "мост " * (MOST_PIECES + 50)
    assert len(read(text).spans) == MOST_PIECES + 50


def test_an_endless_word_costs_no_more_than_a_long_one():
    assert len(read("ы" * 10_000).weights) <= MOST_OF_WORD


def test_a_window_of_a_long_sentence_is_nearer_to_what_it_says_than_the_whole():
    said = "Мэр обещал отремонтировать мост до зимы"
    text = f"{said}, а директор школы, который не приходил на собрание, ушёл в отпуск в Крым"
    spans, vectors = window_vectors(read(text))
    asked = whole_vector(read("the mayor promised to repair the bridge"))
    likenesses = vectors @ asked / np.linalg.norm(vectors, axis=1)
    best = spans[int(likenesses.argmax())]
    assert best.start < len(said)
    assert best != Span(0, len(text))
