"""Quantities as a reader sees them: who claims which value, when, on whose authority."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.model import (
    Comparison,
    Disagreements,
    Document,
    Figure,
    FlagKind,
    KnownFigure,
    Quantity,
    Relation,
)
from sayso.report.figure_labels import (
    authority_label,
    outlet_label,
    value_label,
    words_around,
)
from sayso.report.figures import Against, known_against
from sayso.report.labels import counted, date_label, safe_link, shown

DAY = 10
"""Letters of an ISO day."""
GRAVEST_FIRST = tuple(reversed(Relation))
SIGNS: Mapping[Relation, str] = {
    Relation.EQUAL: "=",
    Relation.CONVERTED: "=",
    Relation.ROUNDED: "≈",
    Relation.COMPATIBLE: "≈",
    Relation.UPDATED: "↑",
    Relation.OTHER_THING: "≉",
    Relation.CONTRADICTING: "≠",
}
"""A sign that stands for the relation where there is no colour; one column wide."""
MEANINGS: Mapping[Relation, str] = {
    Relation.EQUAL: "The same value.",
    Relation.CONVERTED: "The same value in another unit.",
    Relation.ROUNDED: "The same value, written less exactly.",
    Relation.COMPATIBLE: "Ranges or hedges that leave room for both.",
    Relation.UPDATED: "A later count of something that grows.",
    Relation.OTHER_THING: "The number is given for something else.",
    Relation.CONTRADICTING: "Both cannot be right.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """One claim of a quantity, in words.

    Args:
        figure: as it was extracted.
        outlet: who published it.
        moment: when, as it is written in the document; None if that is not known.
        when: the same in words.
        value: with hedge and unit.
        counted: what is counted or dated, in this claim's words.
        authority: who vouches for it, or that nobody does.
        words: the sentence in which it stands.
        lang: language of that sentence.
        link: the document's address where it is safe to follow; None otherwise.
        relation: how it stands to an earlier claim; None of the first.
        note: why, and against whose claim.
        flags: what is known otherwise, or that nobody vouches for it; a sentence each.
    """

    figure: Figure
    outlet: str
    moment: str | None
    when: str
    value: str
    counted: str
    authority: str
    words: str
    lang: str | None
    link: str | None
    relation: Relation | None
    note: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityView:
    """One quantity with everybody's claims.

    Args:
        anchor: stands for it in the page's addresses.
        quantity: as it was grouped.
        label: what is counted or dated.
        summary: its claims and their relations, counted.
        claims: by date.
        known: rows of the reference tables that contradict a claim.
        against: the same in words.
    """

    anchor: str
    quantity: Quantity
    label: str
    summary: str
    claims: tuple[ClaimView, ...]
    known: tuple[KnownFigure, ...]
    against: tuple[Against, ...]


def quantity_views(disagreements: Disagreements) -> tuple[QuantityView, ...]:
    """Return everything that is shown of the quantities, in their order."""
    documents = {document.id: document for document in disagreements.documents}
    known = {row.id: row for row in disagreements.known}
    return tuple(
        _view(quantity, anchor=f"quantity-{number}", documents=documents, known=known)
        for number, quantity in enumerate(disagreements.quantities, 1)
    )


def gravest(quantity: Quantity) -> int:
    """Return a rank of the worst that is to be said of a quantity's claims; 0 is the worst."""
    if any(flag.kind is FlagKind.KNOWN for figure in quantity.figures for flag in figure.flags):
        return 0
    relations = {comparison.relation for comparison in quantity.comparisons}
    ranks = (rank for rank, each in enumerate(GRAVEST_FIRST) if each in relations)
    return next(ranks, len(GRAVEST_FIRST))


def counts_line(disagreements: Disagreements) -> str:
    """Count what was read and found; figures = those in quantities + those alone."""
    found = disagreements.grouped + disagreements.alone
    held = f"{disagreements.grouped:,} in quantities + {disagreements.alone:,} alone"
    return " · ".join(
        [
            counted(len(disagreements.documents), "document"),
            _quantities(len(disagreements.quantities)),
            f"{counted(found, 'figure')} = {held}",
        ]
    )


def _quantities(number: int) -> str:
    return "1 quantity" if number == 1 else f"{f'{number:,}' if number else 'no'} quantities"


def _view(
    quantity: Quantity,
    *,
    anchor: str,
    documents: Mapping[str, Document],
    known: Mapping[str, KnownFigure],
) -> QuantityView:
    references = dict.fromkeys(
        flag.reference
        for figure in quantity.figures
        for flag in figure.flags
        if flag.kind is FlagKind.KNOWN and flag.reference in known
    )
    rows = tuple(known[reference] for reference in references if reference)
    return QuantityView(
        anchor=anchor,
        quantity=quantity,
        label=shown(quantity.label) or f"a {quantity.kind} that is not named",
        summary=", ".join(_summary(quantity, rows)),
        claims=tuple(_claims(quantity, documents=documents)),
        known=rows,
        against=tuple(map(known_against, rows)),
    )


def _summary(quantity: Quantity, rows: Sequence[KnownFigure]) -> Iterator[str]:
    yield counted(len(quantity.figures), "claim")
    if rows:
        yield "contradicts what is known"
    counts = Counter(comparison.relation for comparison in quantity.comparisons)
    yield from (f"{counts[each]} {each}" for each in GRAVEST_FIRST if counts[each])


def _claims(quantity: Quantity, *, documents: Mapping[str, Document]) -> Iterator[ClaimView]:
    outlets = {
        figure.id: outlet_label(documents[figure.document_id]) for figure in quantity.figures
    }
    comparisons = {comparison.right: comparison for comparison in quantity.comparisons}
    for figure in quantity.figures:
        document = documents[figure.document_id]
        comparison = comparisons.get(figure.id)
        yield ClaimView(
            figure=figure,
            outlet=outlets[figure.id],
            moment=document.date,
            when=date_label(document.date and document.date[:DAY]),
            value=value_label(figure),
            counted=shown(figure.counted),
            authority=authority_label(figure),
            words=words_around(figure, document=document),
            lang=document.lang,
            link=safe_link(document.url),
            relation=comparison.relation if comparison else None,
            note=_note(comparison, outlets=outlets) if comparison else "",
            flags=tuple(_flags(figure)),
        )


def _note(comparison: Comparison, *, outlets: Mapping[str, str]) -> str:
    before = outlets.get(comparison.left)
    return shown(" ".join(filter(None, (before and f"against {before}:", comparison.note))))


def _flags(figure: Figure) -> Iterator[str]:
    """Yield what no relation to another claim says already."""
    for flag in figure.flags:
        if flag.kind in {FlagKind.KNOWN, FlagKind.NOBODY}:
            yield f"{flag.kind}: {shown(flag.note)}"
