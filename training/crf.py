"""A linear-chain CRF in torch: its loss against any distribution over tag sequences, its marginals.

A score is linear in the tags and in the pairs of neighbouring tags, so the cross-entropy between
a teacher's distribution and ours needs nothing of the teacher's but the probability of each tag
and of each pair. A hand-marked sequence is the distribution that is sure: one loss serves both.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from sayso.extract.tags import FORBIDDEN, FORBIDDEN_FIRST, IMPOSSIBLE, TAGS


class Beliefs(NamedTuple):
    """What is believed of a batch of tag sequences.

    Args:
        tags: [sequence, sign, tag] probability of each tag.
        pairs: [tag before, tag] expected number of each pair of neighbours in the whole batch.
    """

    tags: Tensor
    pairs: Tensor


class Crf(nn.Module):
    """Scores of a first tag and of pairs of neighbouring tags."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Parameter(torch.zeros(len(TAGS)))
        self.pairs = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("forbidden", torch.tensor(FORBIDDEN))
        self.register_buffer("forbidden_first", torch.tensor(FORBIDDEN_FIRST))

    def scores(self) -> tuple[Tensor, Tensor]:
        """Return the scores of first tags and of pairs, impossible where they are forbidden."""
        first = self.first.masked_fill(self.forbidden_first, IMPOSSIBLE)
        return first, self.pairs.masked_fill(self.forbidden, IMPOSSIBLE)

    def cross_entropy(self, emissions: Tensor, mask: Tensor, beliefs: Beliefs) -> Tensor:
        """Return the batch's cross-entropy with what is believed of it, a sign."""
        first, pairs = self.scores()
        expected = (
            (emissions * beliefs.tags).sum()
            + (first * beliefs.tags[:, 0]).sum()
            + (pairs * beliefs.pairs).sum()
        )
        return (self._log_sums(emissions, mask).sum() - expected) / mask.sum()

    def beliefs(self, emissions: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return the probability of each tag, and of each pair at each sign but the first."""
        _, pairs = self.scores()
        emissions = emissions.detach().requires_grad_()
        steps = pairs.detach().expand(mask.shape[0], mask.shape[1] - 1, -1, -1)
        steps = steps.clone().requires_grad_()
        with torch.enable_grad():
            total = self._log_sums(emissions, mask, steps=steps).sum()
            tags, between = torch.autograd.grad(total, (emissions, steps))
        return tags, between

    def _log_sums(self, emissions: Tensor, mask: Tensor, *, steps: Tensor | None = None) -> Tensor:
        """Return, a sequence, the log of the sum over all tag sequences."""
        first, pairs = self.scores()
        reached = first + emissions[:, 0]
        for at in range(1, emissions.shape[1]):
            step = pairs if steps is None else steps[:, at - 1]
            further = torch.logsumexp(reached[:, :, None] + step, dim=1) + emissions[:, at]
            reached = torch.where(mask[:, at, None], further, reached)
        return torch.logsumexp(reached, dim=1)
