"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang import detect
from sayso.lang.detect import LIKELY, detect_language

SENTENCES = [
    pytest.param("The mayor said that the bridge was closed for repairs.", "en", id="English"),
    pytest.param("Breaking news", "en", id="two English words"),
    pytest.param("Мэр заявил, что мост закрыт до осени.", "ru", id="Russian"),
    pytest.param("Мер заявила, що міст закрито до осені.", "uk", id="Ukrainian"),
    pytest.param("Так що це дуже погано.", "uk", id="Ukrainian without a letter of its own"),
    pytest.param("Как это понимать? Очень плохо.", "ru", id="Russian words"),
    pytest.param("Москва", "ru", id="one word that both languages have"),
    pytest.param("Кмет каза, че мостът ще бъде затворен днес за ремонт.", "bg", id="Bulgarian"),
    pytest.param("Председник је рекао да је мост затворен.", "sr", id="Serbian letters"),
    pytest.param("Прэзідэнт сказаў, што мост зачынены.", "be", id="Belarusian letters"),
    pytest.param("Die Bürgermeisterin sagte, die Brücke sei gesperrt.", "de", id="German"),
    pytest.param("La mairesse a dit que le pont était fermé.", "fr", id="French"),
    pytest.param("ראש העיר אמרה כי הגשר סגור", "he", id="right to left"),
    pytest.param("市长表示,大桥将关闭。", "zh", id="no spaces"),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_gets_its_own_language(text, expected):
    assert detect_language(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "   ", "10:00 🎉", "https://example.org/story", "@channel", "#", "١٢٣"],
)
def test_a_text_without_words_has_no_language(text):
    assert detect_language(text) is None


def test_addresses_and_handles_do_not_decide():
    text = "https://example.org/the-mayor-said-that-the-bridge @the_mayor Мост закрыт, сообщили."
    assert detect_language(text) == "ru"


def test_latin_names_in_a_cyrillic_post_do_not_decide():
    assert detect_language("Компания Harbour Bridge Works Ltd отвечает за мосты") == "ru"


def test_one_foreign_name_does_not_decide():
    text = "Мэр прибыл в город Київ, где выступил с речью о мостах и рыбных причалах."
    assert detect_language(text) == "ru"


def test_a_long_text_without_own_letters_is_neither_russian_nor_ukrainian():
    assert detect_language("Градот Скопје има нов мост. " * 12) == "mk"
    assert detect_language("Мостот е затворен поради поправка на патот. " * 12) not in {"ru", "uk"}


def test_only_the_beginning_counts():
    beginning = "Мэр заявила, что мост закрыт до осени. " * 30
    assert detect_language(beginning + "The mayor said that the bridge was closed. " * 300) == "ru"


def test_own_letters_answer_without_the_model(monkeypatch):
    monkeypatch.setattr(detect, "_model", lambda: pytest.fail("the model was loaded"))
    assert detect_language("Мэр заявил, что мост закрыт до осени.") == "ru"
    assert detect_language("The mayor said that the bridge was closed for repairs.") == "en"


@given(st.text(max_size=300))
def test_any_text_gets_a_likely_language_or_none(text):
    assert detect_language(text) in LIKELY | {None}
