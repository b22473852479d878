"""Contents that take in what leads to a quotation: 'pleaded with [the mayor, "Let us go"]'.

Whom the words are said to, or what they are about, stands between the cue and the quotation, with
a comma or a colon behind it; the words said begin at the mark.
"""

from collections.abc import Sequence
from dataclasses import replace

from sayso.extract.phrases import words_of
from sayso.extract.quotes import Paragraph
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.model import Span

MOST_WORDS = 6
"""More words before a quotation are a clause of the speaker's own."""
LEADING = (",", ":")


def without_leads(
    frames: Sequence[Frame], *, paragraph: Paragraph, text: str, language: Language
) -> tuple[Frame, ...]:
    """Return a paragraph's frames, contents beginning at the mark where only a lead is before it."""
    return tuple(
        _without_lead(frame, paragraph=paragraph, text=text, language=language) for frame in frames
    )


def _without_lead(frame: Frame, *, paragraph: Paragraph, text: str, language: Language) -> Frame:
    first, *others = frame.content
    quote = next((each for each in paragraph.quotes if each.span.meets(first)), None)
    is_behind_cue = any(0 <= first.start - cue.end <= 1 for cue in frame.cue)
    if quote is None or quote.span.start <= first.start or not is_behind_cue:
        return frame
    whole = Span(quote.span.start, first.end)
    if not quote.span.holds(whole) or not _is_lead(
        Span(first.start, quote.span.start), text=text, language=language
    ):
        return frame
    return replace(frame, content=(whole, *others))


def _is_lead(span: Span, *, text: str, language: Language) -> bool:
    """Say whether words end with a comma or colon, are few, and open no clause that is reported."""
    if not span.of(text).rstrip().endswith(LEADING):
        return False
    words = [token.word for token in words_of(text, start=span.start, end=span.end)]
    return len(words) <= MOST_WORDS and not (set(words) & (language.that | language.subordinators))
