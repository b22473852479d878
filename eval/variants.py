"""How well tracing finds edited quotations, and tells an altered wording from a benign one.

    python -m eval.variants ORIGINALS.jsonl VARIANTS.jsonl [--others NEWS.jsonl] [--fill POSTS.jsonl]
        [--reports REPORTS.jsonl]

Without --reports the originals are indexed as they are, among sentences; with the reports that they are from, as
the paragraphs that they stand in, among paragraphs and posts. The right answer for variants of
originals that are held out is "not found". A document that they are not from, but that holds nine
tenths of their words in order, is right too; those are counted.
"""

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.answers import Answer, recall_at_first, recall_at_precision
from eval.known_origin import KnownOrigin
from eval.tracing_sets import (
    Haystack,
    Original,
    Text,
    Variant,
    holds,
    paragraph_haystack,
    read_lines,
    sentence_haystack,
)
from sayso.link.index import MemoryIndex, PassageIndex
from sayso.link.trace import trace_quotation
from sayso.model import ChangeKind, Document, Link, Trace

PRECISE = 0.99


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What tracing said of a variant.

    Args:
        variant: the words.
        trace: the answer.
        homes: the documents that the words are from, if they are indexed.
        milliseconds: of CPU time.
    """

    variant: Variant
    trace: Trace
    homes: Collection[str]
    milliseconds: float

    @property
    def first(self) -> Link | None:
        """The best place, found or not."""
        return next(iter((*self.trace.links, *self.trace.candidates)), None)

    @property
    def is_altered(self) -> bool:
        """Say whether an alteration was found."""
        return self.first is not None and any(
            change.change == ChangeKind.ALTERED for change in self.first.changes
        )


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("originals", type=Path)
    parser.add_argument("variants", type=Path)
    parser.add_argument("--others", type=Path, help="documents whose pieces join the index")
    parser.add_argument("--fill", type=Path, help="posts that make up the rest of the index")
    parser.add_argument("--reports", type=Path, help="the documents that the originals are from")
    parser.add_argument("--most", type=int, default=100_000, help="so many pieces of others")
    parser.add_argument("--misses", type=Path, help="write what went wrong to this file")
    parser.add_argument("--every", type=int, default=1, help="measure each N-th variant only")
    options = parser.parse_args(arguments)

    originals = list(read_lines(options.originals, Original))
    variants = list(read_lines(options.variants, Variant))[:: options.every]
    haystack = _haystack(originals, options)
    started = time.process_time()
    index = MemoryIndex(haystack.documents)
    built = time.process_time() - started
    print(f"{len(haystack.documents)} documents indexed in {built:.1f} s; {len(variants)} variants")
    texts = {document.id: document for document in haystack.documents}
    _print_recall([_traced(each, index, haystack.homes_of(each)) for each in variants], texts)

    everything = MemoryIndex(Document(id=each.id, text=each.text) for each in originals)
    known = [
        _traced(
            variant,
            KnownOrigin(everything, variant.origins),
            variant.origins,
        )
        for variant in variants
    ]
    _print_altered(known)
    if options.misses:
        _write_misses(known, {each.id: each.text for each in originals}, options.misses)


def _haystack(originals: Sequence[Original], options: argparse.Namespace) -> Haystack:
    others = list(read_lines(options.others, Text)) if options.others else []
    fill = list(read_lines(options.fill, Text)) if options.fill else []
    if options.reports is None:
        return sentence_haystack(originals, others=others, fill=fill, most=options.most)
    reports = read_lines(options.reports, Text)
    return paragraph_haystack(
        originals, reports=reports, others=others, fill=fill, most=options.most
    )


def _traced(variant: Variant, index: PassageIndex, homes: Collection[str]) -> Outcome:
    started = time.process_time()
    trace = trace_quotation(variant.text, id=variant.id, index=index)
    spent = time.process_time() - started
    return Outcome(variant=variant, trace=trace, homes=homes, milliseconds=spent * 1000)


def _print_recall(outcomes: Sequence[Outcome], texts: dict[str, Document]) -> None:
    groups: dict[str, list[Answer]] = defaultdict(list)
    for outcome in outcomes:
        answer = _answer(outcome, texts)
        groups[outcome.variant.op].append(answer)
        groups["all"].append(answer)
    print(f"{'op':14} {'n':>6} {'recall@1':>9} {'at P .99':>9}")
    for op, answers in sorted(groups.items(), key=lambda each: (each[0] == "all", each[0])):
        known = sum(answer.has_home for answer in answers)
        point = recall_at_precision(answers, precision=PRECISE)
        print(f"{op:14} {known:6} {recall_at_first(answers):9.4f} {point.recall:9.4f}")
    _print_floor(outcomes, groups["all"])
    times = sorted(outcome.milliseconds for outcome in outcomes)
    print(
        f"CPU-ms a trace: mean {sum(times) / len(times):.2f}, p95 {times[len(times) * 95 // 100]:.2f}"
    )


def _print_floor(outcomes: Sequence[Outcome], answers: Sequence[Answer]) -> None:
    """Print what is answered as it ships: places below the floor are not found."""
    found = [
        answer for outcome, answer in zip(outcomes, answers, strict=True) if outcome.trace.origin
    ]
    known = sum(answer.has_home for answer in answers)
    right = sum(answer.right for answer in found)
    hit = sum(answer.right and answer.has_home for answer in found)
    refused = len(answers) - known - sum(not answer.has_home for answer in found)
    by_rule = [answer for answer in answers if answer.by_rule]
    held_out = sum(not answer.has_home for answer in by_rule)
    point = recall_at_precision(answers, precision=PRECISE)
    print(f"recall {point.recall:.4f} at precision {PRECISE}, from a score of {point.score}")
    print(
        f"found: {len(found)}, right {_share(right, len(found))}; recall {_share(hit, known)}; "
        f"held out: {refused} of {len(answers) - known} not found"
    )
    print(f"right by rule: {len(by_rule)}, of these {held_out} of statements held out")


def _answer(outcome: Outcome, texts: dict[str, Document]) -> Answer:
    first = outcome.first
    if first is None:
        return Answer(score=0.0, right=False, by_rule=False, has_home=bool(outcome.homes))
    is_home = first.passage.document_id in outcome.homes
    by_rule = not is_home and holds(texts[first.passage.document_id], outcome.variant.text)
    return Answer(
        score=first.score, right=is_home or by_rule, by_rule=by_rule, has_home=bool(outcome.homes)
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
