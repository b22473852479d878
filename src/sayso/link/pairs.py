"""Two texts known to hold the same words, set side by side without a search."""

from sayso.link.align import align
from sayso.link.chain import Copy
from sayso.link.changes import changes_of
from sayso.link.gaps import slid_to_seams
from sayso.link.index import PassageIndex
from sayso.link.quotation import Quotation, Said, quotation_of_statement, said_in
from sayso.model import Change, ChangeKind, Mode, Span, Spans, Statement

MARGIN = 400
"""Code points around the words of the earlier document in which they may go on."""
WIDEST_GAP = 300
"""Words that a report left out lie between two spans of a copy; more is another place."""


def pair_changes(
    quotation: Quotation, said: Said, *, index: PassageIndex
) -> tuple[Change, ...] | None:
    """Return what was done to the words of a text; None where the two share none.

    Args:
        quotation: the later words.
        said: the earlier ones.
        index: knows how rare words are.
    """
    weights = [index.rarity(key) for key in quotation.keys]
    runs = align(quotation.keys, said.keys, weights=weights)
    if not runs:
        return None
    runs = slid_to_seams(quotation, said, runs)
    return changes_of(quotation, said, runs, is_common=index.is_common)


def changes_of_copy(later: Copy, earlier: Copy, *, index: PassageIndex) -> tuple[Change, ...]:
    """Return what a copy did to the words of another.

    Where the later copy's own words begin and end is not known, only where those begin and end that
    were traced: so nothing is said to be trimmed.
    """
    said = said_in(earlier.document, earlier.spans, margin=MARGIN)
    changes = pair_changes(_quotation(later), said, index=index) or ()
    return tuple(change for change in changes if change.change is not ChangeKind.TRIMMED)


def _quotation(copy: Copy) -> Quotation:
    """Return a copy's words; only what stands in quotation marks is given as very words."""
    words = Statement(
        id=copy.document.id,
        document_id=copy.document.id,
        part=copy.part,
        mode=Mode.MIXED,
        content=_closed_up(copy.spans),
        text="",
    )
    return quotation_of_statement(words, copy.document)


def _closed_up(spans: Spans) -> Spans:
    """Return the spans with the gaps between them closed where they are short."""
    closed: list[Span] = []
    for span in sorted(spans):
        if closed and span.start - closed[-1].end <= WIDEST_GAP:
            closed[-1] = Span(closed[-1].start, max(closed[-1].end, span.end))
        else:
            closed.append(span)
    return tuple(closed)
