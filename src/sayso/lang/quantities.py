"""Numbers as they are compared across languages: by value, with the hedge and the unit beside them.

"2.5 thousand", "две с половиной тысячи" and "пів мільйона" are read, and the hours of a clock: "half
past seven" and "половина восьмого" are an hour apart. The tables of all languages are asked together.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sayso.lang.measures import hedge_of, unit_of
from sayso.lang.wording import LONGEST_NUMBER, ORDINALS, SCALES, UNITS, markers
from sayso.lang.wording_table import Sense, word_set

HALVES = word_set(
    "half половина половиной половиною половину половины половини половині половине пів пол"
)
WITH = word_set("and a с со з із")
OF = word_set("a an of the на")
ONE = word_set("a one 1")
"""Before "fifth", which is the fifth in a row as well."""
PAST = word_set("past")
HALF_SCALES = {
    "полмиллиона": "500000",
    "півмільйона": "500000",
    "полмиллиарда": "500000000",
    "півмільярда": "500000000",
    "полтысячи": "500",
    "півтисячі": "500",
}
SHARES = {
    **dict.fromkeys(HALVES, "50"),
    **dict.fromkeys(word_set("quarter четверть четверти чверть чверті"), "25"),
    **dict.fromkeys(word_set("треть трети третину третина третини"), "33"),
    **dict.fromkeys(word_set("fifth"), "20"),
    **dict.fromkeys(word_set("tenth"), "10"),
}
SEVERAL = {
    **{key: {"2": "67"} for key in word_set("thirds трети третини")},
    **{key: {"3": "75"} for key in word_set("quarters четверти чверті")},
    **{key: {"2": "40", "3": "60", "4": "80"} for key in word_set("fifths пятых п'ятих")},
}
"""By the number before them: "two thirds"."""
HALF = Decimal("0.5")
MILLION = Decimal(1_000_000)
MILLIONS = "m"
"""Behind a sum of money: "£125m"."""
NOON = 12
MINUTES = 60
CLOCK = re.compile(r"@([0-2]?\d):([0-5]\d)")
"""How an hour and its minutes, which are words apart, are handed over as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number in a text.

    Args:
        value: as one number.
        kind: "number", "share" (of a hundred), "clock", or what its unit measures: "length", "$".
        size: in a unit that all of its kind share.
        hedge: what is said of its exactness: "at least", "at most", "roughly"; or nothing.
        start: its first word.
        end: after its last word.
        hedged: how many words before it say its hedge.
        firm: it is a number and nothing else; "first", "one" and "half" are not always.
    """

    value: Decimal
    kind: str = "number"
    size: Decimal = Decimal(0)
    hedge: str = ""
    start: int
    end: int
    hedged: int = 0
    firm: bool = True


def quantities(keys: Sequence[str]) -> list[Quantity]:
    """Return the numbers among canonical words, in order; an hour's minutes as "@7:30"."""
    found: list[Quantity] = []
    taken: set[int] = set()
    for each in (*_clocks(keys), *_halves(keys), *_shares(keys), *_plain(keys)):
        places = range(each.start, each.end)
        if taken.isdisjoint(places):
            found.append(_measured(keys, each))
            taken.update(places)
    return sorted(found, key=lambda each: each.start)


def _clocks(keys: Sequence[str]) -> Iterator[Quantity]:
    """Yield "7:30", "half past seven", "половина восьмого", "пів на восьму"."""
    for place, key in enumerate(keys):
        written = CLOCK.fullmatch(key)
        if written:
            hours = Decimal(written[1]) + Decimal(written[2]) / MINUTES
            yield Quantity(value=hours, kind="clock", start=place, end=place + 1)
        elif key in HALVES:
            yield from _half_hours(keys, place)


def _half_hours(keys: Sequence[str], place: int) -> Iterator[Quantity]:
    following = [*keys[place + 1 : place + 3], "", ""]
    if following[0] in PAST:
        hour, sign, end = _decimal(following[1]), 1, place + 3
    else:
        step = following[0] in OF
        hour, sign, end = _decimal(ORDINALS.get(following[step], "")), -1, place + 2 + step
        if following[step].isascii():
            return
    if hour is not None and hour <= NOON:
        yield Quantity(value=hour + sign * HALF, kind="clock", start=place, end=end)


def _halves(keys: Sequence[str]) -> Iterator[Quantity]:
    """Yield "three and a half thousand", "две с половиной", "half a million", "полмиллиона"."""
    for place, key in enumerate(keys):
        if key in HALF_SCALES:
            yield Quantity(value=Decimal(HALF_SCALES[key]), start=place, end=place + 1)
        elif key in HALVES:
            yield from _half_of(keys, place)


def _half_of(keys: Sequence[str], place: int) -> Iterator[Quantity]:
    start = place
    while start and place - start < len(OF) and keys[start - 1] in WITH:
        start -= 1
    whole = _decimal(keys[start - 1]) if 0 < start < place else None
    end, scale = _scale_at(keys, place + 1)
    if whole is not None:
        yield Quantity(value=(whole + HALF) * scale, start=start - 1, end=end)
    elif end > place + 1:
        yield Quantity(value=HALF * scale, start=place, end=end)
    elif unit_of(keys, place, place + 1)[0] == "share":
        yield Quantity(value=HALF, start=place, end=place + 1)


def _scale_at(keys: Sequence[str], place: int) -> tuple[int, Decimal]:
    """Return where a scale ends that stands here, or behind an article, and its value."""
    for end in (place + 1, place + 2):
        if end <= len(keys) and keys[end - 1] in SCALES and OF.issuperset(keys[place : end - 1]):
            return end, SCALES[keys[end - 1]]
    return place, Decimal(1)


def _decimal(key: str) -> Decimal | None:
    digits = key.removeprefix("-")
    is_number = digits.replace(".", "", 1).isdecimal() and digits.isascii() and digits[0] != "."
    return Decimal(key) if is_number and len(digits) <= LONGEST_NUMBER else None


def _plain(keys: Sequence[str]) -> Iterator[Quantity]:
    # The tables of numbers take what begins with a digit for one.
    for marker in markers(keys):
        value = _decimal(marker.label) if marker.sense == Sense.NUMBER else None
        if value is not None:
            yield Quantity(value=value, start=marker.start, end=marker.end, firm=marker.firm)


def _shares(keys: Sequence[str]) -> Iterator[Quantity]:
    for place, key in enumerate(keys):
        several = SEVERAL.get(key, {}).get(keys[place - 1]) if place else None
        if several:
            share = Decimal(several)
            yield Quantity(value=share, kind="share", start=place - 1, end=place + 1, firm=False)
            continue
        is_counted = key not in ORDINALS or (place > 0 and keys[place - 1] in ONE)
        if key in SHARES and is_counted:
            value = Decimal(SHARES[key])
            yield Quantity(value=value, kind="share", start=place, end=place + 1, firm=False)


def _measured(keys: Sequence[str], each: Quantity) -> Quantity:
    """Return the quantity with its unit and its hedge."""
    is_money = each.start > 0 and keys[each.start - 1] in UNITS
    value = each.value * (
        MILLION if is_money and keys[each.end : each.end + 1] == [MILLIONS] else 1
    )
    kind, size = unit_of(keys, each.start, each.end) if each.kind == "number" else (each.kind, 1)
    is_hedged = each.firm or each.kind == "share"
    hedge, hedged = hedge_of(keys, each.start, each.end) if is_hedged else ("", 0)
    return replace(each, value=value, kind=kind, size=value * size, hedge=hedge, hedged=hedged)
