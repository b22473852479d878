"""The parts of numbers in a text: rows of digits, number words, scales, halves, ordinals."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from sayso.lang.figures import Numerals, Role
from sayso.model import Span

WORD = re.compile(r"\w+(?:['’]\w+)?")
THIN = "\u00a0\u202f\u2009"
"""Spaces that typesetters put between thousands."""
DIGITS = re.compile(
    rf"(?P<grouped>\d{{1,3}}(?:(?P<sign>[,.{THIN} '’])\d{{3}})(?:(?P=sign)\d{{3}})*)(?!\d)(?P<part>[.,]\d+)?"
    r"|(?P<whole>\d+)(?P<point>[.,]\d+)?"
)
JUNK = re.compile(r"[\d.,:/\-–()]*\d")
"""What belongs to a telephone number, a version, a score, a time of day."""
LETTERS = re.compile(r"[^\W\d_]+")
NAMED = re.compile(r"[@#№_/\\=&]|[^\W\d_][-‑–.]|\d[:.,/]|№ ", re.UNICODE)
"""What stands before digits that are part of a name, a code or a telephone number."""
TELEPHONE = re.compile(r"\+?\d[\d()]*(?:[- \u00a0()]{1,2}\d{1,5}){2,}")
LOCATOR = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
CURRENCIES = frozenset("$€£¥₽₴")
YEAR = re.compile(r"(?:19|20)\d\d")
MIN_TELEPHONE = 7
FEWEST_ROWS = 3
"""Of digits in a telephone number; a range has two."""
THREE = 3
LONGEST = 18


class Piece(NamedTuple):
    """A part of a number."""

    span: Span
    role: Role
    value: Decimal


def pieces_in(text: str, table: Numerals) -> Iterator[Piece]:
    """Yield the parts of numbers in a text, in order."""
    readings, done = table.readings, 0
    locators = [found.span() for found in LOCATOR.finditer(text)] if _may_locate(text) else []
    for word in WORD.finditer(text):
        first = word[0]
        reading = readings.get(first)
        if reading is None and not first[0].isdecimal() and not _is_spelled_apart(first):
            continue
        start = word.start()
        if start < done or any(low <= start < high for low, high in locators):
            continue
        if first[0].isdecimal():
            found, done = _digits_at(text, start, table)
            yield from found
        else:
            plain = reading or readings.get(
                first.replace("’", "'").replace("ʼ", "'").replace("ё", "е")
            )
            if plain:
                yield Piece(Span(*word.span()), plain.role, plain.value)


def _may_locate(text: str) -> bool:
    return "www." in text or "://" in text or "@" in text


def _is_spelled_apart(word: str) -> bool:
    """Say whether a word has a letter that tables write in another way."""
    return "ё" in word or "’" in word or "ʼ" in word


def _digits_at(text: str, start: int, table: Numerals) -> tuple[list[Piece], int]:
    """Return the parts of the number whose digits start here, none if it is a name; and its end."""
    end = _telephone_end(text, start)
    if end:
        return [], end
    found = DIGITS.match(text, start)
    if found is None:  # digits of another script
        return [], start + 1
    value, end = _value(found, table)
    if found[0].startswith("0") and found[0][1:2].isdecimal():  # codes, telephone numbers
        return [], end
    if _is_name(text, start) or _goes_on(text, end) or end - start > LONGEST:
        junk = JUNK.match(text, end)
        return [], junk.end() if junk else end
    return _with_letters(text, Span(start, end), value, table)


def _telephone_end(text: str, start: int) -> int:
    """Return where a telephone number ends that starts here; 0 if none does."""
    found = TELEPHONE.match(text, start)
    if found is None or sum(map(str.isdecimal, found[0])) < MIN_TELEPHONE:
        return 0
    rows = re.findall(r"\d+", found[0])
    has_dashes = "-" in found[0] and len(rows) >= FEWEST_ROWS
    return found.end() if has_dashes or not (_is_grouped(rows) or _is_list(rows)) else 0


def _is_grouped(rows: list[str]) -> bool:
    """Say whether rows of digits are one number, its thousands apart: "1 234 567"."""
    return rows[0] != "0" and len(rows[0]) <= THREE and all(len(row) == THREE for row in rows[1:])


def _is_list(rows: list[str]) -> bool:
    """Say whether rows of digits are years and counts rather than a telephone number."""
    return len(rows) < FEWEST_ROWS or any(YEAR.fullmatch(row) for row in rows)


def _value(found: re.Match[str], table: Numerals) -> tuple[Decimal, int]:
    """Return the value of a row of digits by the language's convention, and where it ends."""
    if found["grouped"] is None:
        return _plain_value(found, table)
    sign, rows = found["sign"], re.split(r"\D", found["grouped"])
    part = found["part"] or ""
    is_decimal = sign == ("," if table.has_decimal_comma else ".") or rows[0] == "0"
    if is_decimal and sign in ".," and len(rows) == 2 and not part:  # noqa: PLR2004 (one sign)
        return Decimal(".".join(rows)), found.end("grouped")
    if part and part[0] != sign:
        return Decimal("".join(rows) + "." + part[1:]), found.end("part")
    return Decimal("".join(rows)), found.end("grouped")


def _plain_value(found: re.Match[str], table: Numerals) -> tuple[Decimal, int]:
    point = found["point"] or ""
    if point and (point[0] == "." or table.has_decimal_comma):
        return Decimal(found["whole"] + "." + point[1:]), found.end("point")
    return Decimal(found["whole"]), found.end("whole")


def _is_name(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    return NAMED.search(before) is not None and not before.endswith(tuple(" "))


def _goes_on(text: str, end: int) -> bool:
    """Say whether digits go on as a time, a score, a version: "17:30", "3:1", "1.2.3"."""
    following = text[end : end + 2]
    if following == "-0":  # "555-0142"
        return True
    return following[:1] in {":", "/", ".", ",", "_"} and following[1:].isdecimal()


def _with_letters(
    text: str, span: Span, value: Decimal, table: Numerals
) -> tuple[list[Piece], int]:
    """Return a number with the letters behind its digits: "2.4m", "5-й", "3rd"; none if a name."""
    digits = Piece(span, Role.DIGITS, value)
    dash = span.end + (text[span.end : span.end + 1] in {"-", "‑"})
    letters = LETTERS.match(text, dash)
    if letters is None:
        return [digits], span.end
    key = letters[0].lower().replace("ё", "е")
    if key in table.ordinal_ends and _ends_ordinal(key, table, has_dash=dash > span.end):
        return [Piece(Span(span.start, letters.end()), Role.ORDINAL, value)], letters.end()
    if dash > span.end:
        return [digits], span.end
    is_letter = (
        len(key) == 1
        and letters[0].isupper()
        and text[max(0, span.start - 1) : span.start] not in CURRENCIES
    )
    if key in table.attached and not is_letter and not _is_unit_here(text, letters, table):
        scale = Piece(Span(*letters.span()), Role.SCALE, table.attached[key])
        return [digits, scale], letters.end()
    if (
        key in table.units
        or table.old_pattern.match(text, span.end)
        or table.decade_pattern.match(text, span.end)
    ):
        return [digits], span.end
    return [], letters.end()


def _ends_ordinal(key: str, table: Numerals, *, has_dash: bool) -> bool:
    """Say whether letters end an ordinal: "5-м" does, "5м" is metres."""
    return has_dash or key not in table.units


def _is_unit_here(text: str, letters: re.Match[str], table: Numerals) -> bool:
    """Say whether letters that may multiply are a unit: "a 5m wave", and not "£5m", "5m people"."""
    if letters[0].lower() not in table.units or letters[0].isupper():
        return False
    sums = text[max(0, letters.start() - 12) : letters.start()]
    following = LETTERS.match(text, letters.end() + 1)
    is_counted = following is not None and following[0].endswith(("s", "people"))
    return not (re.search(r"[$€£¥]", sums) or is_counted)
