"""Who speaks, in the terminal: one block a speaker, the merges on request, then the counts."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sayso.model import Roll, SpeakerKind, Tally, Voice
from sayso.report.plain import BIDI_OVERRIDES, LABEL_WIDTH, MAX_WIDTH
from sayso.report.speakers_merges import print_merges

SHOWN = 6
"""Names of one kind in a line; the rest is counted."""
DAY = 10
"""Letters of a date's day."""
KINDS: Mapping[SpeakerKind | None, str] = {
    SpeakerKind.PERSON: "person",
    SpeakerKind.BODY: "body",
    SpeakerKind.GROUP: "group",
    SpeakerKind.UNNAMED: "unnamed",
    None: "",
}


def print_roll(roll: Roll, *, console: Console, merges: bool = False) -> None:
    """Print who speaks in the documents of a run.

    Args:
        roll: everybody.
        console: where to.
        merges: show the evidence for each name that was joined, and for those that were not.
    """
    width = min(console.width, MAX_WIDTH)
    lasting = [voice for voice in roll.voices if not voice.local]
    local = [voice for voice in roll.voices if voice.local]
    for voice in lasting:
        console.print(_heading(voice), width=width)
        console.print(Padding(_rows(voice), (0, 0, 0, 2)), width=width)
    if local:
        console.print(Rule("known in one document only", style="dim", characters="─"), width=width)
        for voice in local:
            console.print(_heading(voice), width=width)
    if merges:
        print_merges(roll, console=console, width=width)
    console.print(Rule(style="dim", characters="━"), width=width)
    console.print(Text(summary_line(roll), style="bold"), width=width)


def summary_line(roll: Roll) -> str:
    """Return the counts: statements = those of speakers + unresolved."""
    resolved = roll.statements - roll.unresolved
    local = sum(voice.local for voice in roll.voices)
    parts = [
        f"{len(roll.voices):,} speakers ({local:,} of them known in one document only)",
        f"{roll.statements:,} statements = {resolved:,} resolved + {roll.unresolved:,} unresolved",
    ]
    return " · ".join(parts)


def _heading(voice: Voice) -> Text:
    statements = "statement" if voice.statements == 1 else "statements"
    documents = "document" if voice.documents == 1 else "documents"
    counts = f"{voice.statements:,} {statements} in {voice.documents:,} {documents}"
    remarks = [KINDS[voice.kind], counts, _dates(voice)]
    return Text.assemble(
        (_plain(voice.name), "bold"),
        ("".join(f" · {remark}" for remark in remarks if remark), "dim"),
    )


def _dates(voice: Voice) -> str:
    first, last = (voice.first or "")[:DAY], (voice.last or "")[:DAY]
    return first if first == last else f"{first} to {last}"


def _rows(voice: Voice) -> Table:
    rows = _grid()
    others = [alias for alias in voice.aliases if alias.name != voice.name]
    if others:
        rows.add_row("also as", _tallies(others))
    if voice.channels:
        rows.add_row("in", _tallies(voice.channels))
    if voice.via:
        rows.add_row("through", _tallies(voice.via))
    return rows


def _tallies(tallies: Sequence[Tally]) -> Text:
    words = [_tally(tally) for tally in tallies[:SHOWN]]
    left = len(tallies) - SHOWN
    return Text(", ".join(words) + (f" and {left:,} more" if left > 0 else ""))


def _tally(tally: Tally) -> str:
    lang = f" [{tally.lang}]" if tally.lang else ""
    return f"{_plain(tally.name)}{lang} {tally.count:,}"


def _grid() -> Table:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(width=LABEL_WIDTH, style="dim", no_wrap=True)
    rows.add_column(overflow="fold", ratio=1)
    return rows


def _plain(text: str) -> str:
    return BIDI_OVERRIDES.sub("", text)
