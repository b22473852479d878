"""Names that differ between two languages."""

from collections.abc import Iterator, Sequence

from rapidfuzz.fuzz import ratio

from sayso.lang.exonyms import place_named
from sayso.lang.sounds import sound_alike, sounds_of
from sayso.lang.wording import PLAIN
from sayso.link.names import OPENERS, STOPS, is_same_stem
from sayso.link.tokens import Token
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

LOOK_BACK = 12
FEWEST_LETTERS = 4
BEGINNING = 2
TOO_NEAR = 67.0
"""Names that sound more alike than this may be two spellings of one."""


def altered_names(compared: Compared) -> Iterator[Change]:
    """Yield the names for which others stand, and known places told apart."""
    here = [
        at for at in _names(compared.quotation.text, compared.rows.here) if at in compared.kept_here
    ]
    there = [
        at
        for at in _names(compared.document.text, compared.rows.there)
        if at in compared.kept_there
    ]
    new = [at for at in here if not _is_met(compared, at, range(len(compared.there)), there=False)]
    gone = [at for at in there if not _is_met(compared, at, range(len(compared.here)), there=True)]
    pairs = [
        (place, other) for place in new for other in gone if _stands_for(compared, place, other)
    ]
    if pairs:
        yield altered(
            compared,
            "name",
            here=[place for place, _ in pairs],
            there=[other for _, other in pairs],
        )


def _stands_for(compared: Compared, here: int, there: int) -> bool:
    """Say whether one name stands for another: they face each other and sound half alike.

    A name that is a common word may be translated, and nothing of its sounds is left.
    """
    quoted, said = compared.here[here], compared.there[there]
    if place_named(quoted) and place_named(said):
        return True
    if compared.there_of.get(here) != there or is_same_stem(quoted, said):
        return False
    one, other = sorted((sounds_of(quoted), sounds_of(said)), key=len)
    is_half = one[:BEGINNING] == other[:BEGINNING] and not other.startswith(one)
    return is_half and ratio(one, other) < TOO_NEAR


def _names(text: str, words: Sequence[Token]) -> list[int]:
    """Return the words with a capital where no sentence opens, and known places."""
    return [
        place
        for place, token in enumerate(words)
        if text[token.span.start].isupper()
        and token.key not in PLAIN
        and (
            place_named(token.key) or (not _opens(text, token) and len(token.key) >= FEWEST_LETTERS)
        )
    ]


def _opens(text: str, token: Token) -> bool:
    for sign in reversed(text[max(0, token.span.start - LOOK_BACK) : token.span.start]):
        if sign in STOPS or sign in '"“«„':
            return True
        if sign not in OPENERS:
            return False
    return True


def _is_met(compared: Compared, place: int, others: Sequence[int], *, there: bool) -> bool:
    own, other_keys = (compared.there, compared.here) if there else (compared.here, compared.there)
    known = place_named(own[place])
    if known:
        return any(place_named(other_keys[other]) == known for other in others)
    return any(sound_alike(own[place], other_keys[other]) for other in others)
