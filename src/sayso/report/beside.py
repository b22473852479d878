"""A statement beside what is not its origin: the report's own body, and other reports."""

from dataclasses import dataclass

from sayso.model import (
    Document,
    Group,
    Link,
    Member,
    Part,
    Passage,
    Statement,
    Trace,
    Verdict,
    verdict_of,
)
from sayso.report.excerpt import MAX_EXCERPT, clipped, link_excerpt
from sayso.report.labels import Place, place_label, shown
from sayso.report.noted import NamedChange, named_changes
from sayso.report.setting import Around, Setting, reference_to, text_of

MAX_REPORTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class InBody:
    """A headline's statement beside what the body says.

    Args:
        verdict: what the headline did to the body's words.
        words: the body's; the nearest ones where nobody in it says so; empty if none are near.
        said: the statement of the body in which they stand, if it is shown.
        changes: what differs.
    """

    verdict: Verdict
    words: str
    said: Around | None
    changes: tuple[NamedChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherReport:
    """Another report of a statement.

    Args:
        document_id: of that report.
        words: as it has them.
        place: where it stands.
        verdict: what it did to the words of the earliest one at hand; None if it is the earliest.
        changes: what differs from those.
    """

    document_id: str
    words: str
    place: Place
    verdict: Verdict | None
    changes: tuple[NamedChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """What other reports make of a statement.

    Args:
        summary: how many there are and which is the earliest.
        verdict: what this report did to the earliest one's words; None if it is the earliest.
        changes: what differs.
        others: the other reports, the earliest first.
        others_left: how many more are not shown.
    """

    summary: str
    verdict: Verdict | None
    changes: tuple[NamedChange, ...]
    others: tuple[OtherReport, ...]
    others_left: int


def in_body(statement: Statement, *, setting: Setting) -> InBody | None:
    """Return what the body says of a headline's statement; None for one that is no headline's."""
    trace = setting.headlines.get(statement.id)
    if trace is None:
        return None
    near = next(iter((*trace.links, *trace.candidates)), None)
    return InBody(
        verdict=trace.verdict,
        words=link_excerpt(near, places={near.passage.document_id: setting.document}).words
        if near
        else "",
        said=_said(near, statement, setting=setting) if near else None,
        changes=_body_changes(trace, statement, setting=setting),
    )


def other_reports(statement: Statement, *, setting: Setting) -> Reports | None:
    """Return what other reports make of a statement; None if none does."""
    group = setting.groups.get(statement.id)
    if group is None:
        return None
    ours = next(each for each in group.members if each.statement.id == statement.id)
    others = [each for each in group.members if each.statement.document_id != statement.document_id]
    return Reports(
        summary=_summary(group, ours, setting=setting),
        verdict=None if ours is group.base else verdict_of(ours.changes),
        changes=_changes(ours, group, setting=setting),
        others=tuple(_other(each, group, setting=setting) for each in others[:MAX_REPORTS]),
        others_left=len(others[MAX_REPORTS:]),
    )


def _said(near: Link, headline: Statement, *, setting: Setting) -> Around | None:
    """Return the statement of the body that holds the passage."""
    for statement in setting.statements.values():
        is_other = statement.id != headline.id and statement.part is Part.TEXT
        if is_other and any(
            span.meets(held) for span in statement.content for held in near.passage.spans
        ):
            return reference_to(statement, setting=setting)
    return None


def _body_changes(
    trace: Trace, headline: Statement, *, setting: Setting
) -> tuple[NamedChange, ...]:
    return named_changes(
        trace.origin.changes if trace.origin else (),
        text=text_of(headline, document=setting.document),
        original=setting.document.text,
    )


def _summary(group: Group, ours: Member, *, setting: Setting) -> str:
    reports = len({member.statement.document_id for member in group.members})
    if ours is group.base:
        earliest = "this one is the earliest"
    else:
        base = group.base.statement
        place = _place(group.base, setting=setting)
        same = base.document_id == ours.statement.document_id
        earliest = (
            "this one is the earliest" if same else f"the earliest is {place.name}, {place.when}"
        )
    spoken = group.original_language
    original = f" of words said in another language ({spoken})" if spoken else ""
    return f"{reports} reports at hand{original}; {earliest}"


def _other(member: Member, group: Group, *, setting: Setting) -> OtherReport:
    return OtherReport(
        document_id=member.statement.document_id,
        words=clipped(shown(member.statement.text), MAX_EXCERPT),
        place=_place(member, setting=setting),
        verdict=None if member is group.base else verdict_of(member.changes),
        changes=_changes(member, group, setting=setting),
    )


def _changes(member: Member, group: Group, *, setting: Setting) -> tuple[NamedChange, ...]:
    base = group.base.statement
    return named_changes(
        member.changes,
        text=text_of(member.statement, document=_document(member, setting=setting)),
        original=text_of(base, document=_document(group.base, setting=setting)),
    )


def _place(member: Member, *, setting: Setting) -> Place:
    document = _document(member, setting=setting)
    passage = Passage(document_id=document.id, spans=member.statement.content, date=member.date)
    return place_label(document, passage)


def _document(member: Member, *, setting: Setting) -> Document:
    return setting.places[member.statement.document_id]
