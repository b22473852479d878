"""The way of the words in one line: "first said in A (1 May) → B (2 May, forward) → this report"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.model import Document, DocumentKind, Step, Verdict, verdict_of
from sayso.report.labels import date_label, shown
from sayso.report.legend import BASES

THIS_REPORT = "this report"
NOT_AT_HAND = "not at hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One place on the way, in words.

    Args:
        lead: what stands before its name; empty but for the first.
        name: the channel, or that it is the report.
        remarks: when, how we know, and what was done to the words there.
    """

    lead: str
    name: str
    remarks: str


def way_of(chain: Sequence[Step], *, places: Mapping[str, Document]) -> tuple[Stop, ...]:
    """Return the places of a chain in words, the report last."""
    return tuple(
        _stop(step, place=places.get(step.document_id or ""), is_first=number == 0)
        if number < len(chain) - 1
        else Stop(lead="", name=THIS_REPORT, remarks=_remarks(_basis(step)))
        for number, step in enumerate(chain)
    )


def way_line(way: Sequence[Stop]) -> str:
    """Return the way as a line of text."""
    return " → ".join(
        f"{stop.lead}{stop.name}{f' ({stop.remarks})' if stop.remarks else ''}" for stop in way
    )


def _stop(step: Step, *, place: Document | None, is_first: bool) -> Stop:
    if place is None:
        lead = "passed on from " if is_first else ""
        return Stop(lead=lead, name=shown(step.channel or "an unnamed place"), remarks=NOT_AT_HAND)
    is_report = place.kind is DocumentKind.ARTICLE
    first = "first reported in " if is_report else "first said in "
    return Stop(
        lead=first if is_first else "",
        name=shown(step.channel or place.title or place.id),
        remarks=_remarks(date_label(step.date), _basis(step), _changed(step)),
    )


def _basis(step: Step) -> str:
    return BASES[step.basis] if step.basis else ""


def _changed(step: Step) -> str:
    """Name what an intermediate place did to the words, if it did anything to them."""
    verdict = verdict_of(step.changes)
    if verdict is Verdict.VERBATIM:
        return ""
    notes = [shown(each.note) for each in step.changes if verdict_of([each]) is verdict]
    return f"{verdict}: {'; '.join(note for note in notes if note)}".removesuffix(": ")


def _remarks(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
