"""Whom descriptions mean, and where they leave it open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_cases import names

from sayso.extract.resolve.speakers import with_speakers
from sayso.lang.known import LANGUAGES, get_language
from sayso.model import Document, Mode, Part, Span, Statement


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "{1t|“It holds,”} {1s|Ada Lund} {1c|said}. {2t|“We won,”} {2s|the player} {2c|added}.",
            "Ada Lund",
            id="who spoke last",
        ),
        pytest.param(
            "en",
            "Coach Tom Hale met Ada Lund. {1t|“We won,”} {1s|Hale} {1c|said}. "
            "{2t|“I ran,”} {2s|the player} {2c|said}.",
            "Ada Lund",
            id="a coach is no player",
        ),
        pytest.param(
            "en",
            "Ada Lund, 45, met Clara Hale. {1t|“We won,”} {1s|Hale} {1c|said}. "
            "{2t|“I ran,”} {2s|the 45-year-old} {2c|said}.",
            "Ada Lund",
            id="the age",
        ),
        pytest.param(
            "en",
            "Ada Lund, 45, came. {1t|“I ran,”} {1s|the 30-year-old} {1c|said}.",
            None,
            id="another age",
        ),
        pytest.param(
            "en",
            "Ada Lund and Tom Hale came. {1t|“I ran,”} {1s|the man} {1c|said}.",
            "Tom Hale",
            id="the only man",
        ),
        pytest.param(
            "en",
            "Clara Hale and Ada Lund came. {1t|“I ran,”} {1s|the runner} {1c|said}.",
            None,
            id="two whom it fits",
        ),
        pytest.param(
            "en",
            "Ada Lund came. {1c|Said} {1s|the runner}: {1t|“Lund is slow.”}",
            None,
            id="nobody names himself",
        ),
        pytest.param(
            "en",
            "{1t|“I ran,”} {1s|the woman} {1c|said}.",
            "the woman",
            id="brought in by the description",
        ),
        pytest.param(
            "en",
            "{1t|“It holds,”} {1s|a farmer} {1c|said}. {2t|“It leaks,”} {2s|the man} {2c|said}.",
            "a farmer",
            id="somebody without a name",
        ),
        pytest.param(
            "en",
            "{1t|“It holds,”} {1s|two farmers} {1c|said}. {2t|“It leaks,”} {2s|the man} {2c|said}.",
            None,
            id="not two of them",
        ),
        pytest.param(
            "en",
            "{1t|“It holds,”} {1s|a coach} {1c|said}. {2t|“It leaks,”} {2s|the player} {2c|said}.",
            None,
            id="another without a name",
        ),
        pytest.param(
            "en",
            "{1t|“{2t|The dam of Lund}, {2s|the player} {2c|said},”} said {1s|Ada Lund}.",
            "the player",
            id="brought in by the first sentence",
        ),
        pytest.param(
            "en",
            "Ada Lund won. {1t|“I won,”} {1s|Ada Lund} {1c|said}. {2t|“I ran,”} {2s|the runner} {2c|said}. "
            "Tom Hale came. {3t|“I ran,”} {3s|the runner} {3c|said}.",
            "Ada Lund",
            id="called so before",
        ),
        pytest.param(
            "ru",
            "{1t|“Да”}, — {1c|заявил} {1s|Иван Орлов}. По словам {2s|лидера Союза лодок}, {2t|“нет”}.",
            "Иван Орлов",
            id="a leader with what he leads",
        ),
        pytest.param(
            "ru",
            "{1t|“Да”}, — {1c|заявил} {1s|Иван Орлов}. {2s|Адвокат Хорна} {2c|сообщил}, {2t|что нет}.",
            "Адвокат Хорна",
            id="somebody's lawyer is not who spoke",
        ),
        pytest.param(
            "ru",
            "{1t|“Да”}, — {1c|сказала} {1s|Анна Берг}. {2t|“Нет”}, — {2c|сказал} {2s|министр}.",
            "министр",
            id="the verb shows a man",
        ),
        pytest.param(
            "ru",
            "{1t|“Да”}, — {1c|сказал} {1s|глава Минлеса Иван Орлов}. {2t|“Нет”}, — {2c|сказал} {2s|министр}.",
            "Иван Орлов",
            id="a head may be a minister",
        ),
        pytest.param(
            "ru",
            "{1t|“Да”}, — {1c|сказал} {1s|брат рыбака}. {2s|Директор рынка} {2c|сказал}, {2t|что нет}.",
            "Директор рынка",
            id="a leader is nobody without a name",
        ),
        pytest.param(
            "uk",
            "{1t|“Так”}, — {1c|сказала} {1s|Анна Берг}. {2t|“Ні”}, — {2c|додала} {2s|жінка}.",
            "Анна Берг",
            id="Ukrainian",
        ),
    ],
)
def test_a_description_means_the_person_whom_it_fits_best(lang, marked, name):
    assert names(marked, lang=lang)[-1] == name


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        pytest.param(
            "Ada Lund works with Tom Hale. {1t|“We won,”} {1s|the duo} {1c|said}.",
            "Ada Lund and Tom Hale",
            id="two named",
        ),
        pytest.param(
            "Ada Lund, Tom Hale and Clara Roe work. {1t|“We won,”} {1s|the duo} {1c|said}.",
            None,
            id="three named",
        ),
    ],
)
def test_a_pair_is_the_two_who_were_named(marked, name):
    assert names(marked) == [name]


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "en",
            "Air Ostvik flies. {1s|Air Ostvik} {1c|said} {1t|that it was late}. "
            "{2t|“It landed,”} {2s|the airline} {2c|said}.",
            "Air Ostvik",
            id="the one that spoke",
        ),
        pytest.param(
            "en",
            "The brewery Lamp flourishes. Ostvik is old. {1t|“It holds,”} {1s|the brewery} {1c|said}.",
            "Lamp",
            id="called so",
        ),
        pytest.param(
            "en",
            "Rolla, is a company. {1s|Rolla} {1c|said} {1t|that it holds}. "
            "{2s|The company} {2c|said} {2t|it was late}.",
            "Rolla",
            id="told to be one",
        ),
        pytest.param(
            "en",
            "{1s|Lamp Works} {1c|said} {1t|no}. {2s|Ostvik Police} {2c|said} {2t|yes}. "
            "{3s|The company} {3c|said} {3t|maybe}.",
            "Lamp Works",
            id="police are no company",
        ),
        pytest.param(
            "en",
            "The Rolla plant, the Rolla dock and the Rolla yard are shut. {1s|Lamp Works} {1c|said} {1t|no}. "
            "{2t|It would be hard for Rolla}, {2s|the company} {2c|said}.",
            "Rolla",
            id="named in what is said",
        ),
        pytest.param(
            "en",
            "{1s|Lamp Works} {1c|said} {1t|no}. {2s|Rolla Works} {2c|said} {2t|yes}. "
            "The rain went on. {3s|The firm} {3c|said} {3t|maybe}.",
            None,
            id="two",
        ),
        pytest.param(
            "en",
            "{1t|Police acted}, the {1s|Ostvik Herald} {1c|reported}. {2t|It rained}, {2c|according to} {2s|the report}.",
            "Ostvik Herald",
            id="a report is its paper's",
        ),
        pytest.param(
            "en",
            "{1s|Ostvik Ministry} {1c|said} {1t|no}. {2s|The agency} {2c|said} {2t|yes}.",
            "Ostvik Ministry",
            id="an authority",
        ),
        pytest.param(
            "en",
            "{1s|Lamp Works} {1c|said} {1t|no}. {2s|Rolla Works} {2c|said} {2t|yes}. "
            "{3s|The company of the island} {3c|said} {3t|maybe}.",
            "The company of the island",
            id="which of two",
        ),
        pytest.param("en", "Rain fell. {1s|The company} {1c|said} {1t|no}.", "The company", id="none named"),
        pytest.param("en", "{1s|The court} {1c|said} {1t|no}.", "The court", id="a court is itself"),
        pytest.param(
            "en",
            "Lamps: {1s|Lamps} {1c|say} {1t|no}. {2s|The airline} {2c|said} {2t|yes}.",
            "The airline",
            id="a headline's topic",
        ),
        pytest.param(
            "ru",
            "{1t|“Да”}, {1c|передаёт} {1s|Рулла}. {2t|“Нет”}, — {2c|сообщает} {2s|агентство}.",
            "Рулла",
            id="an agency by its name alone",
        ),
        pytest.param(
            "ru",
            "{1s|Норвегия} {1c|заявила}, {1t|что да}. {2t|“Нет”}, — {2c|сообщает} {2s|агентство}.",
            None,
            id="a state is no agency",
        ),
        pytest.param(
            "uk",
            "{1s|Компанія «Лампа»} {1c|заявила}, {1t|що так}. {2s|Компанія} {2c|додала}, {2t|що ні}.",
            "Лампа",
            id="Ukrainian",
        ),
    ],
)  # fmt: skip
def test_a_bare_noun_means_the_body_that_the_document_shows(lang, marked, name):
    assert names(marked, lang=lang)[-1] == name


def test_a_body_that_spoke_in_the_title_is_in_focus_where_the_text_begins():
    title = "Air OST says no"
    text = "The airline said yes. Air OST flies."
    statements = [
        _said(title, "Air OST", "no", part=Part.TITLE),
        _said(text, "The airline", "yes", part=Part.TEXT),
    ]
    document = Document(id="d1", text=text, title=title)
    done = with_speakers(statements, document=document, language=get_language("en"))
    assert [each.speaker.name for each in done if each.speaker] == ["Air OST", "Air OST"]


def _said(text, source, content, *, part):
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in (source, content)]
    return Statement(
        id=part, document_id="d1", part=part, mode=Mode.INDIRECT, source=(spans[0],), content=(spans[1],), text=content
    )  # fmt: skip


def test_a_body_of_the_title_is_in_focus_where_the_text_begins():
    marked = "{1s|The airline} {1c|said} {1t|no}."
    assert names(marked, title="The airline Air Ostvik lands late") == ["Air Ostvik"]


@given(st.text(alphabet="Ада и мэр the airline Rolla.:«», \n", max_size=80), st.data())
def test_any_words_of_any_text_can_be_a_source(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    code = data.draw(st.sampled_from(sorted(LANGUAGES)))
    statement = Statement(
        id="1", document_id="d1", mode=Mode.INDIRECT, source=(Span(start, end),), content=(Span(0, 1),), text="."
    )  # fmt: skip
    document = Document(id="d1", text=text + ".", title=text)
    [done] = with_speakers([statement], document=document, language=get_language(code))
    assert done.id == statement.id
    assert done.speaker is None or done.speaker.name
