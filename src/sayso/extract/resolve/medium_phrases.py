"""Where a medium is named: "in [a video message shared by the channel]", «в [интервью газете]»."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sayso.extract.phrases import Token
from sayso.extract.resolve.noun_phrases import QUOTING, Words, is_stop, phrase_from, written_as
from sayso.lang.relays import Case
from sayso.model import Span

MODIFIERS = 6
"""Words between a preposition and its medium: "in [an exclusive] interview"."""
TIES = 2
"""How often a medium is tied to a place or an outlet: "a message shared by a channel on Telegram"."""


class Medium(NamedTuple):
    """A medium named in the text.

    Args:
        span: its words, without preposition and article.
        noun: of the medium, in the nominative.
        name: the same with the capitals of the text.
        after: the number of the token behind the noun.
    """

    span: Span
    noun: str
    name: str
    after: int


def media_behind_prepositions(words: Words) -> Iterator[Medium]:
    """Yield the media that stand behind a preposition which says that something was said in them."""
    tokens, relays = words.tokens, words.relays
    for at, token in enumerate(tokens):
        if token.word not in relays.before_media:
            continue
        for length in (2, 1):
            preposition = " ".join(token.word for token in tokens[at : at + length])
            if preposition in relays.behind:
                medium = medium_from(words, at + length, forms=relays.behind[preposition])
                if medium:
                    yield medium
                break


def media_given_out(words: Words) -> Iterator[Medium]:
    """Yield the media that somebody gives out: "released [a report]"."""
    forms = words.relays.thing_forms
    for at, token in enumerate(words.tokens):
        if token.word.startswith(words.relays.publishing):
            medium = medium_from(words, at + 1, forms=forms)
            if medium:
                yield medium


def medium_from(words: Words, at: int, *, forms: Mapping[str, str]) -> Medium | None:
    """Return the medium whose words begin at a token; None if none of these do.

    Args:
        words: around a statement.
        at: the first token.
        forms: of the nouns that may stand there, with their nominatives.
    """
    noun = _noun(words, at, forms)
    if noun is None:
        return None
    first, last, nominative = noun
    end = _tied(words, last)
    begin = at if words.relays.head_last else first
    while begin < first and _is_left_out(words, begin):
        begin += 1
    opening, closing = words.tokens[begin], words.tokens[end - 1]
    name = written_as(nominative, words.tokens[first])
    return Medium(Span(opening.start, closing.end), nominative, name, last)


def is_head(medium: Medium, words: Words) -> bool:
    """Say whether a medium's noun heads its phrase, and is no part of a name: the "Ostvik [Post]"."""
    noun = words.tokens[medium.after - 1]
    if not words.relays.head_last:
        return True
    following = words.tokens[medium.after] if medium.after < len(words.tokens) else None
    return not noun.is_name and (following is None or is_stop(following, words))


def _noun(words: Words, at: int, forms: Mapping[str, str]) -> tuple[int, int, str] | None:
    """Return where the noun of a medium begins and ends, and its nominative."""
    found = None
    tokens = words.tokens
    for here in range(at, min(at + MODIFIERS, len(tokens))):
        token = tokens[here]
        joined = f"{token.word}-{tokens[here + 1].word}" if here + 1 < len(tokens) else ""
        if joined in forms:
            found = (here, here + 2, forms[joined])
        elif noun := medium_noun(token.word, forms):
            found = (here, here + 1, noun)
        elif found or _ends_modifiers(words, here, at):
            break
        if found and not words.relays.head_last:
            break
    return found


def _ends_modifiers(words: Words, here: int, at: int) -> bool:
    """Say whether a word can stand between no preposition and its medium: it opens a new phrase."""
    token = words.tokens[here]
    if token.text in QUOTING:
        return False
    is_article = here > at and token.word in words.language.determiners
    return is_article or is_stop(token, words)


def medium_noun(word: str, forms: Mapping[str, str]) -> str | None:
    """Return the nominative of a medium's form, or of a word joined to one: «телеграм-канале»."""
    if word in forms or "-" not in word:
        return forms.get(word)
    before, dash, last = word.rpartition("-")
    return f"{before}{dash}{forms[last]}" if last in forms else None


def _tied(words: Words, last: int) -> int:
    """Return where the words end that say whose medium it is, where it stands, and for whom."""
    end = last
    if not words.relays.head_last:
        end += _complement(words, end)
    for _ in range(TIES):
        at = end + (_word(words, end) in words.relays.shared)
        if _word(words, at) not in words.relays.tying:
            break
        length = _length(words, at + 1)
        if not length or not _is_place(words.tokens[at + 1 : at + 1 + length], words):
            break
        end = at + 1 + length
    return end


def _complement(words: Words, at: int) -> int:
    """Return how many words right behind a medium say whose it is or for whom: «интервью [газете]»."""
    return max(len(phrase_from(words, at, case=case)) for case in (Case.DATIVE, Case.GENITIVE))


def _length(words: Words, at: int) -> int:
    cases = words.relays.endings or (None,)
    return max(len(phrase_from(words, at, case=case)) for case in cases)


def _is_place(phrase: Sequence[Token], words: Words) -> bool:
    """Say whether words name an outlet, a channel, a town: something with a name, or a medium."""
    return any(
        token.is_name
        or token.text in QUOTING
        or token.word in words.language.body_forms
        or medium_noun(token.word, words.relays.medium_forms)
        for token in phrase
    )


def _word(words: Words, at: int) -> str:
    return words.tokens[at].word if at < len(words.tokens) else ""


def _is_left_out(words: Words, at: int) -> bool:
    token = words.tokens[at]
    return token.word in words.language.determiners or token.text in QUOTING
