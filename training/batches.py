"""Windows of a prepared corpus as padded batches."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from sayso.extract.tags import TAGS
from sayso.model import Span
from training.crf import Beliefs

# Windows of like length share a batch; batches are drawn from so many shuffled ones at a time.
POOL = 8


class Batch(NamedTuple):
    """Windows side by side, and their paragraphs side by side.

    Args:
        rows: [window, place] number of the sign in the corpus; 0 where there is none.
        mask: [window, place] there is a sign.
        chains: [paragraph, place] number of the sign in this batch's flattened windows.
        chain_mask: [paragraph, place] there is a sign.
    """

    rows: Tensor
    mask: Tensor
    chains: Tensor
    chain_mask: Tensor

    def in_chains(self, values: Tensor) -> Tensor:
        """Return values of [window, place, …] as [paragraph, place, …]."""
        return values.flatten(0, 1)[self.chains]

    def chain_rows(self) -> Tensor:
        """Return [paragraph, place] numbers of signs in the corpus."""
        return self.in_chains(self.rows)


def batches(windows: Sequence[list[Span]], *, size: int, seed: int) -> Iterator[Batch]:
    """Yield all windows once, in an order that the seed gives."""
    order = list(windows)
    random = Random(seed)  # noqa: S311  nothing to keep secret
    random.shuffle(order)
    found = []
    for start in range(0, len(order), size * POOL):
        pool = sorted(order[start : start + size * POOL], key=_length)
        found += [pool[at : at + size] for at in range(0, len(pool), size)]
    random.shuffle(found)
    yield from map(batch_of, found)


def batch_of(windows: Sequence[list[Span]]) -> Batch:
    """Return windows side by side."""
    width = max(map(_length, windows))
    rows, mask = _padded([range(w[0].start, w[-1].end) for w in windows])
    chains, chain_mask = _padded(
        [
            range(
                number * width + span.start - window[0].start,
                number * width + span.end - window[0].start,
            )
            for number, window in enumerate(windows)
            for span in window
        ]
    )
    return Batch(rows, mask, chains, chain_mask)


def sure(tags: Tensor, mask: Tensor) -> Beliefs:
    """Return hand-marked tags as beliefs."""
    certain = torch.nn.functional.one_hot(tags, len(TAGS)).float() * mask[..., None]
    return Beliefs(certain, torch.einsum("pti,ptj->ij", certain[:, :-1], certain[:, 1:]))


def _length(window: list[Span]) -> int:
    return window[-1].end - window[0].start


def _padded(ranges: Sequence[range]) -> tuple[Tensor, Tensor]:
    places = np.zeros((len(ranges), max(map(len, ranges))), dtype=np.int64)
    mask = np.zeros(places.shape, dtype=bool)
    for number, numbers in enumerate(ranges):
        places[number, : len(numbers)] = numbers
        mask[number, : len(numbers)] = True
    return torch.from_numpy(places), torch.from_numpy(mask)
