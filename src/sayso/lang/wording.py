"""Words that carry sense, in every language we know at once.

The tables of English, Russian and Ukrainian are asked together: their forms hardly collide, forms
under one label mean the same in each, and a text need not say which language it is in.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from sayso.lang.wording_en import ENGLISH
from sayso.lang.wording_ru import RUSSIAN
from sayso.lang.wording_table import Form, Sense, Wording
from sayso.lang.wording_uk import UKRAINIAN

WORDINGS: tuple[Wording, ...] = (ENGLISH, RUSSIAN, UKRAINIAN)

SAME = {form[0]: label for each in WORDINGS for form, label in each.same.items() if len(form) == 1}
VALUES = {
    form[0].replace("'", ""): label[0] for each in WORDINGS for form, label in each.numbers.items()
}
CANONICAL_CACHE = 1 << 16
LONGEST_NUMBER = 15
"""More digits than this are an identifier, compared as they are written."""


class Marker(NamedTuple):
    """A stretch of words that decides the meaning.

    Args:
        sense: what it decides.
        label: equal for stretches that mean the same.
        start: its first word.
        end: after its last word.
        firm: it counts even where the other side has nothing in its place.
    """

    sense: Sense
    label: str
    start: int
    end: int
    firm: bool = True


@lru_cache(maxsize=CANONICAL_CACHE)
def canonical(key: str) -> Form:
    """Return the words that a folded word stands for.

    Spellings become one (colour, color), contractions several (don't: do, not), number words
    digits; apostrophes go, since they get lost on the way.
    """
    plain = key.replace("'", "")
    same = SAME.get(key) or SAME.get(plain) or (plain or key,)
    return tuple(VALUES.get(part, part) for part in same)


def canonical_form(form: Form) -> Form:
    """Return the canonical words of several folded words."""
    return tuple(part for key in form for part in canonical(key))


PLAIN = frozenset(part for each in WORDINGS for word in each.plain for part in canonical(word))
THAT = frozenset().union(*(each.that for each in WORDINGS))
IDIOMS = frozenset(canonical_form(form) for each in WORDINGS for form in each.idioms)
ORDINALS = {
    form[0].replace("'", ""): label[0] for each in WORDINGS for form, label in each.ordinals.items()
}
SCALES = {
    part: Decimal(label[0])
    for each in WORDINGS
    for form, label in each.scales.items()
    for part in canonical(form[0])
}
SENSES = {
    canonical_form(form): (sense, label)
    for each in WORDINGS
    for sense, table in each.senses.items()
    for form, label in table.items()
}
BOUNDS = {canonical_form(form): label for each in WORDINGS for form, label in each.bounds.items()}
SHIFTS: dict[Form, set[Form]] = {}
for _each in WORDINGS:
    for _now, _before in _each.shifts.items():
        SHIFTS.setdefault(canonical_form(_now), set()).update(map(canonical_form, _before))
LONGEST_FORM = max(map(len, (*SENSES, *BOUNDS, *SHIFTS)))
LONGEST_IDIOM = max(map(len, IDIOMS))

AND = frozenset({"and"})
MINUS = "minus"
UNITS = frozenset("%‰$€£¥₽₴")
DENIALS = frozenset().union(*(each.denials for each in WORDINGS))
ECHOES = frozenset().union(*(each.echoes for each in WORDINGS))


def markers(keys: Sequence[str]) -> list[Marker]:
    """Return what decides the meaning of canonical words, in order; the longest form wins."""
    found = list(_quantities(keys))
    counted = {marker.start for marker in found}
    taken = {place for marker in found for place in range(marker.start, marker.end)}
    place = 0
    while place < len(keys):
        marker = None if place in taken else _marker_at(keys, place, counted)
        if marker is None:
            place += 1
        else:
            found.append(marker)
            place = marker.end
    return sorted(found, key=lambda marker: marker.start)


def is_of_number(key: str) -> bool:
    """Say whether a canonical word is a number or multiplies one."""
    return key[:1].isdecimal() or key in SCALES


def amounts(keys: Sequence[str]) -> list[tuple[Marker, Marker]]:
    """Return each unit that a number has beside it ("%", "$"), as (number, unit)."""
    if UNITS.isdisjoint(keys):
        return []
    numbers = [each for each in _quantities(keys) if keys[each.start] not in ORDINALS]
    by_edge = {each.end: each for each in numbers} | {each.start - 1: each for each in numbers}
    return [
        (by_edge[place], Marker(Sense.UNIT, key, place, place + 1))
        for place, key in enumerate(keys)
        if key in UNITS and place in by_edge
    ]


def values(keys: Sequence[str]) -> set[str]:
    """Return the values of the numbers among canonical words."""
    return {each.label for each in _quantities(keys)}


def idiom_places(keys: Sequence[str]) -> set[int]:
    """Return the places of the words that stand in an idiom."""
    return {
        place
        for start in range(len(keys))
        for length in range(1, LONGEST_IDIOM + 1)
        if tuple(keys[start : start + length]) in IDIOMS
        for place in range(start, min(start + length, len(keys)))
    }


def is_shift(now: Form, before: Form) -> bool:
    """Say whether reported speech makes the one of the other."""
    return before in SHIFTS.get(now, ())


def _marker_at(keys: Sequence[str], place: int, counted: set[int]) -> Marker | None:
    for length in range(min(LONGEST_FORM, len(keys) - place), 0, -1):
        form = tuple(keys[place : place + length])
        end = place + length
        if form in SENSES:
            sense, label = SENSES[form]
            return Marker(sense, label, place, end)
        if form in BOUNDS:
            return Marker(Sense.HEDGE, BOUNDS[form], place, end, firm=end in counted)
    return None


def _quantities(keys: Sequence[str]) -> Iterator[Marker]:
    place = 0
    while place < len(keys):
        key = keys[place]
        if key in ORDINALS:
            yield Marker(Sense.NUMBER, ORDINALS[key], place, place + 1, firm=False)
        elif _is_compound_ordinal(keys, place):
            day = str(int(key) + int(ORDINALS[keys[place + 1]]))
            yield Marker(Sense.NUMBER, day, place, place + 2, firm=False)
            place += 2
            continue
        end, value = _quantity_at(keys, place)
        if end > place:
            # "one" is as often a pronoun as a number, in all three languages.
            is_below = place > 0 and keys[place - 1] == MINUS
            start, value = (place - 1, f"-{value}") if is_below else (place, value)
            yield Marker(Sense.NUMBER, value, start, end, firm=value != "1")
        place = max(end, place + 1)


def _is_compound_ordinal(keys: Sequence[str], place: int) -> bool:
    """Say whether "twenty" and "third" stand here."""
    if keys[place] not in {"20", "30"} or place + 1 == len(keys):
        return False
    return len(ORDINALS.get(keys[place + 1], "10")) == 1


def _quantity_at(keys: Sequence[str], place: int) -> tuple[int, str]:
    """Return where the number that starts here ends, and its value; the same place for none."""
    if not keys[place][:1].isdecimal():
        if keys[place] in SCALES:
            return place + 1, _plain_value(SCALES[keys[place]])
        return place, ""
    if not _is_countable(keys[place]):
        return place + 1, keys[place]
    total, current = Decimal(0), Decimal(keys[place])
    end = place + 1
    while end < len(keys):
        step = _next_step(keys, end, current)
        if step is None:
            break
        end, factor, addend = step
        current = current * factor + addend
        if factor >= 1000:  # noqa: PLR2004 (a thousand closes a group of digits)
            total, current = total + current, Decimal(0)
    return end, _plain_value(total + current)


def _next_step(
    keys: Sequence[str], place: int, current: Decimal
) -> tuple[int, Decimal, Decimal] | None:
    """Return how a number goes on: to which place, times what, plus what."""
    key = keys[place]
    if key in SCALES:
        return place + 1, SCALES[key], Decimal(0)
    if key in AND and place + 1 < len(keys) and not current % 100 and current:
        step = _next_step(keys, place + 1, current)
        return step if step and step[1] == 1 else None
    if _is_countable(key) and _fills(Decimal(key), current):
        return place + 1, Decimal(1), Decimal(key)
    return None


def _fills(addend: Decimal, current: Decimal) -> bool:
    """Say whether the number words go together: twenty + five, two hundred + forty."""
    if not 0 < addend < 100:  # noqa: PLR2004  (tens and thousands of number words)
        return False
    if current and not current % 100:
        return current < 1000  # noqa: PLR2004  (tens and thousands of number words)
    return not current % 10 and 20 <= current < 100 and addend < 10  # noqa: PLR2004  (tens and thousands of number words)


def _is_countable(key: str) -> bool:
    return (
        key[:1].isdecimal()
        and key.isascii()
        and len(key) <= LONGEST_NUMBER
        and key.count(".") <= 1
        and "," not in key
    )


def _plain_value(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
