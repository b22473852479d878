"""The nearest vectors."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from passage_cases import documents_of, segments_of

from sayso.model import Span
from sayso.passages import nearest
from sayso.passages.nearest import nearest_spans
from sayso.passages.shelf import Shelf

ROWS = st.lists(st.lists(st.integers(-127, 127), min_size=3, max_size=3), max_size=3)


def shelf_with(vectors, bounds=()):
    """Return a shelf of one document for each list of vectors."""
    documents = documents_of(["pump " * 9] * len(vectors))
    of_document = dict(zip([document.id for document in documents], vectors, strict=True))

    def embed(document):
        rows = of_document[document.id]
        spans = [Span(place, place + 4) for place in range(len(rows))]
        return spans, np.array(rows, dtype=np.int8).reshape(-1, 3)

    return Shelf(segments_of(documents, bounds, embed=embed))


def cosine(one, other):
    lengths = np.linalg.norm(one) * np.linalg.norm(other)
    return float(np.dot(one, other) / lengths) if lengths else 0.0


@settings(deadline=None)
@given(
    vectors=st.lists(ROWS, max_size=5),
    bounds=st.lists(st.integers(0, 5), max_size=2),
    sought=st.lists(st.integers(-127, 127), min_size=3, max_size=3).filter(any),
    limit=st.integers(1, 6),
    exclude=st.sets(st.integers(0, 4), max_size=2),
)
def test_they_are_those_of_the_greatest_cosines_however_many_blocks_there_are(
    vectors, bounds, sought, limit, exclude
):
    exclude = {number for number in exclude if number < len(vectors)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nearest, "BLOCK", 2)
        found = nearest_spans(
            shelf_with(vectors, bounds), np.array(sought, np.int8), limit=limit, exclude=exclude
        )
    cosines = {
        (number, place): cosine(sought, row)
        for number, rows in enumerate(vectors)
        if number not in exclude
        for place, row in enumerate(rows)
    }
    expected = sorted(cosines.values(), reverse=True)[:limit]
    assert [near.similarity for near in found] == pytest.approx(expected, abs=1e-5)
    for near in found:
        assert near.similarity == pytest.approx(cosines[near.document, near.span.start], abs=1e-5)


def test_a_vector_of_no_direction_is_near_to_nothing():
    assert nearest_spans(shelf_with([[[1, 2, 3]]]), np.zeros(3, np.int8), limit=3) == []


def test_no_more_come_than_asked_for():
    shelf = shelf_with([[[1, 2, 3]] * 3])
    assert [len(nearest_spans(shelf, np.ones(3, np.int8), limit=n)) for n in (0, 2)] == [0, 2]
