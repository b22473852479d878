"""sayso's search for origins beside its peers, on the same index and questions, in one run.

    OPENBLAS_NUM_THREADS=1 python -m benchmarks.peers.tracing ORIGINALS.jsonl VARIANTS.jsonl
        --others NEWS.jsonl --fill POSTS.jsonl [--reports REPORTS.jsonl]

Prints Markdown. With --reports the index holds paragraphs and posts instead of sentences. Peers that are not
installed are named, the others run. docs/tracing-peers.md says what is compared.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks.peers.searchers import SEARCHERS, Best, Searcher
from eval.answers import Answer, recall_at_first, recall_at_precision
from eval.tracing_sets import (
    Haystack,
    Original,
    Text,
    Variant,
    holds,
    paragraph_haystack,
    read_lines,
    sentence_haystack,
)

PRECISE = 0.99
FRAGMENT = "fragment_5_8"
PER = 100_000
HEAD = (
    "| search | questions | recall@1 | of fragments | recall at precision .99 | CPU-ms a question"
    " | CPU-s to build 100,000 |\n|---|---:|---:|---:|---:|---:|---:|"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How a searcher did.

    Args:
        name: the searcher's.
        answers: one for each question.
        fragments: those to fragments of 5 to 8 words.
        milliseconds: of CPU time a question.
        build: CPU-seconds for 100,000 texts.
    """

    name: str
    answers: Sequence[Answer]
    fragments: Sequence[Answer]
    milliseconds: float
    build: float


@click.command()
@click.argument("originals", type=click.Path(path_type=Path, exists=True))
@click.argument("variants", type=click.Path(path_type=Path, exists=True))
@click.option("--others", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--fill", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--reports", type=click.Path(path_type=Path, exists=True))
@click.option("--most", default=100_000, help="So many texts beside those of the originals.")
@click.option("--every", default=1, help="Ask each N-th question.")
@click.option("--slow-every", default=150, help="Ask those that compare with all texts each N-th.")
def main(  # noqa: PLR0913 (one for each option)
    *,
    originals: Path,
    variants: Path,
    others: Path,
    fill: Path,
    reports: Path | None,
    most: int,
    every: int,
    slow_every: int,
) -> None:
    """Print how well and how fast sayso and its peers find where VARIANTS of ORIGINALS are from."""
    known = list(read_lines(originals, Original))
    news, posts = list(read_lines(others, Text)), list(read_lines(fill, Text))
    if reports:
        homes = list(read_lines(reports, Text))
        haystack = paragraph_haystack(known, reports=homes, others=news, fill=posts, most=most)
    else:
        haystack = sentence_haystack(known, others=news, fill=posts, most=most)
    questions = list(read_lines(variants, Variant))
    print(f"{len(haystack.documents):,} texts\n\n{HEAD}")
    first: Run | None = None
    missing: list[str] = []
    for searcher in SEARCHERS:
        if not searcher.is_installed:
            missing.append(f"{searcher.name}: not installed; pip install {searcher.package}")
            continue
        asked = questions[:: slow_every if searcher.is_slow else every]
        run = measured(searcher, haystack=haystack, questions=asked)
        first = first or run
        print(row(run, first), flush=True)
    print("\n".join(("", *missing)))


def measured(searcher: Searcher, *, haystack: Haystack, questions: Sequence[Variant]) -> Run:
    """Build, ask and judge; judging is not timed."""
    texts = [document.text for document in haystack.documents]
    begin = time.process_time()
    ask = searcher.ready(texts)
    ready = time.process_time()
    ask(questions[0].text)  # what is made on first use is no question's time
    start = time.process_time()
    found = [ask(question.text) for question in questions]
    end = time.process_time()
    answers = list(judged(found, haystack=haystack, questions=questions))
    pairs = zip(questions, answers, strict=True)
    return Run(
        name=searcher.name,
        answers=answers,
        fragments=[answer for question, answer in pairs if question.op == FRAGMENT],
        milliseconds=1000 * (end - start) / len(questions),
        build=(ready - begin) * PER / len(texts),
    )


def judged(
    found: Sequence[Best | None], *, haystack: Haystack, questions: Sequence[Variant]
) -> Iterator[Answer]:
    """Yield for each question whether the text found is one that holds the words."""
    for best, question in zip(found, questions, strict=True):
        homes = haystack.homes_of(question)
        if best is None:
            yield Answer(score=0.0, right=False, by_rule=False, has_home=bool(homes))
            continue
        document = haystack.documents[best.place]
        is_home = document.id in homes
        by_rule = not is_home and holds(document, question.text)
        yield Answer(
            score=best.score, right=is_home or by_rule, by_rule=by_rule, has_home=bool(homes)
        )


def row(run: Run, first: Run) -> str:
    """Return a run as a row of the table, speeds also as ratios to the first run's."""
    point = recall_at_precision(run.answers, precision=PRECISE)
    milliseconds = f"{run.milliseconds:.2f} ({run.milliseconds / first.milliseconds:.1f})"
    build = f"{run.build:.1f} ({run.build / first.build:.1f})"
    shares = (recall_at_first(run.answers), recall_at_first(run.fragments), point.recall)
    cells = (run.name, f"{len(run.answers):,}", *(f"{share:.3f}" for share in shares))
    return f"| {' | '.join((*cells, milliseconds, build))} |"


if __name__ == "__main__":
    main()
