"""What the cards of a page need to know of their check, and of each other."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sayso.model import Check, Document, Group, Part, Statement, Trace
from sayso.report.labels import speaker_label

ANCHOR_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a statement's card needs to know of its check.

    Args:
        document: the report.
        places: the documents that traces and groups point to, by id; the report as well.
        numbers: the statements' numbers in reading order, by id.
        statements: the statements, by id.
        around: those as well that are not shown, in whose contents shown ones stand.
        headlines: the searches in the report's own body, by statement id.
        groups: what other reports make of the statements, by statement id.
        prefix: begins each anchor.
    """

    document: Document
    places: Mapping[str, Document]
    numbers: Mapping[str, int]
    statements: Mapping[str, Statement]
    around: Mapping[str, Statement] = field(default_factory=dict)
    headlines: Mapping[str, Trace] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Another statement of the report: its number, its place on the page and its speaker."""

    number: int
    anchor: str
    speaker: str


def setting_of(check: Check, *, prefix: str) -> Setting:
    """Return what the cards of a check need to know; each anchor begins with the prefix."""
    numbers: dict[str, int] = {}
    for number, statement in enumerate(check.statements, 1):
        numbers.setdefault(statement.id, number)
    return Setting(
        document=check.document,
        places={place.id: place for place in (*check.places, check.document)},
        numbers=numbers,
        statements={statement.id: statement for statement in check.statements},
        around={statement.id: statement for statement in (*check.around, *check.statements)},
        headlines={trace.id: trace for trace in check.headlines},
        groups={member.statement.id: group for group in check.groups for member in group.members},
        prefix=prefix,
    )


def anchor_of(statement_id: str, *, number: int, setting: Setting) -> str:
    """Return the id as an anchor; with the number where the id alone may not be unique."""
    safe = ANCHOR_UNSAFE.sub("-", statement_id)
    unique = safe == statement_id and setting.numbers[statement_id] == number
    return f"{setting.prefix}-{safe}" if unique else f"{setting.prefix}-{safe}-{number}"


def reference_to(statement: Statement, *, setting: Setting) -> Around:
    """Return how another card refers to a statement of the report."""
    number = setting.numbers[statement.id]
    return Around(
        number=number,
        anchor=anchor_of(statement.id, number=number, setting=setting),
        speaker=speaker_label(statement, text=text_of(statement, document=setting.document)),
    )


def text_of(statement: Statement, *, document: Document) -> str:
    """Return the string of its document in which a statement's spans count."""
    return (document.title or "") if statement.part is Part.TITLE else document.text
