"""Who stands behind the dash at a sentence's end."""

import pytest
from frame_cases import frame, line, roles
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.dashes import with_dashes
from sayso.lang.known import get_language


def found(text, language="ru", *frames):
    return [
        roles(text, one)
        for one in with_dashes(
            frames, paragraph=line(text), text=text, language=get_language(language)
        )
    ]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        pytest.param("Мост закроют до мая, — Орлов.", "Мост закроют до мая", "Орлов", id="a name"),
        pytest.param("⚡️Мост закроют до мая — СМИ", "Мост закроют до мая", "СМИ", id="the press"),
        pytest.param(
            "Мост закроют до мая – мэр Орлов", "Мост закроют до мая", "мэр Орлов", id="role"
        ),
        pytest.param(
            "Мост закроют до мая — Orl Post", "Мост закроют до мая", "Orl Post", id="first"
        ),
        pytest.param(
            "Дождь. Мост закроют до мая, — Orl Post", "Мост закроют до мая", "Orl Post", id="later"
        ),
    ],
)
def test_who_stands_behind_a_dash_said_what_stands_before_it(text, content, source):
    ((said, cue, speaker),) = found(text)
    assert (said, speaker) == (content, source)
    assert cue in {"—", "–"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Дождь. Мост через Орлик зовут иначе — Orlik", id="a name explained"),
        pytest.param("Самый старый мост города — каменный.", id="no name"),
        pytest.param("Мост закроют до мая, — пишет Орлов", id="with a verb"),
        pytest.param("Мост закроют до мая, — 2030", id="a number"),
        pytest.param("Мост закроют, — Орлов", id="too little is said"),
        pytest.param(
            "Мост закроют до мая, — Анна Берг Орлова Старшая Младшая", id="too many words"
        ),
        pytest.param("Мост закроют до мая, — (", id="no word"),
        pytest.param("Мост закроют до мая.", id="no dash"),
    ],
)
def test_other_dashes_name_nobody(text):
    assert found(text) == []


def test_english_headlines_have_no_such_dashes():
    assert found("The bridge will close by May, — Orlov", "en") == []


def test_what_a_tagger_saw_is_left_alone():
    text = "Мост закроют до мая, — Орлов."
    one = frame(text, content="Мост закроют", source="Орлов")
    assert found(text, "ru", one) == [("Мост закроют", "", "Орлов")]


def test_what_stands_in_the_content_gives_way():
    text = "Жители хотят новый мост, — Орлов."
    one = frame(text, content="новый мост", cue="хотят", source="Жители")
    assert found(text, "ru", one) == [("Жители хотят новый мост", "—", "Орлов")]


@given(st.text(alphabet="Аа —,.\n«»:") | st.text())
def test_roles_lie_in_the_text_in_their_order(text):
    for one in with_dashes((), paragraph=line(text), text=text, language=get_language("uk")):
        spans = [one.content[0], one.cue[0], one.source[0]]
        assert spans == sorted(spans)
        assert spans[-1].end <= len(text)
