"""Whether two names can be one speaker's, and what speaks for it."""

from collections.abc import Sequence

from sayso.lang.across.given import given_names, initials_of
from sayso.lang.across.letters import folded, phones, spelled_alike, surnames_alike
from sayso.lang.across.persons import FATHERS, PATRONYMIC, WOMANS_SURNAME
from sayso.lang.referring import singular_forms
from sayso.link.who.parsed import (
    BodyName,
    Parsed,
    PersonName,
    bare_surname,
)
from sayso.model import EvidenceKind

OTHER_SURNAMES = "other surnames"
SHORTEST_INFLECTED = 4
GIVEN = 2
"""The depth from which on a name is a person's full one."""
FULL = 2


def conflict(one: Parsed, other: Parsed) -> str | None:
    """Say why two names cannot be one speaker's; None if they can."""
    if isinstance(one, PersonName) and isinstance(other, PersonName):
        return _conflict_of_persons(one, other)
    if isinstance(one, BodyName) and isinstance(other, BodyName):
        return _conflict_of_bodies(one, other)
    return "a person is no body"


def likeness(one: Parsed, other: Parsed) -> EvidenceKind | None:
    """Return by what two names are alike; None if they are not, or cannot be one speaker's."""
    if conflict(one, other):
        return None
    if isinstance(one, PersonName) and isinstance(other, PersonName):
        return _likeness_of_persons(one, other)
    if isinstance(one, BodyName) and isinstance(other, BodyName):
        return _likeness_of_bodies(one, other)
    return None


def is_part(one: Parsed, other: Parsed) -> bool:
    """Say whether all words of one name stand in the other, as they do when a document goes on."""
    few, many = sorted((set(map(phones, one.words)), set(map(phones, other.words))), key=len)
    return few <= many


def same_given(one: str, other: str) -> bool:
    """Say whether two given names may be one: in a table, or else by their spelling."""
    known = given_names(one), given_names(other)
    if known[0] and known[1]:
        return not known[0].isdisjoint(known[1])
    return spelled_alike(one, other)


def _conflict_of_persons(one: PersonName, other: PersonName) -> str | None:
    if one.gender and other.gender and one.gender != other.gender:
        return "a man is no woman"
    if not same_surname(one, other):
        return OTHER_SURNAMES
    if one.given and other.given and not same_given(one.given, other.given):
        return "other given names"
    if one.middle and other.middle and not _same_middle(one.middle, other.middle):
        return "other patronymics"
    if not _fit(one, other):
        return "other initials"
    return None


def same_surname(one: PersonName, other: PersonName) -> bool:
    """Say whether two surnames may be one, a man's or a woman's."""
    if surnames_alike(bare_surname(one), bare_surname(other)):
        return True
    return one.depth == other.depth == 0 and is_inflected(one.surname, other.surname)


def is_inflected(one: str, other: str) -> bool:
    """Say whether a word is a form of the other and can be nobody's name itself: «Трампа», «Трамп»."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    if len(short) < SHORTEST_INFLECTED or short.isascii() or short == long:
        return False
    is_womans = any(WOMANS_SURNAME.fullmatch(word) for word in (short, long))
    is_form = long in singular_forms([short]) or short in singular_forms([long])
    return is_form and not is_womans


def _same_middle(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether names between given name and surname may be the same, where both have some."""
    if len(one) != len(other):
        return bool({*map(phones, one)} & {*map(phones, other)})
    return all(
        _same_patronymic(left, right)
        if PATRONYMIC.fullmatch(folded(left))
        else same_given(left, right)
        for left, right in zip(one, other, strict=True)
    )


def _same_patronymic(one: str, other: str) -> bool:
    """Say whether two patronymics come from one father's name: «Сергеевич», «Сергійович»."""
    if spelled_alike(one, other):
        return True
    left, right = (father_of(word) for word in (one, other))
    return bool(left and right) and same_given(left, right)


def father_of(patronymic: str) -> str:
    """Return the given name a patronymic is made from, as far as cutting its ending tells."""
    word = phones(patronymic)
    return next((word.removesuffix(ending) for ending in FATHERS if word.endswith(ending)), "")


def _fit(one: PersonName, other: PersonName) -> bool:
    """Say whether initials fit the other's names, as far as both have any."""
    if not (one.initials or other.initials):
        return True
    left, right = _first_letters(one), _first_letters(other)
    return all(bool(a & b) for a, b in zip(left, right, strict=False))


def _first_letters(name: PersonName) -> list[frozenset[str]]:
    words = [name.given, *name.middle] if name.given else []
    return [*map(initials_of, words), *map(frozenset, name.initials)]


def _likeness_of_persons(one: PersonName, other: PersonName) -> EvidenceKind | None:
    if min(one.depth, other.depth) >= GIVEN:
        return _likeness_of_full(one, other)
    if not (one.sure and other.sure):
        return None
    if one.depth == other.depth:
        return _likeness_of_parts(one, other)
    return EvidenceKind.INITIALS if min(one.depth, other.depth) else EvidenceKind.SURNAME


def _likeness_of_full(one: PersonName, other: PersonName) -> EvidenceKind | None:
    """Return how two names with given names are alike."""
    if not (one.sure or other.sure) and len(one.words) != len(other.words):
        return None
    if bool(one.middle) != bool(other.middle) or bool(one.initials) != bool(other.initials):
        return EvidenceKind.FULLER
    is_same = tuple(map(folded, one.words)) == tuple(map(folded, other.words))
    return EvidenceKind.SAME_NAME if is_same else EvidenceKind.RESPELLED


def _likeness_of_parts(one: PersonName, other: PersonName) -> EvidenceKind | None:
    """Return how two surnames, or surnames with initials, are alike."""
    if one.initials != other.initials and len(one.initials) == len(other.initials):
        return None
    if folded(one.surname) == folded(other.surname):
        return EvidenceKind.SAME_NAME if one.depth == 0 else EvidenceKind.INITIALS
    if is_inflected(one.surname, other.surname):
        return EvidenceKind.INFLECTED
    return EvidenceKind.SURNAME if one.depth == 0 else EvidenceKind.INITIALS


def _conflict_of_bodies(one: BodyName, other: BodyName) -> str | None:
    if not (one.known and other.known):
        return None
    if one.known.body != other.known.body:
        return "other bodies"
    if one.known.country != other.known.country:
        return "other countries"
    return None


def _likeness_of_bodies(one: BodyName, other: BodyName) -> EvidenceKind | None:
    if one.handle or other.handle:
        return EvidenceKind.SAME_NAME if one.handle == other.handle else None
    if one.words == other.words:
        return EvidenceKind.SAME_NAME
    if one.known and one.known == other.known:
        return EvidenceKind.TRANSLATED
    if len(one.words) == len(other.words) == 1:
        is_form = is_inflected(one.words[0], other.words[0])
        return EvidenceKind.INFLECTED if is_form else None
    if len(one.words) == len(other.words) >= FULL and all(
        phones(left) == phones(right) for left, right in zip(one.words, other.words, strict=True)
    ):
        return EvidenceKind.RESPELLED
    return None
