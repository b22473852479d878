"""Two texts set side by side: what their passages have in common."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.lang.sentences import sentence_spans
from sayso.link.index import MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.link.sides import (
    FULL_EVIDENCE,
    Excerpt,
    facing,
    is_evident,
    part_of,
    resemblance,
    sides_of,
)
from sayso.model import Document, Span
from sayso.weights.meanings import meaning_weights
from sayso.weights.sameness import Resemblance

READER = MeaningReader(meaning_weights)
INDEX = MemoryIndex([Document(id="1", text="The ferry to Orlund sails at noon, the harbour says.")])
TEXTS = st.text(alphabet="абв порт 25.: Їі xyz ,«»!\n😀\ud800", max_size=60)


def beside(one, other):
    """Return how far two texts resemble each other, each as one passage."""
    excerpts = [Excerpt(text, [Span(0, len(text))]) for text in (one, other)]
    left, right = sides_of(excerpts, index=INDEX, reader=READER)
    parts = [
        part_of(side, (Span(0, len(text)),))
        for side, text in zip((left, right), (one, other), strict=True)
    ]
    return resemblance(facing(left, right), *parts)


@pytest.mark.parametrize(
    ("one", "other", "sign", "value"),
    [
        pytest.param("Boats sailed", "The boat sails", "words", 1.0, id="forms of words"),
        pytest.param("Порт закрыли", "Портом закрыт", "words", 1.0, id="Russian forms of words"),
        pytest.param("The ferry sails", "Bread is dear", "words", 0.0, id="no word in common"),
        pytest.param("5 boats", "5 ships", "numbers", 1.0, id="one number in common"),
        pytest.param("5 boats", "6 boats", "numbers_against", 1.0, id="another number"),
        pytest.param("5 boats", "boats", "numbers_against", 0.0, id="number left out"),
        pytest.param("5 of 7 boats", "5 of 8", "numbers_against", 0.5, id="one of two numbers"),
        pytest.param("one boat", "two boats", "numbers_against", 0.0, id="one is no number"),
        pytest.param("at 11:30", "at 11.30", "numbers_against", 0.0, id="clock written two ways"),
        pytest.param("at 11:30", "at 11:45", "numbers_against", 1.0, id="another time of day"),
        pytest.param("at 11: 30 boats", "30 boats", "numbers", 1.0, id="colon that is no clock"),
        pytest.param("So says Orlund", "As Orlund says", "names", 1.0, id="one name in common"),
    ],
)
def test_a_sign_tells_what_two_passages_have_in_common(one, other, sign, value):
    assert getattr(beside(one, other), sign) == pytest.approx(value)


@pytest.mark.parametrize("empty", ["", "!", "of the"])
def test_a_passage_without_a_word_of_content_resembles_nothing(empty):
    assert beside("The ferry sails", empty) is None
    assert beside(empty, "The ferry sails") is None


def test_a_reworded_sentence_means_more_nearly_the_same_than_another_on_its_subject():
    asked = "The harbour closed because of the storm."
    near = beside(asked, "Bad weather shut the port.")
    far = beside(asked, "The port sold three cranes.")
    assert near.meaning > far.meaning


def test_evidence_of_a_long_passage_counts_no_more_than_that_of_a_sentence():
    many = " ".join(f"quay{number} mole{number}" for number in range(40))
    assert beside(many, many).evidence == pytest.approx(np.log1p(FULL_EVIDENCE))


@pytest.mark.parametrize(("evidence", "expected"), [(2.0, False), (3.0, True)])
def test_few_common_words_are_no_evidence(evidence, expected):
    signs = Resemblance(
        words=1.0, meaning=1.0, evidence=evidence, numbers=0, numbers_against=0, names=0
    )
    assert is_evident(signs) is expected


@given(TEXTS, TEXTS)
@settings(max_examples=40, deadline=None)
def test_shares_lie_between_none_and_all_and_are_the_same_from_either_side(one, other):
    there, back = beside(one, other), beside(other, one)
    assert (there is None) == (back is None)
    if there and back:
        assert there == pytest.approx(back, abs=1e-4)
        assert 0 <= there.words <= 1 + 1e-6
        assert -1 - 1e-6 <= there.meaning <= 1 + 1e-6


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_every_word_and_piece_of_a_side_stands_in_its_sentences(text):
    sentences = sentence_spans(text)
    (side,) = sides_of([Excerpt(text, sentences)], index=INDEX, reader=READER)
    assert len(side.pieces) == len(side.weights)
    assert len(side.tokens) == len(side.rarities) == len(side.names)
    for place in (*side.pieces, *(token.span for token in side.tokens)):
        assert any(sentence.holds(place) for sentence in sentences)
