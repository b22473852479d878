"""A check in the terminal, made for reading: one block a statement, then the counts."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sayso.model import ChangeKind, Check, Verdict
from sayso.report.beside import InBody, Reports
from sayso.report.card import Card
from sayso.report.excerpt import Excerpt
from sayso.report.figures_terminal import figures_block
from sayso.report.labels import Place
from sayso.report.legend import VERDICTS
from sayso.report.noted import NamedChange
from sayso.report.plain import LABEL_WIDTH, MAX_WIDTH, plain_words
from sayso.report.runs import WORD, Run, Sense
from sayso.report.setting import Around
from sayso.report.view import NoticeCount, ReportView, report_view, summary_line
from sayso.report.way import way_line

MARKED = frozenset({Sense.ADDED, Sense.LEFT_OUT, Sense.CHANGED})
REPORTED_MARKS = ("{+", "+}")
ORIGINAL_MARKS = ("[-", "-]")
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

VERDICT_STYLES = {
    Verdict.ALTERED: "bold red",
    Verdict.SPLICED: "bold red",
    Verdict.REWORDED: "bold yellow",
    Verdict.SHORTENED: "bold yellow",
    Verdict.TRANSLATED: "bold blue",
    Verdict.REPORTED: "bold blue",
    Verdict.VERBATIM: "bold green",
    Verdict.NOT_FOUND: "bold magenta",
}
CHANGE_STYLES = {
    ChangeKind.ALTERED: "bold red",
    ChangeKind.SPLICED: "red",
    ChangeKind.REWORDED: "yellow",
    ChangeKind.INSERTED: "green",
    ChangeKind.TRIMMED: "dim",
    ChangeKind.ELIDED: "dim",
    ChangeKind.TRANSLATED: "blue",
    ChangeKind.RENDERED: "blue",
    ChangeKind.REPORTED: "blue",
    ChangeKind.REPUNCTUATED: "dim",
}
SENSE_STYLES = {
    Sense.SAME: "",
    Sense.ADDED: "underline",
    Sense.LEFT_OUT: "strike",
    Sense.CHANGED: "underline",
    Sense.BESIDE: "",
    Sense.OURS: "dim italic",
}


def print_check(check: Check, *, console: Console) -> None:
    """Print a check to the console; without colour, differences are marked as wdiff does."""
    view = report_view(check)
    width = min(console.width, MAX_WIDTH)
    plain = console.color_system is None or console.no_color
    console.print(_header(view), width=width)
    for card in view.cards:
        console.print(Rule(style="dim", characters="─"), width=width)
        console.print(_heading(card), width=width)
        console.print(Padding(_rows(card, plain=plain), (0, 0, 0, 2)), width=width)
    if view.figures_line:
        console.print(Rule("figures", style="dim", characters="─"), width=width)
        console.print(figures_block(view), width=width)
    console.print(Rule(style="dim", characters="━"), width=width)
    console.print(_summary(view), width=width)
    for hidden in view.hidden:
        console.print(Text(hidden, style="dim"), width=width)
    for notices in view.notices:
        console.print(_notices(notices), width=width)
    console.print()


def _header(view: ReportView) -> Text:
    lines = [Text(plain_words(view.title), style="bold")]
    lines += [Text(plain_words(" · ".join(view.byline)))] if view.byline else []
    lines += [Text(f"Searched {plain_words(searched)}", style="dim") for searched in view.searched]
    return Text("\n").join(lines)


def _heading(card: Card) -> Text:
    mark, style = VERDICTS[card.verdict].mark, VERDICT_STYLES[card.verdict]
    return Text.assemble(
        f"{card.number}  {'↳ ' if card.around else ''}",
        (f"{mark} {card.verdict.upper()}", style),
        "  ",
        (plain_words(card.speaker), "bold"),
        (plain_words("".join(f" · {remark}" for remark in card.remarks)), "dim"),
    )


def _rows(card: Card, *, plain: bool) -> Table:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(width=LABEL_WIDTH, style="dim", no_wrap=True)
    rows.add_column(overflow="fold", ratio=1)
    rows.add_row("relay", Text(plain_words(way_line(card.relay)), style="dim"))
    if card.around:
        rows.add_row("within", Text(plain_words(_around_line(card.around)), style="dim"))
    _add_sides(rows, card, plain=plain)
    if card.origin:
        rows.add_row("", Text(_place_line(card.origin.place), style="dim"))
    for change in card.changes:
        rows.add_row("changes" if change.number == 1 else "", _change(change))
    if card.way:
        rows.add_row("way", Text(plain_words(way_line(card.way))))
    if card.in_body:
        _add_body(rows, card.in_body)
    _add_places(rows, "also in", card.others, left=card.others_left)
    _add_places(rows, "later", card.later, left=card.later_left)
    if card.reports:
        _add_reports(rows, card.reports)
    if card.verdict is Verdict.NOT_FOUND:
        rows.add_row("searched", Text(plain_words(card.searched)))
    _add_places(rows, "nearest", card.candidates)
    return rows


def _add_sides(rows: Table, card: Card, *, plain: bool) -> None:
    """Add the report's words and the origin's: sentence by sentence where they are so aligned."""
    if not card.rows:
        rows.add_row("report", _words(card.reported, marks=REPORTED_MARKS, plain=plain))
        if card.origin:
            rows.add_row("origin", _words(card.origin.runs, marks=ORIGINAL_MARKS, plain=plain))
    for row in card.rows:
        rows.add_row("report", _words(row.here, marks=REPORTED_MARKS, plain=plain))
        rows.add_row("origin", _words(row.there, marks=ORIGINAL_MARKS, plain=plain))
        if row.unjudged:
            rows.add_row("", Text(f"not judged: {plain_words(row.unjudged)}", style="dim"))


def _add_body(rows: Table, body: InBody) -> None:
    if body.verdict is Verdict.NOT_FOUND:
        rows.add_row("body", "nobody in the body is quoted with these words")
        if body.words:
            rows.add_row("", Text(f"nearest: {plain_words(body.words)}", style="dim"))
        return
    rows.add_row(
        "body", _verdict(body.verdict).append(f" {plain_words(body.words)}", style="not bold")
    )
    for change in body.changes:
        rows.add_row("", _difference(change))
    if body.said:
        rows.add_row("", Text(plain_words(_around_line(body.said)), style="dim"))


def _add_reports(rows: Table, reports: Reports) -> None:
    rows.add_row("reports", Text(plain_words(reports.summary)))
    if reports.verdict:
        rows.add_row("", Text("this one: ").append(_verdict(reports.verdict)))
    for change in reports.changes:
        rows.add_row("", _difference(change))
    for other in reports.others:
        place = f"{other.place.name}, {other.place.when}: "
        verdict = _verdict(other.verdict) if other.verdict else Text("the earliest")
        rows.add_row("", Text(plain_words(place)).append(verdict))
        rows.add_row("", Text(plain_words(other.words)))
        for change in other.changes:
            rows.add_row("", _difference(change))
    if reports.others_left:
        rows.add_row("", f"and {reports.others_left:,} more")


def _verdict(verdict: Verdict) -> Text:
    return Text(f"{VERDICTS[verdict].mark} {verdict}", style=VERDICT_STYLES[verdict])


def _difference(change: NamedChange) -> Text:
    """Return a change without its number: the words that it is about are not tagged with it."""
    return Text.assemble("- ", (change.change, "bold"), f": {plain_words(change.note)}")


def _around_line(around: Around) -> str:
    return f"statement {around.number} · {around.speaker}"


def _words(runs: Iterable[Run], *, marks: tuple[str, str], plain: bool) -> Text:
    words = Text()
    for run in runs:
        text = plain_words(run.text)
        if plain and run.sense in MARKED and _is_bracketed(run):
            text = text.join(marks)
        colour = CHANGE_STYLES[run.change] if run.change else ""
        words.append(text, style=f"{colour} {SENSE_STYLES[run.sense]}".strip())
        words.append(_tags(run.closes))
    return words


def _is_bracketed(run: Run) -> bool:
    """Say whether brackets help: around a comma or a quotation mark they are noise."""
    is_punctuation = run.change is ChangeKind.REPUNCTUATED and not WORD.search(run.text)
    return bool(run.text) and not is_punctuation


def _tags(numbers: Sequence[int]) -> str:
    return "·".join(str(number).translate(SUPERSCRIPTS) for number in numbers)


def _change(change: NamedChange) -> Text:
    return Text.assemble(
        f"{_tags([change.number])} ", (change.change, "bold"), f": {plain_words(change.note)}"
    )


def _add_places(rows: Table, label: str, excerpts: Sequence[Excerpt], *, left: int = 0) -> None:
    for index, excerpt in enumerate(excerpts):
        words = Text(plain_words(excerpt.words))
        words.append("\n" + _place_line(excerpt.place), style="dim")
        rows.add_row("" if index else label, words)
    if left:
        rows.add_row("", f"and {left:,} more")


def _place_line(place: Place) -> str:
    parts = (place.name, place.spot, place.when, place.remark, place.url)
    return plain_words(" · ".join(part for part in parts if part))


def _summary(view: ReportView) -> Text:
    line = Text(plain_words(summary_line(view)), style="bold")
    for verdict, style in VERDICT_STYLES.items():
        line.highlight_words([verdict.value], style=style)
    return line


def _notices(notices: NoticeCount) -> Text:
    lines = [f"{notices.count:,} {notices.kind}"]
    lines += [f"  {plain_words(notice)}" for notice in notices.listed]
    if notices.left:
        lines.append(f"  and {notices.left:,} more")
    return Text("\n".join(lines), style="dim")
