from dataclasses import replace

import pytest
from report_cases import PAIRS, corpus_check, harbour_check
from report_texts import POST_NIGHTS, REPORT, TITLE, change, link, post, spans

from sayso.model import (
    ChangeKind,
    Check,
    Document,
    Link,
    Notice,
    NoticeKind,
    Passage,
    Span,
    StatementKind,
    Verdict,
)
from sayso.report.card import MAX_PLACES
from sayso.report.excerpt import MAX_EXCERPT
from sayso.report.legend import CHANGES, VERDICTS
from sayso.report.view import MAX_LISTED, report_view, summary_line

VIEW = report_view(harbour_check())
FIRST, TRACED = PAIRS[1]


def one_card(trace, statement=FIRST):
    check = harbour_check(statements=(statement,), traces=(trace,))
    return report_view(check).cards[0]


def test_the_case_holds_every_verdict_and_every_change():
    assert {card.verdict for card in VIEW.cards} == set(Verdict)
    assert {change.change for card in VIEW.cards for change in card.changes} == set(ChangeKind)


def test_every_verdict_and_change_has_its_line_in_the_legend_the_gravest_first():
    assert list(VERDICTS) == list(Verdict)
    assert set(CHANGES) == set(ChangeKind)
    assert all("\n" not in meaning for meaning in CHANGES.values())
    assert len({entry.mark for entry in VERDICTS.values()}) == len(Verdict)


def test_statements_are_counted_by_verdict_the_gravest_first():
    assert summary_line(VIEW) == (
        "11 statements: 1 altered, 1 spliced, 1 reworded, 2 shortened, 1 translated, "
        "1 reported, 2 verbatim, 2 not found"
    )
    assert sum(len(count.cards) for count in VIEW.counts) == len(PAIRS)


def test_a_report_without_statements_says_so():
    check = Check(document=Document(id="d", text="Nothing.", path="/home/nobody/d.txt"))
    view = report_view(check)
    assert (summary_line(view), view.title, view.byline) == (
        "no statements",
        "Untitled: d.txt",
        ("undated",),
    )


def test_the_headline_of_a_corpus_file_is_read_from_its_first_line():
    view = report_view(corpus_check())
    assert view.title == TITLE
    assert view.byline == ("14 March 2031",)


def test_an_impossible_date_on_the_first_line_is_not_shown_as_one():
    document = Document(id="d", text="date 2024-13-45 Bridge closed\nMore.", path="d.txt")
    view = report_view(Check(document=document))
    assert (view.title, view.byline) == ("Untitled: d.txt", ("undated",))


@pytest.mark.parametrize("text", ["date 2031-03-14 ", "date 2031-03-14 \nMore.", "date: now\nx"])
def test_a_first_line_without_headline_is_no_headline(text):
    assert report_view(Check(document=Document(id="d", text=text, title="T"))).title == "T"


def test_anchors_are_the_statements_ids_and_unique():
    anchors = [card.anchor for card in VIEW.cards]
    assert len(set(anchors)) == len(anchors)
    assert anchors[0] == "s-title"


def test_statements_of_one_id_have_two_anchors_and_two_numbers():
    check = harbour_check(statements=(FIRST, FIRST), traces=(TRACED, TRACED))
    first, second = report_view(check).cards
    assert first.anchor != second.anchor
    assert (first.number, second.number) == (1, 2)


def test_an_id_with_odd_characters_makes_a_safe_anchor():
    card = one_card(TRACED, replace(FIRST, id='a "b" <c>'))
    assert card.anchor == "s-a-b-c--1"


def test_places_beyond_the_first_few_are_counted():
    copies = (link("veyra_pilots/55", "Passed on"),) * (MAX_PLACES + 3)
    card = one_card(replace(TRACED, links=(*TRACED.links, *copies)))
    assert (len(card.others), card.others_left) == (MAX_PLACES, 3)


def test_candidates_are_shown_only_where_nothing_was_found():
    near = (link("veyra_pilots/47", "Ships"),)
    assert one_card(replace(TRACED, candidates=near)).candidates == ()
    card = one_card(replace(TRACED, links=(), candidates=near))
    assert [candidate.words for candidate in card.candidates] == [
        "Ships leaving the port are inspected, says the harbour office."
    ]


def test_a_long_excerpt_is_cut_between_words():
    long = post(47, "word " * 200)
    passage = Passage(document_id=long.id, spans=(Span(0, 1000),))
    trace = replace(TRACED, links=(), candidates=(Link(passage=passage, score=0.4),))
    check = harbour_check(statements=(FIRST,), traces=(trace,), places=(long,))
    words = report_view(check).cards[0].candidates[0].words
    assert len(words) <= MAX_EXCERPT + 2
    assert words.endswith("word …")


@pytest.mark.parametrize(
    ("spans_found", "words"),
    [
        pytest.param(
            (Span(506, 512),), "… " + "word " * 23 + "(here)" + " word" * 23 + " …", id="cut"
        ),
        pytest.param((Span(0, 4),), "word " * 24 + "…", id="at the start"),
        pytest.param((), "", id="no span"),
    ],
)
def test_a_long_sentence_is_shown_as_far_as_it_is_near(spans_found, words):
    long = post(47, "word " * 101 + "(here)" + " word" * 101)
    passage = Passage(document_id=long.id, spans=spans_found)
    trace = replace(TRACED, links=(), candidates=(Link(passage=passage, score=0.4),))
    check = harbour_check(statements=(FIRST,), traces=(trace,), places=(long,))
    found = report_view(check).cards[0].candidates[0].words
    assert found == words


FORTY = spans(REPORT, "forty")
FOURTEEN = spans(POST_NIGHTS, "fourteen")


@pytest.mark.parametrize(
    ("made", "note"),
    [
        pytest.param(
            change(ChangeKind.ALTERED, FORTY, note="number: 14 → 40"), "number: 14 → 40", id="own"
        ),
        pytest.param(
            change(ChangeKind.REWORDED, FORTY, FOURTEEN), "“fourteen” → “forty”", id="both sides"
        ),
        pytest.param(change(ChangeKind.INSERTED, FORTY), "added “forty”", id="here only"),
        pytest.param(
            change(ChangeKind.ALTERED, there=FOURTEEN), "left out “fourteen”", id="there only"
        ),
        pytest.param(
            change(ChangeKind.SPLICED, FORTY, FOURTEEN), "left out “fourteen”", id="left out"
        ),
        pytest.param(change(ChangeKind.REPORTED), CHANGES[ChangeKind.REPORTED], id="neither"),
    ],
)
def test_a_change_without_a_note_says_what_differs(made, note):
    origin = replace(TRACED.links[0], changes=(made,))
    (named,) = one_card(replace(TRACED, links=(origin,))).changes
    assert (named.number, named.change, named.note) == (1, made.change, note)


def test_a_statement_names_its_parent_and_the_one_that_it_goes_on_from():
    remarks = [remark for card in VIEW.cards for remark in card.remarks]
    assert {(card.around.number, card.around.speaker) for card in VIEW.cards if card.around} == {
        (6, "speaker unresolved: ‘He’")
    }
    assert "goes on from statement 10" in remarks


def test_a_parent_that_is_not_in_the_check_is_not_named():
    card = one_card(TRACED, replace(FIRST, parent="gone", continues="gone"))
    assert card.remarks == ("direct writing",)


def test_a_parent_that_is_not_in_the_check_puts_nothing_around_the_statement():
    assert one_card(TRACED, replace(FIRST, parent="gone")).around is None


@pytest.mark.parametrize(
    ("confidence", "remarks"),
    [(1.0, ()), (0.934, ("confidence 0.93",)), (0.0, ("confidence 0.00",))],
)
def test_only_a_confidence_below_one_is_shown(confidence, remarks):
    card = one_card(TRACED, replace(FIRST, parent=None, confidence=confidence))
    assert card.remarks == ("direct writing", *remarks)


def test_what_is_not_shown_is_counted_by_kind_with_the_way_to_see_it():
    hidden = {StatementKind.ACT: 1, StatementKind.BELIEF: 1200}
    assert report_view(harbour_check(hidden=hidden, unsure=2)).hidden == (
        "Not shown: 1,200 of belief, 1 of act; with --kinds all, sayso check shows them",
        "Not shown: 2 below the confidence that was asked for",
    )
    assert VIEW.hidden == ()


def test_notices_are_counted_by_kind_and_listed_but_for_those_skipped():
    listed = [(notices.kind, notices.count, len(notices.listed)) for notices in VIEW.notices]
    assert listed == [
        (NoticeKind.REFUSED, 1, 1),
        (NoticeKind.SKIPPED, 3021, 0),
        (NoticeKind.REPAIRED, 14, 1),
    ]


def test_many_notices_are_listed_in_part():
    notice = Notice(kind=NoticeKind.QUARANTINED, path="p", reason="r")
    (count,) = report_view(harbour_check(notices=(notice,) * (MAX_LISTED + 2))).notices
    assert (count.count, len(count.listed), count.left) == (MAX_LISTED + 2, MAX_LISTED, 2)


def test_a_quotation_that_was_published_nowhere_is_not_called_undated():
    check = Check(document=Document(id="d", text="Nothing.", title="A quotation"))
    assert report_view(check).byline == ()
