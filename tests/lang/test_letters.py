"""Names in one alphabet for all scripts, and the tables of given names, offices and bodies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.across.bodies import Known, known_body
from sayso.lang.across.given import gender_of_given, given_names, initials_of
from sayso.lang.across.letters import phones, readings, skeletons, spelled_alike, surnames_alike
from sayso.lang.across.offices import office_of, offices_in
from sayso.lang.referring import Referent


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Osynskyi", "Осинский"),
        ("Осинський", "Осинский"),
        ("Yeltsov", "Ельцов"),
        ("Solovyov", "Соловьёв"),
        ("Соловйов", "Соловьёв"),
        ("Ponomarov", "Пономарёв"),
        ("Shcherbak", "Щербак"),
        ("Hnatiuk", "Гнатюк"),
        ("Gnatyuk", "Гнатюк"),
        ("Wade", "Уэйд"),
        ("Hughes", "Хьюз"),
        ("Johnson", "Джонсон"),
        ("Wainwright", "Уэйнрайт"),
        ("Lawrence", "Лоуренс"),
        ("Steiner", "Штайнер"),
        ("Müller", "Мюллер"),
        ("Quist", "Квист"),
        ("Djokovic", "Джокович"),
        ("Biden", "Байден"),
    ],
)
def test_surnames_are_alike_across_scripts(one, other):
    assert surnames_alike(one, other)
    assert surnames_alike(other, one)
    assert skeletons(one) & skeletons(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bykov", "Боков"),
        ("Lysenko", "Лысенков"),
        ("Miller", "Мюллер"),
        ("Petrov", "Петровский"),
        ("Hassan", "Хоссейн"),
        ("Anna", "Инна"),
        ("Emil", "Эмилия"),
        ("Larsen", "Ларссон"),
        ("Nowicki", "Новак"),
        ("Орлов", "Орлова"),
        ("Li", "О"),
        ("Lu", "Тр"),
    ],
)
def test_other_names_are_not_alike(one, other):
    assert not surnames_alike(one, other)


CYRILLIC = st.text(alphabet="абвгдежзийклмнопрстуфхцчшщьюяіїєґ'’", max_size=12)
LATIN = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéüłø'’", max_size=12)
WORDS = CYRILLIC | LATIN


@given(WORDS, WORDS)
def test_being_alike_does_not_depend_on_the_order(one, other):
    assert spelled_alike(one, other) == spelled_alike(other, one)


@given(WORDS)
def test_sounds_are_written_in_one_alphabet_and_are_among_the_readings(word):
    assert phones(word).isascii()
    assert phones(word) in readings(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Serhii", "Сергей"), ("Volodymyr", "Владимир"), ("Bill", "Уильям"), ("Mykola", "Николай")],
)
def test_one_given_name_has_many_forms(one, other):
    assert given_names(one) & given_names(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Serhii", "Andrii"), ("Олександр", "Олександра"), ("Hanna", "Inna")]
)
def test_two_given_names_are_two(one, other):
    assert not given_names(one) & given_names(other)


@pytest.mark.parametrize(
    ("name", "gender"),
    [("Iryna", Referent.SHE), ("Тарас", Referent.HE), ("Саша", Referent.HE), ("Zed", None)],
)
def test_given_names_tell_gender(name, gender):
    assert gender_of_given(name) == gender


def test_an_initial_may_be_that_of_any_spelling():
    assert {phones("J"), phones("Д")} <= initials_of("James")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("мэр Порта", {"mayor"}),
        ("the mayor", {"mayor"}),
        ("прем’єр-міністр", {"prime-minister"}),
        ("министра обороны", {"minister"}),
        ("the women", set()),
    ],
)
def test_offices_are_known_in_all_languages(words, expected):
    assert offices_in(words) == expected


def test_a_word_is_no_office_by_its_beginning_alone():
    assert office_of("merchant") == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("минобороны", Known("ministry of defence")),
        ("минобороны рф", Known("ministry of defence", "russia")),
        ("ministry of defence of ukraine", Known("ministry of defence", "ukraine")),
        ("defence", None),
        ("ministry of defence of ukraine and russia", None),
        ("government", None),
        ("правительство китая", Known("government", "china")),
        ("governments of china and india", None),
        ("правительство китая и индии", None),
        ("китаю", Known("state", "china")),
        ("united states", Known("state", "america")),
        ("москва", None),
        ("the kremlin", Known("the kremlin")),
    ],
)
def test_bodies_are_known_by_name_field_and_country(name, expected):
    assert known_body(tuple(name.split())) == expected
