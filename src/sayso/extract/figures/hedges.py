"""How exact a number is said to be: "at least", "some", «около», «человек двадцать»."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sayso.lang.figures import Numerals, key_of
from sayso.model import Hedge, Span

REACH = 48
"""Code points before a number in which its hedge is looked for."""
CHANGE_REACH = 90
CLAUSE_START = re.compile(r"[.,;:!?()\"“”„«»\n]|[-–—][ \u00a0]")
SENTENCE_START = re.compile(r"[.!?][\s\"”»]|\n")
LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+)[ \u00a0]$")
LONGEST_HEDGE = 4
LONGEST_BETWEEN = 2


class Hedged(NamedTuple):
    """A hedge, and where it starts, the number's own start if it follows or there is none."""

    hedge: Hedge | None
    start: int


def hedge_of(span: Span, *, text: str, table: Numerals, is_range: bool = False) -> Hedged:
    """Return what is said of the exactness of the number, or the range, at a span."""
    before = _hedge_before(span.start, text, table, unless=table.opens if is_range else frozenset())
    if before.hedge:
        return before
    for pattern, hedge in table.behind_patterns:
        if pattern.match(text, span.end):
            return Hedged(hedge, span.start)
    return before


def has_changed(text: str, start: int, table: Numerals) -> bool:
    """Say whether a verb of change stands before in the sentence: "rose from 5 to 7"."""
    sentence = SENTENCE_START.split(text[max(0, start - CHANGE_REACH) : start])[-1]
    return any(word.startswith(table.changes) for word in sentence.lower().split())


def _hedge_before(start: int, text: str, table: Numerals, *, unless: frozenset[str]) -> Hedged:
    clause = CLAUSE_START.split(text[max(0, start - REACH) : start])[-1]
    words = clause.split()
    for skipped in range(LONGEST_BETWEEN + 1):
        kept = words[: len(words) - skipped]
        if skipped and not _may_skip(words[len(words) - skipped :], table):
            break
        for length in range(min(LONGEST_HEDGE, len(kept)), 0, -1):
            phrase = key_of(" ".join(kept[-length:]))
            hedge = table.hedges.get(phrase)
            if hedge and phrase not in unless and not _is_goal(phrase, text, start, table):
                return Hedged(hedge, _start_of(words[-skipped - length :], text, start))
    return Hedged(None, start)


def _may_skip(words: Sequence[str], table: Numerals) -> bool:
    return all(key_of(word) in table.between_hedge for word in words)


def _is_goal(phrase: str, text: str, start: int, table: Numerals) -> bool:
    """Say whether «до» tells where a change led, and hedges nothing."""
    return table.to_pattern.fullmatch(f" {phrase} ") is not None and has_changed(text, start, table)


def _start_of(words: Sequence[str], text: str, end: int) -> int:
    """Return where the last words before a place begin."""
    for word in reversed(words):
        end = text.rindex(word, 0, end)
    return end


def inverted_noun(start: int, *, text: str, table: Numerals) -> Span | None:
    """Return the noun before a number that makes it approximate: «человек двадцать»."""
    found = table.inverted_pattern.search(text[max(0, start - REACH) : start])
    if found is None or found["word"].lower() not in table.inverted:
        return None
    noun = Span(start - len(found[0]), start - len(found[0]) + len(found["word"]))
    before = LAST_WORD.search(text[max(0, noun.start - REACH) : noun.start])
    is_counted = text[max(0, noun.start - 2) : noun.start].strip().isdecimal()
    if is_counted or (before and key_of(before["word"]) in table.readings):
        return None
    return noun
