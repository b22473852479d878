import pytest
from figures_marked import counted, marked
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.figures.counted import with_counted
from sayso.lang.known import get_language
from sayso.model import Document, Figure, FigureKind, Part, Span

ENGLISH = [
    ("An estimated [300,000] Kestran soldiers have been killed or injured.", ["Kestran soldiers killed or injured"]),
    ("Fire killed at least [12] people in Ostvik and injured [30].", ["people killed", "people injured"]),
    ("[12] people were killed and [30] injured, police said.", ["people killed", "people injured"]),
    ("[12] people, including [two] children, died.", ["people died", "children died"]),
    ("[12] people (two of them children) died.", ["people died"]),
    ("[40] villagers are feared dead.", ["villagers dead"]),
    ("[40] villagers are missing, injured or dead.", ["villagers missing, injured or dead"]),
    ("[9] men were confirmed.", ["men confirmed"]),
    ("[Two] of the dead were children.", ["dead children"]),
    ("The Greens won [23] of the [50] seats.", ["seats won", "seats"]),
    ("[12] people who fled came home; [three] of them died.", ["people fled", "people died"]),
    ("They found [12] wounded soldiers.", ["wounded soldiers found"]),
    ("The hall held [12] men and women.", ["men and women held"]),
    ("The village lost [120] of its horses in May.", ["horses lost"]),
    ("Prices rose by [share 5 percent] in March.", ["Prices rose"]),
    ("In Ostvik prices rose by [share 5 percent].", ["prices rose"]),
    ("The turnout was [share 61 percent], up from [share 55 percent].", ["turnout", "turnout"]),
    ("Turnout: [share 61 percent].", ["Turnout"]),
    ("The price of bread, officials admit, was [money 3 crowns].", ["price of bread"]),
    ("[share 61 percent] of voters backed the plan.", ["voters backed"]),
    ("Fewer than [share 5%] were found again.", ["found"]),
    ("The judge imposed a fine of [money 2 million crowns].", ["fine"]),
    ("Milk costs [money 2 crowns] a litre.", ["Milk costs"]),
    ("The city spent [money 3bn] on roads.", ["spent on roads"]),
    ("They gave [money 3bn] in aid.", ["gave in aid"]),
    ("The bridge cost [money 3bn].", ["bridge cost"]),
    ("Profit fell by [share 12%] to [money 48 crowns].", ["Profit fell", "Profit fell"]),
    ("The war broke out in [date February 2021].", ["The war broke out"]),
    ("It has burned since the outbreak of the war in [date February 2021].", ["the outbreak of the war"]),
    ("In [date 1990], the bank opened.", ["the bank opened"]),
    ("The bank, founded in [date 1990], grew.", ["bank founded"]),
    ("It recalled the [date 2014] strike.", ["strike"]),
    ("Sol cost the club [money 1 crown] [date two years ago].", ["club cost", "Sol cost the club"]),
    ("Ada Lund, [age 27], sent a letter.", ["Ada Lund"]),
    ("A [age 27-year-old] driver, Ada Lund, was hurt.", ["Ada Lund"]),
    ("A [age 27-year-old] driver was hurt.", ["driver"]),
    ("They met a girl of [age six].", ["girl"]),
    ("Lund was [age 27] at the time.", ["Lund"]),
    ("Ada Lund died in Ostvik aged [age 88].", ["Ada Lund"]),
    ("The bridge is [age 90].", ["bridge"]),
    ("The strike lasted [duration three weeks].", ["The strike lasted"]),
    ("Orr was sentenced to [duration five years].", ["Orr was sentenced"]),
    ("After [duration three weeks] of talks they left.", ["talks"]),
    ("It was the [rank third] attack on the town.", ["attack"]),
    ("Warranty: [duration 8 years].", ["Warranty"]),
    ("The judge handed Orr up to [duration five years] in prison.", ["The judge handed Orr up"]),
    ("They were sentenced to [duration five years] hard labour.", ["hard labour sentenced"]),
    ("They came; to [duration five years] hard labour.", ["hard labour"]),
    ("The court, to [duration five years] hard labour.", ["hard labour"]),
    ("Rivers: [measure 40 km] in all.", ["Rivers"]),
("Fires have burned since [date May].", ["Fires have burned"]),
    ("The loss of the firm for [duration a year] of war was [money 3 crowns].", ["war", "war"]),
    ("In [date 1990] men of [12] towns met.", ["men", "towns met"]),
    ("In [date 1990] and then men left.", ["then men left"]),
    ("Prices sharply rose to [money 3 crowns].", ["Prices rose"]),
    ("The toll so far was [12].", ["toll"]),
    ("The enemy launched drones from [12] to sea.", ["drones launched"]),
    ("Rise to [share 5%] or more.", ["Rise"]),
    ("It was born in and [date 1990] grew.", ["was born"]),
    ("The mayor met them and they left on [date Friday].", ["left"]),
    ("On [date Friday] [12] men left.", ["men left", "men left"]),
]  # fmt: skip
RUSSIAN = [
    ("[12] человек погибли и [30] пострадали в Остове.", ["человек погибли", "человек пострадали"]),
    ("Погибли [12] жителей.", ["жителей Погибли"]),
    ("Ранены, по уточнённым данным, около [75] жителей.", ["жителей Ранены"]),
    ("Цены на хлеб выросли на [share 5 %].", ["Цены выросли"]),
    ("Явка составила [share 61 %].", ["Явка"]),
    ("Запас хода модели «Стриж» — [measure 460 км].", ["Запас хода модели"]),
    ("Заболели [40] жителей, из них [share 68 %] — дети.", ["жителей Заболели", "дети"]),
    ("Суд назначил штраф в [money 2 миллиона рублей].", ["штраф назначил"]),
    ("С начала войны в [date феврале 2022 года] закрыты [40] школ.", ["начала войны", "школ закрыты"]),
    ("[age 27-летний] Иван Орлов погиб.", ["Иван Орлов"]),
    ("За [duration двое суток] бойцы отбили атаку.", ["бойцы отбили"]),
]  # fmt: skip
UKRAINIAN = [
    ("Загинули [12] мешканців, ще [30] поранені.", ["мешканців Загинули", "мешканців поранені"]),
    ("Явка становила [share 61 %].", ["Явка"]),
    ("Ціни зросли на [share 5 %] у березні.", ["Ціни зросли"]),
    ("Війна почалася в [date лютому 2022 року].", ["Війна почалася"]),
]  # fmt: skip
CASES = [
    pytest.param(lang, text, expected, id=f"{lang}: {text[:50]}")
    for lang, table in (("en", ENGLISH), ("ru", RUSSIAN), ("uk", UKRAINIAN))
    for text, expected in table
]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_a_figure_counts_its_noun_with_its_predicate(lang, text, expected):
    assert [figure.counted for figure in counted(text, lang=lang)] == expected


def test_spans_of_what_is_counted_stand_in_the_order_of_the_text_without_auxiliaries():
    document, _ = marked("[300] Kestran soldiers have been killed or injured.", lang="en")
    [figure] = counted("[300] Kestran soldiers have been killed or injured.", lang="en")
    words = [span.of(document.text) for span in figure.counted_spans]
    assert words == ["Kestran soldiers", "killed or injured"]


def test_a_figure_of_the_title_is_counted_by_the_title():
    document = Document(id="d", text="Nothing.", title="12 Killed in Ostvik", lang="en")
    figure = Figure(
        id="f", document_id="d", part=Part.TITLE, span=Span(0, 2), kind=FigureKind.COUNT
    )
    [told] = with_counted([figure], document=document, language=get_language("en"))
    assert (told.counted, told.place) == ("Killed", "Ostvik")


def test_a_long_table_is_read_in_rows_that_still_count_their_own_nouns():
    figures = counted(" ".join("[3] horses, " for _ in range(100)), lang="en")
    assert {figure.counted for figure in figures} == {"horses"}


@given(
    st.lists(
        st.sampled_from(
            [
                "[12]",
                "[date",
                "1990]",
                "[age",
                "27]",
                "[share",
                "5%]",
                "[money",
                "3bn]",
                "[duration",
                "2",
                "days]",
                "people",
                "killed",
                "or",
                "and",
                ",",
                ";",
                "—",
                "of",
                "the",
                "was",
                "in",
                "Ostvik",
                "since",
                "which",
                "said",
                "them",
                "each",
                "«",
                "»",
                "(",
                ")",
                ":",
                "including",
                "who",
                "по",
                "данным",
                "из",
                "них",
            ]
        ),
        max_size=25,
    ),
    st.sampled_from(["en", "ru", "uk", "xx"]),
)
def test_words_counted_are_words_of_the_text_and_no_figure_is_lost(words, lang):
    text = " ".join(words).replace("[date ", "[date_").replace("_", " ")
    document, figures = marked(text, lang=lang)
    told = counted(text, lang=lang)
    assert [figure.id for figure in told] == [figure.id for figure in figures]
    for figure in told:
        pieces = [span.of(document.text) for span in figure.counted_spans]
        assert sorted(" ".join(pieces).split()) == sorted(figure.counted.split())
        assert list(figure.counted_spans) == sorted(figure.counted_spans)
