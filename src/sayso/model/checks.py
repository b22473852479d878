"""Everything that a page about a report shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sayso.model.changes import Change
from sayso.model.documents import Document, Notice
from sayso.model.figures import Figure, KnownFigure
from sayso.model.statements import Statement, StatementKind
from sayso.model.traces import Trace


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One report's version of a statement that several reports make.

    Args:
        statement: as that report has it.
        date: when that report was published.
        changes: what differs from the group's base: here-spans count in this statement's string,
            there-spans in the base's.
    """

    statement: Statement
    date: str | None = None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One statement as several reports have it.

    Args:
        members: the base first, which is the earliest dated, then the others by date.
        languages: of the reports, sorted.
        original_language: in which the speaker said it, where that is known.
    """

    members: tuple[Member, ...]
    languages: tuple[str, ...] = ()
    original_language: str | None = None

    @property
    def base(self) -> Member:
        """The earliest report of the statement, against which the others are held."""
        return self.members[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One report set against channels: everything that a page about it shows.

    Args:
        document: the report.
        statements: what it attributes to people, in reading order.
        traces: one a statement, in the same order.
        headlines: one a statement of the headline: the search for it among the statements of the
            report's own body.
        groups: the statements that other reports make as well.
        places: every document that a trace or group points to.
        notices: what the reading of reports and channels left out or mended.
        around: statements of kinds that were not asked for; some of those may stand in their contents.
        hidden: how many statements of each kind that was not asked for are left out.
        unsure: how many statements are left out since their confidence is too low.
        figures: every number and date that the report claims, in reading order.
        claims: figures of other documents against which some of those are flagged.
        known: rows of the reference tables against which some of those are flagged.
    """

    document: Document
    statements: tuple[Statement, ...] = ()
    traces: tuple[Trace, ...] = ()
    headlines: tuple[Trace, ...] = ()
    groups: tuple[Group, ...] = ()
    places: tuple[Document, ...] = ()
    notices: tuple[Notice, ...] = ()
    around: tuple[Statement, ...] = ()
    hidden: Mapping[StatementKind, int] = field(default_factory=dict)
    unsure: int = 0
    figures: tuple[Figure, ...] = ()
    claims: tuple[Figure, ...] = ()
    known: tuple[KnownFigure, ...] = ()
