"""From a speaker's name to its parts: a person's given name and surname, a body's words.

A name that names nobody outside its document ("the company", "two officials") has no parts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sayso.lang.across.bodies import Known, known_body
from sayso.lang.across.given import gender_of_given, given_names
from sayso.lang.across.letters import folded, phones
from sayso.lang.across.offices import office_of
from sayso.lang.across.persons import (
    INITIAL,
    MANS_SURNAME,
    PARTICLES,
    PATRONYMIC,
    WOMANS_ENDING,
    WOMANS_PATRONYMIC,
    WOMANS_SURNAME,
)
from sayso.lang.exonyms import place_named
from sayso.lang.known import LANGUAGES
from sayso.lang.outlets import OUTLETS
from sayso.lang.referring import Referent, nominative_name
from sayso.link.who.before import words_of_name
from sayso.model import SpeakerKind

ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
MARKS = '«»„“”"‘'
UNMARKED = str.maketrans("", "", MARKS)
HANDLE = re.compile(r"(?:https?://)?(?:t\.me/(?:s/)?|@)(?P<handle>\w{4,})/?", re.IGNORECASE)
LONGEST = 4
FULL = 2
POSSESSIVE = re.compile(r"[’']s?$")
GENERIC = frozenset().union(
    *(
        {*language.body_forms, *language.role_forms, *language.function_words}
        for language in LANGUAGES.values()
    )
)
ARTICLE = "the"
DETERMINERS = frozenset().union(*(language.determiners for language in LANGUAGES.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A person's name in its parts, each in the nominative as far as that is sure.

    Args:
        surname: the last word, a particle before it left out.
        sure: it is a person's; else it may be another name of several words, and is compared whole.
        given: empty if there is none.
        initials: first letters, in place of a given name and what follows it.
        middle: patronymic, or further names.
        gender: as the given name, the patronymic or the surname shows it.
    """

    surname: str
    sure: bool = True
    given: str = ""
    initials: tuple[str, ...] = ()
    middle: tuple[str, ...] = ()
    gender: Referent | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The whole words of the name."""
        return tuple(word for word in (self.given, *self.middle, self.surname) if word)

    @property
    def depth(self) -> int:
        """How much of the name is there: 0 the surname, 1 initials, 2 a given name, 3 more."""
        if self.given:
            return 3 if self.middle else 2
        return 1 if self.initials else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyName:
    """A body's name: its folded words, and which known body that is.

    Args:
        words: without articles, marks, and words such as "newspaper" beside a name of its own.
        known: from the tables, if they know it.
        handle: it is a channel's address, without its "@".
        is_short: an abbreviation.
    """

    words: tuple[str, ...]
    known: Known | None = None
    handle: str = ""
    is_short: bool = False


Parsed = PersonName | BodyName


@lru_cache(maxsize=1 << 17)
def parsed(name: str, kind: SpeakerKind | None) -> Parsed | None:
    """Return the parts of a speaker's name; None if it names nobody outside its document."""
    handle = HANDLE.fullmatch(name.strip())
    if handle:
        address = handle["handle"].casefold()
        return BodyName(words=(address,), handle=address)
    if kind in {SpeakerKind.GROUP, SpeakerKind.UNNAMED}:
        return None
    words = tuple(ASIDE.sub("", name).translate(UNMARKED).replace(",", " ").split())
    words = tuple(POSSESSIVE.sub("", word) for word in words)
    is_marked = any(mark in name for mark in MARKS)
    body = None if kind is SpeakerKind.PERSON else _body(words, is_marked=is_marked)
    if kind is SpeakerKind.BODY or (body and (body.known or body.is_short)):
        return body
    return _person(words, is_sure=kind is SpeakerKind.PERSON) or body


def body_words(name: str) -> tuple[str, ...]:
    """Return a body's name as `parsed` would fold its words."""
    words = (word for word in name.translate(UNMARKED).replace(",", " ").split())
    return tuple(folded(word) for word in words if word.casefold() != ARTICLE and folded(word))


def offices_before(name: str) -> tuple[str, ...]:
    """Return the words before a person's name that are none of it."""
    words = ASIDE.sub("", name).split()
    return tuple(word for word in words if not word[:1].isupper() or office_of(word))


def bare_surname(name: PersonName) -> str:
    """Return a surname as a man's: «Орлова» and «Орлов» are one family's."""
    if name.gender is Referent.SHE and WOMANS_SURNAME.fullmatch(folded(name.surname)):
        return WOMANS_ENDING.sub("", folded(name.surname))
    return name.surname


def _person(words: Sequence[str], *, is_sure: bool) -> PersonName | None:
    words = words_of_name(words)
    words = [word for at, word in enumerate(words) if not at or word.casefold() not in PARTICLES]
    if not words or len(words) > LONGEST or not _may_be_person(words, is_sure=is_sure):
        return None
    initials = tuple(sign for word in words if INITIAL.fullmatch(word) for sign in _letters(word))
    whole = [word for word in words if not INITIAL.fullmatch(word)]
    if not whole or (len(words) == 1 and not words[0][:1].isupper()):
        return None
    if len(whole) > FULL and PATRONYMIC.fullmatch(folded(whole[-1])):
        whole = [*whole[1:], whole[0]]  # «Орлов Иван Петрович»
    elif len(whole) == FULL and given_names(whole[1]) and not given_names(whole[0]):
        whole = whole[::-1] if MANS_SURNAME.fullmatch(folded(whole[0])) else whole
    if len(whole) == FULL and not given_names(whole[0]):
        # «Олександра Демченко» is a woman, though a form of «Олександр» looks the same.
        whole = list(nominative_name(tuple(whole)))
    given = whole[0] if len(whole) > 1 else ""
    middle = tuple(whole[1:-1])
    return PersonName(
        surname=whole[-1],
        sure=is_sure or len(words) == 1 or bool(initials or given_names(given)),
        given=given,
        initials=initials,
        middle=middle,
        gender=_gender(given, middle, whole[-1]),
    )


def _may_be_person(words: Sequence[str], *, is_sure: bool) -> bool:
    if any(word[:1].isdigit() for word in words):
        return False
    # A surname may be a common word: "Tom Baker".
    others = [word for word in words[:-1] if not (INITIAL.fullmatch(word) or given_names(word))]
    if any(word.casefold() in GENERIC for word in others):
        return False
    return is_sure or not any(_is_no_persons(word, among=words) for word in words)


def _is_no_persons(word: str, *, among: Sequence[str]) -> bool:
    """Say whether a word makes a name another than a person's: a place, an abbreviation."""
    is_alone = len(among) == 1 and word.casefold() in GENERIC
    is_short = word.isupper() and not INITIAL.fullmatch(word)
    return is_alone or is_short or bool(place_named(folded(word)))


def _letters(word: str) -> list[str]:
    return [phones(sign) for sign in word if sign.isalpha()]


def _gender(given: str, middle: Sequence[str], surname: str) -> Referent | None:
    by_given = gender_of_given(given) if given else None
    if by_given:
        return by_given
    for word in map(folded, middle):
        if PATRONYMIC.fullmatch(word):
            return Referent.SHE if word.endswith(WOMANS_PATRONYMIC) else Referent.HE
    if WOMANS_SURNAME.fullmatch(folded(surname)):
        return Referent.SHE
    return Referent.HE if MANS_SURNAME.fullmatch(folded(surname)) else None


def _body(words: Sequence[str], *, is_marked: bool) -> BodyName | None:
    kept = [word for word in words if word.casefold() != ARTICLE and folded(word)]
    if any(word.casefold() in DETERMINERS for word in kept[:1]):
        return None  # "some Republicans", "his party"
    proper = [word for word in kept if not word.casefold().startswith(OUTLETS)]
    kept = proper or kept
    lower = tuple(word.casefold().replace("ё", "е").replace("’", "'") for word in kept)
    known = known_body(lower)
    if not known and not (proper and is_marked) and not _names_one(kept):
        return None
    is_short = len(kept) == 1 and kept[0].isupper() and len(kept[0]) > 1
    return BodyName(words=tuple(map(folded, kept)), known=known, is_short=is_short)


def _names_one(words: Sequence[str]) -> bool:
    """Say whether words name one body in the world: with a name in them, and nobody who works there."""
    if not words or any(office_of(word) for word in words):
        return False
    names = [word for word in words if word[:1].isupper() and word.casefold() not in GENERIC]
    if len(words) == 1:
        return bool(names)
    # A sentence opens with a capital, whatever the word.
    return any(word[:1].isupper() and word.casefold() not in GENERIC for word in words[1:]) or (
        bool(names) and bool(place_named(folded(words[0])))
    )
