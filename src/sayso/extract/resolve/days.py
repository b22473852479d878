"""When a statement was made, against the date of its document: "on Friday", "yesterday"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import attrgetter

from sayso.extract.resolve.dating import REACH, Place, time_of_cue
from sayso.extract.resolve.parts import text_of
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.lang.times.finding import Time, times_in
from sayso.lang.times.known import get_times
from sayso.lang.times.table import TimeTable
from sayso.model import WORDS, Document, DocumentKind, Part, Span, Statement

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """One string of a document, with what tells when its statements were made.

    Args:
        text: the string.
        written: the day of the document.
        is_post: its channel speaks in its own voice.
        language: of the document.
        table: the language's words for times.
        sentences: in order.
        times: in order.
    """

    text: str
    written: date | None
    is_post: bool
    language: Language
    table: TimeTable
    sentences: Sequence[Span]
    times: Sequence[Time]


def with_days(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `said_at`."""
    return [
        dated
        for part, found in groupby(statements, key=attrgetter("part"))
        for dated in _with_days(list(found), _calendar(document, part, language=language))
    ]


def time_said(statement: Statement, *, document: Document, language: Language) -> Time | None:
    """Return the time that a statement's own sentence gives for it, however wide."""
    return _own_time(statement, _calendar(document, statement.part, language=language))


def _calendar(document: Document, part: Part, *, language: Language) -> Calendar:
    text = text_of(document, part)
    day = ISO_DAY.match(document.date or "")
    written = date.fromisoformat(day[0]) if day else None
    times = tuple(times_in(text, language=language, written=written))
    return Calendar(
        text=text,
        written=written,
        is_post=document.kind is DocumentKind.POST,
        language=language,
        table=get_times(language.code),
        sentences=sentence_spans(text) if times else (),
        times=times,
    )


def _with_days(found: Sequence[Statement], calendar: Calendar) -> list[Statement]:
    days: dict[str, str | None] = {}
    dated: list[Statement] = []
    before: Statement | None = None
    for statement in found:
        time = _own_time(statement, calendar)
        if time is not None:
            day = _day_said(time, statement, calendar)
        elif statement.continues:
            day = days.get(statement.continues)
        elif before is not None and _goes_on(statement, before, calendar):
            day = before.said_at
        else:
            day = _day_of_own_voice(statement, calendar)
        days[statement.id] = day
        dated.append(replace(statement, said_at=day) if day else statement)
        before = dated[-1] if statement.parent is None else before
    return dated


def _own_time(statement: Statement, calendar: Calendar) -> Time | None:
    if not statement.cue or not calendar.times:
        return None
    at = bisect_right(calendar.sentences, statement.cue[0].start, key=attrgetter("start"))
    place = Place(
        text=calendar.text,
        sentence=calendar.sentences[at - 1],
        language=calendar.language,
        table=calendar.table,
    )
    first = bisect_left(calendar.times, statement.cue[0].start - REACH, key=_start_of)
    last = bisect_right(calendar.times, statement.cue[-1].end + REACH, key=_start_of)
    return time_of_cue(statement, calendar.times[first:last], place=place)


def _start_of(time: Time) -> int:
    return time.span.start


def _day_said(time: Time, statement: Statement, calendar: Calendar) -> str | None:
    """Return the day as ISO; None where it is no single day, or to come and the cue is not."""
    day = time.day
    if day is None:
        return None
    to_come = calendar.written is not None and day > calendar.written
    if to_come and not calendar.table.coming_pattern.search(_words(statement.cue, calendar)):
        return None
    return day.isoformat()


def _goes_on(statement: Statement, before: Statement, calendar: Calendar) -> bool:
    """Say whether the speaker of the statement before goes on in the same paragraph."""
    if (
        statement.parent is not None
        or before.said_at is None
        or not {statement.kind, before.kind} <= WORDS
    ):
        return False
    if (
        statement.speaker is None
        or before.speaker is None
        or statement.speaker.id != before.speaker.id
    ):
        return False
    start, end = before.content[-1].start, statement.content[0].start
    if "\n" in calendar.text[min(start, end) : max(start, end)]:
        return False
    return calendar.table.apart.isdisjoint(WORD.findall(_words(statement.cue, calendar)))


def _day_of_own_voice(statement: Statement, calendar: Calendar) -> str | None:
    """Return the post's day for what it says now in its own voice: "we write"."""
    if not calendar.is_post or statement.parent is not None or calendar.written is None:
        return None
    words = _words((*statement.source, *statement.cue), calendar)
    return calendar.written.isoformat() if words in calendar.table.own_voice else None


def _words(spans: Sequence[Span], calendar: Calendar) -> str:
    return " ".join(span.of(calendar.text) for span in spans).lower()
