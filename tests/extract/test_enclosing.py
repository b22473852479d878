"""A sentence's own attribution around those within it."""

import itertools

import pytest
from extract_cases import statements
from frame_cases import frame, line, roles
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.enclosing import with_enclosing
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Span


def found(text, language, *frames):
    return [
        roles(text, one)
        for one in with_enclosing(
            frames, paragraph=line(text), text=text, language=get_language(language)
        )
    ]


@pytest.mark.parametrize(
    ("text", "inner", "language", "expected"),
    [
        pytest.param(
            "But according to the survey, most people think that it will rain.",
            ("that it will rain", "think", "most people"),
            "en",
            ("most people think that it will rain", "according to", "the survey"),
            id="opened",
        ),
        pytest.param(
            "Bo Lind hopes that it will rain, according to the Orl Ledger.",
            ("that it will rain", "hopes", "Bo Lind"),
            "en",
            ("Bo Lind hopes that it will rain", "according to", "the Orl Ledger"),
            id="closed",
        ),
        pytest.param(
            "Согласно опросу, проведённому в мае, жители Орла хотят мост.",
            ("мост", "хотят", "жители Орла"),
            "ru",
            ("жители Орла хотят мост", "Согласно", "опросу, проведённому в мае"),
            id="the source is described",
        ),
        pytest.param(
            "Як повідомила поліція, сусіди підозрюють, що це пожежа.",
            ("що це пожежа", "підозрюють", "сусіди"),
            "uk",
            ("сусіди підозрюють, що це пожежа", "Як повідомила", "поліція"),
            id="as somebody said",
        ),
    ],
)
def test_what_opens_or_ends_a_sentence_goes_around_what_stands_in_it(
    text, inner, language, expected
):
    content, cue, source = inner
    one = frame(text, content=content, cue=cue, source=source)
    assert found(text, language, one) == [expected]


INNER = ("that it rains", "think", "many")


@pytest.mark.parametrize(
    ("text", "language", "inner"),
    [
        pytest.param("According to Bo many think that it rains.", "en", INNER, id="no comma"),
        pytest.param(
            "Only late and according to Bo, many think that it rains.", "en", INNER, id="late"
        ),
        pytest.param("According to, many think that it rains.", "en", INNER, id="no source"),
        pytest.param(
            "According to Bo who came on foot, many think that it rains.",
            "en",
            INNER,
            id="more words",
        ),
        pytest.param("Citing Bo, many think that it rains.", "en", INNER, id="citing"),
        pytest.param(
            "Many think it rains, unlike Bo.", "en", ("it rains", "think", "Many"), id="no cue"
        ),
        pytest.param(
            "Many think it rains.", "en", ("it rains", "think", "Many"), id="no comma at all"
        ),
        pytest.param(
            "Как известно соседям, многие хотят мост.",
            "ru",
            ("мост", "хотят", "многие"),
            id="no verb of saying",
        ),
        pytest.param(
            "По словам Бо, ждут дождь", "ru", ("дождь", "ждут", ""), id="too little is said"
        ),
        pytest.param(
            "“It rains. According to Bo, many think that it rains,” he said.",
            "en",
            INNER,
            id="quoted",
        ),
    ],
)
def test_other_sentences_keep_what_was_found(text, language, inner):
    content, cue, source = inner
    one = frame(text, content=content, cue=cue, source=source)
    assert found(text, language, one) == [inner]


def test_a_description_that_never_ends_is_none():
    text = "According to Bo, released in May it rains that many think so"
    one = frame(text, content="so", cue="think")
    assert found(text, "en", one)[0][2] == "Bo"


def test_a_cue_that_a_tagger_saw_is_not_seen_twice():
    text = "According to the survey, most people think that it rains."
    outer = frame(text, content="most people", cue="According to", source="the survey")
    inner = frame(text, content="that it rains", cue="think")
    assert len(found(text, "en", outer, inner)) == 2


def test_who_speaks_within_is_found_again_as_nested():
    outer, inner = statements("“The mine is closed,” said Ada Lund, according to the Orl Ledger.")
    assert inner.parent == outer.id
    assert inner.text == "“The mine is closed,”"


@given(
    st.lists(
        st.sampled_from(
            ["According", "to", ",", ".", "Bo", "thinks", "it", "«yes»", "rains", "по", "словам"]
        )
    ).map(" ".join),
    st.sampled_from(["en", "ru", "uk"]),
    st.data(),
)
def test_what_is_around_lies_in_the_text_beside_its_cue(text, code, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    one = Frame(content=(Span(start, end),))
    paragraph = line(text)
    for outer in with_enclosing([one], paragraph=paragraph, text=text, language=get_language(code)):
        spans = sorted((*outer.content, *outer.cue, *outer.source))
        assert spans[-1].end <= len(text)
        assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
