"""Whom pronouns mean, and what leaves them open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_cases import names, spoken

from sayso.extract.resolve.folk import groups_in, noun_gender, persons_in
from sayso.extract.resolve.pronouns import is_pronoun
from sayso.lang.known import LANGUAGES, get_language
from sayso.lang.pronouns import get_pronouns
from sayso.lang.referring import Referent
from sayso.model import Span, SpeakerKind


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "Ms Lund, who knows Ms Hale from school, lost her boat. {1t|“It sank,”} {1s|she} {1c|said}.",
            "Lund",
            id="a rival in an aside",
        ),
        pytest.param(
            "en",
            "Ms Lund met Ms Hale. {1t|“It sank,”} {1s|she} {1c|said}.",
            None,
            id="a rival beside",
        ),
        pytest.param(
            "en",
            "The boat sank with Ms Lund on board. {1t|“It was cold,”} {1s|she} {1c|said}.",
            "Lund",
            id="the only one",
        ),
        pytest.param(
            "en",
            "Among them were Ms Lund and Ms Hale. {1t|“It was cold,”} {1s|she} {1c|said}.",
            None,
            id="two who are only mentioned",
        ),
        pytest.param(
            "en",
            "{1t|“It sank,”} {1s|a spokeswoman} {1c|said}. {2t|“It was old,”} {2s|she} {2c|added}.",
            "a spokeswoman",
            id="a noun shows the gender",
        ),
        pytest.param(
            "en",
            "{1t|“It sank,”} {1s|a spokeswoman} {1c|said}. {2t|“It was old,”} {2s|he} {2c|added}.",
            None,
            id="a noun of the other gender",
        ),
        pytest.param(
            "en",
            "A fisherman called the coastguard. {1s|He} {1c|said} {1t|that the boat sank}.",
            "A fisherman",
            id="who opens the sentence",
        ),
        pytest.param(
            "en",
            "Ada Lund arrived. The farmer was cold. {1s|She} {1c|said} {1t|that the boat sank}.",
            None,
            id="a farmer who may be anybody",
        ),
        pytest.param(
            "en",
            "Ada Lund arrived. The woman was cold. {1s|She} {1c|said} {1t|that the boat sank}.",
            "Ada Lund",
            id="the woman",
        ),
        pytest.param(
            "en",
            "Ada Lund arrived. The next day, her sister came. {1s|She} {1c|said} {1t|that it sank}.",
            None,
            id="somebody's sister",
        ),
        pytest.param(
            "en",
            "Tom Hale came. {1s|Ada Lund} {1c|said} {1t|that {2s|Bo Roe} {2c|warned} {2t|her}}. "
            "{3t|“It sank,”} {3s|he} {3c|said}.",
            "Tom Hale",
            id="who is only told of stays out",
        ),
        pytest.param(
            "en",
            "Mayor Roe Lund left his office. Lund said his boat sank. {1s|She} {1c|said} {1t|it was old}.",
            None,
            id="whose pronouns are a man's",
        ),
        pytest.param(
            "en",
            "Mayor Roe Lund left his office. Lund said her boat sank. {1s|She} {1c|said} {1t|it was old}.",
            "Roe Lund",
            id="whose pronouns tell nothing",
        ),
        pytest.param(
            "en",
            "{1s|Orla Quist} {1c|said} {1t|it sank}. {2s|She} {2c|said} {2t|it was old}.",
            "Orla Quist",
            id="a name that no table knows",
        ),
        pytest.param(
            "en",
            "{1s|Orla Quist} {1c|said} {1t|it sank}. {2s|Orla} {2c|said} {2t|so}. {3s|She} {3c|left} {3t|it}.",
            "Orla Quist",
            id="a part of a name before",
        ),
        pytest.param(
            "en",
            "{1s|Quist} {1c|said} {1t|it sank}. {2s|She} {2c|said} {2t|it was old}.",
            None,
            id="a word that may be a body's name",
        ),
        pytest.param(
            "en",
            "{1s|Orla Quist} {1c|said} {1t|it sank}. {2s|She} {2c|said} {2t|it was old}. "
            "{3s|He} {3c|said} {3t|it was not}.",
            None,
            id="who was she before",
        ),
        pytest.param(
            "en",
            "Tom Hale came. In {1s|his} {1c|view}, {1t|the boat was old}.",
            "Tom Hale",
            id="possessive",
        ),
        pytest.param(
            "en",
            "Tom Hale came. {1s|His view} {1c|was} {1t|that the boat was old}.",
            "Tom Hale",
            id="possessive with its noun",
        ),
        pytest.param(
            "ru",
            "Женщина вышла из дома. {1s|Она} {1c|сообщила}, {1t|что мост закрыт}.",
            "Женщина",
            id="Russian",
        ),
        pytest.param(
            "ru",
            "Анна Лунд вышла на мост. С {1s|ее} {1c|слов}, {1t|мост закрыт}.",
            "Анна Лунд",
            id="Russian possessive",
        ),
        pytest.param(
            "uk",
            "Мешканка північного Порта вийшла. {1s|Вона} {1c|сказала}, {1t|що міст закрито}.",
            "Мешканка північного Порта",
            id="Ukrainian",
        ),
    ],
)
def test_a_pronoun_outside_statements_is_who_is_in_focus(lang, marked, name):
    assert names(marked, lang=lang)[-1] == name


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|{2s|she} {2c|wants} {2t|to leave}}.",
            "Ada Lund",
            id="she in indirect speech",
        ),
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|of Clara Hale that {2s|she} {2c|wants} {2t|to leave}}.",
            None,
            id="another woman in between",
        ),
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|of Tom Hale that {2s|he} {2c|wants} {2t|to leave}}.",
            "Tom Hale",
            id="a man in between",
        ),
        pytest.param(
            "en",
            "Tom Hale left. {1t|“{2s|He} {2c|wanted} {2t|to leave},”} {1s|Ada Lund} {1c|said}.",
            "Tom Hale",
            id="he in a woman's words",
        ),
        pytest.param(
            "en",
            "Bo Roe left. {1t|“{2s|He} {2c|wanted} {2t|to leave},”} {1s|Tom Hale} {1c|said}.",
            None,
            id="he in a man's words",
        ),
        pytest.param(
            "en",
            "{1t|“Bo and Tom Hale came. {2s|He} {2c|wanted} {2t|to leave},”} {1s|Ada Lund} {1c|said}.",
            "Tom Hale",
            id="named in the same words",
        ),
        pytest.param(
            "en",
            "{1t|“{2s|He} {2c|wanted} {2t|to leave},”} somebody {1c|said}.",
            None,
            id="nobody knows who says it",
        ),
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|that {2s|it} {2c|wants} {2t|to close}}.",
            None,
            id="it in what is said",
        ),
        pytest.param(
            "en",
            "Ada Lund left. {1t|{2t|It sank}, {2s|she} {2c|said}}, {1c|according to} {1s|Quist}.",
            "Ada Lund",
            id="in a report",
        ),
        pytest.param(
            "en",
            "Ada Lund left. {1s|Quist} {1c|said} {1t|{2s|she} {2c|wants} {2t|to stay}}.",
            None,
            id="of somebody who may be a body",
        ),
        pytest.param(
            "en",
            "Ada Lund left. {1s|The council} {1c|said} {1t|{2s|she} {2c|wants} {2t|to stay}}.",
            "Ada Lund",
            id="of a body",
        ),
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|сказала}, {1t|что {2s|она} {2c|хочет} {2t|уехать}}.",
            "Анна Лунд",
            id="Russian",
        ),
        pytest.param(
            "uk",
            "{1s|Ганна Лунд} {1c|сказала}, {1t|що {2s|вона} {2c|хоче} {2t|поїхати}}.",
            "Ганна Лунд",
            id="Ukrainian",
        ),
    ],
)
def test_a_pronoun_in_what_is_said_is_who_says_it_or_another_named_there(lang, marked, name):
    assert names(marked, lang=lang)[1] == name


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "{1s|Ostvik's fishermen} {1c|said} {1t|the sea was calm}. {2s|They} {2c|added} {2t|it was cold}.",
            "Ostvik's fishermen",
            id="a group that spoke",
        ),
        pytest.param(
            "en",
            "Ostvik's fishermen left at dawn. {1s|They} {1c|said} {1t|the sea was calm}.",
            "Ostvik's fishermen",
            id="a group that opens the sentence",
        ),
        pytest.param(
            "en",
            "The fishermen met two reporters. {1s|They} {1c|said} {1t|the sea was calm}.",
            None,
            id="two groups",
        ),
        pytest.param("en", "The sea was calm. {1s|They} {1c|said} {1t|so}.", None, id="nobody"),
        pytest.param(
            "en",
            "{1t|“Everyone knew. {2s|They} {2c|said} {2t|so},”} {1s|Ada Lund} {1c|said}.",
            "Everyone",
            id="in what is said",
        ),
        pytest.param(
            "en",
            "{1s|Residents} {1c|said} {1t|that {2s|they} {2c|hope} {2t|for rain}}.",
            "Residents",
            id="in indirect speech",
        ),
        pytest.param(
            "en",
            "{1s|Residents} {1c|said} {1t|that officials told them {2s|they} {2c|hope} {2t|so}}. "
            "{3s|They} {3c|left} {3t|it at that}.",
            "Residents",
            id="after indirect speech",
        ),
        pytest.param(
            "en",
            "The fishermen left. {1t|“{2s|They} {2c|hoped} {2t|for rain},”} {1s|Ada Lund} {1c|said}.",
            "fishermen",
            id="from outside what is said",
        ),
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|that {2s|they} {2c|hope} {2t|for rain}}.",
            None,
            id="of one person",
        ),
        pytest.param(
            "ru",
            "{1s|Жители Порта} {1c|заявили}, {1t|что мост закрыт}. По {2s|их} {2c|словам}, {2t|давно}.",
            "Жители Порта",
            id="Russian",
        ),
        pytest.param(
            "uk",
            "{1s|Мешканці Порта} {1c|заявили}, {1t|що міст закрито}. За {2s|їхніми} {2c|словами}, {2t|давно}.",
            "Мешканці Порта",
            id="Ukrainian",
        ),
    ],
)
def test_they_are_the_several_people_last_in_focus(lang, marked, name):
    assert names(marked, lang=lang)[-1] == name


@pytest.mark.parametrize(
    ("lang", "marked", "name", "kind"),
    [
        pytest.param(
            "en",
            "It upset Ostvik officers, {1s|who} {1c|said} {1t|no}.",
            "Ostvik officers",
            SpeakerKind.GROUP,
            id="English",
        ),
        pytest.param(
            "ru",
            "Он цитирует военных источников, {1s|которые} {1c|говорят}, {1t|что нет}.",
            "источников",
            SpeakerKind.UNNAMED,
            id="sources",
        ),
        pytest.param(
            "uk",
            "Її схвилювала заява представників заводу, {1s|які} {1c|повідомили}, {1t|що ні}.",
            "представників заводу",
            SpeakerKind.GROUP,
            id="in another case",
        ),
    ],
)
def test_a_relative_is_the_several_people_right_before_it(lang, marked, name, kind):
    [speaker] = spoken(marked, lang=lang)
    assert (speaker.name, speaker.kind) == (name, kind)


@pytest.mark.parametrize(
    "marked",
    [
        "The officers said it was the truth, {1s|which} {1c|said} {1t|no}.",
        "The pier, {1s|which} {1c|said} {1t|no}.",
        "Ask the officers {1s|who} {1c|said} {1t|no}.",
    ],
    ids=["a verb between", "no people", "no comma"],
)
def test_a_relative_with_nobody_right_before_it_stays_open(marked):
    assert names(marked) == [None]


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "{1s|Ostvik Port Authority} {1c|said} {1t|the pier was closed}. {2s|It} {2c|added} {2t|it was old}.",
            "Ostvik Port Authority",
            id="it",
        ),
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|the pier was closed}. {2s|It} {2c|added} {2t|it was old}.",
            None,
            id="it after a person",
        ),
        pytest.param(
            "ru",
            "{1s|МЧС} {1c|сообщает}, {1t|что мост закрыт}. По {2s|его} {2c|данным}, {2t|надолго}.",
            "МЧС",
            id="what it holds",
        ),
        pytest.param(
            "ru",
            "Пришёл Олег Лунд. {1s|МЧС} {1c|сообщает}, {1t|что мост закрыт}. "
            "По {2s|его} {2c|словам}, {2t|надолго}.",
            "Олег Лунд",
            id="what somebody says",
        ),
        pytest.param(
            "ru",
            "{1s|МЧС} {1c|сообщает}, {1t|что мост закрыт}. По {2s|её} {2c|данным}, {2t|надолго}.",
            None,
            id="of another gender",
        ),
        pytest.param(
            "ru",
            "{1t|Мост закрыт}, {1c|сообщили} в {1s|МЧС}. {2s|Там} {2c|добавили}, {2t|что надолго}.",
            "МЧС",
            id="there",
        ),
        pytest.param(
            "ru",
            "{1t|Мост закрыт}, {1c|сообщила} {1s|Анна Лунд}. {2s|Там} {2c|добавили}, {2t|что надолго}.",
            None,
            id="there, after a person",
        ),
        pytest.param("ru", "{1s|Там} {1c|добавили}, {1t|что надолго}.", None, id="there, nobody"),
    ],
)
def test_it_and_there_are_the_body_that_spoke_last(lang, marked, name):
    assert names(marked, lang=lang)[-1] == name


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "Ada Lund met Tom Hale. {1s|The latter} {1c|said} {1t|no}.",
            "Tom Hale",
            id="the latter",
        ),
        pytest.param(
            "en",
            "Ada Lund met Tom Hale. {1s|The former} {1c|said} {1t|no}.",
            "Ada Lund",
            id="the former",
        ),
        pytest.param(
            "en",
            "Ada Lund met Tom Hale and Bo Roe, a mayor. {1s|The latter} {1c|said} {1t|no}.",
            None,
            id="the latter of three",
        ),
        pytest.param(
            "ru",
            "Олег Лунд спросил Ивана Хорна, и {1s|тот} {1c|ответил}, {1t|что мост закрыт}.",
            "Иван Хорн",
            id="Russian",
        ),
    ],
)
def test_the_latter_is_the_second_of_two_named_before(lang, marked, name):
    assert names(marked, lang=lang)[-1] == name


def test_whom_a_pronoun_means_keeps_the_kind_of_the_one_meant():
    first, second = spoken(
        "{1s|Residents} {1c|said} {1t|it rained}. {2s|They} {2c|said} {2t|it was cold}."
    )
    assert first.id == second.id
    assert second.kind is SpeakerKind.GROUP


@pytest.mark.parametrize(
    ("lang", "words", "expected"),
    [
        ("en", "She", True),
        ("en", "his view", True),
        ("en", "his lawyer", False),
        ("en", "the former", True),
        ("en", "who", True),
        ("en", "Hale", False),
        ("ru", "Там", True),
        ("ru", "её", True),
        ("uk", "їхніми", True),
        ("uk", "Лунд", False),
    ],
)
def test_a_pronoun_stands_for_somebody_named_elsewhere(lang, words, expected):
    assert is_pronoun(words, language=get_language(lang)) is expected


@pytest.mark.parametrize(
    ("lang", "words", "gender"),
    [
        ("en", "a spokeswoman for the king", Referent.SHE),
        ("en", "the mayor's son", Referent.HE),
        ("en", "the chair of the king", None),
        ("en", "a resident", None),
        ("ru", "жительница Порта", Referent.SHE),
        ("uk", "чоловік із Порта", Referent.HE),
    ],
)
def test_the_noun_of_a_description_shows_a_gender(lang, words, gender):
    assert noun_gender(words, language=get_language(lang)) is gender


def test_a_language_without_a_table_has_the_english_pronouns():
    assert get_pronouns("xx") is get_pronouns("en")


@given(
    st.text(alphabet="Atesmn яЖители . «»,\n", max_size=60).map(
        lambda text: f"The women. {text} Жители Порта. A man {text}"
    ),
    st.sampled_from(sorted(LANGUAGES)),
    st.integers(-5, 80),
    st.integers(0, 160),
)
def test_described_people_lie_in_the_text(text, code, start, end):
    language = get_language(code)
    found = [
        *(person.span for person in persons_in(text, Span(start, end), language=language)),
        *(group.span for group in groups_in(text, Span(start, end), language=language)),
    ]
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(span.of(text) == span.of(text).strip() for span in found)
