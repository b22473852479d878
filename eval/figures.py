"""How well figures are read: python -m eval.figures [FILE…] [--model NAME] [--misses FILE].

FILES are documents of our own writing (`eval/figures`, form in `eval.figure_marks`; all if none is
named). Statements are extracted, then the figures of text and statements. Files called train may be
looked at while rules are written, files called dev may not.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import click
from threadpoolctl import threadpool_limits

from eval.figure_marks import MarkedDocument, read_figures
from eval.figure_scores import Answer, Verdict, answers_of
from eval.run import PIPELINE, Extractor, extractor
from sayso.errors import InputError
from sayso.extract.figures.reading import figures_of
from sayso.model.figures import FigureKind

FOLDER = Path(__file__).with_name("figures")
RATIOS = ("span", "value")
"""Asked of every figure, marked or found: precision, recall and F1."""
SHARES = ("kind", "hedge", "counted", "place", "date", "authority")
"""Asked of figures that are marked and found: how many are right."""
SPARSE = ("hedge", "place", "date", "authority")
"""To which most figures have no answer: also precision, recall and F1 of those answers."""
COLUMN = 24
NOTHING = ("", "-")
AROUND = 40
"""Code points of the text on both sides of a wrong answer's figure."""


class Ratio(NamedTuple):
    """How many answers are right, of those given and of those asked for."""

    right: int
    given: int
    asked: int

    @property
    def f1(self) -> float:
        """Return F1, or 0 where nothing is asked or given."""
        return 2 * self.right / (self.given + self.asked) if self.given + self.asked else 0.0

    def __str__(self) -> str:
        if not self.given + self.asked:
            return "–"
        precision, recall = self.right / max(self.given, 1), self.right / max(self.asked, 1)
        return f"{100 * precision:.1f} {100 * recall:.1f} {100 * self.f1:.1f} of {self.asked:,}"


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--model", default=PIPELINE, help="A tagger's name, or MODULE:FUNCTION.")
@click.option("--misses", type=click.Path(path_type=Path), help="Write each wrong answer, a line.")
def main(files: tuple[Path, ...], *, model: str, misses: Path | None) -> None:
    """Print how well the figures of FILES are read, a column a file."""
    threadpool_limits(1)
    extract = extractor(model)
    try:
        marked = {path.stem: list(read_figures(path)) for path in files or _all_files()}
    except InputError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    answers = {name: list(read_answers(each, extract)) for name, each in marked.items()}
    print(table(answers))
    print(f"\n{kind_table(answers)}")
    if misses:
        lines = (line for each in answers.values() for line in miss_lines(each))
        misses.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _all_files() -> list[Path]:
    return sorted(FOLDER.glob("*.txt"))


def read_answers(documents: Iterable[MarkedDocument], extract: Extractor) -> Iterator[Answer]:
    """Yield what the reading of each document says to its marks."""
    for marked in documents:
        statements = list(extract([marked.document]))
        yield from answers_of(marked, figures_of(marked.document, statements))


def table(answers: Mapping[str, Sequence[Answer]]) -> str:
    """Return a table with a column for each file: what was asked, and how well it is told."""
    lines = [_row("P R F1, or share right", answers)]
    for question in (*RATIOS, *SHARES):
        measure = ratio if question in RATIOS else share
        lines.append(_row(question, [measure(each, question) for each in answers.values()]))
    for question in SPARSE:
        cells = [ratio(each, question) for each in answers.values()]
        lines.append(_row(f"{question} if any", cells))
    return "\n".join(lines)


def kind_table(answers: Mapping[str, Sequence[Answer]]) -> str:
    """Return a table of value and unit by kind, with a column for each file."""
    lines = [_row("value and unit", answers)]
    for kind in FigureKind:
        of_kind = ([one for one in each if one.figure.kind is kind] for each in answers.values())
        lines.append(_row(kind, [ratio(each, "value") for each in of_kind]))
    return "\n".join(lines)


def ratio(answers: Iterable[Answer], question: str) -> Ratio:
    """Return precision and recall of the answers to a question."""
    verdicts = list(_verdicts(answers, question))
    given = [each for each in verdicts if each.predicted not in NOTHING]
    asked = [each for each in verdicts if each.gold not in NOTHING]
    right = sum(each.right for each in asked)
    return Ratio(right=right, given=len(given), asked=len(asked))


def share(answers: Iterable[Answer], question: str) -> str:
    """Return the share of right answers to a question, no answer where there is none included."""
    verdicts = list(_verdicts(answers, question))
    right = sum(each.right for each in verdicts)
    return f"{100 * right / len(verdicts):.1f} of {len(verdicts):,}" if verdicts else "–"


def miss_lines(answers: Iterable[Answer]) -> Iterator[str]:
    """Yield a line for each wrong answer: question, place, gold, predicted and the words around."""
    for answer in answers:
        for verdict in answer.verdicts:
            if not verdict.right:
                yield _line(answer, verdict)


def _verdicts(answers: Iterable[Answer], question: str) -> Iterator[Verdict]:
    for answer in answers:
        yield from (each for each in answer.verdicts if each.question == question)


def _row(name: str, cells: Iterable[object]) -> str:
    return f"{name:{COLUMN}}" + "".join(f"{cell!s:>{COLUMN}}" for cell in cells)


def _line(answer: Answer, verdict: Verdict) -> str:
    text, span = answer.document.text, answer.figure.span
    before, after = text[max(span.start - AROUND, 0) : span.start], text[span.end :][:AROUND]
    cells = (
        *(verdict.question, answer.figure.id, verdict.gold or "–", verdict.predicted or "–"),
        f"{before}[{span.of(text)}]{after}",
    )
    return "\t".join(cell.replace("\n", " ") for cell in cells)


if __name__ == "__main__":
    main()
