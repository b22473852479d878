"""The sentences of our own writing whose times `eval.days` asks for."""

import re
from dataclasses import dataclass
from pathlib import Path

from sayso.model import Span, Spans

FOLDER = Path(__file__).with_name("days")
MARK = re.compile(r"[\[\]{}<>]")
ROLES = {"[": "cue", "{": "content", "<": "source"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A sentence, when it was written, and when what it reports was said."""

    language: str
    written: str
    sentence: str
    meant: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A sentence without its marks, and where they stood."""

    text: str
    cue: Spans
    content: Spans
    source: Spans


def questions_of(path: Path) -> list[Question]:
    """Read the questions of a file; its name begins with the language's code."""
    language = path.name.partition(".")[0]
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    return [
        Question(language=language, written=written, sentence=sentence, meant=meant)
        for written, sentence, meant in (row.split("\t") for row in rows)
    ]


def marked(sentence: str) -> Marked:
    """Return the sentence without its marks."""
    roles: dict[str, list[Span]] = {role: [] for role in ROLES.values()}
    opened, role = 0, ""
    for removed, found in enumerate(MARK.finditer(sentence)):
        at = found.start() - removed
        if found[0] in ROLES:
            opened, role = at, ROLES[found[0]]
        else:
            roles[role].append(Span(opened, at))
    spans = {role: tuple(found) for role, found in roles.items()}
    return Marked(text=MARK.sub("", sentence), **spans)
