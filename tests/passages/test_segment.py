"""Segments: merging several gives what all documents at once would have given."""

from dataclasses import fields
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from passage_cases import TEXTS, documents_of, segment_of, segments_of

from sayso.model import Span
from sayso.passages.draft import PASSAGE_STEP, PASSAGE_WORDS, Draft, passages
from sayso.passages.segment import Segment, merged


def embed(document):
    count = len(document.text) % 3
    spans = [Span(place, place + 1) for place in range(count)]
    return spans, np.full((count, 2), len(document.text), dtype=np.int8)


@settings(deadline=None)
@given(TEXTS, st.lists(st.integers(0, 12), max_size=3), st.booleans())
def test_merged_segments_equal_one_segment_of_all_documents(texts, bounds, with_vectors):
    documents = documents_of(texts)
    whole = segment_of(documents, embed=embed if with_vectors else None)
    parts = segments_of(documents, bounds, embed=embed if with_vectors else None)
    again = merged(parts)
    for field in fields(Segment):
        one, other = getattr(whole, field.name), getattr(again, field.name)
        assert one.dtype == other.dtype, field.name
        if field.name != "vectors" or len(one):
            assert one.tolist() == other.tolist(), field.name


@settings(deadline=None)
@given(st.integers(0, 4 * PASSAGE_WORDS))
def test_every_two_neighbours_stand_in_one_passage_at_least(count):
    text = "; ".join(str(number) for number in range(count))
    pairs = set()
    for span, words in passages(text):
        assert span.of(text).replace(";", "").split() == words
        assert len(words) <= PASSAGE_WORDS
        pairs |= set(pairwise(words))
    assert len(pairs) == max(0, count - 1)


def test_a_long_document_is_cut_into_passages_that_overlap_by_half():
    text = " ".join(["word"] * (PASSAGE_WORDS + 1))
    assert [len(words) for _, words in passages(text)] == [PASSAGE_WORDS, PASSAGE_STEP + 1]


def test_a_document_without_words_has_no_passage():
    segment = segment_of(documents_of(["", "…", "pump"]))
    assert (segment.document_count, segment.passage_count) == (3, 1)
    assert segment.passages.tolist() == [0, 0, 0, 1]


@pytest.mark.parametrize(
    "vectors",
    [
        pytest.param(np.zeros((1, 3), np.float32), id="no int8"),
        pytest.param(np.zeros((2, 3), np.int8), id="more rows than spans"),
        pytest.param(np.zeros((1, 4), np.int8), id="wider than those before"),
    ],
)
def test_vectors_that_do_not_fit_are_refused(vectors):
    [document] = documents_of(["pump"])
    with pytest.raises(ValueError, match="expected 1 vectors of 3 int8 numbers"):
        Draft(width=3).add(document, first_id="d", embed=lambda _: ([Span(0, 4)], vectors))
