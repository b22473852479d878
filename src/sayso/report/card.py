"""One statement as a reader sees it: its words and the origin's, with every change named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.model import Document, Link, Statement, Trace, Verdict
from sayso.report.beside import InBody, Reports, in_body, other_reports
from sayso.report.excerpt import Excerpt, link_excerpt
from sayso.report.labels import (
    Place,
    place_label,
    searched_briefly,
    searched_label,
    shown,
    speaker_label,
)
from sayso.report.legend import ACTS
from sayso.report.noted import NamedChange, named_changes
from sayso.report.relays import relay_of
from sayso.report.runs import Run, Sense, aligned_runs, original_runs, reported_runs
from sayso.report.setting import Around, Setting, anchor_of, reference_to, text_of
from sayso.report.way import Stop, way_of

MAX_PLACES = 5
MAX_CANDIDATES = 3
NOTHING_HERE = (Run(text="not in the report", sense=Sense.OURS),)
NOTHING_THERE = (Run(text="not in the origin", sense=Sense.OURS),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The words as they were first said, as far as was searched."""

    runs: tuple[Run, ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A sentence or clause beside the one that it renders.

    Args:
        here: the report's words.
        there: the origin's.
        unjudged: what could not be compared; empty if all was.
    """

    here: tuple[Run, ...]
    there: tuple[Run, ...]
    unjudged: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One statement with all that is shown about it.

    Args:
        number: from 1, in reading order.
        anchor: stands for the statement in the page's addresses.
        statement: as it was extracted.
        verdict: one word.
        speaker: who said it, or that this is unresolved.
        relay: the outlet and everybody through whom it has the words, the speaker last.
        remarks: mode, kind, act and the like, each in a few words.
        around: the statement in whose words this one stands, if it is shown.
        reported: the report's words.
        origin: where they come from; None if they were not found.
        changes: what was done to them, numbered.
        rows: the same sentence by sentence, where the two are in different languages.
        way: the places through which the words came, the report last.
        in_body: what the body says, of a headline's statement.
        others: further places that hold the words, by date.
        others_left: how many more such places are not shown.
        later: places that came to hold the words after the report, by date.
        later_left: how many more such places are not shown.
        reports: what other reports make of the statement, if any does.
        candidates: nearest passages that do not hold the words; only where nothing was found.
        searched: what was searched, in words.
        searched_briefly: the same with its channels only counted.
    """

    number: int
    anchor: str
    statement: Statement
    verdict: Verdict
    speaker: str
    relay: tuple[Stop, ...]
    remarks: tuple[str, ...]
    around: Around | None
    reported: tuple[Run, ...]
    origin: Origin | None
    changes: tuple[NamedChange, ...]
    rows: tuple[Row, ...]
    way: tuple[Stop, ...]
    in_body: InBody | None
    others: tuple[Excerpt, ...]
    others_left: int
    later: tuple[Excerpt, ...]
    later_left: int
    reports: Reports | None
    candidates: tuple[Excerpt, ...]
    searched: str
    searched_briefly: str


def statement_card(statement: Statement, trace: Trace, *, number: int, setting: Setting) -> Card:
    """Return what is shown of a statement."""
    text = text_of(statement, document=setting.document)
    origin, places = trace.origin, setting.places
    reports = other_reports(statement, setting=setting)
    others = _elsewhere(trace.links[1:], reports)
    later = _elsewhere(trace.later, reports)
    candidates = () if origin else trace.candidates[:MAX_CANDIDATES]
    return Card(
        number=number,
        anchor=anchor_of(statement.id, number=number, setting=setting),
        statement=statement,
        verdict=trace.verdict,
        speaker=speaker_label(statement, text=text),
        relay=relay_of(statement, document=setting.document, statements=setting.around),
        remarks=tuple(_remarks(statement, numbers=setting.numbers)),
        around=_around(statement, setting=setting),
        reported=reported_runs(text, statement.content, changes=origin.changes if origin else ()),
        origin=_origin(origin, places=places) if origin else None,
        changes=_named(origin, text=text, places=places) if origin else (),
        rows=tuple(_rows(origin, text=text, places=places)) if origin else (),
        way=way_of(trace.chain, places=places),
        in_body=in_body(statement, setting=setting),
        others=tuple(link_excerpt(link, places=places) for link in others[:MAX_PLACES]),
        others_left=len(others[MAX_PLACES:]),
        later=tuple(link_excerpt(link, places=places) for link in later[:MAX_PLACES]),
        later_left=len(later[MAX_PLACES:]),
        reports=reports,
        candidates=tuple(link_excerpt(link, places=places) for link in candidates),
        searched=searched_label(trace.searched),
        searched_briefly=searched_briefly(trace.searched),
    )


def _elsewhere(links: Sequence[Link], reports: Reports | None) -> list[Link]:
    """Return the links to places that are not shown among the other reports."""
    shown_already = {other.document_id for other in reports.others} if reports else set()
    return [link for link in links if link.passage.document_id not in shown_already]


def _remarks(statement: Statement, *, numbers: Mapping[str, int]) -> list[str]:
    remarks = [f"{statement.mode} {statement.kind}"]
    if statement.act:
        remarks.append(ACTS[statement.act])
    if statement.continues and statement.continues in numbers:
        remarks.append(f"goes on from statement {numbers[statement.continues]}")
    if statement.confidence < 1:
        remarks.append(f"confidence {statement.confidence:.2f}")
    return remarks


def _around(statement: Statement, *, setting: Setting) -> Around | None:
    parent = setting.statements.get(statement.parent or "")
    return reference_to(parent, setting=setting) if parent else None


def _origin(link: Link, *, places: Mapping[str, Document]) -> Origin:
    document = places[link.passage.document_id]
    return Origin(
        runs=original_runs(document.text, link.passage.spans, changes=link.changes),
        place=place_label(document, link.passage, link.version),
    )


def _named(link: Link, *, text: str, places: Mapping[str, Document]) -> tuple[NamedChange, ...]:
    original = places[link.passage.document_id].text
    return named_changes(link.changes, text=text, original=original)


def _rows(link: Link, *, text: str, places: Mapping[str, Document]) -> Iterator[Row]:
    original = places[link.passage.document_id].text
    for aligned in link.alignment:
        yield Row(
            here=reported_runs(text, aligned.here, changes=link.changes) or NOTHING_HERE,
            there=aligned_runs(original, aligned.there, changes=link.changes) or NOTHING_THERE,
            unjudged=shown(aligned.unjudged),
        )
