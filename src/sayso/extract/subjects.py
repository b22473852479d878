"""Sources that did not say it: whom a verb speaks to or of, where it looks like its subject.

«Мэра обвинили в растрате» accuses the mayor, and "she was told that" is what others told her. To
take either for the speaker puts words into the mouth of whom they were said to, or of whom they
were said.
"""

from collections.abc import Sequence
from dataclasses import replace

from sayso.extract.kinds import known_kind
from sayso.extract.phrases import Token, tokens_of, words_of
from sayso.extract.tagger import Frame
from sayso.lang.attributing import Attributing, attributing_of
from sayso.lang.language import Language
from sayso.model import Span, StatementKind

REACH = 24
"""Code points before a source in which the preposition before it stands."""

SHORTEST_NOUN = 4
"""Letters of a noun whose ending tells its case; «там» is none."""


def without_objects(frames: Sequence[Frame], *, text: str, language: Language) -> tuple[Frame, ...]:
    """Return the frames, those without a source whose source is spoken to or of."""
    table = attributing_of(language.code)
    return tuple(
        replace(frame, source=())
        if _is_spoken_of(frame, text=text, language=language, table=table)
        else frame
        for frame in frames
    )


def _is_spoken_of(frame: Frame, *, text: str, language: Language, table: Attributing) -> bool:
    if len(frame.source) != 1 or len(frame.cue) != 1:
        return False
    (source,), (cue,) = frame.source, frame.cue
    if source.end > cue.start:
        return False
    between = words_of(text, start=source.end, end=cue.start)
    if any(word.word not in language.helpers for word in between):
        return False
    verb = words_of(text, start=cue.start, end=cue.end)
    if _is_passive([*between, *verb], table=table):
        return True
    named = tokens_of(text, start=source.start, end=source.end)
    return (
        _is_plural(verb, language=language, table=table)
        and known_kind(frame.cue, text, language=language) is not StatementKind.BELIEF
        and _is_object(named, language=language, table=table)
        and not _has_preposition(source, text=text, language=language)
    )


def _is_passive(verb: Sequence[Token], *, table: Attributing) -> bool:
    """Say whether the verb group is one like "has been accused of", with nobody behind "by"."""
    words = [token.word for token in verb]
    been = next((at for at, word in enumerate(words) if word in table.being), len(words))
    return "by" not in words and any(word in table.passives for word in words[been + 1 :])


def _is_plural(verb: Sequence[Token], *, language: Language, table: Attributing) -> bool:
    """Say whether the cue's first verb stands in the plural."""
    word = next((token.word for token in verb if token.word not in language.helpers), "")
    return word.endswith(table.plural_endings) and not word.startswith(table.feelings)


def _is_object(named: Sequence[Token], *, language: Language, table: Attributing) -> bool:
    """Say whether the form of the source's first word is one that no subject in the plural has."""
    if any(not token.is_word or token.word in language.conjunctions for token in named):
        return False  # "Anna and Peter" are several, each in the singular
    if not named or named[0].text.isupper() or not named[0].text.isalpha():
        return False
    first = named[0].word
    if first in table.object_pronouns:
        return len(named) == 1  # «его соседи» are a subject
    if first in table.parts or len(first) < SHORTEST_NOUN:
        return False
    return first.endswith(table.object_endings) or (
        first.endswith(table.singular_objects) and not first.endswith(table.plural_subjects)
    )


def _has_preposition(source: Span, *, text: str, language: Language) -> bool:
    before = words_of(text, start=max(source.start - REACH, 0), end=source.start)
    return bool(before) and before[-1].word in language.prepositions
