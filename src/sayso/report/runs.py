"""Words cut into runs wherever a change begins or ends, so that each run has one look."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from sayso.model import Change, ChangeKind, Span, Spans
from sayso.report.labels import shown
from sayso.report.legend import CHANGES, LEFT_OUT, WHOLE

Label = TypeVar("Label")

WORD = re.compile(r"\w+(?:['’\-]\w+)*")
CLOSING = frozenset(".,;:!?…")
BLANK_LINES = re.compile(r"\n\s*\n")
MAX_SKIPPED = 16
"""A longer stretch of left out words is shown by its first and last few."""
SHOWN_OF_SKIPPED = 5
GAP = " … "
GRAVITY = {change: rank for rank, change in enumerate(CHANGES)}


class Sense(StrEnum):
    """What a run of words is, beside its counterpart on the other side."""

    SAME = "same"
    ADDED = "added"
    LEFT_OUT = "left out"
    CHANGED = "changed"
    BESIDE = "beside"
    """The same words, next to which others were left out."""
    OURS = "ours"
    """Our own words, standing for words that are not shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of words that one set of changes covers.

    Args:
        text: the words; empty where a change concerns a point between two words.
        sense: what they are.
        change: the gravest change that covers them; None for words that are the same.
        closes: the numbers of the changes that end with this run.
    """

    text: str
    sense: Sense = Sense.SAME
    change: ChangeKind | None = None
    closes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A span of a numbered change: what its words are, and whether they carry the number."""

    number: int
    change: ChangeKind
    sense: Sense
    span: Span
    is_tagged: bool


def reported_runs(text: str, content: Spans, *, changes: Sequence[Change]) -> tuple[Run, ...]:
    """Cut the statement's words at its changes."""
    window = _joined(text, content)
    sides = [(change, change.here, _sense_here(change)) for change in changes]
    return tuple(_runs(text, window, marks=list(_marks(text, window, sides))))


def original_runs(text: str, passage: Spans, *, changes: Sequence[Change]) -> tuple[Run, ...]:
    """Cut the origin's words at the changes; words left out of the report are among them."""
    touched = (span for change in changes for span in change.there if span.start < span.end)
    window = tuple(_closed(text, span) for span in _joined(text, (*passage, *touched)))
    sides = [(change, change.there, _sense_there(change)) for change in changes]
    return tuple(_runs(text, window, marks=list(_marks(text, window, sides))))


def aligned_runs(text: str, row: Spans, *, changes: Sequence[Change]) -> tuple[Run, ...]:
    """Cut the origin's words of one row at the changes; what stands beside them stays out."""
    sides = [(change, change.there, _sense_there(change)) for change in changes]
    window = _joined(text, row)
    return tuple(_runs(text, window, marks=list(_marks(text, window, sides))))


def stretches(
    window: Span, labelled: Iterable[tuple[Span, Label]]
) -> Iterator[tuple[Span, tuple[Label, ...]]]:
    """Cut a window at every boundary of the spans; give each stretch the labels that cover it.

    Labels come in the order in which their spans begin. An empty span gives an empty stretch.
    """
    opens: dict[int, list[tuple[Span, Label]]] = defaultdict(list)
    cuts = {window.start, window.end}
    for span, label in labelled:
        inside = Span(max(span.start, window.start), min(span.end, window.end))
        if inside.start < inside.end or (inside == span and inside.start == inside.end):
            opens[inside.start].append((inside, label))
            cuts.update(inside)
    covering: list[tuple[Span, Label]] = []
    edges = sorted(cuts)
    for start, end in zip(edges, [*edges[1:], window.end], strict=True):
        covering = [pair for pair in covering if pair[0].end > start]
        for span, label in opens[start]:
            if span.end == start:
                yield span, (label,)
            else:
                covering.append((span, label))
        if start < end:
            yield Span(start, end), tuple(label for _, label in covering)


def _joined(text: str, spans: Spans) -> Spans:
    """Merge spans that overlap or have no word between them, in the order of the text."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not WORD.search(text, joined[-1].end, max(span.start, joined[-1].end)):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _closed(text: str, span: Span) -> Span:
    """Return the span with the marks that close its last word."""
    end = span.end
    while text[end : end + 1] and text[end] in CLOSING:
        end += 1
    return Span(span.start, end)


def _sense_here(change: Change) -> Sense:
    if change.change in LEFT_OUT:
        return Sense.BESIDE
    added = change.change is ChangeKind.INSERTED or not change.there
    return Sense.ADDED if added else Sense.CHANGED


def _sense_there(change: Change) -> Sense:
    left_out = change.change in LEFT_OUT or not change.here
    return Sense.LEFT_OUT if left_out else Sense.CHANGED


def _marks(
    text: str, window: Spans, sides: Iterable[tuple[Change, Spans, Sense]]
) -> Iterator[Mark]:
    """Number the changes' spans; a change of the whole statement marks no single words."""
    for number, (change, spans, sense) in enumerate(sides, 1):
        if change.change in WHOLE and _covers(text, spans, window):
            continue
        for span in spans:
            yield Mark(
                number=number,
                change=change.change,
                sense=sense,
                span=_stripped(text, span),
                # A number at every comma would hide the words.
                is_tagged=change.change is not ChangeKind.REPUNCTUATED or span == spans[-1],
            )


def _stripped(text: str, span: Span) -> Span:
    """Return the span without the spaces at its ends, so that its tag stands at its words."""
    words = span.of(text)
    if not words.strip():
        return span
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _covers(text: str, spans: Spans, window: Spans) -> bool:
    return all(
        any(span.start <= piece.start + word.start() < span.end for span in spans)
        for piece in window
        for word in WORD.finditer(piece.of(text))
    )


def _runs(text: str, window: Spans, *, marks: Sequence[Mark]) -> Iterator[Run]:
    for index, piece in enumerate(window):
        if index:
            yield Run(text=GAP, sense=Sense.OURS)
        for span, covering in stretches(piece, ((mark.span, mark) for mark in marks)):
            closes = {
                mark.number
                for mark in covering
                if mark.is_tagged and min(mark.span.end, piece.end) <= span.end
            }
            seen = BLANK_LINES.sub("\n", shown(span.of(text)))
            words = Run(text=seen, closes=tuple(sorted(closes)))
            if covering:
                gravest = min(covering, key=lambda mark: GRAVITY[mark.change])
                words = replace(words, change=gravest.change, sense=gravest.sense)
            yield from _shortened(words)


def _shortened(run: Run) -> Iterator[Run]:
    words = list(WORD.finditer(run.text)) if run.sense is Sense.LEFT_OUT else []
    if len(words) <= MAX_SKIPPED:
        yield run
        return
    head, tail = words[SHOWN_OF_SKIPPED - 1].end(), words[-SHOWN_OF_SKIPPED].start()
    skipped = f" … {len(words) - 2 * SHOWN_OF_SKIPPED:,} words skipped … "
    yield Run(text=run.text[:head], sense=run.sense, change=run.change)
    yield Run(text=skipped, sense=Sense.OURS)
    yield Run(text=run.text[tail:], sense=run.sense, change=run.change, closes=run.closes)
