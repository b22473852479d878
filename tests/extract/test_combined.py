"""The fast tagger: rules for what is quoted, the trained model for the rest."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.assemble import statements_of
from sayso.extract.combined import CombinedTagger, combined
from sayso.extract.network import Network
from sayso.extract.quotes import Paragraph, Quote, paragraphs
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Document, Span
from sayso.weights.statements import statement_weights

TAGGER = CombinedTagger(Network(statement_weights()))
QUOTED = Paragraph(Span(0, 50), (Quote(Span(10, 20), Span(11, 19)),))
TEXTS = st.lists(
    st.sampled_from(
        [
            "Mayor",
            "Lee",
            "said",
            "told",
            "that",
            "the",
            "dam",
            "would",
            "hold",
            ",",
            ".",
            "“",
            "”",
            '"',
            "she",
            "wants",
            "to",
            "\n",
            "according",
        ]
    ),
    max_size=60,
).map(" ".join)


def found(text, lang="en"):
    document = Document(id="d", text=text, lang=lang)
    return [
        (statement.text, cue, source, str(statement.mode))
        for statement in statements_of(document, tagger=TAGGER)
        for cue in [" ".join(span.of(text) for span in statement.cue)]
        for source in [" ".join(span.of(text) for span in statement.source)]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mayor Ada Quill said on Monday that the dam would hold until spring.",
            ("that the dam would hold until spring", "Mayor Ada Quill", "indirect"),
            id="indirect speech with that",
        ),
        pytest.param(
            "“The dam will hold,” said Ada Quill.",
            ("“The dam will hold,”", "Ada Quill", "direct"),
            id="direct speech",
        ),
    ],
)
def test_obvious_statements_are_found(text, expected):
    assert expected in [(content, source, mode) for content, _, source, mode in found(text)]


def test_a_paragraph_of_several_statements_gives_each_its_own_cue_and_source():
    text = (
        "Quill told reporters that the gates were checked twice. “We were lucky,” she said. "
        "The engineers’ union denied that any gate had been opened."
    )
    assert found(text) == [
        ("that the gates were checked twice", "told", "Quill", "indirect"),
        ("“We were lucky,”", "said", "she", "direct"),
        ("that any gate had been opened", "denied", "The engineers’ union", "indirect"),
    ]


def test_plain_narration_holds_no_statement():
    assert found("The dam is ninety metres high. It was built in 1961 from granite.") == []


def test_an_unsure_model_gives_way_to_a_rule():
    unsure = Frame(content=(Span(12, 25),), confidence=0.2)
    ruled = Frame(content=(Span(10, 20),))
    assert combined([ruled], [unsure], paragraph=QUOTED, least=0.3) == (ruled,)
    assert combined([ruled], [unsure], paragraph=QUOTED, least=0.1) == (unsure,)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "ru",
            "Мэр Ада Квилл заявила, что плотина простоит до весны.",
            ("что плотина простоит до весны", "Мэр Ада Квилл"),
            id="Russian",
        ),
        pytest.param(
            "uk",
            "Мер Ада Квілл заявила, що гребля простоїть до весни.",
            ("що гребля простоїть до весни", "Мер Ада Квілл"),
            id="Ukrainian",
        ),
    ],
)
def test_indirect_speech_is_found_in_other_languages_too(lang, text, expected):
    document = Document(id="d", text=text, lang=lang)
    (statement,) = statements_of(document, tagger=TAGGER)
    assert (statement.text, statement.source[0].of(text)) == expected


def test_in_a_language_the_weights_do_not_know_the_rules_work_alone():
    class Deaf(Network):
        def __init__(self, weights):
            super().__init__(weights)
            self.languages = frozenset()

    text = "“The dam will hold,” said Ada Quill. She denied that any gate was open."
    document = Document(id="d", text=text, lang="en")
    tagger = CombinedTagger(Deaf(statement_weights()))
    alone = list(statements_of(document, tagger=tagger.rules))
    assert list(statements_of(document, tagger=tagger)) == alone != []


def test_other_languages_are_read_as_english_is():
    document = Document(
        id="d", text="„Der Damm hält bis zum Frühjahr.“ Das sagte Ada Quill.", lang="de"
    )
    assert "„Der Damm hält bis zum Frühjahr.“" in [
        one.text for one in statements_of(document, tagger=TAGGER)
    ]


@given(TEXTS)
def test_frames_lie_in_the_text_and_their_contents_never_overlap(text):
    lines = list(paragraphs(text))
    frames = TAGGER.frames(text, lines, language=get_language("en"))
    assert len(frames) == len(lines)
    contents = sorted(span for row in frames for frame in row for span in frame.content)
    everything = [
        span
        for row in frames
        for frame in row
        for span in (*frame.content, *frame.cue, *frame.source)
    ]
    assert all(0 <= span.start < span.end <= len(text) for span in everything)
    assert all(left.end <= right.start for left, right in itertools.pairwise(contents))


@pytest.mark.parametrize(
    ("ruled", "modelled", "expected"),
    [
        pytest.param([], [Span(0, 5)], [Span(0, 5)], id="what only the model finds"),
        pytest.param([Span(10, 20)], [], [Span(10, 20)], id="what only the rules find"),
        pytest.param([Span(10, 20)], [Span(12, 25)], [Span(12, 25)], id="the model goes first"),
        pytest.param(
            [Span(10, 20)], [Span(0, 5)], [Span(0, 5), Span(10, 20)], id="both, in reading order"
        ),
    ],
)
def test_the_rules_add_what_the_model_missed(ruled, modelled, expected):
    frames = combined(
        [Frame(content=(span,)) for span in ruled],
        [Frame(content=(span,)) for span in modelled],
        paragraph=QUOTED,
        least=0.0,
    )
    assert [frame.content[0] for frame in frames] == expected


@given(TEXTS)
def test_rules_read_only_what_the_model_left_and_miss_nothing_by_it(text):
    lines, english = list(paragraphs(text)), get_language("en")
    ruled = TAGGER.rules.frames(text, lines, language=english)
    modelled = TAGGER.model.frames(text, lines, language=english)
    everything = [
        combined(by_rule, by_model, paragraph=line, least=TAGGER.least)
        for by_rule, by_model, line in zip(ruled, modelled, lines, strict=True)
    ]
    assert TAGGER.frames(text, lines, language=english) == everything


@given(TEXTS)
def test_the_models_confidence_is_a_probability(text):
    frames = TAGGER.model.frames(text, list(paragraphs(text)), language=get_language("en"))
    assert all(0 < frame.confidence <= 1 for row in frames for frame in row)


def test_a_plain_statement_is_surer_than_an_odd_one():
    def confidence(text):
        (frames,) = TAGGER.model.frames(text, list(paragraphs(text)), language=get_language("en"))
        return min(frame.confidence for frame in frames)

    plain = confidence("“The dam will hold,” said Ada Quill.")
    odd = confidence("Quill wants the engineers hold , that she told and promised gates .")
    assert odd < plain
