"""What a sum, a share, a measure or a bare number is about: "the [turnout] was 61 percent"."""

from sayso.extract.figures.lines import Line
from sayso.extract.figures.nouns import noun_after, noun_before
from sayso.extract.figures.predicates import before_hedges

VERB_REACH = 8
"""Words between a verb and the preposition that ties a figure to it."""
Phrase = tuple[list[int], list[int]]
"""The tokens of a noun phrase and of its predicate."""


def subject_of(line: Line, number: int) -> Phrase:
    """Return what stands to the left of a figure and its verb: "[prices rose] by 5 percent"."""
    table = line.table
    first = line.places[number][0]
    at = before_hedges(line, first)
    preposition = ""
    while line.word(at) in table.prepositions:
        preposition = line.word(at)
        at = before_hedges(line, at)
    if line.is_dash(at):
        return noun_before(line, at - 1), []
    at = line.before_aside(at)
    if line.is_predicate(at) or line.word(at) in table.copulas:
        return _of_verb(line, number, at, is_object=not preposition)
    if line.is_break(at) or not line.word(at) or line.word(at) in table.stops:
        return [], []
    return _of_noun(line, at, is_tied=preposition in table.of)


def purpose_of(line: Line, last: int) -> list[int]:
    """Return what a sum is for: "3bn [on roads]"; none if nothing tells."""
    at = last + 1
    if line.word(at) not in line.table.purposes:
        return []
    noun = noun_after(line, at)
    if not noun or line.tokens[noun[0]].is_name:
        return []
    return [at, *noun]


def verb_before(line: Line, number: int) -> list[int]:
    """Return the verb that a preposition ties a figure to: "[sentenced] to five years"."""
    first = line.places[number][0]
    at = before_hedges(line, first)  # "to" is a hedge too: "up to"
    if not any(line.word(place) in line.table.prepositions for place in range(at, first)):
        return []
    for place in range(at, max(-1, at - VERB_REACH), -1):
        if line.is_break(place):
            return []
        if line.is_predicate(place) and line.word(place) not in line.table.copulas:
            return [place]
    return []


def _of_verb(line: Line, number: int, at: int, *, is_object: bool) -> Phrase:
    table = line.table
    purpose = purpose_of(line, line.places[number][1]) if is_object else []
    is_copula = line.word(at) in table.copulas
    if purpose and not is_copula and line.word(at) not in table.costing:
        return [], [at, *purpose]
    verb = [] if is_copula else [at]
    start = at - 1
    while start >= 0 and line.word(start) in table.auxiliaries | table.copulas:
        start -= 1
    if line.word(start).endswith(line.language.adverb_endings or "\0"):
        start -= 1
    subject = noun_before(line, line.before_aside(start))
    return subject, verb


def _of_noun(line: Line, at: int, *, is_tied: bool) -> Phrase:
    """Return the noun before a figure, with the verb before that, unless the figure is the noun's."""
    noun = noun_before(line, at)
    if not noun or set(map(line.word, noun)) & line.table.figures:
        return [], []
    before = noun[0] - 1
    while line.word(before) in line.table.determiners | line.table.prepositions:
        before -= 1
    is_verb = line.is_predicate(before) and line.word(before) not in line.table.copulas
    return noun, [before] if is_verb and not is_tied else []
