"""Words at a place other than the origin: enough of them to recognise it."""

from collections.abc import Mapping
from dataclasses import dataclass

from sayso.lang.sentences import sentence_spans
from sayso.model import Document, Link, Span
from sayso.report.labels import Place, place_label, shown

MAX_EXCERPT = 280
"""Characters of a candidate or another place."""
CONTEXT = 120
"""Characters around a passage in which its sentences may begin and end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Words at a place other than the origin."""

    words: str
    place: Place


def link_excerpt(link: Link, *, places: Mapping[str, Document]) -> Excerpt:
    """Return the passage as it reads: with its whole sentences, as far as there is room."""
    document, spans = places[link.passage.document_id], link.passage.spans
    start = min((span.start for span in spans), default=0)
    whole = Span(start, max((span.end for span in spans), default=0))
    return Excerpt(
        words=clipped(shown(sentences_around(document.text, whole)), MAX_EXCERPT),
        place=place_label(document, link.passage, link.version),
    )


def sentences_around(text: str, span: Span) -> str:
    """Return the sentences that a span touches; of a long one, what stands near the span."""
    near = Span(max(0, span.start - CONTEXT), min(len(text), span.end + CONTEXT))
    inside = Span(span.start - near.start, span.end - near.start)
    touched = [each for each in sentence_spans(near.of(text)) if each.meets(inside)]
    if not touched:
        return span.of(text)
    words = near.of(text)[touched[0].start : touched[-1].end]
    if near.start > 0 and touched[0].start == 0:
        words = "… " + words.partition(" ")[2]
    # Sentences come without the space after them, and whole ones end with a stop.
    reaches_end = near.end < len(text) and touched[-1].end + 1 >= near.end - near.start
    if reaches_end and words[-1].isalnum():
        words = words.rpartition(" ")[0] + " …"
    return words


def clipped(text: str, length: int) -> str:
    """Return the text, cut after a word where it is longer."""
    if len(text) <= length:
        return text
    return text[:length].rsplit(maxsplit=1)[0].rstrip(" ,;:") + " …"
