"""A quotation that goes on in the next line: one statement where lines are sentences, two where they are paragraphs."""

import pytest
from extract_cases import statements

from sayso.lang.sentences import FEWEST_LINES, sentence_a_line

LINES = (
    "The ferry stayed in port.",
    "“We wait for the wind,” said Ada Lund.",
    "“Nobody at all sails tonight.”",
    "The harbour closed at noon.",
    "It opens again on Friday.",
)
PARAGRAPHS = tuple(
    f"{line} The town waited. So did we." if line[0] != "“" else line for line in LINES
)


@pytest.mark.parametrize(
    ("lines", "quoted"),
    [
        pytest.param(
            LINES, ["“We wait for the wind,” “Nobody at all sails tonight.”"], id="sentences"
        ),
        pytest.param(
            PARAGRAPHS,
            ["“We wait for the wind,”", "“Nobody at all sails tonight.”"],
            id="paragraphs",
        ),
    ],
)
def test_sentences_of_one_quotation_are_one_statement_where_a_line_is_a_sentence(lines, quoted):
    assert [each.text for each in statements("\n".join(lines))] == quoted


def test_words_beside_a_quotation_keep_it_a_statement_of_its_own_in_any_layout():
    lines = [*LINES[:2], "“Nobody at all sails tonight,” said Tom Hale.", *LINES[3:]]
    assert [each.speaker.name for each in statements("\n".join(lines))] == ["Ada Lund", "Tom Hale"]


@pytest.mark.parametrize("count", range(FEWEST_LINES))
def test_a_few_lines_show_no_layout(count):
    assert not sentence_a_line("It rained.\n" * count)
