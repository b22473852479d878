"""Viterbi finds the best of all sequences; a span's chance is that of all sequences that hold it."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.decoding import PIECE, Chain, TagSpan, best_tags, span_chances
from sayso.extract.tags import FORBIDDEN, FORBIDDEN_FIRST, IMPOSSIBLE, TAGS

SEEDS = st.integers(0, 2**32 - 1)
LONG = st.lists(st.integers(0, 4 * PIECE), max_size=5)


def numbers(seed, lengths, *, tags=7, spread=1):
    """Make up [sign, tag] scores and what neighbours add to them."""
    random = np.random.default_rng(seed)
    scores = (spread * random.normal(size=(sum(lengths), tags))).astype(np.float32)
    first = random.normal(size=tags).astype(np.float32)
    pairs = random.normal(size=(tags, tags)).astype(np.float32)
    return scores, Chain(first, pairs)


def without_forbidden(chain):
    return Chain(
        np.where(FORBIDDEN_FIRST, np.float32(IMPOSSIBLE), chain.first),
        np.where(FORBIDDEN, np.float32(IMPOSSIBLE), chain.pairs),
    )


def total(tags, scores, chain):
    steps = sum(chain.pairs[before, tag] for before, tag in itertools.pairwise(tags))
    return chain.first[tags[0]] + steps + sum(scores[at, tag] for at, tag in enumerate(tags))


def all_sequences(scores):
    return itertools.product(range(scores.shape[1]), repeat=len(scores))


def paragraphs_of(rows, lengths):
    return [
        rows[end - length : end] for end, length in zip(np.cumsum(lengths), lengths, strict=True)
    ]


@given(SEEDS, st.lists(st.integers(0, 5), max_size=5))
def test_the_tags_are_those_of_the_best_of_all_sequences(seed, lengths):
    scores, chain = numbers(seed, lengths, tags=3)
    expected = [
        tag
        for rows in paragraphs_of(scores, lengths)
        if len(rows)
        for tag in max(all_sequences(rows), key=lambda tags: total(tags, rows, chain))
    ]
    assert best_tags(scores, lengths, chain=chain) == expected


def best_step_by_step(scores, chain):
    reached, ways = chain.first + scores[0], []
    for row in scores[1:]:
        steps = reached[:, None] + chain.pairs
        ways.append(steps.argmax(axis=0))
        reached = steps.max(axis=0) + row
    tags = [int(reached.argmax())]
    for way in reversed(ways):
        tags.append(int(way[tags[-1]]))
    return tags[::-1]


@given(SEEDS, LONG)
def test_paragraphs_of_many_pieces_get_the_tags_of_one_that_is_followed_step_by_step(seed, lengths):
    scores, chain = numbers(seed, lengths)
    expected = [
        tag
        for rows in paragraphs_of(scores, lengths)
        if len(rows)
        for tag in best_step_by_step(rows, chain)
    ]
    assert best_tags(scores, lengths, chain=chain) == expected


@given(SEEDS, st.lists(st.integers(0, 30), max_size=8))
def test_no_span_goes_on_that_did_not_begin(seed, lengths):
    scores, chain = numbers(seed, lengths, spread=8)
    tags = best_tags(scores, lengths, chain=without_forbidden(chain))
    for paragraph in paragraphs_of(tags, lengths):
        assert not any(FORBIDDEN[step] for step in itertools.pairwise(paragraph))
        assert not paragraph or not FORBIDDEN_FIRST[paragraph[0]]


def test_no_text_has_no_tags_and_no_chances():
    scores, chain = numbers(1, [])
    assert best_tags(scores, [], chain=chain) == []
    assert best_tags(scores, [0, 0], chain=chain) == []
    assert len(span_chances(scores, [], chain=chain, spans=[])) == 0


def spans_of(tags, start=0):
    """Return the tagged spans of a sequence in which whatever goes on did begin."""
    found = []
    for at, tag in enumerate(tags):
        if TAGS[tag].startswith("B"):
            after = at + 1
            while after < len(tags) and tags[after] == tag + 1:
                after += 1
            found.append(TagSpan(start + at, start + after, tag))
    return found


@pytest.mark.parametrize("piece", [1, 2, PIECE])
@given(seed=SEEDS, size=st.integers(1, 3))
def test_a_spans_chance_is_the_share_of_all_sequences_that_hold_it(piece, seed, size):
    # Two paragraphs beside the one that is looked at, so that places are counted from far.
    lengths = [3, size, 2]
    scores, chain = numbers(seed, lengths)
    chain = without_forbidden(chain)
    rows = scores[3 : 3 + size].astype(np.float64)
    weights = {tags: np.exp(total(tags, rows, chain)) for tags in all_sequences(rows)}
    allowed = [tags for tags, weight in weights.items() if weight > 0]
    spans = sorted({span for tags in allowed for span in spans_of(tags, start=3)})
    expected = [
        sum(weights[tags] for tags in allowed if span in spans_of(tags, start=3)) for span in spans
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sayso.extract.decoding.PIECE", piece)
        chances = span_chances(scores, lengths, chain=chain, spans=spans)
    assert np.exp(chances) == pytest.approx(np.array(expected) / sum(weights.values()), rel=1e-4)


@given(SEEDS, LONG.filter(sum), st.integers(1, 20))
def test_the_chances_of_the_best_spans_of_long_paragraphs_are_probabilities(seed, lengths, spread):
    scores, chain = numbers(seed, lengths, spread=spread)
    chain = without_forbidden(chain)
    tags = best_tags(scores, lengths, chain=chain)
    starts = np.cumsum([0, *lengths[:-1]]).tolist()
    spans = [
        span
        for paragraph, start in zip(paragraphs_of(tags, lengths), starts, strict=True)
        for span in spans_of(paragraph, start=start)
    ]
    chances = span_chances(scores, lengths, chain=chain, spans=spans)
    assert len(chances) == len(spans)
    assert np.isfinite(chances).all()
    assert (chances <= 1e-6).all()
