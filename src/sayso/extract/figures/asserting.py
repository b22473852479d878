"""Who asserts a figure outside any statement: "[police] put the toll at 12", "12 died, [police] said"."""

from collections.abc import Iterator

from sayso.extract.figures.lines import Line
from sayso.extract.figures.nouns import noun_before
from sayso.extract.figures.predicates import before_hedges
from sayso.extract.figures.source_names import name_of, source_after
from sayso.model import StatementKind

LONGEST_NAME = 4
"""Words of a name between commas: "the mayor, Ann Lee, said"."""
SAYING = frozenset({StatementKind.SPEECH, StatementKind.WRITING})


def asserters_of(line: Line, number: int) -> Iterator[tuple[int, str]]:
    """Yield whoever puts something at a figure or counts it, with the place of the verb."""
    yield from _rating(line, number)
    yield from _tallying(line, number)


def sayer_of(line: Line, number: int) -> str | None:
    """Return who says a figure's whole sentence, where no statement was found in it; None if nobody.

    Behind what is said the source stands after a comma ("…, police said"), ahead of that it opens
    the sentence ("Police said that …").
    """
    first = line.places[number][0]
    cues, nouns = line.language.cues, line.language.nouns
    for at, word in enumerate(line.words):
        if cues.get(word) not in SAYING or word in nouns:
            continue
        name = _name_behind(line, at) if at > first else _name_ahead(line, at)
        if name:
            return name
    return None


def _name_behind(line: Line, at: int) -> str | None:
    """Return who says what stands before: "…, [police] said", «…, сообщила [полиция]»."""
    if line.tokens[at - 1].text != ",":
        source = noun_before(line, at - 1)
        is_tag = bool(source) and line.tokens[_before(line, source[0])].text == ","
        return _subject(line, source) if is_tag else None
    if line.language.body_in:
        return source_after(line, at + 1 + (line.word(at + 1) in line.table.at))
    return _subject(line, _name_between(line, at - 1))


def _name_ahead(line: Line, at: int) -> str | None:
    """Return who says what stands behind: "[Police] said that …"."""
    following = at + 1
    if following < len(line.tokens) and line.tokens[following].text == ",":
        following += 1
    source = noun_before(line, at - 1)
    is_opening = bool(source) and _before(line, source[0]) < 0
    return (
        _subject(line, source)
        if is_opening and line.word(following) in line.language.that
        else None
    )


def _before(line: Line, at: int) -> int:
    at -= 1
    while line.word(at) in line.table.determiners:
        at -= 1
    return at


def _name_between(line: Line, comma: int) -> list[int]:
    start = comma
    while start > 0 and comma - start < LONGEST_NAME and line.tokens[start - 1].text[0].isupper():
        start -= 1
    is_closed = start > 0 and line.tokens[start - 1].text == ","
    return list(range(start, comma)) if is_closed else []


def _subject(line: Line, source: list[int]) -> str | None:
    """Return the name of a subject; None of a pronoun, of data and of what a preposition governs."""
    words = {line.word(place) for place in source}
    if not source or words & (line.language.pronouns | line.table.figures):
        return None
    return None if line.word(source[0] - 1) in line.table.prepositions else name_of(line, source)


def _rating(line: Line, number: int) -> Iterator[tuple[int, str]]:
    """Yield the subject of a verb that puts something at a figure: "[police] put the toll at 12"."""
    first = line.places[number][0]
    tie = before_hedges(line, first)
    if not any(line.word(at) in line.table.at for at in range(tie, first)):
        return
    for at in range(tie, 0, -1):
        if line.is_break(at):
            return
        if line.word(at) in line.table.rating:
            name = _subject(line, _name_between(line, at - 1) or noun_before(line, at - 1))
            if name:
                yield at, name
            return


def _tallying(line: Line, number: int) -> Iterator[tuple[int, str]]:
    """Yield the subject of a verb of counting before a figure: "[volunteers] counted 300 nests"."""
    at = before_hedges(line, line.places[number][0])
    if line.word(at) not in line.table.tallying:
        return
    end = at - 1
    while line.word(end) in line.table.auxiliaries:
        end -= 1
    name = _subject(line, noun_before(line, end))
    if name:
        yield at, name
