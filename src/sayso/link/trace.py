"""The search for where words were first said."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from sayso.link.changes import changes_of
from sayso.link.gaps import sentence_at
from sayso.link.index import PassageIndex
from sayso.link.joined import Borrowed, borrowed, is_joined, without
from sayso.link.places import Place, places_of
from sayso.link.quotation import Quotation, quotation_of_statement, quotation_of_text
from sayso.link.showing import counted, spans_of
from sayso.model import Change, ChangeKind, Document, Link, Passage, Span, Statement, Trace

SHOWN_CANDIDATES = 3
NEAR = 0.05
"""Places whose scores differ by less hold the words equally well."""
WORSE = 0.3
"""Places whose scores are lower by more are no places of these words."""
OF_THE_WORDS = frozenset({ChangeKind.ALTERED, ChangeKind.REWORDED, ChangeKind.INSERTED})
"""Changes of a stretch from another document that tell on the whole quotation."""


def trace_statement(statement: Statement, *, document: Document, index: PassageIndex) -> Trace:
    """Return where a statement's words stand; never in the report's own document.

    Args:
        statement: from the report; here-spans count in the string that its part names.
        document: the report.
        index: where to look.
    """
    quotation = quotation_of_statement(statement, document)
    return _trace(quotation, trace_id=statement.id, index=index, exclude=(document.id,))


def trace_quotation(text: str, *, id: str, index: PassageIndex) -> Trace:  # noqa: A002 (its name)
    """Return where the words of a typed quotation stand; here-spans count in the quotation."""
    return _trace(quotation_of_text(text), trace_id=id, index=index, exclude=())


def _trace(
    quotation: Quotation, *, trace_id: str, index: PassageIndex, exclude: Collection[str]
) -> Trace:
    places = places_of(quotation, index=index, exclude=exclude)
    links = _links(quotation, places, index=index, exclude=exclude)
    nearest = () if links else places[:SHOWN_CANDIDATES]
    return Trace(
        id=trace_id,
        links=tuple(links),
        candidates=tuple(
            _in_whole_sentences(_link(quotation, place, index), place) for place in nearest
        ),
        searched=index.coverage(),
    )


def _links(
    quotation: Quotation, places: list[Place], *, index: PassageIndex, exclude: Collection[str]
) -> list[Link]:
    """Return the places of the words, the origin first; none if too few of them are found."""
    found = [place for place in places if place.is_found and place.score >= places[0].score - WORSE]
    links = _by_origin([_link(quotation, place, index) for place in found])
    ids = [link.passage.document_id for link in links[:1]]
    # Where no document holds enough, the best ones may hold it together.
    origin = next((place for place in places if not ids or place.said.document.id in ids), None)
    if origin is None:
        return []
    others = borrowed(quotation, origin, index=index, exclude=exclude)
    if not links and is_joined(quotation, origin, others):
        links = [_link(quotation, origin, index)]
    return _joined(quotation, origin, links, others, index=index) if links and others else links


def _link(quotation: Quotation, place: Place, index: PassageIndex) -> Link:
    document = place.said.document
    used = [there for run in place.runs for there in range(run.there, run.there_end)]
    return Link(
        passage=Passage(
            document_id=document.id,
            spans=spans_of(place.said.tokens, used),
            date=document.date,
        ),
        changes=changes_of(quotation, place.said, place.runs, is_common=index.is_common),
        score=place.score,
    )


def _in_whole_sentences(link: Link, place: Place) -> Link:
    """Return a candidate with its passage widened to sentences: it is shown to be read."""
    text = place.said.document.text
    widened: list[Span] = []
    for span in link.passage.spans:
        first, last = sentence_at(text, Span(span.start, span.start + 1)), sentence_at(text, span)
        if widened and first.start <= widened[-1].end:
            widened[-1] = Span(widened[-1].start, max(widened[-1].end, last.end))
        else:
            widened.append(Span(first.start, last.end))
    return replace(link, passage=replace(link.passage, spans=tuple(widened)))


def _joined(
    quotation: Quotation,
    origin: Place,
    links: list[Link],
    others: list[Borrowed],
    *,
    index: PassageIndex,
) -> list[Link]:
    """Return the links of a quotation of which parts stand in other documents than the origin."""
    rest, runs = without(quotation, origin.runs, others)
    changes = list(changes_of(rest, origin.said, runs, is_common=index.is_common))
    further = list(links[1:])
    for other in others:
        link = _by_origin([_link(other.part, place, index) for place in other.places])[0]
        changes += _borrowing(other, link, document=index.document(link.passage.document_id))
        further = [link, *(each for each in further if not _is_same_document(each, link))]
    return [replace(links[0], changes=tuple(changes)), *sorted(further, key=_by_date)]


def _borrowing(other: Borrowed, link: Link, *, document: Document) -> Iterator[Change]:
    """Yield how a stretch that stands in another document is joined on, and changed."""
    # Marks that close and open again do not say that the words were said in one breath.
    yield Change(
        change=ChangeKind.ELIDED if other.is_parted else ChangeKind.SPLICED,
        here=spans_of(other.part.tokens, range(len(other.part.tokens)), other.part.pieces),
        note=f"{counted(other.end - other.start)} from another document: {_named(document)}",
    )
    for change in link.changes:
        if change.change in OF_THE_WORDS:
            # Its spans there count in the other document, not in the origin.
            yield replace(change, there=())


def _named(document: Document) -> str:
    number = f"no. {document.number}" if document.number else ""
    parts = (document.channel, number, document.date)
    return ", ".join(part for part in parts if part) or document.title or document.id


def _is_same_document(one: Link, other: Link) -> bool:
    return one.passage.document_id == other.passage.document_id


def _by_origin(links: list[Link]) -> list[Link]:
    """Return the earliest of the places that hold the words equally well, then the rest by date.

    A place whose sense differs does not hold the words as well as one whose sense does not.
    """
    if not links:
        return []
    best = max(link.score for link in links)
    near = [link for link in links if link.score >= best - NEAR]
    unaltered = [link for link in near if not _is_altered(link)]
    origin = min(unaltered or near, key=_by_date)
    return [origin, *sorted((link for link in links if link is not origin), key=_by_date)]


def _by_date(link: Link) -> tuple[bool, str, float]:
    date = link.passage.date
    return date is None, date or "", -link.score


def _is_altered(link: Link) -> bool:
    return any(change.change == ChangeKind.ALTERED for change in link.changes)
