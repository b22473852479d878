"""Headlines: "Wives tell minister to go", "Mayor: We are ready", "Bridge is safe, says mayor"."""

from sayso.extract.cues import cues_in, end_of_addressee
from sayso.extract.phrases import count_words, is_verb, tokens_of, words_of
from sayso.extract.quotes import Paragraph
from sayso.extract.sources import leading_phrase, source_after, source_before
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.model import Span

LONGEST_LABEL = 4
"""Words before a headline's colon that may name a speaker; "Stealth Over Health:" names none."""


def headline_frames(
    found: tuple[Frame, ...], *, text: str, headline: Paragraph, language: Language
) -> tuple[Frame, ...]:
    """Return what a headline attributes to somebody: what a tagger found in it, or what rules do."""
    said = tuple(frame for frame in found if not _is_topic(frame, text, language))
    if found:
        return said
    frame = headline_frame(text, headline, language=language)
    return (frame,) if frame and not _is_topic(frame, text, language) else ()


def headline_frame(text: str, headline: Paragraph, *, language: Language) -> Frame | None:
    """Return what a headline without quotation marks attributes to somebody, if anything."""
    span = headline.span
    colon = text.find(": ", span.start, span.end)
    if colon > 0:
        return _labelled(text, span, colon=colon, language=language)
    cue = next(iter(cues_in(text, span, language=language)), None)
    if cue is None:
        return None
    closing = _closed_by_cue(text, span, cue=cue.span, language=language)
    if closing is not None:
        return closing
    source = source_before(text, start=span.start, end=cue.span.start, language=language)
    tokens = tokens_of(text, start=cue.span.end, end=span.end)
    if cue.verb.of(text).lower() in language.told:
        tokens = tokens[end_of_addressee(tokens, language=language) :]
    words = [token for token in tokens if token.is_word]
    if source is None or not words:
        return None
    return Frame(
        content=(_sentence(text, words[0].start, span.end),), cue=(cue.span,), source=(source,)
    )


def _closed_by_cue(text: str, span: Span, *, cue: Span, language: Language) -> Frame | None:
    """Read `Bridge is safe, says mayor` and `Bridge is safe, mayor says`."""
    comma = text.rfind(",", span.start, cue.start)
    after = words_of(text, start=cue.end, end=span.end)
    if comma < 0 or not count_words(text, span.start, comma):
        return None
    inverted = not count_words(text, comma, cue.start)
    if inverted and not any(is_verb(word, language) for word in after):
        source = source_after(text, start=cue.end, end=span.end, language=language)
    elif not inverted and not after:
        source = source_before(text, start=comma + 1, end=cue.start, language=language)
    else:
        return None
    return (
        Frame(content=(Span(span.start, comma),), cue=(cue,), source=(source,)) if source else None
    )


def _labelled(text: str, span: Span, *, colon: int, language: Language) -> Frame | None:
    """Read `Mayor: We are ready`."""
    label = tokens_of(text, start=span.start, end=colon)
    source = leading_phrase(label, language=language)
    content = _sentence(text, colon + 2, span.end)
    if source != Span(span.start, colon) or content.start >= content.end:
        return None
    if count_words(text, *source) > LONGEST_LABEL:
        return None
    return Frame(content=(content,), cue=(Span(colon, colon + 1),), source=(source,))


def _is_topic(frame: Frame, text: str, language: Language) -> bool:
    """Say whether a headline's label tells what it is about: "Rain: what we know", "Live: …"."""
    if [span.of(text).strip() for span in frame.cue] != [":"]:
        return False
    label = (
        words_of(text, start=frame.source[0].start, end=frame.source[-1].end)
        if frame.source
        else []
    )
    opening = words_of(text, start=frame.content[0].start, end=frame.content[0].end)[:1]
    asks = (
        text[frame.content[-1].end :].lstrip()[:1] == "?" or text[frame.content[-1].end - 1] == "?"
    )
    return any(word.word in language.rubrics for word in label) or (
        not asks and any(word.word in language.asking for word in opening)
    )


def _sentence(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1] in ". ":
        end -= 1
    return Span(start, end)
