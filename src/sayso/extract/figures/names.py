"""Numbers that tell no amount: names ("Room 5"), hours of a clock, "one" as a pronoun."""

import re

from sayso.extract.figures.ranges import Extent
from sayso.lang.figures import Numerals, key_of
from sayso.model import Span

REACH = 32
WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)(?P<gap>[.:]?[ \u00a0])$")
NAME_BEFORE = re.compile(r"(?<=[^.!?:;»”\"\n][ \u00a0])[A-ZА-ЯІЇЄҐЁ][\w'’-]*[ \u00a0]$")
NUMBER_SIGN = re.compile(r"(?:№|\bNo\.|#)[ \u00a0]?$")
WORD_BEHIND = re.compile(r"[ \u00a0](?P<word>[^\W\d_]+)")
NEXT_WORDS = re.compile(r"[ \u00a0-]([^\W\d_]+)(?:[ \u00a0]([^\W\d_]+))?(?:[ \u00a0]([^\W\d_]+))?")
PAIR = 2
HOURS = frozenset({"h"})
STREET_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)\.?[ \u00a0][A-ZА-ЯІЇЄҐЁ][\w'’-]*,[ \u00a0]$")
SHORTEST_NOUN = 4
"""Letters; what is shorter is a preposition, and the number before it counts nothing."""
LONGEST_NAME = 10_000
"""Numbers of houses, rooms and laws are less."""


def is_name(extent: Extent, *, text: str, table: Numerals) -> bool:
    """Say whether a number is a name or a part of one: "Route 14", «школа № 6», "Apollo 11"."""
    number, span = extent.amounts[0].number, extent.span
    before = text[max(0, span.start - REACH) : span.start]
    if NUMBER_SIGN.search(before) or _is_address(span, text, table):
        return True
    is_plain = number.has_digits and number.scale == 1 and extent.unit is None
    if not is_plain or number.value >= LONGEST_NAME:
        return False
    label = WORD_BEFORE.search(before)
    if label and key_of(label["word"]) in table.labels:
        is_named = label["word"][0].isupper() or label["gap"].startswith(":")
        return is_named or not table.plural_pattern.match(text, span.end)
    if not (number.is_bare and NAME_BEFORE.search(before)):
        return False
    behind = WORD_BEHIND.match(text, span.end)
    return behind is None or behind["word"][0].isupper() or len(behind["word"]) < SHORTEST_NOUN


def _is_address(span: Span, text: str, table: Numerals) -> bool:
    """Say whether a number is that of a house: "14 Quay Street", «улица Мира, 18»."""
    words = NEXT_WORDS.match(text, span.end)
    following = [word for word in words.groups() if word] if words else []
    if following and following[0][0].isupper():
        return any(word.lower().startswith(table.designated) for word in following[1:])
    street = STREET_BEFORE.search(text[max(0, span.start - REACH) : span.start])
    return street is not None and key_of(street["word"]) in table.labels


def is_clock(extent: Extent, *, text: str, table: Numerals) -> bool:
    """Say whether a number is the hour of a clock: "5 p.m.", «в 9 часов»."""
    end = extent.amounts[-1].number.span.end
    if table.clock_pattern.match(text, end):
        return True
    if extent.unit is None or extent.unit.code not in HOURS or extent.low > 24:  # noqa: PLR2004 (hours)
        return False
    before = WORD_BEFORE.search(text[max(0, extent.span.start - REACH) : extent.span.start])
    return before is not None and before["word"].lower() in table.clock_before


def is_pronoun(extent: Extent, *, text: str, table: Numerals) -> bool:
    """Say whether "one" counts nothing: "one of them", "no one", «один из»."""
    number = extent.amounts[0].number
    if extent.unit:
        return False
    if extent.high is None and number.value == PAIR and not number.has_digits:
        before = WORD_BEFORE.search(text[max(0, extent.span.start - REACH) : extent.span.start])
        return before is not None and before["word"].lower() in table.both
    if extent.high is not None or number.value != 1 or number.has_digits or number.scale != 1:
        return False
    words = NEXT_WORDS.match(text, extent.span.end)
    following = [word.lower() for word in words.groups() if word] if words else []
    # The second word behind is the noun where the first is an adjective: "one Ukrainian soldier".
    return not any(word.startswith(table.ones) for word in following[:2])


def is_rank(extent: Extent, *, text: str, table: Numerals) -> bool:
    """Say whether an ordinal tells a place in a row, and is no name: "Third Avenue", «5-я бригада»."""
    span = extent.amounts[-1].number.span
    words = NEXT_WORDS.match(text, span.end)
    following = [word for word in words.groups() if word] if words else []
    if any(word.lower().startswith(table.designated) for word in following):
        return False
    first = span.of(text)[0]
    if following and following[0][0].isupper() and (first.isupper() or first.isdecimal()):
        return False
    before = WORD_BEFORE.search(text[max(0, span.start - REACH) : span.start])
    return before is None or key_of(before["word"]) not in table.not_ranked
