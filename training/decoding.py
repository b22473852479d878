"""Best tag sequences and how many of their spans are right."""

from collections.abc import Mapping

import torch
from torch import Tensor

from sayso.extract.tags import OUT, ROLES, begin_tag
from training.crf import Crf


def best_tags(crf: Crf, emissions: Tensor, mask: Tensor) -> Tensor:
    """Return [sequence, sign] the tags of the best-scored sequences (Viterbi)."""
    first, pairs = crf.scores()
    reached = first + emissions[:, 0]
    ways = []
    for at in range(1, emissions.shape[1]):
        best, way = (reached[:, :, None] + pairs).max(dim=1)
        further = best + emissions[:, at]
        staying = torch.arange(len(first)).expand_as(way)
        ways.append(torch.where(mask[:, at, None], way, staying))
        reached = torch.where(mask[:, at, None], further, reached)
    tags = [reached.argmax(dim=1)]
    for way in reversed(ways):
        tags.append(way.gather(1, tags[-1][:, None])[:, 0])
    return torch.stack(tags[::-1], dim=1) * mask


def span_scores(gold: Tensor, found: Tensor) -> Mapping[str, float]:
    """Return, a role, the F1 of exact spans in two rows of tags."""
    scores = {}
    for role in ROLES:
        right = _spans(gold, begin_tag(role))
        given = _spans(found, begin_tag(role))
        scores[role] = 2 * len(right & given) / max(1, len(right) + len(given))
    return scores


def _spans(tags: Tensor, begin: int) -> set[tuple[int, int]]:
    starts: list[int] = []
    found: set[tuple[int, int]] = set()
    for at, tag in enumerate([*tags.tolist(), OUT]):
        if starts and tag != begin + 1:
            found.add((starts.pop(), at))
        if tag == begin:
            starts.append(at)
    return found
