"""Sentences that say whose the sentence before was."""

import pytest
from frame_cases import frame, roles
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.backward import with_backward
from sayso.extract.quotes import paragraphs
from sayso.lang.known import get_language


def found(text, language="ru", *frames):
    lines = list(paragraphs(text, speech_dash=True))
    given_frames = [tuple(frames)] + [()] * (len(lines) - 1)
    mended = with_backward(
        given_frames, paragraphs=lines, text=text, language=get_language(language)
    )
    return [roles(text, one) for each in mended for one in each]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "Дождь идёт. Мост в Орле закрыт. Об этом сообщила полиция города.",
            "ru",
            ("Мост в Орле закрыт", "сообщила", "полиция города"),
            id="the sentence before",
        ),
        pytest.param(
            "Мост в Орле закрыт.\n\nОб этом мэр Анна Орлова сообщила вечером.",
            "ru",
            ("Мост в Орле закрыт", "сообщила", "мэр Анна Орлова"),
            id="the paragraph before, its subject first",
        ),
        pytest.param(
            "Мост в Орле закрыт. Об этом в среду сообщила полиция.",
            "ru",
            ("Мост в Орле закрыт", "сообщила", "полиция"),
            id="a day before the verb",
        ),
        pytest.param(
            "Міст у Лузі закрито. Про це повідомила поліція.",
            "uk",
            ("Міст у Лузі закрито", "повідомила", "поліція"),
            id="Ukrainian",
        ),
    ],
)
def test_a_sentence_that_points_back_tells_whose_the_one_before_was(text, language, expected):
    assert found(text, language) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Об этом сообщила полиция.", id="nothing before"),
        pytest.param("Мост закрыт. Полиция сообщила об этом.", id="not at its beginning"),
        pytest.param("Мост в Орле закрыт. Об этом знал весь город.", id="no cue"),
        pytest.param("Мост в Орле закрыт. Об этом сообщила.", id="nobody"),
        pytest.param("Увы. Об этом сообщила полиция.", id="too little was said"),
        pytest.param(
            "Мост в Орле закрыт. Об этом вчера весь день шумел старый рынок города, сообщила полиция.",
            id="the verb is far",
        ),
    ],
)
def test_other_sentences_tell_nothing_of_the_one_before(text):
    assert found(text) == []


def test_english_has_no_such_sentences():
    assert found("It rains in Orl. This was said by Bo.", "en") == []


def test_what_a_tagger_saw_is_left_alone():
    text = "Мост в Орле закрыт. Об этом сообщила полиция."
    one = frame(text, content="Мост", cue="сообщила")
    assert found(text, "ru", one) == [("Мост", "сообщила", "")]


def test_what_stands_in_the_sentence_before_gives_way():
    text = "Мэр хочет закрыть мост в Орле. Об этом сообщила полиция."
    one = frame(text, content="закрыть мост", cue="хочет", source="Мэр")
    assert found(text, "ru", one) == [("Мэр хочет закрыть мост в Орле", "сообщила", "полиция")]


@given(
    st.lists(st.sampled_from(["Об этом", "сообщила", "полиция", ".", "\n", "Мост", "закрыт"])).map(
        " ".join
    )
)
def test_contents_stand_before_their_cues(text):
    lines = list(paragraphs(text, speech_dash=True))
    mended = with_backward(
        [() for _ in lines], paragraphs=lines, text=text, language=get_language("ru")
    )
    assert len(mended) == len(lines)
    for one in (one for each in mended for one in each):
        assert one.content[0].end <= one.cue[0].start < len(text)
