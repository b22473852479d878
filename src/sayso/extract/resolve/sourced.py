"""Names that the words of a source show to be a person's: "his agent, [Luis Prado]", «механик [Стас]».

What stands before the name tells who that is. It is no part of the name, and it needs to be in no
table: a noun that ends as nouns for people do is enough, or a given name that is known.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from sayso.extract.resolve.roles import TOKEN, body_noun, head_of, role_noun
from sayso.lang.describing import get_describing
from sayso.lang.exonyms import place_named
from sayso.lang.language import Language
from sayso.lang.referring import FULL, GIVEN, GIVEN_FORMS, nominative_name
from sayso.lang.words import keys
from sayso.model import Span

CONSONANTS = tuple("бвгґджзйклмнпрстфхцчшщь")
FOREIGN = ("е", "о", "э", "у", "ю")
"""Further letters at the end of given names, which no place in the genitive has."""
FEMININE = ("ова", "ева", "єва", "ёва", "ина", "іна", "ая", "ська", "цька", "ко")
ADJECTIVE = ("ой", "ей", "ий", "ый", "ій", "ого", "его", "ому", "ему")
VOWELS = tuple("аяоиі")
"""At the end of a man's surname in the nominative, beside consonants."""
END = (",", ".", " (", " –", " —")


class Source(NamedTuple):
    """Where a source stands, and whether an opener puts it in another case: «по словам»."""

    span: Span
    governed: bool


def is_told(
    span: Span, words: tuple[str, ...], *, text: str, sources: Sequence[Source], language: Language
) -> bool:
    """Say whether a name is a person's, and a source's speaker, by the words of that source.

    Args:
        span: the name.
        words: of the name.
        text: of the document.
        sources: of its statements, in order.
        language: of the document.
    """
    at = bisect_right(sources, (Span(span.start, len(text)), True)) - 1
    if at < 0 or span.end > sources[at].span.end:
        return False
    source = sources[at]
    first, comma, rest = text[source.span.start : span.start].partition(",")
    if not _may_end(text[span.end : source.span.end], language) or "," in rest:
        return False
    before = (rest if comma else first).strip(' «»"“”')
    if comma and not _is_person_phrase(first, language):
        return False
    if len(words) >= FULL:
        is_beside = bool(comma or before)
        return is_beside and _is_full(words, before, governed=source.governed, language=language)
    is_behind = not comma and not source.governed
    return is_behind and _is_short(words[0], before, language=language)


def _may_end(after: str, language: Language) -> bool:
    """Say whether a source may go on so behind its speaker's name: "Ann Lee [of the Board]"."""
    if not after.strip() or after.startswith(END):
        return True
    return not language.role_first and after.split(maxsplit=1)[0] in language.prepositions


def _is_full(words: tuple[str, ...], before: str, *, governed: bool, language: Language) -> bool:
    """Say whether words are a given name and a surname, or must be by what stands before them."""
    tokens = TOKEN.findall(before)
    if tokens and _is_of_another(tokens, language):
        return False
    is_person = not tokens or _is_person_phrase(before, language)
    given = words[0].lower()
    if not language.role_first:
        return given in GIVEN or (is_person and not _has_body(words, language))
    if governed:
        return given in GIVEN_FORMS
    if nominative_name(words) != words:
        return False
    return given in GIVEN or (is_person and _is_nominative(words, language))


def _is_short(name: str, before: str, *, language: Language) -> bool:
    """Say whether one word behind a noun for a person names that person: «механик [Стас]»."""
    tokens = TOKEN.findall(before)
    if not tokens or not _is_person_phrase(before, language):
        return False
    word = name.lower()
    if word in GIVEN:
        return language.role_first or is_person_noun(tokens[-1], language)
    return (
        language.role_first
        and word.endswith(CONSONANTS)
        and head_of(tokens, language=language) == len(tokens) - 1
        and not any(place_named(key) for key in keys(word))
        and not name.isupper()
    )


def _is_nominative(words: tuple[str, ...], language: Language) -> bool:
    """Say whether a full name whose given name no table has is no place in the genitive."""
    given, last = words[0].lower(), words[-1].lower()
    if _has_body(words, language) or any(place_named(key) for key in keys(" ".join(words))):
        return False
    if given.endswith(ADJECTIVE):
        return False
    is_man = given.endswith((*CONSONANTS, *FOREIGN)) and last.endswith((*CONSONANTS, *VOWELS))
    is_woman = given.endswith(("а", "я")) and last.endswith((*FEMININE, *CONSONANTS))
    return is_man or is_woman


def _has_body(words: Sequence[str], language: Language) -> bool:
    describing = get_describing(language.code)
    return any(
        body_noun(word, language=language) or word.lower() in describing.mastheads for word in words
    )


def _is_of_another(tokens: Sequence[str], language: Language) -> bool:
    """Say whether English words before a name make it another's: "the wife of actor"."""
    return not language.role_first and any(
        token.lower() in language.prepositions or token.lower() in language.cues for token in tokens
    )


def _is_person_phrase(words: str, language: Language) -> bool:
    tokens = TOKEN.findall(words)
    at = head_of(tokens, language=language)
    return at >= 0 and (
        is_person_noun(tokens[at], language)
        or (
            tokens[0].lower() in language.referring
            and body_noun(tokens[at], language=language) is None
        )
    )


def is_person_noun(word: str, language: Language) -> bool:
    """Say whether a word is a noun for one person, by the tables or by how it ends."""
    lower, describing = word.lower(), get_describing(language.code)
    if role_noun(word, language=language) or lower in describing.person_forms:
        return True
    is_other = lower in describing.things or body_noun(word, language=language) is not None
    return lower.endswith(describing.person_endings) and not is_other
