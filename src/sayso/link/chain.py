"""The way of the words: from where they were first said, through those who passed them on.

"Where was it first said" and "where did this outlet get it" are two questions: the chain's first
place answers the one, the place before the report the other.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from sayso.link.naming import named_by
from sayso.link.versions import is_after
from sayso.model import Basis, Change, ChangeKind, Document, Part, Spans, Step

TELLING = frozenset(
    {
        ChangeKind.ALTERED,
        ChangeKind.ELIDED,
        ChangeKind.INSERTED,
        ChangeKind.REWORDED,
        ChangeKind.SPLICED,
    }
)
"""Changes that two do not make alike by chance; many end a quotation at the same place."""

UNSURE = frozenset({Basis.DATE, Basis.WORDS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A document that holds the words, and where; the report is one as well.

    Args:
        document: which.
        spans: where the words stand in it.
        part: in which of its strings.
        since: from when on they stood there.
    """

    document: Document
    spans: Spans
    part: Part = Part.TEXT
    since: str | None = None


Compare = Callable[[Copy, Copy], tuple[Change, ...]]
"""Returns what the first copy did to the words of the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """How a copy has its words from elsewhere: from another copy, or from one not at hand."""

    basis: Basis
    copy: Copy | None = None
    absent: str | None = None


Hops = tuple[Copy, Hop | None]
"""A copy, and how it has its words; None where that is not known."""


def chain_of(
    report: Copy, copies: Sequence[Copy], *, first: Copy | None, compare: Compare
) -> tuple[Step, ...]:
    """Return the way of the words, the report last; empty if they come from nowhere known.

    Args:
        report: where the words are read.
        copies: the documents that hold them, none of which came after the report.
        first: the earliest of those that hold them best, if there are any.
        compare: says what one copy did to the words of another.
    """
    hops = _hops(report, copies, first=first, compare=compare)
    hops = _from_named(hops, copies, compare=compare)
    hops = [_worded(each, hops[-1][0], compare=compare) for each in hops]
    steps = [step for child, hop in hops for step in _steps(child, hop, compare=compare)]
    return tuple(reversed(steps)) if len(steps) > 1 else ()


def forwarded(post: Document, copies: Sequence[Copy]) -> Copy | None:
    """Return the copy that is the post which another one passes on, if it is among them."""
    if post.forwarded_url:
        for copy in copies:
            if _address(copy.document.url) == _address(post.forwarded_url):
                return copy
    named = (copy for copy in copies if _is_channel(copy.document, post.forwarded_from))
    return min(named, key=_by_date, default=None)


def _hops(
    report: Copy, copies: Sequence[Copy], *, first: Copy | None, compare: Compare
) -> list[Hops]:
    """Return the way back from the report, copy by copy, as far as it is known."""
    hops: list[Hops] = []
    child: Copy | None = report
    left = list(copies)
    while child is not None:
        if child is not report:
            left = [each for each in left if not is_after(each.since, child.since)]
        hop = _hop(child, left, first=first, compare=compare)
        hops.append((child, hop))
        child = hop.copy if hop else None
        left = [each for each in left if each != child]
    return hops


def _hop(
    child: Copy, earlier: Sequence[Copy], *, first: Copy | None, compare: Compare
) -> Hop | None:
    post = child.document
    is_forward = bool(post.forwarded_from or post.forwarded_url)
    passed_on = forwarded(post, earlier) if is_forward else None
    if passed_on:
        return Hop(basis=Basis.FORWARD, copy=passed_on)
    before = _nearest(child, earlier, first=first, compare=compare)
    if is_forward:
        absent = post.forwarded_from or post.forwarded_url
        return Hop(basis=Basis.FORWARD, absent=absent, copy=before.copy if before else None)
    return before


def _nearest(
    child: Copy, earlier: Sequence[Copy], *, first: Copy | None, compare: Compare
) -> Hop | None:
    """Return the copy whose wording is closest; one that is named goes before equals.

    An earlier place with other wording than the first one's is no step by its date alone.
    """
    named = _named(child, earlier)
    pool = earlier if first in earlier else named
    if not pool:
        return None
    distances = {copy.document.id: _distance(compare(child, copy)) for copy in pool}
    least = min(distances.values())
    closest = [copy for copy in pool if distances[copy.document.id] == least]
    if any(copy in named for copy in closest):
        return Hop(basis=Basis.NAMED, copy=_last_named([c for c in closest if c in named]))
    if first in closest:
        return Hop(basis=_basis_of_dates(child, first), copy=first)
    return Hop(basis=Basis.WORDING, copy=min(closest, key=_by_date))


def _last_named(copies: Sequence[Copy]) -> Copy:
    """Return the last of the publishers: whoever names two has one from the other.

    A publisher who says the same words twice said them first when they said them first.
    """
    firsts: dict[str | None, Copy] = {}
    for copy in sorted(copies, key=_by_date):
        firsts.setdefault(copy.document.channel, copy)
    return list(firsts.values())[-1]


def _named(child: Copy, copies: Sequence[Copy]) -> list[Copy]:
    return named_by(child.document, child.spans, copies, part=child.part)


def _distance(changes: Collection[Change]) -> int:
    return sum(change.change in TELLING for change in changes)


def _basis_of_dates(child: Copy, parent: Copy) -> Basis:
    dated = child.since is not None and parent.since is not None
    return Basis.DATE if dated and parent.since != child.since else Basis.WORDS


def _from_named(hops: list[Hops], copies: Sequence[Copy], *, compare: Compare) -> list[Hops]:
    """Return the way back, gone on to an earlier place that the report itself names.

    A report that has its words from a copy often names whom the copy has them from.
    """
    (report, _), (head, _) = hops[0], hops[-1]
    if head is report:
        return hops
    on_the_way = [child for child, _ in hops]
    earlier = [
        copy for copy in copies if copy not in on_the_way and not is_after(copy.since, head.since)
    ]
    named = _named(report, [*earlier, head])
    if not named or head in named:
        return hops
    origin = min(named, key=lambda copy: (_distance(compare(report, copy)), *_by_date(copy)))
    return [*hops[:-1], (head, _onward(head, hops[-1][1], origin)), (origin, None)]


def _worded(child_hop: Hops, origin: Copy, *, compare: Compare) -> Hops:
    """Return a hop that only dates tell of with its wording as the reason, if that is changed.

    Words that differ from the origin's, and in the same way from those of one copy, are from there.
    """
    child, hop = child_hop
    if hop is None or hop.copy is None or hop.copy is origin or hop.basis not in UNSURE:
        return child_hop
    is_closer = _distance(compare(child, hop.copy)) < _distance(compare(child, origin))
    return (child, replace(hop, basis=Basis.WORDING)) if is_closer else child_hop


def _onward(head: Copy, hop: Hop | None, origin: Copy) -> Hop:
    """Return how the first place known so far has its words from an earlier one."""
    return (
        replace(hop, copy=origin) if hop else Hop(basis=_basis_of_dates(head, origin), copy=origin)
    )


def _steps(child: Copy, hop: Hop | None, *, compare: Compare) -> Iterator[Step]:
    """Yield the child's step, and one for a place between it and its parent that is not at hand."""
    step = _step(child)
    if hop is None:
        yield step
    elif hop.absent is None and hop.copy:
        yield replace(step, basis=hop.basis, changes=compare(child, hop.copy))
    else:
        yield replace(step, basis=hop.basis)
        yield Step(document_id=None, channel=hop.absent, basis=Basis.WORDS if hop.copy else None)


def _step(copy: Copy) -> Step:
    return Step(
        document_id=copy.document.id,
        spans=copy.spans,
        date=copy.document.date,
        channel=copy.document.channel,
    )


def _by_date(copy: Copy) -> tuple[bool, str]:
    return copy.since is None, copy.since or ""


def _address(url: str | None) -> str:
    """Return an address without what differs between two ways to write it."""
    plain = (url or "").casefold().split("://")[-1].split("?")[0].rstrip("/")
    return plain.removeprefix("www.").replace("/s/", "/", 1)


def _is_channel(document: Document, name: str | None) -> bool:
    if not name or not document.channel:
        return False
    return document.channel.casefold().strip() == name.casefold().strip()
