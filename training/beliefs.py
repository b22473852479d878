"""What is believed of a batch: marks made by hand, or what `gather` mixed of marks and teachers."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.batches import Batch, sure
from training.crf import Beliefs

Believer = Callable[[Batch], Beliefs]


def believer(tags: Tensor, path: Path | None) -> Believer:
    """Return what gives a batch's beliefs: those in a file, or else the marks, as sure."""
    if path is None:
        return lambda batch: sure(tags[batch.chain_rows()], batch.chain_mask)
    with np.load(path) as arrays:
        believed, pairs = map(torch.from_numpy, (arrays["tags"], arrays["pairs"]))

    def mixed(batch: Batch) -> Beliefs:
        rows = batch.chain_rows()
        return Beliefs(
            believed[rows].float() * batch.chain_mask[..., None],
            pairs[rows[batch.chain_mask]].float().sum(dim=0),
        )

    return mixed
