"""What a word's letters show of it: its plain form, its shape, its hashed edges.

A word that no table holds still has an ending ("-ingly") and a shape ("Xxx"), so every word has
something known about it.
"""

import re
from zlib import crc32

DIGIT = re.compile(r"\d")
# Newsrooms differ in their marks; which end of a quotation a mark is, its surroundings tell.
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
DOUBLED = {"''": '"', "``": '"'}

SHAPES = 8
SIGN, NUMBER, WITH_DIGIT, LOWER, CAPITAL, ONE_CAPITAL, CAPITALS, MIXED = range(SHAPES)
EDGES = (3, 4, 5)
"""Letters of an edge, its mark "<" or ">" among them."""
LONGEST_READ = 24
"""Letters of a word that are looked at: a page of one endless word costs no more than a word."""


def form_of(word: str) -> str:
    """Return the form under which a table of words holds a word: "1,000" as "0,000"."""
    plain = DIGIT.sub("0", word.lower().translate(PLAIN))
    return DOUBLED.get(plain, plain)


def shape_of(word: str) -> int:
    """Return which of the shapes a word or sign has."""
    if not word[0].isalnum():
        return SIGN
    if not word.isalpha() and any(letter.isdigit() for letter in word):
        return WITH_DIGIT if any(letter.isalpha() for letter in word) else NUMBER
    if word.islower():
        return LOWER
    if word.isupper():
        return CAPITALS if len(word) > 1 else ONE_CAPITAL
    return CAPITAL if word[0].isupper() and word[1:].islower() else MIXED


def runs_of(form: str, *, buckets: int) -> list[int]:
    """Return the buckets of a form's beginnings and endings."""
    marked = f"<{form}>" if len(form) <= LONGEST_READ else f"<{form[:LONGEST_READ]}"
    return [
        crc32(run.encode(errors="surrogatepass")) % buckets
        for size in EDGES
        for run in (marked[:size], marked[-size:])
    ]
