"""Where the words for a hearer or a medium end, by their order or, where cases show, by their endings."""

import re
from typing import NamedTuple

from sayso.extract.phrases import Token
from sayso.lang.cases import ADJECTIVES
from sayso.lang.language import Language
from sayso.lang.referring import COMPLEMENT
from sayso.lang.relays import Case, Relays

LONGEST = 9
"""Words of a phrase."""
OF = "of"
AND = "and"
FULL_STOP = "."
QUOTING = frozenset("«»„“”\"'’")


class Words(NamedTuple):
    """The words and signs around a statement, with what their language is read by.

    Args:
        tokens: of the statement's sentences.
        cue: the numbers of the tokens of its cue.
        language: of the text.
        relays: its words for hearers and media.
    """

    tokens: list[Token]
    cue: tuple[int, ...]
    language: Language
    relays: Relays


def phrase_from(words: Words, at: int, *, case: Case | None) -> list[Token]:
    """Return the words that name one hearer or medium; none if none begin there.

    Args:
        words: around a statement.
        at: the number of the token with which they would begin.
        case: in which they would stand, if the language shows cases.
    """
    tokens = words.tokens[at : at + LONGEST]
    if not tokens:
        return []
    length = _by_order(tokens, words) if case is None else _by_case(tokens, case, words)
    return tokens[:length]


def is_unchanged(token: Token) -> bool:
    """Say whether a word has one form for all cases: "BBC", "Reuters", «РИА»."""
    return token.is_word and (token.text.isascii() or token.text.isupper())


def is_stop(token: Token, words: Words) -> bool:
    """Say whether a token ends a phrase."""
    word, language = token.word, words.language
    return (
        not token.is_word
        or (word in words.relays.stops and not token.is_name)
        or word in words.relays.days
        or word in language.prepositions
        or word in language.subordinators
        or word in language.helpers
        or word in language.conjunctions
    )


def written_as(noun: str, token: Token) -> str:
    """Return a noun of a table with the capitals of the word in the text that it is the nominative of."""
    if token.text.isupper() and len(noun) > 1:
        return noun.upper()
    return noun[0].upper() + noun[1:] if token.is_name else noun


def _by_order(tokens: list[Token], words: Words) -> int:
    first = tokens[0]
    if first.word in words.relays.objects and not _opens(tokens, words):
        return 1
    if is_stop(first, words):
        return 0
    length = 1
    while length < len(tokens) and not _ends(tokens, length, words):
        length += 1
    while tokens[length - 1].word in {OF, AND}:
        length -= 1
    has_noun = any(token.word not in words.language.determiners for token in tokens[:length])
    return _closed(tokens, length) if has_noun else 0


def _closed(tokens: list[Token], length: int) -> int:
    """Return the length with the mark that closes a title within the phrase: "its “Morning Hour”"."""
    is_open = sum(token.text in QUOTING for token in tokens[:length]) % 2 == 1
    return length + (is_open and length < len(tokens) and tokens[length].text in QUOTING)


def _opens(tokens: list[Token], words: Words) -> bool:
    """Say whether a pronoun is a possessive that opens a phrase: "told [her husband]"."""
    determiners = words.language.determiners
    return (
        tokens[0].word in determiners
        and len(tokens) > 1
        and tokens[1].word not in determiners
        and not tokens[1].word.endswith(words.language.adverb_endings)
        and not is_stop(tokens[1], words)
    )


def _ends(tokens: list[Token], at: int, words: Words) -> bool:
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.word == AND:
        return following is None or not _is_joined(tokens[at - 1], following, words)
    if token.word == OF:
        return following is None or is_stop(following, words)
    if token.text in QUOTING:
        return following is None or not following.is_word
    if token.text == FULL_STOP and _is_shortened(tokens[at - 1], words):
        return following is None or not following.is_word
    if token.word in words.relays.days and following is not None:  # "the Sunday Post"
        is_within = tokens[at - 1].word in words.language.determiners
        return not (is_within and following.is_name)
    ends_in_ing = token.word.endswith(words.language.participle_endings) and token.text.islower()
    return ends_in_ing or token.word in words.relays.shared or is_stop(token, words)


def _is_shortened(token: Token, words: Words) -> bool:
    """Say whether a full stop behind a word belongs to it: "Mr.", "U.S."."""
    is_initials = "." in token.text and all(len(part) == 1 for part in token.text.split("."))
    return is_initials or token.word in words.language.honorifics


def _is_joined(before: Token, following: Token, words: Words) -> bool:
    """Say whether "and" joins two hearers: "Lund and Berg", "parents and teachers"."""
    return (before.is_name and following.is_name) or following.word in words.relays.hearer_forms


def _by_case(tokens: list[Token], case: Case, words: Words) -> int:
    if tokens[0].text in QUOTING:
        return _quoted(tokens)
    first = tokens[0]
    if is_stop(first, words) or not _fits(first, case, words) or _is_infinitive(first, words):
        return 0
    if tokens[0].word in words.relays.objects:
        return 1
    length = 1
    while length < len(tokens):
        quoted = _quoted(tokens[length:])
        if not quoted and not _goes_on(tokens[length - 1], tokens[length], case, words):
            break
        length += quoted or 1
    return length


def _is_infinitive(token: Token, words: Words) -> bool:
    if token.word in words.relays.hearer_forms:  # «власти»
        return False
    return re.fullmatch(words.language.infinitive, token.word) is not None


def _fits(token: Token, case: Case, words: Words) -> bool:
    """Say whether a word may stand in that case; foreign names and abbreviations always may."""
    return is_unchanged(token) or token.word.endswith(words.relays.endings[case])


def _quoted(tokens: list[Token]) -> int:
    """Return how many tokens stand between marks that open here: «Вестник»."""
    if tokens[0].text not in QUOTING:
        return 0
    ends = (at for at, token in enumerate(tokens[1:], 2) if token.text in QUOTING)
    return next(ends, 0)


def _goes_on(before: Token, token: Token, case: Case, words: Words) -> bool:
    if is_stop(token, words) or token.word in words.language.cues:
        return False
    if is_unchanged(before) and token.is_name and not token.text.isascii():
        return before.text.isupper() and not before.text.isascii()  # «РИА Новости»
    if case is Case.ACCUSATIVE:  # its endings show nothing
        return before.word.endswith(ADJECTIVES) or token.word.endswith(COMPLEMENT)
    return _fits(token, case, words) or token.word.endswith(COMPLEMENT)
