"""Viterbi finds the best of all sequences."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.decoding import best_tags
from sayso.extract.tags import FORBIDDEN, FORBIDDEN_FIRST, IMPOSSIBLE, TAGS

SEEDS = st.integers(0, 2**32 - 1)


def best_by_trying_all(scores, first, pairs):
    def total(tags):
        steps = sum(pairs[before, tag] for before, tag in itertools.pairwise(tags))
        return first[tags[0]] + steps + sum(scores[at, tag] for at, tag in enumerate(tags))

    return list(max(itertools.product(range(scores.shape[1]), repeat=len(scores)), key=total))


@given(SEEDS, st.lists(st.integers(0, 5), max_size=5))
def test_the_tags_are_those_of_the_best_of_all_sequences(seed, lengths):
    random = np.random.default_rng(seed)
    scores = random.normal(size=(sum(lengths), 3)).astype(np.float32)
    first = random.normal(size=3).astype(np.float32)
    pairs = random.normal(size=(3, 3)).astype(np.float32)
    expected = []
    for end, length in zip(np.cumsum(lengths), lengths, strict=True):
        if length:
            expected += best_by_trying_all(scores[end - length : end], first, pairs)
    assert best_tags(scores, lengths, first=first, pairs=pairs).tolist() == expected


@given(SEEDS, st.lists(st.integers(0, 30), max_size=8))
def test_no_span_goes_on_that_did_not_begin(seed, lengths):
    random = np.random.default_rng(seed)
    scores = (8 * random.normal(size=(sum(lengths), len(TAGS)))).astype(np.float32)
    first = np.where(FORBIDDEN_FIRST, IMPOSSIBLE, 0).astype(np.float32)
    pairs = np.where(FORBIDDEN, IMPOSSIBLE, 0).astype(np.float32)
    tags = best_tags(scores, lengths, first=first, pairs=pairs).tolist()
    for end, length in zip(np.cumsum(lengths), lengths, strict=True):
        paragraph = tags[end - length : end]
        assert not any(FORBIDDEN[step] for step in itertools.pairwise(paragraph))
        assert not paragraph or not FORBIDDEN_FIRST[paragraph[0]]
