"""From merges to speakers: judgements first, then the surest, and never two that must stay apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from sayso.link.who.bearers import Bearer
from sayso.link.who.merges import JOINED, forbidden, merge_id
from sayso.model import Cut, Decision, Evidence, EvidenceKind, Judgement, Merge


@dataclass(slots=True, kw_only=True)
class Clusters:
    """Names joined to speakers.

    Args:
        of: for each name's id the ids of all names of its speaker, one list for all of them.
        made: the merges that joined something; others between the same names were no news.
        cuts: those that were not made.
    """

    of: dict[str, list[str]]
    made: list[Merge] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)


def clusters_of(
    bearers: Sequence[Bearer], merges: Sequence[Merge], *, judgements: Iterable[Judgement] = ()
) -> Clusters:
    """Return the names of a run as speakers.

    What a person judged the same is joined whatever the names are; what a person judged different
    stays apart, even where a third name links both: the less sure merge of the way is cut.

    Args:
        bearers: the names.
        merges: between them, the surest first.
        judgements: of persons; of several on one pair the latest counts.
    """
    by_id = {bearer.id: bearer for bearer in bearers}
    judged = latest(judgements)
    clusters = Clusters(of={bearer.id: [bearer.id] for bearer in bearers})
    sure = [merge for merge in merges if merge.score >= JOINED]
    for merge in (*_judged_same(judged, by_id, merges), *sure):
        cut = _cut(merge, clusters, by_id=by_id, judged=judged)
        if cut:
            clusters.cuts.append(cut)
            continue
        if clusters.of[merge.left] is not clusters.of[merge.right]:
            clusters.made.append(merge)
            _join(merge, clusters)
    return clusters


def latest(judgements: Iterable[Judgement]) -> dict[str, Judgement]:
    """Return the judgement that counts on each pair, by the id of the pair's merge."""
    found: dict[str, Judgement] = {}
    for judgement in judgements:
        key = merge_id(judgement.left, judgement.right)
        # Of two in one second, the one that was added later.
        if key not in found or judgement.at >= found[key].at:
            found[key] = judgement
    return found


def _judged_same(
    judged: Mapping[str, Judgement], by_id: Mapping[str, Bearer], merges: Iterable[Merge]
) -> Iterator[Merge]:
    """Yield what persons judged the same, with the evidence that there is besides."""
    found = {merge.id: merge.evidence for merge in merges if merge.id in judged}
    for key, judgement in judged.items():
        sides = by_id.get(judgement.left), by_id.get(judgement.right)
        if judgement.decision is Decision.SAME and sides[0] and sides[1]:
            said = Evidence(kind=EvidenceKind.JUDGED, left=sides[0].name, right=sides[1].name)
            evidence = (said, *found.get(key, ()))
            yield Merge(id=key, left=sides[0].id, right=sides[1].id, evidence=evidence, score=1.0)


def _cut(
    merge: Merge,
    clusters: Clusters,
    *,
    by_id: Mapping[str, Bearer],
    judged: Mapping[str, Judgement],
) -> Cut | None:
    """Return why a merge cannot be made; None if it can."""
    left, right = clusters.of[merge.left], clusters.of[merge.right]
    if left is right:
        return None
    pairs = list(product(left, right))
    for one, other in pairs:
        judgement = judged.get(merge_id(one, other))
        if judgement and judgement.decision is Decision.DIFFERENT:
            names = f"{by_id[one].name} is judged not to be {by_id[other].name}"
            return Cut(merge=merge, because=names, judgement=judgement.id)
    if merge.id in judged:
        return None
    for one, other in pairs:
        reason = forbidden(by_id[one], by_id[other])
        if reason and merge_id(one, other) not in judged:
            names = f"{by_id[one].name} cannot be {by_id[other].name}: {reason}"
            return Cut(merge=merge, because=names)
    return None


def _join(merge: Merge, clusters: Clusters) -> None:
    """Join two clusters, the smaller into the larger."""
    small, large = sorted((clusters.of[merge.left], clusters.of[merge.right]), key=len)
    if small is large:
        return
    large.extend(small)
    for name in small:
        clusters.of[name] = large
