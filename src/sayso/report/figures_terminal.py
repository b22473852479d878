"""A report's figures in the terminal: those to look at again, the others counted."""

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sayso.report.figures import FigureCard, NotedFlag
from sayso.report.plain import LABEL_WIDTH, plain_words
from sayso.report.view import ReportView

FLAG_STYLE = "bold yellow"


def figures_block(view: ReportView) -> Group:
    """Return the count of the figures and each flagged one."""
    blocks = [Padding(_rows(card), (0, 0, 0, 2)) for card in view.figures]
    return Group(Text(plain_words(view.figures_line), style="bold"), *blocks)


def _rows(card: FigureCard) -> Table:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(min_width=LABEL_WIDTH, style="dim", no_wrap=True)
    rows.add_column(overflow="fold", ratio=1)
    claim = Text.assemble((plain_words(card.value), "bold"), f" {plain_words(card.counted)}")
    rows.add_row(f"figure {card.number}", claim)
    held = f"; holds for {card.held}" if card.held else ""
    rows.add_row("", Text(plain_words(f"vouched for by {card.authority}{held}"), style="dim"))
    for flag in card.flags:
        rows.add_row("", _flag(flag))
    return rows


def _flag(flag: NotedFlag) -> Text:
    words = Text.assemble((f"{flag.sign} {flag.kind}", FLAG_STYLE), f": {plain_words(flag.note)}")
    if flag.against:
        words.append(f"\n{plain_words(flag.against.words)}")
        words.append(f" · {plain_words(flag.against.source)}", style="dim")
    return words
