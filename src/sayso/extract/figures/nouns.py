"""The noun phrase that a figure counts, to its right ("300 [Russian soldiers]") or to its left."""

from sayso.extract.figures.lines import STRONG_BREAKS, Line

OPENING = frozenset('«“„"')
CLOSING = frozenset('»”“"')
LONGEST = 6
"""Words of what is counted."""
LONGEST_SUBJECT = 14
"""Words among which the noun before a verb is looked for."""


def noun_after(line: Line, last: int) -> list[int]:
    """Return the tokens of the noun phrase that follows a figure; none if none does."""
    at = _start_of_noun(line, last)
    found: list[int] = []
    if line.word(at) and line.word(at - 1) in line.table.determiners and line.is_predicate(at):
        return [at]  # "two of the dead"
    while len(found) < LONGEST and _goes_on(line, at, found):
        found.append(at)
        at += 1
    return found if found and line.word(found[0]) not in line.table.pronouns else []


def noun_after_sign(line: Line, last: int) -> list[int]:
    """Return the noun behind a dash or a pronoun after a figure: «68 % — [дети]», "two of them [children]"."""
    at = last + 1 + (line.word(last + 1) in line.table.of)
    while line.word(at) in line.table.pronouns | line.table.of:
        at += 1
    if line.is_dash(at):
        return noun_after(line, at)
    return noun_after(line, at - 1) if at > last + 1 else []


def _start_of_noun(line: Line, last: int) -> int:
    at = last + 1
    if line.word(at) in line.table.of:
        at += 1
    while line.word(at) in line.table.determiners:
        at += 1
    if at > last + 1 and at in line.taken:  # "23 of the 50 seats"
        at = line.places[line.taken[at]][1] + 1
    return at


def pronoun_after(line: Line, last: int) -> int | None:
    """Return the pronoun after a figure that points back to what was counted before: "three of [them]"."""
    at = last + 1 + (line.word(last + 1) in line.table.of)
    return at if line.word(at) in line.table.pronouns else None


def noun_before(line: Line, at: int) -> list[int]:
    """Return the noun phrase that ends here or, where phrases with prepositions follow it, before."""
    if 0 < at < len(line.tokens) and line.tokens[at].text in CLOSING:
        at = _before_quoted(line, at)
    end, start = at, at
    while start >= 0 and end - start < LONGEST_SUBJECT and _is_inside(line, start):
        start -= 1
    chunks: list[list[int]] = [[]]
    for place in range(start + 1, end + 1):
        if line.word(place) in line.table.prepositions - line.table.of:
            chunks.append([])
        elif line.word(place) not in line.table.auxiliaries:
            chunks[-1].append(place)
    first, *others = chunks
    chosen = _bare(line, first) or next(
        (found for chunk in others if (found := _bare(line, _behind_names(line, chunk)))), []
    )
    return (chosen or chunks[-1])[-LONGEST:]


def _goes_on(line: Line, at: int, found: list[int]) -> bool:
    word = line.word(at)
    if not word or not line.tokens[at].is_word or line.is_break(at):
        return False
    table = line.table
    if word in table.of and found:
        return bool(line.word(at + 1)) and line.tokens[at + 1].is_word and "of" in table.of
    if word in table.joining and found:
        return _joins_nouns(line, at)
    if word in table.prepositions | table.stops | table.auxiliaries | table.relatives:
        return False
    if line.is_predicate(at):
        return not found and _describes(line, at)
    return word not in line.language.likely_cues or not found


def _describes(line: Line, at: int) -> bool:
    """Say whether a participle stands before its noun: "12 [wounded] soldiers", and not "12 wounded in"."""
    following = line.word(at + 1)
    table = line.table
    return (
        bool(following)
        and line.tokens[at + 1].is_word
        and line.word(at).endswith(("ed", "ing", "en"))
        and following
        not in table.prepositions | table.stops | table.auxiliaries | table.determiners
        and following not in table.relatives | table.joining
        and not line.is_predicate(at + 1)
        and not following.endswith("ly")
    )


def _joins_nouns(line: Line, at: int) -> bool:
    """Say whether a conjunction joins two nouns that are counted together: "12 men and women"."""
    following = line.word(at + 1)
    if not following or not line.tokens[at + 1].is_word:
        return False
    table = line.table
    no_noun = (
        table.prepositions | table.stops | table.auxiliaries | table.determiners | table.hedges
    )
    return (
        following not in no_noun
        and not line.is_predicate(at + 1)
        and not line.tokens[at + 1].is_name
        and line.word(at - 1)[-1:] == following[-1:]
        and (line.is_break(at + 2) or not line.is_predicate(at + 2))
    )


def _is_inside(line: Line, at: int) -> bool:
    word = line.word(at)
    return (
        bool(word)
        and line.tokens[at].text not in STRONG_BREAKS
        and not line.is_break(at)
        and (
            not line.is_predicate(at) or line.word(at - 1) in line.table.of | line.table.determiners
        )
        and word not in line.table.relatives
        and (word not in line.table.stops or word in line.table.joining)
    )


def _before_quoted(line: Line, at: int) -> int:
    """Return the token before a name in quotation marks that ends here."""
    starts = range(at - 1, max(-1, at - LONGEST), -1)
    return next((start - 1 for start in starts if line.tokens[start].text in OPENING), at)


def _behind_names(line: Line, chunk: list[int]) -> list[int]:
    """Return what follows the name of a place at a clause's beginning: "In Ostvik [prices] rose"."""
    at = 0
    while at < len(chunk) and line.tokens[chunk[at]].is_name:
        at += 1
    return chunk[at:]


def _bare(line: Line, chunk: list[int]) -> list[int]:
    """Return a phrase without what opens it and is no part of it."""
    at = 0
    no_part = line.table.of | (
        line.table.determiners | line.table.joining | line.table.stops | line.language.adverbials
    )
    while at < len(chunk) and line.word(chunk[at]) in no_part:
        at += 1
    return chunk[at:]
