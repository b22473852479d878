"""What statements do: by their cue, by their cue with their content, by their form."""

import pytest

from sayso.extract.resolve.acts import act_of, with_acts
from sayso.lang.acts.english import ENGLISH_ACTS
from sayso.lang.acts.known import ACTS, get_acts
from sayso.lang.known import LANGUAGES, get_language
from sayso.model import Act, Document, Mode, Part, Span, Statement, StatementKind


def statement(cue, content, *, kind=StatementKind.SPEECH, mode=None, part=Part.TEXT):
    text = f"{cue} {content}"
    at = len(cue)
    quoted = Mode.DIRECT if content[0] in '"«“' else Mode.INDIRECT
    return Statement(
        id="s",
        document_id="d",
        part=part,
        mode=mode or quoted,
        kind=kind,
        content=(Span(at + 1, len(text)),),
        cue=(Span(0, at),) if cue else (),
        text=content,
    ), text


def act(cue, content, *, lang="en", **fields):
    found, text = statement(cue, content, **fields)
    return act_of(found, text, language=get_language(lang))


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        pytest.param("said", "that it holds", Act.ASSERT, id="neutral"),
        pytest.param("denied", "that it holds", Act.DENY, id="denied"),
        pytest.param("did not deny", "that it holds", Act.ASSERT, id="not denied"),
        pytest.param("did not promise", "to come", None, id="not promised"),
        pytest.param("did not say", "that it holds", None, id="not said"),
        pytest.param("did not believe", "that it holds", Act.BELIEVE, id="not believed"),
        pytest.param("vowed never to return", "to Oster", Act.PROMISE, id="never behind the verb"),
        pytest.param("asked", "whether it holds", Act.ASK, id="asked whether"),
        pytest.param("asked", "him to leave", Act.DEMAND, id="asked to"),
        pytest.param("asked", "“I just want to know, who left?”", Act.ASK, id="asked, a question"),
        pytest.param("asked for", "help", Act.DEMAND, id="asked for"),
        pytest.param("ruled", "out a return", Act.DENY, id="cue goes on in the content"),
        pytest.param("called", "him a friend of the port", Act.ASSERT, id="called him"),
        pytest.param("called for", "his release", Act.DEMAND, id="called for"),
        pytest.param("warned", "that it will rain", Act.PREDICT, id="warned that it will"),
        pytest.param("warned", "them not to swim", Act.DEMAND, id="warned not to"),
        pytest.param("warned", "“We will strike back.”", Act.THREATEN, id="warned that we will"),
        pytest.param("warned", "that the ice is thin", Act.ASSERT, id="warned that it is"),
        pytest.param("offered", "some advice", Act.ASSERT, id="offered advice"),
        pytest.param("offered", "to drive", Act.PROMISE, id="offered to"),
        pytest.param("confirmed, praising", "the crew", Act.PRAISE, id="the telling word wins"),
    ],
)
def test_a_cue_tells_the_act(cue, content, expected):
    assert act(cue, content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("“Who pays?”", Act.ASK, id="question"),
        pytest.param("“You must go.”", Act.DEMAND, id="must"),
        pytest.param("“It must be late.”", Act.ASSERT, id="must be"),
        pytest.param("“I know what they should do.”", Act.ASSERT, id="should in a clause"),
        pytest.param("“Open the gate!”", Act.DEMAND, id="imperative"),
        pytest.param("“Help is near.”", Act.ASSERT, id="no imperative"),
        pytest.param("“We will rebuild it.”", Act.PROMISE, id="we will"),
        pytest.param("“They will rebuild it.”", Act.ASSERT, id="they will"),
        pytest.param("“We will see.”", Act.ASSERT, id="we will see"),
        pytest.param("“I am sorry. We will mend it.”", Act.APOLOGISE, id="first form wins"),
        pytest.param("“Thank you all.”", Act.THANK, id="thanks"),
        pytest.param("“You will regret this.”", Act.THREATEN, id="threat"),
        pytest.param("“They are liars.”", Act.ACCUSE, id="insult"),
        pytest.param("“That is a lie.”", Act.DENY, id="denial"),
        pytest.param("“I am proud of you.”", Act.PRAISE, id="praise"),
        pytest.param("“" + "It was a long night. " * 6 + "You must go.”", Act.ASSERT, id="far on"),
        pytest.param("the council must go", Act.DEMAND, id="reported must"),
        pytest.param("if it rains, the council must go", Act.ASSERT, id="reported, conditional"),
        pytest.param("we will see who pays?", Act.ASSERT, id="no quotation"),
    ],
)
def test_where_a_cue_is_neutral_the_form_tells(content, expected):
    assert act("said", content) == expected
    assert act("", content) == expected


@pytest.mark.parametrize(
    ("lang", "cue", "content", "expected"),
    [
        pytest.param("ru", "сказал", "чтобы все ушли", Act.DEMAND, id="ru, so that they"),
        pytest.param("ru", "сказал", "чтобы выжить", Act.ASSERT, id="ru, in order to"),
        pytest.param("ru", "не скрывает", "что рад", Act.ASSERT, id="ru, not hidden"),
        pytest.param("ru", "сказал", "«Мы должны идти»", Act.DEMAND, id="ru, must"),
        pytest.param("ru", "сказал", "«Не знаю, кто должен идти»", Act.ASSERT, id="ru, who must"),
        pytest.param("uk", "сказав", "щоб усі пішли", Act.DEMAND, id="uk, so that they"),
        pytest.param("uk", "сказав", "щоб вижити", Act.ASSERT, id="uk, in order to"),
        pytest.param("uk", "зобов’язався", "заплатити", Act.PROMISE, id="uk, apostrophe"),
    ],
)
def test_russian_and_ukrainian_have_tables_of_their_own(lang, cue, content, expected):
    assert act(cue, content, lang=lang) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        pytest.param(StatementKind.BELIEF, Act.BELIEVE, id="belief"),
        pytest.param(StatementKind.ACT, None, id="act"),
        pytest.param(StatementKind.WRITING, Act.ASSERT, id="writing"),
    ],
)
def test_where_no_table_tells_the_kind_does(kind, expected):
    assert act("plonked", "that it holds", kind=kind) == expected


def test_what_an_outlet_learned_is_nobodys_act():
    assert act("has learned", "that it holds") is None


def test_a_statement_is_read_in_its_own_part():
    found, title = statement("denies", "theft", part=Part.TITLE)
    document = Document(id="d", title=title, text="It rained.")
    done = with_acts([found], document=document, language=get_language("en"))
    assert [each.act for each in done] == [Act.DENY]
    assert done[0].id == found.id


def test_an_unknown_language_is_read_as_english():
    assert get_acts("xx") is ENGLISH_ACTS
    assert sorted(ACTS) == sorted(LANGUAGES)


def test_a_word_with_a_dollar_sign_is_meant_whole():
    assert ENGLISH_ACTS.act_of_word("slam") is Act.ACCUSE
    assert ENGLISH_ACTS.act_of_word("slammer") is None
