"""That-clauses which a tagger passed over."""

import itertools

import pytest
from frame_cases import frame, roles
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.clauses import with_clauses
from sayso.lang.known import get_language
from sayso.model import Span


def found(text, language, frames=()):
    return [
        roles(text, one)
        for one in with_clauses(
            frames, line=Span(0, len(text)), text=text, language=get_language(language)
        )
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "He has admitted that it rained.",
            "en",
            ("that it rained", "has admitted", "He"),
            id="English",
        ),
        pytest.param(
            "Сосед признался, что мост рухнул.",
            "ru",
            ("что мост рухнул", "признался", "Сосед"),
            id="Russian",
        ),
        pytest.param(
            "Я постоянно боюсь, что мост рухнет. Идёт дождь.",
            "ru",
            ("что мост рухнет", "боюсь", "Я"),
            id="adverb before, sentence after",
        ),
        pytest.param(
            "Она обеспокоена тем, что мост закрыт",
            "ru",
            ("тем, что мост закрыт", "обеспокоена", "Она"),
            id="correlative",
        ),
        pytest.param(
            "Вони розповіли мені, що бачили зорі",
            "uk",
            ("що бачили зорі", "розповіли", "Вони"),
            id="Ukrainian, with whom they told",
        ),
    ],
)
def test_what_a_verb_reports_follows_its_that(text, language, expected):
    assert found(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("The house that fell was old.", "en", id="relative"),
        pytest.param("Он сказал так, что все вздрогнули", "ru", id="so that"),
        pytest.param("Опасение, что мост рухнет, растёт", "ru", id="noun"),
        pytest.param("Сказал, что мост рухнул", "ru", id="no subject"),
        pytest.param("Что мост рухнул, знают все", "ru", id="that comes first"),
        pytest.param("Он знает то старое дело, что мучит всех", "ru", id="too far"),
    ],
)
def test_other_words_open_no_clause(text, language):
    assert found(text, language) == []


def test_what_a_tagger_found_is_left_alone():
    text = "Сосед признался, что мост рухнул."
    one = frame(text, content="мост рухнул", cue="признался")
    assert found(text, "ru", [one]) == [("мост рухнул", "признался", "")]


@given(
    st.lists(
        st.sampled_from(["he", "said", "that", ",", ".", "knew", "тем", "что", "сказал", "я"])
    ).map(" ".join),
    st.sampled_from(["en", "ru", "uk"]),
)
def test_clauses_lie_in_the_text_and_never_overlap(text, code):
    frames = with_clauses((), line=Span(0, len(text)), text=text, language=get_language(code))
    for one in frames:
        assert one.cue[0].end <= one.content[0].start <= one.content[0].end <= len(text)
    spans = sorted(span for one in frames for span in (*one.content, *one.cue))
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
