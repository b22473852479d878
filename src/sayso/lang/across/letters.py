"""Names in one alphabet for all scripts, vowels included: "Zelenskyy", «Зеленський», «Зеленский».

`lang.sounds` keeps the consonants, which is enough to look for a name in a sentence; to say that two
names are one, the vowels must agree as well.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.fuzz import ratio

CACHE = 1 << 17
CYRILLIC = re.compile("[а-яёіїєґ]")
# One sign a sound: x is "ch", w is "sh" and "shch", j is "zh", c is "ts", h is all of г ґ х g h kh.
LETTERS = str.maketrans(
    dict(
        zip("абвгґдеєжзиіїйклмнопрстуфхцчшщыэюя", "abvhhdeejziiiiklmnoprstufhcxwwieua", strict=True)
    )
    | dict.fromkeys("ъь", "")
)
CYRILLIC_FIRST = (("кс", "x"), ("йо", "е"), ("ьо", "е"), ("ё", "е"), ("тс", "ц"), ("x", "кс"))
LATIN = (
    (r"shch|sch|sh|sz", "w"),
    (r"chr", "kr"),
    (r"tch|ch|cz", "x"),
    (r"zh", "j"),
    (r"dj", "dj"),
    (r"kh|gh", "h"),
    (r"ts|tz", "c"),
    (r"cki\b", "cki"),
    (r"qu", "kv"),
    (r"ck|c|q", "k"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"yo|io(?=v)", "e"),
    (r"ou|oo", "u"),
)
SOUND = re.compile("|".join(f"({pattern})" for pattern, _ in LATIN))
SINGLE = str.maketrans({"g": "h", "y": "i", "j": "i", "w": "v", "x": "ks"})
ENGLISH = (
    (re.compile(r"j"), "dj"),
    (re.compile(r"g(?=[eiy])"), "dj"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"ah\b"), "a"),
    (re.compile(r"ai|ay"), "ei"),
    (re.compile(r"igh"), "ai"),
    (re.compile(r"wr"), "r"),
    (re.compile(r"\bkn"), "n"),
    (re.compile(r"\bwh"), "w"),
    (re.compile(r"ughes\b"), "uz"),
    (re.compile(r"ugh"), "u"),
    (re.compile(r"(?<=o)h(?=n)"), ""),
    (re.compile(r"(?<=[vnj])ic\b"), "ich"),
    (re.compile(r"(?<=[^aeiou])a(?=[^aeiouywrx]e)"), "ei"),
    (re.compile(r"(?<=[^aeiou])i(?=[^aeiouyrx]e\b)"), "ai"),
    (re.compile(r"(?<=[^aeiou])i(?=[^aeiouyrxl]en\b)"), "ai"),
    (re.compile(r"(?<=[^aeiou])o(?=[^aeiouyrx]e\b)"), "ou"),
    (re.compile(r"(?<=[^aeiou])e\b"), ""),
    (re.compile(r"ee|ea|ie"), "i"),
    (re.compile(r"aw|au"), "o"),
    (re.compile(r"ow"), "ou"),
    (re.compile(r"ew"), "u"),
)
CLASSES = str.maketrans("xwjcszfvkhtdpb", "CCCSSSVVKHTTPP")
"""Consonants that spellings take for each other are one class."""
GERMAN = (
    (re.compile(r"\bs(?=[tp])"), "sh"),
    (re.compile(r"ei"), "ai"),
    (re.compile(r"eu"), "oi"),
    (re.compile(r"ie"), "i"),
    (re.compile(r"(?<=[aeiou])h(?=[^aeiou])"), ""),
    (re.compile(r"z"), "ts"),
    (re.compile(r"sch"), "sh"),
    (re.compile(r"ch"), "kh"),
)
BEFORE_VOWEL = re.compile("i(?=[aeou])")
DOUBLED = re.compile(r"(.)\1+")
GLIDE = re.compile(r"у(?=[аеиоуыэюяі])")
SOFT_ENDING = re.compile(r"ev(?=a?$)")
"""«Пономарёв» is "Ponomarov" in Ukrainian."""
VOWELS = "aeiou"
VOWEL = re.compile(f"[{VOWELS}]")
NEAR_VOWELS = frozenset(map(frozenset, ("ae", "ao", "au", "ei", "eu", "ou")))
"""Vowels that transcriptions take for each other: "Hunt" is «Хант», "Burns" is «Бёрнс»."""
SLAVIC = re.compile(
    r".{2,}(?:[оеєё]в|[иії]н|[оеє]ва|[иії]на|ко|[чщ]ук|юк|[сц]ь?к(?:ий|ій|ая|а)|ич|ович|евич)"
)
"""Endings of surnames that are transliterated letter by letter."""
REGULAR = 92.0
RESPELLED = 70.0
"""Phones of foreign names agree so far: "Baker" and «Бейкер» by 73 of 100."""
SAME_SCRIPT = 85.0


def folded(word: str) -> str:
    """Return a word in lower case, without accents, apostrophes and what is no letter."""
    plain = unicodedata.normalize("NFKC", word).casefold()
    if CYRILLIC.search(plain):
        return "".join(sign for sign in plain if sign.isalpha()).replace("ё", "е")
    spread = unicodedata.normalize("NFD", plain.replace("ł", "l").replace("ø", "o"))
    return "".join(sign for sign in spread if sign.isalpha())


@lru_cache(maxsize=CACHE)
def phones(word: str) -> str:
    """Return a word as its sounds, each letter read as in a transliterated name."""
    plain = folded(word)
    return _from_cyrillic(plain) if CYRILLIC.search(plain) else _from_latin(plain)


@lru_cache(maxsize=CACHE)
def readings(word: str) -> tuple[str, ...]:
    """Return the ways in which a word may be read: "Wade" as in a Slavic name and as in English."""
    plain = folded(word)
    if CYRILLIC.search(plain):
        found = (plain, GLIDE.sub("в", plain))
        return tuple(dict.fromkeys(map(_from_cyrillic, found)))
    spoken = (plain, _respelled(plain, ENGLISH), _respelled(plain, GERMAN))
    return tuple(dict.fromkeys(map(_from_latin, spoken)))


def spelled_alike(one: str, other: str) -> bool:
    """Say whether two words may be spellings of one name, in one script or in two."""
    both = {bool(CYRILLIC.search(folded(word))) for word in (one, other)}
    return _alike(one, other, least=SAME_SCRIPT if len(both) == 1 else RESPELLED)


def surnames_alike(one: str, other: str) -> bool:
    """Say whether two words may be spellings of one surname; Slavic ones must agree in each letter."""
    if any(SLAVIC.fullmatch(folded(word)) for word in (one, other)):
        return _alike(one, other, least=REGULAR)
    return spelled_alike(one, other)


@lru_cache(maxsize=CACHE)
def skeletons(word: str) -> frozenset[str]:
    """Return the consonants of a word's readings: what all spellings of a name have in common."""
    return frozenset(map(_consonants, readings(word)))


def _respelled(plain: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for pattern, sound in rules:
        plain = pattern.sub(sound, plain)
    return plain


def _from_cyrillic(plain: str) -> str:
    for letters, sound in CYRILLIC_FIRST:
        plain = plain.replace(letters, sound)
    return _settled(plain.translate(LETTERS))


def _from_latin(plain: str) -> str:
    # What is read already stands in capitals: the "c" of "ts" is not that of "Carl".
    sounded = SOUND.sub(lambda match: LATIN[(match.lastindex or 1) - 1][1].upper(), plain)
    return _settled(sounded.translate(SINGLE).casefold())


def _settled(sounds: str) -> str:
    """Return sounds without what romanisations differ in: "Yevhenii", "Evgeniy"."""
    once = DOUBLED.sub(r"\1", sounds)
    return DOUBLED.sub(r"\1", BEFORE_VOWEL.sub("", once))


@lru_cache(maxsize=CACHE)
def _alike(one: str, other: str, *, least: float) -> bool:
    if SOFT_ENDING.sub("ov", phones(one)) == SOFT_ENDING.sub("ov", phones(other)) != "":
        return True
    return any(
        _agree(left, right, least=least) for left in readings(one) for right in readings(other)
    )


def _agree(one: str, other: str, *, least: float) -> bool:
    if not one or not other or _consonants(one) != _consonants(other):
        return False
    return _have_vowels_alike(one, other) and ratio(one, other) >= least


def _consonants(sounds: str) -> str:
    classes = DOUBLED.sub(r"\1", sounds.replace("dj", "j").translate(CLASSES))
    return VOWEL.sub("", classes)


def _have_vowels_alike(one: str, other: str) -> bool:
    """Say whether the vowels of two words may be the same: "Anna" is no «Инна», "Emil" no «Эмилия»."""
    if any((one[end] in VOWELS) != (other[end] in VOWELS) for end in (0, -1)):
        return False
    vowels = VOWEL.findall(one), VOWEL.findall(other)
    # Where transcriptions count them in different ways, the first tells most.
    compared = len(vowels[0]) if len(vowels[0]) == len(vowels[1]) else 1
    pairs = list(zip(*vowels, strict=False))[:compared]
    return bool(pairs) and all(
        len({*pair}) == 1 or frozenset(pair) in NEAR_VOWELS for pair in pairs
    )
