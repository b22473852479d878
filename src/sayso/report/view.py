"""A check as a reader sees it: what the terminal and the page both show, decided once."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.lang.headline import headline_in_text
from sayso.model import Check, Document, Notice, NoticeKind, Span, StatementKind, Verdict
from sayso.report.card import Card, statement_card
from sayso.report.figures import FigureCard, figure_cards, figures_line
from sayso.report.labels import counted, date_label, file_name, searched_label, shown
from sayso.report.setting import setting_of

MAX_LISTED = 10
"""Notices of one kind beyond these are only counted."""

# A skipped record holds nobody's words: its number tells all that a reader needs.
LISTED = (NoticeKind.REFUSED, NoticeKind.QUARANTINED, NoticeKind.REPAIRED)
LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictCount:
    """The statements that share a verdict."""

    verdict: Verdict
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeCount:
    """Notices of one kind: for how many records they stand, and those that are listed."""

    kind: NoticeKind
    count: int
    listed: tuple[str, ...]
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One report with its cards, counts and notices.

    Args:
        title: the headline, or a stand-in.
        byline: outlet, date and who signed it, each in a few words.
        searched: what was searched; several where the traces differ in it.
        cards: one a statement, in reading order.
        counts: the cards by verdict, the gravest first.
        notices: what the reading left out or mended, by kind.
        hidden: which statements are not shown and how to see them; empty if all are.
        figures: one a flagged figure, in reading order.
        figures_line: how many figures were found and flagged; empty if there are none.
    """

    title: str
    byline: tuple[str, ...]
    searched: tuple[str, ...]
    cards: tuple[Card, ...]
    counts: tuple[VerdictCount, ...]
    notices: tuple[NoticeCount, ...]
    hidden: tuple[str, ...]
    figures: tuple[FigureCard, ...]
    figures_line: str


def report_view(check: Check, *, prefix: str = "s") -> ReportView:
    """Return everything that is shown of a check.

    Args:
        check: one report set against channels.
        prefix: begins each anchor, so that several reports can share a page.
    """
    cards = _cards(check, prefix=prefix)
    return ReportView(
        title=shown(title_of(check.document)),
        byline=tuple(_byline(check.document)),
        searched=tuple(dict.fromkeys(searched_label(trace.searched) for trace in check.traces)),
        cards=cards,
        counts=_verdict_counts(cards),
        notices=notice_counts(check.notices),
        hidden=tuple(_hidden(check)),
        figures=figure_cards(check, prefix=prefix),
        figures_line=figures_line(check) if check.figures else "",
    )


def title_of(document: Document) -> str:
    """Return the document's headline, or a stand-in."""
    return document.title or f"Untitled: {document.url or file_name(document) or document.id}"


def headline_span(document: Document) -> Span | None:
    """Return where the text itself holds the headline, to the end of its first line."""
    title = headline_in_text(document)
    line = LINE.match(document.text, title.start) if title else None
    return Span(line.start(), line.start() + len(line[0].rstrip())) if line else None


def summary_line(view: ReportView) -> str:
    """Count the statements and their verdicts, the gravest first."""
    statements = counted(len(view.cards), "statement")
    counts = ", ".join(f"{len(count.cards)} {count.verdict}" for count in view.counts)
    return f"{statements}: {counts}" if counts else statements


def _cards(check: Check, *, prefix: str) -> tuple[Card, ...]:
    setting = setting_of(check, prefix=prefix)
    pairs = zip(check.statements, check.traces, strict=True)
    return tuple(
        statement_card(statement, trace, number=number, setting=setting)
        for number, (statement, trace) in enumerate(pairs, 1)
    )


def _byline(document: Document) -> list[str]:
    # A quotation typed by hand was published nowhere, so it is not "undated" either.
    published = document.date or document.path or document.url or document.channel
    parts = [document.channel, date_label(document.date) if published else None, document.byline]
    return [shown(part) for part in parts if part]


def _hidden(check: Check) -> Iterator[str]:
    """Say what was found and is not shown: "Not shown: 3 of belief, 1 of act (--kinds all …)"."""
    counts = [
        f"{check.hidden[kind]:,} of {kind}" for kind in StatementKind if check.hidden.get(kind)
    ]
    if counts:
        yield f"Not shown: {', '.join(counts)}; with --kinds all, sayso check shows them"
    if check.unsure:
        yield f"Not shown: {check.unsure:,} below the confidence that was asked for"


def _verdict_counts(cards: Sequence[Card]) -> tuple[VerdictCount, ...]:
    counts = (
        VerdictCount(verdict=verdict, cards=tuple(c for c in cards if c.verdict is verdict))
        for verdict in Verdict
    )
    return tuple(count for count in counts if count.cards)


def notice_counts(notices: Sequence[Notice]) -> tuple[NoticeCount, ...]:
    """Count what the reading left out or mended, by kind, and list the first few."""
    counts: Counter[NoticeKind] = Counter()
    for notice in notices:
        counts[notice.kind] += notice.count
    return tuple(
        _notice_count(kind, [n for n in notices if n.kind is kind], count=counts[kind])
        for kind in NoticeKind
        if counts[kind]
    )


def _notice_count(kind: NoticeKind, notices: Sequence[Notice], *, count: int) -> NoticeCount:
    listed = [shown(str(n).removeprefix(f"{kind}: ")) for n in notices] if kind in LISTED else []
    return NoticeCount(
        kind=kind,
        count=count,
        listed=tuple(listed[:MAX_LISTED]),
        left=len(listed[MAX_LISTED:]),
    )
