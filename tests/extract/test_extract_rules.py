"""Direct and mixed statements: content, cue and source."""

import pytest
from extract_cases import Said, said, statements

from sayso.model import Mode


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '"It holds," Ada Lund said.', Said('"It holds,"', "said", "Ada Lund"), id="plain"
        ),
        pytest.param(
            '"It holds," said Ada Lund.', Said('"It holds,"', "said", "Ada Lund"), id="inverted"
        ),
        pytest.param(
            '"It holds", she said.', Said('"It holds"', "said", "she"), id="comma outside"
        ),
        pytest.param('"Does it hold?" she asked.', Said('"Does it hold?"', "asked", "she"), id="?"),
        pytest.param(
            '"It holds." Lund said.',
            Said('"It holds."', "said", "Lund"),
            id="full stop, bare clause",
        ),
        pytest.param('Lund said: "It holds."', Said('"It holds."', "said", "Lund"), id="colon"),
        pytest.param('Lund said, "It holds."', Said('"It holds."', "said", "Lund"), id="comma"),
        pytest.param(
            '"It holds," Lund has also said.',
            Said('"It holds,"', "has also said", "Lund"),
            id="verb group",
        ),
        pytest.param(
            '"It holds," said Ada Lund, the mayor of Ostvik, on Monday.',
            Said('"It holds,"', "said", "Ada Lund, the mayor of Ostvik"),
            id="apposition after a name",
        ),
        pytest.param(
            'Ada Lund, the mayor, said: "It holds."',
            Said('"It holds."', "said", "Ada Lund, the mayor"),
            id="apposition before the cue",
        ),
        pytest.param(
            '"It holds," said Gen. J. R. Morn on Monday.',
            Said('"It holds,"', "said", "Gen. J. R. Morn"),
            id="initials",
        ),
        pytest.param(
            '"It holds," said Ada "Ace" Lund on Monday.',
            Said('"It holds,"', "said", 'Ada "Ace" Lund'),
            id="a nickname in marks",
        ),
        pytest.param(
            'The mayor spoke for an hour, adding: "It will hold."',
            Said('"It will hold."', "adding", "The mayor"),
            id="participle",
        ),
        pytest.param(
            'They blamed a man who said, "It holds."',
            Said('"It holds."', "said", "a man"),
            id="relative clause",
        ),
        pytest.param(
            'In May, when it rained, Lund said, "It holds."',
            Said('"It holds."', "said", "Lund"),
            id="introductions",
        ),
        pytest.param(
            'Lund came and said, "It holds."', Said('"It holds."', "said", "Lund"), id="two verbs"
        ),
        pytest.param(
            'The mayor (Lund had said, "It holds") left.',
            Said('"It holds"', "had said", "Lund"),
            id="in brackets",
        ),
        pytest.param(
            'According to Ada Lund, "it will hold for good."',
            Said('"it will hold for good."', "According to", "Ada Lund"),
            id="opener before",
        ),
        pytest.param(
            '"It will hold," according to Lund.',
            Said('"It will hold,"', "according to", "Lund"),
            id="opener after",
        ),
        pytest.param(
            'The mayor\'s answer: "It will hold."',
            Said('"It will hold."', ":", "The mayor's answer"),
            id="the colon is the cue",
        ),
        pytest.param(
            'Lund responded:\n"It holds."',
            Said('"It holds."', "responded", "Lund"),
            id="colon over a line end",
        ),
        pytest.param(
            '"It holds," said the head of the lake office.',
            Said('"It holds,"', "said", "the head of the lake office"),
            id="a body's head",
        ),
    ],
)
def test_an_english_quotation_has_its_cue_and_source(text, expected):
    assert said(text) == [expected]
    assert statements(text)[0].mode is Mode.DIRECT


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param('"It," she said, "holds."', '"It," | "holds."', id="within a sentence"),
        pytest.param('"It holds," she said. "Go."', '"It holds," | "Go."', id="a new sentence"),
        pytest.param('"A," she said. "B c." "D e."', '"A," | "B c." | "D e."', id="twice"),
        pytest.param(
            '"It holds. It does.\n"It will hold," she said.',
            '"It holds. It does. | "It will hold,"',
            id="opened again",
        ),
        pytest.param(
            'She said: "It holds. It does.\n“It will.\n“Yes, it will.”',
            '"It holds. It does. | “It will. | “Yes, it will.”',
            id="opened again twice",
        ),
    ],
)
def test_the_pieces_of_one_quotation_are_one_statement(text, content):
    [found] = said(text)
    assert (found.content, found.cue, found.source.lower()) == (content, "said", "she")


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        pytest.param('"It holds," Lund said. "Go," Morn said.', ["Lund", "Morn"], id="two cues"),
        pytest.param('Lund said: "It holds." Morn said: "Go."', ["Lund", "Morn"], id="before"),
        pytest.param('"It holds," Lund said, and Morn said, "Go."', ["Lund", "Morn"], id="joined"),
        pytest.param(
            '"It holds for good." Lund left. Morn said, "Go."', ["", "Morn"], id="one without"
        ),
    ],
)
def test_two_cues_make_two_statements(text, sources):
    assert [found.source for found in said(text)] == sources


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\n\n"])
def test_a_quotation_without_cue_in_the_next_paragraph_continues_the_one_before(line_end):
    first, more = statements(f'"It holds," Ada Lund said.{line_end}"It will hold for good."')
    assert more.continues == first.id
    assert more.speaker == first.speaker
    assert more.speaker.name == "Ada Lund"
    assert (more.cue, more.source) == ((), ())


@pytest.mark.parametrize(
    "between",
    ["The lake was calm.\n", '"Go," he said.\nThe lake was calm.\n'],
    ids=["words", "both"],
)
def test_a_quotation_after_other_paragraphs_continues_nothing(between):
    *_, last = statements(f'"It holds," Ada Lund said.\n{between}"It will hold for good."')
    assert (last.continues, last.speaker) == (None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'The plan is "dead," Lund said.',
            Said('The plan is "dead,"', "said", "Lund"),
            id="before",
        ),
        pytest.param(
            'Lund called the plan "a gift to the town" on Friday.',
            Said('the plan "a gift to the town" on Friday', "called", "Lund"),
            id="after",
        ),
        pytest.param(
            'Lund said that the dam "holds" well.',
            Said('that the dam "holds" well', "said", "Lund"),
            id="that belongs to the content",
        ),
        pytest.param(
            'Lund told the reporters the dam "holds" well.',
            Said('the dam "holds" well', "told", "Lund"),
            id="the addressee does not",
        ),
        pytest.param(
            'Lund told Ada Berg the dam "holds" well.',
            Said('the dam "holds" well', "told", "Lund"),
            id="nor does a name",
        ),
        pytest.param(
            'According to Lund, the plan is "dead" for good.',
            Said('the plan is "dead" for good', "According to", "Lund"),
            id="opener",
        ),
        pytest.param(
            'The plan is "dead" and "done," Lund said.',
            Said('The plan is "dead" and "done,"', "said", "Lund"),
            id="two marked words",
        ),
    ],
)
def test_words_without_marks_belong_to_a_mixed_statement(text, expected):
    assert said(text) == [expected]
    assert statements(text)[0].mode is Mode.MIXED


def test_a_name_in_marks_in_the_line_before_does_not_matter():
    assert said("The dam\n“Go Home” she said.") == said("The dam.\n“Go Home” she said.")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Lund was asked, "Does it hold for good?"', id="passive"),
        pytest.param('He read the report. "The dam holds for good."', id="a noun"),
        pytest.param('They know Lund\'s claims. "The dam holds for good."', id="a noun after 's"),
    ],
)
def test_a_word_that_only_looks_like_a_cue_is_none(text):
    assert [(found.cue, found.source) for found in said(text)] == [("", "")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('It was. "The dam holds for good."', 1, id="a sentence"),
        pytest.param('It was. "Yes."', 0, id="too short"),
        pytest.param('It was "a dam that never holds" for them.', 0, id="no sentence"),
        pytest.param('"It holds," which nobody said.', 0, id="a relative clause after it"),
    ],
)
def test_a_quotation_without_cue_is_a_statement_if_it_is_a_sentence(text, found):
    assert len(said(text)) == found


def test_a_cue_that_opens_a_sentence_of_its_own_is_not_the_quotations():
    one, other = said('"The dam holds for good." Later on Lund said, "Go home."')
    assert (one.cue, other.cue) == ("", "said")
    [alone] = said('"The dam holds for good." She added: it will.')
    assert alone.cue == ""


def test_a_cue_too_far_away_is_none():
    far = " ".join(["lake"] * 30)
    assert said(f'"The dam holds for good." {far} said.')[0].cue == ""
    assert said(f'Lund said {far} "The dam holds for good."')[0].cue == ""


def test_offsets_count_code_points():
    text = '👩‍👩‍👧\u200f "The e\u0301clair 🚢 holds," Ada said.'
    [found] = statements(text)
    assert found.text == '"The e\u0301clair 🚢 holds,"'
    assert found.source[0].of(text) == "Ada"


def test_a_stop_outside_the_marks_of_a_name_makes_it_no_statement():
    text = "Дело заведено по статье «Порча общего имущества на реке». Больше ничего не известно."
    assert statements(text, lang="ru") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("Lund will come, Berg said, adding, “We wait.”", "Berg", id="shared subject"),
        pytest.param(
            "Berg rose at the news that she had won, saying, “We wait.”", "Berg", id="main clause"
        ),
        pytest.param("“We wait,” reads a Friday leader in the paper.", "a Friday leader", id="day"),
        pytest.param(
            "“We wait,” said another rower, Ada Berg.", "another rower, Ada Berg", id="other"
        ),
        pytest.param("“We wait,” said Capt. Ada Berg.", "Capt. Ada Berg", id="abbreviation"),
    ],
)
def test_the_subject_is_the_one_that_speaks(text, source):
    [statement] = statements(text)
    assert [span.of(text) for span in statement.source] == [source]


def test_the_sentence_after_a_question_does_not_report_it():
    text = "Berg asked Lund, “Why now?” Lund then wrote, “You may come.”"
    said = [(statement.text, statement.source[0].of(text)) for statement in statements(text)]
    assert said == [("“Why now?”", "Berg"), ("“You may come.”", "Lund")]
