"""Frames by their words, and back, for tests of what mends frames."""

from sayso.extract.quotes import Paragraph, paragraphs
from sayso.extract.tagger import Frame
from sayso.model import Span


def place(text, words):
    """Return where words first stand in a text, as a role's spans; () for no words."""
    if not words:
        return ()
    start = text.index(words)
    return (Span(start, start + len(words)),)


def frame(text, *, content, cue="", source=""):
    """Return the frame whose roles are these words."""
    return Frame(content=place(text, content), cue=place(text, cue), source=place(text, source))


def roles(text, one):
    """Return a frame's words: content, cue, source."""
    return tuple(
        " … ".join(span.of(text) for span in spans) for spans in (one.content, one.cue, one.source)
    )


def line(text):
    """Return a text of one line as a paragraph."""
    quotes = tuple(quote for each in paragraphs(text, speech_dash=True) for quote in each.quotes)
    return Paragraph(Span(0, len(text)), quotes)
