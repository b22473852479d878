"""Transcripts in a text: paragraphs that begin with who speaks, in capitals ("WALDEN: We agreed")."""

import re
from collections.abc import Sequence

from sayso.extract.quotes import Paragraph
from sayso.extract.tagger import Frame
from sayso.model import Span

LABEL = re.compile(
    r"[\"“”„«'‘’]{0,2}(?P<label>[^\W\d_]+\.?(?:[ .'’-]+[^\W\d_]+\.?){0,4})(?P<colon>:)\s+(?=\S)"
)
FEWEST = 2
"""Labelled paragraphs: one alone is a heading ("UPDATE: the mine is open")."""
SHORTEST = 2
"""Letters of a label: "A:" and "B:" number what follows."""
CLOSING = "\"“”»'’"


def with_labels(
    found: Sequence[tuple[Frame, ...]], *, paragraphs: Sequence[Paragraph], text: str
) -> list[tuple[Frame, ...]]:
    """Return the paragraphs' frames, of those with a speaker's label one that holds the paragraph.

    What was found inside is found again when contents are read for the statements within them.
    """
    labelled = [_labelled(paragraph.span, text=text) for paragraph in paragraphs]
    if sum(frame is not None for frame in labelled) < FEWEST:
        return list(found)
    return [
        frames if frame is None else (frame,) for frames, frame in zip(found, labelled, strict=True)
    ]


def _labelled(line: Span, *, text: str) -> Frame | None:
    match = LABEL.match(text, line.start, line.end)
    if not match or not match["label"].isupper() or len(match["label"]) < SHORTEST:
        return None
    words = text[match.end() : line.end].rstrip()
    if match[0][0] != match["label"][0]:
        # The mark before the label is closed at the end, if anywhere.
        words = words.rstrip(CLOSING)
    content = Span(match.end(), match.end() + len(words))
    label, colon = (Span(*match.span(part)) for part in ("label", "colon"))
    return Frame(content=(content,), source=(label,), cue=(colon,))
