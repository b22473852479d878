"""Names that the words of a source show to be a person's or a body's, and what they are cut from."""

import pytest
from marked_cases import names


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        ("en", "{1s|Botanist Ada Lund} {1c|said} {1t|no}.", "Ada Lund"),
        ("en", "{1s|His agent, Luis Holm,} {1c|said} {1t|no}.", "Luis Holm"),
        ("en", "{1s|Her opponent, Councillor Greta Holm,} {1c|said} {1t|no}.", "Greta Holm"),
        ("en", "{1s|Chief librarian Oz Tarn} {1c|said} {1t|no}.", "Oz Tarn"),
        ("en", "{1s|Analyst Ada Lund of Holm Brothers} {1c|said} {1t|no}.", "Ada Lund"),
        ("en", "{1s|Her daughter Greta} {1c|said} {1t|no}.", "Greta"),
        ("en", "{1s|Botanist Ada Lund, who was not there,} {1c|said} {1t|no}.", "Ada Lund"),
        ("en", "Ada Lund left. {1s|Lund herself} {1c|said} {1t|no}.", "Ada Lund"),
        ("ru", "{1t|“Да”}, — {1c|сказал} {1s|его соперник Иван Дубок}.", "Иван Дубок"),
        ("ru", "{1t|“Да”}, — {1c|сказал} {1s|её ученик, хирург Давид Орлов,}.", "Давид Орлов"),
        ("ru", "{1c|По словам} {1s|докера Ефима Гуся}, {1t|всё цело}.", "Ефим Гусь"),
        ("ru", "{1s|Механик Бурш} {1c|сказал}, {1t|что всё цело}.", "Бурш"),
        ("ru", "{1s|Дочь Орлова Майя} {1c|сказала}, {1t|что всё цело}.", "Майя"),
        ("ru", "{1t|“Да”}, — {1c|сказал} {1s|наставник Зорин Берг}.", "Зорин Берг"),
        ("ru", "{1t|“Да”}, — {1c|сказала} {1s|хозяйка Лая Орлова}.", "Лая Орлова"),
        ("uk", "{1s|Прокурорка Юлія Горн} {1c|сказала}, {1t|що ні}.", "Юлія Горн"),
        ("uk", "{1s|Продавчиня Ілона} {1c|сказала}, {1t|що ні}.", "Ілона"),
    ],
)
def test_a_person_is_cut_from_the_role_before_the_name(lang, marked, name):
    assert names(marked, lang=lang) == [name]


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("en", "{1s|The former wife of actor Declan Holm} {1c|said} {1t|no}."),
        ("en", "{1s|The crew of the boat Ada Lund} {1c|said} {1t|no}."),
        ("ru", "{1s|Адвокат Ивана Орлова} {1c|сказал}, {1t|что нет}."),
        ("ru", "{1s|Житель Старого Осипа} {1c|сказал}, {1t|что нет}."),
        ("ru", "{1s|Мэр Ренска} {1c|сказал}, {1t|что нет}."),
    ],
)
def test_a_name_that_a_role_is_of_is_not_the_speaker(lang, marked):
    [words] = [marked[marked.index("|") + 1 : marked.index("}")]]
    assert names(marked, lang=lang) == [words]


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        ("en", "{1s|The tabloid Snap} {1c|said} {1t|no}.", "Snap"),
        ("en", "{1s|the people of the tabloid Snap} {1c|said} {1t|no}.", "the people of the tabloid Snap"),
        ("ru", "{1s|Перевозчик «Степь»} {1c|сообщил}, {1t|что нет}.", "Степь"),
        ("ru", "{1s|Повар «Степи»} {1c|сообщил}, {1t|что нет}.", "Повар «Степи»"),
        ("uk", "{1s|КП «Тепло»} {1c|повідомило}, {1t|що ні}.", "Тепло"),
    ],
)  # fmt: skip
def test_a_body_is_cut_from_the_noun_before_its_name(lang, marked, name):
    assert names(marked, lang=lang) == [name]


def test_a_bare_noun_is_the_longer_description_that_spoke_before():
    marked = (
        "{1s|The ministry of transport} {1c|said} {1t|no}. {2s|The ministry} {2c|said} {2t|yes}."
    )
    assert names(marked)[1] == "The ministry of transport"


def test_an_age_means_who_was_brought_in_last():
    marked = (
        "{1s|Ada Lund} {1c|said} {1t|no}. Her deputy, Greta Holm, was there. "
        "{2s|The 41-year-old} {2c|said} {2t|yes}."
    )
    assert names(marked)[1] == "Greta Holm"


def test_a_noun_that_no_table_has_means_the_one_who_spoke():
    marked = (
        "{1t|“Да”}, — {1c|сказала} {1s|Анна Берг}. {2t|“Нет”}, — {2c|добавила} {2s|общественница}."
    )
    assert names(marked, lang="ru")[1] == "Анна Берг"


def test_a_thing_that_ends_as_a_noun_for_people_is_itself():
    marked = "{1t|“Да”}, — {1c|сказала} {1s|Анна Берг}. {2s|Документ} {2c|гласит}, {2t|что нет}."
    assert names(marked, lang="ru")[1] == "Документ"
