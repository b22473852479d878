"""The words for a hearer that follow a verb or a medium, or stand before a verb, in one of its ways."""

from collections.abc import Iterator

from sayso.extract.phrases import Token
from sayso.extract.resolve.medium_phrases import medium_noun
from sayso.extract.resolve.noun_phrases import QUOTING, Words, is_unchanged, phrase_from
from sayso.extract.resolve.rooms import SPEAKING
from sayso.lang.relays import Case, Way
from sayso.lang.relays.table import ADJECTIVAL

SEVERAL = ("ам", "ям")
"""Endings of several in the dative, which hardly another form has."""
SHORTEST = 5
"""Letters of a noun that ends so."""


def phrases_behind(
    words: Words, at: int, way: Way, *, reach: int, sure: bool = False
) -> Iterator[list[Token]]:
    """Yield the words for a hearer that follow in one way, if they name somebody.

    Args:
        words: around a statement.
        at: the number of the first token that may follow.
        way: in which they follow.
        reach: among so many tokens the way's preposition stands.
        sure: what follows mostly is somebody, so the tables need not know it.
    """
    tokens = words.tokens
    if not way.preposition:
        while at < len(tokens) and _is_passed(tokens[at], words):
            at += 1
        yield from phrases_at(words, at, way, sure=sure)
        return
    for here in range(at, min(at + reach, len(tokens))):
        if tokens[here].word == way.preposition:
            yield from phrases_at(words, here + 1, way, sure=sure)
            return
        if is_break(tokens[here]):
            return


def phrases_before(words: Words, start: int, end: int, way: Way) -> Iterator[list[Token]]:
    """Yield the words for a hearer that stand between two tokens, up to the latter: «[Орлову] звонили»."""
    tokens = words.tokens
    for first in range(start, end):
        if _governing(tokens, first, words) != way.preposition:
            continue
        if tokens[first].text in QUOTING and tokens[end - 1].text not in QUOTING:
            continue
        for phrase in phrases_at(words, first, way, sure=False):
            if first + len(phrase) >= end and not _may_speak(phrase, way, words):
                yield tokens[first:end]
                return


def _governing(tokens: list[Token], first: int, words: Words) -> str:
    """Return the preposition before a phrase, or before the name in whose midst it would begin."""
    before = first - 1
    while before >= 0 and tokens[first].is_name and tokens[before].text.isupper():
        if tokens[before].word in words.language.prepositions:  # «В НИУ [ВШЭ]»
            break
        before -= 1
    word = tokens[before].word if before >= 0 else ""
    return word if word in words.language.prepositions else ""


def _may_speak(phrase: list[Token], way: Way, words: Words) -> bool:
    """Say whether a phrase before a verb may be its subject: «[сотрудники] рассказали», «[ООН] просит»."""
    if way.preposition:
        return False
    head = _head(phrase)
    return is_unchanged(phrase[0]) or words.relays.hearer_forms.get(head.word) == head.word


def _head(phrase: list[Token]) -> Token:
    """Return the noun of a phrase, behind its adjectives."""
    return next((each for each in phrase if not each.word.endswith(ADJECTIVAL)), phrase[-1])


def phrases_at(words: Words, at: int, way: Way, *, sure: bool) -> Iterator[list[Token]]:
    """Yield the words for a hearer that begin at a token, if they name somebody."""
    phrase = phrase_from(words, at, case=way.case)
    if phrase and _is_hearer(phrase, way, words, sure=sure):
        yield phrase


def is_break(token: Token) -> bool:
    """Say whether a token parts a hearer from its verb."""
    return not token.is_word and token.text != SPEAKING and token.text not in QUOTING


def _is_passed(token: Token, words: Words) -> bool:
    """Say whether a word may stand between a verb and its object: an adverb, or who speaks."""
    if token.text == SPEAKING:
        return True
    endings = words.language.adverb_endings
    return token.is_word and token.text.islower() and token.word.endswith(endings)


def _is_hearer(phrase: list[Token], way: Way, words: Words, *, sure: bool) -> bool:
    if words.relays.no_hearers & {token.word for token in phrase}:
        return False
    if way.case is None:
        return _holds_somebody(phrase, words) or (sure and _holds_no_thing(phrase, words))
    head = _head(phrase)
    if head.text.isdecimal():  # "911", "two million viewers"
        return len(phrase) == 1 or _holds_somebody(phrase, words)
    if way.case is Case.DATIVE and head.word.endswith(SEVERAL) and len(head.word) > SHORTEST:
        return True
    is_object = sure and way.case is Case.ACCUSATIVE
    return _is_somebody(head, words) or (is_object and _holds_no_thing([head], words))


def _holds_somebody(phrase: list[Token], words: Words) -> bool:
    return any(_is_somebody(token, words) for token in phrase)


def _holds_no_thing(phrase: list[Token], words: Words) -> bool:
    things = words.relays.thing_forms
    return not any(medium_noun(token.word, things) for token in phrase)


def _is_somebody(token: Token, words: Words) -> bool:
    relays, language = words.relays, words.language
    return (
        token.word in relays.objects
        or token.word in relays.hearer_forms
        or token.word in language.role_forms
        or token.word in language.body_forms
        or (token.text[0].isupper() and (is_unchanged(token) or token.text.istitle()))
        or token.text in QUOTING
    )
