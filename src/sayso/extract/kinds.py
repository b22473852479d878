"""What a cue says that the speaker did: speech, writing, belief or act."""

import re
from collections.abc import Iterable

from sayso.extract.phrases import Token, words_of
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.model import Span, Spans, StatementKind

OPENING = 60
"""Code points in which a content's first two words stand."""
QUOTED_SENTENCE = re.compile(r"(?:[\"“”„«‘']|'')\s?[^\W\d_a-zа-яіїєґё]")


def kind_of(frame: Frame, text: str, *, language: Language) -> StatementKind:
    """Return the kind of what a frame reports; speech where neither its cue nor its form tells.

    "Agreed to go" is an act, "agreed that it was late" a belief, "Yes, let us go," she agreed, speech.
    """
    kind = known_kind(frame.cue, text, language=language)
    opening = _first_words(frame.content, text)
    if kind is StatementKind.ACT and opening and opening[0] in language.that:
        return StatementKind.BELIEF
    if kind is StatementKind.ACT and QUOTED_SENTENCE.match(text, frame.content[0].start):
        return StatementKind.SPEECH
    if kind is None and frame.cue and _is_infinitive(opening, language):
        return StatementKind.ACT
    if kind in {None, StatementKind.SPEECH} and _is_written(frame.source, text, language=language):
        return StatementKind.WRITING
    return kind or StatementKind.SPEECH


def known_kind(cue: Spans, text: str, *, language: Language) -> StatementKind | None:
    """Return the kind that the language's tables give a cue; None if they know none of its words."""
    words = " ".join(span.of(text) for span in cue).lower()
    if language.findings_pattern.fullmatch(words):
        return StatementKind.SPEECH
    found = language.cue_pattern.search(words)
    if found:
        return language.cues[" ".join(found.group().split())]
    kinds = (language.kind_of_word(word.word) for word in _words(cue, text))
    return next((kind for kind in kinds if kind), None)


def _first_words(content: Spans, text: str) -> list[str]:
    opening = [Span(start, min(end, start + OPENING)) for start, end in content[:1]]
    return [word.word for word in _words(opening, text)[:2]]


def _is_infinitive(opening: list[str], language: Language) -> bool:
    verb = next((word for word in opening if word not in language.negations), "")
    return re.fullmatch(language.infinitive, verb) is not None


def _is_written(source: Spans, text: str, *, language: Language) -> bool:
    """Say whether the source is no person but something to read: "the letter", «в сообщении»."""
    for word in _words(source, text):
        if word.word.startswith(language.written):
            return True
        if word.word in language.prepositions:
            return False
    return False


def _words(spans: Iterable[Span], text: str) -> list[Token]:
    return [word for span in spans for word in words_of(text, start=span.start, end=span.end)]
