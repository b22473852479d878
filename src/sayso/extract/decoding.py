"""The best sequence of tags for the scores that the statement model gives (Viterbi)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def best_tags(
    scores: Floats, lengths: Sequence[int], *, first: Floats, pairs: Floats
) -> NDArray[np.intp]:
    """Return each sign's tag in its paragraph's best-scored sequence.

    All paragraphs take each step together: a step costs numpy's overhead once, not once each.

    Args:
        scores: [sign, tag].
        lengths: how many signs each paragraph holds, in order.
        first: score of each tag as a paragraph's first.
        pairs: [tag before, tag].
    """
    sizes = np.array(lengths, dtype=np.intp)
    steps = int(sizes.max(initial=0))
    if not steps:
        return np.zeros(0, dtype=np.intp)
    # The longest paragraph stands first: who still goes on at a step are the first so many.
    order = np.argsort(-sizes, kind="stable")
    there = np.arange(steps)[:, None] < sizes[order]
    places = np.where(there, (np.cumsum(sizes) - sizes)[order] + np.arange(steps)[:, None], 0)
    going = there.sum(axis=1).tolist()
    # [step, tag, paragraph]: sums of tags over many paragraphs lie side by side in memory.
    reached = np.ascontiguousarray(scores[places].transpose(0, 2, 1))
    reached[0] += first[:, None]
    both = pairs[:, :, None]
    for at in range(1, steps):
        row = reached[at - 1, :, None, : going[at]] + both
        reached[at, :, : going[at]] += row.max(axis=0)
    tags = np.zeros(len(scores), dtype=np.intp)
    tags[places[there]] = _backwards(reached, going, pairs=pairs)[there]
    return tags


def _backwards(reached: Floats, going: list[int], *, pairs: Floats) -> NDArray[np.intp]:
    """Return [step, paragraph] the tags through which each paragraph's best last tag was reached."""
    tags: NDArray[np.intp] = reached.argmax(axis=1)
    for at in range(len(going) - 1, 0, -1):
        on = going[at]
        tags[at - 1, :on] = (reached[at - 1, :, :on] + pairs[:, tags[at, :on]]).argmax(axis=0)
    return tags
