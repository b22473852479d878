from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cases import PAIRS, harbour_check
from report_texts import REPORT, TITLE

from sayso.model import Check, Coverage, Document, Mode, Part, Span, Statement, Trace
from sayso.report.labels import shown
from sayso.report.paragraphs import paragraphs
from sayso.report.view import report_view

TEXTS = st.text(alphabet='ab “”\n\r\u2028"<&>ا🚢é', min_size=1, max_size=60)
SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(*sorted(pair))),
    min_size=1,
    max_size=3,
).map(tuple)


def check_of(text, *contents, title="Title", part=Part.TEXT, source=()):
    statements = tuple(
        Statement(
            id=f"s{number}",
            document_id="d",
            part=part,
            mode=Mode.DIRECT,
            content=content,
            source=source,
            text="",
        )
        for number, content in enumerate(contents)
    )
    traces = tuple(Trace(id=s.id, searched=Coverage(documents=0)) for s in statements)
    document = Document(id="d", text=text, title=title)
    return Check(document=document, statements=statements, traces=traces)


def cut(check):
    return paragraphs(check.document, report_view(check).cards)


def words_of(paragraph):
    return "".join(stretch.text for stretch in paragraph.stretches)


@given(TEXTS, st.lists(SPANS, max_size=6))
def test_every_word_is_shown_once_and_every_card_has_its_place(text, contents):
    found = cut(check_of(text, *contents))
    words = "".join(words_of(paragraph) for paragraph in found[1:])
    assert "".join(words.split()) == "".join(shown(text).split())
    placed = [card.number for paragraph in found for card in paragraph.cards]
    assert sorted(placed) == list(range(1, len(contents) + 1))


@given(TEXTS, st.lists(SPANS, max_size=6))
def test_every_statement_begins_exactly_once(text, contents):
    found = cut(check_of(text, *contents))
    begins = [c.number for p in found for stretch in p.stretches for c in stretch.begins]
    assert sorted(begins) == list(range(1, len(contents) + 1))


def test_a_card_stands_beside_the_paragraph_in_which_its_words_begin():
    found = cut(harbour_check())
    assert [len(paragraph.cards) for paragraph in found] == [1, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1]
    assert found[0].cards[0].statement is PAIRS[0][0]


def test_the_innermost_statement_comes_last():
    found = cut(check_of("one two three", (Span(0, 13),), (Span(4, 7),)))
    inner = [stretch for stretch in found[1].stretches if stretch.text == "two"]
    assert [card.number for card in inner[0].cards] == [1, 2]


def test_of_statements_that_begin_together_the_shorter_one_is_inside():
    found = cut(check_of("one two three", (Span(0, 3),), (Span(0, 13),)))
    assert [card.number for card in found[1].stretches[0].cards] == [2, 1]


def test_a_statement_that_runs_over_two_paragraphs_ends_in_each_of_them():
    found = cut(check_of("one\ntwo", (Span(0, 7),)))
    assert [[len(s.ends) for s in paragraph.stretches] for paragraph in found[1:]] == [[1], [1]]
    assert [len(paragraph.cards) for paragraph in found[1:]] == [1, 0]


def test_words_that_name_the_speaker_are_known():
    found = cut(check_of("he said go", (Span(8, 10),), source=(Span(0, 2),)))
    assert [(s.text, s.attributes) for s in found[1].stretches] == [
        ("he", True),
        (" said ", False),
        ("go", False),
    ]


def test_the_headline_of_a_corpus_file_is_shown_once_with_its_statements():
    text = f" date 2031-03-14 {TITLE}\n{REPORT}"
    start = text.index("“Come Aboard")
    found = cut(check_of(text, (Span(start, start + 22),), title=TITLE))
    assert words_of(found[0]) == TITLE
    assert [card.number for card in found[0].cards] == [1]
    assert words_of(found[1]) == REPORT.split("\n")[0]


@pytest.mark.parametrize(
    ("title", "highlighted"),
    [
        pytest.param(TITLE, "Harbour", id="the headline of the first line"),
        pytest.param("Another headline", "Another", id="another headline"),
    ],
)
def test_a_titles_statement_is_shown_in_the_title_wherever_that_stands(title, highlighted):
    text = f" date 2031-03-14 {TITLE}\nBody."
    found = cut(check_of(text, (Span(0, 7),), title=title, part=Part.TITLE))
    assert [stretch.text for stretch in found[0].stretches if stretch.cards] == [highlighted]
    assert [card.number for card in found[0].cards] == [1]


def test_a_title_that_ends_otherwise_than_the_first_line_keeps_its_cards():
    text = f" date 2031-03-14 {TITLE}\nBody."
    found = cut(check_of(text, (Span(0, 7),), title=f"{TITLE}.", part=Part.TITLE))
    assert [words_of(paragraph) for paragraph in found] == [TITLE, "Body."]
    assert [card.number for card in found[0].cards] == [1]


def test_a_report_without_text_still_shows_its_cards():
    check = check_of("x", (Span(40, 50),))
    empty = replace(check, document=replace(check.document, text=""))
    assert [len(paragraph.cards) for paragraph in cut(empty)] == [1]
