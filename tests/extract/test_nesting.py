"""Statements within statements."""

import re
from dataclasses import replace

import pytest
from extract_cases import Said, said, statements

from sayso.extract.assemble import statements_of
from sayso.extract.nesting import rooms_in
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Document, Mode, Span, Statement, StatementKind


class ThatTagger:
    """Finds "Ann says that …" to the end of its paragraph, the first in each."""

    PATTERN = re.compile(r"((?:\w+ )?)\b(says|hopes|blurts|hears) (that [^\n”]+)")

    def frames(self, text, paragraphs, *, language):  # noqa: ARG002
        """Return what each paragraph holds."""
        return [tuple(self._frames(text, line.span)) for line in paragraphs]

    def _frames(self, text, line):
        found = self.PATTERN.search(text, line.start, line.end)
        if found:
            yield Frame(
                content=(Span(*found.span(3)),),
                cue=(Span(*found.span(2)),),
                source=(Span(found.start(1), found.end(1) - 1),) if found[1] else (),
                confidence=0.5,
            )


class QuotingTagger(ThatTagger):
    """Finds all that stands in quotation marks; where there are none, what `ThatTagger` finds."""

    def _frames(self, text, line):
        if text[line.start] != "“":
            yield from super()._frames(text, line)
        else:
            end = text.index("”") + 1
            yield Frame(content=(Span(line.start, end),), cue=(Span(end + 1, end + 9),))


def nested(text, *, tagger=None):
    """Return each statement's content, and its parent's."""
    document = Document(id="d", text=text)
    found = list(statements_of(document, tagger=tagger or ThatTagger()))
    texts = {statement.id: statement.text for statement in found}
    return [(statement.text, texts.get(statement.parent)) for statement in found]


def test_contents_are_read_again_down_to_the_second_depth():
    last = "that it rains at night"
    third = f"that Cid says {last}"
    second = f"that Bo says {third}"
    assert nested(f"Ann says {second}") == [
        (second, None),
        (third, second),
        (last, third),
    ]
    assert len(nested(f"Eve says that Ann says {second}")) == 3


def test_a_statement_comes_after_its_parent_and_before_what_follows():
    text = "Ann says that Bo says that it rains\nCid says that the dam holds"
    assert [content for content, _ in nested(text)] == [
        "that Bo says that it rains",
        "that it rains",
        "that the dam holds",
    ]


@pytest.mark.parametrize(
    "inner",
    [
        pytest.param("that Bo blurts that it rains today", id="a cue that no table knows"),
        pytest.param("that you says that it rains today", id="what you say"),
        pytest.param("that Bo, who is tall, says that .", id="nothing said"),
        pytest.param("that it rains in the north", id="no cue"),
    ],
)
def test_what_does_not_say_who_says_what_is_no_statement_within(inner):
    assert nested(f"Ann says {inner}") == [(inner, None)]


def test_what_a_tagger_joins_across_contents_is_no_statement_within():
    class Joining(ThatTagger):
        def frames(self, text, paragraphs, *, language):
            found = super().frames(text, paragraphs, language=language)
            if len(paragraphs) == 1 and paragraphs[0].span.start:
                return [tuple(replace(one, source=(Span(0, 3),)) for one in found[0])]
            return found

    assert len(nested("Ann says that Bo says that it rains", tagger=Joining())) == 1


@pytest.mark.parametrize(
    ("cue", "count"), [pytest.param("says", 2, id="words"), pytest.param("hopes", 1, id="belief")]
)
def test_without_a_source_only_words_are_a_statement_within(cue, count):
    text = f"“{cue} that the dam will hold for years,” shrugged Ann"
    assert len(nested(text, tagger=QuotingTagger())) == count


class CueTagger(ThatTagger):
    """Finds a Russian verb with all that follows it as its content, in contents only."""

    def __init__(self, cue, source=""):
        self.cue, self.source = cue, source

    def _frames(self, text, line):
        if line.start == 0:
            yield Frame(content=(Span(text.index("что"), line.end),), cue=(Span(0, 6),))
            return
        start = text.index(self.cue, line.start)
        source = text.find(self.source, line.start) if self.source else -1
        yield Frame(
            content=(Span(start + len(self.cue) + 1, line.end),),
            cue=(Span(start, start + len(self.cue)),),
            source=(Span(source, source + len(self.source)),) if source >= 0 else (),
        )


@pytest.mark.parametrize(
    ("text", "cue", "source", "count"),
    [
        pytest.param("сказал, что надеется на долгий мир", "надеется", "", 2, id="opens it"),
        pytest.param(
            "сказал, что тогда полагалось нам ждать", "полагалось", "", 2, id="impersonal"
        ),
        pytest.param(
            "сказал, что сосед надеется на мир", "надеется", "", 1, id="its subject missed"
        ),
        pytest.param("сказал, что все мы уверены в мире", "уверены", "все мы", 2, id="a subject"),
        pytest.param("сказал, что он решил ждать весны", "решил", "он", 1, id="an act"),
    ],
)
def test_a_belief_within_has_a_subject_or_needs_none_and_an_act_is_no_statement(
    text, cue, source, count
):
    document = Document(id="d", text=text, lang="ru")
    assert len(list(statements_of(document, tagger=CueTagger(cue, source)))) == count


def test_the_full_stop_behind_a_content_is_read_with_it():
    text = "Ann says that Bo says it rains."
    language = get_language("en")
    statement = Statement(
        id="s", document_id="d", mode=Mode.INDIRECT, content=(Span(9, len(text) - 1),), text=""
    )
    [room] = rooms_in([statement], text=text, quotes=(), language=language)
    assert room.paragraph.span.of(text) == "that Bo says it rains."


def test_a_statement_within_has_its_own_kind_and_confidence():
    text = "Ann says that Bo hopes that the dam holds"
    outer, inner = statements_of(Document(id="d", text=text), tagger=ThatTagger())
    assert (outer.kind, inner.kind) == (StatementKind.SPEECH, StatementKind.BELIEF)
    assert inner.confidence == 0.5


def test_the_marks_around_a_parent_are_not_those_of_what_stands_within():
    _, inner = statements("“The minister said, ‘We will pay,’ and then he left,” said Ann Lee.")
    assert inner.mode is Mode.DIRECT
    text = "“Bo says that the dam holds for good,” shrugged Ann"
    outer, inner = statements_of(Document(id="d", text=text), tagger=QuotingTagger())
    assert (outer.mode, inner.mode) == (Mode.DIRECT, Mode.INDIRECT)


def test_rules_find_quotations_within_quotations():
    text = "“The minister said, ‘We will pay,’ and then he left,” said Ann Lee."
    assert said(text) == [
        Said("“The minister said, ‘We will pay,’ and then he left,”", "said", "Ann Lee"),
        Said("‘We will pay,’", "said", "The minister"),
    ]


def test_a_split_quotation_is_read_piece_by_piece_without_its_marks():
    text = "«Мы ждём её давно, — сказал Орлов. — Мэр заявил: „Мост откроют“»."
    [statement] = statements(text, lang="ru")[:1]
    quotes = ()
    language = get_language("ru")
    spans = [
        room.paragraph.span.of(text)
        for room in rooms_in([statement], text=text, quotes=quotes, language=language)
    ]
    assert all("заявил" in span for span in spans)
