"""Statements written into a text: "{1t|“It holds,”} {1s|Lund} {1c|said}." with t, c, s for the roles.

A statement whose source or cue stands in the content of another has that for its parent.
"""

import re
from collections import defaultdict
from collections.abc import Mapping

from sayso.extract.resolve.speakers import with_speakers
from sayso.lang.known import get_language
from sayso.model import Document, Mode, Span, Speaker, Statement

TOKEN = re.compile(r"\{(?P<number>\d)(?P<role>[tcs])\||(?P<end>\})|(?P<plain>[^{}])", re.DOTALL)
Marks = Mapping[str, Mapping[str, list[Span]]]


def spoken(marked: str, *, lang: str = "en", **fields: object) -> list[Speaker | None]:
    """Return the speakers of a marked text's statements, in the order of their numbers."""
    text, marks = unmarked(marked)
    statements = [_statement(number, marks, text) for number in sorted(marks)]
    document = Document(**{"id": "d1", "text": text, "lang": lang, **fields})
    done = with_speakers(statements, document=document, language=get_language(lang))
    return [statement.speaker for statement in done]


def names(marked: str, *, lang: str = "en", **fields: object) -> list[str | None]:
    """Return the names of the speakers of a marked text's statements."""
    return [each.name if each else None for each in spoken(marked, lang=lang, **fields)]


def unmarked(marked: str) -> tuple[str, Marks]:
    """Return the text without its marks, and the spans of each statement's roles."""
    text, opened = "", []
    marks: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for token in TOKEN.finditer(marked):
        if token["number"]:
            opened.append((token["number"], token["role"], len(text)))
        elif token["end"]:
            number, role, start = opened.pop()
            marks[number][role].append(Span(start, len(text)))
        else:
            text += token["plain"]
    return text, marks


def _statement(number: str, marks: Marks, text: str) -> Statement:
    roles = {role: tuple(sorted(marks[number].get(role, ()))) for role in "tcs"}
    words = " ".join(span.of(text) for span in roles["t"])
    return Statement(
        id=number,
        document_id="d1",
        mode=Mode.DIRECT if words[0] in "“«" else Mode.INDIRECT,
        content=roles["t"],
        cue=roles["c"],
        source=roles["s"],
        text=words,
        parent=_parent(number, marks),
    )


def _parent(number: str, marks: Marks) -> str | None:
    """Return the smallest statement that holds the first word of another's source or cue."""
    own = marks[number].get("s") or marks[number].get("c") or marks[number]["t"]
    around = [
        (span.end - span.start, other)
        for other in marks
        for span in marks[other]["t"]
        if other != number and span.holds(own[0])
    ]
    return min(around)[1] if around else None
