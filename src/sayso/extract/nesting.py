"""Statements within statements: contents read once more, as if each were a paragraph.

"The minister had promised a bridge," the mayor said: within what the mayor said, the minister
promised something. A tagger sees a content alone, without the quotation marks around it; what it
finds there is kept only if it says who says it, so that few statements are made up.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sayso.extract.kinds import known_kind
from sayso.extract.phrases import count_words, words_of
from sayso.extract.quotes import Paragraph, Quote, paragraphs
from sayso.extract.tagger import Frame
from sayso.lang.attributing import attributing_of
from sayso.lang.language import Language
from sayso.model import WORDS, Span, Statement, StatementKind

DEEPEST = 2
"""Contents within contents within contents are not read again: nobody follows them."""
FEWEST_SAID = 2
"""Words of a nested content: of "that" in "every time you say that" nobody learns anything."""
FEWEST_WORDS = FEWEST_SAID + 2
"""With a source and a cue."""
WORD = re.compile(r"\w[\w'’-]*")


class Room(NamedTuple):
    """A piece of a statement's content in which further statements are looked for."""

    parent: Statement
    paragraph: Paragraph


def rooms_in(
    statements: Iterable[Statement], *, text: str, quotes: Sequence[Quote], language: Language
) -> Iterator[Room]:
    """Yield the pieces of the statements' contents that have a chance to hold a statement."""
    for statement in statements:
        for span in statement.content:
            inner = _with_stop(_within_marks(span, quotes=quotes), text=text)
            if _has_chance(inner.of(text), language=language):
                yield Room(statement, _paragraph(text, inner, language=language))


def is_nested(frame: Frame, *, room: Room, text: str, language: Language) -> bool:
    """Say whether a frame found in a room is a statement of its own.

    It lies within the room, since a tagger may join neighbours; its cue is one that the language's
    tables know and no act: within what was said, "we try to" is part of the saying; and without a
    source, that cue tells of words ("it is said that …") or needs no subject. What "you say" is
    asked or supposed.
    """
    everything = (*frame.content, *frame.cue, *frame.source)
    if not all(room.paragraph.span.holds(span) for span in everything):
        return False
    if sum(count_words(text, *span) for span in frame.content) < FEWEST_SAID:
        return False
    if " ".join(span.of(text) for span in frame.source).lower() in language.addressed:
        return False
    kind = known_kind(frame.cue, text, language=language)
    if kind in WORDS:
        return True
    return kind is StatementKind.BELIEF and (
        bool(frame.source) or _has_no_subject(frame, room=room, text=text, language=language)
    )


def _has_no_subject(frame: Frame, *, room: Room, text: str, language: Language) -> bool:
    """Say whether a cue needs no subject: «[что] надеется на мир», «[тогда] предполагалось»."""
    table, cue = attributing_of(language.code), frame.cue[0]
    if not table.plural_endings:
        return False  # where verbs do not tell their person, their subject is never left out
    before = words_of(text, start=room.paragraph.span.start, end=cue.start)
    if all(word.word in language.that | language.helpers for word in before):
        return True
    return cue.of(text).lower().endswith(table.neuter_endings)


def start_of(quote: Quote) -> int:
    """Return where a quotation begins, its mark included."""
    return quote.span.start


def _within_marks(span: Span, *, quotes: Sequence[Quote]) -> Span:
    """Return a piece of content without the marks of the quotation that it is, or is a part of."""
    at = bisect_right(quotes, span.start, key=start_of) - 1
    if at < 0 or not quotes[at].span.holds(span):
        return span
    inner = quotes[at].inner
    return Span(max(span.start, inner.start), min(span.end, inner.end))


def _with_stop(span: Span, *, text: str) -> Span:
    """Return a piece of content with the full stop that ends the sentence it closes.

    Taggers learnt on whole sentences and find more in what ends as one.
    """
    return Span(span.start, span.end + 1) if text.startswith(".", span.end) else span


def _has_chance(content: str, *, language: Language) -> bool:
    words = WORD.findall(content.lower())
    return len(words) >= FEWEST_WORDS and any(map(language.may_report, words))


def _paragraph(text: str, span: Span, *, language: Language) -> Paragraph:
    """Return a stretch of text as a paragraph, with the quotations in it."""
    lines = paragraphs(span.of(text), speech_dash=language.speech_dash)
    return Paragraph(
        span, tuple(_moved(quote, span.start) for line in lines for quote in line.quotes)
    )


def _moved(quote: Quote, by: int) -> Quote:
    return quote._replace(
        span=Span(quote.span.start + by, quote.span.end + by),
        inner=Span(quote.inner.start + by, quote.inner.end + by),
        reopened=False,
    )
