"""Tokens, heads and quotation marks as the evaluation sees them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.tokens import quoted_places, tokens_of
from sayso.model import Mode, Span

TEXTS = st.text(alphabet="ab  .,'`\"“”„«»‹›\n1éд")


def spans_of(text, *pieces):
    return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param('He said "no" twice.', '"no"', id="straight"),
        pytest.param("She said “no” twice.", "“no”", id="curly"),
        pytest.param("Er sagte „nein“ und ging.", "„nein“", id="German"),
        pytest.param("Он сказал «нет» дважды.", "«нет»", id="Russian"),
        pytest.param("Er sagte »nein und ging.", "»nein und ging.", id="» without «"),
        pytest.param("He wrote ``no'' in TeX.", "``no''", id="TeX"),
        pytest.param("He said “no “never” again” once.", "“no “", id="a second “ closes"),
        pytest.param(
            "A “quotation left open\nends with its paragraph.", "“quotation left open", id="open"
        ),
        pytest.param("A stray ” opens nothing.", "", id="stray closing mark"),
        pytest.param("That's the boys' dog.", "", id="apostrophes"),
    ],
)
def test_what_stands_between_marks_is_quoted(text, quoted):
    places = quoted_places(text)
    assert "".join(itertools.compress(text, places)) == quoted


@given(TEXTS)
def test_a_pair_of_marks_never_reaches_into_the_next_paragraph(text):
    places = quoted_places(text)
    assert len(places) == len(text)
    assert not any(itertools.compress((letter == "\n" for letter in text), places))


@pytest.mark.parametrize(
    ("content", "mode"),
    [
        pytest.param("“We dig,”", Mode.DIRECT, id="all inside"),
        pytest.param("We dig", Mode.DIRECT, id="marks left out"),
        pytest.param("that they “dig deep”", Mode.MIXED, id="some inside"),
        pytest.param("that it rains", Mode.INDIRECT, id="none inside"),
    ],
)
def test_the_mode_is_read_from_the_marks_around_the_words(content, mode):
    text = "“We dig,” said Ada, that they “dig deep” and that it rains."
    assert tokens_of(text).mode(spans_of(text, content)) == mode


@pytest.mark.parametrize(
    ("source", "head"),
    [
        pytest.param("the mayor of Ostrel", "mayor", id="before a preposition"),
        pytest.param("Ada Brandt, the mayor", "Brandt", id="before a comma"),
        pytest.param("the miner who stayed", "miner", id="before a relative pronoun"),
        pytest.param("her father's union", "union", id="the s of a genitive is no head"),
        pytest.param("глава шахты в Остреле", "шахты", id="Russian, before a preposition"),
        pytest.param("der Sprecher der Grube", "Sprecher", id="German, before an article"),
    ],
)
def test_the_head_is_the_last_word_before_what_hangs_on_it(source, head):
    tokens = tokens_of(source)
    place = tokens.head(tokens.of((Span(0, len(source)),)))
    assert place is not None
    assert tokens.words[place] == head


@pytest.mark.parametrize("source", ["", "the", "–"])
def test_a_source_without_a_word_that_can_be_head_has_none(source):
    tokens = tokens_of(source)
    assert tokens.head(tokens.of((Span(0, len(source)),))) is None


def test_a_token_belongs_to_a_span_that_shares_one_code_point_with_it():
    tokens = tokens_of("lamps at the gate")
    assert tokens.of((Span(4, 7),)) == {0, 1}
    assert tokens.of((Span(5, 6),)) == frozenset()


def test_quotation_marks_part_no_fragment_and_commas_do():
    text = "“We dig” “and dig,” they said, “and dig.”"
    tokens = tokens_of(text)
    content = tokens.of(spans_of(text, "We dig", "and dig,", "and dig."))
    runs = [
        " ".join(tokens.words[token] for token in sorted(run)) for run in tokens.fragments(content)
    ]
    assert runs == ["We dig and dig ,", "and dig ."]
    split = tokens.of(spans_of(text, "We dig", "they said"))
    assert len(list(tokens.fragments(split))) == 2


def test_a_fragment_without_a_word_does_not_count():
    tokens = tokens_of("– … –")
    assert list(tokens.fragments(frozenset({0, 1, 2}))) == []


@given(TEXTS)
def test_fragments_part_a_set_without_loss_of_words(text):
    tokens = tokens_of(text)
    every = tokens.of((Span(0, len(text)),))
    runs = list(tokens.fragments(every))
    assert frozenset().union(*runs) >= tokens.spoken(every)
    assert sum(map(len, runs)) == len(frozenset().union(*runs))
