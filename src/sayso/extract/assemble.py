"""Frames to statements: joining across paragraphs, headlines, modes, kinds, speakers and ids."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sayso.extract.headline import headline_frame
from sayso.extract.quotes import Paragraph, Quote, paragraphs
from sayso.extract.speakers import FullNames, full_names, speaker_of
from sayso.extract.tagger import Frame, Tagger, as_one
from sayso.ids import statement_id
from sayso.lang.headline import headline_in_text
from sayso.lang.known import get_language
from sayso.lang.language import Language
from sayso.model import Document, Mode, Part, Span, Spans, Statement, StatementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A frame and the numbers of the paragraphs in which its content begins and ends."""

    frame: Frame
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One string of a document as it is read for statements.

    Args:
        document_id: of the document.
        part: which of its strings.
        text: the string.
        paragraphs: its lines with their quotations.
        language: the document's.
        quoted: all quotations, in order.
        names: the longer names in it, by their last word.
    """

    document_id: str
    part: Part
    text: str
    paragraphs: tuple[Paragraph, ...]
    language: Language
    quoted: Spans
    names: FullNames


def statements_of(document: Document, *, tagger: Tagger) -> Iterator[Statement]:
    """Yield the statements that a document attributes to somebody, in reading order.

    A headline that the text repeats as its first line is read there, so that its spans count in
    the text; any other is read from the title.
    """
    headline = headline_in_text(document)
    if document.title and headline is None:
        title = _reading(document, part=Part.TITLE, headline=None)
        yield from _statements(title, tagger=tagger, headed=True)
    body = _reading(document, part=Part.TEXT, headline=headline)
    yield from _statements(body, tagger=tagger, headed=headline is not None)


def _reading(document: Document, *, part: Part, headline: Span | None) -> Reading:
    language = get_language(document.lang)
    text = document.text if part is Part.TEXT else document.title or ""
    lines = list(paragraphs(text, speech_dash=language.speech_dash))
    if headline is not None:
        lines[0] = Paragraph(headline, _within(lines[0].quotes, headline))
    return Reading(
        document_id=document.id,
        part=part,
        text=text,
        paragraphs=tuple(lines),
        language=language,
        quoted=tuple(quote.span for line in lines for quote in line.quotes),
        names=full_names(text, language=language),
    )


def _statements(reading: Reading, *, tagger: Tagger, headed: bool) -> Iterator[Statement]:
    paragraphs_read = list(reading.paragraphs)
    found = tagger.frames(reading.text, paragraphs_read, language=reading.language)
    if headed and paragraphs_read and not found[0]:
        frame = headline_frame(reading.text, paragraphs_read[0], language=reading.language)
        found[0] = (frame,) if frame else ()
    previous: tuple[Statement, Placed] | None = None
    for placed in _joined(found):
        statement = _statement(reading, placed.frame)
        if previous is not None and _goes_on(reading, placed, before=previous[1]):
            before = previous[0]
            statement = replace(statement, continues=before.id, speaker=before.speaker)
        yield statement
        previous = (statement, placed)


def _joined(found: Iterable[tuple[Frame, ...]]) -> Iterator[Placed]:
    """Yield the frames with what later paragraphs re-opened joined to what was left open."""
    waiting: list[Frame] = []
    first = last = 0
    for number, frames in enumerate(found):
        for frame in frames:
            if waiting and not (frame.reopened and number - last <= 1):
                yield Placed(frame=as_one(waiting), first=first, last=last)
                waiting = []
            if not waiting:
                first = number
            waiting.append(frame)
            last = number
    if waiting:
        yield Placed(frame=as_one(waiting), first=first, last=last)


def _goes_on(reading: Reading, placed: Placed, *, before: Placed) -> bool:
    """Say whether a quotation goes on with the one in the paragraph before.

    It stands alone in its paragraph: any word beside it may name another speaker, with a cue that
    no table holds.
    """
    frame = placed.frame
    if frame.cue or frame.source or placed.first - before.last != 1:
        return False
    line = reading.paragraphs[placed.first].span
    last_line = reading.paragraphs[placed.last].span
    beside = (
        Span(line.start, frame.content[0].start),
        Span(frame.content[-1].end, last_line.end),
    )
    return not any(_letters(reading.text, span) for span in beside)


def _statement(reading: Reading, frame: Frame) -> Statement:
    text, language = reading.text, reading.language
    return Statement(
        id=statement_id(reading.document_id, part=reading.part, content=frame.content),
        document_id=reading.document_id,
        part=reading.part,
        mode=_mode(reading, frame.content),
        kind=_kind(frame.cue, text, language=language),
        content=frame.content,
        cue=frame.cue,
        source=frame.source,
        text=" ".join(span.of(text) for span in frame.content),
        speaker=None
        if _denies(frame.cue, text, language)
        else speaker_of(frame.source, text, names=reading.names, language=language),
    )


def _denies(cue: Spans, text: str, language: Language) -> bool:
    """Say whether the cue reports that somebody did not say it."""
    words = {word.lower() for span in cue for word in span.of(text).split()}
    return bool(words & language.negations)


def _kind(cue: Spans, text: str, *, language: Language) -> StatementKind:
    found = language.cue_pattern.search(" ".join(span.of(text) for span in cue))
    form = found.group().lower() if found else ""
    return language.cues.get(form, StatementKind.SPEECH)


def _mode(reading: Reading, content: Spans) -> Mode:
    """Return direct where every letter stands within marks, indirect where none does."""
    letters = sum(_letters(reading.text, span) for span in content)
    quoted = sum(_letters(reading.text, part) for part in _quoted_parts(reading, content))
    if quoted == letters:
        return Mode.DIRECT
    return Mode.MIXED if quoted else Mode.INDIRECT


def _quoted_parts(reading: Reading, content: Spans) -> Iterator[Span]:
    for span in content:
        at = max(bisect_right(reading.quoted, span) - 1, 0)
        for quote in reading.quoted[at : bisect_right(reading.quoted, Span(span.end, 0))]:
            if quote.meets(span):
                yield Span(max(quote.start, span.start), min(quote.end, span.end))


def _letters(text: str, span: Span) -> int:
    return sum(sign.isalnum() for sign in span.of(text))


def _within(quotes: tuple[Quote, ...], span: Span) -> tuple[Quote, ...]:
    return tuple(quote for quote in quotes if span.holds(quote.span))
