import pytest
from figures_marked import counted

PLACES = [
    ("en", "Fire killed [12] people in Ostvik.", "Ostvik"),
    ("en", "In Ostvik, [12] people died.", "Ostvik"),
    ("en", "Storms cut power to [12] villages nationwide.", "nationwide"),
    ("en", "[12] men fled in the Keld region.", "Keld region"),
    ("en", "[12] men died in Kestran prisons.", None),
    ("en", "[12] men slept in Room 6.", None),
    ("en", "[12] men lived in Orr's house.", None),
    ("en", "[12] men died in the UN.", None),
    ("en", "[12] men died in the UK.", "UK"),
    ("en", "[12] people died in May.", None),
    ("en", "[12] people died.", None),
    ("en", "Ada Lund, [age 27], lives in Ostvik.", None),
    ("en", "[12] died in Ostvik and [30] in Dalmora.", "Ostvik"),
    ("ru", "[12] человек погибли в Остовске.", "Остовск"),
    ("ru", "[12] человек погибли в Остовской области.", "Остовская область"),
    ("ru", "Как сообщили в МЧС, погибли [12] человек.", None),
    ("uk", "У Вересівці загинули [12] людей.", "Вересівка"),
]  # fmt: skip
TIMES = [
    ("en", "[12] people died in 2023.", ("2023", None)),
    ("en", "[12] people died in May 2023.", ("2023-05", None)),
    ("en", "[12] people died on 3 May 2023.", ("2023-05-03", None)),
    ("en", "[12] people have died since May 2023.", ("2023-05", "2024-06-05")),
    ("en", "[12] people have died since the war began in May 2023.", ("2023-05", "2024-06-05")),
    ("en", "[12] people died last week.", ("2024-05-27", "2024-06-02")),
    ("en", "[12] people died, police said on Friday.", (None, None)),
    ("en", "[12] died in 2020 and [30] in 2021.", ("2020", None)),
    ("en", "[duration Two days] in May 2023 were cold.", (None, None)),
    ("en", "[12] people died.", (None, None)),
    ("ru", "С начала войны в феврале 2022 года погибли [12] солдат.", ("2022-02", "2024-06-05")),
    ("uk", "Торік загинули [12] людей.", ("2023", None)),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "place"), PLACES)
def test_a_figure_holds_where_its_clause_says(lang, text, place):
    assert counted(text, lang=lang)[0].place == place


@pytest.mark.parametrize(("lang", "text", "stretch"), TIMES)
def test_a_figure_holds_when_its_clause_says(lang, text, stretch):
    figure = counted(text, lang=lang)[0]
    assert (figure.date, figure.until) == stretch


def test_the_second_figure_of_a_sentence_has_the_setting_of_its_own_clause():
    figure = counted("[12] died in Ostvik in 2020 and [30] in Dalmora in 2021.", lang="en")[1]
    assert (figure.place, figure.date) == ("Dalmora", "2021")


def test_since_has_no_end_where_the_document_has_no_date():
    [figure] = counted("[12] people have died since May 2023.", lang="en", date=None)
    assert (figure.date, figure.until) == ("2023-05", None)


def test_a_place_in_another_clause_holds_only_if_it_is_the_only_one():
    text = "After a fire in Ostvik, and a flood in Dalmora, [12] people died."
    assert counted(text, lang="en")[0].place is None
