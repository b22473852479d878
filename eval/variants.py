"""How well tracing finds edited quotations, and tells an altered wording from a benign one.

    python eval/variants.py ORIGINALS.jsonl VARIANTS.jsonl [--distractors DOCUMENTS.jsonl]

Originals: {"id", "text", "held_out"}; those held out are not indexed, so the right answer for their
variants is "not found". Variants: {"id", "text", "op", "altered": true | false | null, "origins"}.
"""

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from sayso.lang.sentences import sentence_spans
from sayso.link.index import Hit, MemoryIndex, PassageIndex
from sayso.link.trace import trace_quotation
from sayso.model import ChangeKind, Document, Span, Trace

Line = TypeVar("Line")


class Original(msgspec.Struct, frozen=True):
    """A statement as it was made."""

    id: str
    text: str
    held_out: bool = False


class Variant(msgspec.Struct, frozen=True):
    """An edited copy of one or two originals."""

    id: str
    text: str
    op: str
    altered: bool | None
    origins: tuple[str, ...]
    held_out: bool = False


class Distractor(msgspec.Struct, frozen=True):
    """A document whose sentences join the index."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What tracing said of a variant."""

    variant: Variant
    trace: Trace
    milliseconds: float

    @property
    def is_right(self) -> bool:
        """Say whether the origin found is one of the variant's."""
        origin = self.trace.origin
        return origin is not None and origin.passage.document_id in self.variant.origins

    @property
    def is_altered(self) -> bool:
        """Say whether an alteration was found."""
        nearest = next(iter((*self.trace.links, *self.trace.candidates)), None)
        return nearest is not None and any(
            change.change == ChangeKind.ALTERED for change in nearest.changes
        )


class KnownOrigin:
    """An index that answers every question with the same documents."""

    def __init__(self, index: MemoryIndex, spans: dict[str, Span]) -> None:
        self._index = index
        self._spans = spans
        self.coverage = index.coverage
        self.document = index.document
        self.rarity = index.rarity
        self.surprise = index.surprise
        self.is_common = index.is_common

    def candidates(
        self, words: Sequence[str], *, limit: int, exclude: Collection[str] = ()
    ) -> list[Hit]:
        """Return the known origins, whatever the words."""
        del words
        ids = [each for each in self._spans if each not in exclude][:limit]
        return [Hit(document_id=each, spans=(self._spans[each],), containment=1.0) for each in ids]


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("originals", type=Path)
    parser.add_argument("variants", type=Path)
    parser.add_argument("--distractors", type=Path, help="documents whose sentences join the index")
    parser.add_argument("--most-distractors", type=int, default=100_000)
    parser.add_argument("--misses", type=Path, help="write what went wrong to this file")
    parser.add_argument("--every", type=int, default=1, help="measure each N-th variant only")
    options = parser.parse_args(arguments)

    originals = list(_lines(options.originals, Original))
    variants = list(_lines(options.variants, Variant))[:: options.every]
    documents = [Document(id=each.id, text=each.text) for each in originals if not each.held_out]
    if options.distractors:
        documents += _sentences(options.distractors, most=options.most_distractors)
    started = time.process_time()
    index = MemoryIndex(documents)
    built = time.process_time() - started
    print(f"{len(documents)} documents indexed in {built:.1f} s; {len(variants)} variants")

    _print_recall([_traced(variant, index) for variant in variants])
    spans = {each.id: Span(0, len(each.text)) for each in originals}
    everything = MemoryIndex(Document(id=each.id, text=each.text) for each in originals)
    known = [
        _traced(variant, KnownOrigin(everything, {each: spans[each] for each in variant.origins}))
        for variant in variants
    ]
    _print_altered(known)
    if options.misses:
        _write_misses(known, {each.id: each.text for each in originals}, options.misses)


def _lines(path: Path, kind: type[Line]) -> Iterator[Line]:
    with path.open("rb") as lines:
        for line in lines:
            yield msgspec.json.decode(line, type=kind)


def _sentences(path: Path, *, most: int) -> list[Document]:
    """Return sentences of documents as documents of their own."""
    found: list[Document] = []
    for document in _lines(path, Distractor):
        for number, span in enumerate(sentence_spans(document.text)):
            found.append(Document(id=f"{document.id} {number}", text=span.of(document.text)))
            if len(found) == most:
                return found
    return found


def _traced(variant: Variant, index: PassageIndex) -> Outcome:
    started = time.perf_counter()
    trace = trace_quotation(variant.text, id=variant.id, index=index)
    return Outcome(
        variant=variant, trace=trace, milliseconds=(time.perf_counter() - started) * 1000
    )


def _print_recall(outcomes: Sequence[Outcome]) -> None:
    indexed = [outcome for outcome in outcomes if not outcome.variant.held_out]
    held_out = [outcome for outcome in outcomes if outcome.variant.held_out]
    print(f"{'op':14} {'n':>6} {'recall@1':>9} {'not found':>10}")
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in indexed:
        groups[outcome.variant.op].append(outcome)
    for op, group in [*sorted(groups.items()), ("all", indexed)]:
        missing = sum(outcome.trace.origin is None for outcome in group)
        right = sum(outcome.is_right for outcome in group)
        print(f"{op:14} {len(group):6} {_share(right, len(group)):9} {missing:10}")
    found = [outcome for outcome in outcomes if outcome.trace.origin]
    right = sum(outcome.is_right for outcome in indexed)
    refused = sum(outcome.trace.origin is None for outcome in held_out)
    print(f"held out: {_share(refused, len(held_out))} of {len(held_out)} rightly not found")
    print(f"precision of all {len(found)} found: {_share(right, len(found))}")
    times = sorted(outcome.milliseconds for outcome in outcomes)
    print(
        f"ms a query: mean {sum(times) / len(times):.2f}, p95 {times[len(times) * 95 // 100]:.2f}"
    )


def _print_altered(outcomes: Sequence[Outcome]) -> None:
    judged = [outcome for outcome in outcomes if outcome.variant.altered is not None]
    tally = Counter((outcome.variant.altered, outcome.is_altered) for outcome in judged)
    precision = tally[True, True] / max(1, tally[True, True] + tally[False, True])
    recall = tally[True, True] / max(1, tally[True, True] + tally[True, False])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"altered, origin known: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}; called altered:")
    groups: dict[tuple[bool, str], list[Outcome]] = defaultdict(list)
    for outcome in judged:
        groups[outcome.variant.altered is True, outcome.variant.op].append(outcome)
    for (altered, op), group in sorted(groups.items()):
        called = sum(outcome.is_altered for outcome in group)
        kind = "altered" if altered else "benign"
        print(f"  {kind:8} {op:14} {_share(called, len(group)):>8} of {len(group)}")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f}" if whole else "-"


def _write_misses(outcomes: Sequence[Outcome], texts: dict[str, str], path: Path) -> None:
    with path.open("w", encoding="utf-8") as out:
        for outcome in outcomes:
            wanted = outcome.variant.altered
            if wanted is None or outcome.is_altered == wanted:
                continue
            link = next(iter((*outcome.trace.links, *outcome.trace.candidates)), None)
            notes = [f"{each.change}: {each.note}" for each in link.changes] if link else []
            said = [texts[each] for each in outcome.variant.origins]
            row = {"op": outcome.variant.op, "quoted": outcome.variant.text, "said": said}
            out.write(json.dumps(row | {"changes": notes}, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
