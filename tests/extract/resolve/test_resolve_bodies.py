"""Which bodies a text names, what it calls them, and what its abbreviations stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_cases import names

from sayso.extract.resolve.bodies import Bodies, nouns_of
from sayso.lang.known import LANGUAGES, get_language


def bodies(text, lang="en"):
    return Bodies(text=text, language=get_language(lang))


@pytest.mark.parametrize(
    ("lang", "text", "name", "noun"),
    [
        pytest.param(
            "en", "The airline Ostvik Wings flew.", "Ostvik Wings", "airline", id="before"
        ),
        pytest.param("en", "Rolla, a big retailer, shut.", "Rolla", "retailer", id="apposition"),
        pytest.param("en", "Rolla's boats. Rolla is a company.", "Rolla", "company", id="told"),
        pytest.param("ru", "Так сообщило агентство «Рулла».", "Рулла", "агентство", id="in marks"),
        pytest.param("uk", "Рулла — це компанія з моря.", "Рулла", "компанія", id="Ukrainian"),
    ],
)
def test_a_body_is_what_the_noun_beside_its_name_says(lang, text, name, noun):
    assert noun in bodies(text, lang).nouns[name]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "To the company. Ostvik is old.", id="a sentence ends between"),
        pytest.param("en", "Rolla, a man from the company, came.", id="somebody from a company"),
        pytest.param("en", "The company Sweden came.", id="a place"),
        pytest.param("ru", "Полиция Ренска приехала.", id="the police of a place"),
        pytest.param("ru", "Компания Рулла Works закрылась.", id="two scripts"),
    ],
)
def test_a_noun_that_tells_of_something_else_makes_no_body(lang, text):
    assert not bodies(text, lang).nouns


def test_a_name_says_what_it_is_by_the_nouns_in_it():
    assert nouns_of("Ostvik Water Agency", bodies(""), language=get_language("en")) == {"agency"}


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        pytest.param(
            "The Ostvik Fish and Game Board met. The OFGB knew.",
            {"OFGB": "Ostvik Fish and Game Board"},
            id="all words",
        ),
        pytest.param(
            "The Ostvik Fish and Game Board met. The FGB knew.",
            {"FGB": "Fish and Game Board"},
            id="the last words",
        ),
        pytest.param(
            "Служба охраны рыбы (СОР) знала.", {"СОР": "Служба охраны рыбы"}, id="in brackets"
        ),
        pytest.param("The Lamp Works met. The Long Walk too. LW knew.", {}, id="two readings"),
        pytest.param("The XY knew (ZZ).", {}, id="never spelled out"),
    ],
)
def test_an_abbreviation_is_what_the_text_spells_out_once(text, spelled):
    assert bodies(text).spelled == spelled


@given(st.text(alphabet="AB ab.,()«»", max_size=60), st.sampled_from(sorted(LANGUAGES)))
def test_whatever_an_abbreviation_stands_for_is_in_the_text(text, code):
    found = bodies(text, code)
    assert all(full in text for full in found.spelled.values())
    assert all(name in text for name in (*found.nouns, *found.frequent))


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "The Ostvik Fish and Game Board met. {1s|The OFGB} {1c|said} {1t|no}.",
            "Ostvik Fish and Game Board",
            id="an abbreviation",
        ),
        pytest.param(
            "en",
            "The old Board Members met. {1s|Norland BMs} {1c|said} {1t|no}.",
            "Norland Board Members",
            id="in the plural",
        ),
        pytest.param(
            "en",
            "Mayor Ada Berg Lund met them. {1s|Norland's ABL} {1c|said} {1t|no}.",
            "Ada Berg Lund",
            id="a person's initials",
        ),
        pytest.param(
            "en",
            "Greece has lamps. {1s|Athens} {1c|said} {1t|no}.",
            "Greece",
            id="a capital for its country",
        ),
        pytest.param("en", "{1s|Athens} {1c|said} {1t|no}.", "Athens", id="no country named"),
        pytest.param(
            "en",
            "Lamps of Saudi Arabia. {1s|Riyadh} {1c|said} {1t|no}.",
            "Saudi Arabia",
            id="a country that is written alike everywhere",
        ),
        pytest.param(
            "uk", "Лампи Греції. {1s|Афіни} {1c|заявили}, {1t|що ні}.", "Греція", id="Ukrainian"
        ),
        pytest.param("ru", "В {1s|Кремле} {1c|сказали}, {1t|что да}.", "Кремль", id="a seat"),
        pytest.param("ru", "В {1s|МЧС} {1c|сказали}, {1t|что да}.", "МЧС", id="an abbreviation stays"),
    ],
)  # fmt: skip
def test_a_body_goes_by_its_full_name(lang, marked, name):
    assert names(marked, lang=lang) == [name]


def test_the_end_of_a_longer_name_is_no_body():
    text = "The posts appeared on Lamps at the Gate, a channel of miners. Gull House is a company."
    assert set(Bodies(text=text, language=get_language("en")).nouns) == {"Gull House"}
