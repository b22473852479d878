"""Direct statements, and marks that are none, in Russian, Ukrainian and English."""

import pytest
from extract_cases import Said, said, statements

from sayso.model import Mode


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "ru", "«Мост закрыт», — сказала Анна Берг.",
            Said("«Мост закрыт»", "сказала", "Анна Берг"), id="ru inverted",
        ),
        pytest.param(
            "ru", "Анна Берг заявила: «Мост закрыт».",
            Said("«Мост закрыт»", "заявила", "Анна Берг"), id="ru colon",
        ),
        pytest.param(
            "ru", '"Мост закрыт", - сообщили в пресс-службе порта.',
            Said('"Мост закрыт"', "сообщили", "пресс-службе порта"), id="ru a body",
        ),
        pytest.param(
            "ru", "По словам Анны Берг, «мост закрыт надолго».",
            Said("«мост закрыт надолго»", "По словам", "Анны Берг"), id="ru opener",
        ),
        pytest.param(
            "ru", "По его словам, «мост закрыт надолго».",
            Said("«мост закрыт надолго»", "По его словам", "его"), id="ru opener with a pronoun",
        ),
        pytest.param(
            "ru", "Мэр ответила:\r\n«Мост закрыт надолго».",
            Said("«Мост закрыт надолго»", "ответила", "Мэр"), id="ru colon over a line end",
        ),
        pytest.param(
            "ru", "Мэр: «Мост закрыт надолго».",
            Said("«Мост закрыт надолго»", ":", "Мэр"), id="ru the colon is the cue",
        ),
        pytest.param(
            "ru", "— Мост закрыт, — сказала Анна. — Он откроется.",
            Said("Мост закрыт, | Он откроется.", "сказала", "Анна"), id="ru dialogue",
        ),
        pytest.param(
            "ru", "«Мост закрыт, — сказала Анна. — Он откроется».",
            Said("«Мост закрыт, | Он откроется»", "сказала", "Анна"), id="ru cue inside the marks",
        ),
        pytest.param(
            "ru", "«Мост, — сказала Анна, — закрыт».",
            Said("«Мост, | закрыт»", "сказала", "Анна"), id="ru cue inside one sentence",
        ),
        pytest.param(
            "ru", "«Мост закрыт, — сказала Анна».",
            Said("«Мост закрыт,", "сказала", "Анна"), id="ru cue before the closing mark",
        ),
        pytest.param(
            "ru", "Газета «Вестник» пишет: «Мост закрыт».",
            Said("«Мост закрыт»", "пишет", "Газета «Вестник»"), id="ru a paper",
        ),
        pytest.param(
            "uk", "«Міст закрито», — сказала Ганна Берг.",
            Said("«Міст закрито»", "сказала", "Ганна Берг"), id="uk inverted",
        ),
        pytest.param(
            "uk", "„П'ять мостів закрито“, — додала мер.",
            Said("„П'ять мостів закрито“", "додала", "мер"), id="uk apostrophe",
        ),
        pytest.param(
            "uk", "За словами Ганни Берг, «міст закрито надовго».",
            Said("«міст закрито надовго»", "За словами", "Ганни Берг"), id="uk opener",
        ),
        pytest.param(
            "uk", "За його словами, «міст закрито надовго».",
            Said("«міст закрито надовго»", "За його словами", "його"), id="uk with a pronoun",
        ),
        pytest.param(
            "uk", "— Міст закрито, — сказала Ганна. — Він відкриється.",
            Said("Міст закрито, | Він відкриється.", "сказала", "Ганна"), id="uk dialogue",
        ),
        pytest.param(
            "uk", "«Міст закрито, — сказала Ганна. — Він відкриється».",
            Said("«Міст закрито, | Він відкриється»", "сказала", "Ганна"), id="uk inside the marks",
        ),
        pytest.param(
            "de", "„The dam holds“, Lund said.",
            Said("„The dam holds“", "said", "Lund"), id="an unknown language: English words",
        ),
    ],
)  # fmt: skip
def test_a_quotation_of_another_language_has_its_cue_and_source(lang, text, expected):
    assert said(text, lang=lang) == [expected]
    assert statements(text, lang=lang)[0].mode is Mode.DIRECT


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", 'He watched "This Week" on Sunday.', id="a programme"),
        pytest.param(
            "en", 'They left on ABC\'s "This Week," she said.', id="a programme and a comma"
        ),
        pytest.param("en", 'He has a "green" door.', id="irony"),
        pytest.param("en", 'The report "The Dam Holds" was long.', id="a title after a noun"),
        pytest.param("en", 'The "—" is a dash.', id="no word"),
        pytest.param("ru", "Компания «Роснефть» купила мост.", id="a company"),
        pytest.param("ru", "«Роснефть» купила мост.", id="a company first"),
        pytest.param("ru", "— Мост.\n— Рыба — еда.\n— Лодки, вёсла — всё.", id="a list"),
        pytest.param("uk", "Партія «Наш міст» виграла.", id="a party"),
    ],
)
def test_marks_around_a_name_or_a_word_are_no_statement(lang, text):
    assert said(text, lang=lang) == []
