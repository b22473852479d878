"""Corpora are read whole or refused with the place, and written as they are read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.corpus import Attribution, MarkedDocument, read_corpus, to_corpus_line, with_statements
from sayso.errors import LineError, ReadError
from sayso.model import Document, Mode, Part, Span, Statement


@pytest.fixture
def corpus(tmp_path):
    def write(*lines):
        path = tmp_path / "corpus.jsonl"
        path.write_text(
            "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines),
            encoding="utf-8",
        )
        return path

    return write


def test_documents_and_their_attributions_are_read_and_other_keys_ignored(corpus):
    path = corpus(
        {
            "id": "a",
            "text": "Ole said no.",
            "title": "No",
            "date": "2024-02-16T18:00:00+01:00",
            "lang": "en",
            "publisher": "x",
            "attributions": [
                {"id": "1", "content": [[9, 11]], "cue": [[4, 8]], "source": [[0, 3]], "act": "x"}
            ],
        },
        "",
        {"id": "b", "text": "", "title": "", "date": "", "lang": ""},
    )
    full, bare = read_corpus(path)
    assert full.document == Document(
        id="a",
        text="Ole said no.",
        title="No",
        date="2024-02-16T17:00:00Z",
        lang="en",
        channel="x",
    )
    assert full.attributions == (
        Attribution(content=(Span(9, 11),), cue=(Span(4, 8),), source=(Span(0, 3),)),
    )
    assert bare == MarkedDocument(document=Document(id="b", text=""))


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        pytest.param("{", "no CorpusLine in JSON", id="broken JSON"),
        pytest.param({"id": "b"}, "no CorpusLine in JSON", id="no text"),
        pytest.param({"id": "a", "text": ""}, "a second document with the id 'a'", id="same id"),
        pytest.param({"id": "b", "text": "", "date": "May"}, "'May' is no date", id="no date"),
        pytest.param(
            {"id": "b", "text": "ab", "attributions": [{"content": [[1, 3]]}]},
            r"span \[1, 3\] lies outside the text of 2 code points",
            id="span past the end",
        ),
        pytest.param(
            {"id": "b", "text": "ab", "attributions": [{"cue": [[2, 1]]}]},
            r"span \[2, 1\]",
            id="span turned round",
        ),
        pytest.param(
            {"id": "b", "text": "ab", "attributions": [{"source": [[-1, 1]]}]},
            r"span \[-1, 1\]",
            id="span before the start",
        ),
    ],
)
def test_a_bad_line_is_refused_with_its_number(corpus, second, reason):
    path = corpus({"id": "a", "text": "ab"}, second)
    with pytest.raises(LineError, match=rf"corpus\.jsonl, line 2: .*{reason}.*; "):
        list(read_corpus(path))


def test_a_missing_corpus_is_refused(tmp_path):
    with pytest.raises(ReadError, match="no such file"):
        list(read_corpus(tmp_path / "none.jsonl"))


def statement(document_id, part=Part.TEXT):
    return Statement(
        id=document_id,
        document_id=document_id,
        part=part,
        mode=Mode.DIRECT,
        content=(Span(0, 2),),
        text="ab",
    )


def test_only_statements_of_the_text_count_each_for_its_document():
    documents = [Document(id="a", text="ab"), Document(id="b", text="ab")]
    statements = [statement("b"), statement("a", Part.TITLE), statement("b")]
    first, second = with_statements(documents, statements)
    assert first.attributions == ()
    assert second.attributions == (Attribution(content=(Span(0, 2),)),) * 2


@given(
    st.text(min_size=3, alphabet='abé🕯\u2028 \n"'),
    st.lists(st.sampled_from([Attribution(), Attribution(content=(Span(0, 2), Span(2, 3)))])),
)
def test_a_written_line_reads_back_the_same(tmp_path_factory, text, attributions):
    marked = MarkedDocument(
        document=Document(id="a", text=text, title="t"), attributions=tuple(attributions)
    )
    path = tmp_path_factory.mktemp("corpus") / "c.jsonl"
    path.write_bytes(to_corpus_line(marked))
    assert list(read_corpus(path)) == [marked]
