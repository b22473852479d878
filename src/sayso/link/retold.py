"""Places that say what a quotation says in other words of its own language, as tracing finds them."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from sayso.link.across import Across
from sayso.link.between import changes_between
from sayso.link.chain import Copy
from sayso.link.index import PassageIndex
from sayso.link.origin import Found, last_date
from sayso.link.quotation import Quotation
from sayso.link.reworded import MOST_CANDIDATES, RewordedPlace, reworded_places
from sayso.link.versions import is_days_after
from sayso.model import Document, Link, Part, Passage

FEWEST_WORDS = 4
"""Fewer words say too little to be known again in others."""


def retold(
    quotation: Quotation,
    report: Copy,
    *,
    index: PassageIndex,
    across: Across,
    exclude: Collection[str],
) -> list[Found]:
    """Return the documents that say the same in other words, the surest first.

    Args:
        quotation: what is looked for.
        report: where it is read.
        index: where to look.
        across: its reader reads what the words mean.
        exclude: the documents that cannot be its origin, by id.
    """
    if len(quotation.tokens) < FEWEST_WORDS:
        return []
    hits = index.candidates(quotation.keys, limit=MOST_CANDIDATES, exclude=exclude)
    places = reworded_places(quotation, hits, index=index, reader=across.reader)
    limit = last_date(report.document) if exclude else None
    possible = (place for place in places if not is_days_after(place.document.date, limit))
    return list(_found(possible, report, index))


def _found(places: Iterator[RewordedPlace], report: Copy, index: PassageIndex) -> Iterator[Found]:
    said = _read_in(report)
    for place in places:
        document = place.document
        passage = Passage(document_id=document.id, spans=place.spans, date=document.date)
        changes = changes_between(
            said, report.spans, origin=document, passage=place.spans, is_common=index.is_common
        )
        link = Link(passage=passage, changes=changes, score=place.probability)
        yield Found(document=document, link=link, score=place.probability, since=document.date)


def _read_in(report: Copy) -> Document:
    """Return the report with the string in which the quotation's spans count as its text."""
    if report.part is not Part.TITLE:
        return report.document
    return replace(report.document, text=report.document.title or "")
