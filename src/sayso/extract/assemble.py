"""Frames to statements: joining across paragraphs, headlines, modes, kinds, speakers and ids."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.extract.citing import cited_frame, without_cited
from sayso.extract.framing import frames_of_contents, frames_of_text
from sayso.extract.headline import headline_frames
from sayso.extract.kinds import kind_of
from sayso.extract.nesting import DEEPEST, is_nested, rooms_in, start_of
from sayso.extract.quotes import Paragraph, Quote, paragraphs
from sayso.extract.resolve.parts import text_of
from sayso.extract.resolve.stages import resolved
from sayso.extract.tagger import Frame, Tagger, as_one
from sayso.ids import statement_id
from sayso.lang.headline import headline_in_text
from sayso.lang.known import get_language
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_a_line
from sayso.model import WORDS, Document, Mode, Part, Span, Spans, Statement


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
        quotes: all quotations, in order.
    """

    document_id: str
    part: Part
    text: str
    paragraphs: tuple[Paragraph, ...]
    language: Language
    quotes: tuple[Quote, ...]


def statements_of(document: Document, *, tagger: Tagger) -> Iterator[Statement]:
    """Yield the statements that a document attributes to somebody, in reading order.

    A headline that the text repeats as its first line is read there, so that its spans count in
    the text; any other is read from the title.
    """
    headline = headline_in_text(document)
    found: list[Statement] = []
    if document.title and headline is None:
        title = _reading(document, part=Part.TITLE, headline=None)
        found += _statements(title, tagger=tagger, headed=True)
    body = _reading(document, part=Part.TEXT, headline=headline)
    found += _statements(body, tagger=tagger, headed=headline is not None)
    yield from resolved(found, document=document, language=body.language)


def _reading(document: Document, *, part: Part, headline: Span | None) -> Reading:
    language = get_language(document.lang)
    text = text_of(document, part)
    lines = list(paragraphs(text, speech_dash=language.speech_dash))
    if headline is not None:
        lines[0] = Paragraph(headline, _within(lines[0].quotes, headline))
    return Reading(
        document_id=document.id,
        part=part,
        text=text,
        paragraphs=tuple(lines),
        language=language,
        quotes=tuple(quote for line in lines for quote in line.quotes),
    )


def _statements(reading: Reading, *, tagger: Tagger, headed: bool) -> Iterator[Statement]:
    outer = list(_outer_statements(reading, tagger=tagger, headed=headed))
    # What stands in a content that is cited was said, at first hand, by whom is cited.
    citing = {statement.parent for statement in outer}
    innermost = [statement for statement in outer if statement.id not in citing]
    nested = _nested(reading, innermost, tagger=tagger)
    return (each for statement in outer for each in _with_nested(statement, nested))


def _outer_statements(reading: Reading, *, tagger: Tagger, headed: bool) -> Iterator[Statement]:
    paragraphs_read = list(reading.paragraphs)
    found = frames_of_text(reading.text, paragraphs_read, tagger=tagger, language=reading.language)
    if headed and paragraphs_read:
        found[0] = headline_frames(
            found[0], text=reading.text, headline=paragraphs_read[0], language=reading.language
        )
    previous: tuple[Statement, Placed] | None = None
    for placed in _gone_on(reading, _joined(found)):
        cited = _cited(reading, placed)
        frame = without_cited(placed.frame, cited, text=reading.text) if cited else placed.frame
        statement = _statement(reading, frame)
        if previous is not None and _goes_on(reading, placed, before=previous[1]):
            statement = replace(statement, continues=previous[0].id)
        yield statement
        if cited:
            yield _cited_statement(reading, cited, by=statement)
        previous = (statement, placed)


def _cited(reading: Reading, placed: Placed) -> Frame | None:
    lines, language = reading.paragraphs, reading.language
    line = Span(lines[placed.first].span.start, lines[placed.last].span.end)
    cited = cited_frame(placed.frame, line=line, text=reading.text, language=language)
    if cited and kind_of(placed.frame, reading.text, language=language) not in WORDS:
        return None  # "refused, citing …" gives a reason
    return cited


def _cited_statement(reading: Reading, cited: Frame, *, by: Statement) -> Statement:
    unique = statement_id(
        reading.document_id, part=reading.part, content=cited.content, cue=cited.cue
    )
    return replace(_statement(reading, cited), id=unique, parent=by.id)


def _nested(
    reading: Reading, parents: Sequence[Statement], *, tagger: Tagger, depth: int = 1
) -> dict[str, list[Statement]]:
    """Return the statements within the parents' contents, by the parent's id."""
    language, text = reading.language, reading.text
    rooms = list(rooms_in(parents, text=text, quotes=reading.quotes, language=language))
    if not rooms:
        return {}
    rooms.sort(key=lambda room: room.paragraph.span)
    inner = replace(
        reading,
        paragraphs=tuple(room.paragraph for room in rooms),
        quotes=tuple(quote for room in rooms for quote in room.paragraph.quotes),
    )
    nested: dict[str, list[Statement]] = defaultdict(list)
    found = frames_of_contents(text, list(inner.paragraphs), tagger=tagger, language=language)
    for room, frames in zip(rooms, found, strict=True):
        nested[room.parent.id] += [
            replace(_statement(inner, frame), parent=room.parent.id)
            for frame in frames
            if is_nested(frame, room=room, text=text, language=language)
        ]
    if depth < DEEPEST:
        further = [statement for statements in nested.values() for statement in statements]
        nested.update(_nested(inner, further, tagger=tagger, depth=depth + 1))
    return nested


def _with_nested(
    statement: Statement, nested: Mapping[str, list[Statement]]
) -> Iterator[Statement]:
    yield statement
    for inner in nested.get(statement.id, ()):
        yield from _with_nested(inner, nested)


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


def _gone_on(reading: Reading, found: Iterable[Placed]) -> Iterator[Placed]:
    """Yield the frames; in a text laid out a sentence a line, a quotation that goes on is one.

    There a line's end is no paragraph's: corpora that mark such texts by hand (NTREX) count the
    sentences of one quotation as one statement.
    """
    if not sentence_a_line(reading.text):
        yield from found
        return
    before: Placed | None = None
    for placed in found:
        if before is not None and _goes_on(reading, placed, before=before):
            joined = as_one([before.frame, placed.frame])
            before = Placed(frame=joined, first=before.first, last=placed.last)
            continue
        if before is not None:
            yield before
        before = placed
    if before is not None:
        yield before


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
        kind=kind_of(frame, text, language=language),
        content=frame.content,
        cue=frame.cue,
        source=frame.source,
        text=" ".join(span.of(text) for span in frame.content),
        confidence=frame.confidence,
    )


def _mode(reading: Reading, content: Spans) -> Mode:
    """Return direct where every letter stands within marks, indirect where none does."""
    letters = sum(_letters(reading.text, span) for span in content)
    quoted = sum(_letters(reading.text, part) for part in _quoted_parts(reading, content))
    if quoted == letters:
        return Mode.DIRECT
    return Mode.MIXED if quoted else Mode.INDIRECT


def _quoted_parts(reading: Reading, content: Spans) -> Iterator[Span]:
    quotes = reading.quotes
    for span in content:
        at = max(bisect_right(quotes, span.start, key=start_of) - 1, 0)
        for quote in quotes[at : bisect_right(quotes, span.end, key=start_of)]:
            if quote.span.meets(span):
                yield Span(max(quote.span.start, span.start), min(quote.span.end, span.end))


def _letters(text: str, span: Span) -> int:
    return sum(map(str.isalnum, span.of(text)))


def _within(quotes: tuple[Quote, ...], span: Span) -> tuple[Quote, ...]:
    return tuple(quote for quote in quotes if span.holds(quote.span))
