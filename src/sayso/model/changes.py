"""What was done to the wording, and the one word for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sayso.model.documents import Spans


class ChangeKind(StrEnum):
    """What can be done to a statement's wording on its way."""

    TRANSLATED = "translated"
    TRIMMED = "trimmed"
    """Start or end of a sentence left out."""
    ELIDED = "elided"
    """Words in the middle left out."""
    SPLICED = "spliced"
    """Joined from separate places."""
    REWORDED = "reworded"
    INSERTED = "inserted"
    REPUNCTUATED = "repunctuated"
    """Only case, punctuation or marks differ."""
    REPORTED = "reported"
    """Turned into indirect speech."""
    RENDERED = "rendered"
    """Another translation of an original that is not at hand."""
    ALTERED = "altered"
    """A number, name, agent, negation, hedge, quantifier or modality differs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing done to the wording.

    Args:
        change: what was done.
        here: where the statement shows it: spans of its document (of the typed quotation itself
            where there is no document).
        there: where the origin shows it: spans of the origin's document.
        note: what exactly differs, for a reader ("number: 12 → 40").
    """

    change: ChangeKind
    here: Spans = ()
    there: Spans = ()
    note: str = ""


class Verdict(StrEnum):
    """One word for a reader, about wording and never about truth; the gravest comes first."""

    ALTERED = "altered"
    SPLICED = "spliced"
    REWORDED = "reworded"
    SHORTENED = "shortened"
    TRANSLATED = "translated"
    REPORTED = "reported"
    VERBATIM = "verbatim"
    NOT_FOUND = "not found"


VERDICT_OF = {
    ChangeKind.ALTERED: Verdict.ALTERED,
    ChangeKind.SPLICED: Verdict.SPLICED,
    ChangeKind.REWORDED: Verdict.REWORDED,
    ChangeKind.INSERTED: Verdict.REWORDED,
    ChangeKind.TRIMMED: Verdict.SHORTENED,
    ChangeKind.ELIDED: Verdict.SHORTENED,
    ChangeKind.TRANSLATED: Verdict.TRANSLATED,
    ChangeKind.RENDERED: Verdict.TRANSLATED,
    ChangeKind.REPORTED: Verdict.REPORTED,
    ChangeKind.REPUNCTUATED: Verdict.VERBATIM,
}
GRAVITY = {verdict: rank for rank, verdict in enumerate(Verdict)}


def verdict_of(changes: Iterable[Change]) -> Verdict:
    """Return the gravest verdict that the changes give; verbatim if there are none."""
    verdicts = (VERDICT_OF[change.change] for change in changes)
    return min(verdicts, key=GRAVITY.__getitem__, default=Verdict.VERBATIM)
