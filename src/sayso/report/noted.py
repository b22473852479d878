"""Changes in words: each with its number and with what differs."""

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.model import Change, ChangeKind, Span
from sayso.report.excerpt import clipped
from sayso.report.labels import arrows_kept, shown
from sayso.report.legend import CHANGES, LEFT_OUT
from sayso.report.runs import GAP

MAX_NOTED = 60
"""Characters of either side in a note that we derive from the words themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedChange:
    """A change with the number that its words are tagged with, and what differs."""

    number: int
    change: ChangeKind
    note: str


def named_changes(
    changes: Sequence[Change], *, text: str, original: str
) -> tuple[NamedChange, ...]:
    """Return the changes numbered, each with its note.

    Args:
        changes: in the order in which they are numbered.
        text: the string in which their here-spans count.
        original: the string in which their there-spans count.
    """
    return tuple(
        NamedChange(
            number=number,
            change=change.change,
            note=arrows_kept(shown(change.note) or _note(change, text=text, original=original)),
        )
        for number, change in enumerate(changes, 1)
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
    return f"“{clipped(shown(words), MAX_NOTED)}”" if words else ""
