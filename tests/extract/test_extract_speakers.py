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
        pytest.param('"It holds," she said. Ada Lund came.', None, id="pronoun"),
        pytest.param('"It holds. It will hold for good."', None, id="no source"),
        pytest.param('At The Ada Lund came. "It holds," Lund said.', "Ada Lund", id="the"),
    ],
)
def test_a_surname_is_completed_only_where_one_person_bears_it(text, expected):
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("«Мост закрыт», — сообщает «Вестник».", "Вестник", id="all in marks"),
        pytest.param("Газета «Вестник Порта» пишет: «Мост закрыт».", "Вестник Порта", id="part"),
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


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        pytest.param(
            "ru",
            "«Мы уходим завтра», — сказал капитан Орлов журналисту Петру Ткачу.",
            "Орлов",
            id="addressee after",
        ),
        pytest.param(
            "ru", "«Мы уходим завтра», — сообщил изданию «Порт» Орлов.", "Орлов", id="outlet told"
        ),
        pytest.param(
            "ru",
            "«Мы уходим завтра», — сообщили «Порту» в пресс-службе мэрии.",
            "пресс-службе мэрии",
            id="outlet inflected",
        ),
        pytest.param(
            "ru",
            "«Мы уходим завтра», — написал в телеграм-канале мэр Сидоренко.",
            "Сидоренко",
            id="medium",
        ),
        pytest.param(
            "uk",
            "«Ми йдемо завтра», — повідомила «Порту» речниця Олена Ткач.",
            "Олена Ткач",
            id="Ukrainian",
        ),
        pytest.param(
            "en",
            "The police quoted Hale as saying “We leave tomorrow.”",
            "Hale",
            id="quoted as saying",
        ),
        pytest.param(
            "en", "Reporter Dan Fox said Kim Lee wrote “We leave tomorrow.”", "Kim Lee", id="nested"
        ),
    ],
)
def test_the_addressee_and_the_medium_are_never_the_speaker(lang, text, name):
    [statement] = statements(text, lang=lang)
    assert statement.speaker.name == name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "Nobody said “We leave tomorrow morning.”", id="nobody"),
        pytest.param("en", "Neither Lund nor Hale said “We leave tomorrow morning.”", id="neither"),
        pytest.param("en", "It is false that Tom Hale said “We leave tomorrow.”", id="false"),
        pytest.param("en", "There is no evidence that Hale said “We leave at 5.”", id="evidence"),
        pytest.param("ru", "Неправда, что Орлов сказал: «Мы уходим завтра».", id="false, Russian"),
        pytest.param("uk", "Неправда, що Орлик сказав: «Ми йдемо завтра».", id="false, Ukrainian"),
    ],
)
def test_who_is_said_not_to_have_said_it_is_no_speaker(lang, text):
    assert [statement.speaker for statement in statements(text, lang=lang)] == [None]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "“We leave tomorrow morning,” Tom Hale did not say.", "Tom Hale"),
        ("ru", "«Мы уходим завтра утром», — не сказал Орлов.", "Орлов"),
    ],
)
def test_who_did_not_say_something_is_its_speaker_and_the_cue_tells_the_rest(lang, text, name):
    [statement] = statements(text, lang=lang)
    assert statement.speaker.name == name


@pytest.mark.parametrize(
    "text",
    [
        "“Fuel was sold at night,” said Ada Lund.\n“The crane would fall soon,” shrugged Tom Hale.",
        "«Топливо продавали ночью», — сказала Лунд.\n«Кран упадёт до зимы», — ворчал Хейл.",
    ],
    ids=["English", "Russian"],
)
def test_a_quotation_whose_cue_no_table_holds_stays_without_a_speaker(text):
    lang = "en" if text.isascii() or "Fuel" in text else "ru"
    _, second = statements(text, lang=lang)
    assert second.speaker is None
    assert second.continues is None
