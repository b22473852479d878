"""What is found of a document's figures is held against the marked ones."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner

from eval.figure_marks import MarkedDocument, figures_in
from eval.figure_scores import Answer, answers_of
from eval.figures import kind_table, main, miss_lines, ratio, share, table
from sayso.model import Part, Span, Speaker
from sayso.model.figures import Figure, FigureKind, Hedge

TEXT = """
# date: 2024-05-03
About [1 300] men of Ostvik were hurt on [2 Thursday], Ada Lund said; [? one] paid [3 two thirds].
==
1 | kind=count | value=300 | counted=men hurt | hedge=about | place=Ostvik | date=2024-05-02 | authority=Ada Lund; mayor of Ostvik
2 | kind=date | date=2024-05-02 | counted=men hurt | authority=Ada Lund
3 | kind=share | value=66.7 | unit=%
"""


def marked_document() -> MarkedDocument:
    [marked] = figures_in(TEXT, path=Path("en.small.txt"))
    return marked


def speaker(name: str) -> Speaker:
    return Speaker(id=name, name=name)


def verdict_of(question: str, found: Figure, at: int = 0) -> bool:
    answer = list(answers_of(marked_document(), [found]))[at]
    [right] = [each.right for each in answer.verdicts if each.question == question]
    return right


def answers(found: Sequence[Figure]) -> list[Answer]:
    return list(answers_of(marked_document(), found))


GOLD = marked_document().figures
COUNT, DATE, SHARE = (replace(figure, id="", authority=speaker("Ada Lund")) for figure in GOLD)


def test_a_reading_that_says_what_is_marked_is_right_throughout() -> None:
    found = [*GOLD[1:], COUNT]
    assert all(verdict.right for answer in answers(found) for verdict in answer.verdicts)
    assert not list(miss_lines(answers(found)))


def test_a_missed_figure_costs_recall_and_an_unmarked_one_precision() -> None:
    stray = replace(COUNT, span=Span(0, 5), value=Decimal(5))
    span = ratio(answers([COUNT, stray]), "span")
    assert (span.right, span.given, span.asked) == (1, 2, 3)


def test_words_that_may_be_read_either_way_and_the_title_are_nobodys_fault() -> None:
    [either_way] = marked_document().either_way
    found = [replace(COUNT, span=either_way), replace(COUNT, part=Part.TITLE, span=Span(0, 5))]
    assert ratio(answers(found), "span").given == 0


def test_one_found_figure_answers_one_mark_that_it_shares_most_with() -> None:
    wide = replace(DATE, span=Span(COUNT.span.start, DATE.span.end))
    found = {answer.figure.id[-1]: answer.verdicts[0].right for answer in answers([wide])}
    assert found == {"1": False, "2": True, "3": False}


@pytest.mark.parametrize(
    ("found", "at", "expected"),
    [
        pytest.param(COUNT, 0, True, id="equal"),
        pytest.param(replace(COUNT, value=Decimal("300.0")), 0, True, id="other form of it"),
        pytest.param(replace(COUNT, value=Decimal("300.4")), 0, False, id="no whole number"),
        pytest.param(replace(COUNT, unit="km"), 0, False, id="other unit"),
        pytest.param(
            replace(COUNT, value=None, low=Decimal(300), high=Decimal(400)), 0, False, id="range"
        ),
        pytest.param(
            replace(SHARE, value=Decimal("66.66666")), 2, True, id="to as many places as marked"
        ),
        pytest.param(replace(SHARE, value=Decimal(67)), 2, False, id="too coarse"),
        pytest.param(replace(DATE, date="2024-05"), 1, False, id="only the month"),
        pytest.param(replace(DATE, until="2024-05-04"), 1, False, id="other end"),
    ],
)
def test_a_value_is_right_if_it_is_equal_as_far_as_gold_tells(
    found: Figure, at: int, *, expected: bool
) -> None:
    assert verdict_of("value", found, at) is expected


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        pytest.param("men were hurt", True, id="auxiliaries aside"),
        pytest.param("Men of Ostvik hurt", True, id="more words"),
        pytest.param("women in black gowns", False, id="other words"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_what_is_counted_is_right_if_half_of_the_content_words_agree(
    counted: str, *, expected: bool
) -> None:
    assert verdict_of("counted", replace(COUNT, counted=counted)) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Ada Lund", True, id="name"),
        pytest.param("Lund", True, id="surname"),
        pytest.param("the mayor of Ostvik", True, id="as good a description"),
        pytest.param("harbour chief Ada Lund", True, id="name behind a role"),
        pytest.param("Ada Lund of the harbour office", True, id="name with a place"),
        pytest.param("Ada Lund's brother", False, id="somebody of hers"),
        pytest.param("a friend of Ada Lund", False, id="a friend of hers"),
        pytest.param("Bo Kern", False, id="somebody else"),
        pytest.param("", False, id="nobody"),
    ],
)
def test_who_vouches_is_right_if_the_names_mean_one_speaker(name: str, *, expected: bool) -> None:
    found = replace(COUNT, authority=speaker(name) if name else None)
    assert verdict_of("authority", found) is expected


def test_nobody_vouches_only_if_nobody_does_in_both() -> None:
    assert verdict_of("authority", replace(SHARE, authority=None), at=2)
    assert not verdict_of("authority", SHARE, at=2)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        pytest.param("kind", replace(COUNT, kind=FigureKind.AGE), id="kind"),
        pytest.param("hedge", replace(COUNT, hedge=Hedge.UP_TO), id="hedge"),
        pytest.param("place", replace(COUNT, place="Sund"), id="place"),
        pytest.param("place", replace(COUNT, place=None), id="no place"),
        pytest.param("date", replace(COUNT, date=None), id="no date"),
    ],
)
def test_another_word_in_a_cell_is_wrong(question: str, found: Figure) -> None:
    assert not verdict_of(question, found)


def test_shares_count_silence_as_an_answer_and_ratios_do_not() -> None:
    found = answers([COUNT, DATE, replace(SHARE, authority=None)])
    assert share(found, "hedge") == "100.0 of 3"
    assert ratio(found, "hedge").asked == 1
    assert str(ratio(found, "hedge")) == "100.0 100.0 100.0 of 1"
    assert (share([], "hedge"), str(ratio([], "hedge"))) == ("–", "–")


def test_a_wrong_answer_is_a_line_with_the_words_around_it() -> None:
    lines = list(miss_lines(answers([replace(COUNT, hedge=None), DATE])))
    assert (
        "hedge\ten.small.2:1\tabout\t–\tAbout [300] men of Ostvik were hurt on Thursday, Ad"
        in lines
    )
    assert any(line.startswith("span\ten.small.2:3\ttwo thirds\t–") for line in lines)


def test_the_tables_have_a_column_a_file_and_a_row_a_question() -> None:
    found = {"en.small": answers([COUNT, DATE])}
    assert "en.small" in table(found)
    for row in ("span", "value", "counted", "authority if any"):
        assert f"\n{row} " in table(found)
    assert f"\n{FigureKind.SHARE} " in kind_table(found)


def test_the_command_reads_documents_and_writes_what_is_wrong(tmp_path: Path) -> None:
    path, misses = tmp_path / "en.small.txt", tmp_path / "misses.tsv"
    path.write_text("[1 12] people of Ostvik died.\n==\n1 | kind=count | value=13\n", "utf-8")
    done = CliRunner().invoke(main, [str(path), "--misses", str(misses)])
    assert done.exit_code == 0, done.output
    assert "value and unit" in done.output
    assert "value\ten.small.1:1\t13\t12" in misses.read_text("utf-8")


def test_a_file_of_another_form_ends_the_command_with_status_2(tmp_path: Path) -> None:
    path = tmp_path / "en.small.txt"
    path.write_text("[1 12] people.\n", "utf-8")
    assert CliRunner().invoke(main, [str(path)]).exit_code == 2
