"""Numbers, units, hedges, ranges and dates of a text, as figures."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.figures.reading import figures_of
from sayso.model import Document, FigureKind, Hedge


def figures(text, *, lang="en", date=None):
    return figures_of(Document(id="d", text=text, lang=lang, date=date), [])


@pytest.mark.parametrize(
    ("lang", "text", "kind", "value", "unit"),
    [
        ("en", "The town has 2.4 million people.", FigureKind.COUNT, "2400000", ""),
        ("en", "It cost $3.5bn to build.", FigureKind.MONEY, "3500000000", "USD"),
        ("en", "Turnout was 61.5 percent.", FigureKind.SHARE, "61.5", "%"),
        ("en", "The wall is 12 kilometres long.", FigureKind.MEASURE, "12", "km"),
        ("en", "Ada Lund, 45, a nurse, spoke.", FigureKind.AGE, "45", "a"),
        ("en", "The siege lasted three weeks.", FigureKind.DURATION, "3", "wk"),
        ("en", "Two and a half thousand homes stood empty.", FigureKind.COUNT, "2500", ""),
        ("ru", "Погибли 300 тыс. солдат.", FigureKind.COUNT, "300000", ""),
        ("ru", "Мост стоил 1,2 млрд рублей.", FigureKind.MONEY, "1200000000", "RUB"),
        ("ru", "27-летний водитель уехал.", FigureKind.AGE, "27", "a"),
        ("ru", "Цены выросли на 7,5 %.", FigureKind.SHARE, "7.5", "%"),
        ("ru", "Двадцатилетний солдат вернулся.", FigureKind.AGE, "20", "a"),
        ("uk", "Загинули 12 500 людей.", FigureKind.COUNT, "12500", ""),
        ("uk", "Міст коштував 30 млн гривень.", FigureKind.MONEY, "30000000", "UAH"),
        ("uk", "Довжина стіни 12 кілометрів.", FigureKind.MEASURE, "12", "km"),
    ],
)
def test_a_number_has_its_kind_value_and_unit(lang, text, kind, value, unit):
    [figure] = figures(text, lang=lang)
    assert (figure.kind, figure.value, figure.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("en", "About 300 people came.", Hedge.ABOUT),
        ("en", "An estimated 300 people came.", Hedge.ESTIMATED),
        ("en", "More than 300 people came.", Hedge.MORE_THAN),
        ("en", "Up to 300 people came.", Hedge.UP_TO),
        ("en", "At least 300 people came.", Hedge.AT_LEAST),
        ("en", "Nearly 300 people came.", Hedge.NEARLY),
        ("en", "Fewer than 300 people came.", Hedge.LESS_THAN),
        ("ru", "Пришли около 300 человек.", Hedge.ABOUT),
        ("ru", "Пришли не менее 300 человек.", Hedge.AT_LEAST),
        ("ru", "Пришли более 300 человек.", Hedge.MORE_THAN),
        ("uk", "Прийшло майже 300 людей.", Hedge.NEARLY),
        ("en", "The 300 people came.", None),
    ],
)
def test_a_hedge_belongs_to_its_number(lang, text, hedge):
    [figure] = figures(text, lang=lang)
    assert (figure.value, figure.hedge) == (300, hedge)


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("en", "Between 10 and 12 people came.", 10, 12),
        ("en", "Some 10–12 people came.", 10, 12),
        ("ru", "Пришли от 10 до 12 человек.", 10, 12),
        ("uk", "Прийшло від 10 до 12 людей.", 10, 12),
    ],
)
def test_a_range_has_two_ends(lang, text, low, high):
    [figure] = figures(text, lang=lang)
    assert (figure.value, figure.low, figure.high) == (None, low, high)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "The war broke out in February 2022.", "2022-02"),
        ("en", "The dam broke on 14 March 2031.", "2031-03-14"),
        ("en", "The dam broke on Friday.", "2031-03-14"),
        ("en", "The works opened in 1912.", "1912"),
        ("ru", "Плотина прорвалась 14 марта 2031 года.", "2031-03-14"),
        ("uk", "Гребля прорвалася 14 березня 2031 року.", "2031-03-14"),
    ],
)
def test_a_date_is_as_precise_as_the_text(lang, text, day):
    [figure] = figures(text, lang=lang, date="2031-03-17")
    assert (figure.kind, figure.date) == (FigureKind.DATE, day)


@pytest.mark.parametrize(
    "text",
    [
        "A T-72 drove past Route 9.",
        "The match ended 3-1.",
        "Call +47 22 33 44 55 now.",
        "It began at 17:30.",
        "See https://ostvik.example/2031/5 for more.",
        "One of them left.",
    ],
)
def test_names_scores_and_times_of_day_are_no_figures(text):
    assert figures(text) == []


@given(
    st.text(alphabet="0123456789.,- %$€aeто млн-–\n", max_size=60),
    st.sampled_from(["en", "ru", "uk"]),
)
def test_spans_lie_in_the_text_in_order_and_hold_something(text, lang):
    found = figures(text, lang=lang)
    for figure in found:
        assert 0 <= figure.span.start < figure.span.end <= len(text)
        assert (figure.value is not None) + (figure.low is not None) <= 1
    assert [figure.span for figure in found] == sorted(figure.span for figure in found)
    assert len({figure.id for figure in found}) == len(found)
