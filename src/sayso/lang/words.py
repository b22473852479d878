"""Text to words: where each stands, and the folded form under which equal words are equal."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from sayso.model import Span

APOSTROPHES = "'’ʼ‘`´′＇"
# Soft hyphens, zero-width characters and marks of writing direction stand inside words as they
# are copied from pages and posts; they are part of the word's span and not of its key.
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
# Marks that combine with the letter before them: Latin and Cyrillic accents, Hebrew and Arabic
# points. The regular expression's \w does not hold them.
COMBINING = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"
LETTER = r"[^\W\d_]"
GROUP_GAP = " \u00a0\u2009\u202f"
MINUS_SIGNS = "-\u2212\u2013"

# Possessive repeats and the look-behind keep every pattern linear on any text.
WORD = re.compile(
    rf"(?<!\d)\d{{1,3}}(?:[{GROUP_GAP}]\d{{3}})+(?!\d)"  # 300 000
    r"|\d+(?:[.,]\d+)*"  # 12, 1,000, 3.5, 19.12.2023
    rf"|{LETTER}++(?:[{APOSTROPHES}{COMBINING}{INVISIBLE}]++{LETTER}++)*[{COMBINING}]*+"
    r"|[%‰$€£¥₽₴]"  # what a number counts is part of what is said
    # A minus, and no hyphen (F-16), range (10-20, 2022 -2023) or mark of a list; at a line's
    # beginning a list has it more often than a number, but for -5 % and -5 °.
    r"|(?<![\w%)\]])\u2212(?=[$€£]?\d)"
    rf"|(?:(?<=[{GROUP_GAP}(\[\"'“«„])(?<![\d\n]\s)|^)[-–](?=[$€£]?\d+(?:[.,]\d+)?\s?[%°])"
    rf"|(?<=[^\W\d_][{GROUP_GAP}])[-–](?=[$€£]?\d)",
    re.MULTILINE,
)
THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:\.\d{3}){2,}")
DROPPED = re.compile(f"[{COMBINING}{INVISIBLE}{GROUP_GAP}]+")
ONE_APOSTROPHE = re.compile(f"[{APOSTROPHES}]+")

# The marks of й, ї and ў make other letters; those of ё, é and a stressed о́ do not.
KEPT_LETTERS = frozenset("йїў")
FOLD_CACHE = 1 << 16


class Word(NamedTuple):
    """A word of a text.

    Args:
        key: folded form: case, accents, Unicode forms, apostrophes and digit grouping unified.
        span: where it stands.
    """

    key: str
    span: Span


def words(text: str, *, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of a text, or of a stretch of it, in order.

    Letters and digits make words of their own ("5km" is two), hyphens part words, apostrophes
    inside a word do not; `%`, signs of currency and the minus of a number are words.
    """
    stop = len(text) if end is None else end
    return [
        Word(folded(match[0]), Span(match.start(), match.end()))
        for match in WORD.finditer(text, start, stop)
    ]


def keys(text: str) -> list[str]:
    """Return the folded forms of a text's words, without their places."""
    return [folded(word) for word in WORD.findall(text)]


@lru_cache(maxsize=FOLD_CACHE)
def folded(word: str) -> str:
    """Return the form of one word under which equal words are equal."""
    if word in MINUS_SIGNS:
        return "minus"
    if word[0].isdecimal():
        return _folded_number(word)
    if word.isascii():
        return word.lower().replace("`", "'")
    plain = unicodedata.normalize("NFKC", word).casefold()
    plain = "".join(letter if letter in KEPT_LETTERS else _base(letter) for letter in plain)
    return ONE_APOSTROPHE.sub("'", DROPPED.sub("", plain)) or word


def _base(letter: str) -> str:
    if letter.isascii():
        return letter
    decomposed = unicodedata.normalize("NFD", letter)
    # Hangul syllables come apart into letters, not into a letter and its marks.
    return decomposed[0] if all(map(unicodedata.combining, decomposed[1:])) else letter


def _folded_number(word: str) -> str:
    digits = unicodedata.normalize("NFKC", DROPPED.sub("", word))
    if not digits.isascii():
        digits = "".join(
            str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in digits
        )
    if THOUSANDS.fullmatch(digits):
        return digits.replace(",", "").replace(".", "")
    # One comma is a decimal comma where it does not part thousands.
    return digits.replace(",", ".") if digits.count(",") == 1 else digits
