"""Who speaks in the documents of a run: every statement counted, with a speaker or without."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from sayso.link.who.bearers import Bearer, bearers_of
from sayso.link.who.clusters import Clusters, clusters_of
from sayso.link.who.merges import merges_of
from sayso.link.who.parsed import PersonName
from sayso.model import Document, Judgement, Merge, Roll, SpeakerKind, Statement, Tally, Voice

Key = TypeVar("Key", str, tuple[str, str | None])


def roll_of(
    statements: Iterable[Statement],
    *,
    documents: Mapping[str, Document],
    judgements: Sequence[Judgement] = (),
) -> Roll:
    """Return everybody who speaks in the documents of a run.

    Args:
        statements: of all documents, resolved.
        documents: by their ids, as far as they are at hand.
        judgements: of persons on who is who.
    """
    held = list(statements)
    judged = {name for each in judgements for name in (each.left, each.right)}
    bearers = bearers_of(held, documents=documents, judged=judged)
    merges = merges_of(bearers, documents=documents.values())
    clusters = clusters_of(bearers, merges, judgements=judgements)
    voices = sorted(_voices(bearers, clusters), key=lambda voice: (-voice.statements, voice.name))
    # What a person judged stands in place of what the rules thought of the pair.
    made = {merge.id: merge for merge in clusters.made}
    known = {merge.id: made.pop(merge.id, merge) for merge in merges}
    return Roll(
        voices=tuple(voices),
        merges=(*made.values(), *known.values()),
        cuts=tuple(clusters.cuts),
        statements=len(held),
        unresolved=sum(statement.speaker is None for statement in held),
    )


def _voices(bearers: Sequence[Bearer], clusters: Clusters) -> list[Voice]:
    by_id = {bearer.id: bearer for bearer in bearers}
    groups = {id(names): names for names in clusters.of.values()}
    made: dict[int, list[Merge]] = {}
    for merge in clusters.made:
        made.setdefault(id(clusters.of[merge.left]), []).append(merge)
    return [
        _voice([by_id[name] for name in names], made.get(key, ())) for key, names in groups.items()
    ]


def _voice(bearers: Sequence[Bearer], merges: Sequence[Merge]) -> Voice:
    named = min(bearers, key=_rank)
    dates = [date for bearer in bearers if bearer.dates for date in bearer.dates]
    kinds = Counter[SpeakerKind]()
    for bearer in bearers:
        kinds.update({bearer.kind: bearer.statements} if bearer.kind else {})
    return Voice(
        id=named.id,
        name=named.name,
        kind=kinds.most_common(1)[0][0] if kinds else None,
        speakers=(named.id, *sorted(each.id for each in bearers if each is not named)),
        aliases=tuple(
            Tally(name=name, count=count, lang=lang)
            for (name, lang), count in _ranked(each.aliases for each in bearers)
        ),
        statements=sum(bearer.statements for bearer in bearers),
        documents=len(set().union(*(bearer.documents for bearer in bearers))),
        channels=_tallies(bearer.channels for bearer in bearers),
        via=_tallies(bearer.via for bearer in bearers),
        first=min(dates, default=None),
        last=max(dates, default=None),
        merges=tuple(merge.id for merge in merges),
        local=all(bearer.local for bearer in bearers),
    )


def _rank(bearer: Bearer) -> tuple[int, int, str]:
    """Put the fullest name first, of those the most frequent."""
    full = isinstance(bearer.parts, PersonName) and bool(bearer.parts.given)
    return (0 if full else 1, -bearer.statements, bearer.name)


def _tallies(counts: Iterable[Counter[str]]) -> tuple[Tally, ...]:
    return tuple(Tally(name=name, count=count) for name, count in _ranked(counts))


def _ranked(counts: Iterable[Counter[Key]]) -> list[tuple[Key, int]]:
    whole = sum(counts, Counter[Key]())
    return sorted(whole.items(), key=lambda pair: (-pair[1], str(pair[0])))
