"""How far tracing's probabilities can be believed: python -m eval.tracing_confidence --originals ….

Answers "right" if the words are from the best place, or stand there too (nine tenths of them, in
their order). Prints for each kind of question how many of the answers of like probability are right, and what the
floor keeps.
"""

from collections.abc import Iterable, Sequence

import click

from eval.confidence import Judged, expected_error, reliability
from eval.sightings import Sighting, sightings
from eval.tracing_questions import Files, quizzes, with_files


@click.command()
@with_files
def main(*, files: Files) -> None:
    """Print the reliability of the best places' probabilities, and of the others'."""
    best: list[Judged] = []
    others: list[Judged] = []
    for quiz in quizzes(files):
        asked = list(sightings(quiz))
        found = [Judged(one.probability, one.right) for each in asked for one in each[:1]]
        others += [Judged(one.probability, one.right) for each in asked for one in each[1:]]
        print(f"{quiz.name}: {floor_line(asked)}; error {expected_error(found):.4f}")
        best += found
    for name, judged in (("best places", best), ("places after them", others)):
        print("\n".join(table(name, judged)))


def floor_line(asked: Sequence[Sequence[Sighting]]) -> str:
    """Return how many of the questions are answered above the floor, and how many rightly."""
    answered = [each[0] for each in asked if each and each[0].is_found]
    right = sum(one.right for one in answered)
    known = sum(bool(each[0].question.homes) for each in asked if each)
    hit = sum(one.right for one in answered if one.question.homes)
    return (
        f"{len(asked):,} questions, {hit:,} of {known:,} that have an answer are found, "
        f"{right:,} of {len(answered):,} answers are right"
    )


def table(name: str, judged: Iterable[Judged]) -> list[str]:
    """Return a reliability table in Markdown."""
    found = list(judged)
    rows = [
        f"| {row.confidence:.3f} | {row.right:.3f} | {row.statements:,} |"
        for row in reliability(found)
    ]
    head = [f"| {name}: probability | right | places |", "|---:|---:|---:|"]
    return [*head, *rows, f"expected calibration error {expected_error(found):.4f}"]


if __name__ == "__main__":
    main()
