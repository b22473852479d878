"""From source to speaker, kinds and ids."""

import pytest
from extract_cases import statements

from sayso.model import StatementKind


def speakers(text, *, lang="en"):
    return [each.speaker.name if each.speaker else None for each in statements(text, lang=lang)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('Ada Lund came. "It holds," Lund said.', "Ada Lund", id="surname"),
        pytest.param('"It holds," Lund said. Later Ada Lund left.', "Ada Lund", id="named later"),
        pytest.param('"It holds," said Ada Lund, the mayor.', "Ada Lund", id="apposition"),
        pytest.param('Ada Lund met Bo Lund. "It holds," Lund said.', "Lund", id="two of a name"),
        pytest.param('"It holds," Lund said.', "Lund", id="no longer name"),
        pytest.param('Ada Lund came. "It holds," she said.', None, id="pronoun"),
        pytest.param('"It holds. It will hold for good."', None, id="no source"),
        pytest.param('At The Lund Ada Lund came. "It holds," Lund said.', "Ada Lund", id="the"),
    ],
)
def test_a_surname_is_completed_only_where_one_person_bears_it(text, expected):
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("«Мост закрыт», — сообщает «Вестник».", "Вестник", id="all in marks"),
        pytest.param(
            "Газета «Вестник Порта» пишет: «Мост закрыт».", "Газета «Вестник Порта»", id="part"
        ),
        pytest.param("По его словам, «мост закрыт надолго».", None, id="possessive"),
    ],
)
def test_marks_around_a_whole_name_are_no_part_of_it(text, expected):
    assert speakers(text, lang="ru") == [expected]


def test_one_speaker_has_one_id_in_every_document_and_case():
    one, other = statements('"It holds," said Ada Lund. He said: "No." "Go," said ADA LUND.')[::2]
    assert one.speaker.id == other.speaker.id


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        ("said", StatementKind.SPEECH),
        ("wrote", StatementKind.WRITING),
        ("had posted", StatementKind.WRITING),
        ("Wrote", StatementKind.WRITING),
        ("thinks", StatementKind.BELIEF),
    ],
)
def test_the_cue_tells_the_kind(cue, kind):
    [found] = statements(f'Lund {cue}, "The dam holds."')
    assert found.kind is kind


def test_without_a_cue_the_kind_is_speech():
    [found] = statements('"It holds. It will hold for good."')
    assert found.kind is StatementKind.SPEECH


def test_an_id_depends_on_the_words_place_and_not_on_what_was_concluded():
    one, other = (
        statements(f'"It holds," Lund said. {rest}')[0] for rest in ("", "Ada Lund left.")
    )
    assert one.speaker != other.speaker
    assert one.id == other.id
