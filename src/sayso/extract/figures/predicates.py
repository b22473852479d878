"""What became of what a figure counts, or what it does: "have been [killed or injured]"."""

from sayso.extract.figures.lines import Line
from sayso.extract.figures.nouns import noun_after

MOST_HEDGES = 5
"""Words between a verb and its figure: "killed as many as"."""
MOST_HELPERS = 6
"""Words between a noun and its predicate: "are believed to have been"."""
LONGEST_ASIDE = 14
"""Words of an aside between a noun and its predicate: "12 people, including two children, died"."""


def predicate_after(line: Line, at: int) -> list[int]:
    """Return the predicate that begins at a token or behind words that help it; none if none does."""
    start = _behind_aside(line, at)
    if line.word(start) in line.table.relatives:
        start += 1
    light: list[int] = []
    is_linked = False
    for place in range(start, start + MOST_HELPERS):
        word = line.word(place)
        if not word or not (line.tokens[place].is_word):
            break
        is_helper = word in line.table.auxiliaries or word.endswith(
            line.language.adverb_endings or "\0"
        )
        if word in line.table.light:
            light = [place]
        elif not is_helper:
            found = _joined(line, place) if line.is_predicate(place) else []
            return found or light or (noun_after(line, place - 1) if is_linked else [])
        is_linked = is_linked or word in line.table.copulas
    return light


def predicate_before(line: Line, first: int) -> list[int]:
    """Return the verb that governs a figure from the left: "[killed] at least 12 people"."""
    at = line.before_aside(before_hedges(line, first))
    if not line.is_predicate(at) or line.word(at) in line.table.copulas | line.table.auxiliaries:
        return []
    return _joined_before(line, at)


def before_hedges(line: Line, first: int) -> int:
    """Return the token before a figure and the words that hedge it."""
    at = first - 1
    while at >= 0 and first - at <= MOST_HEDGES and _is_hedge(line, at):
        at -= 1
    return at


def _is_hedge(line: Line, at: int) -> bool:
    word = line.word(at)
    return word in line.table.hedges or (
        word in line.table.of and line.word(at - 1) in line.table.hedges
    )


def _behind_aside(line: Line, at: int) -> int:
    """Return the token behind an aside that opens here with a comma or a bracket, else the same."""
    if not 0 <= at < len(line.tokens) or line.tokens[at].text not in {",", "("}:
        return at
    closing = ")" if line.tokens[at].text == "(" else ","
    start = line.tokens[at].end
    is_part = line.table.parts_pattern.match(line.text.lower(), start + 1) is not None
    if line.word(at + 1) in line.table.relatives or not (is_part or closing == ")"):
        return at + 1 if line.word(at + 1) in line.table.relatives else at
    ends = (
        end + 1
        for end in range(at + 1, min(at + LONGEST_ASIDE, len(line.tokens)))
        if line.tokens[end].text == closing
    )
    return next(ends, at)


def _joined(line: Line, at: int) -> list[int]:
    """Return a predicate with those that are joined to it: "killed, injured or captured"."""
    found = [at]
    while True:
        following = found[-1] + 1
        if 0 <= following < len(line.tokens) and line.tokens[following].text == ",":
            following += 1
            if line.word(following) in line.table.joining:
                following += 1
            elif not _ends_in_joining(line, following):
                return found
        elif line.word(following) in line.table.joining:
            following += 1
        else:
            return found
        if not line.is_predicate(following) or _governs_figure(line, following):
            return found
        found.extend(range(found[-1] + 1, following + 1))


def _ends_in_joining(line: Line, at: int) -> bool:
    """Say whether a row of predicates goes on here: "killed, [injured] or captured"."""
    return line.is_predicate(at) and line.word(at + 1) in line.table.joining


def _governs_figure(line: Line, at: int) -> bool:
    """Say whether a joined verb has a figure of its own: "12 died and [injured] 30"."""
    return any(
        line.places[number][0] > at and before_hedges(line, line.places[number][0]) == at
        for number in range(len(line.places))
    )


def _joined_before(line: Line, at: int) -> list[int]:
    start = at
    while line.word(start - 1) in line.table.joining and line.is_predicate(start - 2):
        start -= 2
    return list(range(start, at + 1))
