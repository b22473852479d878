"""The name of whoever vouches for a figure, by the words of the text."""

from sayso.extract.figures.lines import Line
from sayso.lang.referring import nominative_name
from sayso.model import Span

LONGEST = 7
"""Words of a source."""
OPENING = frozenset('«“"')
CLOSING = frozenset('»”"')
POSSESSIVES = ("'s", "’s", "'", "’")
FULL = 2
"""Words of a given name and a surname."""


def source_after(line: Line, at: int) -> str | None:
    """Return the name of the source whose words begin at a token; None if none do."""
    while line.word(at) in line.table.determiners:
        at += 1
    found: list[int] = []
    while len(found) < LONGEST and at < len(line.tokens):
        if line.tokens[at].text in OPENING:
            end = _closing(line, at)
            found.extend(range(at, end + 1))
            at = end + 1
        elif _goes_on(line, at):
            found.append(at)
            at += 1
        else:
            break
    while found and line.word(found[-1]) in line.table.of:
        found.pop()
    if not found or line.word(found[0]) in line.language.pronouns:
        return None
    if all(line.word(place) in line.table.unowned | line.table.figures for place in found):
        return None
    return name_of(line, found)


def _goes_on(line: Line, at: int) -> bool:
    return may_name(line, at) or (
        line.word(at) in line.table.of | {"for"} and "of" in line.table.of
    )


def may_name(line: Line, at: int) -> bool:
    """Say whether a token may be a part of a source's name."""
    word = line.word(at)
    table = line.table
    no_part = (
        table.determiners | table.prepositions | table.stops | table.auxiliaries | table.giving
    )
    return (
        bool(word)
        and word not in no_part
        and not line.is_break(at)
        and line.tokens[at].is_word
        and not line.is_predicate(at)
    )


def _closing(line: Line, at: int) -> int:
    ends = range(at + 1, len(line.tokens))
    return next((end for end in ends if line.tokens[end].text in CLOSING), at)


def name_of(line: Line, found: list[int]) -> str:
    """Return the words of a source, its noun or name in the nominative."""
    span = Span(line.tokens[found[0]].start, line.tokens[found[-1]].end)
    words = tuple(without_possessive(" ".join(span.of(line.text).split())).split())
    if (
        len(words) > FULL
        and all(word.istitle() for word in words[-FULL:])
        and words[-FULL - 1].islower()
    ):
        words = words[-FULL:]  # "the mayor Ann Lee"
    if len(words) == FULL and all(word.istitle() for word in words):
        return " ".join(nominative_name(words))
    return " ".join(_nominative(word, line) for word in words)


def _nominative(word: str, line: Line) -> str:
    nominative = line.language.body_forms.get(word.lower(), word)
    if nominative == word:
        return line.table.nominative(word) if word.islower() else word
    return nominative.capitalize() if word[0].isupper() else nominative


def without_possessive(word: str) -> str:
    """Return a word without the ending that says that something is somebody's."""
    return next((word.removesuffix(end) for end in POSSESSIVES if word.endswith(end)), word)
