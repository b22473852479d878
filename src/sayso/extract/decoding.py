"""The best sequence of tags for a model's scores (Viterbi), and how probable spans of tags are.

A step from each sign to the next costs numpy's overhead once for all paragraphs together, but a
paragraph may have hundreds. So paragraphs are cut into pieces, each piece is followed from every
tag that may stand before it, all pieces at once, and then the pieces are put together.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sayso.extract.tags import OUT

Floats = NDArray[np.float32] | NDArray[np.float64]
Places = NDArray[np.intp]

PIECE = 12
"""Signs: about as many steps within a piece as from piece to piece of a long paragraph."""
LEAST = -50.0
"""The least score against a sign's best: a piece of such signs still has a probability above 0."""
SMALLEST = 1e-30
"""What stands for a probability of 0 where its logarithm is taken."""


class Chain(NamedTuple):
    """What neighbouring tags add to a sequence's score.

    Args:
        first: score of each tag as a paragraph's first.
        pairs: [tag before, tag].
    """

    first: Floats
    pairs: Floats


class TagSpan(NamedTuple):
    """Signs from `first` to the one before `after`: one tagged `begin`, the others `begin + 1`."""

    first: int
    after: int
    begin: int


class Ways(NamedTuple):
    """How one number stands for all ways that lead to a tag: the best score, or a probability.

    Args:
        start: the number of what has not begun.
        extended: a way's number and that of its next part, as one.
        onward: from [tag before, way] numbers and [tag before, tag] pairs to [tag, way].
        joined: of an array, over one of its axes.
        scaled: of [tag, piece], kept from growing; only its proportions count.
    """

    start: float
    extended: np.ufunc
    onward: Callable[[Floats, Floats], Floats]
    joined: Callable[[Floats, int], Floats]
    scaled: Callable[[Floats], Floats]


def best_tags(scores: Floats, lengths: Sequence[int], *, chain: Chain) -> list[int]:
    """Return each sign's tag in its paragraph's best-scored sequence.

    Args:
        scores: [sign, tag].
        lengths: how many signs each paragraph holds, in order.
        chain: the scores of neighbours.
    """
    reached = _reached(scores, lengths, chain=chain, ways=BEST)
    last = reached.argmax(axis=1).tolist()
    before = (reached.T[:, None] + chain.pairs[:, :, None]).argmax(axis=0)
    # Which tag stands before each tag at the next sign: small whole numbers, read one by one.
    ways = [row.tobytes() for row in before.astype(np.uint8)]
    tags = [OUT] * len(last)
    after = len(last)
    for length in reversed(lengths):
        end, after = after, after - length
        tag = last[end - 1] if length else OUT
        for sign in range(end - 1, after - 1, -1):
            tags[sign] = tag
            tag = ways[tag][sign - 1]
    return tags


def span_chances(
    scores: Floats, lengths: Sequence[int], *, chain: Chain, spans: Sequence[TagSpan]
) -> Floats:
    """Return the logarithm of each span's probability: to begin, go on and stop where it does.

    Args:
        scores: [sign, tag].
        lengths: how many signs each paragraph holds, in order.
        chain: the scores of neighbours.
        spans: each within one paragraph.
    """
    if not spans:
        return np.zeros(0)
    kept, sizes, firsts, afters = _only_with_spans(scores, lengths, spans)
    begins = np.array([span.begin for span in spans], dtype=np.intp)
    until, since, pairs = _both_ways(kept, sizes, chain=chain)
    all_next = since @ pairs.T

    def goes_on(signs: Places, before: Places) -> Floats:
        chances: Floats = since[signs, begins + 1] * pairs[before, begins + 1]
        return chances / all_next[signs, before]

    # Both hold the sign itself, so one of them is taken without it.
    here = until[firsts] * since[firsts] / np.exp(kept[firsts])
    chances: Floats = _log(here[np.arange(len(spans)), begins] / here.sum(axis=1))
    # The step to the second sign, then all further ones, of which the sums up to each are kept.
    further = _log(since * np.diagonal(pairs) / all_next).cumsum(axis=0)
    lasts = afters - 1
    several = lasts > firsts
    second = firsts + several
    chances += np.where(several, _log(goes_on(second, begins)), 0)
    chances += further[lasts, begins + 1] - further[second, begins + 1]
    ends = np.cumsum(sizes)
    inner = afters < ends[np.searchsorted(ends, firsts, side="right")]
    stops = 1 - goes_on(np.where(inner, afters, lasts), begins + several)
    chances += np.where(inner, _log(stops), 0)
    return chances


def _only_with_spans(
    scores: Floats, lengths: Sequence[int], spans: Sequence[TagSpan]
) -> tuple[Floats, Places, Places, Places]:
    """Return the scores of the paragraphs that hold spans, their sizes, and the spans' edges there."""
    sizes = np.array(lengths, dtype=np.intp)
    firsts = np.array([span.first for span in spans], dtype=np.intp)
    afters = np.array([span.after for span in spans], dtype=np.intp)
    paragraphs = np.searchsorted(np.cumsum(sizes), firsts, side="right")
    held = np.zeros(len(sizes), dtype=bool)
    held[paragraphs] = True
    left_out = np.cumsum(np.where(held, 0, sizes))[paragraphs]
    kept = scores[held.repeat(sizes)].astype(np.float64)
    kept = np.maximum(kept - kept.max(axis=1, keepdims=True), LEAST)
    return kept, sizes[held], firsts - left_out, afters - left_out


def _both_ways(scores: Floats, sizes: Places, *, chain: Chain) -> tuple[Floats, Floats, Floats]:
    """Return [sign, tag] probabilities of all tags up to and with it, and from it on; and of pairs.

    They stand in proportion within a sign; those of different signs cannot be compared.
    """
    seen = np.exp(scores)
    first, pairs = (np.exp(numbers.astype(np.float64)) for numbers in chain)
    until = _reached(seen, sizes, chain=Chain(first, pairs), ways=SUMMED)
    back = Chain(np.ones_like(first), pairs.T)
    since = _reached(seen[::-1], sizes[::-1], chain=back, ways=SUMMED)[::-1]
    return until, since, pairs


def _log(chances: Floats) -> Floats:
    return np.log(np.maximum(chances, SMALLEST))


def _reached(
    scores: Floats, lengths: Sequence[int] | Places, *, chain: Chain, ways: Ways
) -> Floats:
    """Return [sign, tag] the number of the ways through a paragraph up to a sign with a tag."""
    sizes = np.array(lengths, dtype=np.intp)
    if not sizes.any():
        return scores
    pieces = -(-sizes // PIECE)
    every = int(pieces.sum())
    firsts = np.cumsum(pieces) - pieces
    within = np.arange(len(scores)) - (np.cumsum(sizes) - sizes).repeat(sizes)
    places = within % PIECE * every + firsts.repeat(sizes) + within // PIECE
    by_place = np.zeros((min(PIECE, sizes.max()) * every, scores.shape[1]), dtype=scores.dtype)
    by_place[places] = scores
    # [step, tag, piece]: the pieces lie side by side in memory.
    laid = by_place.reshape(-1, every, scores.shape[1]).transpose(0, 2, 1).copy()
    followed = _followed(laid, opening=firsts[sizes > 0], chain=chain, ways=ways)
    entry = np.full_like(laid[0], ways.start)
    for number in range(1, pieces.max()):
        here = firsts[pieces > number] + number
        leading = ways.extended(followed[-1][..., here - 1], entry[:, here - 1])
        entry[:, here] = ways.scaled(ways.joined(leading, 1))
    reached = np.empty_like(laid)
    for at in range(len(laid)):  # all at once would be a large array, which is dear to come by
        reached[at] = ways.joined(ways.extended(followed[at], entry), 1)
    by_sign: Floats = reached.transpose(0, 2, 1).reshape(by_place.shape)[places]
    return by_sign


def _followed(laid: Floats, *, opening: Places, chain: Chain, ways: Ways) -> Floats:
    """Return [step, tag, tag before the piece, piece] numbers of the ways within pieces.

    What opens a paragraph has no tag before it: it is reached alike from all.
    """
    steps, tags, pieces = laid.shape
    followed = np.empty((steps, tags, tags, pieces), dtype=laid.dtype)
    followed[0] = chain.pairs.T[:, :, None]
    followed[0][..., opening] = chain.first[:, None, None]
    followed[0] = ways.extended(followed[0], laid[0][:, None])
    for at in range(1, steps):
        onward = ways.onward(followed[at - 1].reshape(tags, -1), chain.pairs)
        ways.extended(onward.reshape(tags, tags, pieces), laid[at][:, None], out=followed[at])
    return followed


BEST = Ways(
    start=0,
    extended=np.add,
    onward=lambda ways, pairs: (ways[:, None] + pairs[:, :, None]).max(axis=0),
    joined=lambda ways, axis: ways.max(axis=axis),
    scaled=lambda ways: ways - ways.max(axis=0),
)
SUMMED = Ways(
    start=1,
    extended=np.multiply,
    onward=lambda ways, pairs: pairs.T @ ways,
    joined=lambda ways, axis: ways.sum(axis=axis),
    scaled=lambda ways: ways / ways.sum(axis=0),
)
