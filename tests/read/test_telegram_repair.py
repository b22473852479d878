"""Known faults of Telegram Desktop's JSON are mended wherever its pieces end."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.read.telegram_repair import repaired, whole_pieces


@pytest.mark.parametrize(
    ("faulty", "mended", "count"),
    [
        pytest.param(rb'"a\x0Bb"', rb'"a\u000Bb"', 1, id="escape"),
        pytest.param(rb'"a\\x0Bb"', rb'"a\\x0Bb"', 0, id="backslash, then letters"),
        pytest.param(rb'"a\\\x0bb"', rb'"a\\\u000bb"', 1, id="backslash, then escape"),
        pytest.param(b'{"document_id": a/b.tgs}', b'{"document_id": "a/b.tgs"}', 1, id="a path"),
        pytest.param(
            b'"document_id": (Not there, sorry),\n',
            b'"document_id": "(Not there, sorry)",\n',
            1,
            id="a note with a comma",
        ),
        pytest.param(
            b'{"document_id":(No, no),"text":""}',
            b'{"document_id":"(No, no)","text":""}',
            1,
            id="in one line",
        ),
        pytest.param(b'"document_id": 51,\n', b'"document_id": 51,\n', 0, id="a number"),
        pytest.param(b'"document_id": null,\n', b'"document_id": null,\n', 0, id="null"),
        pytest.param(b'"document_id": "a",\n', b'"document_id": "a",\n', 0, id="quoted"),
        pytest.param(rb'"\"document_id\": a"', rb'"\"document_id\": a"', 0, id="in a text"),
    ],
)
@given(sizes=st.lists(st.integers(1, 5), min_size=1))
def test_a_fault_is_mended_wherever_the_chunks_end(faulty, mended, count, sizes):
    repairs = Counter()
    assert b"".join(repaired(cut(faulty, sizes), repairs=repairs)) == mended
    assert repairs.total() == count


@given(st.lists(st.binary(max_size=9)))
def test_cutting_anew_loses_and_empties_nothing(chunks):
    pieces = list(whole_pieces(chunks))
    assert b"".join(pieces) == b"".join(chunks)
    assert all(pieces)


def cut(content, sizes):
    position = 0
    while position < len(content):
        size = sizes[position % len(sizes)]
        yield content[position : position + size]
        position += size
