"""Headlines: "Wives tell minister to go", "Mayor: We are ready"."""

from sayso.extract.cues import cues_in, end_of_addressee
from sayso.extract.phrases import count_words, tokens_of
from sayso.extract.quotes import Paragraph
from sayso.extract.sources import leading_phrase, source_before
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.model import Span

LONGEST_LABEL = 4
"""Words before a headline's colon that may name a speaker; "Stealth Over Health:" names none."""


def headline_frame(text: str, headline: Paragraph, *, language: Language) -> Frame | None:
    """Return what a headline without quotation marks attributes to somebody, if anything."""
    span = headline.span
    colon = text.find(": ", span.start, span.end)
    if colon > 0:
        return _labelled(text, span, colon=colon, language=language)
    cue = next(iter(cues_in(text, span, language=language)), None)
    if cue is None:
        return None
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


def _labelled(text: str, span: Span, *, colon: int, language: Language) -> Frame | None:
    """Read `Mayor: We are ready`."""
    label = tokens_of(text, start=span.start, end=colon)
    if not count_words(text, span.start, colon) <= LONGEST_LABEL:
        return None
    source = leading_phrase(label, language=language)
    content = _sentence(text, colon + 2, span.end)
    if source is None or source.start != span.start or content.start >= content.end:
        return None
    return Frame(content=(content,), cue=(Span(colon, colon + 1),), source=(source,))


def _sentence(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1] in ". ":
        end -= 1
    return Span(start, end)
