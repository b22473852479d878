"""To whom a statement was made: "told [reporters]".

An outlet that was told something is whom one spoke to, as annotators mark it in news reports
("told Reuters", «рассказал газете»): an outlet is a medium (`media`) only in what it carries.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial

from sayso.extract.phrases import Token
from sayso.extract.resolve.cast import Cast, people_in
from sayso.extract.resolve.heard import (
    heard_after,
    heard_before,
    heard_earlier,
    heard_in_content,
    heard_through,
    may_be_taken_in,
)
from sayso.extract.resolve.hearers import Audience, hearer_named
from sayso.extract.resolve.inheriting import gone_on_from, said_right_before
from sayso.extract.resolve.people import People, people_of
from sayso.extract.resolve.rooms import (
    Setting,
    settings_of,
    tokens_around,
    tokens_with_content,
    without_source,
    words_of,
)
from sayso.extract.resolve.vocatives import says_you, spoken_to
from sayso.lang.language import Language
from sayso.model import Document, Speaker, Statement


def with_addressees(
    statements: Sequence[Statement],
    *,
    document: Document,
    language: Language,
    cast: Cast | None = None,
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `addressee`.

    Args:
        statements: of the document.
        document: the report.
        language: of the document.
        cast: who is in it, if that is known already.
    """
    found: list[Statement] = []
    for setting in settings_of(statements, document=document, language=language):
        _with_addressees(setting, found, people=_people(setting, document=document, cast=cast))
    return found


def _people(setting: Setting, *, document: Document, cast: Cast | None) -> Callable[[], People]:
    if cast is None:
        return cache(partial(people_of, setting.text, language=setting.language))
    return cache(partial(people_in, cast.people, part=setting.part, document=document))


def _with_addressees(
    setting: Setting, before: list[Statement], *, people: Callable[[], People]
) -> None:
    audience = Audience(setting=setting, people=people, before=before)
    for statement in setting.statements.values():
        hearer = _addressee(statement, audience)
        same = hearer == statement.addressee
        before.append(statement if same else replace(statement, addressee=hearer))


def _addressee(statement: Statement, audience: Audience) -> Speaker | None:
    phrase = _heard(statement, audience.setting)
    if phrase:
        return hearer_named(phrase, statement, audience)
    return spoken_to(statement, audience) or _inherited(statement, audience)


def _heard(statement: Statement, setting: Setting) -> list[Token] | None:
    around = tokens_around(statement, setting)
    words = words_of(without_source(around, statement, setting), statement, setting)
    return (
        (_taken_in(statement, setting) if may_be_taken_in(words, statement) else None)
        or heard_after(words)
        or heard_through(words)
        or heard_earlier(words)
    )


def _taken_in(statement: Statement, setting: Setting) -> list[Token] | None:
    """Return the hearer among the words that were taken for the statement's source or content."""
    tokens = tokens_with_content(statement, setting)
    words = words_of(tokens, statement, setting)
    return heard_before(words, statement) or heard_in_content(words, statement)


def _inherited(statement: Statement, audience: Audience) -> Speaker | None:
    """Return to whom the speaker goes on speaking: who "adds" something, or says "you" right after."""
    earlier = gone_on_from(statement, audience.before, audience.setting)
    if earlier:
        return earlier.addressee
    last = said_right_before(statement, audience.before)
    if last and last.addressee and says_you(statement, audience.setting):
        return last.addressee
    return None
