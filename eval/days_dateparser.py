"""Our finding of times beside dateparser's `search_dates`, on the days of eval.days.

    python -m eval.days_dateparser [FILE.tsv…]

Asked are the sentences that are dated to one day, without what is said in them. An answer is right if
that day is among those that are found, so that neither is judged by which time belongs to the cue.
"""

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from dateparser.search import search_dates  # type: ignore[import-untyped]

from eval.days_gold import FOLDER, Question, marked, questions_of
from sayso.lang.known import get_language
from sayso.lang.times.finding import times_in

MILLISECONDS = 1000
Finder = Callable[[str, date, str], set[date]]


def found_by_us(text: str, written: date, code: str) -> set[date]:
    """Return the days that our tables find."""
    times = times_in(text, language=get_language(code), written=written)
    return {each.day for each in times if each.day is not None}


def found_by_dateparser(text: str, written: date, code: str) -> set[date]:
    """Return the days that dateparser finds."""
    base = datetime(written.year, written.month, written.day)  # noqa: DTZ001 - it wants a naive one
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    found = search_dates(text, languages=[code], settings=settings) or ()
    return {moment.date() for _, moment in found}


def main(names: Sequence[str]) -> None:
    """Measure and print."""
    for path in [Path(name) for name in names] or sorted(FOLDER.glob("*.tsv")):
        questions = [
            each for each in questions_of(path) if "-" in each.meant[1:] and "/" not in each.meant
        ]
        for name, finder in (("ours", found_by_us), ("dateparser", found_by_dateparser)):
            finder("2024", date(2024, 3, 8), questions[0].language)  # loads its tables
            print(f"{path.name:14} {name:10} {_figures(questions, finder)}")


def _figures(questions: Iterable[Question], finder: Finder) -> str:
    asked = [(_without_content(each), date.fromisoformat(each.written), each) for each in questions]
    begun = time.process_time()
    found = [finder(text, written, each.language) for text, written, each in asked]
    spent = (time.process_time() - begun) / len(asked) * MILLISECONDS
    right = sum(
        date.fromisoformat(each.meant) in days
        for days, (_, _, each) in zip(found, asked, strict=True)
    )
    return f"{right} of {len(asked)} days found ({right / len(asked):.1%}), {spent:.2f} ms each"


def _without_content(question: Question) -> str:
    given = marked(question.sentence)
    text = given.text
    for span in given.content:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


if __name__ == "__main__":
    main(sys.argv[1:])
