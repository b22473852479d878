"""What a person is by work or office, in the words beside a name or in place of one."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sayso.lang.cases import ADJECTIVES
from sayso.lang.describing import get_describing
from sayso.lang.language import Language
from sayso.lang.referring import COMPLEMENT
from sayso.model import Span

BREAK = re.compile(r"[.,;:!?()—–«»\"“”\n]")
# The full stops of "U.S." end nothing.
PIECE_AFTER = re.compile(r",\s((?:[^.,;:!?()—–«»\"“”\n]|(?<=[A-Z])\.){3,80})(?=[.,;:!?)—–\n\"“”])")
NO_MARKS = str.maketrans("", "", '«»„“”"')
TOKEN = re.compile(r"[^\W\d_][\w’'.\-]*")
REACH = 80
VERBS = ("ли", "ла", "ти")
QUALIFIER = 4
"""First letters by which two qualifiers are one word: "Америки", "Америка"."""


class Role(NamedTuple):
    """A role as its noun, what makes another role of it, and the names that narrow it down."""

    noun: str
    adds: frozenset[str]
    qualifiers: frozenset[str]


def role_before(text: str, span: Span, *, language: Language, inflected: bool) -> Role | None:
    """Return the role that stands right before a name: "coach [Will Lund]".

    Args:
        text: of the document.
        span: the name.
        language: of the document.
        inflected: the name is not in the nominative: «адвокат Ивана Орлова» is another person.
    """
    before = text[max(0, span.start - REACH) : span.start]
    if language.role_first:
        before = before.translate(NO_MARKS)  # «тренер «Лампы» Анна Берг»
    tokens = TOKEN.findall(BREAK.split(before)[-1])
    if not language.role_first:
        return _role(tokens, len(tokens) - 1, language=language)
    for at in range(len(tokens) - 1, -1, -1):
        if role_noun(tokens[at], language=language):
            first = _first_role(tokens, at, language)
            is_of_another = inflected and tokens[first].lower() in language.roles
            return None if is_of_another else _role(tokens, first, language=language)
        if not _is_complement(tokens[at], language):
            break
    return None


def role_after(text: str, span: Span, *, language: Language) -> Role | None:
    """Return the role in the apposition after a name: "[Ada Lund], the mayor of Ostvik,"."""
    piece = PIECE_AFTER.match(text, span.end)
    return described_role(piece[1], language=language) if piece else None


def described_role(words: str, *, language: Language) -> Role | None:
    """Return the role that a noun phrase names: "the mayor of Ostvik"; None if it names none."""
    tokens = TOKEN.findall(words)
    return _role(tokens, head_of(tokens, language=language), language=language)


def head_of(tokens: Sequence[str], *, language: Language) -> int:
    """Return where a noun phrase has its noun; -1 if nowhere: "the [airline] operating a flight"."""
    if not language.role_first:
        return next(_ends(tokens, language), len(tokens)) - 1
    nouns = (
        at
        for at, token in enumerate(tokens)
        if not token.lower().endswith(ADJECTIVES) or is_noun(token, language=language)
    )
    return next((at for at in nouns if tokens[at].lower() not in language.determiners), -1)


def is_noun(word: str, *, language: Language) -> bool:
    """Say whether a word is a noun for people or bodies that the tables know, in the singular."""
    lower, describing = word.lower(), get_describing(language.code)
    forms = (language.body_forms, describing.body_forms, describing.person_forms)
    return role_noun(word, language=language) is not None or any(lower in each for each in forms)


def role_noun(word: str, *, language: Language) -> str | None:
    """Return the noun of a role in the nominative, one for all that mean the same; None if it is none."""
    lower, describing = word.lower().replace("’", "'"), get_describing(language.code)
    noun = language.role_forms.get(lower) or describing.job_forms.get(lower)
    return describing.same.get(noun, noun) if noun else None


def body_noun(word: str, *, language: Language) -> str | None:
    """Return the noun for a body, in the nominative, that a word is a form of; None if of none."""
    lower = word.lower()
    return language.body_forms.get(lower) or get_describing(language.code).body_forms.get(lower)


def matches(asked: Role, given: Role) -> bool:
    """Say whether a description may mean somebody of that role: no deputy, and no other country's."""
    if asked.noun != given.noun or asked.adds != given.adds:
        return False
    return not (asked.qualifiers and given.qualifiers) or bool(asked.qualifiers & given.qualifiers)


def _role(tokens: list[str], at: int, *, language: Language) -> Role | None:
    noun = role_noun(tokens[at], language=language) if 0 <= at < len(tokens) else None
    if noun is None:
        return None
    portfolios = get_describing(language.code).portfolios
    adds = (
        add
        for token in tokens[: at + 1]
        for add in language.role_adds
        if token.lower().startswith(add)
    )
    qualifiers = (
        token[:QUALIFIER].lower()
        for number, token in enumerate(tokens)
        if number != at and token.lower() not in language.function_words
        if token[0].isupper() or token.lower().startswith(portfolios)
    )
    return Role(noun, frozenset(adds), frozenset(qualifiers))


def _first_role(tokens: list[str], at: int, language: Language) -> int:
    """Return where the role begins whose complement another role is: «помощник министра Анна Берг»."""
    while at and (
        role_noun(tokens[at - 1], language=language) or _is_complement(tokens[at - 1], language)
    ):
        at -= 1
    while role_noun(tokens[at], language=language) is None:
        at += 1
    return at


def _is_complement(token: str, language: Language) -> bool:
    lower = token.lower()
    if lower in language.cues or lower in language.function_words or lower.endswith(VERBS):
        return False
    return token[0].isupper() or lower.endswith(COMPLEMENT)


def _ends(tokens: Sequence[str], language: Language) -> Iterator[int]:
    """Yield where something else than the noun phrase may begin: "of", "who", "operating"."""
    for at, token in enumerate(tokens[1:], 1):
        lower = token.lower()
        is_participle = lower.endswith(language.participle_endings) and is_noun(
            tokens[at - 1], language=language
        )
        if lower in language.prepositions or lower in language.subordinators or is_participle:
            yield at
