"""Differences of case, punctuation and marks between words that are the same."""

import re
from collections.abc import Iterator

from sayso.link.align import Run
from sayso.link.quotation import Quotation, Said
from sayso.model import Change, ChangeKind, Document, Span, Spans

SPACE = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")
MARKS = frozenset('"“”«»„')
NOTE = "case, punctuation or spelling"
NUMBER_NOTE = "number written otherwise"


def repunctuated(quotation: Quotation, said: Said, runs: tuple[Run, ...]) -> list[Change]:
    """Return one change that shows all such differences; none if there are none."""
    pairs = [pair for run in runs for pair in _differing(quotation, said, run)]
    if not pairs:
        return []
    notes = [NUMBER_NOTE if _is_number(quotation, here) else NOTE for here, _ in pairs]
    return [
        Change(
            change=ChangeKind.REPUNCTUATED,
            here=_merged(here for here, _ in pairs),
            there=_merged(there for _, there in pairs),
            note=", ".join(note for note in (NUMBER_NOTE, NOTE) if note in notes),
        )
    ]


def remarked(report: Document, content: Spans, origin: Document, passage: Spans) -> list[Change]:
    """Return one change if two passages of the same words stand in other marks; else none."""
    here, there = (
        [sign for span in spans for sign in span.of(document.text) if sign in MARKS]
        for document, spans in ((report, content), (origin, passage))
    )
    if here == there:
        return []
    return [Change(change=ChangeKind.REPUNCTUATED, here=content, there=passage, note=NOTE)]


def _is_number(quotation: Quotation, here: Span) -> bool:
    return any(token.span == here and token.key[:1].isdecimal() for token in quotation.tokens)


def _differing(quotation: Quotation, said: Said, run: Run) -> Iterator[tuple[Span, Span]]:
    text, origin = quotation.text, said.document.text
    previous: tuple[Span, Span] | None = None
    for step in range(run.length):
        place = run.here + step
        here, there = quotation.tokens[place].span, said.tokens[run.there + step].span
        if here.of(text) != there.of(origin):
            yield here, there
        same_piece = place > 0 and quotation.pieces[place] == quotation.pieces[place - 1]
        if previous and same_piece:
            between = Span(previous[0].end, here.start), Span(previous[1].end, there.start)
            if _signs(text, between[0]) != _signs(origin, between[1]):
                yield _shown(between[0]), _shown(between[1])
        previous = here, there


def _signs(text: str, span: Span) -> str:
    return SPACE.sub("", text[span.start : span.end])


def _shown(between: Span) -> Span:
    """Return the span, widened by a letter on both sides where nothing stands between words."""
    return between if between.end > between.start else Span(between.start - 1, between.start + 1)


def _merged(spans: Iterator[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(set(spans)):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
