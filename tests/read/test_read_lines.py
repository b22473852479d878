"""JSON lines of documents."""

import io

import pytest

from sayso.errors import ReadError
from sayso.model import Document, Notice
from sayso.read.lines import read_lines


def read(content):
    return list(read_lines(io.BytesIO(content), "a.jsonl"))


def test_a_line_gives_a_document_with_its_language():
    [document] = read(b'\xef\xbb\xbf{"id": "1", "text": "The bridge was closed.", "more": [1]}\r\n')
    assert (document.id, document.lang, document.path) == ("1", "en", "a.jsonl")


def test_a_given_language_is_kept():
    [document] = read('{"id": "1", "text": "Мост закрыт", "lang": "bg"}'.encode())
    assert document.lang == "bg"


def test_a_line_that_is_no_document_is_quarantined_and_the_rest_read():
    values = read(b'{"id": "1"}\n\n{"id": "2", "text": "x"}\nrubbish\n')
    assert [type(value) for value in values] == [Notice, Document, Notice]
    assert [value.place for value in values if isinstance(value, Notice)] == ["line 1", "line 4"]


def test_no_lines_at_all_are_refused():
    with pytest.raises(ReadError, match="holds no lines"):
        read(b"\n\n")
