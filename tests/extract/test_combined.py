"""The fast tagger: rules for what is quoted, the trained model for the rest."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.assemble import statements_of
from sayso.extract.combined import CombinedTagger, combined
from sayso.extract.network import MOST_WORDS, STRETCH, WordVectors, tag_scores
from sayso.extract.quotes import Paragraph, Quote, paragraphs
from sayso.extract.signs import signs_of
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Document, Span
from sayso.weights.statements import statement_weights

TAGGER = CombinedTagger(statement_weights())
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


def test_in_a_language_the_weights_do_not_know_the_rules_work_alone():
    text = "«Плотина выдержит», — сказала Ада Квилл. Она заявила, что «всё в порядке»."
    document = Document(id="d", text=text, lang="ru")
    alone = list(statements_of(document, tagger=TAGGER.rules))
    assert list(statements_of(document, tagger=TAGGER)) == alone != []


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
    )
    assert [frame.content[0] for frame in frames] == expected


def test_a_long_text_gets_the_scores_of_its_whole_though_it_is_read_in_stretches():
    text = "Mayor Lee said that the dam would hold , she added . " * 400
    signs = signs_of(text, list(paragraphs(text)))
    assert len(signs.words) > 2 * STRETCH
    vectors = WordVectors(statement_weights())
    scores = tag_scores(signs, vectors=vectors)
    period = 11
    middle = slice(period * 30, period * 31)
    seam = next(at for at in range(0, len(scores), period) if at + period > STRETCH)
    assert scores[middle] == pytest.approx(scores[seam : seam + period], abs=1e-3)


def test_more_distinct_words_than_are_kept_are_read_all_the_same():
    vectors = WordVectors(statement_weights())
    few = vectors.of(["dam", "said"]).copy()
    vectors.of([f"word{'abcdefghij'[at % 10]}{at}x" for at in range(MOST_WORDS)])
    assert vectors.of(["dam", "said"]) == pytest.approx(few)
    assert len(vectors.of([str(at) for at in range(MOST_WORDS + 1)])) == MOST_WORDS + 1
