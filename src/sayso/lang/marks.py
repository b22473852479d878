"""Quotation marks of all languages, and which of them may open or close which."""

import re
from typing import NamedTuple

# Which marks may close what another opened. Newsrooms mix straight and curly marks within one
# article, and old corpora write '' for both ends (PolNeAR's New York Times articles do).
CLOSERS = {
    '"': '"”“',
    "“": '”"“',
    "”": '”"',
    "„": '“”"',
    "‟": '”"',
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "''": "''",
    "``": "''",
    "‘": "’'",
    "’": "’",
    "‚": "‘’",
    "'": "'’",
}
OPENING_ONLY = frozenset("“„‟«‹‘‚") | {"``"}
CLOSING_ONLY = frozenset("”»›’")
SINGLE = frozenset("‘’‚'")
"""Marks that are apostrophes as well."""

# Apostrophes at a word's beginning that stand for letters left out: '90s, rock 'n' roll, 'em, ’tis.
ELIDED = r"(?<!\w)['‘’](?:\d\ds\b|n['’]|(?:em|til|tis|twas)\b)"
MARK = re.compile(
    rf"(?!{ELIDED})(?:''|``|[\"“”„‟«»‹›‘‚]|(?<![^\W\d_])'(?=\w)"
    r"|(?<=[^\s(\[])(?<![\s(\[]['‘’]n)['’](?!\w))",
    re.IGNORECASE,
)
"""A quotation mark, or an apostrophe that may be one: at a word's beginning or end."""

BEFORE_OPENING = frozenset(" \t\xa0\n\r([{—–-―:/…")

STUCK_BEFORE = "\"'\u200e\u200f"
"""Other marks, and the invisible marks of writing direction, that do not make a word."""


class Mark(NamedTuple):
    """A quotation mark where it stands, and which ends of a quotation it may be."""

    start: int
    end: int
    sign: str
    opens: bool
    closes: bool


def find_marks(text: str, *, start: int, end: int) -> list[Mark]:
    """Return the quotation marks of a stretch of text, in order."""
    return [_mark(text, found.start(), found.end()) for found in MARK.finditer(text, start, end)]


def _mark(text: str, start: int, end: int) -> Mark:
    sign = text[start:end]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    at_opening = before in BEFORE_OPENING or before in OPENING_ONLY or before in STUCK_BEFORE
    tight_after = not after.isspace() and after not in ",.;:!?)]»”"
    if sign in OPENING_ONLY:
        # “ closes what „ opened (German, Ukrainian), ‘ what ‚ opened; mistyped, also what “ did.
        at_closing = sign in "“‘" and not at_opening and not before.isspace()
        return Mark(start, end, sign, opens=tight_after or not at_closing, closes=at_closing)
    if sign in CLOSING_ONLY:
        # Swedish and some mistyped pages open with the closing mark.
        return Mark(start, end, sign, opens=at_opening and tight_after, closes=True)
    between_spaces = before.isspace() and after.isspace()
    return Mark(
        start,
        end,
        sign,
        opens=at_opening and tight_after,
        closes=not before.isspace() or between_spaces,
    )
