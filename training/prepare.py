"""Turn marked corpora into what models learn from: python -m training.prepare CORPUS… --out FILE."""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from operator import itemgetter
from pathlib import Path

import click

from eval.corpus import MarkedDocument, read_corpus
from sayso.model import Document
from training.disguise import disguised
from training.prepared import prepared, save
from training.written import read_written

WRITTEN = ".txt"
PARALLEL = ".tsv"


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--times", default=1, help="How often the paragraphs of our own writing come.")
@click.option("--disguise", type=int, metavar="SEED", help="Vary quotation marks and beginnings.")
@click.option("--without", multiple=True, type=click.Path(path_type=Path), help="What is measured.")
@click.option("--most", type=int, help="So many documents of each corpus, spread over it.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(
    corpora: tuple[Path, ...],
    *,
    times: int,
    disguise: int | None,
    without: tuple[Path, ...],
    most: int | None,
    out: Path,
) -> None:
    """Write the signs and tags of CORPORA to one file.

    They are JSON lines of marked documents, texts of our own writing (.txt, training/written), or
    sentences side by side (.tsv: document, line, and a column a language), which nobody marked.
    """
    held = {key for path in without for one in read_corpus(path) for key in _keys(one)}
    read = chain.from_iterable(
        _spread(
            [
                one
                for one in _read(path, times=times, seed=disguise)
                if not held.intersection(_keys(one))
            ],
            most=most,
        )
        for path in corpora
    )
    corpus = prepared(read)
    out.parent.mkdir(parents=True, exist_ok=True)
    save(corpus, out)
    print(f"{out}: {len(corpus.words):,} signs in {len(corpus.paragraphs):,} paragraphs")


def _keys(marked: MarkedDocument) -> set[str]:
    return {marked.document.id, marked.document.text}


def _read(path: Path, *, times: int, seed: int | None) -> Iterator[MarkedDocument]:
    if path.suffix == PARALLEL:
        yield from _parallel(path)
        return
    if path.suffix != WRITTEN:
        yield from _varied(read_corpus(path), seed=seed)
        return
    written = [marked for document in read_written(path) for marked in document.marked()]
    for time in range(times):
        # The first time as they stand, then each time otherwise.
        yield from _varied(written, seed=None if seed is None or not time else seed + time)


def _parallel(path: Path) -> Iterator[MarkedDocument]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for document, lines in groupby(rows, key=itemgetter("document")):
        read = list(lines)
        for lang in sorted(read[0].keys() - {"document", "line"}):
            text = "\n".join(line[lang] for line in read)
            yield MarkedDocument(document=Document(id=f"{document}.{lang}", text=text, lang=lang))


def _spread(documents: list[MarkedDocument], *, most: int | None) -> list[MarkedDocument]:
    return documents[:: max(1, len(documents) // most)][:most] if most else documents


def _varied(corpus: Iterable[MarkedDocument], *, seed: int | None) -> Iterable[MarkedDocument]:
    return corpus if seed is None else disguised(corpus, seed=seed)


if __name__ == "__main__":
    main()
