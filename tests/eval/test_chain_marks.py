"""Documents of our own writing with their speakers and chains."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.chain_marks import ToldDocument, chains_in, read_chains
from eval.chain_names import is_name
from sayso.errors import LineError
from sayso.model import Act, DocumentKind, SpeakerKind

PATH = Path("en.small.txt")
CHAINS = Path(__file__).parents[2] / "eval" / "chains"
TEXT = """
# outlet: Ostvik Post
# date: 2024-05-03
# title: A bridge
# kind: post
# forwarded: Quay News

{C1 “{S3 I} {Q3b want} {C3 a bridge},”} {S1 the mayor} {Q1s told} reporters. {C2 {C4 It is late}}, {S2 the Post} {Q2w reports}, {Q4w citing} {S4 a clerk}.
==
4 | speaker=a clerk | kind=unnamed | act=assert
1 | speaker=Ada Lund | kind=person | addressee=reporters | via=radio | said_at=2024-05-02 | act=demand

3 | speaker=Ada Lund | parent=-
2 | speaker=-
---
"""
WORD = st.text(alphabet="abя é«'", min_size=1, max_size=6).map(lambda word: f"x{word.strip()}")


def document_of(text: str) -> ToldDocument:
    [told_document] = chains_in(text, path=PATH)
    return told_document


def test_headers_make_the_document() -> None:
    document = document_of(TEXT).document
    assert document.text.startswith("“I want a bridge,” the mayor told reporters. It is late,")
    assert (document.id, document.lang, document.channel) == ("en.small.8", "en", "Ostvik Post")
    assert (document.title, document.date) == ("A bridge", "2024-05-03")
    assert (document.kind, document.forwarded_from) == (DocumentKind.POST, "Quay News")


def test_a_document_without_headers_is_an_article() -> None:
    document = document_of("It rains.\n==\n").document
    assert (document.text, document.kind, document.channel) == (
        "It rains.",
        DocumentKind.ARTICLE,
        None,
    )


def test_rows_say_who_to_whom_through_what_and_when() -> None:
    first = document_of(TEXT).told[0].row
    assert (first.number, first.speaker, first.kind) == ("1", "Ada Lund", SpeakerKind.PERSON)
    assert (first.addressee, first.via) == ("reporters", "radio")
    assert (first.said_at, first.act) == ("2024-05-02", Act.DEMAND)


def test_a_hyphen_leaves_the_speaker_open() -> None:
    by_number = {told.row.number: told.row for told in document_of(TEXT).told}
    assert by_number["2"].speaker is None


def test_parents_follow_from_nesting_unless_a_row_says_otherwise() -> None:
    parents = {told.row.number: told.statement.parent for told in document_of(TEXT).told}
    assert parents == {"1": None, "3": None, "2": None, "4": "en.small.8:2"}


def test_a_statement_comes_after_the_one_in_which_it_stands() -> None:
    nested = TEXT.replace(" | parent=-", "")
    assert [told.row.number for told in document_of(nested).told] == ["1", "3", "2", "4"]


def test_the_text_between_the_braces_is_the_statement() -> None:
    told_document = document_of(TEXT)
    statement = told_document.told[0].statement
    text = told_document.document.text
    assert statement.text == "“I want a bridge,”"
    assert [span.of(text) for span in (*statement.source, *statement.cue)] == ["the mayor", "told"]


@given(st.lists(WORD, min_size=3, max_size=3), st.lists(WORD, max_size=4))
def test_spans_cover_the_words_that_were_marked(parts: list[str], before: list[str]) -> None:
    source, cue, content = parts
    lead = "".join(f"{word} " for word in before)
    text = f"{lead}{{S1 {source}}} {{Q1w {cue}}} {{C1 {content}}}.\n==\n1 | speaker=Ada Lund\n"
    told_document = document_of(text)
    [told] = told_document.told
    marked = (*told.statement.source, *told.statement.cue, *told.statement.content)
    assert [span.of(told_document.document.text) for span in marked] == parts


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        pytest.param("It rains.\n", "line 1", "0 lines '=='", id="no rows"),
        pytest.param("A.\n==\n==\n", "line 1", "2 lines '=='", id="rows twice"),
        pytest.param("# paper: Post\nA.\n==\n", "line 1", "is no header", id="unknown header"),
        pytest.param("# outlet\nA.\n==\n", "line 1", "is no header", id="header without a value"),
        pytest.param("# date: May\nA.\n==\n", "line 1", "May", id="no date"),
        pytest.param("# kind: poem\nA.\n==\n", "line 1", "poem", id="no kind of document"),
        pytest.param("A {C1 b}.\n==\n", "line 1", "not 1", id="no row"),
        pytest.param("A {C1 b}.\n==\n1\n2\n", "line 1", "not 2", id="no statement"),
        pytest.param("A {C1 b}.\n==\n1\n1\n", "line 1", "not 1", id="two rows"),
        pytest.param("{S1 A} b.\n==\n1\n", "line 1", "1 has no content", id="no content"),
        pytest.param("{C1 …} b.\n==\n1\n", "line 1", "1 has no content", id="no word in it"),
        pytest.param("{C1 A} b.\n==\n1 | parent=1\n", "line 1", "in itself", id="own parent"),
        pytest.param("{C1 A} b.\n==\n1 | parent=7\n", "line 1", "7 has no", id="no such parent"),
        pytest.param("\n\n{C1 A}\n==\n1 | speker=B\n", "line 5", "speker=B", id="unknown key"),
        pytest.param("{C1 A}\n==\n1 | via=\n", "line 3", "'via=' is no cell", id="no value"),
        pytest.param("{C1 A}\n==\n1 | act=sing\n", "line 3", "sing", id="no act"),
        pytest.param("{C1 A}\n==\n1 | said_at=Friday\n", "line 3", "Friday", id="no day"),
        pytest.param("A.\n==\n---\n{C1 A\n==\n1\n", "line 4", "C1 is not closed", id="open brace"),
    ],
)
def test_a_line_that_is_not_of_the_form_is_named(text: str, place: str, problem: str) -> None:
    with pytest.raises(LineError, match=problem) as caught:
        list(chains_in(text, path=PATH))
    assert (caught.value.place, caught.value.path) == (place, "en.small.txt")


@pytest.mark.parametrize("language", ["en"])
def test_nobody_is_named_in_both_halves_of_our_documents(language: str) -> None:
    train, dev = (
        {
            name
            for told_document in read_chains(CHAINS / f"{language}.{half}.txt")
            for told in told_document.told
            for name in (told_document.document.channel, told.row.speaker, told.row.addressee)
            if name and is_name(name)
        }
        for half in ("train", "dev")
    )
    assert len(train) > len(dev) > 0
    assert not train & dev
