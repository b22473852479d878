"""Documents with one id, and what documents cover."""

import pytest

from sayso.model import Coverage, Document
from sayso.passages.covering import coverage_of, joined
from sayso.passages.versions import version_kept, wording

FIRST = Document(id="p1", text="We lost 12 men.")


def kept(document, held):
    return version_kept(document, {name: wording(text) for name, text in held.items()}.get)


def test_the_first_wording_keeps_the_id():
    assert kept(FIRST, {"p2": FIRST.text}) is FIRST


def test_the_same_wording_again_is_known():
    assert kept(FIRST, {"p1": FIRST.text}) is None


def test_another_wording_is_kept_beside_the_first_with_its_own_date_of_editing():
    edited = Document(id="p1", text="We lost 21 men.", edited="2024-02-03")
    version = kept(edited, {"p1": FIRST.text})
    assert version.id == f"p1~{wording(edited.text)[:8]}"
    assert (version.text, version.edited) == (edited.text, edited.edited)
    assert kept(edited, {"p1": FIRST.text, version.id: edited.text}) is None


@pytest.mark.parametrize(
    ("documents", "expected"),
    [
        pytest.param([], Coverage(documents=0), id="nothing"),
        pytest.param([FIRST], Coverage(documents=1), id="no channel and no date"),
        pytest.param(
            [
                Document(id="a", text="", channel="pit", date="2024-02-03"),
                Document(id="b", text="", channel="bay", date="2024-02-01T10:00:00Z"),
                Document(id="c", text="", channel="pit"),
            ],
            Coverage(
                documents=3,
                channels=("bay", "pit"),
                since="2024-02-01T10:00:00Z",
                until="2024-02-03",
            ),
            id="channels sorted, dates first and last",
        ),
    ],
)
def test_coverage_is_the_same_at_once_and_joined_from_parts(documents, expected):
    assert coverage_of(documents) == expected
    assert joined(coverage_of([document]) for document in documents) == expected
