"""The places and times that a sentence with figures tells of: "in Ostvik", "since February"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sayso.extract.figures.lines import Line
from sayso.extract.phrases import Token
from sayso.lang.times.finding import times_in
from sayso.lang.times.reckoning import Precision
from sayso.model import Span

LENGTHS = {Precision.DAY: len("2023-12-19"), Precision.MONTH: len("2023-12"), Precision.YEAR: 4}
"""Letters of a date in ISO 8601 by how precise it is."""
NEAR = 24
"""Code points before a time in which the words next to it stand."""
ONSET = 60
"""Code points before a time in which "since the beginning of" may stand."""
WORD = re.compile(r"\w+")
LONGEST_NAME = 4
"""Words of a place's name."""
POSSESSIVES = ("'s", "’s", "s'", "s’")


class Stretch(NamedTuple):
    """A time for which a figure may hold.

    Args:
        span: where it is told.
        date: the time, or its first day, in ISO 8601.
        until: its last day where it is more than that time.
    """

    span: Span
    date: str
    until: str | None


class Place(NamedTuple):
    """A place that a sentence names, as it names it."""

    span: Span
    name: str


def stretches_in(line: Line, *, written: date | None) -> Iterator[Stretch]:
    """Yield the times in a line, without those at which something was said."""
    times = times_in(
        line.text, language=line.language, written=written, start=line.span.start, end=line.span.end
    )
    for time in times:
        if time.first and time.last and time.precision and not _is_of_cue(time.span, line):
            days = (time.first, time.last)
            yield _stretch(time.span, days, time.precision, line=line, written=written)


def _stretch(
    span: Span, days: tuple[date, date], precision: Precision, *, line: Line, written: date | None
) -> Stretch:
    length = LENGTHS.get(precision)
    first = days[0].isoformat()
    if _is_since(span, line):
        return Stretch(span, first[:length], written.isoformat() if written else None)
    if length is None:
        return Stretch(span, first, days[1].isoformat())
    return Stretch(span, first[:length], None)


def _is_since(span: Span, line: Line) -> bool:
    """Say whether a figure holds from a time on: "since May", "since the war began in May"."""
    before = WORD.findall(line.text[max(line.span.start, span.start - NEAR) : span.start].lower())
    if before and before[-1] in line.table.since:
        return True
    start = max(line.span.start, span.start - ONSET)
    onsets = list(line.table.onset_pattern.finditer(line.text, start, span.start))
    return bool(onsets) and not re.search(r"[,;:.]", line.text[onsets[-1].end() : span.start])


def _is_of_cue(span: Span, line: Line) -> bool:
    """Say whether a time stands beside a verb of saying: "said on Friday"."""
    at = next(n for n, token in enumerate(line.tokens) if token.end > span.start)
    before = [line.word(place) for place in range(max(0, at - 3), at)]
    return any(
        word in line.language.cues
        and word not in line.language.nouns
        and word not in line.table.predicates  # "the war began in May"
        for word in before
    )


def places_in(line: Line, *, without: Sequence[Span]) -> Iterator[Place]:
    """Yield the places that a line names behind a preposition, and "nationwide" and its like.

    Args:
        line: a sentence with figures.
        without: what is no place though it is written as one: the times.
    """
    for found in line.table.everywhere_pattern.finditer(line.text, *line.span):
        yield Place(Span(*found.span()), found[0].lower())
    for at, word in enumerate(line.words):
        if word in line.table.places:
            name = _name_after(line, at)
            span = Span(name[0].start, name[-1].end) if name else Span(0, 0)
            if name and not any(span.meets(other) for other in without):
                words = (line.table.nominative(token.text) for token in name)
                yield Place(Span(line.tokens[at].start, span.end), " ".join(words))


def _name_after(line: Line, at: int) -> list[Token]:
    """Return the name of a place behind a preposition; none where a name there describes a noun."""
    start = at + 1
    while line.word(start) in line.table.determiners and not line.tokens[start].text[0].isupper():
        start += 1
    end = start
    while end - start < LONGEST_NAME and _is_of_name(line, end):
        end += 1
    if end > start and line.word(end) in line.table.regions:
        return line.tokens[start : end + 1]
    name = line.tokens[start:end]
    if len(name) == 1 and name[0].text.isupper() and name[0].word not in line.table.whole_bodies:
        return []  # a body: «сообщили в МЧС»
    if end < len(line.tokens) and line.tokens[end].text[0].isdigit() and end not in line.taken:
        return []  # "in Room 6"
    is_known = name and not name[-1].text.endswith(POSSESSIVES)
    return name if is_known and not _describes_noun(line, end) else []


def _is_of_name(line: Line, at: int) -> bool:
    if not line.word(at):
        return False
    text = line.tokens[at].text
    return text[0].isupper() and line.word(at) not in line.table.determiners


def _describes_noun(line: Line, end: int) -> bool:
    """Say whether a noun follows that the name describes: "in [Ostvik] prisons"."""
    table, word = line.table, line.word(end)
    if not word or not word[0].isalpha() or line.tokens[end].is_name or line.is_predicate(end):
        return False
    if table.attributes and not line.word(end - 1).endswith(table.attributes):
        return False
    ends_name = (
        table.prepositions
        | table.stops
        | table.auxiliaries
        | table.relatives
        | table.light
        | table.hedges
    )
    return (
        word not in ends_name
        and not line.is_break(end)
        and not word.endswith(line.language.adverb_endings or "\0")
    )
