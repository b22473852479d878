"""sayso's taggers beside their peers on one marked corpus, in one run.

    OPENBLAS_NUM_THREADS=1 python -m benchmarks.statement_peers CORPUS.jsonl --train TRAIN.jsonl

Prints Markdown: F1 of the evaluation's measures and speed, then precision and recall. Peers that
are not installed are named, the others run. docs/statement-peers.md says what is compared, and why
on one thread.
"""

import os
import platform
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from benchmarks import peer_crf, peer_textacy
from eval.corpus import Attribution, MarkedDocument, read_corpus, with_statements
from eval.run import outermost
from eval.score import Scores, score
from eval.tokens import tokens_of
from eval.units import ALL, MODES
from sayso.errors import InputError
from sayso.model import Document
from sayso.pipeline import TAGGERS, extract_statements, tagger_named

Finder = Callable[[Document], Sequence[Attribution]]

BY_MODE = ("content_exact_np", "content_soft", "triple_soft", "span_exact")
BY_ROLE = ("cue_span", "source_span")
ROWS = (
    *((measure, mode) for mode in MODES for measure in BY_MODE),
    *((measure, ALL) for measure in BY_ROLE),
)
"""What is printed: pieces of cues and sources have no mode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """One way to find statements.

    Args:
        name: heads its column.
        finder: makes it ready.
        packages: what it needs from the package index.
    """

    name: str
    finder: Callable[[], Finder]
    packages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How a contender did on a corpus.

    Args:
        name: the contender's.
        scores: what it found, compared with gold.
        start_up: CPU-seconds until it was ready, learning included.
        speed: words it read in a second of one CPU after that.
    """

    name: str
    scores: Scores
    start_up: float
    speed: float


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option("--most", type=click.IntRange(min=1), help="So many documents, spread over it.")
@click.option("--train", type=click.Path(path_type=Path), help="What the CRF learns from.")
@click.option("--train-most", type=click.IntRange(min=1), help="So many, spread over it.")
def main(corpus: Path, *, most: int | None, train: Path | None, train_most: int | None) -> None:
    """Print how well and how fast sayso and its peers find the statements of CORPUS."""
    try:
        gold = spread(list(read_corpus(corpus)), most=most)
        marks = spread(unseen(read_corpus(train), gold=gold), most=train_most) if train else []
    except InputError as error:
        raise click.ClickException(str(error)) from error
    if not gold:
        raise click.ClickException(f"{corpus}: no document to measure on; give a marked corpus")
    runs: list[Measured] = []
    notes: list[str] = []
    for contender in contenders(marks):
        missing = absent(contender.packages)
        if missing:
            notes.append(f"{contender.name}: not installed; pip install {' '.join(missing)}")
        else:
            runs.append(measured(contender, gold=gold))
    if not marks:
        notes.append("CRF: nothing to learn from; give other documents with --train")
    print("\n".join([*f1_table(runs), "", *share_table(runs), ""]))
    print(f"Measured on {_size(gold)}; to learn from: {_size(marks)}.")
    print("\n".join([_machine(), _versions(), *notes]))


def contenders(marks: Sequence[MarkedDocument]) -> Iterator[Contender]:
    """Yield sayso's taggers, then the peers; the CRF only if it has marks to learn from."""
    for name in TAGGERS:
        yield Contender(name=name, finder=partial(tagger_finder, name))
    quotations = peer_textacy.PACKAGES
    yield Contender(name="textacy", finder=peer_textacy.paragraph_finder, packages=quotations)
    yield Contender(
        name="textacy, whole texts", finder=peer_textacy.document_finder, packages=quotations
    )
    if marks:
        learnt = partial(peer_crf.learnt_finder, marks)
        yield Contender(name="CRF", finder=learnt, packages=peer_crf.PACKAGES)


def tagger_finder(name: str) -> Finder:
    """Return what finds statements by the whole pipeline with one of sayso's taggers.

    Statements within others' contents are left out, since the corpus marks none.
    """
    extract = outermost(partial(extract_statements, tagger=tagger_named(name)))
    return lambda document: next(with_statements([document], extract([document]))).attributions


def measured(contender: Contender, *, gold: Sequence[MarkedDocument]) -> Measured:
    """Find the statements of the gold documents and compare."""
    begin = time.process_time()
    find = contender.finder()
    find(gold[0].document)  # what is loaded on first use is start-up
    ready = time.process_time()
    found = {marked.document.id: find(marked.document) for marked in gold}
    end = time.process_time()
    return Measured(
        name=contender.name,
        scores=score(gold, found),
        start_up=ready - begin,
        speed=_word_count(gold) / max(end - ready, 1e-9),
    )


def absent(packages: Iterable[str]) -> list[str]:
    """Return those packages that are not installed."""
    return [package for package in packages if not _version(package)]


def spread(documents: list[MarkedDocument], *, most: int | None) -> list[MarkedDocument]:
    """Return at most so many documents, from all over the corpus."""
    return documents[:: max(1, len(documents) // most)][:most] if most else documents


def unseen(
    corpus: Iterable[MarkedDocument], *, gold: Iterable[MarkedDocument]
) -> list[MarkedDocument]:
    """Return the documents that are not among those measured, by id and by text."""
    held = {key for marked in gold for key in _keys(marked)}
    return [marked for marked in corpus if held.isdisjoint(_keys(marked))]


def f1_table(runs: Sequence[Measured]) -> Iterator[str]:
    """Yield lines of Markdown: F1 in percent and speed, each also as a ratio to the first run's."""
    yield from _head("F1 (ratio to the first)", runs)
    for measure, mode in ROWS:
        shares = [100 * run.scores.tally(measure, mode).f1 for run in runs]
        yield _row(measure, mode, _with_ratios(shares, form="{:.1f}"))
    speeds = [run.speed for run in runs]
    yield _row("words per CPU-second", "", _with_ratios(speeds, form="{:,.0f}"))
    yield _row("CPU-seconds to start", "", (f"{run.start_up:.1f}" for run in runs))


def share_table(runs: Sequence[Measured]) -> Iterator[str]:
    """Yield lines of Markdown: precision and recall in percent."""
    yield from _head("precision / recall", runs)
    for measure, mode in ROWS:
        tallies = [run.scores.tally(measure, mode) for run in runs]
        cells = [f"{100 * tally.precision:.1f} / {100 * tally.recall:.1f}" for tally in tallies]
        yield _row(measure, mode, cells)


def _head(title: str, runs: Sequence[Measured]) -> Iterator[str]:
    yield f"| {title} | mode | " + " | ".join(run.name for run in runs) + " |"
    yield "|---|---|" + "---:|" * len(runs)


def _row(measure: str, mode: str, cells: Iterable[str]) -> str:
    return f"| {measure} | {mode} | " + " | ".join(cells) + " |"


def _with_ratios(numbers: Sequence[float], *, form: str) -> Iterator[str]:
    for number in numbers:
        ratio = f"{number / numbers[0]:.2f}" if numbers[0] else "–"
        yield f"{form.format(number)} ({ratio})"


def _keys(marked: MarkedDocument) -> set[str]:
    return {marked.document.id, marked.document.text}


def _word_count(corpus: Iterable[MarkedDocument]) -> int:
    texts = map(tokens_of, (marked.document.text for marked in corpus))
    return sum(len(tokens.spoken(frozenset(range(len(tokens.words))))) for tokens in texts)


def _size(corpus: Sequence[MarkedDocument]) -> str:
    return f"{len(corpus)} documents, {_word_count(corpus):,} words"


def _machine() -> str:
    threads = os.environ.get("OPENBLAS_NUM_THREADS", "not set")
    python = f"Python {platform.python_version()}"
    return f"{platform.machine()}, {_processor()}, {python}, OPENBLAS_NUM_THREADS {threads}"


def _versions() -> str:
    packages = ("numpy", *peer_textacy.PACKAGES, *peer_crf.PACKAGES)
    return ", ".join(f"{package} {_version(package) or 'absent'}" for package in packages)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


if __name__ == "__main__":
    main()
