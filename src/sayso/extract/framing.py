"""A tagger's frames, mended by what rules know better: the same for every tagger."""

from collections.abc import Sequence

from sayso.extract.backward import with_backward
from sayso.extract.behind import with_bodies_behind
from sayso.extract.clauses import with_clauses
from sayso.extract.dashes import with_dashes
from sayso.extract.enclosing import with_enclosing
from sayso.extract.findings import with_findings
from sayso.extract.labels import with_labels
from sayso.extract.leads import without_leads
from sayso.extract.quotes import Paragraph
from sayso.extract.subjects import without_objects
from sayso.extract.tagger import Frame, Tagger
from sayso.lang.language import Language


def frames_of_text(
    text: str, paragraphs: list[Paragraph], *, tagger: Tagger, language: Language
) -> list[tuple[Frame, ...]]:
    """Return the frames of a text's paragraphs, each in the order of their content."""
    found = [
        _with_outer(frames, paragraph=paragraph, text=text, language=language)
        for frames, paragraph in zip(
            _tagged(text, paragraphs, tagger=tagger, language=language), paragraphs, strict=True
        )
    ]
    found = with_backward(found, paragraphs=paragraphs, text=text, language=language)
    return with_labels(found, paragraphs=paragraphs, text=text)


def frames_of_contents(
    text: str, contents: list[Paragraph], *, tagger: Tagger, language: Language
) -> list[tuple[Frame, ...]]:
    """Return the frames within contents that are read as if each were a paragraph."""
    return [
        with_clauses(frames, line=content.span, text=text, language=language)
        for frames, content in zip(
            _tagged(text, contents, tagger=tagger, language=language), contents, strict=True
        )
    ]


def _tagged(
    text: str, paragraphs: list[Paragraph], *, tagger: Tagger, language: Language
) -> list[tuple[Frame, ...]]:
    found = tagger.frames(text, paragraphs, language=language)
    return [
        with_bodies_behind(
            without_objects(frames, text=text, language=language),
            line=paragraph.span,
            text=text,
            language=language,
        )
        for frames, paragraph in zip(found, paragraphs, strict=True)
    ]


def _with_outer(
    frames: Sequence[Frame], *, paragraph: Paragraph, text: str, language: Language
) -> tuple[Frame, ...]:
    for with_more in (without_leads, with_findings, with_enclosing, with_dashes):
        frames = with_more(frames, paragraph=paragraph, text=text, language=language)
    return tuple(frames)
