"""What is told of two passages that are one statement, however they are worded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.link.between import changes_between
from sayso.model import Document, Span

WORDED_ANEW = {
    "all words replaced": (
        "The harbour office will inspect every lamp before the boats leave on Monday",
        "Lights along the quay get checked by port staff ahead of Monday's sailing",
        {"reworded"},
    ),
    "a clause added": (
        "Власти Каменки начнут ремонт дамбы весной",
        "Весной в Каменке приступят к восстановлению плотины, подрядчик найден, деньги выделены",
        {"reworded", "inserted"},
    ),
    "its end gone": (
        "Инженеры нашли трещину в опоре моста, поэтому движение грузовиков закрыто до осени",
        "В опоре моста обнаружили трещину инженеры",
        {"reworded", "trimmed"},
    ),
    "its middle gone": (
        "Мост через Лесную закрыт из-за трещины, найденной ночью водолазами, ремонт начнут весной",
        "Закрыли переправу через Лесную, ремонтировать весной начнут",
        {"reworded", "elided"},
    ),
    "another number": (
        "Over the winter 340 lorries of grain crossed the Skarn bridge without an escort",
        "Unescorted convoys, 430 trucks with wheat, went across at Skarn during winter",
        {"reworded", "altered"},
    ),
    "a number rounded": (
        "Over the winter more than 22 thousand lorries of grain crossed the Skarn bridge",
        "Convoys, about 22600 trucks with wheat, went across at Skarn during cold months",
        {"reworded"},
    ),
    "a possibility made a fact": (
        "Дамба может рухнуть уже этой зимой, предупредил инженер Лозовой",
        "Инженер Лозовой: нынешней зимой плотину прорвёт",
        {"reworded", "altered"},
    ),
    "a hedge on the number": (
        "Завтра выпадет 50% месячной нормы дождя, обещают синоптики Бренска",
        "В Бренске синоптики ждут ливней, до 50% нормы месяца",
        {"reworded", "altered"},
    ),
    "an identifier for a number": (
        "Wagon 12345678901234567 stood empty near the old northern depot in about 40 reports",
        "Some 12345678901234568 was how 40 papers named a vacant car by that depot",
        {"reworded", "altered"},
    ),
}


NEARLY_THE_SAME = {
    "no change": ("Мост закрыт до весны.", "Мост закрыт до весны.", set()),
    "that": ("что мост закрыт до весны", "мост закрыт до весны", set()),
    "case": ("Мост закрыт до весны", "мост закрыт до весны", {"repunctuated"}),
    "marks": ("«Мост закрыт до весны»", "Мост закрыт до весны", {"repunctuated"}),
    "an hour": (
        "Порт Бренска закрыт до 11.30 утра из-за тумана",
        "Порт Бренска закрыт до 11:30 утра из-за тумана",
        {"repunctuated"},
    ),
    "start cut": ("Вчера ночью мост закрыли до весны", "мост закрыли до весны", {"trimmed"}),
    "end cut": ("Мост закрыли до весны из-за трещины", "Мост закрыли до весны", {"trimmed"}),
    "middle cut": (
        "Мост через Лесную закрыли до конца весны",
        "Мост закрыли до конца весны",
        {"elided"},
    ),
    "words added": (
        "Мост через Лесную закрыли до весны",
        "Мост через реку Лесную закрыли до весны",
        {"inserted"},
    ),
    "another form": (
        "Мост через Лесную закрыли до весны",
        "Мосты через Лесную закрыли до весны",
        {"reworded"},
    ),
    "turned into reported speech": (
        "«Ожидается, что мост через Лесную закроют до весны»",
        "что мост через Лесную закроют до весны",
        {"trimmed", "reported"},
    ),
    "another number": (
        "Мост через Лесную закрыли на 12 дней",
        "Мост через Лесную закрыли на 21 дней",
        {"altered"},
    ),
    "two spans made one": ("Мост закрыт. И дорога тоже", "Мост закрыт. И дорога тоже", set()),
}


def kinds(earlier, later):
    found = changes_between(
        Document(id="later", text=later),
        (Span(0, len(later)),),
        origin=Document(id="earlier", text=earlier),
        passage=(Span(0, len(earlier)),),
    )
    return {each.change.value for each in found}


@pytest.mark.parametrize(("earlier", "later", "expected"), WORDED_ANEW.values(), ids=WORDED_ANEW)
def test_a_statement_worded_anew_is_told_what_it_lost_and_gained(earlier, later, expected):
    assert kinds(earlier, later) == expected


@pytest.mark.parametrize(
    ("earlier", "later", "expected"), NEARLY_THE_SAME.values(), ids=NEARLY_THE_SAME
)
def test_passages_much_alike_are_told_each_difference(earlier, later, expected):
    assert kinds(earlier, later) == expected


def test_nothing_outside_the_passages_is_compared():
    earlier = "Глава района сообщил ночью, что мост закрыт до весны, и просит не паниковать."
    later = "Мост закрыт до весны"
    start = earlier.index("мост")
    found = changes_between(
        Document(id="later", text=f"По словам главы, {later.lower()}."),
        (Span(17, 17 + len(later)),),
        origin=Document(id="earlier", text=earlier),
        passage=(Span(start, start + len(later)),),
    )
    assert found == ()


def test_a_passage_in_two_pieces_is_compared_as_one():
    earlier = "Мост закрыт. Мэр спит. Дорога тоже закрыта."
    pieces = (Span(0, 12), Span(23, 43))
    later = "Мост закрыт. Дорога тоже закрыта."
    found = changes_between(
        Document(id="later", text=later),
        (Span(0, len(later)),),
        origin=Document(id="earlier", text=earlier),
        passage=pieces,
    )
    assert found == ()


@pytest.mark.parametrize("empty", ["", "…"])
def test_a_passage_without_words_has_no_changes(empty):
    assert kinds(empty, "Мост закрыт") == kinds("Мост закрыт", empty) == set()


WORDS = st.lists(
    st.sampled_from(
        ["the", "bridge", "is", "closed", "may", "not", "12", "Orlik", "40", "%", "не"]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(WORDS, WORDS)
def test_every_change_shows_words_of_the_passages(earlier, later):
    content, passage = (Span(3, 3 + len(later)),), (Span(5, 5 + len(earlier)),)
    found = changes_between(
        Document(id="later", text=f"A: {later} ."),
        content,
        origin=Document(id="earlier", text=f"Say: {earlier} …"),
        passage=passage,
    )
    assert all(content[0].holds(span) for each in found for span in each.here)
    assert all(passage[0].holds(span) for each in found for span in each.there)


@given(WORDS)
def test_a_passage_has_no_changes_from_itself(text):
    assert kinds(text, text) == set()
