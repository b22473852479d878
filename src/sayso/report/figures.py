"""A report's flagged figures as a reader sees them: what is claimed, by whom, and what is wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.model import Check, Figure, FigureKind, Flag, FlagKind, KnownFigure
from sayso.report.figure_labels import (
    authority_label,
    day_label,
    numbers_label,
    outlet_label,
    text_of,
    value_label,
    words_around,
)
from sayso.report.labels import counted, date_label, safe_link, shown, speaker_label
from sayso.report.setting import text_of as statement_text

SIGNS = {
    FlagKind.KNOWN: "≠",
    FlagKind.CLAIMED: "≠",
    FlagKind.COUNTED: "≈",
    FlagKind.NOBODY: "?",
}
"""A sign that stands for the flag where there is no colour; one column wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """What a figure is held against, in words.

    Args:
        words: the row of the reference table, or the words of the other claim.
        source: where that comes from.
        link: the source's address where it is safe to follow; None otherwise.
    """

    words: str
    source: str
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedFlag:
    """A reason to look again: its name, its sign, one sentence, and the other side if there is one."""

    kind: FlagKind
    sign: str
    note: str
    against: Against | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCard:
    """One flagged figure with all that is shown about it.

    Args:
        number: a letter or several, in reading order: statements have the numbers.
        anchor: stands for the figure in the page's addresses.
        figure: as it was extracted.
        words: the figure as the report writes it.
        value: its value with hedge and unit, or its date.
        counted: what is counted or dated; empty if that is not known.
        held: for when and where it holds; empty if neither is known.
        authority: who vouches for it, or that nobody does.
        flags: the reasons, the gravest first.
    """

    number: str
    anchor: str
    figure: Figure
    words: str
    value: str
    counted: str
    held: str
    authority: str
    flags: tuple[NotedFlag, ...]


def figure_cards(check: Check, *, prefix: str = "s") -> tuple[FigureCard, ...]:
    """Return a card for each figure of the report that is flagged; anchors begin with the prefix."""
    flagged = [figure for figure in check.figures if figure.flags]
    return tuple(
        _card(figure, number=letters(number), check=check, prefix=prefix)
        for number, figure in enumerate(flagged, 1)
    )


def figures_line(check: Check) -> str:
    """Count the figures: "23 figures: 3 flagged, 20 not"."""
    flagged = sum(bool(figure.flags) for figure in check.figures)
    line = counted(len(check.figures), "figure")
    return f"{line}: {flagged:,} flagged, {len(check.figures) - flagged:,} not"


def letters(number: int) -> str:
    """Return a number from 1 in letters: a, b, … z, aa."""
    written = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        written = chr(ord("a") + rest) + written
    return written


def known_against(row: KnownFigure) -> Against:
    """Return a row of a reference table as what a figure is held against."""
    # The first form of the event is the one for readers; the others serve the search.
    event = row.event.split(";")[0].strip()
    value = day_label(row.date) if row.kind is FigureKind.DATE else numbers_label(row)
    held = [
        f"from {day_label(row.valid_from)}" if row.valid_from else "",
        f"to {day_label(row.valid_to)}" if row.valid_to else "",
    ]
    return Against(
        words=shown(" ".join(filter(None, (f"{event}: {value}", *held)))),
        source=shown(row.source),
        link=safe_link(row.source),
    )


def _card(figure: Figure, *, number: str, check: Check, prefix: str) -> FigureCard:
    document = check.document
    return FigureCard(
        number=number,
        anchor=f"{prefix}-figure-{number}",
        figure=figure,
        words=shown(figure.span.of(text_of(figure, document=document))),
        value=value_label(figure),
        counted=shown(figure.counted),
        held=_held(figure),
        authority=authority_label(figure, statements=dict(_statement_names(check))),
        flags=tuple(noted_flags(figure.flags, check=check)),
    )


def noted_flags(flags: Sequence[Flag], *, check: Check) -> Iterator[NotedFlag]:
    """Yield the flags, the gravest first, each with what it is held against."""
    gravity = list(FlagKind)
    for flag in sorted(flags, key=lambda each: gravity.index(each.kind)):
        yield NotedFlag(
            kind=flag.kind,
            sign=SIGNS[flag.kind],
            note=shown(flag.note),
            against=_against(flag.reference, check=check),
        )


def _against(reference: str | None, *, check: Check) -> Against | None:
    row = next((row for row in check.known if row.id == reference), None)
    if row:
        return known_against(row)
    places = {place.id: place for place in (*check.places, check.document)}
    claims = (*check.claims, *check.figures)
    claim = next((claim for claim in claims if claim.id == reference), None)
    place = places.get(claim.document_id) if claim else None
    if claim is None or place is None:
        return None
    when = date_label(place.date)
    here = "this report" if place is check.document else outlet_label(place)
    return Against(
        words=words_around(claim, document=place),
        source=f"{here}, {when}",
        link=safe_link(place.url),
    )


def _held(figure: Figure) -> str:
    """Say for when and where a number holds; a date is itself a when."""
    when = figure.date if figure.kind is not FigureKind.DATE else None
    until = f" to {day_label(figure.until)}" if when and figure.until else ""
    return ", ".join(
        filter(None, (when and f"{day_label(when)}{until}", shown(figure.place or "")))
    )


def _statement_names(check: Check) -> Iterator[tuple[str, str]]:
    """Yield for each statement how a card refers to it."""
    for statement in check.around:
        text = statement_text(statement, document=check.document)
        yield statement.id, speaker_label(statement, text=text)
    for number, statement in enumerate(check.statements, 1):
        yield statement.id, f"in statement {number}"
