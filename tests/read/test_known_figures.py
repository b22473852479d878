"""Tables of known figures: what is read, and what is named and left out."""

import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.model import FigureKind, KnownFigure, Notice
from sayso.read.known_figures import read_known_figures, starter_figures

HEADER = "event,kind,value,date,unit,valid_from,valid_to,source\n"


def rows(text):
    return list(read_known_figures(io.BytesIO(text.encode()), "known.csv"))


def test_a_row_is_a_known_figure_whatever_the_order_of_its_columns():
    [figure] = rows("source,kind,event,value,unit\nTown archive,count,homes in Ostvik,1900,\n")
    assert (figure.kind, figure.value, figure.source) == (
        FigureKind.COUNT,
        Decimal(1900),
        "Town archive",
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        pytest.param(",date,,2031-03-14,,,,archive", "without event", id="no event"),
        pytest.param("dam broke,date,,2031-03-14,,,,", "without source", id="no source"),
        pytest.param("dam broke,rumour,3,,,,,archive", "unknown kind 'rumour'", id="no kind"),
        pytest.param("dam broke,date,,soon,,,,archive", "'soon' is no date", id="no date"),
        pytest.param("dam broke,date,,2031-13,,,,archive", "'2031-13' is no date", id="no month"),
        pytest.param("homes,count,many,,,,,archive", "'many' is no number", id="no number"),
        pytest.param("homes,count,inf,,,,,archive", "'inf' is no number", id="no end"),
        pytest.param("homes,count,3,2031,,,,archive", "a date needs", id="a value and a date"),
        pytest.param("homes,count,3,,,once,,archive", "'once' is no date", id="since when"),
    ],
)
def test_a_faulty_row_is_named_with_its_line_and_the_others_are_read(row, reason):
    notice, figure = rows(f"{HEADER}{row}\n\nhomes,count,3,,,,,archive\n")
    assert isinstance(notice, Notice)
    assert isinstance(figure, KnownFigure)
    assert reason in notice.reason
    assert notice.place == "line 2"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("event,kind\n", "no column source", id="a column missing"),
        pytest.param(HEADER.replace("unit", "units"), "unknown column 'units'", id="unknown"),
        pytest.param(HEADER + '"open,date\n' + "x" * 200_000, "no CSV", id="no end of a cell"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_its_place(text, problem):
    with pytest.raises(ReadError, match=problem):
        rows(text)


def test_the_table_that_comes_along_is_whole_and_each_row_has_its_source():
    table = starter_figures()
    assert len(table) >= 25
    assert len({row.id for row in table}) == len(table)
    assert all(row.source and row.date for row in table)


@given(st.text(alphabet='abc,"\n 0123-', max_size=80))
def test_any_lines_behind_the_header_are_rows_or_named(text):
    try:
        found = rows(HEADER + text)
    except ReadError:
        return
    assert all(isinstance(each, KnownFigure | Notice) for each in found)
