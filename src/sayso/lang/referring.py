"""What words that stand for a person or body tell of it: number, gender, role; and the forms of such words."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from sayso.lang.given_names import FEMALE, MALE, OBLIQUE


class Referent(StrEnum):
    """Whom a pronoun stands for."""

    SELF = "I"
    HE = "he"
    SHE = "she"
    IT = "it"
    SEVERAL = "they"


ENDINGS: Mapping[str, tuple[str, ...]] = {
    "а": ("а", "ы", "и", "і", "е", "у", "ой", "ою"),
    "я": ("я", "и", "і", "ї", "е", "ю", "ей", "ею", "єю"),
    "о": ("о", "а", "у", "ом", "е", "і"),
    "е": ("е", "я", "ю", "ем", "и"),
    "ь": ("ь", "я", "ю", "ем", "е", "еві", "єві", "і"),
    "й": ("й", "я", "ю", "ем", "е", "єві", "ї"),
}
"""Of the singular, by the last letter of the nominative."""
AFTER_CONSONANT = ("", "а", "у", "ом", "ем", "е", "ові", "еві", "і")
COMPLEMENT = tuple("а я у ю ы и і ї ов ев ів ей ой ої ого его ому ых их".split())
"""Endings of what a role is of, and of the place that it is for: «губернатор области», «мэр Порта»."""


def singular_forms(words: Iterable[str]) -> dict[str, str]:
    """Return the forms of the singular of nouns in the nominative, each with that; Latin words as they are."""
    return {form: word for word in words for form in _forms(word)}


def _forms(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (word,)
    endings = ENDINGS.get(word[-1])
    if endings:
        return tuple(word[:-1] + ending for ending in endings)
    return tuple(word + ending for ending in AFTER_CONSONANT)


def referent_of_given(name: str) -> Referent | None:
    """Return whether a given name is a man's or a woman's; None if the tables do not know it."""
    word = name.lower()
    if (word in MALE) == (word in FEMALE):
        return None
    return Referent.HE if word in MALE else Referent.SHE


GIVEN = MALE | FEMALE
GIVEN_FORMS = {
    **OBLIQUE,
    **singular_forms(sorted(FEMALE)),
    # «Роберта» is a form of «Роберт» rather than of «Роберто».
    **singular_forms(sorted(MALE, key=lambda name: (not name.endswith("о"), name))),
}
SURNAMES: Mapping[Referent, tuple[tuple[str, str], ...]] = {
    Referent.HE: (
        *((case + "у", case) for case in ("ов", "ев", "ёв", "ин")),
        *((case + "а", case) for case in ("ов", "ев", "ёв", "ин")),
        *((case + "ым", case) for case in ("ов", "ев", "ёв", "ин")),
        *((f"{stem}ого", f"{stem}ий") for stem in ("ськ", "цьк", "ск", "цк")),
        *((f"{stem}им", f"{stem}ий") for stem in ("ськ", "цьк", "ск", "цк")),
    ),
    Referent.SHE: (
        *((case + "ой", case + "а") for case in ("ов", "ев", "ёв", "ин")),
        *((case + "у", case + "а") for case in ("ов", "ев", "ёв", "ин")),
        *((f"{stem}ой", f"{stem}ая") for stem in ("ск", "цк")),
        *((f"{stem}ої", f"{stem}а") for stem in ("ськ", "цьк")),
        ("ової", "ова"),
        ("євої", "єва"),
        ("іної", "іна"),
        ("ой", "ая"),
        ("ої", "а"),
    ),
}
"""Endings of surnames that leave no doubt, with those of the nominative."""
VOWELS = tuple("аеёиоуыэюяєії")
CASES = (("а", "я"), ("у", "ю", "ові", "еві", "єві"), ("ом", "ем", "єм"))
"""Endings that a man's given name and his surname share in one case: «Роберта Берга», «Юрия Гуся»."""
SOFT = ("я", "ю", "ем", "єм", "еві", "єві")
FULL = 2
"""Words of a given name and a surname; with a patronymic it stays as it is."""
UNCHANGED = tuple("оеиуюыіє")
"""Letters at the end of surnames that have one form for all cases."""


def nominative_name(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return an inflected given name and surname in the nominative; as they are where that is unsure."""
    given = words[0].lower()
    nominative = GIVEN_FORMS.get(given, given)
    if len(words) != FULL or nominative == given or given in GIVEN:
        return words
    gender = referent_of_given(nominative)
    if gender is None:
        return words
    surname = _nominative_surname(words[-1], given=given, gender=gender)
    return (nominative.capitalize(), surname) if surname else words


def _nominative_surname(surname: str, *, given: str, gender: Referent) -> str | None:
    for oblique, ending in SURNAMES[gender]:
        if surname.endswith(oblique):
            return surname.removesuffix(oblique) + ending
    for endings in CASES if gender is Referent.HE else ():
        ending = next((each for each in endings if surname.endswith(each)), "")
        stem = surname.removesuffix(ending)
        if ending and given.endswith(endings) and not stem.endswith(VOWELS):
            is_soft = ending in SOFT
            # «Кобзаря» is of «Кобзарь» in Russian, of «Кобзар» in Ukrainian.
            return None if is_soft and stem.endswith("р") else stem + "ь" * is_soft
    return surname if _is_unchanged(surname, gender) else None


def _is_unchanged(surname: str, gender: Referent) -> bool:
    is_foreign = gender is Referent.SHE and not surname.endswith((*VOWELS, "й", "ь"))
    return is_foreign or surname.endswith(UNCHANGED)
