"""Reports of one statement: which ones there are, and how each differs from the earliest.

Where nobody has the original, the earliest report is what the others can be held against. Pure
functions over statements: grouped by the blocking keys of their contents, aligned, and joined.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.link.index import MemoryIndex, PassageIndex
from sayso.link.pairs import pair_changes
from sayso.link.places import places_of
from sayso.link.quotation import quotation_of_statement, said_in
from sayso.model import Change, ChangeKind, Document, Group, Member, Part, Span, Spans, Statement

FIRM = frozenset({"number", "unit", "name", "agent", "person", "negation", "hedge", "date"})
"""What two translations of one original agree in, as notes of changes begin; other words are free."""
KEPT = frozenset({ChangeKind.TRANSLATED, ChangeKind.REPUNCTUATED, ChangeKind.REPORTED})
"""Changes that say what they say of a translation too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A statement with the report that makes it."""

    statement: Statement
    report: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two statements, by id, known to be one: a link across languages, a reviewer's word.

    Args:
        later: whose changes these are.
        earlier: what it is held against.
        changes: here-spans count in the later one's string, there-spans in the earlier one's.
    """

    later: str
    earlier: str
    changes: tuple[Change, ...] = ()


def groups_of(
    reported: Iterable[Reported],
    *,
    ties: Iterable[Tie] = (),
    original_languages: Mapping[str, str] | None = None,
) -> tuple[Group, ...]:
    """Return the statements that several reports make, each with its base and the differences.

    Args:
        reported: the statements of any number of reports.
        ties: further pairs of statements that are one.
        original_languages: in which language the speaker said it, by statement id, where known.
    """
    by_id = {each.statement.id: each for each in reported}
    tied = {(tie.later, tie.earlier): tie.changes for tie in ties}
    index = MemoryIndex(_page(each) for each in by_id.values())
    groups = []
    for ids in _joined(by_id, [*_pairs(by_id, index), *tied]):
        waiting = sorted((by_id[each] for each in ids), key=_by_date)
        while len(waiting) > 1:
            members, waiting = _members(waiting, tied=tied, index=index)
            groups.append(_group(members, by_id, original_languages or {}))
    return tuple(group for group in groups if _is_of_several(group))


def _page(reported: Reported) -> Document:
    """Return a statement's words as a document by themselves; all else between them is blank."""
    content, text = reported.statement.content, _text(reported)
    start = _start(content)
    signs = [" "] * (max((span.end for span in content), default=0) - start)
    for span in content:
        signs[span.start - start : span.end - start] = span.of(text)
    return Document(id=reported.statement.id, text="".join(signs), lang=reported.report.lang)


def _pairs(by_id: Mapping[str, Reported], index: PassageIndex) -> Iterator[tuple[str, str]]:
    for each in by_id.values():
        quotation = quotation_of_statement(each.statement, each.report)
        for place in places_of(quotation, index=index, exclude=(each.statement.id,)):
            if place.is_found:
                yield each.statement.id, place.said.document.id


def _joined(ids: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the ids in sets of those that pairs join, directly or through others."""
    leader = {each: each for each in ids}

    def found(each: str) -> str:
        while leader[each] != each:
            leader[each] = each = leader[leader[each]]
        return each

    for one, other in pairs:
        if one in leader and other in leader:
            leader[found(one)] = found(other)
    sets: dict[str, list[str]] = {}
    for each in leader:
        sets.setdefault(found(each), []).append(each)
    return list(sets.values())


def _members(
    reported: Sequence[Reported],
    *,
    tied: Mapping[tuple[str, str], tuple[Change, ...]],
    index: PassageIndex,
) -> tuple[list[Member], list[Reported]]:
    """Return the earliest with those that share words with it, and the others."""
    base, *others = reported
    members = [Member(statement=base.statement, date=base.report.date)]
    left = []
    for other in others:
        changes = tied.get((other.statement.id, base.statement.id))
        changes = _changes(other, base, index=index) if changes is None else changes
        if changes is None:
            left.append(other)
        else:
            members.append(
                Member(statement=other.statement, date=other.report.date, changes=changes)
            )
    return members, left


def _changes(later: Reported, base: Reported, *, index: PassageIndex) -> tuple[Change, ...] | None:
    page, start = _page(base), _start(base.statement.content)
    quotation = quotation_of_statement(later.statement, later.report)
    said = said_in(page, [Span(0, len(page.text))], margin=0)
    changes = pair_changes(quotation, said, index=index)
    if changes is None:
        return None
    return tuple(replace(change, there=_moved(change.there, start)) for change in changes)


def _group(
    members: Sequence[Member], by_id: Mapping[str, Reported], originals: Mapping[str, str]
) -> Group:
    langs = {each.statement.id: by_id[each.statement.id].report.lang for each in members}
    languages = sorted({lang for lang in langs.values() if lang})
    known = (originals.get(each.statement.id) for each in members)
    original = next((language for language in known if language), None)
    base = langs[members[0].statement.id]
    is_translated = original is not None or len(languages) > 1
    return Group(
        members=tuple(
            _rendered(each)
            if is_translated and base == langs[each.statement.id] != original
            else each
            for each in members
        ),
        languages=tuple(languages),
        original_language=original,
    )


def _rendered(member: Member) -> Member:
    """Return a member whose words and the base's are two translations: words alone say little."""
    return replace(member, changes=tuple(map(_rendering, member.changes)))


def _rendering(change: Change) -> Change:
    is_firm = change.change is ChangeKind.ALTERED and _decided(change) in FIRM
    if is_firm or change.change in KEPT:
        return change
    return replace(change, change=ChangeKind.RENDERED)


def _decided(change: Change) -> str:
    """Return what an altered word decides: the first word of "number: 12 → 40", "hedge lost: …"."""
    return change.note.partition(":")[0].partition(" ")[0]


def _is_of_several(group: Group) -> bool:
    return len({member.statement.document_id for member in group.members}) > 1


def _text(reported: Reported) -> str:
    report = reported.report
    return (report.title or "") if reported.statement.part is Part.TITLE else report.text


def _start(content: Spans) -> int:
    return min((span.start for span in content), default=0)


def _moved(spans: Spans, by: int) -> Spans:
    return tuple(Span(span.start + by, span.end + by) for span in spans)


def _by_date(reported: Reported) -> tuple[bool, str, str, int]:
    report = reported.report
    return (
        report.date is None,
        report.date or "",
        report.id,
        _start(reported.statement.content),
    )
