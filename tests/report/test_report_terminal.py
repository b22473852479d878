import io

import pytest
from report_cases import NOTICES, PAIRS, harbour_check
from report_texts import post
from rich.cells import cell_len
from rich.console import Console

from sayso.model import Check, Document, StatementKind, Verdict
from sayso.report.card import MAX_PLACES
from sayso.report.legend import CHANGES, VERDICTS
from sayso.report.terminal import CHANGE_STYLES, VERDICT_STYLES, print_check
from sayso.report.view import report_view


def printed(check, *, width=80, colour=None):
    file = io.StringIO()
    console = Console(
        file=file,
        width=width,
        force_terminal=colour is not None,
        color_system=colour,
        legacy_windows=False,
        _environ={},
    )
    print_check(check, console=console)
    return file.getvalue()


def flat(text):
    return " ".join(text.split())


PLAIN = printed(harbour_check())


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_console(width):
    lines = printed(harbour_check(), width=width).splitlines()
    assert max(map(cell_len, lines)) <= width


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_a_mark_and_a_word_without_colour(verdict):
    assert f"{VERDICTS[verdict].mark} {verdict.upper()}" in PLAIN


@pytest.mark.parametrize(
    "words",
    [
        "Harbour Pilots Tell Minister: “Come Aboard Yourself”",
        "The Lantern Gazette · 14 March 2031 · Maud Okafor",
        "1,204 documents of Orsolya Brandt, video message and Veyra Pilots, from 2 January 2031",
        "at home for {+forty+}¹ nights",
        "at home for [-fourteen-]¹ nights",
        "[-This is the third winter without a light. Minister,-]² come aboard [-yourself-]³",
        "[-We do not forget:-]³ the ministry [-pledged-]¹ us",
        "… 36 words skipped …",
        "and {+(again)+}² sent",
        "¹ altered: number: 14 → 40",
        "speaker unresolved: ‘He’ · indirect speech",
        "Orsolya Brandt, video message · 01:02–01:32 · 11 March 2031",
        "Veyra Pilots · post 41 · 14 March 2031, 07:12 UTC · https://t.example/veyra_pilots/41",
        "мы [-вторую неделю-]² стоим на якоре",
        "Read this <script>alert(1)</script> before",
        "11 statements: 1 altered, 1 spliced",
        "14 repaired",
        "3,021 skipped",
    ],
)
def test_a_reader_finds_it_in_the_terminal(words):
    assert words in flat(PLAIN)


def test_words_beside_which_others_were_skipped_are_not_marked_as_added():
    assert "“I love this harbour. I am afraid of it now¹,”" in flat(PLAIN)


def test_what_was_not_found_says_what_was_searched_and_what_came_near():
    block = flat(PLAIN).split("NOT FOUND")[1].split("─")[0]
    assert "searched 1,204 documents" in block
    assert "nearest Ships leaving the port" in block
    assert "invented" not in PLAIN.lower()


def test_a_statement_within_another_has_an_arrow_and_says_within_whose():
    number = next(card.number for card in report_view(harbour_check()).cards if card.around)
    assert f"{number} ↳ " in flat(PLAIN)
    assert "within statement 6 · speaker unresolved: ‘He’" in flat(PLAIN)


def test_what_is_not_shown_is_named_below_the_counts():
    text = flat(printed(harbour_check(hidden={StatementKind.BELIEF: 3})))
    assert text.index("11 statements") < text.index("Not shown: 3 of belief; with --kinds all")


def test_with_colour_differences_are_styled_and_not_bracketed():
    coloured = printed(harbour_check(), colour="truecolor")
    assert "\x1b[" in coloured
    assert "[-" not in coloured
    assert "{+" not in coloured


def test_every_verdict_and_change_has_a_style():
    assert set(VERDICT_STYLES) == set(VERDICTS)
    assert set(CHANGE_STYLES) == set(CHANGES)


def test_a_document_cannot_steer_the_terminal():
    document = Document(id="d", text="x", title="Red \x1b[31m alert \u202eback\x07[bold]b[/bold]")
    text = printed(Check(document=document))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\x07" not in text
    assert "[bold]b[/bold]" in text


def test_places_and_notices_beyond_those_shown_are_counted():
    statement, trace = PAIRS[3]
    copies = tuple(trace.links[1] for _ in range(MAX_PLACES + 4))
    found = type(trace)(id="t", links=(trace.links[0], *copies), searched=trace.searched)
    check = harbour_check(statements=(statement,), traces=(found,), notices=(NOTICES[0],) * 12)
    assert "and 4 more" in printed(check)
    assert "and 2 more" in printed(check)


def test_a_long_address_is_folded_and_not_cut():
    statement, trace = PAIRS[6]
    url = "https://t.example/" + "a" * 300
    place = post(44, harbour_check().places[3].text, url=url)
    check = harbour_check(statements=(statement,), traces=(trace,), places=(place,))
    assert url in "".join(printed(check).split())


def test_a_report_without_statements_says_so():
    text = printed(Check(document=Document(id="d", text="x", title="T")))
    assert "no statements" in text
