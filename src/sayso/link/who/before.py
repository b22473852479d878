"""Where a person's name begins behind words that tell who that is: "the mayor, Ann Lee"."""

from collections.abc import Sequence

from sayso.lang.across.given import given_names
from sayso.lang.across.letters import CYRILLIC, folded
from sayso.lang.across.offices import AGE, APPOSED, HONORIFICS, OF, PARTIES, TOGETHER, office_of
from sayso.lang.across.persons import INITIAL, PARTICLES
from sayso.lang.known import LANGUAGES

NOMINATIVE = frozenset().union(*(language.roles for language in LANGUAGES.values()))
ROLES = frozenset().union(*(language.role_forms for language in LANGUAGES.values()))
OBLIQUE = tuple("аяуюеиыіїо")
"""Letters at the end of a surname that may be a case's: «мэр Орлова» is hers, or the mayor of Orlov."""
UNCHANGED = ("ко",)


def words_of_name(words: Sequence[str]) -> list[str]:
    """Return the words of a person's name; empty if what stands before them is not understood.

    Whoever speaks for somebody must never become that person: «адвокаты Роналду» are not Ronaldo.
    """
    start = _start(words)
    before, name = list(words[:start]), list(words[start:])
    if not before or not name:
        return name
    if any(word.casefold() in TOGETHER for word in before):
        return []
    if len(name) == 1 and before[-1].casefold() in PARTIES:
        return []  # "Democrat voters" in a headline's capitals
    is_cyrillic = bool(CYRILLIC.search(folded(name[-1])))
    is_known = _is_apposed(before, name) if is_cyrillic else _is_english_apposed(before, name)
    return name if is_known else []


def _start(words: Sequence[str]) -> int:
    """Return where the name begins: behind the last word that can be none of it."""
    place = 0
    for number, word in enumerate(words):
        is_low = not word[:1].isupper() and word.casefold() not in PARTICLES
        if is_low or _is_title(word):
            place = number + 1
    if place == len(words) > 1 and words[-1][:1].isupper():
        place -= 1  # a surname may be a title: "Tom Baker", "Ann King"
        place = 0 if not _is_title(words[place - 1]) else place
    given = [at for at, word in enumerate(words[:-1]) if at > place and given_names(word)]
    is_behind_complement = place and given and CYRILLIC.search(folded(words[-1]))
    return given[0] if is_behind_complement else place


def _is_title(word: str) -> bool:
    key = word.casefold().strip(".")
    if INITIAL.fullmatch(word):
        return False
    return key in HONORIFICS or key in PARTIES or key in ROLES or bool(office_of(word))


def _is_english_apposed(before: Sequence[str], name: Sequence[str]) -> bool:
    """Say whether English words before a name tell who that is: "the miner Ann Lee"."""
    lower = {word.casefold() for word in before}
    if not lower.isdisjoint(OF) or not all(folded(word) for word in before):
        return False  # "a spokesman for candidate Ann Lee", "three scholars -- Mr. Lee"
    return _is_title(before[-1]) or (before[0].casefold() == "the" and len(name) > 1)


def _is_apposed(before: Sequence[str], name: Sequence[str]) -> bool:
    """Say whether Russian or Ukrainian words before a name tell who that is."""
    if before[-1].casefold() in OF:
        return False
    first = next((word for word in before if not AGE.match(word)), "").casefold().strip(".")
    if first in HONORIFICS or not first:
        return True
    heads = [word.casefold() for word in before if word.casefold() in NOMINATIVE]
    if not heads or office_of(heads[0]) not in APPOSED:
        return False
    return len(name) > 1 or name[0].endswith(UNCHANGED) or not name[0].endswith(OBLIQUE)
