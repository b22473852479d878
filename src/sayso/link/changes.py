"""What was done to the wording on its way from the text to the quotation, with both spans."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from sayso.lang.wording import PLAIN, THAT
from sayso.lang.wording_table import Sense
from sayso.link.agents import Turn, turns_of
from sayso.link.align import Run
from sayso.link.gaps import Gap, Skip, head_gap, inner_gaps, skip_of, tail_gap
from sayso.link.names import is_same_stem
from sayso.link.punctuation import NUMBER_NOTE, repunctuated
from sayso.link.quotation import Quotation, Said, added_in_brackets
from sayso.link.senses import (
    Difference,
    Places,
    Sides,
    differences,
    is_same_number,
    number_reach,
)
from sayso.link.shifts import reported_pairs
from sayso.link.showing import (
    Seam,
    change_at,
    counted,
    from_to,
    gathered,
    letters_of,
    seam_at,
    words_here,
    words_there,
)
from sayso.link.trims import trimmed_end, trimmed_start
from sayso.model import Change, ChangeKind

FEW_ADDED = 3
FEW_LEFT_OUT = 2
"""So few words left out or put in are looked at for what they decide; a longer stretch is a
clause of its own, left out or put in as a whole."""


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
    head, tail = head_gap(said, runs, added=added), tail_gap(said, runs, added=added)
    found = [*trimmed_start(sides, head.there[0]), *_wording(sides, head)]
    for gap in inner_gaps(runs):
        found += _inner(sides, gap)
    found += [*_wording(sides, tail), *trimmed_end(sides, tail.there[1])]
    swaps = [_swapped(sides, turn) for turn in turns if turn.is_swap]
    found = [*(change for change in found if not _is_shown(change, swaps)), *swaps]
    return tuple(gathered([*found, *repunctuated(quotation, said, runs)]))


def _swapped(sides: Sides, turn: Turn) -> Change:
    note = f"agent: {from_to(sides, turn.here, turn.there)}"
    return change_at(ChangeKind.ALTERED, sides=sides, here=turn.here, there=turn.there, note=note)


def _is_shown(change: Change, swaps: list[Change]) -> bool:
    """Say whether words differ only because they changed places, which a swap shows."""
    return change.change == ChangeKind.REWORDED and any(
        {*change.here} <= {*swap.here} and {*change.there} <= {*swap.there} for swap in swaps
    )


def _inner(sides: Sides, gap: Gap) -> Iterator[Change]:
    skip = skip_of(gap, sides.quotation, sides.said)
    if skip is None:
        yield from _wording(sides, gap)
    else:
        if skip.words:
            yield _skipped(sides, gap, skip)
        yield from _wording(sides, Gap(gap.here, (gap.there[1], gap.there[1])))


def _skipped(sides: Sides, gap: Gap, skip: Skip) -> Change:
    seam = seam_at(sides, gap)
    if skip.backwards:
        note = f"order reversed: from {counted(skip.words)} further back{_unless_open(seam)}"
        return Change(change=ChangeKind.SPLICED, here=seam.mark, note=note)
    # Who closes the marks and opens them again does not pretend that the words are one stretch.
    is_far = skip.sentences or (skip.is_across and not _is_shown_whole(sides, gap, seam))
    one_stretch = is_far and not seam.is_parted
    kind = ChangeKind.SPLICED if one_stretch else ChangeKind.ELIDED
    note = f"{counted(skip.words)} {'skipped' if one_stretch else 'left out'}{_between(seam)}"
    if skip.sentences:
        note += f", {counted(skip.sentences, 'whole sentence')} among them"
    elif one_stretch:
        note += ", from one sentence into another"
    there = tuple(range(*gap.there))
    change = change_at(kind, sides=sides, there=there, note=note + _unless_open(seam))
    return replace(change, here=seam.mark)


def _is_shown_whole(sides: Sides, gap: Gap, seam: Seam) -> bool:
    """Say whether a mark shows the omission and no "not" is gone with it."""
    lost = differences(sides, (), tuple(range(*gap.there))) if seam.mark else ()
    return bool(seam.mark) and all(each.kind != Sense.NEGATION for each in lost)


def _between(seam: Seam) -> str:
    return " between the two quotations" if seam.is_parted else ""


def _unless_open(seam: Seam) -> str:
    return "" if seam.is_open else ", unmarked"


def _wording(sides: Sides, gap: Gap) -> Iterator[Change]:
    """Yield what replaces, adds or leaves out words in a gap."""
    gap = _with_whole_numbers(sides, gap)
    here, there = tuple(range(*gap.here)), tuple(range(*gap.there))
    bracketed = tuple(place for place in here if sides.added[place])
    if _is_in_brackets(sides, there):
        bracketed = ()
    ordinary = _without(here, [bracketed])
    if bracketed:
        replaced = () if ordinary else there
        yield _in_brackets(sides, bracketed, replaced)
        there = () if not ordinary else there
    if not ordinary and not there:
        return
    if _is_same_letters(sides, ordinary, there) or is_same_number(sides, ordinary, there):
        yield change_at(
            ChangeKind.REPUNCTUATED,
            sides=sides,
            here=ordinary,
            there=there,
            note=_writing(sides, ordinary, there),
        )
        return
    yield from _ordinary_wording(sides, ordinary, there, seam=seam_at(sides, gap))


def _writing(sides: Sides, here: Places, there: Places) -> str:
    return NUMBER_NOTE if is_same_number(sides, here, there) else "spelling"


def _with_whole_numbers(sides: Sides, gap: Gap) -> Gap:
    """Return the gap, widened by shared words of numbers that reach into it: "12 | thousand".

    An open seam shows that the number may be cut.
    """
    if seam_at(sides, gap).is_open:
        return gap
    quoted, said = sides.quotation.keys, sides.said.keys
    reaches = number_reach(quoted, *gap.here), number_reach(said, *gap.there)
    before, after = (max(reach[side] for reach in reaches) for side in (0, 1))
    here = (gap.here[0] - before, gap.here[1] + after)
    there = (gap.there[0] - before, gap.there[1] + after)
    is_shared = (
        min(here[0], there[0]) >= 0
        and quoted[here[0] : gap.here[0]] == said[there[0] : gap.there[0]]
        and quoted[gap.here[1] : here[1]] == said[gap.there[1] : there[1]]
    )
    return Gap(here, there) if is_shared else gap


def _is_in_brackets(sides: Sides, there: Places) -> bool:
    """Say whether the text has brackets of its own here: those of the quotation stand for them."""
    start = sides.said.tokens[there[0]].span.start if there else 0
    return sides.said.document.text[max(0, start - 1) : start] in {"(", "["}


def _in_brackets(sides: Sides, here: Places, there: Places) -> Change:
    note = f"in brackets: {words_here(sides, here)}"
    if there:
        note += f", in place of {words_there(sides, there)}"
    return change_at(ChangeKind.INSERTED, sides=sides, here=here, there=there, note=note)


def _ordinary_wording(sides: Sides, here: Places, there: Places, *, seam: Seam) -> Iterator[Change]:
    pairs = reported_pairs(sides, here, there)
    if pairs:
        now, before = (tuple(place for pair in pairs for place in pair[side]) for side in (0, 1))
        note = ", ".join(from_to(sides, *pair) for pair in pairs)
        yield change_at(ChangeKind.REPORTED, sides=sides, here=now, there=before, note=note)
        here = tuple(place for place in here if place not in now)
        there = tuple(place for place in there if place not in before)
    here = tuple(place for place in here if not _is_that(sides, place))
    found = _differences(sides, here, there, seam=seam)
    for difference in found:
        yield _altered(sides, difference)
    yield from _rest(sides, here, there, found, seam=seam)


def _differences(sides: Sides, here: Places, there: Places, *, seam: Seam) -> list[Difference]:
    if here and there:
        return differences(sides, here, there)
    if len(here) > FEW_ADDED or len(there) > FEW_LEFT_OUT:
        return []
    found = differences(sides, here, there)
    # An open seam warns the reader of all that may be gone but a "not".
    return [each for each in found if not seam.is_open or each.kind == Sense.NEGATION]


def _altered(sides: Sides, difference: Difference) -> Change:
    kind, here, there = difference.kind, difference.here, difference.there
    if here and there:
        note = f"{kind}: {from_to(sides, here, there)}"
    elif here:
        note = f"{kind} added: {words_here(sides, here)}"
    else:
        note = f"{kind} lost: {words_there(sides, there)}"
    return change_at(ChangeKind.ALTERED, sides=sides, here=here, there=there, note=note)


def _rest(
    sides: Sides, here: Places, there: Places, found: list[Difference], *, seam: Seam
) -> Iterator[Change]:
    """Yield what the differences in sense do not explain."""
    if found:
        here = _without(here, [each.here for each in found])
        there = _without(there, [each.there for each in found])
        if not _has_content(sides, here, there):
            return
    if here and there:
        note = from_to(sides, here, there)
        yield change_at(ChangeKind.REWORDED, sides=sides, here=here, there=there, note=note)
    elif here:
        note = f"added: {words_here(sides, here)}"
        yield change_at(ChangeKind.INSERTED, sides=sides, here=here, note=note)
    elif there:
        note = f"{counted(len(there))} left out{_between(seam)}: {words_there(sides, there)}"
        change = change_at(ChangeKind.ELIDED, sides=sides, there=there, note=note)
        yield replace(change, here=seam.mark)


def _without(places: Places, taken: list[Places]) -> Places:
    gone = {place for group in taken for place in group}
    return tuple(place for place in places if place not in gone)


def _has_content(sides: Sides, here: Places, there: Places) -> bool:
    """Say whether the two sides differ by more than function words and inflection."""
    quoted = [sides.quotation.keys[place] for place in here]
    said = [sides.said.keys[place] for place in there]
    return _holds_more(quoted, said) or _holds_more(said, quoted)


def _holds_more(words: list[str], others: list[str]) -> bool:
    return any(
        word not in PLAIN and not any(is_same_stem(word, other) for other in others)
        for word in words
    )


def _is_that(sides: Sides, place: int) -> bool:
    """Say whether the word only opens reported speech."""
    return not sides.quotation.verbal[place] and sides.quotation.keys[place] in THAT


def _is_same_letters(sides: Sides, here: Places, there: Places) -> bool:
    quoted = letters_of(sides.quotation.text, sides.quotation.tokens, here)
    return quoted == letters_of(sides.said.document.text, sides.said.tokens, there) != ""
