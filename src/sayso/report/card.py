"""One statement as a reader sees it: its words and the origin's, with every change named."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.lang.sentences import sentence_spans
from sayso.model import Change, ChangeKind, Document, Link, Part, Span, Statement, Trace, Verdict
from sayso.report.labels import (
    Place,
    arrows_kept,
    date_label,
    place_label,
    searched_briefly,
    searched_label,
    shown,
    speaker_label,
)
from sayso.report.legend import CHANGES, LEFT_OUT
from sayso.report.runs import GAP, Run, original_runs, reported_runs

ANCHOR_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
MAX_PLACES = 5
MAX_CANDIDATES = 3
MAX_EXCERPT = 280
"""Characters of a candidate or another place: enough to recognise it."""
CONTEXT = 120
"""Characters around a passage in which its sentences may begin and end."""
MAX_NOTED = 60
"""Characters of either side in a note that we derive from the words themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedChange:
    """A change with the number that its words are tagged with, and what differs."""

    number: int
    change: ChangeKind
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The words as they were first said, as far as was searched."""

    runs: tuple[Run, ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Words at a place other than the origin."""

    words: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The statement in whose words another stands: its number, its place on the page and its speaker."""

    number: int
    anchor: str
    speaker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One statement with all that is shown about it.

    Args:
        number: from 1, in reading order.
        anchor: stands for the statement in the page's addresses.
        statement: as it was extracted.
        verdict: one word.
        speaker: who said it, or that this is unresolved.
        remarks: mode, via, addressee and the like, each in a few words.
        around: the statement in whose words this one stands, if it is shown.
        reported: the report's words.
        origin: where they come from; None if they were not found.
        changes: what was done to them, numbered.
        others: further places that hold the words, by date.
        others_left: how many more such places are not shown.
        candidates: nearest passages that do not hold the words; only where nothing was found.
        searched: what was searched, in words.
        searched_briefly: the same with its channels only counted.
    """

    number: int
    anchor: str
    statement: Statement
    verdict: Verdict
    speaker: str
    remarks: tuple[str, ...]
    around: Around | None
    reported: tuple[Run, ...]
    origin: Origin | None
    changes: tuple[NamedChange, ...]
    others: tuple[Excerpt, ...]
    others_left: int
    candidates: tuple[Excerpt, ...]
    searched: str
    searched_briefly: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a statement's card needs to know of its check.

    Args:
        document: the report.
        places: the documents that the traces point to, by id.
        numbers: the statements' numbers in reading order, by id.
        parents: the statements in whose words others stand, by id.
        prefix: begins each anchor.
    """

    document: Document
    places: Mapping[str, Document]
    numbers: Mapping[str, int]
    parents: Mapping[str, Statement]
    prefix: str


def statement_card(statement: Statement, trace: Trace, *, number: int, setting: Setting) -> Card:
    """Return what is shown of a statement."""
    text = _text_of(statement, document=setting.document)
    origin, others = trace.origin, trace.links[1:]
    candidates = () if origin else trace.candidates[:MAX_CANDIDATES]
    return Card(
        number=number,
        anchor=_anchor(statement.id, number=number, setting=setting),
        statement=statement,
        verdict=trace.verdict,
        speaker=speaker_label(statement, text=text),
        remarks=tuple(_remarks(statement, numbers=setting.numbers)),
        around=_around(statement, setting=setting),
        reported=reported_runs(text, statement.content, changes=origin.changes if origin else ()),
        origin=_origin(origin, places=setting.places) if origin else None,
        changes=_named(origin, text=text, places=setting.places) if origin else (),
        others=tuple(_excerpt(link, places=setting.places) for link in others[:MAX_PLACES]),
        others_left=len(others[MAX_PLACES:]),
        candidates=tuple(_excerpt(link, places=setting.places) for link in candidates),
        searched=searched_label(trace.searched),
        searched_briefly=searched_briefly(trace.searched),
    )


def _anchor(statement_id: str, *, number: int, setting: Setting) -> str:
    """Return the id as an anchor; with the number where the id alone may not be unique."""
    safe = ANCHOR_UNSAFE.sub("-", statement_id)
    unique = safe == statement_id and setting.numbers[statement_id] == number
    return f"{setting.prefix}-{safe}" if unique else f"{setting.prefix}-{safe}-{number}"


def _remarks(statement: Statement, *, numbers: Mapping[str, int]) -> list[str]:
    remarks = [f"{statement.mode} {statement.kind}"]
    if statement.via:
        remarks.insert(0, f"via {shown(statement.via.name)}")
    if statement.addressee:
        remarks.append(f"to {shown(statement.addressee.name)}")
    if statement.said_at:
        remarks.append(f"said {date_label(statement.said_at)}")
    if statement.continues and statement.continues in numbers:
        remarks.append(f"goes on from statement {numbers[statement.continues]}")
    if statement.confidence < 1:
        remarks.append(f"confidence {statement.confidence:.2f}")
    return remarks


def _around(statement: Statement, *, setting: Setting) -> Around | None:
    parent = setting.parents.get(statement.parent or "")
    if parent is None:
        return None
    number = setting.numbers[parent.id]
    return Around(
        number=number,
        anchor=_anchor(parent.id, number=number, setting=setting),
        speaker=speaker_label(parent, text=_text_of(parent, document=setting.document)),
    )


def _text_of(statement: Statement, *, document: Document) -> str:
    return (document.title or "") if statement.part is Part.TITLE else document.text


def _origin(link: Link, *, places: Mapping[str, Document]) -> Origin:
    document = places[link.passage.document_id]
    return Origin(
        runs=original_runs(document.text, link.passage.spans, changes=link.changes),
        place=place_label(document, link.passage),
    )


def _named(link: Link, *, text: str, places: Mapping[str, Document]) -> tuple[NamedChange, ...]:
    original = places[link.passage.document_id].text
    return tuple(
        NamedChange(
            number=number,
            change=change.change,
            note=arrows_kept(shown(change.note) or _note(change, text=text, original=original)),
        )
        for number, change in enumerate(link.changes, 1)
    )


def _note(change: Change, *, text: str, original: str) -> str:
    """Say what differs from the words themselves, or else what the change means."""
    here, there = _brief(change.here, text), _brief(change.there, original)
    if there and (change.change in LEFT_OUT or not here):
        return f"left out {there}"
    if here and there:
        return f"{there} → {here}"
    return f"added {here}" if here else CHANGES[change.change]


def _brief(spans: Sequence[Span], text: str) -> str:
    words = GAP.join(span.of(text).strip() for span in spans)
    return f"“{_clipped(shown(words), MAX_NOTED)}”" if words else ""


def _excerpt(link: Link, *, places: Mapping[str, Document]) -> Excerpt:
    """Return the passage as it reads: with its whole sentences, as far as there is room."""
    document, spans = places[link.passage.document_id], link.passage.spans
    start = min((span.start for span in spans), default=0)
    whole = Span(start, max((span.end for span in spans), default=0))
    return Excerpt(
        words=_clipped(shown(_sentences(document.text, whole)), MAX_EXCERPT),
        place=place_label(document, link.passage),
    )


def _sentences(text: str, span: Span) -> str:
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


def _clipped(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    return text[:length].rsplit(maxsplit=1)[0].rstrip(" ,;:") + " …"
