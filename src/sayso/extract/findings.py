"""What an outlet says it found out itself ("The mine is closed, the Ledger has learned").

Inside, others may speak: taggers see those, and take the outlet at the end for a tag.
"""

import re
from collections.abc import Iterator, Sequence

from sayso.extract.quotes import Paragraph
from sayso.extract.tagger import Frame
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.model import Span

NAME = r"(?:[Tt]he )?[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*){0,4}"
END = r"(?=[.!?…]*\s*$)"


def with_findings(
    frames: Sequence[Frame], *, paragraph: Paragraph, text: str, language: Language
) -> tuple[Frame, ...]:
    """Return a paragraph's frames with those of its outlet around what stands in their contents."""
    found = [
        finding
        for finding in _findings(paragraph.span, text=text, language=language)
        if not any(_meet(frame, finding) for frame in frames)
    ]
    outside = [
        frame
        for frame in frames
        if not any(finding.content[0].holds(frame.content[0]) for finding in found)
    ]
    return tuple(sorted([*outside, *found], key=lambda frame: frame.content))


def _findings(line: Span, *, text: str, language: Language) -> Iterator[Frame]:
    words = line.of(text)
    if not language.findings or not language.findings_pattern.search(words):
        return
    pattern = re.compile(rf",\s({NAME})\s({language.findings_pattern.pattern}){END}")
    for sentence in sentence_spans(words):
        match = pattern.search(words, sentence.start, sentence.end)
        if match:
            content, source, cue = (
                Span(line.start + start, line.start + end)
                for start, end in ((sentence.start, match.start()), match.span(1), match.span(2))
            )
            yield Frame(content=(content,), source=(source,), cue=(cue,))


def _meet(frame: Frame, finding: Frame) -> bool:
    """Say whether a tagger has seen the outlet already."""
    return any(span.meets(finding.cue[0]) for span in (*frame.cue, *frame.content))
