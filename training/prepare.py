"""Turn marked corpora into what models learn from: python -m training.prepare CORPUS… --out FILE."""

from itertools import chain
from pathlib import Path

import click

from eval.corpus import read_corpus
from training.prepared import prepared, save


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(corpora: tuple[Path, ...], *, out: Path) -> None:
    """Write the signs and tags of marked CORPORA (JSON lines) to one file."""
    corpus = prepared(chain.from_iterable(map(read_corpus, corpora)))
    out.parent.mkdir(parents=True, exist_ok=True)
    save(corpus, out)
    print(f"{out}: {len(corpus.words):,} signs in {len(corpus.paragraphs):,} paragraphs")


if __name__ == "__main__":
    main()
