"""Documents of our own writing with the figures that they claim."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.figure_marks import MarkedDocument, figures_in, read_figures
from sayso.errors import LineError
from sayso.model.figures import FigureKind, Hedge

PATH = Path("en.small.txt")
FOLDER = Path(__file__).parents[2] / "eval" / "figures"
TEXT = """
# outlet: Ostvik Post
# date: 2024-05-03
# title: A long winter

About [2 300] people, most over [1 70 years old], fled between [3 3 and 5 May]; [? one] stayed.
==
1 | kind=age | value=70 | unit=a | counted=people | hedge=more than | authority=-
2 | kind=count | value=300 | counted=people fled | hedge=about | place=Ostvik | date=2024-05 | authority=Ada Lund

3 | kind=date | date=2024-05-03 | until=2024-05-05
---
"""
WORD = st.text(alphabet="abя é«'$%1.,-", min_size=1, max_size=8).map(
    lambda word: f"x{word.strip()}"
)


def document_of(text: str) -> MarkedDocument:
    [marked] = figures_in(text, path=PATH)
    return marked


def test_headers_make_the_document() -> None:
    document = document_of(TEXT).document
    assert document.text.startswith("About 300 people, most over 70 years old, fled between 3 and")
    assert (document.id, document.lang, document.channel) == ("en.small.2", "en", "Ostvik Post")
    assert (document.title, document.date) == ("A long winter", "2024-05-03")


def test_figures_stand_in_the_order_of_the_text_with_the_words_marked() -> None:
    marked = document_of(TEXT)
    words = [figure.span.of(marked.document.text) for figure in marked.figures]
    assert words == ["300", "70 years old", "3 and 5 May"]
    assert [span.of(marked.document.text) for span in marked.either_way] == ["one"]


def test_rows_tell_what_a_figure_says() -> None:
    count, age, date = document_of(TEXT).figures
    assert (count.kind, count.value, count.counted) == (
        FigureKind.COUNT,
        Decimal(300),
        "people fled",
    )
    assert (count.hedge, count.place, count.date) == (Hedge.ABOUT, "Ostvik", "2024-05")
    assert count.authority is not None
    assert count.authority.name == "Ada Lund"
    assert (age.unit, age.authority) == ("a", None)
    assert (date.date, date.until, date.value) == ("2024-05-03", "2024-05-05", None)


def test_two_dots_make_a_range() -> None:
    [figure] = document_of("[1 -8 to -5]\n==\n1 | kind=measure | value=-8..-5 | unit=Cel\n").figures
    assert (figure.value, figure.low, figure.high) == (None, Decimal(-8), Decimal(-5))


@given(st.lists(WORD, min_size=1, max_size=4), st.lists(WORD, max_size=3))
def test_spans_cover_the_words_that_were_marked(parts: list[str], before: list[str]) -> None:
    lead = "".join(f"{word} " for word in before)
    marks = " ".join(f"[{number} {part}]" for number, part in enumerate(parts, start=1))
    rows = "".join(f"{at} | kind=count | value=1\n" for at in range(1, len(parts) + 1))
    marked = document_of(f"{lead}{marks}.\n==\n{rows}")
    assert [figure.span.of(marked.document.text) for figure in marked.figures] == parts


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        pytest.param("It rains.\n", "line 1", "0 lines '=='", id="no rows"),
        pytest.param("A.\n==\n==\n", "line 1", "2 lines '=='", id="rows twice"),
        pytest.param("# paper: Post\nA.\n==\n", "line 1", "is no header", id="unknown header"),
        pytest.param("# outlet\nA.\n==\n", "line 1", "is no header", id="header without a value"),
        pytest.param("# date: May\nA.\n==\n", "line 1", "May", id="no date"),
        pytest.param("[1 5] of [1 6]\n==\n", "line 1", "1 marks twice", id="number twice"),
        pytest.param("A [b] c.\n==\n", "line 1", "no mark", id="stray bracket"),
        pytest.param("A [1 5.\n==\n", "line 1", "no mark", id="open bracket"),
        pytest.param("A [1 5].\n==\n", "line 1", "not 1", id="no row"),
        pytest.param("A.\n==\n2 | kind=count | value=5\n", "line 1", "not 2", id="no mark"),
        pytest.param("\n[1 5]\n==\n1 | kid=count\n", "line 4", "kid=count", id="unknown key"),
        pytest.param("[1 5]\n==\n1 | count\n", "line 3", "'count' is no cell", id="no key"),
        pytest.param("[1 5]\n==\n1 | value=5\n", "line 3", "row 1", id="no kind"),
        pytest.param("[1 5]\n==\n1 | kind=count\n", "line 3", "lacks its value", id="no value"),
        pytest.param("[1 5]\n==\n1 | kind=date | value=5\n", "line 3", "lacks", id="no date"),
        pytest.param("[1 5]\n==\n1 | kind=count | value=x\n", "line 3", "row 1", id="no number"),
        pytest.param("[1 5]\n==\n1 | kind=date | date=May\n", "line 3", "YYYY", id="no ISO date"),
        pytest.param(
            "[1 5]\n==\n1 | kind=count | value=5 | hedge=circa\n", "line 3", "circa", id="no hedge"
        ),
    ],
)
def test_a_line_that_is_not_of_the_form_is_named(text: str, place: str, problem: str) -> None:
    with pytest.raises(LineError, match=problem) as caught:
        list(figures_in(text, path=PATH))
    assert (caught.value.place, caught.value.path) == (place, "en.small.txt")


@pytest.mark.parametrize("half", ["train", "dev"])
def test_our_english_documents_have_figures_of_every_kind_with_and_without_a_voucher(
    half: str,
) -> None:
    figures = [
        figure for marked in read_figures(FOLDER / f"en.{half}.txt") for figure in marked.figures
    ]
    assert {figure.kind for figure in figures} == set(FigureKind)
    assert {figure.hedge for figure in figures} == {None, *Hedge}
    assert {figure.authority is None for figure in figures} == {True, False}


def test_no_outlet_or_voucher_is_named_in_both_halves_of_our_documents() -> None:
    train, dev = (
        {
            name
            for marked in read_figures(FOLDER / f"en.{half}.txt")
            for name in (
                marked.document.channel,
                *(figure.authority.name for figure in marked.figures if figure.authority),
            )
            if name and not name.islower()
        }
        for half in ("train", "dev")
    )
    assert len(train) > len(dev) > 0
    assert not train & dev
