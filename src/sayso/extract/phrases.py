"""Words and noun phrases, read off function words, capitals and commas: no parser."""

import re
from typing import NamedTuple

from sayso.lang.language import Language
from sayso.model import Span

TOKEN = re.compile(r"\w+(?:['’.\-&]\w+)*(?:['’](?!\w))?|[^\w\s]")
BREAKS = frozenset(",;:—–()")
DASHES = frozenset("—–-")
SHORTEST_VERB = 4
LONGEST_SOURCE = 30
"""In words; PolNeAR's training sources have more in 1 % of cases."""


class Token(NamedTuple):
    """A word or sign of the text with its place."""

    text: str
    start: int
    end: int

    @property
    def word(self) -> str:
        """The word in lower case."""
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        """It has a letter or digit, so it is no sign."""
        return self.text[0].isalnum() or self.text[0] == "_"

    @property
    def is_name(self) -> bool:
        """It is written with a capital or is a number."""
        return self.text[0].isupper() or self.text[0].isdigit()


def tokens_of(text: str, *, start: int, end: int) -> list[Token]:
    """Return the words and signs of a stretch of text."""
    return [
        Token(found.group(), found.start(), found.end())
        for found in TOKEN.finditer(text, start, end)
    ]


def words_of(text: str, *, start: int, end: int) -> list[Token]:
    """Return the words of a stretch of text, signs left out."""
    return [token for token in tokens_of(text, start=start, end=end) if token.is_word]


def count_words(text: str, start: int, end: int) -> int:
    """Count the words of a stretch of text; 0 where it is empty or turned round."""
    return len(words_of(text, start=start, end=end))


def span_of(tokens: list[Token]) -> Span | None:
    """Return the span from the first token to the last; None if there are none."""
    return Span(tokens[0].start, tokens[-1].end) if tokens else None


def segments_of(tokens: list[Token]) -> list[list[Token]]:
    """Return the words between commas and their like; at least one segment, perhaps empty."""
    segments: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in BREAKS:
            segments.append([])
        elif token.is_word:
            segments[-1].append(token)
    return [segment for segment in segments if segment] or [[]]


def is_verb(token: Token, language: Language) -> bool:
    """Say whether the word is most likely a finite verb."""
    word = token.word
    return not token.is_name and (
        word in language.helpers
        or (word in language.cues and word not in language.nouns)
        or (word.endswith(language.verb_endings) and len(word) > SHORTEST_VERB)
    )


def has_verb(phrase: list[Token], language: Language) -> bool:
    """Say whether a verb follows the phrase's first word."""
    return any(is_verb(token, language) for token in phrase[1:])


def is_filler(token: Token, language: Language) -> bool:
    """Say whether the word may stand between a subject and its verb ("also", "quickly")."""
    return token.word in language.helpers or (
        token.word.endswith(language.adverb_endings) and not token.is_name
    )


def is_introduction(phrase: list[Token], language: Language) -> bool:
    """Say whether a segment is an adverbial or a clause before the subject ("In May", "Asked")."""
    word = phrase[0].word
    return (
        word in language.prepositions
        or word in language.subordinators
        or word in language.passives
        or word.endswith(language.participle_endings + language.adverb_endings)
    )


def is_apposition(segment: list[Token], language: Language) -> bool:
    """Say whether a segment describes the name before it ("the mayor", "who was there", "27")."""
    first = segment[0]
    return first.is_name or first.word in language.determiners or first.word in language.relatives


def opens_phrase(token: Token, language: Language) -> bool:
    """Say whether a noun phrase may begin with the token."""
    word = token.word
    if not token.is_word or word in language.subordinators or word in language.that:
        return False
    if token.is_name or word in language.pronouns or word in language.determiners:
        return True
    return word not in language.prepositions and word not in language.adverbials


def without_opening(phrase: list[Token], *, language: Language) -> list[Token]:
    """Return the phrase without conjunctions and adverbs at its beginning."""
    at = 0
    while at < len(phrase) and (
        phrase[at].word in language.conjunctions or is_filler(phrase[at], language)
    ):
        at += 1
    return phrase[at:]


def after_last(phrase: list[Token], words: frozenset[str]) -> list[Token]:
    """Return what follows the last of these words; the whole phrase if it holds none."""
    for index in range(len(phrase) - 1, -1, -1):
        if phrase[index].word in words:
            return phrase[index + 1 :]
    return phrase


def noun_phrase(phrase: list[Token], *, language: Language) -> list[Token]:
    """Return the words at the phrase's beginning that make one noun phrase."""
    if phrase[0].word in language.pronouns:
        return phrase[:1]
    taken: list[Token] = []
    named = False
    described = phrase[0].word in language.determiners
    for token in phrase[:LONGEST_SOURCE]:
        joins = token.word in language.joiners
        ends_name = named and not described and not token.is_name
        if (
            (taken and is_verb(token, language))
            or (ends_name and not joins)
            or (token.word in language.prepositions and not joins)
        ):
            break
        named = named or (token.is_name and bool(taken or not described))
        taken.append(token)
    while taken and taken[-1].word in language.joiners:
        taken.pop()
    return taken
