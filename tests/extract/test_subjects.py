"""Whom a verb speaks to or of is no source of it."""

import pytest
from frame_cases import frame, roles
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.subjects import without_objects
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Span


def source_of(text, source, cue, *, language):
    one = frame(text, content=text.split()[-1], cue=cue, source=source)
    (mended,) = without_objects([one], text=text, language=get_language(language))
    return roles(text, mended)[2]


@pytest.mark.parametrize(
    ("text", "source", "cue", "language"),
    [
        pytest.param("Мэра обвинили в растрате", "Мэра", "обвинили", "ru", id="accused"),
        pytest.param("Анну Орлову уже попросили уйти", "Анну Орлову", "попросили", "ru", id="her"),
        pytest.param("Жителей призвали ждать", "Жителей", "призвали", "ru", id="several"),
        pytest.param("Рыбаку пообещали лодку", "Рыбаку", "пообещали", "ru", id="dative"),
        pytest.param("Потом его спросили о доме", "его", "спросили", "ru", id="pronoun"),
        pytest.param("Лікаря звинуватили в обмані", "Лікаря", "звинуватили", "uk", id="uk accused"),
        pytest.param(
            "Мешканців попередили про дощ", "Мешканців", "попередили", "uk", id="uk several"
        ),
        pytest.param(
            "Ann Lee was accused of theft", "Ann Lee", "was accused of", "en", id="passive"
        ),
        pytest.param("He is alleged to lie", "He", "is alleged", "en", id="alleged"),
        pytest.param("They have been told nothing", "They", "have been told", "en", id="perfect"),
    ],
)
def test_whom_others_speak_to_or_of_is_no_source(text, source, cue, language):
    assert source_of(text, source, cue, language=language) == ""


@pytest.mark.parametrize(
    ("text", "source", "cue", "language"),
    [
        pytest.param("Мэр обвинил соседа", "Мэр", "обвинил", "ru", id="subject"),
        pytest.param("Власти призвали ждать", "Власти", "призвали", "ru", id="subjects"),
        pytest.param("Анна и Пётр попросили помощи", "Анна и Пётр", "попросили", "ru", id="two"),
        pytest.param("США призвали ждать", "США", "призвали", "ru", id="capitals"),
        pytest.param("Ведомства обвинили фирму", "Ведомства", "обвинили", "ru", id="neuters"),
        pytest.param(
            "Группа рыбаков попросила лодку", "Группа рыбаков", "попросила", "ru", id="one"
        ),
        pytest.param(
            "Группа рыбаков попросили лодку", "Группа рыбаков", "попросили", "ru", id="group"
        ),
        pytest.param("Его соседи обвинили фирму", "Его соседи", "обвинили", "ru", id="possessive"),
        pytest.param("Они обвинили фирму", "Они", "обвинили", "ru", id="they"),
        pytest.param("Там отметили рост", "Там", "отметили", "ru", id="there"),
        pytest.param("В Крылову обвинили фирму", "Крылову", "обвинили", "ru", id="preposition"),
        pytest.param("Жителей беспокоят цены", "Жителей", "беспокоят", "ru", id="feeling"),
        pytest.param("Его думают спасти", "Его", "думают", "ru", id="belief"),
        pytest.param("Анну, как сказали, ждут", "Анну", "сказали", "ru", id="not beside it"),
        pytest.param("Сказали Анну ждать", "Анну", "Сказали", "ru", id="behind"),
        pytest.param("112 обвинили фирму", "112", "обвинили", "ru", id="number"),
        pytest.param(
            "She was worried about rain", "She", "was worried about", "en", id="adjective"
        ),
        pytest.param("She told nobody", "She", "told", "en", id="active"),
        pytest.param("It was told by nobody", "It", "was told by", "en", id="by"),
    ],
)
def test_who_speaks_stays_the_source(text, source, cue, language):
    assert source_of(text, source, cue, language=language) == source


def test_a_source_of_signs_alone_is_left():
    text = "«» обвинили фирму"
    assert source_of(text, "«»", "обвинили", language="ru") == "«»"


@given(
    st.text(alphabet="Ая обвинли,у ", min_size=4), st.sampled_from(["en", "ru", "uk"]), st.data()
)
def test_nothing_but_a_source_is_ever_taken_away(text, code, data):
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    one = Frame(
        content=(Span(0, 1),), source=(Span(*cuts[:2]),), cue=(Span(*cuts[2:]),), confidence=0.4
    )
    (mended,) = without_objects([one], text=text, language=get_language(code))
    assert (mended.content, mended.cue, mended.confidence) == (one.content, one.cue, 0.4)
    assert mended.source in {(), one.source}
