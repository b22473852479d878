"""Documents and segments for the tests of passages."""

from itertools import pairwise

from hypothesis import strategies as st

from sayso.model import Document
from sayso.passages.draft import Draft
from sayso.passages.shelf import Shelf

TEXTS = st.lists(
    st.lists(st.sampled_from(["the", "of", "a", "b", "c", "D", "don't"]), max_size=9).map(" ".join),
    max_size=12,
)


def documents_of(texts):
    return [Document(id=f"d{number}", text=text) for number, text in enumerate(texts)]


def segment_of(documents, *, after=(), embed=None):
    draft = Draft()
    for document in documents:
        draft.add(document, first_id=document.id, embed=embed)
    return draft.segment(after=after)


def segments_of(documents, bounds, *, embed=None):
    """Return the documents as segments, cut at these places."""
    segments = []
    cuts = [0, *sorted(min(bound, len(documents)) for bound in bounds), len(documents)]
    for start, end in pairwise(cuts):
        segments.append(segment_of(documents[start:end], after=segments, embed=embed))
    return segments


def shelf_of(documents, bounds=()):
    return Shelf(segments_of(documents, bounds))
