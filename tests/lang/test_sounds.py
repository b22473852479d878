import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.sounds import sound_alike, sounds_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Volodymyr", "Владимиру", id="inflected"),
        pytest.param("Zavhorodnii", "Завгородний", id="surname"),
        pytest.param("Hlynokamianka", "Глинокам’янки", id="place"),
        pytest.param("Wheeler", "Уилер", id="w before a vowel"),
        pytest.param("Virginia", "Вірджинії", id="soft g"),
        pytest.param("Bright", "Брайт", id="silent gh"),
        pytest.param("Kovacic", "Ковачичу", id="a c that is ch"),
        pytest.param("Browne", "Браун", id="silent w"),
        pytest.param("Nuggets", "Наггетс", id="ts"),
        pytest.param("Thames", "Тэмс", id="th"),
        pytest.param("Li", "Ли", id="short"),
    ],
)
def test_spellings_of_one_name_sound_alike(one, other):
    assert sound_alike(one, other)
    assert sound_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Orlyk", "Каменополь", id="others"),
        pytest.param("Kamenohorsk", "Кам’янополя", id="one beginning"),
        pytest.param("Sweden", "Швейцария", id="countries"),
        pytest.param("Ai", "Ли", id="short"),
        pytest.param("12", "Ли", id="a number"),
    ],
)
def test_other_names_do_not(one, other):
    assert not sound_alike(one, other)


def test_a_first_vowel_is_a_sound():
    assert sounds_of("Orel") != sounds_of("Rel")


@given(st.text(max_size=12), st.text(max_size=12))
def test_sounding_alike_does_not_hang_on_which_is_asked_first(one, other):
    assert sound_alike(one, other) == sound_alike(other, one)
