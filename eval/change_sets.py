"""Whether exactly the changes that were made are told, on variants made by known operations.

    python -m eval.change_sets ORIGINALS.jsonl VARIANTS.jsonl [--every N] [--misses FILE]

What an operation does to the wording says which set is right; where the two texts admit two sets,
both are right, by rules over the operation and the texts alone, never over what is told:

    verbatim                      nothing
    typography                    nothing or repunctuated: marks around the whole are no change;
                                  altered too where a %, a $ or a decimal point is gone
    trim_start, trim_end, fragment  trimmed; nothing where only whole sentences are gone;
                                  altered too where a word of the original right beside the cut is a
                                  "not" or another that decides the sense of what is kept
    ellipsis                      elided; spliced where a whole sentence is gone with the mark
    synonym1, synonym2            reworded
    negate, modality, number, entity  altered
    bracket                       inserted
    indirect                      reported
    splice                        spliced
    combo                         its parts, which are read off the texts: elided if a mark of omission was
                                  put in (or stood there before punctuation was taken out), else
                                  trimmed if it is shorter; reworded if a word is new; repunctuated
                                  if there is nothing else
"""

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from eval.known_origin import KnownOrigin
from sayso.lang.wording import Marker, canonical_form, markers
from sayso.lang.wording_table import Form, Sense
from sayso.lang.words import keys
from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation
from sayso.model import Change, ChangeKind, Document

Line = TypeVar("Line")
Kinds = frozenset[ChangeKind]

NOTHING: Kinds = frozenset()
REPUNCTUATED = frozenset({ChangeKind.REPUNCTUATED})
ALTERED = frozenset({ChangeKind.ALTERED})
SETS: dict[str, Kinds] = {
    "verbatim": NOTHING,
    "typography": NOTHING,
    "trim_start": frozenset({ChangeKind.TRIMMED}),
    "trim_end": frozenset({ChangeKind.TRIMMED}),
    "fragment_5_8": frozenset({ChangeKind.TRIMMED}),
    "ellipsis": frozenset({ChangeKind.ELIDED}),
    "synonym1": frozenset({ChangeKind.REWORDED}),
    "synonym2": frozenset({ChangeKind.REWORDED}),
    "negate": ALTERED,
    "modality": ALTERED,
    "number": ALTERED,
    "entity": ALTERED,
    "bracket": frozenset({ChangeKind.INSERTED}),
    "indirect": frozenset({ChangeKind.REPORTED}),
    "splice": frozenset({ChangeKind.SPLICED}),
}
CUTS = frozenset({"trim_start", "trim_end", "fragment_5_8"})
OMISSION = re.compile(r"…|\.\s?\.\s?\.|!!!|\[\s*\]")
EMPTIED = re.compile(r"(?<=\S)  +(?=\S)")
"""Two spaces are left where punctuation was taken out and a mark of omission with it."""
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
REACH = 3
"""A phrase that decides the sense has so many words."""
DECIDING = frozenset({Sense.NEGATION, Sense.HEDGE, Sense.QUANTIFIER, Sense.NUMBER, Sense.UNIT})
SIGNS = re.compile(r"[$%€£]|\d[.,]\d")


class Original(msgspec.Struct, frozen=True):
    """A statement as it was made."""

    id: str
    text: str


class Variant(msgspec.Struct, frozen=True):
    """An edited copy of one or two originals."""

    id: str
    text: str
    op: str
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was told of a variant."""

    variant: Variant
    changes: tuple[Change, ...]
    right: frozenset[Kinds]

    @property
    def is_exact(self) -> bool:
        """Say whether a right set is told."""
        return kinds_told(self.changes) in self.right


def kinds_told(changes: Iterable[Change]) -> Kinds:
    """Return the kinds of the changes."""
    return frozenset(change.change for change in changes)


def right_sets(op: str, *, said: str, quoted: str) -> frozenset[Kinds]:
    """Return the sets of changes that an operation makes of one text, of which any is right.

    Args:
        op: the operation.
        said: the text as it was.
        quoted: what the operation made of it.
    """
    if op == "combo":
        return frozenset({_parts(said, quoted)})
    right = {SETS[op]}
    if op == "typography":
        right.add(REPUNCTUATED)
        if len(SIGNS.findall(said)) != len(SIGNS.findall(quoted)):
            right.add(ALTERED)
    if op in CUTS:
        right |= _sets_of_cut(said, quoted)
    if op == "ellipsis" and _lost_sentences(said, quoted):
        right.add(frozenset({ChangeKind.SPLICED}))
    return frozenset(right)


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("originals", type=Path)
    parser.add_argument("variants", type=Path)
    parser.add_argument("--every", type=int, default=1, help="measure each N-th variant only")
    parser.add_argument("--misses", type=Path, help="write what is told wrongly to this file")
    options = parser.parse_args(arguments)
    originals = {each.id: each.text for each in _lines(options.originals, Original)}
    outcomes = outcomes_of(_lines(options.variants, Variant)[:: options.every], originals)
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.variant.op].append(outcome)
    for op, group in [*sorted(groups.items()), ("all", outcomes)]:
        print(f"{op:14} {len(group):6} {exact_share(group):.4f}")
    if options.misses:
        _write_misses(outcomes, originals, options.misses)


def outcomes_of(variants: Iterable[Variant], originals: dict[str, str]) -> list[Outcome]:
    """Return what is told of each variant, its origins given."""
    index = MemoryIndex(Document(id=name, text=text) for name, text in originals.items())
    return [
        Outcome(
            variant=variant,
            changes=_changes(variant, index),
            right=right_sets(variant.op, said=originals[variant.origins[0]], quoted=variant.text),
        )
        for variant in variants
    ]


def exact_share(outcomes: Sequence[Outcome]) -> float:
    """Return the share of variants of which a right set is told."""
    return sum(outcome.is_exact for outcome in outcomes) / len(outcomes) if outcomes else 0.0


def _changes(variant: Variant, index: MemoryIndex) -> tuple[Change, ...]:
    trace = trace_quotation(variant.text, id=variant.id, index=KnownOrigin(index, variant.origins))
    nearest = next(iter((*trace.links, *trace.candidates)), None)
    return nearest.changes if nearest else ()


def _sets_of_cut(said: str, quoted: str) -> set[Kinds]:
    """Return the sets that a cut may make beside "trimmed"."""
    cut, kept = keys(said), keys(quoted)
    start = next(
        (place for place in range(len(cut)) if cut[place : place + len(kept)] == kept), None
    )
    if start is None:
        return set()
    end = start + len(kept)
    lead = canonical_form(tuple(cut[max(0, start - REACH) : start]))
    rest = canonical_form(tuple(cut[end : end + REACH]))
    beside = [each for each in markers(lead) if each.end == len(lead)]
    beside += [each for each in markers(rest) if each.start == 0]
    # A number that the cut parts reaches over it.
    whole = canonical_form(tuple(cut))
    beside += [
        each for each in markers(whole) if _is_parted(each, canonical_form(tuple(kept)), whole)
    ]
    right: set[Kinds] = set()
    if any(marker.sense in DECIDING for marker in beside):
        right.add(frozenset({ChangeKind.TRIMMED, ChangeKind.ALTERED}))
    place = said.find(quoted.strip())
    if place >= 0:
        before, after = said[:place], said[place + len(quoted.strip()) :]
        is_bound_before = not keys(before) or SENTENCE_END.search(before)
        is_bound_after = not keys(after) or re.match(r"\s*[.!?\"”'’]", after)
        if is_bound_before and is_bound_after:
            right.add(NOTHING)
    return right


def _is_parted(marker: Marker, kept: Form, whole: Form) -> bool:
    starts = (place for place in range(len(whole)) if whole[place : place + len(kept)] == kept)
    edges = {edge for start in starts for edge in (start, start + len(kept))}
    return any(marker.start < edge < marker.end for edge in edges)


def _lost_sentences(said: str, quoted: str) -> bool:
    """Say whether an ellipsis stands for more than a piece of one sentence."""
    ends = re.compile(r"[.!?][\"'”’»]*\s+(?=[\"'“‘«]?[A-Z])")
    return len(ends.findall(said)) - len(ends.findall(OMISSION.sub(" ", quoted))) > 1


def _parts(said: str, quoted: str) -> Kinds:
    """Return the set of a combination, read off the two texts."""
    before, after = keys(said.replace("'", "").replace("’", "")), keys(quoted)
    after = [key.replace("'", "") for key in after]
    parts: set[ChangeKind] = set()
    is_marked = len(OMISSION.findall(quoted)) > len(OMISSION.findall(said))
    if is_marked or (EMPTIED.search(quoted) and not EMPTIED.search(said)):
        parts.add(ChangeKind.ELIDED)
    elif len(after) < len(before) - 1:
        parts.add(ChangeKind.TRIMMED)
    if not set(after) <= set(before):
        parts.add(ChangeKind.REWORDED)
    return frozenset(parts) or REPUNCTUATED


def _lines(path: Path, kind: type[Line]) -> list[Line]:
    return [msgspec.json.decode(line, type=kind) for line in path.read_bytes().splitlines()]


def _write_misses(outcomes: Sequence[Outcome], originals: dict[str, str], path: Path) -> None:
    with path.open("w", encoding="utf-8") as out:
        for outcome in outcomes:
            if outcome.is_exact:
                continue
            row = {
                "op": outcome.variant.op,
                "quoted": outcome.variant.text,
                "said": [originals[each] for each in outcome.variant.origins],
                "right": [sorted(each) for each in outcome.right],
                "told": [f"{each.change}: {each.note}" for each in outcome.changes],
            }
            out.write(json.dumps(row, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
