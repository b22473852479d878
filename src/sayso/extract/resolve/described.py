"""What a description tells of whom it means: "the airline", "the 34-year-old", «лидер партии»."""

import re
from enum import StrEnum
from typing import NamedTuple

from sayso.extract.resolve.naming import MARKS
from sayso.extract.resolve.roles import TOKEN, Role, body_noun, described_role, head_of, role_noun
from sayso.lang.describing import get_describing
from sayso.lang.describing.table import Describing
from sayso.lang.language import Language
from sayso.lang.referring import Referent

QUOTED = re.compile(r"(«[^«»]+»|“[^“”]+”|\"[^\"]+\")$")
CAPITALS = re.compile(r"(?<=[a-z] )((?:[A-Z][\w’'\-&.]*|&)(?: (?:[A-Z][\w’'\-&.]*|&))*)$")
OF_SOMEBODY = ("'s", "’s", "s'", "s’")


class Sort(StrEnum):
    """What a description can mean."""

    PERSON = "person"
    BODY = "body"
    WRITING = "writing"
    PAIR = "pair"


class Description(NamedTuple):
    """A noun phrase for somebody whom the document names elsewhere, or may name.

    Args:
        sort: what it can mean.
        noun: in the nominative; empty if there is only an age.
        role: the work or office, if the noun is one.
        gender: if the noun shows one.
        age: if it tells one.
        tail: the words behind the noun: "the mayor [of Ostvik]".
    """

    sort: Sort
    noun: str = ""
    role: Role | None = None
    gender: Referent | None = None
    age: str = ""
    tail: tuple[str, ...] = ()


def description_of(words: str, *, language: Language) -> Description | None:
    """Return what a source's words describe in the singular; None if they name, or mean somebody new."""
    tokens = TOKEN.findall(words)
    if not tokens or _is_new(tokens, language) or words[0] in MARKS:
        return None
    describing = get_describing(language.code)
    age = re.match(rf"(?:\w+ )?{describing.aged}", words.lower())
    at = head_of(tokens, language=language)
    described = _described(words, tokens, at, language=language) if at >= 0 else None
    if described is None:
        return Description(Sort.PERSON, age=age[1]) if age and not words[age.end() :] else None
    tail = tuple(tokens[at + 1 :])
    if described.sort is Sort.BODY and tail and tail[0][0].isupper() and language.role_first:
        return None  # «агентство Ренск» has a name
    return described._replace(age=age[1] if age else "", tail=tail)


def body_in(words: str, *, language: Language) -> str | None:
    """Return the body's name that stands behind a noun for it: "the tabloid [Snap]", «завод «[Лампа]»»."""
    if language.role_first:
        named = QUOTED.search(words)
        before = TOKEN.findall(words[: named.start()]) if named else []
    else:
        named = CAPITALS.search(words)
        before = TOKEN.findall(words[: named.start()]) if named else []
        if any(token.lower() in language.prepositions for token in before):
            return None
    at = head_of(before, language=language) if before else -1
    if not named or at != len(before) - 1:
        return None
    is_form = before[at].isupper()  # «ООО», «КП»
    return named[1].strip(MARKS) if is_form or body_noun(before[at], language=language) else None


def _is_new(tokens: list[str], language: Language) -> bool:
    """Say whether a phrase brings in somebody new, or somebody of another: "a man", "his lawyer"."""
    first = tokens[0].lower()
    definite = get_describing(language.code).definite
    return (
        first in language.indefinites
        or (first in language.determiners and bool(definite) and first not in definite)
        or first in language.referring
        or any(token.endswith(OF_SOMEBODY) for token in tokens[:-1])
    )


def _described(words: str, tokens: list[str], at: int, *, language: Language) -> Description | None:
    describing = get_describing(language.code)
    noun = tokens[at].lower()
    if noun in describing.pairs:
        return Description(Sort.PAIR, noun)
    if describing.definite and tokens[0].lower() not in describing.definite:
        return _bare_role(words, language=language)
    if noun in describing.person_forms:
        nominative = describing.person_forms[noun]
        role = described_role(words, language=language)
        return Description(Sort.PERSON, nominative, role, describing.persons[nominative])
    if role_noun(noun, language=language):
        role = described_role(words, language=language)
        return Description(Sort.PERSON, role.noun if role else "", role)
    return _body_or_writing(noun, describing, language=language) or _untold_person(
        tokens, at, describing, language=language
    )


def _bare_role(words: str, *, language: Language) -> Description | None:
    """Return a role without an article, as headlines have it: "[Mayor] quits"."""
    role = described_role(words, language=language)
    return Description(Sort.PERSON, role.noun, role) if role else None


def _body_or_writing(
    noun: str, describing: Describing, *, language: Language
) -> Description | None:
    body = body_noun(noun, language=language)
    if body:
        return Description(Sort.BODY, body)
    writing = describing.writing_forms.get(noun)
    return Description(Sort.WRITING, writing) if writing else None


def _untold_person(
    tokens: list[str], at: int, describing: Describing, *, language: Language
) -> Description | None:
    """Return a noun alone that ends as nouns for one person do: «правозащитник», "the conductor"."""
    noun = tokens[at].lower()
    is_alone = all(
        token.lower() in language.determiners for token in (*tokens[:at], *tokens[at + 1 :])
    )
    is_common = language.role_first or tokens[at].islower()
    if not (is_alone and is_common and noun.endswith(describing.person_endings)):
        return None
    if any(
        noun in each for each in (describing.mastheads, describing.seat_forms, describing.things)
    ):
        return None
    gender = Referent.SHE if noun.endswith(describing.female_endings) else None
    return Description(Sort.PERSON, noun, gender=gender)
