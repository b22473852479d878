"""What was done to the wording on its way from the text to the quotation, with both spans."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sayso.lang.wording import PLAIN
from sayso.lang.wording_table import Sense
from sayso.link.agents import Turn, turns_of
from sayso.link.align import Run
from sayso.link.compared import Sides, moved_markers
from sayso.link.gaps import Gap, Skip, head_gap, inner_gaps, sentence_at, skip_of, tail_gap
from sayso.link.names import is_same_stem
from sayso.link.punctuation import repunctuated
from sayso.link.quotation import Quotation, Said, added_in_brackets
from sayso.link.senses import differences
from sayso.link.showing import (
    Seam,
    between_pieces,
    change_at,
    counted,
    from_to,
    gathered,
    seam_at,
)
from sayso.link.tokens import Token
from sayso.link.trims import trimmed_end, trimmed_start
from sayso.link.wordings import wording_of
from sayso.model import Change, ChangeKind, Spans

OF_ORDER = frozenset(
    {ChangeKind.REWORDED, ChangeKind.INSERTED, ChangeKind.ELIDED, ChangeKind.TRIMMED}
)


def changes_of(
    quotation: Quotation, said: Said, runs: tuple[Run, ...], *, is_common: Callable[[str], bool]
) -> tuple[Change, ...]:
    """Return the set of changes, in the quotation's order; empty for a verbatim copy.

    Args:
        quotation: what is reported.
        said: the stretches of the document that hold it.
        runs: how the two align; at least one.
        is_common: says whether a word was seen without a capital.
    """
    added = added_in_brackets(quotation, runs)
    sides = Sides(quotation=quotation, said=said, added=added, is_common=is_common)
    turns = turns_of(sides, runs)
    if turns:
        sides = replace(
            sides,
            turned_here=frozenset(place for turn in turns for place in turn.here),
            turned_there=frozenset(place for turn in turns for place in turn.there),
        )
    sides = replace(sides, moved=_moved(sides, runs))
    head, tail = head_gap(said, runs, added=added), tail_gap(said, runs, added=added)
    found = [*trimmed_start(sides, head.there[0]), *_at_edge(sides, head)]
    for gap in inner_gaps(runs):
        found += _inner(sides, gap)
    found += [*_at_edge(sides, tail), *trimmed_end(sides, tail.there[1])]
    swaps = [_swapped(sides, turn) for turn in turns if turn.is_swap]
    found = [*(change for change in found if not _is_shown(sides, change, swaps)), *swaps]
    # Case and marks go with the words: by themselves they are told where nothing else changed.
    return tuple(gathered(_of_words(found) or [*found, *repunctuated(quotation, said, runs)]))


def _moved(sides: Sides, runs: tuple[Run, ...]) -> frozenset[tuple[Sense, str]]:
    held_here = {place for run in runs for place in range(run.here, run.here_end)}
    held_there = {place for run in runs for place in range(run.there, run.there_end)}
    first, last = runs[0].there, runs[-1].there_end
    size = len(sides.quotation.tokens)
    low, high = (
        max(0, min(first, last) - size),
        min(len(sides.said.tokens), max(first, last) + size),
    )
    return moved_markers(
        sides,
        tuple(place for place in range(size) if place not in held_here),
        tuple(place for place in range(low, high) if place not in held_there),
    )


def _of_words(found: list[Change]) -> list[Change]:
    return [change for change in found if change.change != ChangeKind.REPUNCTUATED]


def _at_edge(sides: Sides, gap: Gap) -> Iterator[Change]:
    """Yield what stands at the quotation's edge in the words' place.

    The "and" where a reporter joins what two documents hold is of neither.
    """
    quotation = sides.quotation
    is_cut = not (quotation.is_whole_end if gap.here[0] else quotation.is_whole_start)
    if not is_cut or any(key not in PLAIN for key in quotation.keys[slice(*gap.here)]):
        yield from wording_of(sides, gap)


def _swapped(sides: Sides, turn: Turn) -> Change:
    note = f"agent: {from_to(sides, turn.here, turn.there)}"
    return change_at(ChangeKind.ALTERED, sides=sides, here=turn.here, there=turn.there, note=note)


def _is_shown(sides: Sides, change: Change, swaps: list[Change]) -> bool:
    """Say whether words differ only because they changed places, which a swap shows."""
    if change.change not in OF_ORDER or not any(_meets(change, swap) for swap in swaps):
        return False
    here = [key for key in _keys(sides.quotation.tokens, change.here) if key not in PLAIN]
    there = [key for key in _keys(sides.said.tokens, change.there) if key not in PLAIN]
    return _are_held(here, sides.said.keys) and _are_held(there, sides.quotation.keys)


def _meets(change: Change, swap: Change) -> bool:
    return any(span.meets(other) for span in change.here for other in swap.here) or any(
        span.meets(other) for span in change.there for other in swap.there
    )


def _keys(tokens: Sequence[Token], spans: Spans) -> Iterator[str]:
    return (token.key for token in tokens if any(span.holds(token.span) for span in spans))


def _are_held(keys: Sequence[str], others: Sequence[str]) -> bool:
    return all(any(is_same_stem(key, other) or key == other for other in others) for key in keys)


def _inner(sides: Sides, gap: Gap) -> Iterator[Change]:
    skip = skip_of(gap, sides.quotation, sides.said)
    if skip is None:
        yield from wording_of(sides, gap)
    else:
        if skip.words:
            skipped = _skipped(sides, gap, skip)
            yield skipped
            if skipped.change == ChangeKind.SPLICED and _is_made_one(sides, gap):
                note = "sense: halves of two sentences made one"
                yield replace(skipped, change=ChangeKind.ALTERED, note=note)
        if not _is_joint(sides, gap):
            yield from wording_of(sides, Gap(gap.here, (gap.there[1], gap.there[1])))


def _is_joint(sides: Sides, gap: Gap) -> bool:
    """Say whether the words are only the report's own "and" between two quotations."""
    places = range(*gap.here)
    return seam_at(sides, gap).is_parted and all(
        sides.quotation.keys[place] in PLAIN and not sides.quotation.verbal[place]
        for place in places
    )


def _skipped(sides: Sides, gap: Gap, skip: Skip) -> Change:
    seam = seam_at(sides, gap)
    if skip.backwards:
        note = f"order reversed: from {counted(skip.words)} further back{_unless_open(seam)}"
        return Change(change=ChangeKind.SPLICED, here=seam.mark, note=note)
    # Who closes the marks and opens them again does not pretend that the words are one stretch.
    is_far = skip.sentences or (skip.is_across and not _is_shown_whole(sides, gap, seam))
    one_stretch = is_far and not seam.is_parted
    kind = ChangeKind.SPLICED if one_stretch else ChangeKind.ELIDED
    note = f"{counted(skip.words)} {'skipped' if one_stretch else 'left out'}{between_pieces(seam)}"
    if skip.sentences:
        note += f", {counted(skip.sentences, 'whole sentence')} among them"
    elif one_stretch:
        note += ", from one sentence into another"
    there = tuple(range(*gap.there))
    change = change_at(kind, sides=sides, there=there, note=note + _unless_open(seam))
    return replace(change, here=seam.mark)


def _is_made_one(sides: Sides, gap: Gap) -> bool:
    """Say whether the quotation goes from inside one sentence into the inside of another."""
    (last, first), text = gap.there, sides.said.document.text
    is_open = sides.is_lower_case or seam_at(sides, gap).is_open
    if is_open or first <= last or gap.here[0] != gap.here[1]:
        return False
    before, after = sides.said.tokens[last - 1].span, sides.said.tokens[first].span
    return sentence_at(text, before).end >= sides.said.tokens[last].span.end and (
        sentence_at(text, after).start <= sides.said.tokens[first - 1].span.start
    )


def _is_shown_whole(sides: Sides, gap: Gap, seam: Seam) -> bool:
    """Say whether a mark shows the omission and no "not" is gone with it."""
    lost = differences(sides, (), tuple(range(*gap.there))) if seam.mark else ()
    return bool(seam.mark) and all(each.kind != Sense.NEGATION for each in lost)


def _unless_open(seam: Seam) -> str:
    return "" if seam.is_open else ", unmarked"
