"""Through what statements are made: each way of naming media, what is none, and what is kept."""

import pytest
from relay_cases import medium, resolved

from sayso.extract.resolve.media import with_media
from sayso.lang.known import get_language
from sayso.model import Document, SpeakerKind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "{s1 Lund} {w1 wrote} on Twitter {c1 that it holds}.", "Twitter", id="platform"
        ),
        pytest.param(
            "{s1 One fan on Twitter} {q1 said} {c1 it holds}.", "Twitter", id="within the source"
        ),
        pytest.param(
            "In a statement, {s1 Lund} {q1 said} {c1 it holds}.", "statement", id="statement"
        ),
        pytest.param(
            "{s1 Lund} {q1 said in a release} {c1 that it holds}.", "release", id="within the cue"
        ),
        pytest.param(
            "In a post on Medium, {s1 Lund} {w1 wrote} {c1 it holds}.", "post on Medium", id="tied"
        ),
        pytest.param(
            "In an interview with the Post, {s1 Lund} {q1 said} {c1 it holds}.",
            "interview with the Post",
            id="outlet",
        ),
        pytest.param(
            "In a video message shared by the channel, {s1 Lund} {q1 said} {c1 it holds}.",
            "video message shared by the channel",
            id="shared",
        ),
        pytest.param(
            "During a town hall on Friday, {s1 Lund} {q1 said} {c1 it holds}.",
            "town hall",
            id="two words",
        ),
        pytest.param(
            "{s1 The mine} released a report Friday, {q1 saying} {c1 it holds}.",
            "report",
            id="released",
        ),
        pytest.param(
            "In a letter next to one on the front page, {s1 Lund} {q1 said} {c1 it holds}.",
            "letter",
            id="no place",
        ),
        pytest.param(
            "{s1 Lund's letter} {q1 said} {c1 it holds}.", "Lund's letter", id="speaks itself"
        ),
        pytest.param(
            "{s1 The Lamps channel} {w1 posted} {c1 “It holds.”}",
            "Lamps channel",
            id="channel posts",
        ),
        pytest.param("{s1 The Lamps channel} {q1 said} {c1 “It holds.”}", None, id="channel says"),
        pytest.param("{s1 The letter} {q1 said} {c1 it holds}.", None, id="nobody's letter"),
        pytest.param("{s1 The Ostvik Post} {q1 said} {c1 it holds}.", None, id="part of a name"),
        pytest.param(
            "{s1 Lund} {q1 said} {c1 it holds in a statement}.", None, id="within the content"
        ),
        pytest.param(
            "Ole released a video, and {s1 police} {q1 said} {c1 it holds}.", None, id="of another"
        ),
        pytest.param(
            "In 2015 Ole saw the letter. {s1 Lund} {q1 said} {c1 it holds}.", None, id="elsewhere"
        ),
        pytest.param(
            "In spring a letter came, {s1 Lund} {q1 said}, {c1 it holds}.", None, id="new phrase"
        ),
        pytest.param("{q1 According to} {s1 Lund's letter}, {c1 it holds}.", None, id="a source"),
    ],
)
def test_a_medium_is_named_beside_an_english_cue(text, name):
    assert medium(text) == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        pytest.param(
            "ru",
            "В своём телеграм-канале {s1 Лунд} {w1 написала}, {c1 что стоит}.",
            "телеграм-канал",
            id="ru channel",
        ),
        pytest.param(
            "ru", "{s1 Лунд} {w1 написала} в Твиттере, {c1 что стоит}.", "Твиттер", id="ru platform"
        ),
        pytest.param(
            "ru",
            "В интервью газете Post {s1 Лунд} {q1 сказала}, {c1 что стоит}.",
            "интервью газете Post",
            id="ru outlet",
        ),
        pytest.param(
            "ru",
            "В беседе с Post {s1 Лунд} {q1 сказала}, {c1 что стоит}.",
            "беседа с Post",
            id="ru conversation",
        ),
        pytest.param(
            "ru",
            "{c1 «Стоит»}, — {q1 сказала} {s1 Лунд} на сайте «Лампы».",
            "сайт «Лампы»",
            id="ru quoted name",
        ),
        pytest.param(
            "ru",
            "Во время брифинга {s1 Лунд} {q1 сказала}, {c1 что стоит}.",
            "брифинг",
            id="ru two words",
        ),
        pytest.param(
            "ru",
            "В {s1 сообщении шахты} {q1 говорится}, {c1 что стоит}.",
            "сообщение шахты",
            id="ru speaks",
        ),
        pytest.param(
            "ru", "{s1 Пост шахты} {q1 гласит}, {c1 что стоит}.", "Пост шахты", id="ru whose post"
        ),
        pytest.param(
            "ru",
            "{s1 Источник РИА Весть} {q1 сказал}, {c1 что стоит}.",
            "РИА Весть",
            id="ru insider",
        ),
        pytest.param(
            "ru",
            "{s1 Источник газеты «Весть»} {q1 сказал}, {c1 что стоит}.",
            "газета «Весть»",
            id="ru paper",
        ),
        pytest.param(
            "ru", "{s1 Источник в шахте} {q1 сказал}, {c1 что стоит}.", None, id="ru no outlet"
        ),
        pytest.param(
            "ru", "{s1 Источник власти} {q1 сказал}, {c1 что стоит}.", None, id="ru no name"
        ),
        pytest.param(
            "ru", "{s1 Источник издания} {q1 сказал}, {c1 что стоит}.", None, id="ru which outlet"
        ),
        pytest.param(
            "uk",
            "В інтерв’ю Post {s1 Лунд} {q1 сказала}, {c1 що стоїть}.",
            "інтерв’ю Post",
            id="uk",
        ),
        pytest.param(
            "uk",
            "Під час брифінгу {s1 Лунд} {q1 сказала}, {c1 що стоїть}.",
            "брифінг",
            id="uk two words",
        ),
    ],
)
def test_a_medium_is_named_with_its_noun_in_the_nominative(lang, text, name):
    assert medium(text, lang=lang) == name


POSTED = "{s1 Lund} {w1 wrote} on the Lamps channel: {c1 “It holds.”}\n"
SENT = "{s1 Lund} sent a video message to Berg, {q1 asking} {c1 for rain}.\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(POSTED + "{c2 “Rain,”} {s2 Lund} {q2 added}.", "Lamps channel", id="added"),
        pytest.param(
            POSTED + "{c2 “Rain,”} {s2 Lund's post} {q2 continued}.", "Lamps channel", id="her post"
        ),
        pytest.param(
            POSTED + "{c2 “Rain,”} {s2 Lund} {w2 wrote}.", "Lamps channel", id="wrote again"
        ),
        pytest.param(POSTED + "{c2 “Rain,”} {s2 Lund} {q2 said}.", None, id="said"),
        pytest.param(POSTED + "{c2 “Rain,”} {s2 Berg} {w2 wrote}.", None, id="another"),
        pytest.param(POSTED + "{c2 “Rain,”} {w2 wrote} somebody.", None, id="nobody"),
        pytest.param(
            SENT + "{s2 Lund} {q2 pleaded}: {c2 “Rain!”}",
            "video message to Berg",
            id="from the message",
        ),
        pytest.param(SENT + "{s2 Lund} {q2 hoped} {c2 for rain}.", None, id="no quotation"),
        pytest.param(
            SENT + "{s2 Lund} {w2 wrote} {c2 for rain}.", "video message to Berg", id="wrote it"
        ),
        pytest.param(
            SENT + "{s2 Eva} {q2 wept}: {c2 “No.”} {s3 Lund} {q3 pleaded}: {c3 “Rain!”}",
            None,
            id="somebody between",
        ),
        pytest.param(
            "In a statement, {s1 Lund} {q1 said} {c1 {s2 Berg} {q2 added} {c2 rain}}.",
            None,
            id="nested",
        ),
    ],
)
def test_a_speaker_who_goes_on_uses_the_same_medium(text, name):
    assert medium(text) == name


def test_a_quotation_that_goes_on_has_the_same_medium():
    text = POSTED + "{c2 “Rain.”}"
    assert medium(text, continues={"2": "1"}, speakers={"2": "Lund"}) == "Lamps channel"


def test_an_outlets_source_speaks_through_the_body_that_spoke_last():
    text = "В «Вести» {q1 сообщили}, {c1 что стоит}. {s2 Собеседник издания} {q2 сказал}, {c2 что ждёт}."
    assert medium(text, lang="ru") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(POSTED, SpeakerKind.BODY, id="channel"),
        pytest.param(SENT, None, id="message"),
    ],
)
def test_only_a_place_to_publish_in_is_a_body(text, kind):
    found = resolved(text)
    assert found[0].via is not None
    assert found[0].via.kind is kind


def test_a_document_without_statements_has_no_media():
    document = Document(id="d", text="It rains.")
    assert with_media([], document=document, language=get_language("en")) == []
