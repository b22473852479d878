"""How often the time at which something was said is told right, on sentences of our own writing.

    python -m eval.days [--misses] [FILE.tsv…]

A line: the day of writing; a sentence with [cue], {content} and <source> marked; and what is meant: a
day, two days joined by "/" for what is longer, "-" where no time tells when it was said. Files called
train may be tuned on, files called dev may not.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from eval.days_gold import FOLDER, Question, marked, questions_of
from sayso.extract.resolve.days import time_said
from sayso.lang.known import get_language
from sayso.lang.times.finding import Time
from sayso.model import Document, Mode, Statement

NONE = "-"


def answer(question: Question) -> str:
    """Return when it was said, in the form of the gold."""
    given = marked(question.sentence)
    document = Document(id="d", text=given.text, date=question.written, lang=question.language)
    statement = Statement(
        id="s",
        document_id="d",
        mode=Mode.INDIRECT,
        cue=given.cue,
        content=given.content,
        source=given.source,
        text=" ".join(span.of(given.text) for span in given.content),
    )
    time = time_said(statement, document=document, language=get_language(question.language))
    return written_out(time)


def written_out(time: Time | None) -> str:
    """Return a time in the form of the gold."""
    if time is None or time.first is None or time.last is None:
        return NONE
    return time.first.isoformat() if time.day else f"{time.first}/{time.last}"


def misses_of(questions: Iterable[Question]) -> list[tuple[Question, str]]:
    """Return the questions that are answered wrong, with the answers."""
    answered = ((question, answer(question)) for question in questions)
    return [(question, given) for question, given in answered if given != question.meant]


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="*", help="all of ours if none is named")
    parser.add_argument("--misses", action="store_true", help="print what is answered wrong")
    options = parser.parse_args(arguments)
    for path in options.files or sorted(FOLDER.glob("*.tsv")):
        questions = questions_of(path)
        misses = misses_of(questions)
        named = [(question, given) for question, given in misses if given != NONE]
        right = len(questions) - len(misses)
        print(
            f"{path.name:14} {right} of {len(questions)} right ({right / len(questions):.1%}), "
            f"{len(named)} dated wrong"
        )
        for question, given in misses if options.misses else ():
            print(f"  {question.written} {question.sentence} {question.meant} not {given}")


if __name__ == "__main__":
    main(sys.argv[1:])
