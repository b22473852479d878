"""Names that differ between two languages."""

from collections.abc import Iterator, Sequence

from rapidfuzz.fuzz import ratio

from sayso.lang.exonyms import place_named
from sayso.lang.sounds import sound_alike, sounds_of
from sayso.lang.surnames import is_surname_like
from sayso.lang.wording import PLAIN, SENSES
from sayso.lang.wording_table import Sense
from sayso.link.names import OPENERS, STOPS, is_same_stem
from sayso.link.tokens import Token
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

LOOK_BACK = 12
FEWEST_LETTERS = 4
BEGINNING = 2
SAME_MEANING = 0.48
SAME_PERSON = 0.6
"""Names that mean more alike than this are translated; surnames mean nothing, and more is needed."""
TOO_NEAR_BESIDE = 76.0
NO_SENSE = (None, "")
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
    pairs = _beside(compared, new, gone) or [
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


def _beside(compared: Compared, new: Sequence[int], gone: Sequence[int]) -> list[tuple[int, int]]:
    """Return the only two names that are not met, if they stand in the same company.

    A name that is translated means the same, one that is transcribed sounds the same: in 500
    faithful sentences 3 pairs of names do neither.
    """
    if len(new) != 1 or len(gone) != 1:
        return []
    here, there = new[0], gone[0]
    quoted, said = compared.here[here], compared.there[there]
    is_acronym = compared.rows.here[here].span.of(compared.quotation.text).isupper()
    if is_acronym or is_same_stem(quoted, said) or not _have_company(compared, here, there):
        return []
    is_surname = is_surname_like(quoted) or is_surname_like(said)
    is_meant = compared.rows.alike[here, there] >= (SAME_PERSON if is_surname else SAME_MEANING)
    is_heard = ratio(sounds_of(quoted), sounds_of(said)) >= TOO_NEAR_BESIDE
    return [] if is_meant or is_heard else [(here, there)]


def _have_company(compared: Compared, here: int, there: int) -> bool:
    """Say whether a word beside the one faces a word beside the other."""
    return any(compared.there_of.get(here + step) in {there - 1, there + 1} for step in (-1, 1))


def _names(text: str, words: Sequence[Token]) -> list[int]:
    """Return the words with a capital where no sentence opens, and known places."""
    return [
        place
        for place, token in enumerate(words)
        if text[token.span.start].isupper()
        and token.key not in PLAIN
        and SENSES.get((token.key,), NO_SENSE)[0] != Sense.DAY
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
