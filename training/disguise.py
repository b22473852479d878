"""Marked documents in other clothes, so that a model does not learn one newsroom's habits by heart.

Every change keeps all code points where they are: the marks stay true.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

from eval.corpus import Attribution, MarkedDocument
from sayso.extract.quotes import paragraphs
from sayso.lang.known import get_language
from sayso.model import Span

MARKS = ("“”", '""', "«»", "„“", "‘’")
SHARE_REMARKED = 0.25
SHARE_ALONE = 0.06
SHORTEST_ALONE = 40
"""Code points; a shorter paragraph alone says too little."""


def disguised(corpus: Iterable[MarkedDocument], *, seed: int) -> Iterator[MarkedDocument]:
    """Yield each document, some with other quotation marks, and some paragraphs once more alone.

    Alone, a paragraph looks like the first of its text, as a post of one sentence does.
    """
    random = Random(seed)  # noqa: S311  nothing to keep secret
    for marked in corpus:
        again = marked
        if random.random() < SHARE_REMARKED:
            again = remarked(marked, marks=random.choice(MARKS))
        yield again
        for line in paragraphs(again.document.text):
            if line.span.end - line.span.start >= SHORTEST_ALONE and random.random() < SHARE_ALONE:
                yield alone(again, line.span)


def remarked(marked: MarkedDocument, *, marks: str) -> MarkedDocument:
    """Return a document with other quotation marks of one sign each."""
    document = marked.document
    letters = list(document.text)
    dashes = get_language(document.lang).speech_dash
    for line in paragraphs(document.text, speech_dash=dashes):
        for quote in line.quotes:
            if quote.inner.start - quote.span.start == 1:
                letters[quote.span.start] = marks[0]
            if quote.span.end - quote.inner.end == 1:
                letters[quote.inner.end] = marks[1]
    return replace(marked, document=replace(document, text="".join(letters)))


def alone(marked: MarkedDocument, span: Span) -> MarkedDocument:
    """Return one stretch of a document as a document, with the marks that lie in it."""
    document = marked.document
    found = (_within(one, span) for one in marked.attributions)
    return MarkedDocument(
        document=replace(document, id=f"{document.id}@{span.start}", text=span.of(document.text)),
        attributions=tuple(one for one in found if one.content or one.cue),
    )


def _within(one: Attribution, span: Span) -> Attribution:
    content, cue, source = (
        tuple(Span(at.start - span.start, at.end - span.start) for at in spans if span.holds(at))
        for spans in (one.content, one.cue, one.source)
    )
    return Attribution(content=content, cue=cue, source=source)
