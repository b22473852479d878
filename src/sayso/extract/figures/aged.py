"""Whose age a figure tells: "[Anna Berg], 27", "a 27-year-old [driver]", «27-летний [Иван Орлов]»."""

from sayso.extract.figures.lines import Line
from sayso.extract.figures.nouns import noun_after, noun_before

REACH = 14
"""Words between a name and an age behind it: "Berg, the owner of the shop, is 27"."""
APPOSED = frozenset({",", "("})


def whose_age(line: Line, number: int) -> list[int]:
    """Return the name, or else the noun, of whoever or whatever is that old; none if unclear."""
    first, last = line.places[number]
    after = noun_after(line, last)
    if after:
        return _name_in(line, [*after, *_apposed(line, after[-1])]) or after
    if first and line.tokens[first - 1].text in APPOSED:
        return _named_before(line, first - 2) or noun_before(line, first - 2)
    if line.word(first - 1) in line.table.of:
        return noun_before(line, first - 2)[-1:]  # "a girl of six"
    return _named_before(line, first - 1) or noun_before(line, _clause_end(line, first - 1))


def _apposed(line: Line, last: int) -> list[int]:
    """Return the name between commas behind a noun: "a 27-year-old driver, [Anna Berg], died"."""
    if last + 1 >= len(line.tokens) or line.tokens[last + 1].text != ",":
        return []
    at, name = last + 2, []
    while at < len(line.tokens) and _is_capital(line, at):
        name.append(at)
        at += 1
    is_closed = at >= len(line.tokens) or line.is_break(at)
    return [last + 1, *name] if name and is_closed else []


def _name_in(line: Line, phrase: list[int]) -> list[int]:
    """Return the last run of capitals in a phrase: "driver [Anna Berg]"."""
    name: list[int] = []
    for at in reversed(phrase):
        if _is_capital(line, at):
            name.insert(0, at)
        elif name:
            break
    return name if name and name[-1] == phrase[-1] else []


def _named_before(line: Line, at: int) -> list[int]:
    """Return the nearest name to the left in the sentence."""
    for end in range(at, max(-1, at - REACH), -1):
        if line.tokens[end].text in {";", ":"}:
            return []
        if _is_capital(line, end) and not _is_place(line, end):
            start = end
            while start > 0 and _is_capital(line, start - 1):
                start -= 1
            if (
                end > start or start > 0 or end == at
            ):  # a sentence's first word has its capital from it
                return list(range(start, end + 1))
    return []


def _is_capital(line: Line, at: int) -> bool:
    if at in line.taken or not line.tokens[at].text[0].isupper():
        return False
    return at > 0 or not (_is_function_word(line) or line.word(0) in line.language.role_forms)


def _is_function_word(line: Line) -> bool:
    return line.word(0) in line.language.function_words | line.table.hedges


def _is_place(line: Line, at: int) -> bool:
    """Say whether a name stands behind a preposition: "died in [Ostvik] aged 27"."""
    start = at
    while start > 0 and line.tokens[start - 1].is_name:
        start -= 1
    return line.word(start - 1) in line.table.places


def _clause_end(line: Line, at: int) -> int:
    while at >= 0 and (line.is_predicate(at) or line.word(at) in _no_nouns(line)):
        at -= 1
    return at


def _no_nouns(line: Line) -> frozenset[str]:
    table = line.table
    return table.auxiliaries | table.hedges | table.prepositions | table.copulas
