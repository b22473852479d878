"""Quotations joined from several documents: where the words stand that the best one does not hold."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sayso.link.align import Run
from sayso.link.index import PassageIndex
from sayso.link.places import Place, places_of
from sayso.link.quotation import Quotation, added_in_brackets, part_of

FEWEST_WORDS = 4
LEAST_EVIDENCE = 12.0
"""Nats: a clause that stands elsewhere must be more than a phrase or an office in full."""
LEAST_SHARE = 0.8
"""A borrowed clause is held nearly whole: it is not traced for likeness a second time."""
WHOLE_SHARE = 0.7
"""A quotation of which no document holds enough is joined if together they hold this much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Borrowed:
    """A stretch of a quotation that stands in another document than the rest.

    Args:
        start: its first token in the whole quotation.
        end: after its last token.
        part: the stretch as a quotation of its own.
        places: the documents that hold it, best first.
        is_parted: it stands in quotation marks of its own.
    """

    start: int
    end: int
    part: Quotation
    places: tuple[Place, ...]
    is_parted: bool


def borrowed(
    quotation: Quotation, place: Place, *, index: PassageIndex, exclude: Collection[str]
) -> list[Borrowed]:
    """Return the stretches that a document does not hold and others do, in order."""
    if not _is_clause(place.runs, place.evidence):
        return []
    elsewhere = (*exclude, place.said.document.id)
    found = (
        _borrowed(quotation, stretch, index=index, exclude=elsewhere)
        for stretch in _unheld(quotation, place.runs)
    )
    return [each for each in found if each]


def is_joined(quotation: Quotation, place: Place, others: Sequence[Borrowed]) -> bool:
    """Say whether documents that each hold too little hold the quotation together."""
    held = sum(run.length for run in place.runs) + sum(each.end - each.start for each in others)
    return bool(others) and held >= WHOLE_SHARE * len(quotation.tokens)


def without(
    quotation: Quotation, runs: Sequence[Run], gone: Sequence[Borrowed]
) -> tuple[Quotation, tuple[Run, ...]]:
    """Return the quotation and its runs as they are without stretches that stand elsewhere."""
    left_out = {token for each in gone for token in range(each.start, each.end)}
    kept = [token for token in range(len(quotation.tokens)) if token not in left_out]
    place_of = {token: place for place, token in enumerate(kept)}
    return part_of(quotation, kept), tuple(run._replace(here=place_of[run.here]) for run in runs)


def _unheld(quotation: Quotation, runs: Sequence[Run]) -> Iterator[range]:
    """Yield the stretches of a clause's length that stand in no run and in no brackets."""
    added = added_in_brackets(quotation, tuple(runs))
    ends = [0, *(run.here_end for run in runs)]
    starts = [*(run.here for run in runs), len(quotation.tokens)]
    for start, end in zip(ends, starts, strict=True):
        if end - start >= FEWEST_WORDS and not any(added[start:end]):
            yield range(start, end)


def _borrowed(
    quotation: Quotation, stretch: range, *, index: PassageIndex, exclude: Collection[str]
) -> Borrowed | None:
    part = part_of(quotation, stretch)
    places = tuple(
        place
        for place in places_of(part, index=index, exclude=exclude)
        if place.share >= LEAST_SHARE and _is_clause(place.runs, place.evidence)
    )
    if not places:
        return None
    return Borrowed(
        start=stretch.start,
        end=stretch.stop,
        part=part,
        places=places,
        is_parted=_is_parted(quotation, stretch.start) and _is_parted(quotation, stretch.stop),
    )


def _is_parted(quotation: Quotation, place: int) -> bool:
    pieces = quotation.pieces
    return place in {0, len(pieces)} or pieces[place - 1] != pieces[place]


def _is_clause(runs: Sequence[Run], evidence: float) -> bool:
    return sum(run.length for run in runs) >= FEWEST_WORDS and evidence >= LEAST_EVIDENCE
