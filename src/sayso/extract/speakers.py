"""From the words of a source to a speaker, where the document leaves no doubt.

A wrong name harms a person: pronouns and descriptions stay as the report has them, and a surname
becomes a full name only if the document knows one person of that name.
"""

import re
from collections import defaultdict
from collections.abc import Mapping

from sayso.extract.tagger import Frame
from sayso.ids import content_id
from sayso.lang.language import Language
from sayso.model import Spans, Speaker

EDGES = " ,;:—–-"
LONGEST_DENIAL = 40
"""Code points; enough for every phrase of a language's table."""
MARKS = '"“”„«»'
NAME = r"[^\W\d_a-zа-яёіїєґ][\w’'\-]{1,40}+"
# At most a first name, a patronymic or middle name, and a surname.
LONGER_NAME = re.compile(rf"(?<![\w.]){NAME}(?:\s{NAME}){{1,2}}(?!\w)")

WORD = re.compile(r"[\w’']+")
POSSESSIVE = ("'s", "’s")

FullNames = Mapping[str, frozenset[str]]


def full_names(text: str, *, language: Language) -> FullNames:
    """Return the longer names in a text, by their last word."""
    found: dict[str, set[str]] = defaultdict(set)
    for match in LONGER_NAME.finditer(text):
        words = match.group().split()
        while words and words[0].lower() in language.function_words:
            del words[0]
        if len(words) > 1 and not any(word.lower() in language.function_words for word in words):
            found[words[-1]].add(" ".join(words))
    return {last: frozenset(names) for last, names in found.items()}


def speaker_of(source: Spans, text: str, *, names: FullNames, language: Language) -> Speaker | None:
    """Return the speaker that a source names; None for a pronoun or no source at all."""
    words = _bare(" ".join(span.of(text) for span in source))
    if not words or words.lower() in language.pronouns | language.possessives:
        return None
    parts = {part.lower() for part in WORD.findall(words)}
    if parts & (language.negations | language.that) or words.lower().endswith(POSSESSIVE):
        return None  # "nobody", "neither Lee nor Hale", "what they", "Roe's"
    # "Ann Lee, the mayor": what follows the comma describes, the name is before it.
    name = _bare(words.split(",")[0])
    longer = names.get(name, frozenset())
    if len(longer) == 1:
        (name,) = longer
    return Speaker(id=content_id("speaker", name.casefold()), name=name)


def is_denied(frame: Frame, text: str, *, language: Language) -> bool:
    """Say whether the words report that somebody did not say it: "it is false that Hale said …"."""
    words = {word.lower() for span in frame.cue for word in span.of(text).split()}
    if words & language.negations:
        return True
    start = min(span.start for span in (*frame.content, *frame.cue, *frame.source))
    before = text[max(0, start - LONGEST_DENIAL) : start]
    return language.denial_pattern.search(before) is not None


def _bare(words: str) -> str:
    """Return the words without signs around them; marks stay where they hold a part: `газета «Мир»`."""
    bare = words.strip(EDGES + MARKS)
    return words.strip(EDGES) if any(mark in bare for mark in MARKS) else bare
