"""What a person is by work or office, in the words beside a name or in place of one."""

import re
from typing import NamedTuple

from sayso.lang.cases import ADJECTIVES
from sayso.lang.language import Language
from sayso.lang.referring import COMPLEMENT
from sayso.model import Span

BREAK = re.compile(r"[.,;:!?()—–«»\"“”\n]")
# The full stops of "U.S." end nothing.
PIECE_AFTER = re.compile(r",\s((?:[^.,;:!?()—–«»\"“”\n]|(?<=[A-Z])\.){3,80})(?=[.,;:!?)—–\n\"“”])")
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
    tokens = TOKEN.findall(BREAK.split(text[max(0, span.start - REACH) : span.start])[-1])
    if not language.role_first:
        return _role(tokens, len(tokens) - 1, language=language)
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at].lower() in language.role_forms:
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
    if language.role_first:
        at = 0
        while at < len(tokens) and tokens[at].lower().endswith(ADJECTIVES):
            at += 1
        return _role(tokens, at, language=language)
    ends = (at for at, token in enumerate(tokens) if token.lower() in language.prepositions)
    return _role(tokens, next(ends, len(tokens)) - 1, language=language)


def matches(asked: Role, given: Role) -> bool:
    """Say whether a description may mean somebody of that role: no deputy, and no other country's."""
    if asked.noun != given.noun or asked.adds != given.adds:
        return False
    return not (asked.qualifiers and given.qualifiers) or bool(asked.qualifiers & given.qualifiers)


def _role(tokens: list[str], at: int, *, language: Language) -> Role | None:
    noun = language.role_forms.get(tokens[at].lower()) if 0 <= at < len(tokens) else None
    if noun is None:
        return None
    adds = (
        add
        for token in tokens[: at + 1]
        for add in language.role_adds
        if token.lower().startswith(add)
    )
    qualifiers = (
        token[:QUALIFIER].lower()
        for number, token in enumerate(tokens)
        if number != at and token[0].isupper() and token.lower() not in language.function_words
    )
    return Role(noun, frozenset(adds), frozenset(qualifiers))


def _first_role(tokens: list[str], at: int, language: Language) -> int:
    """Return where the role begins whose complement another role is: «помощник министра Анна Берг»."""
    while at and (
        tokens[at - 1].lower() in language.role_forms or _is_complement(tokens[at - 1], language)
    ):
        at -= 1
    while tokens[at].lower() not in language.role_forms:
        at += 1
    return at


def _is_complement(token: str, language: Language) -> bool:
    lower = token.lower()
    if lower in language.cues or lower in language.function_words or lower.endswith(VERBS):
        return False
    return token[0].isupper() or lower.endswith(COMPLEMENT)
