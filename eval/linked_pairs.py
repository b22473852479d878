"""What is told of two posts that carry one statement, against marks made by hand.

    python -m eval.linked_pairs LINKS.jsonl [--predictions FILE]

A line: {"id", "earlier": "a" | "b", "text_a", "text_b", "links": [{"a_spans", "b_spans",
"changes"}]}. The spans of both sides are given, so that only what is said of the wording counts. The
changes run from the earlier post to the later one.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from eval.change_sets import kinds_told
from sayso.link.between import changes_between
from sayso.model import ChangeKind, Document, Span, Spans


class LinkedPassages(msgspec.Struct, frozen=True):
    """One statement in two posts, with the changes marked by hand."""

    a_spans: tuple[Span, ...]
    b_spans: tuple[Span, ...]
    changes: frozenset[ChangeKind]


class PostPair(msgspec.Struct, frozen=True):
    """Two posts, with the statements that both carry."""

    id: str
    earlier: str
    text_a: str
    text_b: str
    links: tuple[LinkedPassages, ...] = ()


class Prediction(msgspec.Struct, frozen=True):
    """What is told of a link, on a line of its own pair."""

    a_spans: Spans
    b_spans: Spans
    changes: tuple[ChangeKind, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The changes told and those marked."""

    told: frozenset[ChangeKind]
    marked: frozenset[ChangeKind]

    @property
    def jaccard(self) -> float:
        """The share of the changes of either that both have; 1 where neither has any."""
        either = self.told | self.marked
        return len(self.told & self.marked) / len(either) if either else 1.0


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("links", type=Path)
    parser.add_argument("--predictions", type=Path, help="write what is told to this file")
    options = parser.parse_args(arguments)
    lines = options.links.read_bytes().splitlines()
    pairs = [msgspec.json.decode(line, type=PostPair) for line in lines]
    judged = [
        Judged(told=kinds_of(pair, link), marked=link.changes)
        for pair in pairs
        for link in pair.links
    ]
    print(f"{len(judged)} links: mean Jaccard {mean_jaccard(judged):.3f}")
    print(f"exact {sum(each.told == each.marked for each in judged) / len(judged):.3f}")
    print(f"altered F1 {altered_f1(judged):.3f}")
    if options.predictions:
        options.predictions.write_bytes(b"".join(map(_prediction_line, pairs)))


def kinds_of(pair: PostPair, link: LinkedPassages) -> frozenset[ChangeKind]:
    """Return the kinds of the changes from the earlier passage to the later one."""
    a, b = Document(id="a", text=pair.text_a), Document(id="b", text=pair.text_b)
    sides = ((a, link.a_spans), (b, link.b_spans))
    (origin, passage), (report, content) = sides if pair.earlier == "a" else sides[::-1]
    return kinds_told(changes_between(report, content, origin=origin, passage=passage))


def mean_jaccard(judged: Sequence[Judged]) -> float:
    """Return the mean over all links."""
    return sum(each.jaccard for each in judged) / len(judged)


def altered_f1(judged: Sequence[Judged]) -> float:
    """Return the F1 of "altered" alone."""
    altered = ChangeKind.ALTERED
    both = sum(altered in each.told and altered in each.marked for each in judged)
    either = sum((altered in each.told) + (altered in each.marked) for each in judged)
    return 2 * both / either if either else 0.0


def _prediction_line(pair: PostPair) -> bytes:
    links = [
        Prediction(
            a_spans=link.a_spans, b_spans=link.b_spans, changes=tuple(sorted(kinds_of(pair, link)))
        )
        for link in pair.links
    ]
    return msgspec.json.encode({"id": pair.id, "links": links}) + b"\n"


if __name__ == "__main__":
    main(sys.argv[1:])
