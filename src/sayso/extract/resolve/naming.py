"""From the words of a source to the name in them, and whether anybody is meant at all."""

import re

from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.model import Statement

EDGES = " ,;:—–-"
LONGEST_DENIAL = 40
"""Code points; enough for every phrase of a language's table."""
MARKS = '"“”„«»'
WORD = re.compile(r"[\w’']+")
POSSESSIVE = ("'s", "’s")


def names_nobody(words: str, *, language: Language) -> bool:
    """Say whether the words of a source name nobody: "neither Lee nor Hale", "what they", "Roe's"."""
    # What follows a comma tells of somebody: "a woman, who would not be named".
    first = words.partition(",")[0] or words
    parts = {part.lower() for part in WORD.findall(first)}
    return bool(parts & (language.negations | language.that)) or words.lower().endswith(POSSESSIVE)


def is_denied(said: Frame | Statement, text: str, *, language: Language) -> bool:
    """Say whether the words report that nobody said it: "it is false that Hale said …".

    Who "did not say" or "does not think" something is its speaker all the same; the cue tells it.
    """
    start = min(span.start for span in (*said.content, *said.cue, *said.source))
    before = text[max(0, start - LONGEST_DENIAL) : start]
    return language.denial_pattern.search(before) is not None


def is_governed(statement: Statement, text: str, *, language: Language) -> bool:
    """Say whether an opener that is no verb puts the source in another case: «по словам»."""
    cue = " ".join(span.of(text) for span in statement.cue).lower()
    return bool(language.opener_pattern.match(cue) and cue.split()[-1] not in language.cues)


def without_signs(words: str) -> str:
    """Return the words without signs around them; marks stay where they hold a part: `газета «Мир»`."""
    bare = words.strip(EDGES + MARKS)
    return (words.strip(EDGES) if any(mark in bare for mark in MARKS) else bare).strip()
