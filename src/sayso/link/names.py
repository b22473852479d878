"""Names in a text: capitals where no sentence begins, and what counts as the same name."""

import re
from collections.abc import Callable, Sequence

from sayso.lang.wording import PLAIN
from sayso.link.tokens import Token

OPENERS = frozenset("\"'“”«»„‘’([—–-•*_ \t\u00a0")
STOPS = frozenset(".!?…:\n\r")
LOOK_BACK = 12
# Endings of Russian and Ukrainian names, and the English possessive.
ENDING = re.compile(
    r"(?:e?s|[аеиоуыюяйьіїє]{1,2}|ого|ому|ем|ом|ым|им|ів|ов|ев|ам|ами|ах|ям|ями|ях|ові|еві)?"
)
SHORTEST_STEM = 3
SAME_STEM_SHARE = 0.6
FEW_WORDS = 4
TITLE_CASE_SHARE = 0.85
# Letters that spellings of one name write in many ways.
LOOSE = str.maketrans("", "", "yijьъ")


def names_in(text: str, tokens: Sequence[Token], *, is_common: Callable[[str], bool]) -> list[bool]:
    """Say of each token whether it is (part of) a name.

    Args:
        text: in which the tokens stand.
        tokens: in order.
        is_common: says whether a word was seen without a capital; asked where capitals tell
            nothing: where a sentence opens, in headlines and in shouting.
    """
    title_case = _is_title_case(text, tokens)
    return [
        _may_be_name(text, token)
        and not ((title_case or _opens_sentence(text, token.span.start)) and is_common(token.key))
        for token in tokens
    ]


def is_same_name(one: str, other: str) -> bool:
    """Say whether two folded words are one name: inflected, possessive, or spelled otherwise."""
    if one == other:
        return True
    stem = _shared_stem(one, other)
    if stem >= SHORTEST_STEM and ENDING.fullmatch(one[stem:]) and ENDING.fullmatch(other[stem:]):
        return True
    loose = one.translate(LOOSE)
    return len(loose) >= SHORTEST_STEM and loose == other.translate(LOOSE)


def is_same_stem(one: str, other: str) -> bool:
    """Say whether two folded words are forms of one word, as far as their letters tell."""
    shared = _shared_stem(one, other)
    return shared >= SHORTEST_STEM and shared >= SAME_STEM_SHARE * max(len(one), len(other))


def _is_title_case(text: str, tokens: Sequence[Token]) -> bool:
    words = [token for token in tokens if token.key.isalpha() and token.key not in PLAIN]
    capitals = sum(text[token.span.start].isupper() for token in words)
    return len(words) >= FEW_WORDS and capitals >= TITLE_CASE_SHARE * len(words)


def _may_be_name(text: str, token: Token) -> bool:
    return bool(token.key) and text[token.span.start].isupper() and token.key not in PLAIN


def _opens_sentence(text: str, place: int) -> bool:
    for back in range(place - 1, max(-1, place - LOOK_BACK), -1):
        if text[back] in STOPS:
            return True
        if text[back] not in OPENERS:
            return False
    return True


def _shared_stem(one: str, other: str) -> int:
    length = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        length += 1
    return length
