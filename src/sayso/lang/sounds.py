"""Names across scripts: words as the sounds that transliterations keep.

"Volodymyr", «Володимир» and «Владимиру» are written apart by their vowels, their endings and the many
ways to spell a sound. What is left without these is much the same.
"""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.fuzz import ratio

CACHE = 1 << 16
SOUNDS = (
    # Longest first. Voiced and voiceless, and what one alphabet has one letter for, are one sound.
    (r"shch|щ|tch|dzh|dge|дж|zh|ж|sh|ш|ch|ч|j", "C"),
    (r"kh|gh|х|г|ґ|h|g", "H"),
    (r"ts|тс|tz|ц|s|z|с|з", "S"),
    (r"ph|th(?=s)|f|v|w|ф|в", "V"),
    (r"x|кс", "KS"),
    (r"ck|qu|k|c|q|к", "K"),
    (r"th|t|d|т|д", "T"),
    (r"p|b|п|б", "P"),
    (r"l|л", "L"),
    (r"m|м", "M"),
    (r"n|н", "N"),
    (r"r|р", "R"),
)
SOFT_C = re.compile(r"c(?=[eiy])")
# What one spelling is read as, another way: "Virginia", "Wright", "Уэллс", "Хьюз", "Дэвид".
OTHERWISE = (
    (re.compile(r"g(?=[eiy])"), "j"),
    (re.compile(r"gh"), ""),
    (re.compile(r"\bу(?=[аеиоэыіяє])"), "в"),
    (re.compile(r"\bwr"), "r"),
    (re.compile(r"\bwh"), "w"),
    (re.compile(r"\bh(?=[aeiou])"), ""),
    (re.compile(r"th"), "s"),
    (re.compile(r"ch"), "h"),
    (re.compile(r"ch"), "k"),
    (re.compile(r"c(?!h)"), "ch"),
    (re.compile(r"(?<=[aeo])w"), ""),
)
SOUND = re.compile("|".join(f"({pattern})" for pattern, _ in SOUNDS))
VOWELS = frozenset("aeiouyаеёиоуыэюяіїєй")
OPEN = "A"
"""A word that begins with a vowel has this as its first sound."""
DOUBLED = re.compile(r"(.)\1+")
FEWEST = 2
ENDING = 2
"""Sounds that an inflected name has more than its lemma."""
FEWEST_BEFORE_ENDING = 3
ALIKE = 80.0
FEWEST_ALIKE = 4


@lru_cache(maxsize=CACHE)
def sounds_of(word: str) -> str:
    """Return a word's consonants as classes of sounds, and whether it begins with a vowel."""
    return _sounds(_plain(word))


def _plain(word: str) -> str:
    plain = unicodedata.normalize("NFKC", word).casefold()
    plain = "".join(sign for sign in unicodedata.normalize("NFD", plain) if sign.isalpha())
    return unicodedata.normalize("NFC", plain)


@lru_cache(maxsize=CACHE)
def _readings(word: str) -> tuple[str, ...]:
    """Return the ways in which a word may sound: "Virginia" with a hard g or a soft one."""
    plain = _plain(word)
    readings = (plain, *(pattern.sub(sound, plain) for pattern, sound in OTHERWISE))
    return tuple(dict.fromkeys(map(_sounds, readings)))


def _sounds(plain: str) -> str:
    spelled = SOFT_C.sub("s", plain)
    found = "".join(
        SOUNDS[match.lastindex - 1][1] for match in SOUND.finditer(spelled) if match.lastindex
    )
    return (OPEN if plain[:1] in VOWELS else "") + DOUBLED.sub(r"\1", found)


def sound_alike(one: str, other: str) -> bool:
    """Say whether two words of different scripts may be spellings of one name, inflected or not."""
    return any(_alike(left, right) for left in _readings(one) for right in _readings(other))


def _alike(one: str, other: str) -> bool:
    left, right = sorted((one, other), key=len)
    if len(left) < FEWEST:
        return left == right != ""
    if left == right:
        return True
    if len(left) >= FEWEST_BEFORE_ENDING and right.startswith(left):
        return len(right) - len(left) <= ENDING
    return len(left) >= FEWEST_ALIKE and ratio(left, right) >= ALIKE
