"""What telling acts must know of a language; each language fills one `ActTable`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from sayso.model import Act


class Reading(NamedTuple):
    """A cue that does one thing with one content and another with another: "asked why", "asked to".

    Args:
        act: what it does.
        cue: a pattern for the cue's words, with those of the content that follow them.
        content: a pattern for the content.
    """

    act: Act
    cue: re.Pattern[str]
    content: re.Pattern[str]


class Form(NamedTuple):
    """A form of words that does something by itself: "I am sorry", "you must go"."""

    act: Act
    words: re.Pattern[str]


@dataclass(frozen=True, kw_only=True)
class ActTable:
    """One language's words for what statements do.

    Args:
        code: ISO 639-1.
        cues: beginnings of verbs and nouns, and what they do; with "$" whole words.
        readings: cues that depend on what is said, the first that fits holds.
        negated: a pattern for a cue that says that something was not done ("did not promise").
        flipped: beginnings of cues whose negation asserts ("did not deny that").
        spoken: forms within words that are quoted.
        reported: forms within words that are told again.
    """

    code: str
    cues: Mapping[str, Act]
    readings: tuple[Reading, ...]
    negated: re.Pattern[str]
    flipped: tuple[str, ...]
    spoken: tuple[Form, ...]
    reported: tuple[Form, ...]

    def act_of_word(self, word: str) -> Act | None:
        """Return what the longest beginning in `cues` that the word has does, if it has one."""
        if f"{word}$" in self.cues:
            return self.cues[f"{word}$"]
        beginnings = (word[:end] for end in range(len(word), 1, -1))
        return next((self.cues[start] for start in beginnings if start in self.cues), None)

    @cached_property
    def reading_pattern(self) -> re.Pattern[str]:
        """A pattern for any cue that has readings; most cues have none."""
        return re.compile("|".join(reading.cue.pattern for reading in self.readings))

    @cached_property
    def flipped_pattern(self) -> re.Pattern[str]:
        """A pattern for a word whose negation asserts."""
        return re.compile(rf"\b(?:{'|'.join(self.flipped)})")


def acts(**tables: str) -> dict[str, Act]:
    """Return each beginning of a word in the tables, which are named by their acts (`assert_`)."""
    return {start: Act(act.rstrip("_")) for act, table in tables.items() for start in table.split()}


def readings(*rows: tuple[str, str, str]) -> tuple[Reading, ...]:
    """Return the readings of rows: an act, a pattern for the cue, one for the content."""
    return tuple(
        Reading(Act(act), re.compile(rf"\b(?:{cue})"), re.compile(content, re.IGNORECASE))
        for act, cue, content in rows
    )


def in_first_clause(words: str, *, that: str, apart: str) -> str:
    """Return a pattern for words in the first clause of what is said.

    "You must go" demands something, "I know who must go" does not. The look-ahead spares nearly all
    texts the search for a clause.

    Args:
        words: a pattern.
        that: a word that opens indirect speech.
        apart: words that open another clause, between bars.
    """
    opening = rf"[\"“„«'‘]*(?:{that} )?(?!(?:{apart})\b)(?:\w+(?: \w+){{0,2}}, )?"
    clause = rf"(?:(?!\b(?:{apart})\b)[^,;:.!?…]){{0,70}}?"
    return rf"^(?=.{{0,120}}?{words}){opening}{clause}{words}"


def forms(*rows: tuple[str, Sequence[str]]) -> tuple[Form, ...]:
    """Return the forms of rows: an act, and patterns any of which shows it."""
    return tuple(
        Form(Act(act), re.compile("|".join(patterns), re.IGNORECASE)) for act, patterns in rows
    )
