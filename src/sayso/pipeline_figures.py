"""Figures put together: those of a report, and what many documents claim of the same quantities."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from sayso.compare.flags import flagged
from sayso.compare.quantities import quantities_of
from sayso.errors import ReadError
from sayso.extract.figures.reading import figures_of
from sayso.extract.tagger import Tagger
from sayso.ids import content_id
from sayso.model import (
    Check,
    Disagreements,
    Document,
    Figure,
    FlagKind,
    KnownFigure,
    Notice,
    Quantity,
    Relation,
)
from sayso.pipeline import extract_statements
from sayso.read.known_figures import read_known_figures, starter_figures

GRAVE = frozenset({Relation.CONTRADICTING, Relation.OTHER_THING})


def known_figures(path: Path | None) -> Iterator[KnownFigure | Notice]:
    """Yield the rows of the table that comes with sayso, then those of a file.

    Raises:
        ReadError: there is no such file, or it is no table of known figures.
    """
    yield from starter_figures()
    if path is None:
        return
    if not path.is_file():
        raise ReadError(str(path), "no such file", remedy="name a table of known figures, as CSV")
    with path.open("rb") as file:
        yield from read_known_figures(file, str(path))


def with_flags(check: Check, *, known: Sequence[KnownFigure]) -> Check:
    """Return a check with its figures flagged where they ask for a second look.

    Args:
        check: of the report.
        known: what figures are held against, beside each other.
    """
    documents = {check.document.id: check.document}
    quantities = quantities_of(check.figures, documents)
    figures = flagged(check.figures, known=known, quantities=quantities, documents=documents)
    return replace(check, figures=tuple(figures), known=tuple(_referred(figures, known)))


def disagreements_in(
    documents: Iterable[Document],
    *,
    known: Sequence[KnownFigure],
    tagger: Tagger | None = None,
) -> Disagreements:
    """Return the quantities that documents claim more than once, or against what is known.

    Args:
        documents: in any order and language.
        known: the reference rows.
        tagger: finds the statements in which figures stand; the fast one unless another is given.
    """
    by_id = {document.id: document for document in documents}
    found = [
        figure
        for document in by_id.values()
        for figure in figures_of(document, list(extract_statements([document], tagger=tagger)))
    ]
    quantities = quantities_of(found, by_id)
    figures = {
        figure.id: figure
        for figure in flagged(found, known=known, quantities=quantities, documents=by_id)
    }
    grouped = [
        replace(quantity, figures=tuple(figures[each.id] for each in quantity.figures))
        for quantity in quantities
    ]
    in_groups = {figure.id for quantity in grouped for figure in quantity.figures}
    alone = [figure for figure in figures.values() if figure.id not in in_groups]
    grouped += (_quantity_of(figure) for figure in alone if _contradicts_known(figure))
    return Disagreements(
        quantities=tuple(sorted(grouped, key=_gravity)),
        documents=tuple(by_id.values()),
        known=tuple(_referred(figures.values(), known)),
        alone=sum(not _contradicts_known(figure) for figure in alone),
    )


def _referred(figures: Iterable[Figure], known: Sequence[KnownFigure]) -> Iterator[KnownFigure]:
    references = {flag.reference for figure in figures for flag in figure.flags}
    return (row for row in known if row.id in references)


def _contradicts_known(figure: Figure) -> bool:
    return any(flag.kind is FlagKind.KNOWN for flag in figure.flags)


def _quantity_of(figure: Figure) -> Quantity:
    """Return the quantity that one document alone claims, against what is known."""
    return Quantity(
        id=content_id("quantity", figure.id),
        label=figure.counted,
        kind=figure.kind,
        unit=figure.unit,
        figures=(figure,),
    )


def _gravity(quantity: Quantity) -> tuple[int, int]:
    """Return what puts the gravest first: against what is known, contradictions, then the rest."""
    if any(map(_contradicts_known, quantity.figures)):
        return 0, 0
    grave = sum(comparison.relation in GRAVE for comparison in quantity.comparisons)
    return (1, -grave) if grave else (2, -len(quantity.comparisons))
