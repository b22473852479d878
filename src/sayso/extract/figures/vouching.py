"""The source that a sentence names for a figure in no statement: "a [UN] estimate of 300", «по данным [МЧС]»."""

from collections.abc import Iterator

from sayso.extract.figures.asserting import asserters_of, sayer_of
from sayso.extract.figures.lines import Line
from sayso.extract.figures.source_names import may_name, source_after, without_possessive
from sayso.lang.describing import get_describing

LONGEST = 7
"""Words of a source."""
AFTER_OWNER = 5
"""Words between a source and its verb: "figures released on Monday by the ministry show"."""


def voucher_of(line: Line, number: int) -> str | None:
    """Return the name of the source that a line gives for one of its figures; None if it gives none."""
    first = line.places[number][0]
    named = [*_cited(line), *_owned(line), *asserters_of(line, number)]
    reaching = [(at, name) for at, name in named if _reaches(line, at, first)]
    ahead = [each for each in reaching if each[0] < first]
    chosen = max(ahead) if ahead else min(reaching, default=None)
    return chosen[1] if chosen else sayer_of(line, number)


def _reaches(line: Line, at: int, first: int) -> bool:
    """Say whether a source and a figure stand between the same strong signs."""
    low, high = sorted((at, first))
    return not any(line.tokens[place].text in {";", "\n"} for place in range(low, high))


def _cited(line: Line) -> Iterator[tuple[int, str]]:
    """Yield each source behind a phrase such as "according to", with its place in the line."""
    for found in line.table.sourcing_pattern.finditer(line.text, *line.span):
        at = _token_from(line, found.end())
        name = source_after(line, at)
        if name:
            yield at - 1, name


def _token_from(line: Line, start: int) -> int:
    tokens = enumerate(line.tokens)
    return next((at for at, token in tokens if token.start >= start), len(line.tokens))


def _owned(line: Line) -> Iterator[tuple[int, str]]:
    """Yield each body whose data or estimates a line tells of, where these give a figure."""
    for at, word in enumerate(line.words):
        if word not in line.table.figures or not _gives(line, at):
            continue
        name = _owner_after(line, at) or _owner_before(line, at)
        if name:
            yield at, name


def _gives(line: Line, at: int) -> bool:
    """Say whether data give a figure here: "data show", "an estimate of 300", "by an estimate"."""
    table = line.table
    start = at
    while may_name(line, start - 1):
        start -= 1
    before = start - 1
    while line.word(before) in table.determiners | table.unowned:
        before -= 1
    if line.word(before) in table.leading:
        return True
    if line.word(at + 1) in table.of and _figure_from(line, at + 2):
        return True
    for place in range(at + 1, min(at + 2 + LONGEST, len(line.tokens))):
        if line.word(place) in table.giving:
            return True
        if line.is_break(place) or (line.word(place) in table.stops and not table.attributes):
            return False
    return False


def _figure_from(line: Line, at: int) -> bool:
    while line.word(at) in line.table.hedges:
        at += 1
    return at in line.taken


def _owner_before(line: Line, at: int) -> str | None:
    """Return whose data they are by the words before: "a [UN] estimate", "[official figures]"."""
    start = at
    while at - start < LONGEST and may_name(line, start - 1):
        start -= 1
    words = [line.tokens[place].text for place in range(start, at)]
    words = [word for word in words if word.lower() not in line.table.unowned]
    if not words:
        return None
    words[-1] = without_possessive(words[-1])
    is_opening = start == 0 and len(words) == at - start
    if is_opening and not words[0].isupper() and words[0].lower() in line.table.kinds:
        words[0] = words[0].lower()
    names_body = any(word[0].isupper() or _is_body(word, line) for word in words)
    if names_body:
        return " ".join(words)
    return " ".join(line.table.nominative(word) for word in (*words, line.tokens[at].text))


def _is_body(word: str, line: Line) -> bool:
    describing = get_describing(line.language.code)
    bare = without_possessive(word.lower())
    return (
        bare in line.language.body_forms
        or bare in describing.collectives
        or bare in describing.seat_forms
        or bare in describing.authorities
    )


def _owner_after(line: Line, at: int) -> str | None:
    """Return whose data they are by the words behind: "figures from [the ministry]", «данные [МЧС]»."""
    if not line.table.by:
        return source_after(line, at + 1)
    for place in range(at + 1, at + AFTER_OWNER):
        word = line.word(place)
        if word in line.table.by and line.word(place + 1) not in line.table.by:
            return source_after(line, place + 1)
        if not word or line.is_break(place):
            return None
    return None
