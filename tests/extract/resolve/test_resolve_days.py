"""When statements were made: which times belong to a cue, and who goes on speaking."""

from dataclasses import replace

import pytest

from sayso.extract.assemble import statements_of
from sayso.extract.resolve.days import time_said, with_days
from sayso.extract.rules import RuleTagger
from sayso.lang.known import get_language
from sayso.model import Document, DocumentKind, Mode, Part, Span, Speaker, Statement, StatementKind

TUESDAY = "2023-12-19"
LUND = Speaker(id="speaker-lund", name="Lund")
ORR = Speaker(id="speaker-orr", name="Orr")


def spans(text, *pieces):
    found, at = [], 0
    for piece in pieces:
        start = text.index(piece, at)
        at = start + len(piece)
        found.append(Span(start, at))
    return tuple(found)


def said(text, content, cue="", source="", **fields):
    """Return a statement whose roles are the first such words of the text."""
    return Statement(
        **{
            "id": content,
            "document_id": "d",
            "mode": Mode.INDIRECT,
            "content": spans(text, content),
            "cue": spans(text, cue) if cue else (),
            "source": spans(text, source) if source else (),
            "text": content,
            "speaker": LUND,
            **fields,
        }
    )


def days(text, *found, lang="en", date=TUESDAY, **fields):
    document = Document(id="d", text=text, lang=lang, date=date, **fields)
    dated = with_days(found, document=document, language=get_language(lang))
    assert [each.id for each in dated] == [each.id for each in found]
    return [each.said_at for each in dated]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("Lund said on Friday that he won.", "2023-12-15", id="behind the cue"),
        pytest.param("On Friday, Lund said that he won.", "2023-12-15", id="ahead of the source"),
        pytest.param("Lund on Friday said that he won.", "2023-12-15", id="between"),
        pytest.param("Lund said in 2019 that he won.", None, id="year"),
        pytest.param("Lund said last week that he won.", None, id="week"),
        pytest.param("Lund said of Friday that he won.", None, id="of"),
        pytest.param("Since Friday Lund said that he won.", None, id="since"),
        pytest.param("Lund said after Friday's race that he won.", None, id="Friday's"),
        pytest.param("Lund said of the Friday race that he won.", None, id="the Friday race"),
        pytest.param("Lund said in a Friday interview that he won.", "2023-12-15", id="interview"),
        pytest.param("Lund said in a letter dated May 3 that he won.", "2023-05-03", id="letter"),
        pytest.param("Lund said in a race dated May 3 that he won.", None, id="no writing"),
        pytest.param("Lund said as they met on Friday that he won.", None, id="clause"),
        pytest.param("Lund said, and on Friday proved, that he won.", None, id="and"),
        pytest.param("Lund met Orr on Friday and said that he won.", None, id="met and said"),
        pytest.param("After the race on Friday, Lund said that he won.", None, id="after"),
        pytest.param("Elected on Friday, Lund said that he won.", None, id="elected"),
        pytest.param(
            "Speaking on Friday, Lund said that he won.", "2023-12-15", id="speaking on Friday"
        ),
        pytest.param("Lund will say on Friday that he won.", None, id="to come, cue alone is past"),
        pytest.param("On Friday (he was ill) Lund said that he won.", None, id="brackets"),
        pytest.param("It rained on Friday. Lund said that he won.", None, id="another sentence"),
        pytest.param(
            "Lund said on Monday, not on Friday, that he won.", "2023-12-18", id="nearest"
        ),
        pytest.param("Lund said that he won.", None, id="no time"),
    ],
)
def test_a_time_belongs_to_the_cue_in_its_own_clause(text, day):
    cue = "say" if " say " in text else "said"
    assert days(text, said(text, "that he won", cue, "Lund")) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("Орлов заявил в пятницу, что ушёл.", "2023-12-15", id="behind the cue"),
        pytest.param("В пятницу Орлов заявил, что ушёл.", "2023-12-15", id="ahead"),
        pytest.param("Задержанный в пятницу Орлов заявил, что ушёл.", None, id="participle"),
        pytest.param("С пятницы Орлов заявил, что ушёл.", None, id="since"),
        pytest.param("После пожара в пятницу Орлов заявил, что ушёл.", None, id="after"),
        pytest.param("Сад горел в пятницу, Орлов заявил, что ушёл.", None, id="another verb"),
    ],
)
def test_a_russian_time_belongs_to_the_cue_in_its_own_clause(text, day):
    assert days(text, said(text, "что ушёл", "заявил", "Орлов"), lang="ru") == [day]


def test_a_statement_to_come_is_dated_where_its_cue_says_so():
    text = "Lund will say on Friday that he won."
    assert days(text, said(text, "that he won", "will say", "Lund")) == ["2023-12-22"]


def test_a_time_in_the_cue_dates_it():
    text = "Lund said Friday that he won."
    assert days(text, said(text, "that he won", "said Friday", "Lund")) == ["2023-12-15"]


def test_a_time_in_what_is_said_or_in_who_says_it_dates_nothing():
    text = "Lund, elected on Monday, said that he won on Friday."
    source = "Lund, elected on Monday"
    assert days(text, said(text, "that he won on Friday", "said", source)) == [None]


def test_a_writing_that_speaks_is_as_old_as_it_is():
    text = "A statement on Friday said that he won."
    assert days(text, said(text, "that he won", "said", "A statement on Friday")) == ["2023-12-15"]


def test_a_language_without_words_for_writings_dates_no_source(monkeypatch):
    text = "A statement on Friday said that he won."
    found = said(text, "that he won", "said", "A statement on Friday")
    document = Document(id="d", text=text, date=TUESDAY)
    bare = replace(get_language("en"), written=())
    assert with_days([found], document=document, language=bare)[0].said_at is None


@pytest.mark.parametrize(
    ("text", "content", "day"),
    [
        pytest.param("Lund called it “a win” on Friday.", "“a win”", "2023-12-15", id="quoted"),
        pytest.param("Lund called it a win on Friday.", "a win", None, id="not quoted"),
    ],
)
def test_a_time_behind_the_content_belongs_to_the_cue_only_if_that_is_quoted(text, content, day):
    assert days(text, said(text, content, "called it", "Lund")) == [day]


def test_a_time_ahead_of_the_content_does_not_reach_over_it():
    text = "On Friday “we won” Lund said."
    assert days(text, said(text, "“we won”", "said", "Lund")) == [None]


def test_a_quotation_that_goes_on_was_said_on_the_same_day():
    text = "“We won,” Lund said on Friday.\n“We did.”"
    first = said(text, "“We won,”", "said", "Lund")
    second = said(text, "“We did.”", continues=first.id)
    assert days(text, first, second) == ["2023-12-15", "2023-12-15"]


@pytest.mark.parametrize(
    ("text", "cue", "fields", "day"),
    [
        pytest.param("{} He added that it was late.", "added", {}, "2023-12-15", id="same"),
        pytest.param("{}\nHe added that it was late.", "added", {}, None, id="paragraph"),
        pytest.param("{} He added that it was late.", "added", {"speaker": ORR}, None, id="other"),
        pytest.param("{} He added that it was late.", "added", {"speaker": None}, None, id="who"),
        pytest.param("{} He had added that it was late.", "had added", {}, None, id="had"),
        pytest.param("{} He added in 2019 that it was late.", "added", {}, None, id="own time"),
        pytest.param(
            "{} He knew that it was late.",
            "knew",
            {"kind": StatementKind.BELIEF},
            None,
            id="belief",
        ),
        pytest.param(
            "{} He added that it was late.", "added", {"parent": "that he won"}, None, id="nested"
        ),
    ],
)
def test_a_speaker_goes_on_within_the_paragraph(text, cue, fields, day):
    text = text.format("Lund said on Friday that he won.")
    first = said(text, "that he won", "said", "Lund")
    second = said(text, "that it was late", cue, "He", **fields)
    assert days(text, first, second) == ["2023-12-15", day]


@pytest.mark.parametrize(
    ("kind", "date", "day"),
    [
        pytest.param(DocumentKind.POST, "2024-03-08T22:10:00Z", "2024-03-08", id="post"),
        pytest.param(DocumentKind.ARTICLE, "2024-03-08", None, id="article"),
        pytest.param(DocumentKind.POST, None, None, id="no date"),
    ],
)
def test_what_a_post_says_in_its_own_voice_it_says_on_its_day(kind, date, day):
    text = "Мы сообщаем, что мост закрыт. Орлов сообщил, что мост закрыт."
    own = said(text, "что мост закрыт", "сообщаем", "Мы")
    other = said(text, "мост", "сообщил", "Орлов", speaker=ORR)
    assert days(text, own, other, lang="ru", date=date, kind=kind) == [day, None]


def test_a_title_is_dated_by_its_own_words_alone():
    document = Document(
        id="d",
        title="Lund said on Monday: it is over",
        text="Orr said on Friday that he won.",
        date=TUESDAY,
    )
    title = Statement(
        id="t",
        document_id="d",
        part=Part.TITLE,
        mode=Mode.INDIRECT,
        content=spans(document.title, "it is over"),
        cue=spans(document.title, "said"),
        source=spans(document.title, "Lund"),
        text="it is over",
    )
    body = said(document.text, "that he won", "said", "Orr")
    dated = with_days([title, body], document=document, language=get_language("en"))
    assert [each.said_at for each in dated] == ["2023-12-18", "2023-12-15"]


def test_a_wide_time_is_told_though_no_day_is():
    text = "Lund said in 2019 that he won."
    found = said(text, "that he won", "said", "Lund")
    document = Document(id="d", text=text, date=TUESDAY)
    time = time_said(found, document=document, language=get_language("en"))
    assert (time.span.of(text), time.day) == ("2019", None)


def test_a_statement_without_a_cue_has_no_time():
    assert days("“We won on Friday.”", said("“We won on Friday.”", "“We won on Friday.”")) == [None]


def test_statements_of_a_document_are_dated():
    text = "“It holds,” said Ada Lund on Friday. “It will hold,” she added."
    document = Document(id="d", text=text, date=TUESDAY)
    found = list(statements_of(document, tagger=RuleTagger()))
    assert {each.said_at for each in found} == {"2023-12-15"}
