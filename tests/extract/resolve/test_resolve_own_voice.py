"""Who says "I" and "we": the speaker, the outlet, the channel, the voice of a transcript."""

import pytest
from marked_cases import names, spoken

from sayso.extract.resolve.speakers import with_speakers
from sayso.lang.known import get_language
from sayso.model import (
    Document,
    DocumentKind,
    Mode,
    Part,
    Span,
    SpeakerKind,
    Statement,
    TimedSpan,
)

WE_WROTE = "Ранее {1s|мы} {1c|писали}, {1t|что мост закрыт}."


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{1t|“{2s|I} {2c|hope} {2t|it holds},”} {1s|Ada Lund} {1c|said}.",
            "Ada Lund",
            id="I in a quotation",
        ),
        pytest.param(
            "{1t|“{2s|We} {2c|hope} {2t|it holds},”} {1s|Ada Lund} {1c|said}.",
            "Ada Lund",
            id="we in a quotation",
        ),
        pytest.param("{1t|“It holds.”} “{2s|I} {2c|hope} {2t|so}.”", None, id="nobody's quotation"),
        pytest.param(
            "{1t|“{2s|I} {2c|hope} {2t|so},”} {1s|who} {1c|said}.", None, id="an unknown speaker's"
        ),
    ],
)
def test_i_and_we_in_what_is_said_are_who_says_it(marked, expected):
    assert names(marked, channel="Ostvik Ledger")[1] == expected


@pytest.mark.parametrize(
    ("lang", "marked", "fields", "expected"),
    [
        pytest.param("ru", WE_WROTE, {"channel": "Порт"}, "Порт", id="channel"),
        pytest.param("ru", WE_WROTE, {}, None, id="no channel"),
        pytest.param(
            "ru",
            WE_WROTE,
            {"channel": "Порт", "forwarded_from": "Маяк", "kind": DocumentKind.POST},
            "Маяк",
            id="passed on",
        ),
        pytest.param(
            "ru",
            "{1s|Наша редакция} {1c|узнала}, {1t|что мост закрыт}.",
            {"channel": "Порт"},
            "Порт",
            id="newsroom",
        ),
        pytest.param(
            "ru",
            "{1s|Наша соседка} {1c|узнала}, {1t|что мост закрыт}.",
            {"channel": "Порт"},
            "Наша соседка",
            id="our neighbour",
        ),
        pytest.param(
            "ru",
            "{1c|Напоминаем}, {1t|что мост закрыт}.",
            {"channel": "Порт"},
            "Порт",
            id="a verb of its own",
        ),
        pytest.param(
            "en",
            "{1t|The pier is closed}, {1s|OstvikLedger} {1c|has learned}.",
            {"channel": "Ostvik Ledger"},
            "Ostvik Ledger",
            id="its name",
        ),
        pytest.param(
            "en",
            "{1t|The pier is closed}, {1s|the Ledger} {1c|has learned}.",
            {"channel": "Ledger.com"},
            "Ledger.com",
            id="its name without the domain",
        ),
        pytest.param(
            "en",
            "{1s|I} {1c|hope} {1t|the pier closes}.",
            {"channel": "Ledger", "byline": "Ada Lund"},
            "Ada Lund",
            id="an author",
        ),
        pytest.param(
            "en",
            "{1s|I} {1c|hope} {1t|the pier closes}.",
            {"channel": "Ledger"},
            None,
            id="an author who signs nothing",
        ),
        pytest.param(
            "ru",
            "{1c|Надеюсь}, {1t|что мост закроют}.",
            {"channel": "Порт", "kind": DocumentKind.POST},
            "Порт",
            id="I in a post",
        ),
        pytest.param(
            "en",
            "{1t|The pier is closed}, {1s|we} {1c|have learned}.",
            {"channel": "Ostvik Ledger", "kind": DocumentKind.TRANSCRIPT},
            None,
            id="a transcript without voices",
        ),
    ],
)
def test_outside_every_statement_we_are_who_publishes(lang, marked, fields, expected):
    assert names(marked, lang=lang, **fields) == [expected]


def test_the_channel_is_a_body():
    [speaker] = spoken(WE_WROTE, lang="ru", channel="Порт")
    assert speaker.kind is SpeakerKind.BODY


def timed(*stretches):
    return tuple(
        TimedSpan(span=Span(start, end), start=0, end=1, voice=voice)
        for start, end, voice in stretches
    )


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        pytest.param(timed((0, 20, "LUND"), (20, 60, "HALE")), ["LUND", "HALE"], id="two voices"),
        pytest.param(
            timed((0, 20, "LUND"), (20, 60, None)), ["LUND", None], id="one without label"
        ),
        pytest.param(timed((0, 9, "LUND")), ["LUND", "LUND"], id="one voice"),
        pytest.param((), [None, None], id="no voices"),
    ],
)
def test_in_a_transcript_i_am_whose_voice_it_is(times, expected):
    marked = "{1s|I} {1c|think} {1t|it holds}.\n\n\n\n\n{2s|I} {2c|hope} {2t|it does not hold}."
    assert names(marked, kind=DocumentKind.TRANSCRIPT, times=times) == expected


def test_a_title_has_no_voice_of_its_own_where_there_are_two():
    title = Statement(
        id="t",
        document_id="d1",
        part=Part.TITLE,
        mode=Mode.INDIRECT,
        content=(Span(8, 16),),
        cue=(Span(2, 7),),
        source=(Span(0, 1),),
        text="it holds",
    )
    document = Document(
        id="d1",
        title="I think it holds",
        text="It holds. It does not.",
        kind=DocumentKind.TRANSCRIPT,
        times=timed((0, 9, "LUND"), (10, 22, "HALE")),
    )
    [done] = with_speakers([title], document=document, language=get_language("en"))
    assert done.speaker is None


def test_signs_are_no_channels_name():
    [speaker] = spoken("{1s|!?!} {1c|said} {1t|no}.", channel="…")
    assert speaker is None or speaker.name != "…"


def test_the_outlets_name_in_somebodys_words_is_not_its_own_voice():
    marked = "{1t|“{2s|Our editor} {2c|said} {2t|no},”} {1s|Ada Lund} {1c|said}."
    assert names(marked, channel="Ostvik Ledger") == ["Ada Lund", "Our editor"]
