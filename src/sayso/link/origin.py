"""Which of the places that hold the words is the origin, and which the words cannot come from."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sayso.link.places import Place, beside_best
from sayso.link.versions import Wording, address_of, is_days_after, wordings
from sayso.model import ChangeKind, Document, Link

NEAR = 0.05
"""Places whose scores differ by less hold the words equally well."""
WORSE = 0.3
"""Places whose scores are lower by more are no places of these words."""


class Found(NamedTuple):
    """A document that holds the words, with the link to it.

    Args:
        document: which.
        link: where in it, and what was changed.
        score: puts documents in order; equal where they hold the words equally well.
        since: from when on it held them.
        place: the words aligned one by one; None across languages.
    """

    document: Document
    link: Link
    score: float
    since: str | None
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """The places that were looked at, best first.

    Args:
        possible: the words can come from there.
        later: they came there after the report.
        wordings: what is known of when each place came to have its words, by document id.
    """

    possible: Sequence[Place]
    later: Sequence[Place]
    wordings: Mapping[str, Wording]

    def wording_of(self, document: Document) -> Wording:
        """Return from when on a document had its words."""
        return self.wordings.get(document.id) or Wording(since=document.date)


def sifted(places: Iterable[Place], *, report: Document | None) -> Sifted:
    """Part the places that came after the report from the others; leave out the report's versions."""
    own = address_of(report) if report else None
    others = [place for place in places if address_of(place.said.document) != own]
    limit = last_date(report)
    known = wordings((place.said.document for place in others), at=limit)
    late = {document_id for document_id, each in known.items() if is_days_after(each.since, limit)}
    return Sifted(
        # A copy that came too late must not make an earlier place look doubtful.
        possible=beside_best([place for place in others if place.said.document.id not in late]),
        later=[place for place in others if place.said.document.id in late],
        wordings=known,
    )


def last_date(report: Document | None) -> str | None:
    """Return until when a report can have taken words from elsewhere."""
    if report is None or report.date is None:
        return None
    return max(report.date, report.edited or "")


def found_among(places: Sequence[Place]) -> list[Place]:
    """Return those of the places, best first, that hold the words."""
    return [place for place in places if place.is_found and place.score >= places[0].score - WORSE]


def by_origin(found: Collection[Found]) -> list[Found]:
    """Return the earliest of the places that hold the words equally well, then the rest by date.

    A place whose sense differs does not hold the words as well as one whose sense does not.
    """
    if not found:
        return []
    best = max(each.score for each in found)
    near = [each for each in found if each.score >= best - NEAR]
    unaltered = [each for each in near if not _is_altered(each.link)]
    origin = min(unaltered or near, key=by_date)
    return [origin, *sorted((each for each in found if each is not origin), key=by_date)]


def by_date(found: Found) -> tuple[bool, str, float]:
    """Order places by date, undated ones last."""
    return found.since is None, found.since or "", -found.score


def _is_altered(link: Link) -> bool:
    return any(change.change == ChangeKind.ALTERED for change in link.changes)
