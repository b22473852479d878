"""Sources without a name, and statements without a source."""

from dataclasses import replace

import pytest
from marked_cases import names, spoken

from sayso.extract.resolve.speakers import with_speakers
from sayso.lang.known import get_language
from sayso.model import Document, Mode, Span, SpeakerKind, Statement


@pytest.mark.parametrize(
    ("lang", "source", "name"),
    [
        pytest.param("en", "sources", "sources", id="sources"),
        pytest.param("en", "A source at the mine", "source at the mine", id="article"),
        pytest.param(
            "en",
            "two officials who asked not to be named",
            "two officials who asked not to be named",
            id="asked not to be named",
        ),
        pytest.param(
            "en",
            "people familiar with the matter",
            "people familiar with the matter",
            id="familiar",
        ),
        pytest.param("ru", "источник в администрации", "источник в администрации", id="Russian"),
        pytest.param("ru", "анонимные чиновники", "анонимные чиновники", id="anonymous"),
        pytest.param("ru", "собеседник издания", "собеседник издания", id="who was talked to"),
        pytest.param("uk", "джерело в уряді", "джерело в уряді", id="Ukrainian"),
    ],
)
def test_an_unnamed_source_is_kept_by_its_phrase(lang, source, name):
    [speaker] = spoken(f"{{1s|{source}}} {{1c|:}} {{1t|“Да, yes”}}.", lang=lang)
    assert (speaker.name, speaker.kind) == (name, SpeakerKind.UNNAMED)


@pytest.mark.parametrize(
    ("lang", "source"),
    [
        pytest.param("en", "The source code", id="no person"),
        pytest.param("en", "No source", id="nobody"),
        pytest.param("en", "Ada Lund, a source", id="named"),
        pytest.param("en", "Officials", id="only plural"),
        pytest.param("ru", "Житель Порта", id="Russian"),
    ],
)
def test_who_is_named_or_only_described_is_no_unnamed_source(lang, source):
    [speaker] = spoken(f"{{1s|{source}}} {{1c|:}} {{1t|“Да, yes”}}.", lang=lang)
    assert speaker is None or speaker.kind is not SpeakerKind.UNNAMED


@pytest.mark.parametrize(
    ("lang", "marked", "expected"),
    [
        pytest.param(
            "en",
            "{1s|A source at the mine} {1c|said} {1t|no}. {2s|The source} {2c|said} {2t|so}.",
            "source at the mine",
            id="the one before",
        ),
        pytest.param(
            "en",
            "{1s|A mine source} {1c|said} {1t|no}. {2s|A port source} {2c|said} {2t|so}. "
            "{3s|The source} {3c|said} {3t|more}.",
            "source",
            id="two before",
        ),
        pytest.param(
            "ru",
            "По словам {1s|источника в мэрии}, {1t|нет}. {2s|Источник} {2c|добавил}, {2t|что да}.",
            "источник в мэрии",
            id="Russian",
        ),
        pytest.param(
            "ru", "{1t|Нет}, {1c|сообщили} {1s|источникам}.", "источники", id="nominative"
        ),
    ],
)
def test_the_source_is_the_one_told_of_before(lang, marked, expected):
    assert names(marked, lang=lang)[-1] == expected


@pytest.mark.parametrize(
    ("lang", "marked", "expected"),
    [
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|сообщила}, {1t|что мост закрыт}. {2c|Добавила}, {2t|что надолго}.",
            "Анна Лунд",
            id="dropped subject",
        ),
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|сообщила}, {1t|что мост закрыт}. {2c|Добавил}, {2t|что надолго}.",
            None,
            id="another gender",
        ),
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|сообщила}, {1t|что мост закрыт}.\n{2c|Добавила}, {2t|что надолго}.",
            None,
            id="another paragraph",
        ),
        pytest.param(
            "ru",
            "{1s|Агентство «Порт»} {1c|пишет}, {1t|что мост закрыт}. {2c|Сообщается}, {2t|что надолго}.",
            "Порт",
            id="it is reported",
        ),
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|пишет}, {1t|что мост закрыт}. {2c|Сообщается}, {2t|что надолго}.",
            None,
            id="it is reported, after a person",
        ),
        pytest.param(
            "ru", "Мост закрыт. {1c|Сообщается}, {1t|что надолго}.", None, id="nobody before"
        ),
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|пишет}, {1t|что мост закрыт}. {2c|Говорят}, {2t|что надолго}.",
            None,
            id="people say",
        ),
        pytest.param(
            "uk",
            "{1s|Ганна Лунд} {1c|повідомила}, {1t|що міст закрито}. {2c|Додала}, {2t|що надовго}.",
            "Ганна Лунд",
            id="Ukrainian",
        ),
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|it sank}, {2c|adding} {2t|that it was old}.",
            "Ada Lund",
            id="participle",
        ),
        pytest.param(
            "en",
            "{1s|Ada Lund} {1c|said} {1t|it sank}. {2c|Adding} {2t|that it was old} is wrong.",
            None,
            id="participle of another sentence",
        ),
        pytest.param("en", "{1t|“It sank.”}", None, id="a quotation alone"),
        pytest.param(
            "en",
            "Ms Lund put up cards, {1t|“to let people know that it sank”}.",
            "Lund",
            id="a quotation in a sentence about one person",
        ),
        pytest.param(
            "en",
            "The cards of Ms Lund and Ms Hale were up, {1t|“to let people know that it sank”}.",
            None,
            id="a quotation in a sentence about two",
        ),
        pytest.param("en", "Ms Lund put up {1t|“cards”}.", None, id="a word in quotation marks"),
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|сообщила}, {1t|что мост закрыт}. Мужчина вышел и {2c|сказал}, {2t|что нет}.",
            "Мужчина",
            id="the subject of its sentence",
        ),
        pytest.param(
            "ru",
            "Мужчина и женщина вышли, женщина {1c|сказала}, {1t|что нет}.",
            None,
            id="no subject at the beginning",
        ),
        pytest.param(
            "ru",
            "{1s|Анна Лунд} {1c|считает}, {1t|что мошенники звонили и {2c|сказали}, {2t|что нет}}.",
            "мошенники",
            id="several people",
        ),
        pytest.param(
            "ru",
            "Анна Лунд пришла. {1s|Жители} {1c|сообщили}, {1t|что нет}. {2c|Добавили}, {2t|что да}.",
            "Жители",
            id="several people who go on",
        ),
        pytest.param(
            "ru", "Мост закрыт, и {1c|говорят}, {1t|что нет}.", None, id="a verb of the present"
        ),
        pytest.param(
            "ru",
            "{1t|«{2c|Надеюсь}, {2t|что мост закроют}»}, — {1c|сказала} {1s|Анна Лунд}.",
            "Анна Лунд",
            id="a verb of the first person",
        ),
        pytest.param(
            "ru",
            "{1t|«{2c|Говорят}, {2t|что мост закроют}»}, — {1c|сказала} {1s|Анна Лунд}.",
            None,
            id="people say, in a quotation",
        ),
    ],
)
def test_a_verb_without_a_subject_goes_on_with_who_spoke_before(lang, marked, expected):
    assert names(marked, lang=lang)[-1] == expected


@pytest.mark.parametrize(
    ("lang", "words", "outlet", "expected"),
    [
        pytest.param("en", "sources", "Ostvik Ledger", "Ostvik Ledger sources", id="English"),
        pytest.param("ru", "источники", "Порт", "источники Порт", id="Russian"),
        pytest.param("uk", "джерела", "Порт", "джерела Порт", id="Ukrainian"),
    ],
)
def test_the_sources_that_an_outlet_cites_are_its_own(lang, words, outlet, expected):
    text = f"The pier is closed, {outlet} said, citing {words}"
    content = (Span(0, 18),)
    said = Statement(
        id="1",
        document_id="d1",
        mode=Mode.INDIRECT,
        content=content,
        cue=(Span(text.index("said"), text.index("said") + 4),),
        source=(Span(20, 20 + len(outlet)),),
        text="",
    )
    cited = replace(
        said,
        id="2",
        parent="1",
        cue=(Span(text.index("citing"), text.index("citing") + 6),),
        source=(Span(text.index(words), len(text)),),
    )
    document = Document(id="d1", text=text, channel=outlet)
    done = with_speakers([said, cited], document=document, language=get_language(lang))
    assert [each.speaker.name for each in done] == [outlet, expected]


def test_sources_within_what_an_outlet_says_are_nobodys():
    marked = "{1s|Ostvik Ledger} {1c|said} {1t|that {2s|sources} {2c|deny} {2t|it}}."
    assert names(marked, channel="Ostvik Ledger") == ["Ostvik Ledger", "sources"]
