"""Times in texts: what is found, which days it means, and what is none."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lang.known import LANGUAGES, get_language
from sayso.lang.times.english import ENGLISH_TIMES
from sayso.lang.times.finding import times_in
from sayso.lang.times.known import TIMES, get_times
from sayso.lang.times.reckoning import Precision, Said, reckoned
from sayso.lang.times.table import Unit

TUESDAY = date(2023, 12, 19)
SATURDAY = date(2023, 12, 23)


def meant(text, *, lang="en", written=TUESDAY):
    """Return each time of a text with what it means: a day, or the first and the last."""
    return [
        (found.span.of(text), str(found.day) if found.day else f"{found.first}/{found.last}")
        for found in times_in(text, language=get_language(lang), written=written)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("on December 19, 2022, he", ("December 19, 2022", "2022-12-19"), id="whole"),
        pytest.param("3rd of March 2021", ("3rd of March 2021", "2021-03-03"), id="British"),
        pytest.param("on Dec. 3", ("Dec. 3", "2023-12-03"), id="short"),
        pytest.param("on Jan. 9 he", ("Jan. 9", "2024-01-09"), id="near, to come"),
        pytest.param("on Feb. 9 he", ("Feb. 9", "2023-02-09"), id="far, so past"),
        pytest.param("will open on Feb. 9", ("Feb. 9", "2024-02-09"), id="will"),
        pytest.param("on Feb. 29", ("Feb. 29", "2020-02-29"), id="leap day"),
        pytest.param("2022-02-24", ("2022-02-24", "2022-02-24"), id="ISO"),
        pytest.param("24.02.2022", ("24.02.2022", "2022-02-24"), id="dots"),
        pytest.param("24/02/2022", ("24/02/2022", "2022-02-24"), id="slashes, day first"),
        pytest.param("02/24/2022", ("02/24/2022", "2022-02-24"), id="slashes, month first"),
        pytest.param("03/03/2022", ("03/03/2022", "2022-03-03"), id="slashes, either way"),
        pytest.param("in February 2022", ("February 2022", "2022-02-01/2022-02-28"), id="month"),
        pytest.param("since March", ("March", "2023-03-01/2023-03-31"), id="month past"),
        pytest.param("will open in March", ("March", "2024-03-01/2024-03-31"), id="month to come"),
        pytest.param(
            "last December", ("last December", "2022-12-01/2022-12-31"), id="last of this month"
        ),
        pytest.param(
            "next December", ("next December", "2024-12-01/2024-12-31"), id="next of this month"
        ),
        pytest.param("this June", ("this June", "2023-06-01/2023-06-30"), id="this month of year"),
        pytest.param("in 2019", ("2019", "2019-01-01/2019-12-31"), id="year"),
        pytest.param("on Friday", ("Friday", "2023-12-15"), id="weekday"),
        pytest.param("on Tuesday", ("Tuesday", "2023-12-19"), id="weekday of writing"),
        pytest.param("last Tuesday", ("last Tuesday", "2023-12-12"), id="last weekday"),
        pytest.param("next Tuesday", ("next Tuesday", "2023-12-26"), id="next weekday"),
        pytest.param("this Friday", ("this Friday", "2023-12-22"), id="this weekday"),
        pytest.param("will meet on Friday", ("Friday", "2023-12-22"), id="weekday to come"),
        pytest.param("will meet on Tuesday", ("Tuesday", "2023-12-19"), id="weekday to come today"),
        pytest.param("On Friday, she will go", ("Friday", "2023-12-22"), id="opens its clause"),
        pytest.param("On Friday she said it will go", ("Friday", "2023-12-15"), id="will is said"),
        pytest.param("he said that on Friday", ("Friday", "2023-12-15"), id="after that"),
        pytest.param("it will rain, he said on Friday", ("Friday", "2023-12-15"), id="own clause"),
        pytest.param("Friday last week", ("Friday last week", "2023-12-15"), id="of last week"),
        pytest.param("Friday next week", ("Friday next week", "2023-12-29"), id="of next week"),
        pytest.param(
            "Yesterday morning", ("Yesterday morning", "2023-12-18"), id="part of the day"
        ),
        pytest.param("on Monday at 9 a.m.", ("Monday at 9 a.m.", "2023-12-18"), id="hour"),
        pytest.param("last night", ("last night", "2023-12-18"), id="last night"),
        pytest.param("two days ago", ("two days ago", "2023-12-17"), id="days ago"),
        pytest.param("30 hours ago", ("30 hours ago", "2023-12-18"), id="hours ago"),
        pytest.param("3 days from now", ("3 days from now", "2023-12-22"), id="from now"),
        pytest.param("a week ago", ("a week ago", "2023-12-11/2023-12-17"), id="week ago"),
        pytest.param("a year ago", ("a year ago", "2022-01-01/2022-12-31"), id="year ago"),
        pytest.param("a month ago", ("a month ago", "2023-11-01/2023-11-30"), id="month ago"),
        pytest.param("last week", ("last week", "2023-12-11/2023-12-17"), id="last week"),
        pytest.param(
            "earlier this week", ("earlier this week", "2023-12-18/2023-12-19"), id="so far"
        ),
        pytest.param(
            "over the weekend", ("over the weekend", "2023-12-16/2023-12-17"), id="weekend"
        ),
        pytest.param("at USA Today on Friday", ("Friday", "2023-12-15"), id="name"),
        pytest.param("said on “News Friday” in May", ("May", "2023-05-01/2023-05-31"), id="title"),
    ],
)
def test_an_english_time_means_these_days(text, expected):
    assert meant(text) == [expected]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param("ru", "19 декабря 2022 года", ("19 декабря 2022 года", "2022-12-19"), id="ru"),
        pytest.param(
            "ru", "3-го марта в 14:30", ("3-го марта в 14:30", "2023-03-03"), id="ru, hour"
        ),
        pytest.param("ru", "утром 3 марта", ("утром 3 марта", "2023-03-03"), id="ru, morning"),
        pytest.param("ru", "в 2022-м", ("2022-м", "2022-01-01/2022-12-31"), id="ru, year"),
        pytest.param("ru", "в пятницу", ("пятницу", "2023-12-15"), id="ru, weekday"),
        pytest.param("ru", "приедет в пятницу", ("пятницу", "2023-12-22"), id="ru, to come"),
        pytest.param("ru", "накануне он", ("накануне", "2023-12-18"), id="ru, eve"),
        pytest.param("ru", "Накануне Орлов", ("Накануне", "2023-12-18"), id="ru, eve and name"),
        pytest.param("ru", "неделю назад", ("неделю назад", "2023-12-11/2023-12-17"), id="ru, ago"),
        pytest.param("ru", "через три дня", ("через три дня", "2023-12-22"), id="ru, in days"),
        pytest.param(
            "ru",
            "в марте прошлого года",
            ("марте прошлого года", "2022-03-01/2022-03-31"),
            id="ru, March of last year",
        ),
        pytest.param("ru", "днём в пятницу", ("днём в пятницу", "2023-12-15"), id="ru, ё"),
        pytest.param("uk", "19 грудня 2022 року", ("19 грудня 2022 року", "2022-12-19"), id="uk"),
        pytest.param("uk", "у п’ятницю", ("п’ятницю", "2023-12-15"), id="uk, apostrophe"),
        pytest.param("uk", "торік", ("торік", "2022-01-01/2022-12-31"), id="uk, last year"),
        pytest.param("uk", "три дні тому", ("три дні тому", "2023-12-16"), id="uk, ago"),
        pytest.param("uk", "напередодні він", ("напередодні", "2023-12-18"), id="uk, eve"),
        pytest.param("uk", "учора ввечері", ("учора ввечері", "2023-12-18"), id="uk, yesterday"),
    ],
)
def test_a_cyrillic_time_means_these_days(lang, text, expected):
    assert meant(text, lang=lang) == [expected]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "You may march on", id="may and march"),
        pytest.param("en", "3/4/2023", id="day or month first"),
        pytest.param("en", "the 1990s", id="decade"),
        pytest.param("en", "He told USA Today", id="newspaper"),
        pytest.param("en", "March 3,000 miles", id="number"),
        pytest.param("ru", "накануне выборов", id="eve of something"),
        pytest.param("uk", "напередодні виборів", id="eve of something, uk"),
    ],
)
def test_what_only_looks_like_a_time_is_none(lang, text):
    assert meant(text, lang=lang) == []


@pytest.mark.parametrize(
    "text", ["31 April 2022", "900 days ago was 999 years ago", "the previous day"]
)
def test_a_day_that_is_not_in_the_calendar_is_found_and_not_reckoned(text):
    last = list(times_in(text, language=get_language("en"), written=date(998, 1, 1)))[-1]
    assert (last.first, last.last, last.precision, last.day) == (None, None, None, None)


def test_what_is_relative_is_not_reckoned_without_a_day_of_writing():
    found = list(times_in("Yesterday, or in 2019", language=get_language("en"), written=None))
    assert [(each.is_relative, each.first) for each in found] == [
        (True, None),
        (False, date(2019, 1, 1)),
    ]


def test_a_weekend_is_the_present_one_on_a_saturday():
    assert meant("over the weekend", written=SATURDAY) == [
        ("over the weekend", "2023-12-23/2023-12-24")
    ]


def test_only_the_stretch_that_is_asked_for_is_searched():
    text = "On Monday and on Friday"
    found = times_in(text, language=get_language("en"), written=TUESDAY, start=10)
    assert [each.span.of(text) for each in found] == ["Friday"]


def test_what_says_no_time_is_not_reckoned():
    assert reckoned(Said(), written=TUESDAY) is None
    assert reckoned(Said(month=4, day=31), written=TUESDAY) is None
    far = Said(unit=Unit.WEEK, count=-2)
    assert reckoned(far, written=TUESDAY).precision is Precision.WEEK


def test_an_unknown_language_is_read_as_english():
    assert get_times("xx") is ENGLISH_TIMES
    assert get_times(None) is ENGLISH_TIMES
    assert sorted(TIMES) == sorted(LANGUAGES)


WORDS = (
    "on in at last next this the of ago week weekend year days Friday Monday May Dec. 3 31 2022 , yesterday "
    "в на прошлой неделе пятницу марта года назад тиждень тому минулого року будет will ¶"
)


@given(
    st.lists(st.sampled_from(WORDS.split())).map(" ".join),
    st.sampled_from(sorted(LANGUAGES)),
    st.dates() | st.none(),
)
def test_times_lie_in_the_text_in_order_and_never_overlap(text, code, written):
    found = list(times_in(text, language=get_language(code), written=written))
    assert all(0 <= each.span.start < each.span.end <= len(text) for each in found)
    assert all(each.span.of(text) == each.span.of(text).strip() for each in found)
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    assert all(each.first <= each.last for each in found if each.first)


@given(st.text(alphabet="MayFriday 0123456789.,-/год марта", max_size=60))
def test_any_text_can_be_searched(text):
    for code in LANGUAGES:
        for found in times_in(text, language=get_language(code), written=TUESDAY):
            assert found.span.of(text)
