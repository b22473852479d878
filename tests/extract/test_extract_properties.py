"""What holds of extraction from any text at all."""

import pytest
from extract_cases import assert_sound, spans_of, statements
from hypothesis import assume, given
from hypothesis import strategies as st

from sayso.extract.assemble import statements_of
from sayso.extract.rules import RuleTagger
from sayso.lang.known import LANGUAGES
from sayso.lang.sentences import sentence_a_line
from sayso.model import Document

SIGNS = [*"\"'“”„‟«»‹›‘’‚.,:;!?…—–-()[]", "''", "``", " ", " ", " ", "\n", "\r\n", "\u200f", "🚢"]
WORDS = {
    "en": "said She Lee Ann the mayor told reporters according to citing police that was asked who it's bridge "
    '"No," “Yes.” adding 6\'2" The',
    "ru": "сказал Она Берг Анна мэр сообщила что по словам его который мост «Да», — заявила: «Нет». —",
    "uk": "сказав Вона Берг Ганна мер додала що за словами його який міст п'ять п’ять «Так», — заявила:",
}
SIZE = 100_000
UNRELATED = "\nThe river rose in the night and the boats came in."


def texts(code):
    pieces = st.sampled_from(SIGNS + WORDS[code].split())
    glued = st.lists(st.tuples(pieces, st.sampled_from(["", " "])), max_size=40)
    return glued.map(lambda found: "".join(piece + space for piece, space in found))


DOCUMENTS = st.sampled_from(sorted(LANGUAGES)).flatmap(
    lambda code: st.builds(
        Document,
        id=st.just("d1"),
        text=texts(code),
        title=st.none() | texts(code),
        lang=st.just(code),
    )
)


def extracted(document):
    return list(statements_of(document, tagger=RuleTagger()))


@given(DOCUMENTS)
def test_the_statements_of_any_text_are_sound(document):
    assert_sound(document, extracted(document))


@given(st.text(), st.text())
def test_the_statements_of_any_code_points_are_sound(text, title):
    document = Document(id="d1", text=text, title=title)
    assert_sound(document, extracted(document))


@given(DOCUMENTS)
def test_a_second_run_gives_the_same_statements_and_ids(document):
    assert extracted(document) == extracted(document)


@given(DOCUMENTS)
def test_a_paragraph_added_after_an_article_changes_no_statement_before_it(document):
    longer = Document(
        id="d1", text=document.text + UNRELATED, title=document.title, lang=document.lang
    )
    # Where lines turn out to be paragraphs, what seemed one quotation is two.
    assume(sentence_a_line(longer.text) == sentence_a_line(document.text))
    assert extracted(longer) == extracted(document)


@given(texts("en"))
def test_words_before_a_text_move_its_statements_and_change_nothing_else(text):
    before = "The river rose.\n"
    moved = statements(before + text)
    still = statements(text)
    for one, other in zip(moved, still, strict=True):
        assert [span.start - len(before) for span in spans_of(one)] == [
            span.start for span in spans_of(other)
        ]


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param('"', id="straight marks"),
        pytest.param("«", id="opening marks"),
        pytest.param("»", id="closing marks"),
        pytest.param("“‘", id="nested opening marks"),
        pytest.param("'", id="apostrophes"),
        pytest.param(" 'a", id="apostrophes before words"),
        pytest.param("word ", id="words"),
        pytest.param("сказал ", id="cues"),
        pytest.param("А-", id="hyphens in a name"),
        pytest.param("— ", id="dashes"),
        pytest.param(".", id="full stops"),
        pytest.param("(", id="brackets"),
        pytest.param("a", id="one word"),
        pytest.param("\n", id="line ends"),
    ],
)
def test_300_kilobytes_of_one_thing_hold_no_statement(piece):
    assert statements(piece * (SIZE // len(piece)), lang="ru") == []


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        pytest.param("— " + " " * SIZE + "А", 0, id="space after a dash"),
        pytest.param('"' + "." * SIZE + "А", 0, id="full stops after a mark"),
        pytest.param(
            '"А," сказал он. ' + '"Мост закрыт надолго." ' * (SIZE // 23),
            1 + SIZE // 23,
            id="pieces",
        ),
        pytest.param(
            '"А б в г.\n' + '"Мост закрыт надолго.\n' * (SIZE // 22),
            1 + SIZE // 22,
            id="opened again",
        ),
    ],
)
def test_300_kilobytes_are_one_statement_or_none(text, pieces):
    found = statements(text, lang="ru")
    assert sum(len(statement.content) for statement in found) == pieces
    assert len(found) == min(pieces, 1)
