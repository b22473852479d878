"""The parts of names, what they have in common, and what tells two speakers apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.referring import Referent
from sayso.link.who.likeness import conflict, is_inflected, likeness
from sayso.link.who.parsed import BodyName, PersonName, offices_before, parsed
from sayso.model import EvidenceKind, SpeakerKind

PERSON, BODY = SpeakerKind.PERSON, SpeakerKind.BODY


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Ada Lund", ("Ada", (), "Lund"), id="given name and surname"),
        pytest.param("Иван Петрович Орлов", ("Иван", ("Петрович",), "Орлов"), id="patronymic"),
        pytest.param("Орлов Иван Петрович", ("Иван", ("Петрович",), "Орлов"), id="surname first"),
        pytest.param("Орлов Иван", ("Иван", (), "Орлов"), id="surname first, no patronymic"),
        pytest.param("Ивана Орлова", ("Иван", (), "Орлов"), id="genitive"),
        pytest.param("Олександра Дрозд", ("Олександра", (), "Дрозд"), id="no genitive"),
        pytest.param("the mayor Ada Lund", ("Ada", (), "Lund"), id="office in English"),
        pytest.param("Sen. Ada Lund (D-Ore.)", ("Ada", (), "Lund"), id="title and aside"),
        pytest.param("the miner Ada Lund", ("Ada", (), "Lund"), id="work in English"),
        pytest.param("г-н Берг", ("", (), "Берг"), id="honorific"),
        pytest.param("мэр Порта Анна Берг", ("Анна", (), "Берг"), id="office with its place"),
        pytest.param("45-летняя Берг", ("", (), "Берг"), id="age"),
        pytest.param("Tom Baker", ("Tom", (), "Baker"), id="surname that is a trade"),
        pytest.param("Ludwig van Hollen", ("Ludwig", (), "Hollen"), id="particle"),
        pytest.param("Ben Hollen", ("Ben", (), "Hollen"), id="given name that is a particle too"),
        pytest.param("министр Лысенко", ("", (), "Лысенко"), id="surname without cases"),
        pytest.param("Mr King", ("", (), "King"), id="surname that is a title"),
    ],
)
def test_a_persons_name_is_taken_apart(name, expected):
    parts = parsed(name, PERSON)
    assert isinstance(parts, PersonName)
    assert (parts.given, parts.middle, parts.surname) == expected


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("адвокаты Роналду", id="those who speak for him"),
        pytest.param("адвокат Шарон Дэвис", id="or the lawyer of hers"),
        pytest.param("мэр Орлова", id="or the mayor of a place"),
        pytest.param("министр по Норланду", id="of a field"),
        pytest.param("Both Mr Hale and Mr Roe", id="two"),
        pytest.param("A spokesman for candidate Ada Lund", id="who speaks for her"),
        pytest.param("The three scholars -- Mr. Roe", id="several, and one"),
        pytest.param("Democrat Voters", id="a headline's capitals"),
        pytest.param("2 officials", id="a number"),
        pytest.param("five of the Ten Men Of Old Ostvik", id="too long"),
    ],
)
def test_a_description_never_becomes_the_person_in_it(name):
    assert not isinstance(parsed(name, PERSON), PersonName)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("two officials", SpeakerKind.UNNAMED),
        ("the wives", SpeakerKind.GROUP),
        ("the company", None),
        ("Компания", None),
        ("some Republicans", None),
        ("officials of the Ministry", BODY),
        ("", None),
    ],
)
def test_whoever_is_no_name_elsewhere_has_no_parts(name, kind):
    assert parsed(name, kind) is None


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Анна Берг", Referent.SHE),
        ("Maria Orlova", Referent.SHE),
        ("Орлов", Referent.HE),
        ("Zed Petrovna Quill", Referent.SHE),
        ("Зед Петровна Квил", Referent.SHE),
        ("Зед Петрович Квил", Referent.HE),
        ("Lund", None),
    ],
)
def test_gender_comes_from_given_name_patronymic_or_surname(name, gender):
    assert parsed(name, PERSON).gender == gender


def test_a_channels_address_is_known_by_its_handle():
    handles = {parsed(name, None).handle for name in ("@lamps_ostvik", "t.me/Lamps_Ostvik")}
    assert handles == {"lamps_ostvik"}


def test_offices_stand_before_names():
    assert offices_before("мэр Анна Берг") == ("мэр",)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Сергей Лавкин", "Serhii Lavkin", EvidenceKind.RESPELLED),
        ("Владимир Осинский", "Volodymyr Osynskyi", EvidenceKind.RESPELLED),
        ("Thomas Wade", "Томас Уэйд", EvidenceKind.RESPELLED),
        ("Bill Coker", "Уильям Кокер", EvidenceKind.RESPELLED),
        ("Ada Lund", "mayor Ada Lund", EvidenceKind.SAME_NAME),
        ("Иван Петрович Орлов", "Иван Орлов", EvidenceKind.FULLER),
        ("Сергій Олексійович Гай", "Сергей Алексеевич Гай", EvidenceKind.RESPELLED),
        ("Ada J. Lund", "Ada Lund", EvidenceKind.FULLER),
        ("И. Орлов", "Иван Орлов", EvidenceKind.INITIALS),
        ("J. Harker", "James Harker", EvidenceKind.INITIALS),
        ("I. Orlov", "И. Орлов", EvidenceKind.INITIALS),
        ("Орлов", "Иван Орлов", EvidenceKind.SURNAME),
        ("Orlov", "Орлов", EvidenceKind.SURNAME),
        ("г-н Орлов", "Орлов", EvidenceKind.SAME_NAME),
        ("Тремпа", "Тремп", EvidenceKind.INFLECTED),
        ("И. П. Орлов", "И. Орлов", EvidenceKind.INITIALS),
        ("Алекс Мур Орлов", "Alex Moore Orlov", EvidenceKind.RESPELLED),
    ],
)
def test_spellings_of_one_person_are_alike(one, other, expected):
    assert likeness(parsed(one, PERSON), parsed(other, PERSON)) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Иван Орлов", "Егор Орлов", id="brothers"),
        pytest.param("Serhii Lavkin", "Andrii Lavkin", id="given names"),
        pytest.param("Иван Петрович Орлов", "Иван Сергеевич Орлов", id="patronymics"),
        pytest.param("Анна Орлова", "Антон Орлов", id="genders"),
        pytest.param("Иванов", "Иванова", id="a man and a woman"),
        pytest.param("И. Орлов", "П. Орлов", id="initials"),
        pytest.param("И. Орлов", "Пётр Орлов", id="initial and name"),
        pytest.param("И. П. Орлов", "И. С. Орлов", id="second initials"),
        pytest.param("Вячеслав Быков", "Viacheslav Bokov", id="a vowel"),
        pytest.param("Иван Петров", "Ivan Petrovsky", id="a longer surname"),
        pytest.param("Анна Берг", "Инна Берг", id="a first vowel"),
        pytest.param("Luis Ortega Prado", "Luis Ortega Blanco", id="last names"),
        pytest.param("Ada Lund Moe Quill", "Ada Roe Quill", id="middle names"),
    ],
)
def test_two_persons_are_not_alike(one, other):
    parts = parsed(one, PERSON), parsed(other, PERSON)
    assert conflict(*parts) or likeness(*parts) is None
    assert likeness(*parts) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Минобороны РФ", "Russia's Ministry of Defence", EvidenceKind.TRANSLATED),
        ("МЧС России", "Russian Emergencies Ministry", EvidenceKind.TRANSLATED),
        ("Правительство Китая", "China's government", EvidenceKind.TRANSLATED),
        ("Кремле", "the Kremlin", EvidenceKind.TRANSLATED),
        ("Китаї", "China", EvidenceKind.TRANSLATED),
        ("Рейтер", "агентство Reuters", EvidenceKind.TRANSLATED),
        ("газета «Северный маяк»", "«Северный маяк»", EvidenceKind.SAME_NAME),
        ("Лампион", "Лампионе", EvidenceKind.INFLECTED),
        ("Остров Север", "Ostrov Sever", EvidenceKind.RESPELLED),
        ("Минобороны РФ", "Міноборони України", None),
        ("МИД России", "МВД России", None),
        ("Lamps", "Lanterns", None),
        ("Кремль", "Пентагон", None),
        ("the Lamps of Ostvik", "Lamps of Ostvik", EvidenceKind.SAME_NAME),
        ("@lamps", "@lanterns", None),
        ("@lamps", "t.me/lamps", EvidenceKind.SAME_NAME),
    ],
)
def test_bodies_are_alike_by_tables_and_words(one, other, expected):
    parts = parsed(one, BODY), parsed(other, BODY)
    assert likeness(*parts) == expected


def test_names_that_may_be_no_persons_are_compared_whole():
    one, short, long = (parsed(name, None) for name in ("Quill Radio", "Radio", "New Quill Radio"))
    assert likeness(one, parsed("Quill Radio", None)) is EvidenceKind.SAME_NAME
    assert likeness(one, long) is None
    assert short is None or likeness(one, short) is None


def test_a_person_is_no_body():
    assert likeness(parsed("Ada Lund", PERSON), parsed("Reuters", BODY)) is None


@pytest.mark.parametrize(
    ("one", "other"), [("Орлова", "Орлов"), ("Ли", "Лия"), ("Lund", "Lunda"), ("Берг", "Берг")]
)
def test_a_womans_surname_is_no_form_of_a_mans(one, other):
    assert not is_inflected(one, other)


NAMES = st.lists(
    st.sampled_from(
        [
            "Иван",
            "Ivan",
            "Орлов",
            "Orlova",
            "мэр",
            "the",
            "of",
            "И.",
            "Петрович",
            "Reuters",
            "«Мир»",
        ]
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
KINDS = st.sampled_from([None, PERSON, BODY])


@given(NAMES, KINDS, NAMES, KINDS)
def test_likeness_does_not_depend_on_the_order(one, one_kind, other, other_kind):
    left, right = parsed(one, one_kind), parsed(other, other_kind)
    if left and right:
        assert likeness(left, right) == likeness(right, left)
        assert not (conflict(left, right) and likeness(left, right))


@given(NAMES, KINDS)
def test_no_name_conflicts_with_itself(name, kind):
    parts = parsed(name, kind)
    if parts:
        assert conflict(parts, parts) is None


@given(st.text(max_size=40), st.sampled_from([None, *SpeakerKind]))
def test_any_text_can_be_asked_for_its_parts(name, kind):
    parts = parsed(name, kind)
    assert parts is None or isinstance(parts, BodyName) or parts.surname
