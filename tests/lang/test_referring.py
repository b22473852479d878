"""Names, genders and forms of nouns that stand for people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.referring import (
    FEMALE,
    MALE,
    Referent,
    nominative_name,
    referent_of_given,
    singular_forms,
)


@pytest.mark.parametrize(
    ("name", "nominative"),
    [
        ("Дениса Орлова", "Денис Орлов"),
        ("Дениса Орловского", "Денис Орловский"),
        ("Денису Хорну", "Денис Хорн"),
        ("Дениса Шевченко", "Денис Шевченко"),
        ("Дениса Кобзаря", "Дениса Кобзаря"),
        ("Анны Орловой", "Анна Орлова"),
        ("Анны Берг", "Анна Берг"),
        ("Анны Толстой", "Анна Толстая"),
        ("Ефима Гуся", "Ефим Гусь"),
        ("Гнатові Бергові", "Гнат Берг"),
        ("Гнатові Бергу", "Гнат Берг"),
        ("Павла Орлова", "Павло Орлов"),
        ("Анна Берг", "Анна Берг"),
        ("Александра Орлова", "Александра Орлова"),
        ("Ada Lund", "Ada Lund"),
        ("Зелда Хорна", "Зелда Хорна"),
        ("Дениса", "Дениса"),
        ("Дениса Ивановича Орлова", "Дениса Ивановича Орлова"),
    ],
)
def test_a_name_comes_to_its_nominative_only_where_the_endings_leave_no_doubt(name, nominative):
    assert " ".join(nominative_name(tuple(name.split()))) == nominative


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_a_nominative_has_as_many_words_as_the_name(words):
    assert len(nominative_name(tuple(words))) == len(words)


@pytest.mark.parametrize(
    ("name", "referent"),
    [("Anna", Referent.SHE), ("Иван", Referent.HE), ("Олена", Referent.SHE), ("Ostvik", None)],
)
def test_a_given_name_is_a_mans_or_a_womans_if_a_table_has_it(name, referent):
    assert referent_of_given(name) == referent


def test_a_name_of_men_and_women_tells_nothing():
    assert all(referent_of_given(name) is None for name in MALE & FEMALE)


def test_forms_of_the_singular_lead_to_the_nominative_and_plurals_to_nothing():
    forms = singular_forms(["министр", "глава", "секретарь", "ведомство", "mayor"])
    assert forms["министра"] == "министр"
    assert forms["секретаря"] == "секретарь"
    assert forms["ведомства"] == "ведомство"
    assert forms["главой"] == "глава"
    assert "министры" not in forms
    assert "mayors" not in forms
