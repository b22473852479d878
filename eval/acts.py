"""How often it is told right what a statement does, on statements of our own writing.

    python -m eval.acts [--misses] [FILE.tsv…]

A line: a cue, a content, and the act. What may be called two things is left out. Files called train may
be tuned on, files called dev may not.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sayso.extract.kinds import kind_of
from sayso.extract.resolve.acts import act_of
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Act, Mode, Span, Statement

FOLDER = Path(__file__).with_name("acts")
MARKS = ('"', "«", "“")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A statement and what it does."""

    language: str
    cue: str
    content: str
    act: Act


def questions_of(path: Path) -> list[Question]:
    """Read the questions of a file; its name begins with the language's code."""
    language = path.name.partition(".")[0]
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    return [
        Question(language=language, cue=cue, content=content, act=Act(act))
        for cue, content, act in (row.split("\t") for row in rows)
    ]


def answer(question: Question) -> Act | None:
    """Return what the statement is told to do."""
    language = get_language(question.language)
    text = f"{question.cue} {question.content}"
    at = len(question.cue)
    frame = Frame(content=(Span(at + 1, len(text)),), cue=(Span(0, at),))
    statement = Statement(
        id="s",
        document_id="d",
        mode=Mode.DIRECT if question.content.startswith(MARKS) else Mode.INDIRECT,
        kind=kind_of(frame, text, language=language),
        content=frame.content,
        cue=frame.cue,
        text=question.content,
    )
    return act_of(statement, text, language=language)


def misses_of(questions: Iterable[Question]) -> list[tuple[Question, Act | None]]:
    """Return the questions that are answered wrong, with the answers."""
    answered = ((question, answer(question)) for question in questions)
    return [(question, given) for question, given in answered if given is not question.act]


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="*", help="all of ours if none is named")
    parser.add_argument("--misses", action="store_true", help="print what is answered wrong")
    options = parser.parse_args(arguments)
    for path in options.files or sorted(FOLDER.glob("*.tsv")):
        questions = questions_of(path)
        misses = misses_of(questions)
        right = len(questions) - len(misses)
        print(f"{path.name:14} {right} of {len(questions)} right ({right / len(questions):.1%})")
        for question, given in misses if options.misses else ():
            print(f"  {question.cue} | {question.content} | {question.act} not {given}")


if __name__ == "__main__":
    main(sys.argv[1:])
