"""Units beside a number: signs of money before it, words and signs behind it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sayso.extract.figures.numbers import Number
from sayso.lang.figures import Numerals, Unit, key_of
from sayso.lang.figures.signs import BEFORE, BEHIND, BEHIND_SIGN, SIGNS_BEFORE
from sayso.model import Span

REACH = 5
"""Code points in which a sign of money stands before its number: "US$ "."""
MINUS = frozenset("-−")
SIGN_REACH = 8
"""Code points in which a word for a sign stands before its number."""
BEHIND_WORDS = re.compile(
    r"\.?(?:[ \u00a0\u202f]{0,2}|[-‑])"
    r"(?P<first>[^\W\d_]+(?:[/·][^\W\d_]+|-(?:hours?|час\w+|годин\w*))?[²³]?)"
    r"(?:\.?[ \u00a0-](?P<second>[^\W\d_]+))?(?:[ \u00a0](?P<third>[^\W\d_]+))?"
)
NAMES = ("third", "second", "first")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number with its unit.

    Args:
        number: as read.
        span: with the unit and the signs.
        unit: None for what is counted one by one.
        sign: -1 for what is below zero.
    """

    number: Number
    span: Span
    unit: Unit | None
    sign: int = 1


def amount_of(number: Number, *, text: str, table: Numerals) -> Amount:
    """Return a number with the unit that stands beside it."""
    start, end = number.span
    if number.is_ordinal:
        return Amount(number=number, span=number.span, unit=None)
    unit: Unit | None
    money = BEFORE.search(text[max(0, start - REACH) : start])
    if money:
        unit = SIGNS_BEFORE[key_of(money[0])]
        start -= len(money[0])
    else:
        unit, end = _unit_behind(text, end, table)
    start, sign = _signed(text, start, table)
    return Amount(number=number, span=Span(start, end), unit=unit, sign=sign)


def _signed(text: str, start: int, table: Numerals) -> tuple[int, int]:
    """Return where the number starts with its minus, and its sign."""
    said = table.sign_pattern.search(text[max(0, start - SIGN_REACH) : start])
    if said:
        return start - len(said[0]), 1 if said["plus"] or said[0] == "+" else -1
    has_minus = start > 0 and text[start - 1] in MINUS
    if has_minus and (start == 1 or text[start - 2] in " \u00a0(\n"):
        is_dash = text[start - 1] == "-" and text[start : start + 1].isalpha()
        return (start, 1) if is_dash else (start - 1, -1)
    return start, 1


def _unit_behind(text: str, end: int, table: Numerals) -> tuple[Unit | None, int]:
    sign = BEHIND_SIGN.match(text, end)
    if sign:
        return BEHIND[_latin(key_of(sign[1]))], sign.end()
    found = BEHIND_WORDS.match(text, end)
    if found is None:
        return None, end
    for last, words in _phrases(found):
        unit = table.units.get(words)
        if unit:
            return unit, last
    return None, end


def _phrases(found: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Yield the words behind a number, three, two and one of them, and where they end."""
    for count, name in zip((3, 2, 1), NAMES, strict=True):
        if found[name]:
            parts = (found[each] for each in ("first", "second", "third")[:count])
            yield found.end(name), key_of(" ".join(part for part in parts if part))


def _latin(sign: str) -> str:
    return sign.replace("º", "°").replace("с", "c")
