"""What was done to the wording on its way from the text to the quotation, with both spans."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from sayso.lang.wording import PLAIN, THAT
from sayso.lang.wording_table import Sense
from sayso.link.align import Run
from sayso.link.gaps import Gap, Skip, head_gap, inner_gaps, skip_of, tail_gap
from sayso.link.names import is_same_stem
from sayso.link.punctuation import repunctuated
from sayso.link.quotation import Quotation, Said, added_in_brackets
from sayso.link.senses import Difference, Places, Sides, differences
from sayso.link.shifts import reported_pairs
from sayso.link.showing import (
    change_at,
    counted,
    ellipsis_at,
    from_to,
    gathered,
    letters_of,
    words_here,
    words_there,
)
from sayso.link.trims import trimmed_end, trimmed_start
from sayso.model import Change, ChangeKind, Spans

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
    head, tail = head_gap(said, runs, added=added), tail_gap(said, runs, added=added)
    found = [*trimmed_start(sides, head.there[0]), *_wording(sides, head)]
    for gap in inner_gaps(runs):
        found += _inner(sides, gap)
    found += [*_wording(sides, tail), *trimmed_end(sides, tail.there[1])]
    return tuple(gathered([*found, *repunctuated(quotation, said, runs)]))


def _inner(sides: Sides, gap: Gap) -> Iterator[Change]:
    skip = skip_of(gap, sides.said)
    if skip is None:
        yield from _wording(sides, gap)
    else:
        if skip.note:
            yield _skipped(sides, gap, skip)
        yield from _wording(sides, Gap(gap.here, (gap.there[1], gap.there[1])))


def _skipped(sides: Sides, gap: Gap, skip: Skip) -> Change:
    mark = ellipsis_at(sides, gap.here[1])
    kind = ChangeKind.SPLICED if skip.sentences or skip.backwards else ChangeKind.ELIDED
    there = () if skip.backwards else tuple(range(*gap.there))
    note = skip.note if mark else f"{skip.note}, unmarked"
    change = change_at(kind, sides=sides, there=there, note=note)
    return replace(change, here=mark)


def _wording(sides: Sides, gap: Gap) -> Iterator[Change]:
    """Yield what replaces, adds or leaves out words in a gap."""
    here, there = tuple(range(*gap.here)), tuple(range(*gap.there))
    bracketed = tuple(place for place in here if sides.added[place])
    ordinary = _without(here, [bracketed])
    if bracketed:
        replaced = () if ordinary else there
        yield _in_brackets(sides, bracketed, replaced)
        there = () if not ordinary else there
    if not ordinary and not there:
        return
    if _is_same_letters(sides, ordinary, there):
        yield change_at(
            ChangeKind.REPUNCTUATED, sides=sides, here=ordinary, there=there, note="spelling"
        )
        return
    mark = ellipsis_at(sides, gap.here[1])
    yield from _ordinary_wording(sides, ordinary, there, mark=mark)


def _in_brackets(sides: Sides, here: Places, there: Places) -> Change:
    note = f"in brackets: {words_here(sides, here)}"
    if there:
        note += f", in place of {words_there(sides, there)}"
    return change_at(ChangeKind.INSERTED, sides=sides, here=here, there=there, note=note)


def _ordinary_wording(
    sides: Sides, here: Places, there: Places, *, mark: Spans
) -> Iterator[Change]:
    pairs = reported_pairs(sides, here, there)
    if pairs:
        now, before = (tuple(place for pair in pairs for place in pair[side]) for side in (0, 1))
        note = ", ".join(from_to(sides, *pair) for pair in pairs)
        yield change_at(ChangeKind.REPORTED, sides=sides, here=now, there=before, note=note)
        here = tuple(place for place in here if place not in now)
        there = tuple(place for place in there if place not in before)
    here = tuple(place for place in here if not _is_that(sides, place))
    found = _differences(sides, here, there, mark=mark)
    for difference in found:
        yield _altered(sides, difference)
    yield from _rest(sides, here, there, found, mark=mark)


def _differences(sides: Sides, here: Places, there: Places, *, mark: Spans) -> list[Difference]:
    if here and there:
        return differences(sides, here, there)
    if len(here) > FEW_ADDED or len(there) > FEW_LEFT_OUT:
        return []
    found = differences(sides, here, there)
    # A mark of omission warns the reader of all that may be gone but a "not".
    return [each for each in found if not mark or each.kind == Sense.NEGATION]


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
    sides: Sides, here: Places, there: Places, found: list[Difference], *, mark: Spans
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
        note = f"{counted(len(there))} left out: {words_there(sides, there)}"
        change = change_at(ChangeKind.ELIDED, sides=sides, there=there, note=note)
        yield replace(change, here=mark)


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
