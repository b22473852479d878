"""Sentences that say whose the one before was: «Мост закрыт. Об этом сообщила полиция».

Taggers look for a content around a cue and find none in such a sentence.
"""

from collections.abc import Iterator, Sequence

from sayso.extract.cues import cues_in
from sayso.extract.phrases import count_words, opens_phrase, words_of
from sayso.extract.quotes import Paragraph
from sayso.extract.sources import source_after, source_before
from sayso.extract.tagger import Frame
from sayso.lang.attributing import attributing_of
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.model import Span

FARTHEST = 6
"""Words between «об этом» and its verb: «об этом в понедельник утром сообщило»."""
FEWEST_SAID = 3
ENDS = " .!?…\n"
LIKELY = 0.8
"""Nothing was made up on the hand-marked dev sets; they are small."""


def with_backward(
    found: Sequence[tuple[Frame, ...]],
    *,
    paragraphs: Sequence[Paragraph],
    text: str,
    language: Language,
) -> list[tuple[Frame, ...]]:
    """Return the paragraphs' frames, with those of sentences that point back to the one before."""
    if not attributing_of(language.code).backward:
        return list(found)
    mended = [list(frames) for frames in found]
    for number, frame in _backward(paragraphs, text=text, language=language):
        if not any(_has_cue(other, frame) for frames in found for other in frames):
            kept = [one for one in mended[number] if not frame.content[0].holds(one.content[0])]
            mended[number] = [*kept, frame]
    return [tuple(sorted(frames, key=lambda frame: frame.content)) for frames in mended]


def _backward(
    paragraphs: Sequence[Paragraph], *, text: str, language: Language
) -> Iterator[tuple[int, Frame]]:
    """Yield the frames of what is pointed back to, each with the number of its paragraph."""
    before: tuple[int, Span] | None = None
    for number, paragraph in enumerate(paragraphs):
        for start, end in sentence_spans(paragraph.span.of(text)):
            sentence = Span(paragraph.span.start + start, paragraph.span.start + end)
            frame = _frame(sentence, before[1], text=text, language=language) if before else None
            if before and frame:
                yield before[0], frame
            if count_words(text, *sentence):
                before = number, sentence


def _frame(sentence: Span, said: Span, *, text: str, language: Language) -> Frame | None:
    pattern = attributing_of(language.code).backward_pattern
    pointing = pattern.match(text, sentence.start, sentence.end)
    cue = next(iter(cues_in(text, sentence, language=language)), None)
    if pointing is None or cue is None:
        return None
    if count_words(text, pointing.end(), cue.span.start) > FARTHEST:
        return None
    source = _source(sentence, pointing.end(), cue.span, text=text, language=language)
    content = Span(said.start, said.start + len(said.of(text).rstrip(ENDS)))
    if source is None or count_words(text, *content) < FEWEST_SAID:
        return None
    return Frame(content=(content,), cue=(cue.span,), source=(source,), confidence=LIKELY)


def _source(sentence: Span, start: int, cue: Span, *, text: str, language: Language) -> Span | None:
    """Return the subject: after the verb, unless a noun phrase stands before it."""
    between = words_of(text, start=start, end=cue.start)
    if between and opens_phrase(between[0], language):
        return source_before(text, start=start, end=cue.start, language=language)
    return source_after(text, start=cue.end, end=sentence.end, language=language)


def _has_cue(frame: Frame, other: Frame) -> bool:
    return any(span.meets(other.cue[0]) for span in (*frame.cue, *frame.content))
