"""Where whom one speaks to is named: "told [reporters]", «обратилась к [президенту]»."""

import re
from collections.abc import Iterator

from sayso.extract.phrases import Token
from sayso.extract.resolve.hearer_phrases import (
    is_break,
    phrases_at,
    phrases_before,
    phrases_behind,
)
from sayso.extract.resolve.medium_phrases import medium_noun
from sayso.extract.resolve.noun_phrases import Words, is_stop, is_unchanged
from sayso.extract.resolve.rooms import SPEAKING
from sayso.lang.relays import Case, Way
from sayso.model import Statement

REACH = 4
"""Words between a verb and the preposition for whom it is said to: "said in tears [to]"."""
PARTNER_REACH = 7
"""Words between a medium and that preposition: "an interview published on Friday [with]"."""
SURELY_DATIVE = ("у", "ю", "ам", "ям")
"""Endings that no nominative has."""


def heard_after(words: Words) -> list[Token] | None:
    """Return whom a cue names behind it: "told [reporters]", "said to [them]"."""
    if not words.cue:
        return None
    return next(_told(words), None) or next(_plainly_told(words), None)


def heard_before(words: Words, statement: Statement) -> list[Token] | None:
    """Return whom a cue has before it: "[Lund] was asked", «[Орлову] рассказали».

    Args:
        words: around the statement, those of its source and content among them.
        statement: in question.
    """
    if not words.cue:
        return None
    cue = words.cue[0]
    if cue and words.tokens[cue - 1].word in words.relays.asking:
        return _source(words, statement)  # "said Lund when asked": the source of "asked" is who was
    start = cue
    while start and not is_break(words.tokens[start - 1]):
        start -= 1
    if words.relays.head_last:
        return _subject(words, start)
    phrase = _fronted(words, start)
    return None if phrase is None or _is_source(phrase, statement, words) else phrase


def may_be_taken_in(words: Words, statement: Statement) -> bool:
    """Say whether a hearer may stand before the cue, or be taken for the content's beginning."""
    if not words.cue:
        return False
    last = words.tokens[words.cue[-1]]
    is_near = any(0 <= span.start - last.end <= 1 for span in statement.content)
    if is_near and words.relays.tells(last.word):
        return True
    if words.relays.head_last:
        return any(words.tokens[at].word in words.language.passives for at in words.cue)
    return last.word.endswith(words.relays.nobody)


def heard_in_content(words: Words, statement: Statement) -> list[Token] | None:
    """Return the hearer with which a content begins that took it in: "thanked [voters] for it".

    Args:
        words: around the statement, those of its content among them.
        statement: in question.
    """
    after = words.cue[-1] + 1 if words.cue else len(words.tokens)
    starts = {span.start for span in statement.content}
    if after >= len(words.tokens) or words.tokens[after].start not in starts:
        return None
    return next(
        (
            phrase
            for way in words.relays.tells(words.tokens[after - 1].word)
            if not way.preposition
            for phrase in phrases_at(words, after, way, sure=False)
            if _opens_content(words, after + len(phrase))
        ),
        None,
    )


def heard_through(words: Words) -> list[Token] | None:
    """Return for whom a medium is: "an interview with [the Post]", «письме [министру]»."""
    return next(
        (
            phrase
            for at, noun in _talks(words)
            for way in words.relays.partners
            for phrase in phrases_behind(words, at + 1, way, reach=PARTNER_REACH)
            if not _may_own(phrase[0], noun, way, words)
        ),
        None,
    )


def heard_earlier(words: Words) -> list[Token] | None:
    """Return whom the speaker turned to before the cue: "phoned [the police] and said"."""
    last = words.cue[0] if words.cue else 0
    return next(
        (
            phrase
            for at, token in enumerate(words.tokens[:last])
            for way in words.relays.contacts(token.word)
            for phrase in _beside(words, at, way)
            if not _has_other_subject(words, at + 2, last)
        ),
        None,
    )


def _told(words: Words) -> Iterator[list[Token]]:
    for at in words.cue:
        for way in words.relays.tells(words.tokens[at].word):
            after = words.cue[-1] + 1 if way.preposition else at + 1
            yield from phrases_behind(words, after, way, reach=REACH, sure=True)


def _plainly_told(words: Words) -> Iterator[list[Token]]:
    """Yield who is plainly somebody and follows a verb that need not be said to anybody."""
    last, following = words.cue[-1], words.tokens[words.cue[-1] + 1 :][:1]
    if is_stop(words.tokens[last], words) or _is_opener(words):
        return
    if any(token.text == SPEAKING for token in following):  # «подтвердил директор [Post]»
        return
    for way in words.relays.otherwise:
        yield from phrases_behind(words, last + 1, way, reach=REACH)


def _is_opener(words: Words) -> bool:
    """Say whether a cue has no verb that could have an object: «по данным»."""
    cue = [words.tokens[at].word for at in words.cue]
    has_verb = cue[-1] in words.language.cues
    return not has_verb and words.language.opener_pattern.match(" ".join(cue)) is not None


def _source(words: Words, statement: Statement) -> list[Token] | None:
    inside = [
        token
        for token in words.tokens
        if any(span.start <= token.start < span.end for span in statement.source[:1])
    ]
    length = next((at for at, token in enumerate(inside) if not token.is_word), len(inside))
    return inside[:length] or None


def _subject(words: Words, start: int) -> list[Token] | None:
    """Return the subject of a passive: "[Lund] was asked"."""
    language, tokens, first = words.language, words.tokens, words.cue[0]
    told = [at for at in words.cue if tokens[at].word in language.passives]
    helpers = tokens[max(start, first - 1) : told[0]] if told else []
    if not any(token.word in language.passive_helpers for token in helpers):
        return None
    for at in range(start, first):
        for phrase in phrases_at(words, at, Way(), sure=True):
            if at + len(phrase) >= first:
                return tokens[at:first]
    return None


def _fronted(words: Words, start: int) -> list[Token] | None:
    """Return the object before a verb that has no subject: «[Орлова] спросили»."""
    verb = words.tokens[words.cue[-1]].word
    if not verb.endswith(words.relays.nobody):
        return None
    for way in words.relays.tells(verb):
        # Of whom one can speak to, the accusative is as the genitive.
        case = Case.GENITIVE if way.case is Case.ACCUSATIVE else way.case
        for phrase in phrases_before(words, start, words.cue[0], way._replace(case=case)):
            return phrase
    return None


def _is_source(phrase: list[Token], statement: Statement, words: Words) -> bool:
    """Say whether a phrase is who speaks, by its form: «[власти] обещали»."""
    first = phrase[0]
    is_named = any(span.start <= first.start < span.end for span in statement.source)
    at = words.tokens.index(first)
    is_behind = at > 0 and words.tokens[at - 1].word in words.language.prepositions
    return is_named and not is_behind and not first.word.endswith(SURELY_DATIVE)


def _opens_content(words: Words, at: int) -> bool:
    """Say whether a content may begin at a token: "to", "that", «чтобы», an infinitive."""
    word, language = words.tokens[at].word if at < len(words.tokens) else "", words.language
    return (
        word in language.that
        or word in language.prepositions
        or re.fullmatch(language.infinitive, word) is not None
    )


def _talks(words: Words) -> Iterator[tuple[int, str]]:
    """Yield the media that are for somebody: the number of the noun's token and its nominative."""
    relays = words.relays
    for at, token in enumerate(words.tokens):
        noun = medium_noun(token.word, relays.talk_forms)
        if noun is None:
            continue
        is_answered = at > 0 and words.tokens[at - 1].word in relays.before_media
        if noun not in relays.questions or is_answered:  # «ответил [на] вопрос»
            yield at, noun


def _may_own(token: Token, noun: str, way: Way, words: Words) -> bool:
    """Say whether a word behind a medium may tell whose it is: «письмо [Post]»."""
    if words.relays.head_last or (not way.preposition and noun in words.relays.conversations):
        return False
    return is_unchanged(token)


def _has_other_subject(words: Words, start: int, end: int) -> bool:
    """Say whether who speaks is named only behind the turning: "he phoned her, and [Lund] said"."""
    return any(token.text == SPEAKING for token in words.tokens[start:end])


def _beside(words: Words, at: int, way: Way) -> Iterator[list[Token]]:
    """Yield the words that follow a verb, or, where cases show, stand right before it."""
    yield from phrases_behind(words, at + 1, way, reach=REACH)
    if not words.relays.head_last:
        yield from phrases_before(words, max(0, at - PARTNER_REACH), at, way)
