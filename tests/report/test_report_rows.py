"""Two languages row by row, as a reader sees them."""

import io
from dataclasses import replace

from report_cases import harbour_check
from report_texts import (
    POST_RUSSIAN,
    REPORT,
    change,
    link,
    said,
    spans,
    trace,
)
from rich.console import Console

from sayso.model import (
    Aligned,
    ChangeKind,
)
from sayso.report.page import html_page
from sayso.report.terminal import print_check
from sayso.report.view import report_view


def checked(statement, found, **fields):
    return harbour_check(statements=(statement,), traces=(found,), **fields)


def card_of(check):
    return report_view(check).cards[0]


def printed(check):
    file = io.StringIO()
    print_check(check, console=Console(file=file, width=100, legacy_windows=False, _environ={}))
    return " ".join(file.getvalue().split())


def rows_check():
    statement = said(REPORT, "“We stand at anchor without fuel and wait.”", id="rows")
    here, there = "We stand at anchor", "мы вторую неделю стоим на якоре"
    changes = (
        change(ChangeKind.TRANSLATED, statement.content, spans(POST_RUSSIAN, POST_RUSSIAN)),
        change(
            ChangeKind.ALTERED,
            spans(REPORT, "at anchor"),
            spans(POST_RUSSIAN, "вторую неделю"),
            note="number: 2 → none",
        ),
    )
    alignment = (
        Aligned(here=spans(REPORT, here), there=spans(POST_RUSSIAN, there)),
        Aligned(
            here=spans(REPORT, "without fuel and wait."),
            there=spans(POST_RUSSIAN, "без топлива и ждём."),
            unjudged="nothing but words",
        ),
        Aligned(here=(), there=spans(POST_RUSSIAN, "Экипаж северного танкера просит передать:")),
        Aligned(here=spans(REPORT, "wait."), there=()),
    )
    found = replace(link("veyra_pilots/43", there, changes=changes), alignment=alignment)
    return checked(statement, trace(statement, found))


def test_two_languages_stand_row_by_row_with_the_changes_marked_on_both_sides():
    rows = card_of(rows_check()).rows
    sides = [
        ("".join(run.text for run in row.here), "".join(run.text for run in row.there))
        for row in rows
    ]
    assert sides == [
        ("We stand at anchor", "мы вторую неделю стоим на якоре"),
        ("without fuel and wait.", "без топлива и ждём."),
        ("not in the report", "Экипаж северного танкера просит передать:"),
        ("wait.", "not in the origin"),
    ]
    for runs in (rows[0].here, rows[0].there):
        assert [run.closes for run in runs if run.change is ChangeKind.ALTERED] == [(2,)]
    assert [row.unjudged for row in rows] == ["", "nothing but words", "", ""]


def test_rows_are_shown_on_the_page_and_in_the_terminal_with_what_is_not_judged():
    html = html_page([rows_check()])
    assert html.count('<div class="pair" role="row">') == 4
    assert "Not judged: <bdi>nothing but words</bdi>" in html
    assert html.count('role="columnheader"') == 2
    text = printed(rows_check())
    assert "report We stand {+at anchor+}²" in text
    assert "origin мы [-вторую неделю-]² стоим на якоре" in text
    assert "not judged: nothing but words" in text
