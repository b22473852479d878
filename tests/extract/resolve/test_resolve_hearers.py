"""Who hearers are: names in full, descriptions, pronouns, calls, and whom one goes on speaking to."""

import pytest
from relay_cases import hearer, resolved

from sayso.model import SpeakerKind

NAMED = "Mayor Ada Lund came. Ivo Berg came too.\n"


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        pytest.param(
            "en", NAMED + "{s1 Berg} {q1 told} Lund {c1 it holds}.", "Ada Lund", id="surname"
        ),
        pytest.param(
            "en", NAMED + "{s1 Berg} {q1 told} the mayor {c1 it holds}.", "Ada Lund", id="role"
        ),
        pytest.param(
            "en", NAMED + "{s1 Berg} {q1 told} a mayor {c1 it holds}.", "a mayor", id="another"
        ),
        pytest.param(
            "en", NAMED + "{s1 Lund's aide} {q1 told} her {c1 it holds}.", "Ada Lund", id="pronoun"
        ),
        pytest.param(
            "en",
            "Ada Lund met Eva Berg. {s1 Ole} {q1 told} her {c1 it holds}.",
            None,
            id="two may be",
        ),
        pytest.param("en", "{s1 Ole} {q1 told} them {c1 it holds}.", None, id="several"),
        pytest.param(
            "en", "{s1 Ole} {q1 told} the tyrant {c1 to go}.", "the tyrant", id="nobody before"
        ),
        pytest.param(
            "en",
            "{s1 Ole} {q1 told} Ada Lund {c1 to go}. {s2 Eva} {q2 told} the tyrant {c2 to stay}.",
            "Ada Lund",
            id="named again",
        ),
        pytest.param(
            "ru",
            "Пришёл мэр Иван Орлов. {s1 Берг} {q1 сказал} Орлову, {c1 что ждёт}.",
            "Иван Орлов",
            id="ru surname",
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 сказал} мэру Ивану Орлову, {c1 что ждёт}.",
            "Иван Орлов",
            id="ru role and name",
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 сказал} адвокату Ивана Орлова, {c1 что ждёт}.",
            "адвокат Ивана Орлова",
            id="ru lawyer of",
        ),
    ],
)
def test_a_hearer_is_whom_the_document_names_and_no_other(lang, text, name):
    assert hearer(text, lang=lang) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "{s1 Ole Berg} {q1 said}: {c1 “{s2 They} {q2 told} me {c2 to go}.”}",
            "Ole Berg",
            id="me",
        ),
        pytest.param("{s1 They} {q1 told} me {c1 to go}.", None, id="me of nobody"),
        pytest.param(
            "{s1 Ole} {q1 told} Ada Lund: {c1 “{s2 I} {q2 promise} you {c2 rain}.”}",
            "Ada Lund",
            id="you",
        ),
        pytest.param("{s1 I} {q1 promise} you {c1 rain}.", None, id="you of nobody"),
    ],
)
def test_me_and_you_are_those_who_speak_and_hear_around(text, name):
    assert hearer(text) == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        pytest.param("en", "{s1 Berg} {q1 told} us {c1 it holds}.", "Ostvik Post", id="us"),
        pytest.param(
            "en",
            "{s1 Berg} {q1 told} this newspaper {c1 it holds}.",
            "Ostvik Post",
            id="this newspaper",
        ),
        pytest.param(
            "ru",
            "{s1 Берг} {q1 рассказал} нашему каналу, {c1 что ждёт}.",
            "Ostvik Post",
            id="ru our channel",
        ),
        pytest.param(
            "en",
            "{s1 Ole} {q1 said}: {c1 “{s2 They} {q2 told} us {c2 to go}.”}",
            None,
            id="us in a quotation",
        ),
        pytest.param(
            "en", "{s1 Berg} {q1 told} our mayor {c1 it holds}.", "our mayor", id="our mayor"
        ),
    ],
)
def test_the_documents_own_voice_is_its_outlet(lang, text, name):
    assert hearer(text, lang=lang, channel="Ostvik Post") == name


def test_who_was_asked_is_the_source_of_the_asking():
    text = "{c1 “No,”} {q1 said} {s1 Ada Lund}, when {q2 asked} about {c2 the bridge}."
    assert hearer(text) is None
    text = "{s1 Ada Lund}, the mayor, when {q1 asked about} {c1 the bridge}, left."
    assert hearer(text) == "Ada Lund"


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        pytest.param(
            "en",
            "{c1 “Ada Lund, what have you done?”} {s1 they} {q1 wrote}.",
            "Ada Lund",
            id="name",
        ),
        pytest.param("en", "{c1 “Dear Ada, it rains,”} {s1 they} {q1 wrote}.", "Ada", id="dear"),
        pytest.param(
            "ru",
            "{c1 «Уважаемый Иван Петрович, ждём»}, — {q1 сказал} {s1 Берг}.",
            "Иван Петрович",
            id="ru",
        ),
        pytest.param(
            "en", "{c1 “Ada Lund, my aunt, is here,”} {s1 they} {q1 wrote}.", None, id="no you"
        ),
        pytest.param("en", "{c1 “Yes, you know,”} {s1 they} {q1 wrote}.", None, id="no name"),
        pytest.param("en", "{c1 “It rains on you”} {s1 they} {q1 wrote}.", None, id="no comma"),
    ],
)
def test_a_quotation_that_calls_a_name_is_said_to_it(lang, text, name):
    assert hearer(text, lang=lang) == name


CALLED = "{c1 “Ada Lund, what have you done?”} {s1 Ole} {q1 wrote}.\n"


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        pytest.param(
            "en",
            "Ada Lund left. {c1 “Ada, open it,”} {s1 he} {q1 said}.",
            "Ada Lund",
            id="given name",
        ),
        pytest.param(
            "uk",
            "Прийшла Яна Лунд. {c1 «Яно, чекай»}, – {q1 каже} {s1 Берг}.",
            "Яна Лунд",
            id="uk vocative",
        ),
        pytest.param(
            "en",
            "Mayor Ada Lund left. {c1 “Mayor, wait,”} {s1 he} {q1 said}.",
            "Ada Lund",
            id="role",
        ),
        pytest.param(
            "ru",
            "Пришёл министр Ян Холуб. {c1 «Господин министр, ждём»}, — {q1 сказал} {s1 Берг}.",
            "Ян Холуб",
            id="ru",
        ),
        pytest.param("en", "{c1 “Mayor, wait,”} {s1 he} {q1 said}.", None, id="role of nobody"),
        pytest.param("en", "{c1 “Ada, open it,”} {s1 he} {q1 said}.", None, id="named nowhere"),
        pytest.param(
            "en", "Ada ran. {c1 “Ada, open it,”} {s1 he} {q1 said}.", None, id="no full name"
        ),
        pytest.param(
            "en", "Ada Lund left. {c1 “Ada, who waits, left,”} {s1 he} {q1 said}.", None, id="who"
        ),
        pytest.param(
            "en", "Ada Lund left. {c1 “Ada, the mayor, left,”} {s1 he} {q1 said}.", None, id="the"
        ),
        pytest.param(
            "en", "Ada Lund left. {c1 “Ada, come,”} {s1 Ada Lund} {q1 said}.", None, id="herself"
        ),
        pytest.param(
            "en", "{c1 “Dear, it rains on you,”} {s1 he} {q1 said}.", None, id="dear alone"
        ),
        pytest.param(
            "en", "{c1 “As for Ada and for Ole, you rest,”} {s1 he} {q1 said}.", None, id="long"
        ),
        pytest.param("en", "{s1 He} {q1 said} {c1 Ada Lund, you know, left}.", None, id="indirect"),
    ],
)
def test_a_name_or_role_alone_calls_whom_the_document_names(lang, text, name):
    assert hearer(text, lang=lang) == name


def test_a_quotation_that_goes_on_is_said_to_the_same():
    text = CALLED + "{c2 “It rains.”}"
    assert hearer(text, continues={"2": "1"}, speakers={"2": "Ole"}) == "Ada Lund"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("{c2 “Go yourself,”} {s2 Ole} {q2 added}.", "Ada Lund", id="added"),
        pytest.param(
            "{c2 “Go yourself,”} {s2 Ole's post} {q2 continued}.", "Ada Lund", id="his post"
        ),
        pytest.param("{c2 “Go yourself,”} {s2 Ole} {q2 said}.", "Ada Lund", id="says you"),
        pytest.param("{c2 “It rains,”} {s2 Ole} {q2 said}.", None, id="no you"),
        pytest.param("{s2 Ole} {q2 said} {c2 that you leave}.", None, id="indirect"),
        pytest.param(
            "{s2 Eva} {q2 wept}, {c2 it rains}. {c3 “Go yourself,”} {s3 Ole} {q3 said}.",
            None,
            id="somebody between",
        ),
        pytest.param("{c2 “Go yourself,”} {s2 Eva} {q2 added}.", None, id="another speaker"),
        pytest.param("{c2 “Go yourself,”} {q2 added} a voice.", None, id="no speaker"),
    ],
)
def test_whoever_goes_on_or_says_you_speaks_to_the_same(text, name):
    assert hearer(CALLED + text) == name


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        pytest.param("the Ministry", SpeakerKind.BODY, id="body"),
        pytest.param("CNN", SpeakerKind.BODY, id="abbreviation"),
        pytest.param("voters", SpeakerKind.GROUP, id="group"),
        pytest.param("a voter", SpeakerKind.UNNAMED, id="unnamed"),
        pytest.param("the mayor", SpeakerKind.PERSON, id="person"),
        pytest.param("Mr. Berg", SpeakerKind.PERSON, id="named"),
        pytest.param("the crowd", None, id="open"),
    ],
)
def test_a_hearer_has_the_kind_that_its_words_show(phrase, kind):
    found = resolved(f"Mr. Berg left. {{s1 Ole}} {{q1 told}} {phrase} {{c1 it rains}}.")
    assert found[0].addressee is not None
    assert found[0].addressee.kind is kind
