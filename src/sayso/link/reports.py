"""Several checked reports beside each other: what joins them, and what each is shown of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sayso.link.groups import Reported
from sayso.model import ChangeKind, Check, Document, DocumentKind, Group


def linked_articles(checks: Sequence[Check]) -> Iterator[Document]:
    """Yield the articles among what was searched that hold words of the reports."""
    checked = {check.document.id for check in checks}
    places = {place.id: place for check in checks for place in check.places}
    linked = {
        link.passage.document_id
        for check in checks
        for trace in check.traces
        for link in (*trace.links, *trace.later)
    }
    for document_id in sorted(linked - checked):
        if places[document_id].kind is DocumentKind.ARTICLE:
            yield places[document_id]


def original_languages(checks: Iterable[Check]) -> dict[str, str]:
    """Return the language of each translated statement's origin, by the statement's id."""
    found: dict[str, str] = {}
    for check in checks:
        languages = {place.id: place.lang for place in check.places}
        for trace in check.traces:
            changes = trace.origin.changes if trace.origin else ()
            if trace.origin and any(each.change is ChangeKind.TRANSLATED for each in changes):
                language = languages[trace.origin.passage.document_id]
                found |= {trace.id: language} if language else {}
    return found


def with_groups(
    checks: Iterable[Check], groups: Sequence[Group], reported: Iterable[Reported]
) -> list[Check]:
    """Return the checks, each with the groups of its statements and the reports that make those."""
    reports = {each.report.id: each.report for each in reported}
    return [_with_groups(check, groups, reports) for check in checks]


def _with_groups(check: Check, groups: Sequence[Group], reports: dict[str, Document]) -> Check:
    ours = {statement.id for statement in check.statements}
    joined = tuple(
        group for group in groups if any(each.statement.id in ours for each in group.members)
    )
    named = {member.statement.document_id for group in joined for member in group.members}
    places = {place.id: place for place in check.places}
    places |= {each: reports[each] for each in named - {check.document.id} - places.keys()}
    return replace(check, groups=joined, places=tuple(places[each] for each in sorted(places)))
