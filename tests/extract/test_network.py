"""The fast network in numpy computes what it was trained to compute, however it cuts the work."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.network import MOST_WORDS, STRETCH, Network, WordVectors
from sayso.extract.quotes import paragraphs
from sayso.extract.signs import Signs, signs_of
from sayso.extract.spelling import form_of, runs_of, shape_of
from sayso.weights.statements import statement_weights

WEIGHTS = statement_weights()
WORDS = st.lists(
    st.sampled_from(
        ["Mayor", "Lee", "said", "that", "the", "dam’s", "1,200", "gates", "xyzzying", ",", "“"]
    )
)


def signs_with(words, surroundings=None):
    count = len(words)
    return Signs(
        words=words,
        starts=np.zeros(count, dtype=np.intp),
        surroundings=np.zeros(count, dtype=np.intp) if surroundings is None else surroundings,
        lengths=[count],
    )


def vector(word):
    """Compute a word's vector as the student of `training` does, a step at a time."""
    row = WEIGHTS.forms.get(form_of(word), 0)
    runs = WEIGHTS.runs[runs_of(form_of(word), buckets=len(WEIGHTS.runs))]
    sums = WEIGHTS.words[row] * WEIGHTS.word_scales[row] + runs.mean(axis=0)
    sums = sums + WEIGHTS.shapes[shape_of(word)]
    between = np.maximum(sums @ WEIGHTS.mixing.wide + WEIGHTS.mixing.bias, 0)
    return sums + between @ WEIGHTS.mixing.narrow + WEIGHTS.mixing.last_bias


def scores_one_by_one(words, surroundings):
    hidden = np.array([vector(word) for word in words]) + WEIGHTS.surroundings[surroundings]
    third = hidden.shape[1] // 3
    nothing = np.zeros(hidden.shape[1])
    for layer in WEIGHTS.layers:
        written = []
        for at, here in enumerate(hidden):
            before = hidden[at - layer.away] if at >= layer.away else nothing
            after = hidden[at + layer.away] if at + layer.away < len(hidden) else nothing
            seen = np.concatenate([before[:third], here[third:-third], after[-third:]])
            written.append(here + np.maximum(seen @ layer.kernel + layer.bias, 0))
        hidden = np.array(written)
    return hidden @ WEIGHTS.scores + WEIGHTS.bias


@given(WORDS.filter(bool), st.integers(0, 2**32 - 1))
def test_scores_are_those_of_the_network_computed_sign_by_sign(words, seed):
    around = np.random.default_rng(seed).integers(0, len(WEIGHTS.surroundings), len(words))
    scores = Network(WEIGHTS).scores(signs_with(words, around))
    assert scores == pytest.approx(scores_one_by_one(words, around), abs=1e-3)


def test_no_signs_have_no_scores():
    assert Network(WEIGHTS).scores(signs_with([])).shape == (0, len(WEIGHTS.bias))


def test_a_long_text_gets_the_scores_of_its_whole_though_it_is_read_in_stretches():
    text = "Mayor Lee said that the dam would hold , she added . " * 400
    signs = signs_of(text, list(paragraphs(text)))
    assert len(signs.words) > 2 * STRETCH
    scores = Network(WEIGHTS).scores(signs)
    period = 12
    middle = slice(period * 30, period * 31)
    seam = next(at for at in range(0, len(scores), period) if at + period > STRETCH)
    assert scores[middle] == pytest.approx(scores[seam : seam + period], abs=1e-3)


def test_a_text_gets_the_same_scores_whatever_was_read_before():
    network = Network(WEIGHTS)
    few = signs_with(["Lee", "said", "so"])
    fresh = network.scores(few)
    network.scores(signs_with([f"word{at}" for at in range(3 * STRETCH)]))
    assert np.array_equal(network.scores(few), fresh)


def test_more_distinct_words_than_are_kept_are_read_all_the_same(monkeypatch):
    monkeypatch.setattr("sayso.extract.network.MOST_WORDS", 5)
    vectors = WordVectors(WEIGHTS)
    for word in ["dam", "said", "gates", "lake", "town", "mayor", "hold"]:
        found = np.empty((2, WEIGHTS.words.shape[1]), dtype=np.float32)
        vectors.put([word, "dam"], found)
        assert found == pytest.approx(np.array([vector(word), vector("dam")]), abs=1e-4)


def test_a_stretch_never_holds_more_words_than_are_kept():
    assert Network(WEIGHTS).room.shape[1] <= MOST_WORDS


def test_it_names_the_languages_of_its_weights():
    weights = dataclasses.replace(WEIGHTS, languages=frozenset({"xx"}))
    assert Network(weights).languages == {"xx"}
