"""What happened on a date, or lasted for a time: "[the war broke out] in February 2021"."""

from sayso.extract.figures.lines import Line
from sayso.extract.figures.nouns import noun_after, noun_before

PARTICLES = frozenset({"out", "up", "down", "off", "over"})
"""Words that may end a verb: "broke out"."""
LONGEST = 12
"""Words of an event, the nearest to its date."""


def event_of(line: Line, number: int) -> list[int]:
    """Return the clause that a date or a duration stands in, without it; none if it stands alone."""
    first, last = line.places[number]
    if line.word(first - 1) in line.table.determiners:
        described = event_beside(line, number)
        if described:
            return described  # "the 2014 strike"
    before = _without_ends(line, _before(line, first))
    if before or first - 1 in line.taken or first - 2 in line.taken:
        return before
    after = _after(line, last)
    return _without_ends(line, after)


def event_beside(line: Line, number: int) -> list[int]:
    """Return the noun that a date or duration describes: "a two-hour [meeting]", "his 1990 [debut]"."""
    last = line.places[number][1]
    return noun_after(line, last)


def _before(line: Line, first: int) -> list[int]:
    end = first - 1
    loose = line.table.prepositions | line.table.hedges | line.table.stops
    while line.word(end) in loose - PARTICLES:
        if line.word(end) in line.table.about:
            end -= 1
            break
        end -= 1
    start = end
    words = 0
    while words < LONGEST and not _ends_before(line, start):
        words += start not in line.taken
        start -= 1
    clause = [at for at in range(start + 1, end + 1) if at not in line.taken]
    if clause and line.is_predicate(clause[0]) and start > 0 and line.tokens[start].text == ",":
        return [*noun_before(line, start - 1), *clause]  # "the bank, founded in 1990,"
    return clause


def _ends_before(line: Line, at: int) -> bool:
    if line.is_break(at) or line.word(at) in line.table.about | line.table.relatives:
        return True
    is_joint = line.word(at) in line.table.joining | line.table.stops
    return is_joint and any(line.is_predicate(place) for place in range(at + 1, at + 3))


def _after(line: Line, last: int) -> list[int]:
    at = last + 1
    if at < len(line.tokens) and line.tokens[at].text == ",":
        at += 1
    clause: list[int] = []
    while len(clause) < LONGEST and not line.is_break(at) and line.word(at) not in line.table.about:
        if at not in line.taken:
            clause.append(at)
        at += 1
        if at in line.taken and clause:
            break
    return clause


def _without_ends(line: Line, clause: list[int]) -> list[int]:
    """Return a clause without prepositions and conjunctions at its ends."""
    loose = line.table.prepositions | line.table.joining | line.table.auxiliaries | line.table.stops
    start, end = 0, len(clause)
    while start < end and line.word(clause[start]) in line.table.joining | line.table.stops:
        start += 1
    while end > start and line.word(clause[end - 1]) in loose - PARTICLES:
        end -= 1
    return clause[start:end]
