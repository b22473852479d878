"""Ways, versions and later copies, as a reader sees them."""

import io
from dataclasses import replace

import pytest
from report_cases import PAIRS, harbour_check
from report_texts import (
    PLACES,
    POST_NIGHTS,
    change,
    post,
)
from rich.console import Console

from sayso.model import (
    Basis,
    ChangeKind,
    DocumentKind,
    Standing,
    Step,
    Verdict,
    Version,
)
from sayso.report.card import MAX_PLACES
from sayso.report.legend import BASES
from sayso.report.page import html_page
from sayso.report.terminal import print_check
from sayso.report.view import report_view
from sayso.report.way import way_line

NIGHTS, NIGHTS_TRACE = PAIRS[1]
RADAR, RADAR_TRACE = PAIRS[3]


def checked(statement, found, **fields):
    return harbour_check(statements=(statement,), traces=(found,), **fields)


def card_of(check):
    return report_view(check).cards[0]


def printed(check):
    file = io.StringIO()
    print_check(check, console=Console(file=file, width=100, legacy_windows=False, _environ={}))
    return " ".join(file.getvalue().split())


def step(name, **fields):
    place = next(place for place in PLACES if place.id == name)
    return Step(document_id=name, date=place.date, channel=place.channel, **fields)


ALTERED = change(ChangeKind.ALTERED, note="number: 14 → 40")
REPORT_STEP = Step(document_id="report", basis=Basis.WORDING)
CHAIN = (
    Step(document_id=None, channel="Far Light"),
    step("veyra_pilots/41", basis=Basis.FORWARD),
    step("veyra_pilots/55", basis=Basis.DATE, changes=(ALTERED, change(ChangeKind.TRIMMED))),
    REPORT_STEP,
)


def test_the_way_is_one_line_from_the_first_place_to_the_report():
    card = card_of(checked(NIGHTS, replace(NIGHTS_TRACE, chain=CHAIN)))
    assert way_line(card.way) == (
        "passed on from Far Light (not at hand)"
        " → Veyra Pilots (14 March 2031, 07:12 UTC, forward)"
        " → Straits Watch (28 March 2031, 07:12 UTC, earlier date only, altered: number: 14 → 40)"
        " → this report (same changed wording)"
    )


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (DocumentKind.POST, "first said in Veyra Pilots"),
        (DocumentKind.ARTICLE, "first reported in Veyra Pilots"),
    ],
)
def test_an_article_reports_first_and_a_post_says_first(kind, expected):
    places = tuple(replace(place, kind=kind) for place in PLACES)
    found = replace(NIGHTS_TRACE, chain=(step("veyra_pilots/41"), REPORT_STEP))
    card = card_of(checked(NIGHTS, found, places=places))
    assert way_line(card.way).startswith(expected)


def test_the_way_stands_on_the_page_and_in_the_terminal():
    check = checked(NIGHTS, replace(NIGHTS_TRACE, chain=CHAIN))
    assert "way passed on from Far Light (not at hand) → Veyra Pilots" in printed(check)
    html = html_page([check])
    assert "passed on from <b><bdi>Far Light</bdi></b> (<bdi>not at hand</bdi>)" in html
    assert "<b><bdi>this report</bdi></b> (<bdi>same changed wording</bdi>)" in html


def test_every_reason_for_a_step_has_its_words():
    assert list(BASES) == list(Basis)


def test_without_a_chain_no_way_is_shown():
    assert "way" not in printed(checked(NIGHTS, NIGHTS_TRACE)).split("changes")[1][:200]
    assert '<p class="way">' not in html_page([checked(NIGHTS, NIGHTS_TRACE)])


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        pytest.param(Version(), "as first published", id="first"),
        pytest.param(
            Version(standing=Standing.REPLACED),
            "as first published, replaced before this report",
            id="replaced",
        ),
        pytest.param(
            Version(edited="2031-03-16T10:00:00Z", standing=Standing.CURRENT),
            "as edited 16 March 2031, 10:00 UTC",
            id="current",
        ),
        pytest.param(
            Version(edited="2031-03-16T10:00:00Z", standing=Standing.LATER),
            "as edited 16 March 2031, 10:00 UTC, after this report",
            id="later",
        ),
    ],
)
def test_a_place_says_which_wording_of_an_edited_post_it_is(version, expected):
    first, *rest = RADAR_TRACE.links
    found = replace(RADAR_TRACE, links=(replace(first, version=version), *rest))
    assert card_of(checked(RADAR, found)).origin.place.remark == expected


def test_later_copies_are_shown_as_such_and_counted():
    copies = (RADAR_TRACE.links[1],) * (MAX_PLACES + 2)
    check = checked(RADAR, replace(RADAR_TRACE, links=(), later=copies))
    assert card_of(check).verdict is Verdict.NOT_FOUND
    html = html_page([check])
    assert "<h4>Later copies, published after this report</h4>" in html
    assert "<li>and 2 more</li>" in html
    text = printed(check)
    assert "later Passed on: We do not forget" in text
    assert "and 2 more" in text


def test_a_step_whose_channel_has_no_name_is_still_a_place():
    place = post(60, POST_NIGHTS, channel=None, title=None)
    chain = (Step(document_id=None), Step(document_id=place.id, basis=Basis.FORWARD), REPORT_STEP)
    check = checked(NIGHTS, replace(NIGHTS_TRACE, chain=chain), places=(*PLACES, place))
    assert way_line(card_of(check).way).startswith(
        "passed on from an unnamed place (not at hand) → veyra_pilots/60 (undated, forward)"
    )
