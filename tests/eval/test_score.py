"""What each measure counts, on small texts of our own."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.corpus import Attribution, MarkedDocument
from eval.score import RATES, RATIOS, Tally, score
from eval.units import MODES
from sayso.model import Document, Mode, Span

TEXT = (
    "“The pumps hold,” said Ada Brandt, the engineer. She claimed that the water fell “two metres”.\n"
    "Ole thinks the shaft is dry."
)


def at(piece, nth=0, text=TEXT):
    start = -1
    for _ in range(nth + 1):
        start = text.index(piece, start + 1)
    return Span(start, start + len(piece))


def attribution(content=(), cue=(), source=()):
    return Attribution(content=tuple(content), cue=tuple(cue), source=tuple(source))


PUMPS = attribution([at("“The pumps hold,”")], [at("said")], [at("Ada Brandt, the engineer")])
WATER = attribution([at("that the water fell “two metres”")], [at("claimed")], [at("She")])
SHAFT = attribution([at("the shaft is dry")], [at("thinks")], [at("Ole")])
GOLD = (PUMPS, WATER, SHAFT)


def scores(gold, predicted, text=TEXT):
    marked = MarkedDocument(document=Document(id="1", text=text), attributions=tuple(gold))
    return score([marked], {"1": tuple(predicted)})


@pytest.mark.parametrize("measure", RATIOS)
def test_gold_itself_scores_one(measure):
    assert scores(GOLD, GOLD).tally(measure).f1 == 1.0


@pytest.mark.parametrize("measure", RATES)
def test_of_gold_itself_every_matched_pair_is_right(measure):
    tally = scores(GOLD, GOLD).tally(measure)
    assert (tally.recall, tally.gold) == (1.0, 3)


@pytest.mark.parametrize("mode", Mode)
def test_every_statement_counts_towards_its_mode(mode):
    tally = scores(GOLD, GOLD).tally("content_exact", mode)
    assert (tally.gold, tally.predicted) == (1, 1)


@pytest.mark.parametrize("measure", RATIOS)
def test_a_document_without_predictions_has_found_nothing(measure):
    marked = MarkedDocument(document=Document(id="1", text=TEXT), attributions=GOLD)
    tally = score([marked], {}).tally(measure)
    assert (tally.f1, tally.predicted) == (0.0, 0)
    assert tally.gold > 0


# The engineer's words without their marks and her name without its apposition; of the water's
# six words only "the water fell".
PARTLY = (
    attribution([at("The pumps hold")], [at("said")], [at("Ada Brandt")]),
    attribution([at("the water fell")], [at("claimed")], [at("She")]),
)


@pytest.mark.parametrize(
    ("measure", "precision", "recall"),
    [
        pytest.param("content_exact", 0.0, 0.0, id="punctuation counts"),
        pytest.param("content_exact_np", 0.5, 0.3333, id="punctuation does not count"),
        pytest.param("content_soft", 1.0, 0.5, id="by the share of words"),
        pytest.param("content_overlap", 1.0, 0.6667, id="one word is enough"),
        pytest.param("token_content", 1.0, 0.4615, id="word by word"),
        pytest.param("cue_exact", 1.0, 0.6667, id="cues"),
        pytest.param("cue_span", 1.0, 0.6667, id="cues by fragment"),
        pytest.param("source_span", 0.5, 0.3333, id="sources by fragment"),
        pytest.param("matched", 1.0, 0.6667, id="half of the words make a pair"),
        pytest.param("triple_exact", 0.0, 0.0, id="all three roles, exactly"),
        pytest.param("triple_soft", 1.0, 0.6667, id="head of the source and a word of the cue"),
        pytest.param("attrib_soft", 1.0, 0.6667, id="head of the source"),
    ],
)
def test_a_partly_right_prediction_is_credited_as_the_measure_says(measure, precision, recall):
    tally = scores(GOLD, PARTLY).tally(measure)
    assert (tally.precision, tally.recall) == (precision, recall)


@pytest.mark.parametrize(
    ("measure", "share"), [("source_exact", 0.5), ("source_head", 1.0), ("source_any", 1.0)]
)
def test_sources_are_judged_over_the_matched_pairs_only(measure, share):
    tally = scores(GOLD, PARTLY).tally(measure)
    assert (tally.recall, tally.gold) == (share, 2)


def test_a_content_split_by_its_cue_is_one_content_and_two_spans():
    text = "“Down,” he said, “or up.”"
    halves = (at("“Down,”", text=text), at("“or up.”", text=text))
    whole = attribution(halves)
    apart = (attribution(halves[:1]), attribution(halves[1:]))
    found = scores((whole,), apart, text)
    assert found.tally("span_exact").f1 == 1.0
    assert found.tally("content_exact").f1 == 0.0
    assert found.tally("content_soft").f1 == 1.0


def test_saying_the_same_twice_costs_precision():
    found = scores((SHAFT,), (SHAFT, SHAFT))
    assert found.tally("content_exact").precision == 0.5
    assert found.tally("matched").precision == 0.5
    assert found.tally("content_soft").precision == 1.0


def test_a_missing_source_is_right_where_gold_has_none():
    bare = attribution(SHAFT.content, SHAFT.cue)
    assert scores((bare,), (bare,)).tally("attrib_soft").f1 == 1.0
    assert scores((bare,), (SHAFT,)).tally("attrib_soft").f1 == 0.0
    assert scores((bare,), (bare,)).tally("source_head").gold == 0


def test_a_content_without_a_word_is_no_statement():
    nothing = attribution([at("“")], [at("said")], [at("She")])
    found = scores((nothing,), (nothing,))
    assert found.tally("content_exact").gold == 0
    assert found.tally("cue_exact").gold == 0
    assert found.tally("cue_span").gold == 1


def test_the_pair_that_shares_most_words_is_matched_first():
    long = attribution([at("that the water fell “two metres”")], [], [at("She")])
    short = attribution([at("the water fell")], [], [at("Ole")])
    found = scores((WATER,), (short, long))
    assert found.tally("source_exact").recall == 1.0
    assert found.tally("matched").predicted == 2


SPANS = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20)).map(
        lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1]))
    ),
    max_size=2,
).map(tuple)
ATTRIBUTIONS = st.lists(st.builds(Attribution, content=SPANS, cue=SPANS, source=SPANS), max_size=4)


@given(ATTRIBUTIONS, ATTRIBUTIONS)
def test_figures_lie_between_zero_and_one_and_sides_swap_with_their_arguments(gold, predicted):
    there, back = scores(gold, predicted), scores(predicted, gold)
    for measure in RATIOS:
        tally = there.tally(measure)
        assert 0.0 <= tally.f1 <= 1.0
        if measure.startswith(("content", "span", "token", "cue", "source")):
            mirrored = back.tally(measure)
            assert (tally.precision, tally.recall) == (mirrored.recall, mirrored.precision)


@given(ATTRIBUTIONS, st.randoms(use_true_random=False))
def test_the_order_of_exact_predictions_does_not_matter(gold, chance: random.Random):
    shuffled = list(gold)
    chance.shuffle(shuffled)
    assert (
        scores(gold, shuffled).tally("content_exact").f1
        == scores(gold, gold).tally("content_exact").f1
    )


def test_a_measure_or_mode_that_was_never_counted_has_an_empty_tally():
    found = scores((), ())
    assert all(found.tally(measure, mode).f1 == 0.0 for measure in RATIOS for mode in MODES)
    assert found.tally("matched") == Tally()
