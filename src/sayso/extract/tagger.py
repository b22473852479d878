"""What a tagger gives: the protocol behind which rules and trained models stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from sayso.extract.quotes import Paragraph
from sayso.lang.language import Language
from sayso.model import Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One attribution as a tagger sees it within a paragraph.

    Args:
        content: the words said, in order.
        cue: the words that report them; empty where the paragraph has none.
        source: the words that name the speaker; empty where the paragraph names none.
        reopened: the content goes on with what the paragraph before left open.
        confidence: 0 to 1, how sure the tagger is of it; 1 from one that gives none.
    """

    content: Spans
    cue: Spans = ()
    source: Spans = ()
    reopened: bool = False
    confidence: float = 1.0


def as_one(frames: Sequence[Frame]) -> Frame:
    """Return the frames of one statement's pieces as a single frame; at least one, in order."""
    return replace(
        frames[0],
        content=tuple(span for frame in frames for span in frame.content),
        cue=next((frame.cue for frame in frames if frame.cue), ()),
        source=next((frame.source for frame in frames if frame.source), ()),
        confidence=min(frame.confidence for frame in frames),
    )


class Tagger(Protocol):
    """Finds the attributions of a text, paragraph by paragraph.

    Joining across paragraphs, modes, speakers and ids are not its business but
    `sayso.extract.assemble`'s, the same for every tagger.
    """

    def frames(
        self, text: str, paragraphs: list[Paragraph], *, language: Language
    ) -> list[tuple[Frame, ...]]:
        """Return each paragraph's frames in the order of their content."""
        ...
