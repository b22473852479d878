"""Bodies and writings that taggers left out behind a verb: «сообщили в полиции», «сказано в письме»."""

from collections.abc import Sequence
from dataclasses import replace

from sayso.extract.phrases import Token, tokens_of, words_of
from sayso.extract.sources import source_after
from sayso.extract.tagger import Frame
from sayso.lang.attributing import attributing_of
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.model import Span, Spans

REACH = 300
"""Code points behind a cue in which its sentence is looked for."""


def with_bodies_behind(
    frames: Sequence[Frame], *, line: Span, text: str, language: Language
) -> tuple[Frame, ...]:
    """Return a line's frames, those without a source with the body behind their cue, if one is."""
    if not attributing_of(language.code).within:
        return tuple(frames)
    return tuple(
        frame
        if frame.source or not frame.cue
        else replace(frame, source=_behind(frame, line=line, text=text, language=language))
        for frame in frames
    )


def _behind(frame: Frame, *, line: Span, text: str, language: Language) -> Spans:
    cue, table = frame.cue[-1], attributing_of(language.code)
    verb = words_of(text, start=cue.start, end=cue.end)[-1:]
    endings = table.plural_endings + table.neuter_endings + table.turned_endings
    if not verb or not verb[0].word.endswith(endings):
        return ()  # "she said in court" names no body that speaks
    end = _end_of_room(frame, cue, line=line, text=text)
    opening = tokens_of(text, start=cue.end, end=end)[:1]
    if not opening or opening[0].word not in table.within:
        return ()
    source = source_after(text, start=cue.end, end=end, language=language)
    if source is None:
        return ()
    named = words_of(text, start=source.start, end=source.end)
    return (source,) if _speak(named, language=language) else ()


def _end_of_room(frame: Frame, cue: Span, *, line: Span, text: str) -> int:
    """Return where the words behind a cue end: with its sentence, or where the content begins."""
    reach = text[cue.end : min(line.end, cue.end + REACH)]
    sentence = next(iter(sentence_spans(reach)), None)
    ends = [span.start for span in frame.content if span.start >= cue.end]
    return min([cue.end + (sentence.end if sentence else 0), *ends])


def _speak(named: Sequence[Token], *, language: Language) -> bool:
    """Say whether the words name a body, a writing, or somebody by name."""
    return any(
        word.is_name or word.word in language.body_forms or word.word.startswith(language.written)
        for word in named
    )
