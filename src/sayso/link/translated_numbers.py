"""Numbers, hedges on them, and hours that differ between two languages."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from sayso.lang.quantities import Quantity, quantities
from sayso.lang.wording_across import BY, UNTIL
from sayso.lang.wording_table import word_set
from sayso.link.rows import Places
from sayso.link.tokens import Token
from sayso.link.translated_dates import Dated, dates_in
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

NEAR = Decimal("0.06")
"""A measure turned into another, or a hedged number, may be so far off."""
HALF_DAY = 12
POUNDS = frozenset({"£", "weight"})
CENTURY = 100
CENTURIES = ({0, 19}, {0, 20})
"""Between a year and its last two digits: "2019" and "SS19"."""
LOOSE = frozenset({"number", "share", "clock"})
"""Of these no unit is known, with which another could differ."""
HALF_DAYS = word_set("am pm")
DOTTED_HOUR = re.compile(r"[01]?\d\.[0-5]\d")
MINUTES = re.compile(r"[0-5]\d")


def altered_numbers(compared: Compared) -> Iterator[Change]:
    """Yield the numbers that differ, or that are said to be more or less exact."""
    here_dates = dates_in(compared.quotation.text, compared.rows.here)
    there_dates = dates_in(compared.document.text, compared.rows.there)
    here = _kept(
        _numbers(compared.quotation.text, compared.rows.here), compared.kept_here, here_dates
    )
    there = _kept(
        _numbers(compared.document.text, compared.rows.there), compared.kept_there, there_dates
    )
    pairs = _matched(compared, here, there)
    for quoted, said in pairs:
        yield from _around(compared, quoted, said)
    new = [each for each in here if each.firm and all(each is not quoted for quoted, _ in pairs)]
    gone = [each for each in there if each.firm and all(each is not said for _, said in pairs)]
    for quoted, said in _facing(compared, new, gone):
        kind = "unit" if quoted.value == said.value else "number"
        yield altered(compared, kind, here=_places(quoted), there=_places(said))


def _numbers(text: str, words: Sequence[Token]) -> list[Quantity]:
    keys = [token.key for token in words]
    for place, (token, following) in enumerate(pairwise(words)):
        between = text[token.span.end : following.span.start]
        if between == ":" and MINUTES.fullmatch(following.key) and token.key.isdecimal():
            keys[place : place + 2] = [f"@{token.key}:{following.key}", ""]
        elif following.key in HALF_DAYS and DOTTED_HOUR.fullmatch(token.key):
            keys[place] = "@" + token.key.replace(".", ":")
    return quantities(keys)


def _kept(
    found: Sequence[Quantity], kept: frozenset[int], dates: Sequence[Dated]
) -> list[Quantity]:
    of_dates = {place for each in dates for place in each.places}
    return [
        each
        for each in found
        if each.start in kept and of_dates.isdisjoint(range(each.start, each.end))
    ]


def _matched(
    compared: Compared, here: Sequence[Quantity], there: Sequence[Quantity]
) -> list[tuple[Quantity, Quantity]]:
    """Return the numbers that are the same, those that face each other first."""
    found = []
    left = list(there)
    for quoted in here:
        same = [said for said in left if _is_same(quoted, said)]
        if same:
            said = max(same, key=lambda each: _likeness(compared, quoted, each))
            left.remove(said)
            found.append((quoted, said))
    return found


def _is_same(quoted: Quantity, said: Quantity) -> bool:
    kinds = {quoted.kind, said.kind}
    if quoted.value == said.value:
        is_one_kind = len(kinds) == 1
        return quoted.size == said.size if is_one_kind else kinds == POUNDS or bool(LOOSE & kinds)
    if kinds in ({"clock"}, {"clock", "number"}):
        return quoted.value % HALF_DAY == said.value % HALF_DAY
    if {quoted.value // CENTURY, said.value // CENTURY} in CENTURIES:
        return quoted.value % CENTURY == said.value % CENTURY
    is_converted = len(kinds) == 1 and quoted.size * said.value != said.size * quoted.value
    is_rounded = bool(quoted.hedge) and quoted.kind != "time"
    return (is_converted or is_rounded) and _is_near(quoted.size, said.size)


def _is_near(one: Decimal, other: Decimal) -> bool:
    low, high = sorted((abs(one), abs(other)))
    return high - low <= NEAR * high


def _likeness(compared: Compared, quoted: Quantity, said: Quantity) -> float:
    return float(compared.rows.alike[quoted.start : quoted.end, said.start : said.end].max())


def _around(compared: Compared, quoted: Quantity, said: Quantity) -> Iterator[Change]:
    """Yield a hedge that differs about one number, and "by 20 %" made "to 20 %"."""
    is_rounded = quoted.value != said.value
    # "До" is "to" as often as "up to": alone it tells nothing.
    is_told = {quoted.hedge, said.hedge} != {"", "at most"}
    if quoted.hedge != said.hedge and not is_rounded and is_told:
        yield altered(
            compared,
            "hedge",
            here=_places(quoted),
            there=_places(said),
        )
    before = compared.here[max(0, quoted.start - 1)], compared.there[max(0, said.start - 1)]
    if quoted.kind == "share" and any(
        one in BY and other in UNTIL for one, other in (before, before[::-1])
    ):
        yield altered(
            compared,
            "number",
            here=range(quoted.start - 1, quoted.end),
            there=range(said.start - 1, said.end),
        )


def _places(each: Quantity) -> Places:
    return tuple(range(each.start - each.hedged, each.end))


def _facing(
    compared: Compared, new: Sequence[Quantity], gone: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the numbers of which one stands for another, the most alike first."""
    left = list(gone)
    for quoted in new:
        if left:
            said = max(left, key=lambda each: _likeness(compared, quoted, each))
            left.remove(said)
            yield quoted, said
