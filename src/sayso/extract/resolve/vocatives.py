"""To whom a quotation speaks that opens with a name: “[Ada Lund], what have you done?”."""

import re

from sayso.extract.phrases import Token, tokens_of
from sayso.extract.resolve.hearers import Audience, called_by_given_name, hearer_named
from sayso.extract.resolve.rooms import Setting
from sayso.model import Mode, Speaker, Statement

MARKS = "\"'“”„«»‘’"
LONGEST = 60
"""Code points of a name that is called, with what stands before it."""
CALLED = re.compile(r"(?P<called>[^,.!?:;\n]{2,60}),\s(?P<following>\w*)")
FULL = 2
MOST_WORDS = 4


def spoken_to(statement: Statement, audience: Audience) -> Speaker | None:
    """Return whom a quotation calls by name as it opens; None if it calls nobody."""
    setting = audience.setting
    tokens, following = _called(statement, setting)
    if not tokens or following in setting.language.relatives | setting.language.determiners:
        return None
    greeted = tokens[0].word in setting.relays.greetings | setting.language.honorifics.keys()
    tokens = tokens[greeted:]
    if not tokens or not (tokens[0].is_name or greeted) or _is_opening(tokens, setting):
        return None
    is_full = len(tokens) >= FULL and all(token.is_name for token in tokens)
    if greeted or (is_full and says_you(statement, setting)):
        hearer = called_by_given_name(tokens, audience) or hearer_named(tokens, statement, audience)
    else:
        hearer = called_by_given_name(tokens, audience) or _in_role(tokens, statement, audience)
    is_self = hearer and statement.speaker and hearer.name == statement.speaker.name
    return None if is_self else hearer


def _called(statement: Statement, setting: Setting) -> tuple[list[Token], str]:
    """Return the words before a quotation's first comma, and the word behind it."""
    if statement.mode is Mode.INDIRECT:
        return [], ""
    first = statement.content[0]
    start = first.start
    while start < first.end and setting.text[start] in MARKS:
        start += 1
    called = CALLED.match(setting.text, start, min(first.end, start + LONGEST))
    if called is None:
        return [], ""
    tokens = tokens_of(setting.text, start=start, end=called.end("called"))
    return (tokens if len(tokens) <= MOST_WORDS else []), called["following"].lower()


def _is_opening(tokens: list[Token], setting: Setting) -> bool:
    """Say whether the words open a sentence and call nobody: "Yes, you know"."""
    return len(tokens) == 1 and tokens[0].word in setting.language.function_words


def _in_role(tokens: list[Token], statement: Statement, audience: Audience) -> Speaker | None:
    """Return the person whom the document names in the role that is called: "Minister, wait"."""
    if not any(token.word in audience.setting.language.role_forms for token in tokens):
        return None
    hearer = hearer_named(tokens, statement, audience)
    return hearer if hearer and hearer.name in audience.people().persons else None


def says_you(statement: Statement, setting: Setting) -> bool:
    """Say whether a quotation has a word for whom it speaks to."""
    if statement.mode is Mode.INDIRECT:
        return False
    return any(
        token.word in setting.relays.addressed
        for span in statement.content
        for token in tokens_of(setting.text, start=span.start, end=span.end)
    )
