"""From the outlet to the speaker: who passed a statement on, in one line."""

from dataclasses import replace

import pytest
from report_cases import harbour_check
from report_texts import REPORT, said, spans, trace

from sayso.model import Act, Document, Speaker
from sayso.report.card import statement_card
from sayso.report.legend import ACTS
from sayso.report.page import html_page
from sayso.report.relays import outlet_of, relay_of
from sayso.report.setting import setting_of
from sayso.report.way import way_line

OUTLET = Document(id="d", text=REPORT, channel="Harbour Post")


def named(name):
    return Speaker(id=name, name=name)


SAID = said(REPORT, "“I love this harbour. I am afraid of it now,”", speaker=named("Ada Lund"))


def line(statement, *others, document=OUTLET):
    statements = {each.id: each for each in others}
    return way_line(relay_of(statement, document=document, statements=statements))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({}, "Harbour Post → Ada Lund", id="speaker"),
        pytest.param(
            {"via": named("Telegram")}, "Harbour Post → via Telegram → Ada Lund", id="via"
        ),
        pytest.param(
            {"addressee": named("the minister")},
            "Harbour Post → Ada Lund (to the minister)",
            id="addressee",
        ),
        pytest.param(
            {"said_at": "2031-03-11"}, "Harbour Post → Ada Lund (said 11 March 2031)", id="day"
        ),
        pytest.param(
            {"addressee": named("Orr"), "said_at": "2031-03-11"},
            "Harbour Post → Ada Lund (to Orr, said 11 March 2031)",
            id="addressee and day",
        ),
        pytest.param({"speaker": None}, "Harbour Post → speaker not named", id="nobody"),
        pytest.param(
            {"speaker": None, "source": spans(REPORT, "she")},
            "Harbour Post → speaker unresolved: ‘she’",
            id="unresolved",
        ),
        pytest.param({"speaker": named("harbour post")}, "harbour post", id="the outlet itself"),
        pytest.param(
            {"speaker": named("Harbour Post"), "via": named("Telegram")},
            "Harbour Post → via Telegram → Harbour Post",
            id="the outlet elsewhere",
        ),
    ],
)
def test_the_line_leads_from_the_outlet_to_the_speaker(fields, expected):
    assert line(replace(SAID, **fields)) == expected


def test_statements_around_a_statement_stand_before_it_the_outermost_first():
    outer = replace(SAID, id="o", speaker=named("Agency"), parent=None)
    middle = replace(SAID, id="m", speaker=named("Mayor"), parent="o", via=named("a letter"))
    inner = replace(SAID, id="i", parent="m")
    assert line(inner, outer, middle) == "Harbour Post → Agency → via a letter → Mayor → Ada Lund"


def test_a_ring_of_parents_ends():
    one = replace(SAID, id="a", parent="b")
    other = replace(SAID, id="b", parent="a", speaker=named("Orr"))
    assert line(one, one, other) == "Harbour Post → Orr → Ada Lund"


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        pytest.param({"channel": "Post", "url": "https://post.example/1"}, "Post", id="channel"),
        pytest.param({"url": "https://post.example/1"}, "post.example", id="site"),
        pytest.param({"url": "/a/b"}, "this report", id="no site"),
        pytest.param({}, "this report", id="nothing"),
    ],
)
def test_the_outlet_is_the_channel_or_the_site(fields, name):
    assert outlet_of(Document(id="d", text="", **fields)) == name


def test_what_is_not_shown_but_stands_around_a_statement_is_in_its_line():
    outer = replace(SAID, id="hidden", speaker=named("Orr"))
    inner = replace(SAID, id="shown", parent="hidden")
    found = trace(inner)
    check = harbour_check(statements=(inner,), traces=(found,), around=(outer,))
    card = statement_card(inner, found, number=1, setting=setting_of(check, prefix="s"))
    assert [stop.name for stop in card.relay][1:] == ["Orr", "Ada Lund"]


def test_the_page_draws_the_line_as_a_list_in_its_order():
    statement = replace(SAID, via=named("<Telegram>"))
    page = html_page([harbour_check(statements=(statement,), traces=(trace(statement),))])
    relay = page[page.index('<ol class="relay"') :]
    relay = relay[: relay.index("</ol>")]
    assert relay.index("&lt;Telegram&gt;") < relay.index("Ada Lund")
    assert relay.count("<li>") == 3


def test_every_act_has_a_name_among_a_cards_remarks():
    for act in Act:
        statement = replace(SAID, act=act)
        check = harbour_check(statements=(statement,), traces=(trace(statement),))
        setting = setting_of(check, prefix="s")
        card = statement_card(statement, trace(statement), number=1, setting=setting)
        assert ACTS[act] in card.remarks
