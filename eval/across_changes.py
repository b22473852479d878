"""How well changes are told between languages, on retellings of our own writing, the origin given.

    python -m eval.across_changes eval/retellings/cross.dev.jsonl [--misses FILE]

Each alteration has a benign twin that looks much like it. Files called train may be tuned on, files
called dev may not.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from eval.change_sets import kinds_told
from eval.retellings import Retelling, load, told
from sayso.link.meaning import MeaningReader
from sayso.link.quotation import quotation_of_statement
from sayso.link.rows import rows_of
from sayso.link.translated import translated_changes
from sayso.model import Change, ChangeKind, Document, Span, Statement
from sayso.weights.meanings import meaning_weights


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
    def likeness(self) -> float:
        """The share of changes that are both made and told, of those made or told (Jaccard)."""
        found, right = kinds_told(self.changes), told(self.retelling.changes)
        return len(found & right) / max(1, len(found | right))


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--misses", type=Path, help="write what is told wrongly to this file")
    options = parser.parse_args(arguments)
    reader = MeaningReader(meaning_weights)
    found = [Answer(retelling=each, changes=_changes(each, reader)) for each in load(options.file)]
    print(f"{'':26} {'n':>4} {'P':>6} {'R':>6} {'F1':>6} {'alarms':>7} {'exact':>6} {'alike':>6}")
    _print_groups(found, lambda answer: answer.retelling.languages)
    _print_groups(found, lambda answer: answer.retelling.op)
    print(_row("all", found))
    if options.misses:
        with options.misses.open("w", encoding="utf-8") as out:
            out.writelines(_miss(answer) for answer in found if answer.likeness < 1)


def _changes(retelling: Retelling, reader: MeaningReader) -> tuple[Change, ...]:
    report = Document(id="report", text=retelling.quoted, lang=retelling.quoted_lang)
    said = Document(id="said", text=retelling.said, lang=retelling.said_lang)
    statement = Statement(
        id="statement",
        document_id=report.id,
        mode=retelling.mode,
        content=(Span(0, len(report.text)),),
        text=report.text,
    )
    quotation = quotation_of_statement(statement, report)
    rows = rows_of(quotation, said, (Span(0, len(said.text)),), reader)
    return translated_changes(quotation, said, rows)


def _print_groups(found: Sequence[Answer], name_of: Callable[[Answer], str]) -> None:
    for name in sorted({name_of(answer) for answer in found}):
        print(_row(name, [answer for answer in found if name_of(answer) == name]))


def _row(name: str, group: Sequence[Answer]) -> str:
    called = sum(each.is_altered for each in group)
    made = sum(each.retelling.altered for each in group)
    hits = sum(each.is_altered and each.retelling.altered for each in group)
    precision, recall = hits / max(1, called), hits / max(1, made)
    f1 = 2 * hits / max(1, called + made)
    alarms = (called - hits) / max(1, len(group) - made)
    exact = sum(each.likeness == 1 for each in group) / len(group)
    alike = sum(each.likeness for each in group) / len(group)
    return (
        f"{name:26} {len(group):4} {precision:6.3f} {recall:6.3f} {f1:6.3f} {alarms:7.3f} "
        f"{exact:6.3f} {alike:6.3f}"
    )


def _miss(answer: Answer) -> str:
    row = msgspec.to_builtins(answer.retelling)
    row["told"] = [f"{each.change}: {each.note}" for each in answer.changes]
    return json.dumps(row, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
