"""Which figures are of one quantity, and how their claims stand to each other."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.compare import quantities_of
from sayso.compare.days import days_of
from sayso.compare.values import is_rounding, meant, stated
from sayso.model import Document, Figure, FigureKind, Hedge, Quantity, Relation, Span

COUNT, DATE, AGE, SHARE, MONEY, MEASURE = (
    FigureKind.COUNT,
    FigureKind.DATE,
    FigureKind.AGE,
    FigureKind.SHARE,
    FigureKind.MONEY,
    FigureKind.MEASURE,
)


def document(text, day="2024-05-03", lang="en", name="") -> Document:
    return Document(id=name or f"{text}{day}", text=text, date=day, lang=lang)


def figure(of: Document, counted: str, value: str | None = None, **fields) -> Figure:
    fields.setdefault("kind", COUNT)
    low, _, high = (value or "").partition("..")
    ends = {"low": Decimal(low), "high": Decimal(high)} if high else {}
    if value and not high:
        ends = {"value": Decimal(value)}
    return Figure(
        id=f"{of.id} {counted} {value} {sorted(fields)}",
        document_id=of.id,
        span=Span(0, 3),
        counted=counted,
        **ends,
        **fields,
    )


def compared(*claims: tuple[Document, Figure]) -> list[Quantity]:
    return quantities_of([each for _, each in claims], {of.id: of for of, _ in claims})


def relation(left: tuple[Document, Figure], right: tuple[Document, Figure]) -> Relation | None:
    found = [each for one in compared(left, right) for each in one.comparisons]
    return found[0].relation if found else None


def toll(value, day="2024-05-03", deed="killed", noun="people", town="Ostvik", **fields):
    of = document(f"The flood in {town}: {noun} {deed}, no less.", day)
    return of, figure(of, f"{noun} {deed}", value, **fields)


def russian_toll(value, day="2024-05-03", counted="человек погибли", **fields):
    of = document(f"При наводнении в Оствике {counted}.", day, "ru")
    return of, figure(of, counted, value, **fields)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            toll("12"), russian_toll("12"), Relation.EQUAL, id="one number in two languages"
        ),
        pytest.param(toll("12"), russian_toll("40"), Relation.CONTRADICTING, id="two on one day"),
        pytest.param(
            toll("12"), russian_toll("40", "2024-05-05"), Relation.UPDATED, id="a toll that grows"
        ),
        pytest.param(
            toll("40"),
            russian_toll("12", "2024-05-05"),
            Relation.CONTRADICTING,
            id="a toll that falls",
        ),
        pytest.param(toll("1234"), russian_toll("1200"), Relation.ROUNDED, id="two digits told"),
        pytest.param(
            toll("1234"),
            russian_toll("1000", hedge=Hedge.ABOUT),
            Relation.ROUNDED,
            id="one digit told, and a hedge",
        ),
        pytest.param(
            toll("100", hedge=Hedge.MORE_THAN),
            russian_toll("120"),
            Relation.COMPATIBLE,
            id="more than",
        ),
        pytest.param(
            toll("300", hedge=Hedge.UP_TO), russian_toll("250"), Relation.COMPATIBLE, id="up to"
        ),
        pytest.param(
            toll("12", hedge=Hedge.AT_LEAST),
            russian_toll("12"),
            Relation.COMPATIBLE,
            id="only a hedge",
        ),
        pytest.param(
            toll("100", hedge=Hedge.NEARLY), russian_toll("95"), Relation.ROUNDED, id="nearly"
        ),
        pytest.param(toll("10..12"), russian_toll("11"), Relation.COMPATIBLE, id="in a range"),
        pytest.param(
            toll("10..12"), russian_toll("19"), Relation.CONTRADICTING, id="not in a range"
        ),
        pytest.param(
            toll("300", deed="killed or injured"),
            russian_toll("300"),
            Relation.OTHER_THING,
            id="killed or injured is not killed",
        ),
        pytest.param(
            toll("300", deed="injured"),
            russian_toll("300"),
            Relation.OTHER_THING,
            id="injured or killed",
        ),
        pytest.param(
            toll("300", noun="soldiers"),
            russian_toll("300", counted="мирных жителей погибли"),
            Relation.OTHER_THING,
            id="soldiers are no civilians",
        ),
        pytest.param(
            toll("300", deed="injured"), russian_toll("12"), None, id="two numbers of two things"
        ),
        pytest.param(toll("12", town="Kamen"), russian_toll("19"), None, id="another town"),
        pytest.param(toll("12"), russian_toll("19", "2024-09-05"), None, id="months later"),
        pytest.param(
            toll("12", date="2024-05-01"),
            russian_toll("19", date="2024-03-01"),
            None,
            id="other days",
        ),
        pytest.param(
            toll("1200", town="Kamen"),
            toll("1200"),
            Relation.OTHER_THING,
            id="one count, two places",
        ),
        pytest.param(
            toll("1200", place="Ostvik"),
            toll("1200", place="Kamen"),
            None,
            id="held for another place",
        ),
    ],
)
def test_the_second_claim_stands_to_the_first_as_its_number_and_its_words_tell(
    left, right, expected
):
    assert relation(left, right) == expected


def claim(text, counted, value=None, day="2024-05-03", lang="en", **fields):
    of = document(text, day, lang)
    return of, figure(of, counted, value, **fields)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            claim(
                "The Veyra tunnel is 100 km long.", "tunnel long", "100", kind=MEASURE, unit="km"
            ),
            claim("The Veyra tunnel is long.", "tunnel long", "62", kind=MEASURE, unit="[mi_i]"),
            Relation.CONVERTED,
            id="kilometres and miles",
        ),
        pytest.param(
            claim(
                "The Veyra tunnel is 100 km long.", "tunnel long", "100", kind=MEASURE, unit="km"
            ),
            claim("The Veyra tunnel is long.", "tunnel long", "90", kind=MEASURE, unit="[mi_i]"),
            Relation.CONTRADICTING,
            id="kilometres and too many miles",
        ),
        pytest.param(
            claim("The Veyra bridge cost.", "bridge cost", "40", kind=MONEY, unit="EUR"),
            claim("Мост через Вейру стоит.", "мост стоит", "45", lang="ru", kind=MONEY, unit="USD"),
            Relation.CONVERTED,
            id="two currencies",
        ),
        pytest.param(
            claim("The Veyra tunnel.", "tunnel long", "3", kind=MEASURE, unit="km"),
            claim("The Veyra tunnel.", "tunnel weight", "3", kind=MEASURE, unit="kg"),
            None,
            id="a length and a weight",
        ),
        pytest.param(
            claim("Bread prices in Ostvik rose.", "bread prices rose", "5", kind=SHARE, unit="%"),
            claim("Bread prices in Ostvik fell.", "bread prices fell", "5", kind=SHARE, unit="%"),
            Relation.CONTRADICTING,
            id="rose and fell",
        ),
        pytest.param(
            claim("Profit in Ostvik.", "profit", "5", kind=MONEY, unit="EUR"),
            claim("Profit in Ostvik.", "profit", "7", "2024-05-29", kind=MONEY, unit="EUR"),
            Relation.UPDATED,
            id="a level after weeks",
        ),
        pytest.param(
            claim("Singer Mira Ozols sang.", "Mira Ozols", "34", kind=AGE, unit="a"),
            claim("Певица Мира Озолс пела.", "Мира Озолс", "41", lang="ru", kind=AGE, unit="a"),
            Relation.CONTRADICTING,
            id="two ages",
        ),
        pytest.param(
            claim("Singer Mira Ozols sang.", "Mira Ozols", "34", kind=AGE, unit="a"),
            claim("Singer Mira Ozols.", "Mira Ozols", "35", "2024-05-20", kind=AGE, unit="a"),
            Relation.UPDATED,
            id="a birthday later",
        ),
        pytest.param(
            claim("Singer Mira Ozols sang.", "Ozols", "34", kind=AGE, unit="a"),
            claim("Farmer Ivo Ozols.", "Ivo Ozols", "61", kind=AGE, unit="a"),
            None,
            id="another of that surname",
        ),
        pytest.param(
            claim("The war in Arvenia began.", "war began", kind=DATE, date="2011-02"),
            claim(
                "Война в Арвении началась.", "война началась", lang="ru", kind=DATE, date="2013-04"
            ),
            Relation.CONTRADICTING,
            id="two beginnings",
        ),
        pytest.param(
            claim("The war in Arvenia began.", "war began", kind=DATE, date="2011-02"),
            claim("Война в Арвении началась.", "война началась", lang="ru", kind=DATE, date="2011"),
            Relation.COMPATIBLE,
            id="a month and its year",
        ),
        pytest.param(
            claim("The war in Arvenia began.", "war began", kind=DATE, date="2011-02"),
            claim(
                "Війна в Арвенії почалася.", "війна почалася", lang="uk", kind=DATE, date="2011-02"
            ),
            Relation.EQUAL,
            id="one month",
        ),
        pytest.param(
            claim("The war in Arvenia began.", "war began", kind=DATE, date="2011-02"),
            claim("The war in Arvenia ended.", "war ended", kind=DATE, date="2013-04"),
            None,
            id="beginning and end",
        ),
        pytest.param(
            claim("The war in Arvenia began.", "war began", kind=DATE, date="2011-02"),
            claim("The war in Arvenia began.", "war began", kind=DATE, date="1990"),
            None,
            id="an earlier war",
        ),
        pytest.param(
            claim("Police in Ostvik arrested 90 activists.", "activists", "90"),
            claim("Полиция в Оствике ранила 90 активистов.", "активистов", "90", lang="ru"),
            Relation.OTHER_THING,
            id="what the sentence tells of the same number",
        ),
        pytest.param(
            claim("Police in Ostvik arrested 90 activists.", "activists", "90"),
            claim("В Оствике погибли 90 активистов.", "активистов", "90", lang="ru"),
            Relation.OTHER_THING,
            id="the deed of the sentence is that of its only figure",
        ),
    ],
)
def test_claims_of_every_kind_are_held_against_each_other(left, right, expected):
    assert relation(left, right) == expected


def test_a_document_never_contradicts_itself():
    of = document("The flood in Ostvik killed 12 people, and 40 people died in Ostvik.")
    assert not compared(
        (of, figure(of, "people killed", "12")), (of, figure(of, "people died", "40"))
    )


def test_what_both_reports_tell_apart_is_no_swap():
    left, right = (
        document("The flood in Ostvik.", name="l"),
        document("The flood in Ostvik.", name="r"),
    )
    claims = [
        (of, figure(of, counted, "12"))
        for of in (left, right)
        for counted in ("people killed", "people injured")
    ]
    found = compared(*claims)
    assert [each.relation for one in found for each in one.comparisons] == [Relation.EQUAL] * 2


def test_each_claim_is_compared_with_the_nearest_before_it():
    claims = (
        toll("12", "2024-05-01"),
        toll("40", "2024-05-03"),
        toll("41", "2024-05-03", noun="villagers"),
    )
    (quantity,) = compared(*claims)
    assert [(each.left, each.right) for each in quantity.comparisons] == [
        (claims[0][1].id, claims[1][1].id),
        (claims[1][1].id, claims[2][1].id),
    ]


def test_ranks_and_figures_of_unknown_documents_are_left_out():
    of, known = toll("3", kind=FigureKind.RANK)
    stray = toll("3", "2024-05-04")[1]
    assert quantities_of([known, stray], {of.id: of}) == []


@given(
    st.permutations(
        [toll("12"), russian_toll("12"), toll("40", "2024-05-05"), toll("7", town="Kamen")]
    )
)
def test_the_order_of_the_figures_changes_nothing(claims):
    assert compared(*claims) == compared(
        toll("12"), russian_toll("12"), toll("40", "2024-05-05"), toll("7", town="Kamen")
    )


@given(st.decimals(1, 10**9, places=2), st.sampled_from([None, *Hedge]))
def test_what_a_figure_means_holds_what_it_says(value, hedge):
    each = toll(str(value), hedge=hedge)[1]
    said = stated(each)
    assert said is not None
    assert meant(each, said).meets(said)


@given(st.decimals(1, 10**6, places=1), st.decimals(1, 10**6, places=1))
def test_of_two_numbers_at_most_one_is_the_rounding(one, other):
    assert not (is_rounding(one, other, hedged=True) and is_rounding(other, one, hedged=True))


@pytest.mark.parametrize("when", ["2024-13", "2024-02-30", "soon", "", None])
def test_what_is_no_date_is_no_stretch_of_days(when):
    assert days_of(when) is None


def test_a_stretch_of_days_ends_with_its_last_month():
    found = days_of("2024-01", "2024-02")
    assert found is not None
    assert str(found.last) == "2024-02-29"
