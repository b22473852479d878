"""Which names were joined, in the terminal: each merge with its evidence, and what was not joined."""

from collections.abc import Iterator, Mapping, Sequence

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sayso.model import Cut, Evidence, EvidenceKind, Merge, Roll, Voice
from sayso.report.plain import BIDI_OVERRIDES

JOINED = "="
ASKED = "?"
APART = "≠"
ASKED_SHOWN = 20
DOCUMENTS = 2
"""Ids of documents in a line, one a side."""
REASONS: Mapping[EvidenceKind, str] = {
    EvidenceKind.SAME_NAME: "the same name",
    EvidenceKind.RESPELLED: "spellings of one name",
    EvidenceKind.INFLECTED: "forms of one name",
    EvidenceKind.FULLER: "the same name, one fuller",
    EvidenceKind.INITIALS: "the initials fit",
    EvidenceKind.SURNAME: "the same surname",
    EvidenceKind.TRANSLATED: "names of one body",
    EvidenceKind.SPELLED_OUT: "a document explains one by the other",
    EvidenceKind.HANDLE: "a channel's title and address",
    EvidenceKind.OFFICE: "the same office",
    EvidenceKind.STATEMENT: "the same words are attributed to both",
    EvidenceKind.COMPANY: "the same other person speaks beside both",
    EvidenceKind.KNOWN: "often named in full",
    EvidenceKind.JUDGED: "a person judged so",
    EvidenceKind.RIVAL: "against it: others may be meant",
}
WITH_WORDS = frozenset({EvidenceKind.OFFICE, EvidenceKind.COMPANY, EvidenceKind.RIVAL})
"""Those whose words are not the names in the heading."""


def print_merges(roll: Roll, *, console: Console, width: int) -> None:
    """Print which names of a run were joined, which may be, and which were kept apart."""
    voices = {name: voice for voice in roll.voices for name in voice.speakers}
    made = {merge for voice in roll.voices for merge in voice.merges}
    cut = {each.merge.id for each in roll.cuts}
    joined = [each for each in roll.merges if each.id in made]
    asked = [each for each in roll.merges if each.id not in made | cut and _is_open(each, voices)]
    left = len(asked) - ASKED_SHOWN
    sections = {
        "joined": [_merge(each, mark=JOINED, style="green") for each in joined],
        "not joined: judge them with sayso judge": [
            _merge(each, mark=ASKED, style="yellow") for each in asked[:ASKED_SHOWN]
        ],
        "kept apart": [_cut(each) for each in roll.cuts],
    }
    for title, blocks in sections.items():
        if blocks:
            console.print(Rule(title, style="dim", characters="─"), width=width)
        for heading, rows in blocks:
            console.print(heading, width=width)
            console.print(Padding(rows, (0, 0, 0, 2)), width=width)
    if left > 0:
        console.print(Text(f"and {left:,} less likely ones; --jsonl has them all", style="dim"))


Block = tuple[Text, RenderableType]


def _is_open(merge: Merge, voices: Mapping[str, Voice]) -> bool:
    return voices[merge.left] is not voices[merge.right]


def _merge(merge: Merge, *, mark: str, style: str) -> Block:
    heading = Text.assemble(*_names(merge, mark=mark, style=style), (f"  {merge.score:.2f}", "dim"))
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(overflow="fold")
    for line in _reasons(merge.evidence):
        rows.add_row(line)
    rows.add_row(Text(f"ids: {merge.left} {merge.right}", style="dim"))
    return heading, rows


def _cut(cut: Cut) -> Block:
    heading = Text.assemble(*_names(cut.merge, mark=APART, style="red"))
    return heading, Text(_plain(cut.because))


def _names(merge: Merge, *, mark: str, style: str) -> Iterator[tuple[str, str]]:
    """Yield the two names as their documents write them."""
    names = merge.evidence[0]
    yield _plain(names.left), "bold"
    yield f"  {mark}  ", style
    yield _plain(names.right), "bold"


def _reasons(evidence: Sequence[Evidence]) -> Iterator[Text]:
    for each in evidence:
        words = f": {_plain(each.left)}" if each.kind in WITH_WORDS else ""
        yield Text.assemble(f"- {REASONS[each.kind]}{words}  ", (_documents(each), "dim"))


def _documents(evidence: Evidence) -> str:
    shown = ", ".join(evidence.document_ids[:DOCUMENTS])
    return _plain(f"[{shown}]") if shown else ""


def _plain(text: str) -> str:
    return BIDI_OVERRIDES.sub("", text)
