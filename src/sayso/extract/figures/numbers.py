"""Numbers in a text: "2.4 million", "two and a half thousand", «полторы сотни», "the 21st"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from sayso.extract.figures.pieces import Piece, pieces_in
from sayso.lang.figures import Numerals, Role
from sayso.model import Span

WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0-]+$")
REACH = 24
"""Code points in which the word before a number is looked for."""
TENS = range(20, 100, 10)
HUNDRED = 100
THOUSAND = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number in a text.

    Args:
        span: its words or digits.
        value: as a number.
        scale: what multiplied its last part, 1 if nothing did.
        is_ordinal: it is a place in a row.
        has_digits: it is written with digits.
        is_bare: it is one row of digits without signs for thousands or fractions.
        is_half: it is "half" and nothing else, a number only beside a unit.
    """

    span: Span
    value: Decimal
    scale: Decimal = Decimal(1)
    is_ordinal: bool = False
    has_digits: bool = False
    is_bare: bool = False
    is_half: bool = False


def numbers_in(text: str, table: Numerals, *, taken: Sequence[Span] = ()) -> Iterator[Number]:
    """Yield the numbers in a text, in order; vague ones ("hundreds", "several thousand") are none.

    Args:
        text: any text.
        table: of its language.
        taken: stretches in order, whose numbers are left out.
    """
    for row in _rows(text, table, taken):
        yield from _numbers_of(row, text, table)


def _rows(text: str, table: Numerals, taken: Sequence[Span]) -> Iterator[list[Piece]]:
    """Yield runs of pieces with nothing between them but what joins the parts of a number."""
    row: list[Piece] = []
    for piece in pieces_in(text, table):
        if is_taken(piece.span, taken):
            continue
        if row and not _is_joined(text, row[-1], piece, table):
            yield row
            row = []
        row.append(piece)
    if row:
        yield row


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Say whether a span meets one of those that are taken, which are in order."""
    place = bisect_right(taken, span)
    return any(span.meets(other) for other in taken[max(0, place - 1) : place + 1])


def _is_joined(text: str, left: Piece, right: Piece, table: Numerals) -> bool:
    gap = text[left.span.end : right.span.start]
    return not gap or table.join_pattern.fullmatch(gap) is not None


def _numbers_of(row: Sequence[Piece], text: str, table: Numerals) -> Iterator[Number]:
    """Split a run of pieces where its parts do not go together, and yield what each makes."""
    first = 0
    for place, (left, right) in enumerate(pairwise(row), start=1):
        gap = text[left.span.end : right.span.start]
        if not _goes_with(row[first:place], right, gap=gap):
            yield from _number(row[first:place], text, table)
            first = place
    yield from _number(row[first:], text, table)


def _goes_with(pieces: Sequence[Piece], piece: Piece, *, gap: str) -> bool:
    """Say whether a piece goes on with the number before it: twenty + five, two + hundred."""
    last = pieces[-1]
    is_dashed, has_and = gap in {"-", "‑"}, len(gap.strip()) > 1 or gap.strip().isalpha()
    match piece.role:
        case Role.SCALE:
            return last.role is not Role.ORDINAL and not (has_and and last.role is not Role.HALF)
        case Role.HALF:
            return has_and and last.role in {Role.DIGITS, Role.WORD, Role.SCALE}
        case Role.DIGITS:
            return (
                last.role is Role.SCALE and last.value > piece.value and not (is_dashed or has_and)
            )
        case Role.ORDINAL:
            return _adds_up(last, piece) and not (has_and and last.role is Role.WORD)
        case Role.WORD:
            has_digits = any(each.role is Role.DIGITS for each in pieces)
            return not has_digits and _adds_up(last, piece) and not (has_and and last.value in TENS)


def _adds_up(last: Piece, piece: Piece) -> bool:
    """Say whether the second of two number words is added to the first."""
    if last.role is Role.SCALE:
        return piece.value < last.value
    if last.role is not Role.WORD or piece.role is Role.DIGITS:
        return False
    if last.value in TENS:
        return 0 < piece.value < 10 and piece.value == int(piece.value)  # noqa: PLR2004 (tens and ones)
    return last.value >= HUNDRED and not last.value % HUNDRED and 0 < piece.value < HUNDRED


def _number(pieces: Sequence[Piece], text: str, table: Numerals) -> Iterator[Number]:
    start, end = pieces[0].span.start, pieces[-1].span.end
    if pieces[0].role is Role.HALF and len(pieces) == 1:
        article = table.article_pattern.match(text, end)
        end = article.end() if article else end
    if pieces[0].role is Role.SCALE:
        before = _word_before(text, start)
        if before.lower() in table.articles:
            start = text.rindex(before, 0, start)
        elif pieces[0].span.of(text).lower() not in table.lone:
            return
    roles = {piece.role for piece in pieces}
    scales = [piece.value for piece in pieces if piece.role is Role.SCALE]
    yield Number(
        span=Span(start, end),
        value=_value(pieces),
        scale=scales[-1] if scales else Decimal(1),
        is_ordinal=Role.ORDINAL in roles,
        has_digits=Role.DIGITS in roles or text[start].isdecimal(),
        is_half=roles == {Role.HALF},
        is_bare=len(pieces) == 1 and pieces[0].span.of(text).isdecimal(),
    )


def _word_before(text: str, start: int) -> str:
    found = WORD_BEFORE.search(text[max(0, start - REACH) : start])
    return found[1] if found else ""


def _value(pieces: Sequence[Piece]) -> Decimal:
    """Return what the parts make: each scale multiplies what has gathered before it."""
    total, current, last_scale = Decimal(0), Decimal(0), Decimal(1)
    for piece in pieces:
        if piece.role is Role.SCALE:
            current = (current or 1) * piece.value
            last_scale = piece.value
            if piece.value >= THOUSAND:
                total, current = total + current, Decimal(0)
        elif piece.role is Role.HALF:
            current += piece.value * (last_scale if last_scale >= THOUSAND and not current else 1)
        else:
            current += piece.value
            last_scale = Decimal(1)
    return total + current
