"""What replaces, adds or leaves out words in one gap between words that both texts share."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sayso.lang.wording import PLAIN, THAT, markers
from sayso.lang.wording_table import Sense
from sayso.link.checks import without_possibilities, without_roundings
from sayso.link.compared import Difference, Places, Sides
from sayso.link.contraries import with_contraries
from sayso.link.gaps import Gap
from sayso.link.names import is_same_stem
from sayso.link.punctuation import NUMBER_NOTE
from sayso.link.senses import differences, is_same_number, number_reach
from sayso.link.shifts import reported_pairs
from sayso.link.showing import (
    Seam,
    altered,
    between_pieces,
    change_at,
    counted,
    from_to,
    letters_of,
    seam_at,
    words_here,
    words_there,
)
from sayso.model import Change, ChangeKind

CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)")
"""An hour and a minute: 11.30 and 11:30 are one."""
CLAUSE = 3
"""So many words more on one side are more than a rewording: they were left out, or put in."""
FEW_ADDED = 3
FEW_LEFT_OUT = 2
"""So few words left out or put in are looked at for what they decide; a longer stretch is a
clause of its own, left out or put in as a whole."""


def wording_of(sides: Sides, gap: Gap) -> Iterator[Change]:
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
        yield altered(sides, difference.kind, difference.here, difference.there)
    yield from _rest(sides, here, there, found, seam=seam)


def _differences(sides: Sides, here: Places, there: Places, *, seam: Seam) -> list[Difference]:
    if here and there:
        found = _with_contraries(sides, here, there)
        # A mark of omission between replaced words: what is gone is announced, but for a "not".
        is_cut = bool(seam.mark) and len(there) > len(here)
        return [each for each in found if each.here or not is_cut or each.kind == Sense.NEGATION]
    if len(here) > FEW_ADDED or len(there) > FEW_LEFT_OUT:
        return _condition(sides, there) if there and not seam.is_open else []
    found = _with_contraries(sides, here, there)
    # An open seam warns the reader of all that may be gone but a "not".
    return [each for each in found if not seam.is_open or each.kind == Sense.NEGATION]


def _with_contraries(sides: Sides, here: Places, there: Places) -> list[Difference]:
    found = without_possibilities(sides, differences(sides, here, there))
    found = without_roundings(sides, found)
    return with_contraries(found, here, there, quoted=sides.quotation.keys, said=sides.said.keys)


def _condition(sides: Sides, there: Places) -> list[Difference]:
    """Return the "if" or "not" that opens a clause left out without a mark, or a hedge that is all."""
    opening = markers(sides.said.keys[there[0] : there[-1] + 1])[:1]
    return [
        Difference(kind=marker.sense.value, there=there[: marker.end])
        for marker in opening
        if marker.start == 0
        and (
            marker.sense in {Sense.NEGATION, Sense.CONDITION}
            or (marker.sense == Sense.HEDGE and marker.end == len(there))
        )
    ]


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
    if here and len(here) >= len(there) + (CLAUSE if there else 1):
        note = f"added: {words_here(sides, here)}"
        yield change_at(ChangeKind.INSERTED, sides=sides, here=here, note=note)
    if there and len(there) > len(here) + (0 if seam.mark or not here else CLAUSE - 1):
        left_out = counted(len(there) - len(here))
        note = f"{left_out} left out{between_pieces(seam)}: {words_there(sides, there)}"
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
    said = letters_of(sides.said.document.text, sides.said.tokens, there)
    if quoted == said != "":
        return True
    clocks = (CLOCK.fullmatch(words_here(sides, here)), CLOCK.fullmatch(words_there(sides, there)))
    return all(clocks) and len({each.groups() for each in clocks if each}) == 1
