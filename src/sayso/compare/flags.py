"""Reasons to look at a figure again."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from sayso.compare.about import About, abouts_of
from sayso.compare.known import flag_of
from sayso.compare.values import stated
from sayso.compare.wording import claim_of, counts_of
from sayso.lang.concepts.deeds import HARM
from sayso.lang.concepts.things import PEOPLE
from sayso.model import (
    Comparison,
    Document,
    Figure,
    FigureKind,
    Flag,
    FlagKind,
    KnownFigure,
    Quantity,
    Relation,
)

HEDGED = 100
"""A hedged count of people from here on asks for somebody who made it: nobody counts a crowd alone."""
LARGE = 1000
"""So does, from here on, a count of people harmed without a hedge."""


def flagged(
    figures: Iterable[Figure],
    *,
    known: Sequence[KnownFigure],
    quantities: Sequence[Quantity],
    documents: Mapping[str, Document],
) -> list[Figure]:
    """Return the figures with reasons to look at them again.

    Args:
        figures: in any order, which is kept.
        known: the reference table.
        quantities: what the figures were grouped to; those of other figures do no harm.
        documents: that the figures stand in, by id.
    """
    given = tuple(figures)
    abouts = abouts_of(given, documents)
    against = _against(quantities)
    return [
        replace(
            figure, flags=(*figure.flags, *_flags(figure, abouts, known=known, against=against))
        )
        for figure in given
    ]


def _flags(
    figure: Figure,
    abouts: Mapping[str, About],
    *,
    known: Sequence[KnownFigure],
    against: Mapping[str, list[Flag]],
) -> Iterator[Flag]:
    about = abouts.get(figure.id)
    if about is None:
        return
    contradicts = flag_of(about, known)
    if contradicts:
        yield contradicts
    yield from against.get(figure.id, ())
    if _needs_voucher(about):
        yield Flag(
            kind=FlagKind.NOBODY,
            note=f"nobody is named who vouches for {claim_of(figure)} as {counts_of(about)}",
        )


def _against(quantities: Sequence[Quantity]) -> Mapping[str, list[Flag]]:
    """Return, for each figure, what other claims of its quantity say against it."""
    flags: defaultdict[str, list[Flag]] = defaultdict(list)
    for quantity in quantities:
        by_id = {figure.id: figure for figure in quantity.figures}
        for comparison in quantity.comparisons:
            kind = _kind(comparison, by_id)
            if kind is None:
                continue
            for one, other in (
                (comparison.left, comparison.right),
                (comparison.right, comparison.left),
            ):
                flags[one].append(Flag(kind=kind, note=comparison.note, reference=other))
    return flags


def _kind(comparison: Comparison, figures: Mapping[str, Figure]) -> FlagKind | None:
    if comparison.relation == Relation.CONTRADICTING:
        return FlagKind.CLAIMED
    if comparison.relation != Relation.OTHER_THING:
        return None
    left, right = (stated(figures[each]) for each in (comparison.left, comparison.right))
    # Twelve killed beside thirty killed or injured are two right counts; one number for both is not.
    return FlagKind.COUNTED if left is not None and left == right else None


def _needs_voucher(about: About) -> bool:
    figure, said = about.figure, stated(about.figure)
    if figure.kind != FigureKind.COUNT or figure.authority or figure.statement_id or said is None:
        return False
    is_harm = bool(about.deeds & HARM)
    if not is_harm and not about.things & PEOPLE:
        return False
    return said.high >= (HEDGED if figure.hedge else LARGE if is_harm else Decimal("Infinity"))
