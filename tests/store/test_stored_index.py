"""An index on disk answers as one in memory does."""

import tempfile
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_cases import document, index_of

from sayso.link.index import MemoryIndex
from sayso.model import Document, Span, TimedSpan
from sayso.store.reading import inventory, open_index

WORDS = ["the", "of", "a", "b", "c", "D", "don't", "…"]
DOCUMENTS = st.lists(
    st.builds(
        Document,
        id=st.sampled_from(["p1", "p2", "p3", "p4", "p5", "p6"]),
        text=st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join),
        channel=st.sampled_from([None, "pit", "bay"]),
        date=st.sampled_from([None, "2024-02-01", "2024-02-03T10:00:00Z"]),
    ),
    max_size=14,
)


def embed(document):
    spans = [Span(place, place + 1) for place in range(len(document.text) // 4)]
    rows = [[len(document.text), span.start + 1] for span in spans]
    return spans, np.array(rows, dtype=np.int8).reshape(-1, 2)


@settings(deadline=None, max_examples=50)
@given(
    documents=DOCUMENTS,
    bounds=st.lists(st.integers(0, 14), max_size=5),
    words=st.lists(st.sampled_from(["the", "a", "b", "not", "e"]), min_size=1, max_size=6),
    exclude=st.sets(st.sampled_from(["p1", "p2", "unknown"])),
)
def test_it_answers_as_the_index_in_memory_however_the_documents_were_added(
    documents, bounds, words, exclude
):
    cuts = [0, *sorted(min(bound, len(documents)) for bound in bounds), len(documents)]
    groups = [documents[start:end] for start, end in pairwise(cuts)]
    with tempfile.TemporaryDirectory() as folder:
        stored = open_index(index_of(Path(folder) / "index", *groups, embed=embed))
        held = MemoryIndex(documents, embed=embed)
        assert stored.coverage() == held.coverage()
        for limit in (1, 3):
            found = stored.candidates(words, limit=limit, exclude=exclude)
            assert found == held.candidates(words, limit=limit, exclude=exclude)
            for hit in found:
                assert stored.document(hit.document_id) == held.document(hit.document_id)
        for word, following in pairwise(words):
            assert stored.rarity(word) == held.rarity(word)
            assert stored.is_common(word) == held.is_common(word)
            assert stored.surprise(following, after=word) == held.surprise(following, after=word)
        sought = np.array([3, 4], np.int8)
        near = stored.nearest(sought, limit=4, exclude=exclude)
        expected = held.nearest(sought, limit=4, exclude=exclude)
        assert stored.has_vectors == held.has_vectors
        similarities = [each.similarity for each in expected]
        assert [each.similarity for each in near] == pytest.approx(similarities, abs=1e-5)


def test_a_document_comes_back_as_it_was_added(tmp_path):
    whole = Document(
        id="d",
        text="We — «всі» — 12 men 🙂\n",
        title="Pumps",
        times=(TimedSpan(span=Span(0, 2), start=0.5, end=1.25, voice="Ann"),),
        path="a.vtt",
    )
    assert open_index(index_of(tmp_path / "x", [whole])).document("d") == whole


def test_an_empty_index_finds_nothing(tmp_path):
    index = open_index(index_of(tmp_path / "x"))
    assert index.candidates(["pump"], limit=3) == []
    assert index.candidates([], limit=3) == []
    assert not index.has_vectors
    assert index.coverage().documents == 0


def test_a_document_that_is_not_there_is_a_key_error(tmp_path):
    index = open_index(index_of(tmp_path / "x", [document(1)]))
    with pytest.raises(KeyError, match="d2"):
        index.document("d2")


def test_all_versions_of_an_edited_post_are_there_and_left_out_together(tmp_path):
    first = document(1, "We lost 12 men in the flooded shaft.")
    later = document(1, "We lost 21 men in the flooded shaft.", edited="2024-02-03")
    index = open_index(index_of(tmp_path / "x", [first], [later], [later, first]))
    hits = index.candidates(["we", "lost", "21", "men", "in", "the", "flooded", "shaft"], limit=5)
    assert [index.document(hit.document_id).text for hit in hits] == [later.text, first.text]
    assert hits[0].document_id.startswith("d1~")
    assert index.document(hits[0].document_id).edited == "2024-02-03"
    assert index.candidates(["we", "lost"], limit=5, exclude=["d1"]) == []
    assert index.document("d1") == first


def test_the_inventory_counts_what_is_there(tmp_path):
    folder = index_of(
        tmp_path / "x",
        [document(1, channel="pit", date="2024-02-01"), document(2)],
        [document(3, channel="bay", date="2024-02-03")],
        embed=embed,
    )
    found = inventory(folder)
    assert (found.coverage.documents, found.coverage.channels) == (3, ("bay", "pit"))
    assert (found.passages, found.segments, found.width) == (3, 2, 2)
    assert found.vectors == sum(len(document(number).text) // 4 for number in (1, 2, 3))
    sizes = [path.stat().st_size for path in folder.glob("segment-*")]
    assert found.size == sum(sizes)
