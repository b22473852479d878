"""Who reports something, citing whom."""

import pytest
from extract_cases import said, statements

from sayso.extract.citing import cited_frame
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Span


def cited(text, *, cue, source=None, content, lang="en"):
    def span(words):
        return (Span(text.index(words), text.index(words) + len(words)),) if words else ()

    frame = Frame(content=span(content), cue=span(cue), source=span(source))
    found = cited_frame(frame, line=Span(0, len(text)), text=text, language=get_language(lang))
    return found and (found.cue[0].of(text), found.source[0].of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The pit is shut, the Ledger reported on Monday, citing police in Orl.",
            ("citing", "police in Orl"),
            id="after the source",
        ),
        pytest.param(
            "The Ledger, citing two people in the ministry, reported the pit is shut.",
            ("citing", "two people in the ministry"),
            id="before the cue",
        ),
        pytest.param("The pit is shut, reported the Ledger, citing fatigue.", None, id="a reason"),
        pytest.param("The pit is shut, reported the Ledger, citing", None, id="nothing more"),
        pytest.param(
            "The Ledger reported the pit is shut. Citing police, the mayor left.",
            None,
            id="in another sentence",
        ),
        pytest.param(
            "The pit is shut, reported the Ledger in its long and late edition of last week, citing police.",
            None,
            id="too far",
        ),
    ],
)
def test_who_is_cited_stands_near_who_cites(text, expected):
    assert cited(text, cue="reported", source="Ledger", content="pit is shut") == expected


def test_without_cue_and_source_nobody_cites():
    assert cited("“The pit is shut,” citing police", cue="", content="“The pit is shut,”") is None


def test_words_of_citing_that_are_the_cue_cite_nobody_else():
    text = "The pit is shut, citing police."
    assert cited(text, cue="citing", source="police", content="The pit is shut") is None


@pytest.mark.parametrize(
    ("lang", "text", "sources"),
    [
        pytest.param(
            "ru",
            "«Шахту закрыли ночью», — сообщает «Вестник» со ссылкой на полицию города.",
            ["«Вестник»", "полицию города"],
            id="Russian, after the source",
        ),
        pytest.param(
            "ru",
            "Газета со ссылкой на источники сообщила: «Мост закрыт надолго».",
            ["Газета", "источники"],
            id="Russian, before the cue: the source ends there",
        ),
        pytest.param(
            "uk",
            "«Шахту закрили вночі», — повідомляє «Вісник» з посиланням на поліцію міста.",
            ["«Вісник»", "поліцію міста"],
            id="Ukrainian",
        ),
    ],
)
def test_the_cited_statement_has_the_same_content_and_stands_in_the_other(lang, text, sources):
    outer, inner = statements(text, lang=lang)
    assert [found.source for found in said(text, lang=lang)] == sources
    assert inner.parent == outer.id != inner.id
    assert (inner.content, inner.mode) == (outer.content, outer.mode)
