"""Evaluate extraction on a marked corpus: python -m eval.run CORPUS.jsonl."""

import importlib
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import click
import msgspec
from threadpoolctl import threadpool_limits

from eval.corpus import MarkedDocument, read_corpus, to_corpus_line, with_statements
from eval.floors import floors_for, shortfalls
from eval.report import figures, table
from eval.score import Scores, score
from eval.tokens import tokens_of
from sayso.errors import InputError
from sayso.model import Document, Statement
from sayso.pipeline import TAGGERS, extract_statements, tagger_named

Extractor = Callable[[Iterable[Document]], Iterator[Statement]]
PIPELINE = "fast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What one run over a corpus gave.

    Args:
        predicted: the corpus's documents with what was extracted from them.
        scores: how that compares with gold.
        words: how many the documents hold.
        seconds: CPU time of the extraction alone.
    """

    predicted: tuple[MarkedDocument, ...]
    scores: Scores
    words: int
    seconds: float

    @property
    def words_per_second(self) -> int:
        """Words of text extracted from in one second of one CPU."""
        return round(self.words / max(self.seconds, 1e-9))


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option("--json", "json_path", type=click.Path(path_type=Path), help="Write all figures.")
@click.option("--pred", type=click.Path(path_type=Path), help="Write what was extracted.")
@click.option("--model", default=PIPELINE, help="A tagger's name, or MODULE:FUNCTION.")
@click.option("--floors", type=click.Path(path_type=Path), help="Fail if a figure is below these.")
@click.option("--flat", is_flag=True, help="Leave out statements within others' contents.")
@click.option("--limit", type=click.IntRange(min=1), help="Only the first N documents.")
def main(  # noqa: PLR0913  a command takes as many arguments as it has options
    corpus: Path,
    *,
    json_path: Path | None,
    pred: Path | None,
    model: str,
    floors: Path | None,
    flat: bool,
    limit: int | None,
) -> None:
    """Print precision, recall and F1 of extraction on CORPUS, and its speed."""
    if floors and limit:
        raise click.UsageError("floors hold for a whole corpus; leave out --limit or --floors")
    extract = outermost(extractor(model)) if flat else extractor(model)
    try:
        gold = tuple(islice(read_corpus(corpus), limit))
        least = floors_for(corpus, tagger=model, path=floors) if floors else {}
    except InputError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    # Small products of matrices on many threads take many times the CPU time they take on one.
    threadpool_limits(1)
    evaluation = evaluate(gold, extract)
    print(table(evaluation.scores))
    print(f"\n{len(gold)} documents, {evaluation.words_per_second:,} words per CPU-second")
    if json_path:
        json_path.write_bytes(msgspec.json.format(msgspec.json.encode(figures(evaluation.scores))))
    if pred:
        pred.write_bytes(b"".join(map(to_corpus_line, evaluation.predicted)))
    below = tuple(shortfalls(evaluation.scores, least))
    for shortfall in below:
        print(shortfall, file=sys.stderr)
    sys.exit(1 if below else 0)


def evaluate(gold: Sequence[MarkedDocument], extract: Extractor) -> Evaluation:
    """Extract from the gold documents and compare."""
    documents = [marked.document for marked in gold]
    begin = time.process_time()
    statements = list(extract(documents))
    seconds = time.process_time() - begin
    predicted = tuple(with_statements(documents, statements))
    return Evaluation(
        predicted=predicted,
        scores=score(gold, {marked.document.id: marked.attributions for marked in predicted}),
        words=sum(_word_count(document.text) for document in documents),
        seconds=seconds,
    )


def outermost(extract: Extractor) -> Extractor:
    """Return an extractor without the statements that stand in others' contents."""
    return lambda documents: (one for one in extract(documents) if one.parent is None)


def extractor(name: str) -> Extractor:
    """Return the pipeline with the tagger of that name, or the function at MODULE:FUNCTION.

    Raises:
        click.BadParameter: there is neither.
    """
    if name in TAGGERS:
        return partial(extract_statements, tagger=tagger_named(name))
    module, _, function = name.partition(":")
    try:
        found: Extractor = getattr(importlib.import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise click.BadParameter(
            f"{name!r} is none of {', '.join(TAGGERS)}, nor MODULE:FUNCTION: {error}"
        ) from error
    return found


def _word_count(text: str) -> int:
    tokens = tokens_of(text)
    return len(tokens.spoken(frozenset(range(len(tokens.words)))))


if __name__ == "__main__":
    main()
