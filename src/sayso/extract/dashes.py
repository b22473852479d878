"""Whose a headline is, behind a dash at its end: «Мост закроют до мая, — Орлов», «… — СМИ».

A comma before the dash tells of speech; without one, a dash explains as often, so a noun for who
speaks must stand behind it, or a name at the end of the text's first sentence.
"""

import re
from collections.abc import Iterator, Sequence

from sayso.extract.phrases import Token, count_words, tokens_of
from sayso.extract.quotes import Paragraph
from sayso.extract.tagger import Frame
from sayso.lang.attributing import attributing_of
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.model import Span

# A run of spaces is begun at its first only, and never given back: pages hold thousands of them.
BEHIND = re.compile(
    r"(?:(?P<comma>,)|(?<![\s,]))\s++(?P<dash>[—–-]{1,2})\s++(?P<who>[^—–,;:«»\"“”()]{2,60}?)[.!\s]*+$"
)
BEFORE = re.compile(r"[^\w«“„\"'(₽$€#]*")
"""What stands before a headline's words: signs and pictures."""
LONGEST_NAME = 4
FEWEST_SAID = 3
LIKELY = 0.8
"""Nothing was made up on the hand-marked dev sets; they are small."""


def with_dashes(
    frames: Sequence[Frame], *, paragraph: Paragraph, text: str, language: Language
) -> tuple[Frame, ...]:
    """Return a paragraph's frames with that of who stands behind a dash at the end of a sentence."""
    found = [
        frame
        for frame in _behind_dashes(paragraph.span, text=text, language=language)
        if not any(_sees(other, frame) for other in frames)
    ]
    if not found:
        return tuple(frames)
    kept = [
        one for one in frames if not any(frame.content[0].holds(one.content[0]) for frame in found)
    ]
    return tuple(sorted([*kept, *found], key=lambda frame: frame.content))


def _behind_dashes(line: Span, *, text: str, language: Language) -> Iterator[Frame]:
    if not attributing_of(language.code).behind_dash:
        return
    for start, end in sentence_spans(line.of(text)):
        sentence = Span(line.start + start, line.start + end)
        frame = _behind_dash(sentence, text=text, language=language)
        if frame:
            yield frame


def _behind_dash(sentence: Span, *, text: str, language: Language) -> Frame | None:
    behind = BEHIND.search(text, sentence.start, sentence.end)
    opening = BEFORE.match(text, sentence.start, sentence.end)
    if behind is None or opening is None:
        return None
    content = Span(opening.end(), behind.start())
    cue, source = Span(*behind.span("dash")), Span(*behind.span("who"))
    if count_words(text, *content) < FEWEST_SAID:
        return None
    named = tokens_of(text, start=source.start, end=source.end)
    if not _is_somebody(named, language=language):
        return None
    opens = not any(map(str.isalnum, text[: sentence.start]))
    if not (behind["comma"] or _speaks(named, language=language) or (opens and _is_name(named))):
        return None
    return Frame(content=(content,), cue=(cue,), source=(source,), confidence=LIKELY)


def _is_somebody(named: Sequence[Token], *, language: Language) -> bool:
    if not 0 < len(named) <= LONGEST_NAME or any(one.word in language.cues for one in named):
        return False
    return _is_name(named) or _speaks(named, language=language)


def _is_name(named: Sequence[Token]) -> bool:
    return all(token.is_name and not token.text[0].isdigit() for token in named)


def _speaks(named: Sequence[Token], *, language: Language) -> bool:
    """Say whether a noun among the first two names a body, a role, or the press."""
    behind_dash = attributing_of(language.code).behind_dash
    return any(
        token.word in words
        for token in named[:2]
        for words in (behind_dash, language.body_forms, language.role_forms)
    )


def _sees(frame: Frame, found: Frame) -> bool:
    """Say whether a tagger has read the name behind the dash already."""
    spans = (*frame.content, *frame.cue, *frame.source)
    return any(span.meets(found.source[0]) or span.meets(found.cue[0]) for span in spans)
