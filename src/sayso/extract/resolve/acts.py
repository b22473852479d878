"""What a statement does: it asserts, demands, promises.

The cue tells most ("denied", "threatened"); some cues do one thing with one content and another with
another ("asked why", "asked him to go"); where a cue only says that something was said, the form of
the words tells: a question, a "must", an "I am sorry".
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from sayso.extract.resolve.parts import text_of
from sayso.lang.acts.known import get_acts
from sayso.lang.acts.table import ActTable, Form
from sayso.lang.language import Language
from sayso.model import Act, Document, Mode, Statement, StatementKind

WORD = re.compile(r"\w+(?:['’ʼ]\w+)*")
OPENING = 40
"""Code points of a content that may belong to its cue: "ruled | out sending troops"."""
MARKS = "\"“”„«»'‘’"
FORM_REACH = 120
"""Code points in which a form tells what the whole does; further on it is one word among many."""
QUESTION = re.compile(r"\?[^\w?]*$")


class Known(NamedTuple):
    """What a cue's word does, and where in the cue it stands."""

    act: Act
    at: int


def with_acts(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `act`."""
    return [
        replace(
            statement, act=act_of(statement, text_of(document, statement.part), language=language)
        )
        for statement in statements
    ]


def act_of(statement: Statement, text: str, *, language: Language) -> Act | None:
    """Return what a statement does; None where neither its cue nor its form tells."""
    cue = _plain(span.of(text) for span in statement.cue).lower()
    if language.findings_pattern.fullmatch(cue):
        return None  # "The Ledger has learned": an outlet's finding is nobody's act of speech
    table = get_acts(language.code)
    content = _plain(span.of(text) for span in statement.content)
    known = _of_cue(cue, content, table)
    if known and not table.negated.search(cue, 0, known.at):
        return known.act
    if statement.kind is StatementKind.BELIEF or (known and known.act is Act.BELIEVE):
        return Act.BELIEVE
    if table.negated.search(cue):
        # Who does not deny, grants; whatever else was not done says nothing.
        return Act.ASSERT if table.flipped_pattern.search(cue) else None
    if statement.kind is StatementKind.ACT:
        return None
    return _of_form(statement, content, table) or Act.ASSERT


def _of_cue(cue: str, content: str, table: ActTable) -> Known | None:
    """Return what the cue does with this content, if any table tells."""
    opened = f"{cue} {content[:OPENING].lower()}"
    said = content.lstrip(MARKS)
    read = table.readings if table.reading_pattern.search(opened) else ()
    for reading in read:
        found = reading.cue.search(opened)
        if (
            found
            and found.start() < len(cue)
            and (reading.content.search(content) or reading.content.search(said))
        ):
            return Known(reading.act, found.start())
    words = [
        Known(act, word.start())
        for word in WORD.finditer(cue)
        if (act := table.act_of_word(word[0]))
    ]
    telling = [known for known in words if known.act is not Act.ASSERT]
    return next(iter(telling or words), None)


def _of_form(statement: Statement, content: str, table: ActTable) -> Act | None:
    is_quoted = statement.mode is Mode.DIRECT or content.startswith(tuple(MARKS))
    if is_quoted and QUESTION.search(content):
        return Act.ASK
    return _first_form(content, table.spoken if is_quoted else table.reported)


def _first_form(content: str, forms: Iterable[Form]) -> Act | None:
    """Return the act whose form stands first: "I am sorry. We will mend it" is an apology."""
    found = ((form.words.search(content, 0, FORM_REACH), form.act) for form in forms)
    starts = [(match.start(), act) for match, act in found if match]
    return min(starts, key=lambda start: start[0])[1] if starts else None


def _plain(pieces: Iterable[str]) -> str:
    plain = " ".join(" ".join(pieces).split())
    return plain.replace("’", "'").replace("ʼ", "'")
