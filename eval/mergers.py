"""How well names of one speaker are told from names of two: precision and recall on pairs of our own.

    python -m eval.mergers eval/mergers/dev.tsv [--misses FILE]

A line: two names, whether they are a person's or a body's, and whether they are the same. Each pair
stands alone, in two documents that say nothing else. Rules may be tuned on train, never on dev.
"""

import csv
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
from rapidfuzz import fuzz

from sayso.ids import content_id
from sayso.lang.across.letters import phones
from sayso.lang.detect import detect_language
from sayso.link.who.bearers import bearers_of
from sayso.link.who.merges import JOINED, merges_of
from sayso.model import Document, Mode, Span, Speaker, SpeakerKind, Statement

CUTOFFS = range(50, 101)
"""Of the plain comparison of letters that we stand beside; its best cutoff on the file is taken."""

WANTED = 0.98
"""The precision below which a merge does more harm than good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePair:
    """Two names, and whether they are one speaker's."""

    left: str
    right: str
    kind: SpeakerKind
    is_same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How many pairs were joined rightly, wrongly, and not though they should be."""

    right: int
    wrong: int
    missed: int

    def __str__(self) -> str:
        joined, whole = self.right + self.wrong, self.right + self.missed
        precision = self.right / joined if joined else 1.0
        recall = self.right / whole if whole else 1.0
        return f"precision {precision:.3f} ({self.right}/{joined})  recall {recall:.3f} ({self.right}/{whole})"


def read_pairs(path: Path) -> list[NamePair]:
    """Return the pairs of a file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            NamePair(
                left=row["left"],
                right=row["right"],
                kind=SpeakerKind(row["kind"]),
                is_same=row["truth"] == "same",
            )
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def is_joined(pair: NamePair) -> bool:
    """Say whether we join two names that stand in two documents."""
    names = (pair.left, pair.right)
    documents = {name: Document(id=name, text=name, lang=_language(name)) for name in names}
    statements = [_statement(name, kind=pair.kind) for name in names]
    merges = merges_of(bearers_of(statements, documents=documents))
    return any(merge.score >= JOINED for merge in merges)


def alikeness_of_letters(pair: NamePair) -> float:
    """Return what a plain comparison gives, 0 to 100: words sorted, in one alphabet."""
    left, right = (" ".join(map(phones, name.split())) for name in (pair.left, pair.right))
    return fuzz.token_sort_ratio(left, right)


def measured(pairs: Sequence[NamePair], joined: Iterable[bool]) -> Measured:
    """Return how the pairs that were joined compare with those that should be."""
    both = [(pair.is_same, is_one) for pair, is_one in zip(pairs, joined, strict=True)]
    return Measured(
        right=both.count((True, True)),
        wrong=both.count((False, True)),
        missed=both.count((True, False)),
    )


def _language(name: str) -> str | None:
    return "en" if name.isascii() else detect_language(name)


def _statement(name: str, *, kind: SpeakerKind) -> Statement:
    return Statement(
        id=name,
        document_id=name,
        mode=Mode.INDIRECT,
        content=(Span(0, 0),),
        text="",
        speaker=Speaker(id=content_id("speaker", name.casefold()), name=name, kind=kind),
    )


@click.command()
@click.argument("paths", type=click.Path(path_type=Path, exists=True), nargs=-1, required=True)
@click.option("--misses", is_flag=True, help="List the pairs that are wrong.")
def main(paths: tuple[Path, ...], *, misses: bool) -> None:
    """Print precision and recall of joining the names of PATHS."""
    for path in paths:
        pairs = read_pairs(path)
        joined = [is_joined(pair) for pair in pairs]
        print(f"{path.name}: {len(pairs)} pairs")
        print(f"  sayso            {measured(pairs, joined)}")
        for kind in (SpeakerKind.PERSON, SpeakerKind.BODY):
            own = [place for place, pair in enumerate(pairs) if pair.kind is kind]
            counts = measured([pairs[place] for place in own], [joined[place] for place in own])
            print(f"    {kind:<14} {counts}")
        for cutoff, counts in _best_cutoffs(pairs):
            print(f"  letters >= {cutoff:<5} {counts}")
        if misses:
            for pair, is_one in zip(pairs, joined, strict=True):
                if is_one != pair.is_same:
                    print(f"  {'missed' if pair.is_same else 'WRONG'}\t{pair.left}\t{pair.right}")


def _best_cutoffs(pairs: Sequence[NamePair]) -> list[tuple[int, Measured]]:
    """Return the plain comparison at its best F1, and where it is first as precise as 0.98."""
    alike = [alikeness_of_letters(pair) for pair in pairs]
    by_cutoff = [
        (cutoff, measured(pairs, [value >= cutoff for value in alike])) for cutoff in CUTOFFS
    ]
    best = max(by_cutoff, key=lambda each: _f1(each[1]))
    sure = next((each for each in by_cutoff if _precision(each[1]) >= WANTED), by_cutoff[-1])
    return [best, sure]


def _precision(counts: Measured) -> float:
    joined = counts.right + counts.wrong
    return counts.right / joined if joined else 1.0


def _f1(counts: Measured) -> float:
    return 2 * counts.right / (2 * counts.right + counts.wrong + counts.missed)


if __name__ == "__main__":
    sys.exit(main())
