"""Where documents disagree, in the terminal: a block a quantity, a row a claim, then the counts."""

from collections.abc import Mapping

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sayso.model import Disagreements, Relation
from sayso.report.plain import MAX_WIDTH, plain_words
from sayso.report.quantities import (
    SIGNS,
    ClaimView,
    QuantityView,
    counts_line,
    quantity_views,
)

WIDE = 90
"""Columns from which a claim has its relation in a column of its own."""
DAY = 10
STYLES: Mapping[Relation, str] = {
    Relation.EQUAL: "green",
    Relation.CONVERTED: "green",
    Relation.ROUNDED: "blue",
    Relation.COMPATIBLE: "blue",
    Relation.UPDATED: "blue",
    Relation.OTHER_THING: "bold yellow",
    Relation.CONTRADICTING: "bold red",
}


def print_disagreements(disagreements: Disagreements, *, console: Console) -> None:
    """Print each quantity with who claims which value, when, and on whose authority."""
    width = min(console.width, MAX_WIDTH)
    for view in quantity_views(disagreements):
        console.print(_heading(view), width=width)
        rows = _wide(view) if width >= WIDE else _narrow(view)
        console.print(Padding(rows, (0, 0, 1, 2)), width=width)
    console.print(Rule(style="dim", characters="━"), width=width)
    console.print(Text(counts_line(disagreements), style="bold"), width=width)


def _heading(view: QuantityView) -> Text:
    lines = [Text.assemble((plain_words(view.label), "bold"), (f" · {view.summary}", "dim"))]
    lines += [
        Text(plain_words(f"  known: {against.words} · {against.source}"), style="green")
        for against in view.against
    ]
    return Text("\n").join(lines)


def _wide(view: QuantityView) -> Table:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(width=DAY, style="dim", no_wrap=True)
    for ratio in (3, 4, 3, 6):
        rows.add_column(overflow="fold", ratio=ratio)
    for claim in view.claims:
        authority = Text(plain_words(claim.authority), style="dim")
        rows.add_row(_day(claim), _outlet(claim), _value(claim), authority, _beside(claim))
    return rows


def _narrow(view: QuantityView) -> Table:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(width=DAY, style="dim", no_wrap=True)
    rows.add_column(overflow="fold", ratio=1)
    for claim in view.claims:
        rows.add_row(_day(claim), _outlet(claim).append("  ").append_text(_value(claim)))
        vouched = plain_words(f"vouched for by {claim.authority}")
        rows.add_row("", Text(vouched, style="dim"))
        rows.add_row("", _beside(claim))
    return rows


def _day(claim: ClaimView) -> str:
    return plain_words((claim.moment or "undated")[:DAY])


def _outlet(claim: ClaimView) -> Text:
    return Text(plain_words(claim.outlet))


def _value(claim: ClaimView) -> Text:
    return Text.assemble((plain_words(claim.value), "bold"), f" {plain_words(claim.counted)}")


def _beside(claim: ClaimView) -> Text:
    """Return how a claim stands to the others and to what is known."""
    lines = [Text("the first claim", style="dim")]
    if claim.relation:
        relation = (f"{SIGNS[claim.relation]} {claim.relation}", STYLES[claim.relation])
        lines = [Text.assemble(relation, f" {plain_words(claim.note)}")]
    lines += [Text(plain_words(flag), style="yellow") for flag in claim.flags]
    return Text("\n").join(lines)
