import pytest
from hypothesis import given
from hypothesis import strategies as st
from translating import WordReader, kinds, notes, told

from sayso.link.quotation import quotation_of_spans
from sayso.link.rows import rows_of
from sayso.link.translated import translated_changes
from sayso.model import Document, Mode, Span

INDIRECT = Mode.INDIRECT
WORDS = (
    "мэр закроет мост. банк продал завод, если дождь mayor may not close bridge: bank sold 12 % we"
    " 12,000 «plant» [fund] they мы не все most 03.05 марте March 7:30 06/05 … Орлик Orlyk"
)
TEXTS = st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join)


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        pytest.param("Мэр закроет мост.", "The mayor will close the bridge.", id="plainly"),
        pytest.param("Три с половиной тысячи людей.", "3,500 people.", id="a number in words"),
        pytest.param("Заплатит пів мільйона.", "He will have paid 500,000.", id="half a million"),
        pytest.param("Мост 20 марта.", "The bridge, March 20.", id="a date"),
        pytest.param("Мост 03.05.", "The bridge on 3 May.", id="a date in digits"),
        pytest.param("Мост 03.05.", "The bridge on 05/03.", id="day and month in any order"),
        pytest.param("Мост 7 листопада.", "The bridge, Nov. 7.", id="a short month"),
        pytest.param("Мост май закроет.", "The bridge will close in May.", id="May is no may"),
        pytest.param("Нельзя не закроет мост.", "The bridge must close.", id="two denials"),
        pytest.param("Мэр має підписати.", "The mayor must sign, signed.", id="an obligation"),
        pytest.param("Мост 2019.", "The bridge '19.", id="a year in short"),
        pytest.param("Мост 5 лет.", "The bridge, 5 plants.", id="a number of something else"),
        pytest.param("Мост в 3 часа.", "The bridge at 15:00.", id="hours of half a day"),
        pytest.param("Мост примерно 2,000.", "The bridge, about 1,980.", id="rounded and hedged"),
        pytest.param("Мост в половине восьмого.", "The bridge at 7:30.", id="an hour"),
        pytest.param(
            "Мост 40 километров.", "The bridge, about 25 miles.", id="a measure converted"
        ),
        pytest.param("Около 40 людей.", "Some 40 people.", id="one hedge in other words"),
        pytest.param("Завод из Швеции.", "A plant from Sweden.", id="a country"),
        pytest.param("Похвалил судью тренер.", "The coach praised the referee.", id="free order"),
        pytest.param(
            "Тренер похвалил судью.", "The referee was praised by the coach.", id="a passive"
        ),
        pytest.param(
            "Комиссия не подпишет.", "The commission refused, unsigned.", id="a denying verb"
        ),
        pytest.param("Мы не отдадим архив.", "We will not give the archive.", id="we"),
        pytest.param("Мэр с Верой закроет мост.", "Мер з Вірою закриє міст.", id="one name"),
        pytest.param("Две трети людей.", "Two-thirds of the people.", id="thirds"),
        pytest.param("Заплатит вдвое.", "He paid twofold.", id="as much"),
        pytest.param("Школу в девяностых.", "The school in the 1990s.", id="a decade in digits"),
        pytest.param("Мост в 17:30.", "The bridge at 5.30pm.", id="an hour with a point"),
        pytest.param("Ремонта не было.", "No longer than the bridge.", id="no comparison"),
    ],
)
def test_a_faithful_translation_is_only_translated(said, quoted):
    assert [change.change.value for change in told(said, quoted)] == ["translated"]


@pytest.mark.parametrize(
    ("said", "quoted", "note"),
    [
        pytest.param("Пострадали 12 людей.", "20 people hurt.", "number: 12 → 20", id="number"),
        pytest.param("Мост 1912 людей.", "Bridge 2012.", "number: 1912 → 2012", id="another century"),
        pytest.param("Мост 40 километров.", "Bridge 40 miles.", "unit: 40 → 40", id="unit"),
        pytest.param("Завод 5 долларов.", "Plant €5.", "unit: 5 → 5", id="currency"),
        pytest.param("Мост до 40 людей.", "Bridge for at least 40 people.", "hedge: до 40 → at least 40", id="hedge"),
        pytest.param("Мост упал на 20 %.", "Bridge fell to 20%.", "number: на 20 → to 20", id="by and to"),
        pytest.param("Мост 3 марта.", "Bridge, March 5.", "date: 3 марта → March 5", id="day"),
        pytest.param("Мост 3 марта.", "Bridge, April 3.", "date: 3 марта → April 3", id="month"),
        pytest.param("Мост в понедельник.", "Bridge on Tuesday.", "date: понедельник → Tuesday", id="weekday"),
        pytest.param("Мост закрыли осенью.", "Bridge closed in spring.", "date: осенью → spring", id="season"),
        pytest.param("Завод сегодня.", "Plant tomorrow.", "date: сегодня → tomorrow", id="today"),
        pytest.param("Завод из Швеции.", "Plant from Switzerland.", "name: Швеции → Switzerland", id="country"),
        pytest.param("Банк продал завод.", "Bank bought plant.", "sense: продал → bought", id="opposite"),
        pytest.param("Завод и silicon.", "Завод і силікон.", "sense: silicon → силікон", id="false friend"),
        pytest.param("Мэр не закроет мост.", "The mayor will close the bridge.", "negation: не закроет → close", id="negation lost"),
        pytest.param("Мэр закроет мост.", "The mayor will not close the bridge.", "negation: закроет → not close", id="negation added"),
        pytest.param("Комісія не погодилася підписати.", "Commission agreed not to sign.", "negation: не погодилася → not to sign", id="negation moved"),
        pytest.param("Мэр может закрыть, закроет мост.", "The mayor will close the bridge.", "modality lost: может", id="possibility"),
        pytest.param("Мэр должен закроет мост.", "The mayor can close the bridge.", "modality: должен → can", id="modality"),
        pytest.param("Мэр, вероятно, закроет мост.", "The mayor will close the bridge.", "hedge lost: вероятно", id="hedge lost"),
        pytest.param("Вряд ли мэр закроет мост.", "The mayor will likely close the bridge.", "hedge: Вряд ли → likely", id="hardly"),
        pytest.param("Мэр закроет мост.", "The mayor allegedly close the bridge.", "hedge added: allegedly", id="hedge added"),
        pytest.param("Мэр подписати, радимо закроет мост.", "It is forbidden that mayor close bridge.", "modality: радимо → forbidden", id="barred"),
        pytest.param("Мост закроет мэр.", "The bridge is forbidden for mayor.", "modality added: forbidden", id="barred where nothing was"),
        pytest.param("Мы намерены, закроет мост.", "We closed the bridge.", "modality lost: намерены", id="plan lost"),
        pytest.param("Не исключаю, мэр закроет мост.", "He ruled out, mayor close bridge.", "negation: исключаю → ruled", id="doubt turned"),
        pytest.param("Мост из Каменополя.", "Bridge from Kamenets.", "name: Каменополя → Kamenets", id="name"),
        pytest.param("Некоторые фермеры уехали.", "Most farmers left.", "quantifier: Некоторые → Most", id="quantifier"),
        pytest.param("Никто из фермеры не уехали.", "Not all farmers left.", "quantifier: Никто → all", id="none"),
        pytest.param("Тренер похвалил судью.", "The referee praised the coach.", "agent: Тренер похвалил судью → referee praised … coach", id="agent"),
        pytest.param("Выехали 312 людей, остались 40.", "312 stayed, 40 left.", "agent: 312 … 40 → 312 … 40", id="crossed"),
        pytest.param("Мы не отдадим архив.", "The museum will not give the archive.", "agent: Мы → museum", id="person"),
        pytest.param("Треть людей пострадали.", "Two thirds of people hurt.", "number: Треть → Two thirds", id="fraction"),
        pytest.param("Мэр заплатит вдвое.", "Mayor paid triple.", "number: вдвое → triple", id="multiple"),
        pytest.param("Сотни людей.", "Thousands of people.", "number: Сотни → Thousands", id="size"),
        pytest.param("Мэр закрыли школу в девяностых.", "Mayor closed school in 1970s.", "number: девяностых → 1970s", id="decade"),
        pytest.param("Мэр закрыли школу семнадцатого.", "Mayor closed school 18th.", "number: семнадцатого → 18", id="ordinal"),
        pytest.param("Мост 5 секунд.", "Bridge 5 weeks.", "unit: 5 → 5", id="seconds"),
        pytest.param("Мост в полдень.", "Bridge at midnight.", "date: полдень → midnight", id="hour of day"),
        pytest.param("Мэр Рябинин закроет мост.", "Mayor Petrenko closed the bridge.", "name: Рябинин → Petrenko", id="surname"),
        pytest.param("Мэр Тарас закроет мост.", "Mayor Bohdan closed the bridge.", "name: Тарас → Bohdan", id="first name"),
        pytest.param("Банк продал завод без ремонта.", "Bank sold plant with repair.", "negation: без → repair", id="without"),
        pytest.param("The bridge closed without repair.", "Мост закроет с ремонтом и ремонта.", "negation: without → ремонта", id="with"),
        pytest.param("Ремонта нет, мост.", "There is repair, bridge.", "negation: нет → repair, bridge", id="nought"),
        pytest.param("Мэр может уронить мост, банк.", "Mayor will tumble bridge, bank.", "modality lost: может", id="may made will"),
        pytest.param("Вы подпишет, мы платит.", "They signed, we paid.", "agent: Вы → They", id="other person"),
    ],
)  # fmt: skip
def test_an_alteration_is_told_with_what_differs(said, quoted, note):
    assert note in notes(said, quoted)


@pytest.mark.parametrize(
    ("said", "quoted", "expected"),
    [
        pytest.param(
            "Мэр закроет мост, потому что лодки вернулись в гавань.",
            "The mayor will close the bridge.",
            {"trimmed"},
            id="end trimmed",
        ),
        pytest.param(
            "Потому что лодки вернулись в гавань, мэр закроет мост.",
            "The mayor will close the bridge.",
            {"trimmed"},
            id="start trimmed",
        ),
        pytest.param(
            "Мэр, когда лодки вернулись в гавань, закроет мост.",
            "The mayor will close the bridge.",
            {"elided"},
            id="middle elided",
        ),
        pytest.param(
            "Мэр, если лодки вернулись в гавань, закроет мост.",
            "The mayor will close the bridge.",
            {"elided", "altered"},
            id="condition lost",
        ),
        pytest.param(
            "Мэр, если лодки вернулись в гавань, закроет мост.",
            "The mayor … will close the bridge.",
            {"elided"},
            id="condition left out openly",
        ),
        pytest.param(
            "Мэр закроет мост, но не лодки фонари гавань.",
            "The mayor will close the bridge.",
            {"trimmed", "altered"},
            id="what limits it lost",
        ),
        pytest.param(
            "Лодки и фонари не говорили, что мэр закроет мост.",
            "The mayor will close the bridge.",
            {"trimmed", "altered"},
            id="what denies it lost",
        ),
        pytest.param(
            "Мэр закроет мост. Лодки вернулись в гавань. Банк продал завод.",
            "The mayor will close the bridge. The bank sold the plant.",
            {"spliced"},
            id="a sentence passed over",
        ),
        pytest.param(
            "Мэр закроет мост. Банк продал завод.",
            "The bank sold the plant. The mayor will close the bridge.",
            {"spliced"},
            id="order reversed",
        ),
        pytest.param(
            "Мэр закроет мост.",
            "The mayor [of Lugomir] will close the bridge.",
            {"inserted"},
            id="in brackets",
        ),
        pytest.param(
            "Мэр закроет мост.",
            "The mayor will close the bridge. Seven unknown sparrows sang merrily.",
            {"inserted"},
            id="a sentence added",
        ),
    ],
)
def test_what_was_left_out_joined_or_added_is_told(said, quoted, expected):
    assert kinds(said, quoted) == expected


def test_a_sentence_passed_over_between_two_quotations_is_elided():
    said = "Мэр закроет мост. Лодки вернулись в гавань. Банк продал завод."
    quoted = "that the mayor “will close the bridge” and “the bank sold the plant”"
    assert kinds(said, quoted, mode=INDIRECT) == {"elided"}


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param("that the museum will not give the archive", id="a noun"),
        pytest.param("that they will not give the archive", id="a pronoun"),
    ],
)
def test_persons_may_shift_outside_quotation_marks(quoted):
    assert kinds("Мы не отдадим архив.", quoted, mode=INDIRECT) == set()


def test_both_sides_of_an_alteration_are_shown():
    said, quoted = "Пострадали 12 людей.", "20 people were hurt."
    change = next(each for each in told(said, quoted) if each.change == "altered")
    assert [span.of(quoted) for span in change.here] == ["20"]
    assert [span.of(said) for span in change.there] == ["12"]


def test_an_empty_quotation_is_translated_from_nothing():
    assert [change.change.value for change in told("Мэр закроет мост.", "…")] == ["translated"]


@given(TEXTS, TEXTS, st.sampled_from([Mode.DIRECT, Mode.INDIRECT]))
def test_every_change_lies_inside_both_texts(said, quoted, mode):
    for change in told(said, quoted, mode=mode):
        assert all(0 <= span.start < span.end <= len(quoted) for span in change.here)
        assert all(0 <= span.start < span.end <= len(said) for span in change.there)


def test_what_is_translated_is_said_to_be_from_its_language():
    report = Document(id="report", text="The mayor will close the bridge")
    origin = Document(id="said", text="Мэр закроет мост", lang="ru")
    content = (Span(0, len(report.text)),)
    quotation = quotation_of_spans(report, content)
    rows = rows_of(quotation, origin, (Span(0, len(origin.text)),), WordReader())
    assert translated_changes(quotation, origin, rows)[0].note == "from Russian"
