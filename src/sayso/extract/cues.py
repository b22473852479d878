"""The words that report speech: where they stand, and what is no cue though it looks like one."""

import re
from typing import NamedTuple

from sayso.extract.phrases import Token
from sayso.lang.language import Language
from sayso.model import Span

WORD_BEFORE = re.compile(r"([\w'’]+)\s+$")
LONGEST_WORD = 24
POSSESSIVES = ("'s", "’s", "s'", "s’")


class Cue(NamedTuple):
    """A reporting verb: with its helpers ("has also said"), and bare."""

    span: Span
    verb: Span


def cues_in(text: str, window: Span, *, language: Language) -> list[Cue]:
    """Return the cues in a stretch of text, in order."""
    return [
        Cue(_with_helpers(text, verb, window=window, language=language), verb)
        for found in language.cue_pattern.finditer(text, window.start, window.end)
        for verb in (Span(found.start(), found.end()),)
        if not _is_no_cue(text, verb, window=window, language=language)
    ]


def opener_in(text: str, window: Span, *, language: Language) -> Span | None:
    """Return the first "according to" in a stretch of text."""
    found = language.opener_pattern.search(text, window.start, window.end)
    return Span(found.start(), found.end()) if found else None


def end_of_addressee(tokens: list[Token], *, language: Language) -> int:
    """Return the index of the first token after an addressee ("told [reporters] the plan")."""
    at = 0
    while at < len(tokens) and tokens[at].word in language.determiners:
        at += 1
    if at < len(tokens) and tokens[at].is_name:
        while at < len(tokens) and tokens[at].is_name and tokens[at].word not in language.helpers:
            at += 1
        return at
    return min(at + 1, len(tokens))


def _with_helpers(text: str, verb: Span, *, window: Span, language: Language) -> Span:
    start = verb.start
    while True:
        word = _word_before(text, start, window.start)
        if word is None or word[1] not in language.helpers:
            return Span(start, verb.end)
        start = word[0]


def _is_no_cue(text: str, verb: Span, *, window: Span, language: Language) -> bool:
    """Say whether the word is a noun ("the report") or a passive ("was asked")."""
    before = _word_before(text, verb.start, window.start)
    form = verb.of(text).lower()
    if before is None:
        return False
    if before[1] in language.passive_helpers:
        return form in language.passives
    if before[1] in language.relatives and form not in language.nouns:
        return False  # "propaganda that claimed"
    if _opens_noun_phrase(before[1], language):
        return True
    further = _word_before(text, before[0], window.start)
    described = further is not None and _opens_noun_phrase(further[1], language)
    return form in language.nouns and described and text[before[0]].islower()


def _opens_noun_phrase(word: str, language: Language) -> bool:
    return word in language.determiners or word.endswith(POSSESSIVES)


def _word_before(text: str, at: int, start: int) -> tuple[int, str] | None:
    found = WORD_BEFORE.search(text, max(start, at - LONGEST_WORD), at)
    return (found.start(1), found[1].lower()) if found else None
