"""The search for where words were first said."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from sayso.link.across import Across, Translation
from sayso.link.chain import Copy, chain_of
from sayso.link.changes import changes_of
from sayso.link.gaps import whole_sentences
from sayso.link.index import PassageIndex
from sayso.link.joined import Borrowed, borrowed, is_joined, without
from sayso.link.origin import Found, Sifted, by_date, by_origin, found_among, sifted
from sayso.link.pairs import changes_of_copy
from sayso.link.places import Place, places_of
from sayso.link.quotation import Quotation, quotation_of_statement, quotation_of_text
from sayso.link.renderings import MOST_SHOWN, found_in, likely, link_to, renderings
from sayso.link.retold import retold
from sayso.link.showing import counted, spans_of
from sayso.model import (
    Change,
    ChangeKind,
    Document,
    Link,
    Passage,
    Span,
    Statement,
    Step,
    Trace,
)

SHOWN_CANDIDATES = 3
TRANSLATED = (Change(change=ChangeKind.TRANSLATED, note="in another language"),)
"""What is said of two copies in different languages that were not compared word by word."""
OF_THE_WORDS = frozenset({ChangeKind.ALTERED, ChangeKind.REWORDED, ChangeKind.INSERTED})
"""Changes of a stretch from another document that tell on the whole quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """One quotation that is looked for in one index.

    Args:
        quotation: the words.
        report: the document and the place in it where they are read.
        index: where they are looked for.
        exclude: the documents that cannot be their origin, by id.
        sifted: the places that may hold them.
        translations: documents in other languages that may say the same, best first.
        across: what found those.
    """

    quotation: Quotation
    report: Copy
    index: PassageIndex
    exclude: Collection[str]
    sifted: Sifted
    translations: Sequence[Translation] = ()
    across: Across | None = None


def trace_statement(
    statement: Statement,
    *,
    document: Document,
    index: PassageIndex,
    across: Across | None = None,
) -> Trace:
    """Return where a statement's words stand; never in the report's own document.

    Args:
        statement: from the report; here-spans count in the string that its part names.
        document: the report.
        index: where to look.
        across: looks for the same in other languages, if it is to be looked for.
    """
    report = Copy(
        document=document, spans=statement.content, part=statement.part, since=document.date
    )
    quotation = quotation_of_statement(statement, document)
    search = _search(quotation, report, index=index, exclude=(document.id,))
    return _trace(statement.id, _with_translations(search, across))


def trace_quotation(
    text: str,
    *,
    id: str,  # noqa: A002 (its name)
    index: PassageIndex,
    across: Across | None = None,
    lang: str | None = None,
) -> Trace:
    """Return where the words of a typed quotation stand; here-spans count in the quotation."""
    report = Copy(document=Document(id=id, text=text, lang=lang), spans=(Span(0, len(text)),))
    search = _search(quotation_of_text(text), report, index=index, exclude=())
    return _trace(id, _with_translations(search, across))


def _search(
    quotation: Quotation, report: Copy, *, index: PassageIndex, exclude: Collection[str]
) -> Search:
    places = places_of(quotation, index=index, exclude=exclude)
    return Search(
        quotation=quotation,
        report=report,
        index=index,
        exclude=exclude,
        sifted=sifted(places, report=report.document if exclude else None),
    )


def _with_translations(search: Search, across: Across | None) -> Search:
    if across is None or not search.quotation.tokens:
        return search
    exclude = tuple(search.exclude)
    found = renderings(search.quotation, search.report, across=across, exclude=exclude)
    return replace(search, translations=found, across=across)


def _trace(trace_id: str, search: Search) -> Trace:
    found = _with_translated(search, _found_or_joined(search))
    steps = _steps(search, found)
    links = _links(search, _from_first_step(found, steps))
    return Trace(
        id=trace_id,
        links=tuple(links),
        later=tuple(_later(search)),
        chain=_told_by_links(steps, links),
        candidates=() if links else tuple(_candidates(search)),
        searched=search.index.coverage(),
    )


def _with_translated(search: Search, found: list[Found]) -> list[Found]:
    """Return the places with those in other languages, which hold what was said equally well.

    Where there is neither, those that say it in other words.
    """
    if search.across is None:
        return found
    best = max((each.score for each in found), default=1.0)
    translated = [
        found_in(one, search.quotation, across=search.across, score=best)
        for one in likely(search.translations)
        if all(one.document.id != each.document.id for each in found)
    ]
    if found or translated:
        return by_origin([*found, *translated])
    return by_origin(
        retold(
            search.quotation,
            search.report,
            index=search.index,
            across=search.across,
            exclude=search.exclude,
        )
    )


def _candidates(search: Search) -> Iterator[Link]:
    for place in search.sifted.possible[:SHOWN_CANDIDATES]:
        yield _in_whole_sentences(_link(search, place), place)
    if search.across is not None:
        for one in search.translations[:MOST_SHOWN]:
            yield link_to(one, search.quotation, across=search.across)


def _found_or_joined(search: Search) -> list[Found]:
    """Return the places of the words; where none holds enough, the one that others complete."""
    found = by_origin([_found(search, place) for place in found_among(search.sifted.possible)])
    best = next(iter(search.sifted.possible), None)
    if found or best is None:
        return found
    is_whole = is_joined(search.quotation, best, list(_borrowed(search, best)))
    return [_found(search, best)] if is_whole else []


def _found(search: Search, place: Place, part: Quotation | None = None) -> Found:
    """Return a place as one that holds the quotation, or a part of it."""
    document = place.said.document
    return Found(
        document=document,
        link=_link(search, place, part),
        score=place.score,
        since=search.sifted.wording_of(document).since,
        place=place,
    )


def _link(search: Search, place: Place, quotation: Quotation | None = None) -> Link:
    document = place.said.document
    used = [there for run in place.runs for there in range(run.there, run.there_end)]
    return Link(
        passage=Passage(
            document_id=document.id,
            spans=spans_of(place.said.tokens, used),
            date=document.date,
        ),
        changes=changes_of(
            quotation or search.quotation,
            place.said,
            place.runs,
            is_common=search.index.is_common,
        ),
        score=place.probability,
        version=search.sifted.wording_of(document).version,
    )


def _steps(search: Search, found: Sequence[Found]) -> tuple[Step, ...]:
    """Return the way of the words as the places that hold them tell it."""
    changes = {each.link.passage.document_id: each.link.changes for each in found}
    copies = [_copy(each) for each in found]

    def compare(later: Copy, earlier: Copy) -> tuple[Change, ...]:
        if later is search.report:
            return changes[earlier.document.id]
        if later.document.lang != earlier.document.lang:
            return TRANSLATED
        return changes_of_copy(later, earlier, index=search.index)

    first = copies[0] if copies else None
    return chain_of(search.report, copies, first=first, compare=compare)


def _copy(found: Found) -> Copy:
    return Copy(document=found.document, spans=found.link.passage.spans, since=found.since)


def _from_first_step(found: Sequence[Found], steps: Sequence[Step]) -> list[Found]:
    """Return the places, that from which the others have the words first."""
    first = next((step.document_id for step in steps if step.document_id), None)
    origins = [each for each in found if each.link.passage.document_id == first]
    if not origins:
        return list(found)
    return [origins[0], *sorted((each for each in found if each is not origins[0]), key=by_date)]


def _told_by_links(steps: tuple[Step, ...], links: Sequence[Link]) -> tuple[Step, ...]:
    """Return the chain with the changes of the whole quotation, joined from places or not."""
    if len(steps) < 2 or not links:  # noqa: PLR2004  the report and the place before it
        return steps
    *before, last = steps
    changes = {link.passage.document_id: link.changes for link in links}
    return (*before, replace(last, changes=changes.get(before[-1].document_id or "", ())))


def _later(search: Search) -> Iterator[Link]:
    """Yield the links to the places that came to have the words after the report."""
    found = [_found(search, place) for place in found_among(search.sifted.later)]
    return (each.link for each in sorted(found, key=by_date))


def _links(search: Search, found: Sequence[Found]) -> list[Link]:
    """Return the links, the origin first, with what the origin lacks joined from other places."""
    links = [each.link for each in found]
    origin = found[0].place if found else None
    others = list(_borrowed(search, origin)) if origin else []
    return _joined(search, origin, links, others) if origin and others else links


def _borrowed(search: Search, origin: Place) -> Iterator[Borrowed]:
    """Yield the stretches that the origin does not hold and other documents do."""
    found = borrowed(search.quotation, origin, index=search.index, exclude=search.exclude)
    for each in found:
        report = search.report.document if search.exclude else None
        possible = tuple(sifted(each.places, report=report).possible)
        if possible:
            yield replace(each, places=possible)


def _joined(
    search: Search, origin: Place, links: Sequence[Link], others: Sequence[Borrowed]
) -> list[Link]:
    """Return the links of a quotation of which parts stand in other documents than the origin."""
    rest, runs = without(search.quotation, origin.runs, others)
    changes = list(changes_of(rest, origin.said, runs, is_common=search.index.is_common))
    further = list(links[1:])
    for other in others:
        link = by_origin([_found(search, place, other.part) for place in other.places])[0].link
        there = link.passage.document_id
        changes += _borrowing(other, link, document=search.index.document(there))
        further = [link, *(each for each in further if each.passage.document_id != there)]
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


def _by_date(link: Link) -> tuple[bool, str, float]:
    date = link.passage.date
    return date is None, date or "", -link.score


def _in_whole_sentences(link: Link, place: Place) -> Link:
    """Return a candidate with its passage widened to sentences: it is shown to be read."""
    spans = whole_sentences(place.said.document.text, link.passage.spans)
    return replace(link, passage=replace(link.passage, spans=spans))
