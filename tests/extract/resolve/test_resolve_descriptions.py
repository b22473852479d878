"""What a noun phrase tells of whom it can mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.resolve.described import Sort, description_of
from sayso.lang.known import LANGUAGES, get_language
from sayso.lang.referring import Referent


@pytest.mark.parametrize(
    ("lang", "words", "sort", "noun"),
    [
        pytest.param("en", "the ruling party", Sort.BODY, "party", id="a participle before"),
        pytest.param("en", "the airline operating a boat", Sort.BODY, "airline", id="behind"),
        pytest.param("en", "The 34-year-old", Sort.PERSON, "", id="an age alone"),
        pytest.param("en", "Mayor", Sort.PERSON, "mayor", id="a headline's mayor"),
        pytest.param("en", "the story", Sort.WRITING, "story", id="what is published"),
        pytest.param("ru", "Японский перевозчик", Sort.BODY, "перевозчик", id="an adjective"),
        pytest.param("ru", "34-летняя женщина", Sort.PERSON, "женщина", id="Russian age"),
    ],
)
def test_a_noun_phrase_shows_what_it_can_mean(lang, words, sort, noun):
    described = description_of(words, language=get_language(lang))
    assert described is not None
    assert (described.sort, described.noun) == (sort, noun)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        pytest.param("en", "a mayor", id="somebody new"),
        pytest.param("en", "his lawyer", id="somebody's"),
        pytest.param("en", "Lund's lawyer", id="of a name"),
        pytest.param("en", "the lamp", id="a thing"),
        pytest.param("en", "...", id="no word"),
        pytest.param("en", "The 34-year-old lamp", id="a thing's age"),
        pytest.param("ru", "агентство Рулла", id="a name behind it"),
    ],
)
def test_what_names_or_brings_in_somebody_is_no_description(lang, words):
    assert description_of(words, language=get_language(lang)) is None


def test_an_age_and_a_noun_tell_together_who_is_meant():
    described = description_of("the 34-year-old woman", language=get_language("en"))
    assert described is not None
    assert (described.age, described.gender) == ("34", Referent.SHE)


@given(st.text(max_size=40), st.sampled_from(sorted(LANGUAGES)))
def test_any_words_can_be_asked_for_a_description(words, code):
    described = description_of(words, language=get_language(code))
    assert described is None or all(part in words for part in described.tail)
