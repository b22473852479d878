"""When two names mean one speaker, for judging what was resolved: strictly, since a wrong name harms.

Case, accents, ё/е, articles, pronouns and honorifics aside, and the endings of Cyrillic words with them, a
name agrees with the same words in any order; with the last of its words alone ("Lund" for "Ada
Lund") only if no other name of the document's gold has that word. A description ("residents of
Pell Lane") agrees with one of the same head: the words before a preposition or a comma are the
same, or one's begin or end the other's, and what follows does not differ.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence
from typing import NamedTuple

from eval.tokens import HEAD_ENDS
from sayso.lang.known import LANGUAGES

WORD = re.compile(r"\w+(?:['’](?=s\b))?|[,;:()–—-]")
POSSESSIVE = ("'", "’")
FUNCTION = """
    the a an some its his her their our my s them
    его ее её их них нас
    його її їхній
"""
ASIDE = frozenset(FUNCTION.split()).union(
    *({word.rstrip(".") for word in language.honorifics} for language in LANGUAGES.values())
)
"""Articles, pronouns and honorifics, which make no name another: "one of them", "her husband"."""
CYRILLIC_ENDING = re.compile(
    r"[иіьй]?(?:ами|ями|ими|ыми|ого|его|ому|ему|ой|ей|ий|ый|ій|ою|ею|єю|ом|ем|єм|им|ым|ім|їм|ам|ям|ах|ях|их|ых|ую|юю"
    r"|ая|яя|ое|ее|ые|ие|[аяоеєыиуюьйії])$"
)
SHORTEST_STEM = 3


class Phrase(NamedTuple):
    """A description: its head with what stands before, and what follows."""

    core: tuple[str, ...]
    rest: frozenset[str]


def same_speaker(gold: str, predicted: str, *, others: Collection[str] = ()) -> bool:
    """Say whether a predicted name means the speaker whom gold names.

    Args:
        gold: the fullest name in the document, or a description.
        predicted: what was resolved.
        others: whom the document's gold names besides.
    """
    wanted, given = _words(gold), _words(predicted)
    if not wanted or not given:
        return False
    if set(wanted) == set(given):
        return True
    if any(set(_words(other)) == set(given) for other in others):
        return False
    if is_name(gold):
        return is_name(predicted) and _is_surname(given, wanted, others=others)
    return _same_phrase(_phrase(gold), _phrase(predicted))


def share_word(left: str, right: str) -> bool:
    """Say whether two names or descriptions have a word in common."""
    return not set(_words(left)).isdisjoint(_words(right))


def is_name(words: str) -> bool:
    """Say whether words name somebody, and do not describe: all but the joining ones are capital."""
    tokens = [word for word in words.split() if word.lower() not in ASIDE | HEAD_ENDS]
    return bool(tokens) and all(not word.strip("«»“”\"'’(").islower() for word in tokens)


def _is_surname(given: Sequence[str], wanted: Sequence[str], *, others: Collection[str]) -> bool:
    """Say whether what was resolved is a name's last word, with or without more, and no other's."""
    if wanted[-1] not in given or not set(given) <= set(wanted):
        return False
    return not any(set(given) <= set(_words(other)) for other in others)


def _same_phrase(gold: Phrase, predicted: Phrase) -> bool:
    shorter, longer = sorted((gold.core, predicted.core), key=len)
    if not shorter or shorter not in {longer[: len(shorter)], longer[-len(shorter) :]}:
        return False
    return gold.rest <= predicted.rest or predicted.rest <= gold.rest


def _phrase(words: str) -> Phrase:
    tokens = WORD.findall(words)
    ends = (at for at, word in enumerate(tokens) if at and word.lower() in HEAD_ENDS)
    end = next(ends, len(tokens))
    owners = [at for at, word in enumerate(tokens[:end]) if word.endswith(POSSESSIVE)]
    begin = owners[-1] + 1 if owners else 0
    core = _words(" ".join(tokens[begin:end]))
    return Phrase(core, frozenset(_words(" ".join([*tokens[:begin], *tokens[end:]]))))


def _words(name: str) -> tuple[str, ...]:
    words = re.findall(r"\w+", name.casefold())
    return tuple(_folded(word) for word in words if word not in ASIDE)


def _folded(word: str) -> str:
    stem = CYRILLIC_ENDING.sub("", word)
    bare = unicodedata.normalize("NFKD", stem if len(stem) >= SHORTEST_STEM else word)
    return "".join(sign for sign in bare if not unicodedata.combining(sign))
