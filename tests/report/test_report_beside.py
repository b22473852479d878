"""A headline beside the body, and a statement beside other reports of it."""

import io
from dataclasses import replace

from report_cases import PAIRS, harbour_check
from report_texts import (
    PLACES,
    POST_RADAR,
    REPORT,
    TITLE,
    change,
    link,
    spans,
)
from rich.console import Console

from sayso.model import (
    ChangeKind,
    Document,
    Group,
    Link,
    Member,
    Mode,
    Part,
    Passage,
    Span,
    Statement,
    Trace,
    Verdict,
)
from sayso.report.beside import MAX_REPORTS
from sayso.report.page import html_page
from sayso.report.terminal import print_check
from sayso.report.view import report_view

NIGHTS, NIGHTS_TRACE = PAIRS[1]
HEADLINE, HEADLINE_TRACE = PAIRS[0]


def checked(statement, found, **fields):
    return harbour_check(statements=(statement,), traces=(found,), **fields)


def card_of(check):
    return report_view(check).cards[0]


def printed(check):
    file = io.StringIO()
    print_check(check, console=Console(file=file, width=100, legacy_windows=False, _environ={}))
    return " ".join(file.getvalue().split())


def in_body(*links, candidates=()):
    found = Trace(
        id=HEADLINE.id, links=links, candidates=candidates, searched=HEADLINE_TRACE.searched
    )
    return harbour_check(headlines=(found,))


BODY_LINK = Link(
    passage=Passage(document_id="report", spans=spans(REPORT, "Come aboard and count the wrecks")),
    changes=(
        change(
            ChangeKind.REWORDED,
            spans(TITLE, "Yourself"),
            spans(REPORT, "and count the wrecks"),
        ),
    ),
    score=0.9,
)


def test_a_headline_is_shown_beside_what_the_body_says_and_who_says_it_there():
    body = card_of(in_body(BODY_LINK)).in_body
    assert body.verdict is Verdict.REWORDED
    assert "Come aboard and count the wrecks" in body.words
    assert body.said.number == 2
    assert [change.note for change in body.changes] == ["“and count the wrecks” → “Yourself”"]
    html = html_page([in_body(BODY_LINK)])
    assert "<h4>Headline and body</h4>" in html
    assert f'The body says in <a href="#{body.said.anchor}">statement 2</a>' in html
    text = printed(in_body(BODY_LINK))
    assert "body ≈ reworded" in text
    assert "- reworded: “and count the wrecks” → “Yourself”" in text
    assert "statement 2 · Veyra Pilots" in text


def test_a_headline_that_nobody_in_the_body_says_is_said_to_be_so():
    nothing = in_body()
    assert "Nobody in the body is quoted with these words.</p>" in html_page([nothing])
    assert "body nobody in the body is quoted with these words" in printed(nothing)
    near = in_body(candidates=(BODY_LINK,))
    assert "The nearest that somebody says there in <a href" in html_page([near])
    assert "nearest: “Come aboard and count the wrecks" in printed(near)


def test_a_passage_of_no_statement_is_shown_without_a_speaker():
    elsewhere = Passage(document_id="report", spans=spans(REPORT, "turned on their minister"))
    body = card_of(in_body(replace(BODY_LINK, passage=elsewhere))).in_body
    assert body.said is None
    assert "The body says:" in html_page([in_body(replace(BODY_LINK, passage=elsewhere))])
    assert "body ≈ reworded" in printed(in_body(replace(BODY_LINK, passage=elsewhere)))


def test_only_a_headlines_statement_is_held_against_the_body():
    cards = report_view(in_body(BODY_LINK)).cards
    assert [card.in_body is not None for card in cards] == [True] + [False] * (len(cards) - 1)


LANTERN = Document(
    id="lantern",
    text="The pilots wrote: “We have not slept for fourteen nights,” and left.",
    date="2031-03-12",
    channel="The Evening Lantern",
    lang="en",
)
SLEPT = "“We have not slept for fourteen nights,”"


def member(name="lantern", date="2031-03-12", changes=()):
    statement = Statement(
        id=f"in-{name}",
        document_id=name,
        mode=Mode.DIRECT,
        part=Part.TEXT,
        content=spans(LANTERN.text, SLEPT),
        text=SLEPT,
    )
    return Member(statement=statement, date=date, changes=changes)


def grouped(*members, original=None):
    places = (*PLACES, *(replace(LANTERN, id=each.statement.document_id) for each in members))
    group = Group(members=members, languages=("en",), original_language=original)
    unique = tuple({place.id: place for place in places if place.id != "report"}.values())
    return checked(NIGHTS, NIGHTS_TRACE, groups=(group,), places=unique)


OURS = Member(
    statement=NIGHTS,
    date="2031-03-14",
    changes=(change(ChangeKind.ALTERED, spans(REPORT, "forty"), spans(LANTERN.text, "fourteen")),),
)


def test_a_statement_that_others_report_is_held_against_the_earliest_of_them():
    check = grouped(member(), OURS)
    reports = card_of(check).reports
    assert (
        reports.summary == "2 reports at hand; the earliest is The Evening Lantern, 12 March 2031"
    )
    assert reports.verdict is Verdict.ALTERED
    assert [change.note for change in reports.changes] == ["“fourteen” → “forty”"]
    assert [other.verdict for other in reports.others] == [None]
    html = html_page([check])
    assert "<h4>Also reported by</h4>" in html
    assert "This report against the earliest:" in html
    text = printed(check)
    assert "reports 2 reports at hand" in text
    assert "this one: ≠ altered - altered: “fourteen” → “forty”" in text
    assert f"The Evening Lantern, 12 March 2031: the earliest {SLEPT}" in text


def test_the_earliest_report_shows_what_the_others_made_of_it():
    ours = replace(OURS, changes=())
    theirs = member(
        changes=(
            change(
                ChangeKind.RENDERED, spans(LANTERN.text, "slept"), spans(REPORT, "slept at home")
            ),
        )
    )
    many = [member(f"other{number}") for number in range(MAX_REPORTS + 1)]
    check = grouped(ours, theirs, *many, original="ru")
    reports = card_of(check).reports
    assert reports.summary == (
        "8 reports at hand of words said in another language (ru); this one is the earliest"
    )
    assert reports.verdict is None
    assert reports.others[0].verdict is Verdict.TRANSLATED
    assert reports.others_left == 2
    assert "<li>and 2 more</li>" in html_page([check])
    text = printed(check)
    assert "⇄ translated" in text
    assert "- rendered: “slept at home” → “slept”" in text
    assert "and 2 more" in text


def test_a_second_statement_of_the_earliest_report_has_the_earliest_beside_it():
    again = replace(OURS, statement=replace(NIGHTS, id="again"), changes=())
    check = grouped(again, OURS, member())
    assert "this one is the earliest" in card_of(check).reports.summary


def test_a_report_that_is_shown_as_such_is_not_listed_among_the_places_again():
    copy = link("veyra_pilots/55", POST_RADAR)
    in_lantern = replace(copy, passage=Passage(document_id="lantern", spans=(Span(0, 9),)))
    check = grouped(member(), OURS)
    found = replace(
        NIGHTS_TRACE, links=(*NIGHTS_TRACE.links, in_lantern, copy), later=(in_lantern,)
    )
    card = card_of(replace(check, traces=(found,)))
    assert [other.place.name for other in card.others] == ["Straits Watch"]
    assert card.later == ()
