"""Statements of reports in different languages that say the same: what joins them into one group."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.link.across import Across, embedder
from sayso.link.groups import Reported, Tie
from sayso.link.index import MemoryIndex
from sayso.link.quotation import quotation_of_statement
from sayso.link.renderings import LIKELY
from sayso.link.rows import rows_of
from sayso.link.translated import translated_changes
from sayso.model import Change, Document, Part, Span


def ties_across(reported: Sequence[Reported], *, across: Across) -> Iterator[Tie]:
    """Yield the pairs of statements in different languages that likely are one.

    Args:
        reported: the statements of any number of reports.
        across: its reader and weights are used, not its index.
    """
    if len({each.report.lang for each in reported}) < 2:  # noqa: PLR2004  a pair of languages
        return
    by_id = {each.statement.id: each for each in reported}
    pages = [
        Document(id=each.statement.id, text=each.statement.text, lang=each.report.lang)
        for each in reported
    ]
    index = MemoryIndex(pages, embed=embedder(across.reader))
    search = Across(index, reader=across.reader, weights=across.weights)
    for page in pages:
        whole = (Span(0, len(page.text)),)
        found = search.translations(page.text, whole, exclude=(page.id,), lang=page.lang)
        if found and found[0].probability >= LIKELY:
            pair = by_id[page.id], by_id[found[0].document.id]
            earlier, later = sorted(pair, key=lambda each: each.report.date or "")
            if earlier.report.id != later.report.id:
                yield _tie(later, earlier, across=across)


def _tie(later: Reported, earlier: Reported, *, across: Across) -> Tie:
    return Tie(
        later=later.statement.id,
        earlier=earlier.statement.id,
        changes=_changes(later, earlier, across=across),
    )


def _changes(later: Reported, earlier: Reported, *, across: Across) -> tuple[Change, ...]:
    origin = _read_in(earlier)
    quotation = quotation_of_statement(later.statement, later.report)
    rows = rows_of(quotation, origin, earlier.statement.content, across.reader)
    return translated_changes(quotation, origin, rows)


def _read_in(reported: Reported) -> Document:
    """Return the report with nothing but the statement in its text, at its place."""
    report, statement = reported.report, reported.statement
    text = (report.title or "") if statement.part is Part.TITLE else report.text
    signs = [" "] * len(text)
    for span in statement.content:
        signs[span.start : span.end] = span.of(text)
    return replace(report, text="".join(signs))
