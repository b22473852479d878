"""Which language a text is in, by its first thousand characters.

Letters and function words that only one language has answer for nearly all English, Russian and
Ukrainian texts in a few microseconds; a statistical model (py3langid) answers for the rest. It
takes about a second to load, so it is loaded when first needed.
"""

import re
from functools import cache
from typing import Protocol

from py3langid import langid

# Enough to be sure: of 72 news documents, 24 in each language, every one is told right by it.
WINDOW = 1_000

OWN_LETTERS = {"ru": frozenset("ыэё"), "uk": frozenset("іїєґ")}
"""Letters that, of the languages written with these alphabets alone, only one has."""

SHARED_LETTERS = frozenset("абвгдежзийклмнопрстуфхцчшщьюя")
"""With the own letters and ъ: all of Russian and Ukrainian. Any other letter means neither."""

ENGLISH_WORDS = frozenset(
    "the and of that with was were for from has have had been this which would their they who "
    "what when will about after his her said says not are you your how".split()
)
"""Function words that no other language of news has in such numbers."""

ENGLISH_WORDS_SHARE = 0.12
"""An eighth of the words: English titles inside German or French text stay well below."""

MIN_ENGLISH_WORDS = 3

OWN_WORDS = {
    "ru": frozenset("что как но очень также еще от и из если или когда кто они".split()),
    "uk": frozenset("що як але дуже також ще від це з якщо або коли хто вони й".split()),
}
"""For sentences too short to hold an own letter: frequent words that the other language lacks."""

# One letter of a foreign name (Київ in a Russian text) must not decide.
OWN_LETTERS_RATIO = 4

# Without any own letter a text this long is some other language: in Russian one letter in 45, in
# Ukrainian one in 12 is an own letter, so 200 letters without one come up once in a hundred.
MAX_LETTERS_UNDECIDED = 200

LIKELY = frozenset(
    "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr ht hu hy "
    "id is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk "
    "sl so sq sr sv sw ta te tg th tk tl tr tt ug uk ur uz vi zh".split()
)
"""What news is written in. The model knows 60 more, which steal short texts: it takes "hello world"
for Fulfulde."""

UNSPOKEN = re.compile(r"(?:https?://|www\.|t\.me/)\S+|[\w.+-]{1,64}@\S+|[@#]\w+")
FIRST_WORD = re.compile(r"(?<!\S)\S*[^\W\d_]")
WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
CYRILLIC = re.compile(r"[\u0400-\u052f]+")


class Ranking(Protocol):
    """The part of py3langid's identifier that is used here."""

    def rank(self, text: str) -> list[tuple[str, float]]:
        """Return all languages, the likeliest first."""
        ...


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of a text's language; None if it holds no letters."""
    first = FIRST_WORD.search(text)
    if first is None:
        return None
    sample = UNSPOKEN.sub(" ", text[first.start() : first.start() + WINDOW])
    words = WORD.findall(sample)
    if not words:
        return None
    cyrillic = CYRILLIC.findall(sample.lower())
    # Russian posts on technology or abroad are half Latin names: what is Cyrillic decides.
    if sum(map(len, cyrillic)) * 2 >= sum(map(len, words)):
        return _russian_or_ukrainian(cyrillic) or _likeliest(" ".join(cyrillic))
    return "en" if _is_english(words) else _likeliest(sample)


def _russian_or_ukrainian(words: list[str]) -> str | None:
    """Return which of the two these lower-case words are in; None if neither is certain."""
    letters = "".join(words)
    known = SHARED_LETTERS.union("ъ", *OWN_LETTERS.values())
    if not known.issuperset(letters):
        return None
    counts = {code: sum(map(letters.count, own)) for code, own in OWN_LETTERS.items()}
    code = max(counts, key=counts.__getitem__)
    others = sum(counts.values()) - counts[code]
    if counts[code] > others * OWN_LETTERS_RATIO:
        return code
    if "ъ" in letters or others or len(letters) > MAX_LETTERS_UNDECIDED:
        return None
    shown = [code for code, own in OWN_WORDS.items() if not own.isdisjoint(words)]
    return shown[0] if len(shown) == 1 else _likeliest(" ".join(words), among=frozenset(OWN_WORDS))


def _is_english(words: list[str]) -> bool:
    """Say whether the words hold so many English function words that it can be nothing else."""
    count = sum(word.lower() in ENGLISH_WORDS for word in words)
    return count >= max(MIN_ENGLISH_WORDS, ENGLISH_WORDS_SHARE * len(words))


def _likeliest(sample: str, *, among: frozenset[str] = LIKELY) -> str:
    """Return the language that the model takes for the likeliest."""
    return next(code for code, _ in _model().rank(sample) if code in among)


@cache
def _model() -> Ranking:
    model: Ranking = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    return model
