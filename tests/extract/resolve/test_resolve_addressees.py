"""To whom statements are said: each way of naming hearers, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relay_cases import hearer, relayed

from sayso.extract.resolve.addressees import with_addressees
from sayso.extract.resolve.media import with_media
from sayso.lang.known import get_language
from sayso.model import Document, Mode, Span, Statement


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("{s1 Berg} {q1 told} reporters {c1 that it holds}.", "reporters", id="object"),
        pytest.param(
            "{c1 “It holds,”} {s1 he} {q1 told} the Ostvik Post.", "the Ostvik Post", id="after"
        ),
        pytest.param(
            "{s1 Berg} {q1 told} the Sunday Post {c1 it holds}.",
            "the Sunday Post",
            id="day in a name",
        ),
        pytest.param(
            "{c1 “It holds,”} {s1 he} {q1 told} Radio Ostvik’s “Morning Hour”.",
            "Radio Ostvik’s “Morning Hour”",
            id="title",
        ),
        pytest.param(
            "{s1 Berg} {q1 told} her husband {c1 that it holds}.", "her husband", id="possessive"
        ),
        pytest.param(
            "{s1 Berg} {q1 told} parents and teachers {c1 it holds}.",
            "parents and teachers",
            id="two",
        ),
        pytest.param(
            "{s1 Berg} {q1 told} Anna and Ole {c1 it holds}.", "Anna and Ole", id="two names"
        ),
        pytest.param(
            "{s1 Berg} {q1 told} members of the board {c1 it holds}.",
            "members of the board",
            id="of",
        ),
        pytest.param(
            "{s1 Berg} quietly {q1 urged} residents {c1 to leave}.", "residents", id="urged"
        ),
        pytest.param("{s1 Berg} {q1 said} to voters {c1 that it holds}.", "voters", id="said to"),
        pytest.param("{s1 Berg} {q1 pleaded} with the court {c1 to wait}.", "the court", id="with"),
        pytest.param(
            "{s1 Berg} {q1 called} on the ministry {c1 to wait}.", "the ministry", id="on"
        ),
        pytest.param(
            "{s1 Berg} {q1 thanked} {c1 voters for their work}.", "voters", id="in the content"
        ),
        pytest.param(
            "In a letter to the court, {s1 Berg} {q1 said} {c1 it holds}.", "the court", id="letter"
        ),
        pytest.param(
            "In an interview with the Post, {s1 Berg} {q1 said} {c1 it holds}.",
            "the Post",
            id="interview",
        ),
        pytest.param(
            "{s1 Berg} phoned the police and {q1 said} {c1 it holds}.", "the police", id="phoned"
        ),
        pytest.param("Later, Lund {q1 was asked about} {c1 the bridge}.", "Lund", id="passive"),
        pytest.param(
            "{c1 “Yes,”} Lund told the Ostvik Post.", "the Ostvik Post", id="no cue marked"
        ),
        pytest.param(
            "{s1 Berg} {q1 told} {c1 Russia must leave}.", None, id="subject of the content"
        ),
        pytest.param("{s1 Berg} {q1 told} lies {c1 that hold}.", None, id="lies"),
        pytest.param("{s1 Berg} {q1 asked} {c1 if it holds}.", None, id="nobody"),
        pytest.param("{s1 Berg} {q1 said} to himself {c1 it holds}.", None, id="himself"),
        pytest.param(
            "{s1 Berg} {q1 responded} to the allegations {c1 that it holds}.", None, id="things"
        ),
        pytest.param("{s1 Berg} {q1 said}, to applause, {c1 that it holds}.", None, id="apart"),
        pytest.param("{s1 Berg} {q1 warned} of {c1 floods}.", None, id="of"),
        pytest.param("{s1 Berg} {q1 told} and {c1 retold it}.", None, id="and"),
        pytest.param("{s1 Berg} {q1 told} the {c1 bridge story}.", None, id="article alone"),
        pytest.param(
            "{s1 Berg} {q1 said} in tears. To Lund, {c1 it holds}.", None, id="next sentence"
        ),
        pytest.param("{s1 Lund} was there and {q1 asked} {c1 why}.", None, id="active"),
    ],
)
def test_a_hearer_is_named_beside_an_english_cue(text, name):
    assert hearer(text) == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        pytest.param(
            "ru",
            "{s1 Берг} {q1 заявил} журналистам, {c1 что мост стоит}.",
            "журналисты",
            id="ru told",
        ),
        pytest.param(
            "ru", "{c1 «Стоит»}, — {q1 сказал} {s1 Берг} врачу.", "врач", id="ru behind the source"
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 рассказал} газете Post, {c1 что мост стоит}.",
            "газета Post",
            id="ru outlet",
        ),
        pytest.param(
            "ru",
            "Как {q1 рассказал} {s1 газете Post фермер}, {c1 мост стоит}.",
            "газета Post",
            id="ru in the source",
        ),
        pytest.param(
            "ru",
            "{c1 «Стоит»}, — {q1 говорит} {s1 Орлов The Post}.",
            "The Post",
            id="ru behind a name",
        ),
        pytest.param(
            "ru", "{s1 Берг} {q1 попросил} суд {c1 подождать}.", "суд", id="ru accusative"
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 призвал} {c1 власти чинить мост}.",
            "власти",
            id="ru in the content",
        ),
        pytest.param(
            "ru", "{s1 Берг} {q1 потребовал} от властей {c1 ответа}.", "власти", id="ru from"
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 обратилась} к президенту {c1 с просьбой}.",
            "президент",
            id="ru turned",
        ),
        pytest.param(
            "ru", "Россиян {q1 предупредили} {c1 о дожде}.", "Россияне", id="ru no subject"
        ),
        pytest.param(
            "ru", "У жителей {q1 спросили}, {c1 стоит ли мост}.", "жители", id="ru of whom"
        ),
        pytest.param(
            "ru",
            "{s1 Берг} позвонил в полицию и {q1 сказал}, {c1 что горит}.",
            "полиция",
            id="ru phoned",
        ),
        pytest.param(
            "ru",
            "Врачу позвонил {s1 Берг} и {q1 сказал}, {c1 что горит}.",
            "Врач",
            id="ru phoned before",
        ),
        pytest.param(
            "ru",
            "В письме министру {s1 Берг} {q1 заявил}, {c1 что ждёт}.",
            "министр",
            id="ru letter",
        ),
        pytest.param(
            "ru",
            "{s1 Берг}, отвечая на вопрос Post, {q1 сказал}, {c1 что ждёт}.",
            "Post",
            id="ru question",
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 сказал} соседям-рыбакам, {c1 что ждёт}.",
            "соседям-рыбакам",
            id="ru plural",
        ),
        pytest.param(
            "ru",
            "«Врачу позвонил {s1 Берг} и {q1 сказал}, {c1 что горит}.",
            "Врач",
            id="ru open mark",
        ),
        pytest.param(
            "ru", "В НИИ ВОДЫ {q1 попросили} {c1 подождать}.", None, id="ru midst of a name"
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 позвал} два миллиона зрителей {c1 ждать}.",
            None,
            id="ru no telling",
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 призвал} 2 миллиона зрителей {c1 ждать}.",
            "2 миллиона зрителей",
            id="ru number",
        ),
        pytest.param(
            "ru", "{s1 Берг} {q1 попросил} помощи, {c1 чтобы уехать}.", None, id="ru help"
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 попросил} снять запись, {c1 чтобы уехать}.",
            None,
            id="ru infinitive",
        ),
        pytest.param(
            "ru", "{s1 Берг} {q1 сказал} ей, {c1 что ждёт}.", None, id="ru pronoun left open"
        ),
        pytest.param("ru", "{s1 Разработчики} {q1 обещают} {c1 сто часов}.", None, id="ru subject"),
        pytest.param(
            "ru", "В {s1 Госдуме} {q1 предложили} {c1 подождать}.", None, id="ru in a body"
        ),
        pytest.param("ru", "{q1 По} {s1 его} {q1 словам}, {c1 мост стоит}.", None, id="ru opener"),
        pytest.param(
            "ru", "В письме Post {q1 говорится}, {c1 что мост стоит}.", None, id="ru whose letter"
        ),
        pytest.param("ru", "{s1 Берг} {q1 заявил} о мосте, {c1 что стоит}.", None, id="ru about"),
        pytest.param(
            "uk",
            "{s1 Берг} {q1 розповів} журналістам, {c1 що міст стоїть}.",
            "журналісти",
            id="uk told",
        ),
        pytest.param(
            "uk", "У мешканців {q1 запитали}, {c1 чи стоїть міст}.", "мешканці", id="uk of whom"
        ),
        pytest.param(
            "uk", "{s1 Берг} {q1 закликав} уряд {c1 зачекати}.", "уряд", id="uk accusative"
        ),
    ],
)
def test_a_hearer_is_named_beside_a_cue_in_its_case(lang, text, name):
    assert hearer(text, lang=lang) == name


def test_a_nested_statement_is_looked_at_within_its_parent():
    text = "{s1 Ole} {q1 told} the court {c1 that {s2 Eva} {q2 said} {c2 it rains}}."
    assert [name for name, _ in relayed(text)] == ["the court", None]


BITS = (
    "told asked said to with in an interview letter on Telegram Ada Lund reporters the of and . , ; “ ” "
    "сказал заявил журналистам в интервью газете Post «Вестник» от властей когда спросили"
)
WORDS = st.lists(st.sampled_from(BITS.split()), min_size=4, max_size=30)


@given(WORDS, st.data(), st.sampled_from(["en", "ru", "uk"]))
def test_resolving_keeps_the_statements_of_any_text(words, data, lang):
    text = " ".join(words)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=12)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    found = [
        Statement(
            id=str(number),
            document_id="d",
            mode=data.draw(st.sampled_from(list(Mode))),
            content=(spans[number],),
            cue=tuple(spans[number + 1 : number + 2]),
            source=tuple(spans[number + 2 : number + 3]),
            text=spans[number].of(text),
        )
        for number in range(len(spans))
    ]
    document, language = Document(id="d", text=text), get_language(lang)
    through = with_media(found, document=document, language=language)
    done = with_addressees(through, document=document, language=language)
    assert [each.id for each in done] == [each.id for each in found]
    assert all(each.via.name.strip() for each in done if each.via)
    assert all(each.addressee.name.strip() for each in done if each.addressee)
