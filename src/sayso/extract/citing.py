"""Whom a reporting body cites: "the mine is closed, the Ledger reports, citing the police".

Two attributions of the same words: the Ledger's, and in it that of the police.
"""

import re
from dataclasses import replace
from itertools import chain

from sayso.extract.phrases import count_words
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.model import Span

FARTHEST = 6
"""Words between "citing" and the cue or source of the one who cites: "reported late on Monday"."""
REACH = 120
"""Code points to both sides of cue and source in which "citing" is looked for."""
LONGEST_SOURCE = 15
EDGES = " .!?…\n\t\xa0"
PHRASE_END = re.compile(r"[,;:()\n]|\s[—–-]\s|[.!?…](?=\s+[^\W\d_a-zа-яіїєґё]|\s*$)")
SENTENCE_END = re.compile(r"[.!?…][\"”»’)]*(?=\s+[^\W\d_a-zа-яіїєґё])|\n")


def cited_frame(frame: Frame, *, line: Span, text: str, language: Language) -> Frame | None:
    """Return the attribution of the frame's content to whom its source cites, if it cites anybody.

    Args:
        frame: with a cue or source.
        line: the paragraphs in which the frame stands.
        text: in which its spans count.
        language: the document's.
    """
    named = sorted((*frame.cue, *frame.source))
    if not named:
        return None
    start = max(line.start, named[0].start - REACH)
    end = min(line.end, named[-1].end + REACH)
    for found in language.citing_pattern.finditer(text, start, end):
        citing = Span(*found.span())
        if any(citing.meets(span) for span in (*frame.content, *frame.cue)):
            continue
        if min(_distance(text, citing, span) for span in named) > FARTHEST:
            continue
        source = _source_after(text, citing, frame=frame, end=line.end)
        if _speaks(source.of(text), language=language):
            return replace(frame, cue=(citing,), source=(source,))
    return None


def without_cited(frame: Frame, cited: Frame, *, text: str) -> Frame:
    """Return the frame with a source that ends before "citing", where it had been taken in."""
    citing = cited.cue[0]
    own = (
        Span(span.start, span.start + len(text[span.start : citing.start].rstrip(" ,")))
        if span.meets(citing)
        else span
        for span in frame.source
    )
    return replace(frame, source=tuple(span for span in own if span.start < span.end))


def _distance(text: str, one: Span, other: Span) -> int:
    """Count the words between two spans; more than any bound where a sentence ends between them."""
    left, right = sorted((one, other))
    if left.end >= right.start:
        return 0
    if SENTENCE_END.search(text, left.end, right.start + 1):
        return FARTHEST + 1
    return count_words(text, left.end, right.start)


def _source_after(text: str, citing: Span, *, frame: Frame, end: int) -> Span:
    """Return what follows "citing", up to a comma, the frame's next role or the sentence's end."""
    roles = chain(frame.content, frame.cue, frame.source)
    following = min((span.start for span in roles if span.start >= citing.end), default=end)
    phrase_end = PHRASE_END.search(text, citing.end, following)
    words = text[citing.end : phrase_end.start() if phrase_end else following]
    start = citing.end + len(words) - len(words.lstrip(EDGES))
    return Span(start, start + len(words.strip(EDGES)))


def _speaks(source: str, *, language: Language) -> bool:
    """Say whether the words name somebody: "citing safety concerns" gives a reason."""
    words = source.split()
    return 0 < len(words) <= LONGEST_SOURCE and any(
        word[0].isupper() or word.lower().startswith(language.citable) for word in words
    )
