"""How well an alteration is told from what looks like one, on retellings of our own writing.

    python eval/retellings.py FILE.jsonl… [--misses FILE]

A line: {"id", "op", "said", "quoted", "said_lang", "quoted_lang", "mode", "changes", "altered",
"twin"}. Each alteration has a benign twin that looks much like it. The origin is given, so that only
what is said of the wording counts. Files called train may be tuned on, files called dev may not.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from eval.change_sets import kinds_told
from eval.known_origin import KnownOrigin
from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_statement
from sayso.model import Change, ChangeKind, Document, Mode, Span, Statement


class Retelling(msgspec.Struct, frozen=True):
    """Something said, how it was quoted, and what that did to it."""

    id: str
    op: str
    said: str
    quoted: str
    said_lang: str
    quoted_lang: str
    mode: Mode
    changes: tuple[ChangeKind, ...]
    altered: bool
    twin: str | None = None

    @property
    def languages(self) -> str:
        """The language, or both where the quotation is a translation."""
        if self.said_lang == self.quoted_lang:
            return self.said_lang
        return f"{self.said_lang}→{self.quoted_lang}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was told of a retelling."""

    retelling: Retelling
    changes: tuple[Change, ...]

    @property
    def is_altered(self) -> bool:
        """Say whether an alteration was found."""
        return any(change.change == ChangeKind.ALTERED for change in self.changes)

    @property
    def is_exact(self) -> bool:
        """Say whether exactly the changes that were made are told."""
        return kinds_told(self.changes) == told(self.retelling.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Altered against benign, and whole sets, over a group of answers."""

    count: int
    precision: float
    recall: float
    false_alarms: float
    exact: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        whole = self.precision + self.recall
        return 2 * self.precision * self.recall / whole if whole else 0.0


def told(kinds: Iterable[ChangeKind]) -> frozenset[ChangeKind]:
    """Return the changes that are told: punctuation only where nothing else was changed."""
    named = frozenset(kinds)
    return named - {ChangeKind.REPUNCTUATED} or named


def load(path: Path) -> list[Retelling]:
    """Read the retellings of a file."""
    lines = path.read_bytes().splitlines()
    return [msgspec.json.decode(line, type=Retelling) for line in lines if line.strip()]


def answers(retellings: Sequence[Retelling]) -> list[Answer]:
    """Return what is told of each retelling, its origin given."""
    # Capitals tell names in the light of what other texts write small.
    index = MemoryIndex(
        Document(id=each.id, text=each.said, lang=each.said_lang) for each in retellings
    )
    return [Answer(retelling=each, changes=_changes(each, index)) for each in retellings]


def figures(group: Sequence[Answer]) -> Figures:
    """Return the figures of a group of answers."""
    hits = sum(each.is_altered and each.retelling.altered for each in group)
    called = sum(each.is_altered for each in group)
    altered = sum(each.retelling.altered for each in group)
    return Figures(
        count=len(group),
        precision=hits / called if called else 0.0,
        recall=hits / altered if altered else 0.0,
        false_alarms=(called - hits) / max(1, len(group) - altered),
        exact=sum(each.is_exact for each in group) / max(1, len(group)),
    )


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--misses", type=Path, help="write what went wrong to this file")
    options = parser.parse_args(arguments)
    found = answers([each for path in options.files for each in load(path)])
    _print_groups(found, lambda answer: answer.retelling.languages)
    _print_groups(found, lambda answer: answer.retelling.op)
    print(_row("all", found))
    if options.misses:
        with options.misses.open("w", encoding="utf-8") as out:
            out.writelines(_misses(found))


def _changes(retelling: Retelling, index: MemoryIndex) -> tuple[Change, ...]:
    whole = Span(0, len(retelling.quoted))
    report = Document(id="report", text=retelling.quoted, lang=retelling.quoted_lang)
    statement = Statement(
        id="statement",
        document_id=report.id,
        mode=retelling.mode,
        content=(whole,),
        text=retelling.quoted,
    )
    origin = KnownOrigin(index, (retelling.id,))
    trace = trace_statement(statement, document=report, index=origin)
    nearest = next(iter((*trace.links, *trace.candidates)), None)
    return nearest.changes if nearest else ()


def _print_groups(found: Sequence[Answer], name_of: Callable[[Answer], str]) -> None:
    print(f"{'':24} {'n':>4} {'P':>6} {'R':>6} {'F1':>6} {'alarms':>7} {'exact':>6}")
    for name in sorted({name_of(answer) for answer in found}):
        print(_row(name, [answer for answer in found if name_of(answer) == name]))


def _row(name: str, group: Sequence[Answer]) -> str:
    shown = figures(group)
    return (
        f"{name:24} {shown.count:4} {shown.precision:6.3f} {shown.recall:6.3f} {shown.f1:6.3f} "
        f"{shown.false_alarms:7.3f} {shown.exact:6.3f}"
    )


def _misses(found: Sequence[Answer]) -> Iterator[str]:
    for answer in found:
        if answer.is_exact:
            continue
        row = msgspec.to_builtins(answer.retelling)
        row["told"] = [f"{each.change}: {each.note}" for each in answer.changes]
        yield json.dumps(row, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
