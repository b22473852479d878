"""Documents in other languages that say what a quotation says, as places that tracing has found."""

from collections.abc import Sequence
from dataclasses import replace

from sayso.lang.detect import detect_language
from sayso.link.across import Across, Translation
from sayso.link.chain import Copy
from sayso.link.origin import Found, last_date
from sayso.link.quotation import Quotation
from sayso.link.rows import alignment_of, rows_of
from sayso.link.translated import translated_changes
from sayso.link.versions import is_days_after
from sayso.model import Link, Passage

LIKELY = 0.5
"""A document is found if it is likelier than not that it says the same."""
WORSE = 0.25
"""Documents so much less likely than the best are no places of the words."""
MOST_FOUND = 8
MOST_SHOWN = 3


def renderings(
    quotation: Quotation, report: Copy, *, across: Across, exclude: tuple[str, ...]
) -> list[Translation]:
    """Return documents in other languages than the quotation's that may say the same, best first."""
    if not across.index.has_vectors:
        return []
    lang = report.document.lang or detect_language(quotation.text)
    limit = last_date(report.document) if exclude else None
    found = across.translations(quotation.text, report.spans, exclude=exclude, lang=lang)
    return [one for one in found if not is_days_after(one.document.date, limit)]


def likely(translations: Sequence[Translation]) -> list[Translation]:
    """Return those that say the same, likelier than not."""
    best = max((one.probability for one in translations), default=0.0)
    floor = max(LIKELY, best - WORSE)
    return [one for one in translations if one.probability >= floor][:MOST_FOUND]


def found_in(
    translation: Translation, quotation: Quotation, *, across: Across, score: float
) -> Found:
    """Return a translation as a place that holds the words, with what was changed on the way."""
    link = link_to(translation, quotation, across=across)
    document = translation.document
    return Found(document=document, link=link, score=score, since=document.date)


def link_to(translation: Translation, quotation: Quotation, *, across: Across) -> Link:
    """Return the link to a translation, aligned sentence by sentence."""
    document = translation.document
    rows = rows_of(quotation, document, translation.spans, across.reader)
    link = Link(
        passage=Passage(document_id=document.id, spans=translation.spans, date=document.date),
        changes=translated_changes(quotation, document, rows),
        score=translation.probability,
    )
    return replace(link, alignment=alignment_of(rows))
