"""Which segments are to become one, so that few are searched and each is rewritten seldom."""

from collections.abc import Sequence
from pathlib import Path

from sayso.passages.covering import joined
from sayso.passages.keys import MOST_PASSAGES
from sayso.passages.segment import merged
from sayso.store.manifest import SegmentEntry
from sayso.store.segments import Lines, StoredSegment, arrays_path, lines_path, write_segment

FANOUT = 4
"""So many segments of about one size become one of the next; each is this many times larger."""
SMALL = 4096
"""Segments of fewer postings are all of one size: rewriting them costs less than opening them."""
MOST_POSTINGS = 1 << 26
"""Segments that hold more together are left apart: merging so many takes 1.2 GB."""


def to_merge(entries: Sequence[SegmentEntry]) -> int:
    """Return how many of the last segments should become one; 0 for none.

    Only the last ones are ever merged, so that documents keep the order in which they came.
    """
    tiers = [_tier(entry) for entry in entries]
    for tier in sorted(set(tiers)):
        count = _tail(tiers, tier)
        last = entries[len(entries) - count :]
        if tiers[len(tiers) - count :].count(tier) >= FANOUT and _fits(last):
            return count
    return 0


def merge(folder: Path, number: int, segments: Sequence[StoredSegment]) -> SegmentEntry:
    """Write one segment with the documents of several; it counts once the manifest names it."""
    lines = Lines(lines_path(folder, number))
    for each in segments:
        for start, end in zip(
            each.line_bounds[:-1].tolist(), each.line_bounds[1:].tolist(), strict=True
        ):
            lines.add(each.lines[start:end])
    return write_segment(
        arrays_path(folder, number),
        merged([each.segment for each in segments]),
        lines,
        joined(each.entry.coverage for each in segments),
    )


def _tier(entry: SegmentEntry) -> int:
    """Return 0 for a small segment, 1 for one up to four times as large, and so on."""
    tier, bound = 0, SMALL
    while entry.postings >= bound:
        tier, bound = tier + 1, bound * FANOUT
    return tier


def _tail(tiers: Sequence[int], most: int) -> int:
    """Return how many of the last tiers are none above the one given."""
    above = (place for place in range(len(tiers) - 1, -1, -1) if tiers[place] > most)
    return len(tiers) - 1 - next(above, -1)


def _fits(entries: Sequence[SegmentEntry]) -> bool:
    return (
        sum(entry.postings for entry in entries) <= MOST_POSTINGS
        and sum(entry.passages for entry in entries) < MOST_PASSAGES
    )
