"""Bodies and writings behind a verb and its preposition."""

import pytest
from frame_cases import frame, roles

from sayso.extract.behind import with_bodies_behind
from sayso.lang.known import get_language
from sayso.model import Span


def source_of(text, cue, *, language, source=""):
    one = frame(text, content="мост", cue=cue, source=source)
    (mended,) = with_bodies_behind(
        [one], line=Span(0, len(text)), text=text, language=get_language(language)
    )
    return roles(text, mended)[2]


@pytest.mark.parametrize(
    ("text", "cue", "language", "expected"),
    [
        pytest.param(
            "мост закрыт, сообщили в мэрии Орла.", "сообщили", "ru", "мэрии Орла", id="body"
        ),
        pytest.param("мост закрыт, сказано в письме.", "сказано", "ru", "письме", id="writing"),
        pytest.param("Сообщили в Орлграде: мост закрыт", "Сообщили", "ru", "Орлграде", id="name"),
        pytest.param(
            "міст (мост) закрито, йдеться у звіті", "йдеться", "uk", "звіті", id="Ukrainian"
        ),
    ],
)
def test_a_body_or_a_writing_behind_a_verb_is_its_source(text, cue, language, expected):
    assert source_of(text, cue, language=language) == expected


@pytest.mark.parametrize(
    ("text", "cue", "language"),
    [
        pytest.param("мост закрыт, сказал в мэрии.", "сказал", "ru", id="he was there"),
        pytest.param("мост закрыт, сообщили в пятницу.", "сообщили", "ru", id="a day"),
        pytest.param("мост закрыт, сообщили вчера.", "сообщили", "ru", id="no preposition"),
        pytest.param("мост закрыт, сообщили", "сообщили", "ru", id="nothing behind"),
        pytest.param("мост закрыт, сообщили в.", "сообщили", "ru", id="nobody behind"),
        pytest.param("мост закрыт", "", "ru", id="no cue"),
        pytest.param("мост закрыт: ", ":", "ru", id="a sign for a cue"),
        pytest.param("мост closed, they reported in Orl", "reported", "en", id="English"),
    ],
)
def test_other_words_behind_a_verb_are_no_source(text, cue, language):
    assert source_of(text, cue, language=language) == ""


def test_a_source_that_was_found_stays():
    text = "мост закрыт, сообщили врачи в мэрии"
    assert source_of(text, "сообщили", language="ru", source="врачи") == "врачи"
