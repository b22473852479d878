"""Ages: "27-year-old", "aged between 10 and 12", "Ana Lund, 34, a driver", «ему 27 лет»."""

import re
from collections.abc import Iterator
from decimal import Decimal

from sayso.extract.figures.ranges import Extent
from sayso.lang.figures import Numerals, key_of
from sayso.model import Span

REACH = 48
OLDEST = 115
BESIDE_NAME = re.compile(
    r"(?P<before>[^\W\d_]+\.?[ \u00a0])?(?P<name>[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*[^\W\d_])(?P<mark>,[ \u00a0]|[ \u00a0]\()$"
)
AFTER_COMMA = re.compile(r"[,.;)]|[ \u00a0](?:and|of|from|who|was|is)\b|$")
AFTER_BRACKET = re.compile(r"\)|,")


def spelled_ages(text: str, table: Numerals) -> Iterator[tuple[Span, Decimal]]:
    """Yield the words that are a number and an age («двадцатилетний»), and the age."""
    if not table.spelled_ages:
        return
    for found in table.spelled_age_pattern.finditer(text):
        age = table.spelled_ages.get(key_of(found[1]))
        if age:
            yield Span(*found.span()), age


def age_end(extent: Extent, *, text: str, table: Numerals, hedge_start: int) -> int | None:
    """Return where the words of an age end; None if the number is none.

    Args:
        extent: the number, or the range.
        text: where it stands.
        table: of the text's language.
        hedge_start: where the hedge before it starts: "aged over 65".
    """
    unit = extent.unit.code if extent.unit else ""
    last = extent.amounts[-1]
    old = table.old_pattern.match(text, last.number.span.end)
    if old:
        return old.end()
    if unit not in {"", "a", "mo"} or last.number.is_ordinal:
        return None
    if unit != "mo" and max(extent.low, extent.high or 0) > OLDEST:
        return None
    before = text[max(0, hedge_start - REACH) : hedge_start]
    near = text[max(0, extent.span.start - REACH) : extent.span.start]
    if table.aged_pattern.search(before) or table.aged_pattern.search(near):
        return extent.span.end
    is_named = any(
        _is_beside_name(Span(start, extent.span.end), text, table)
        for start in {hedge_start, extent.span.start}
    )
    return extent.span.end if is_named else None


def _is_beside_name(span: Span, text: str, table: Numerals) -> bool:
    found = BESIDE_NAME.search(text[max(0, span.start - REACH) : span.start])
    if found is None or key_of((found["before"] or "").strip(" \u00a0.")) in table.labels:
        return False
    after = AFTER_COMMA if found["mark"][0] == "," else AFTER_BRACKET
    return after.match(text, span.end) is not None
