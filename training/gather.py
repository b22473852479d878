"""Put prepared corpora together with what is believed of them: python -m training.gather --part … --out FILE.

A taught part is a prepared corpus, the teachers' beliefs about it, and how far they are trusted:
what is left belongs to the marks. An unmarked corpus has a trust of 1, one without teachers is
given by `--marked`.
"""

from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from sayso.extract.tags import TAGS
from training.prepared import Prepared, load, save

FIRST = -1
"""Stands for the tag before the first sign of a paragraph."""


@click.command()
@click.option(
    "--part",
    "parts",
    nargs=3,
    multiple=True,
    metavar="CORPUS BELIEFS TRUST",
    type=(click.Path(path_type=Path), click.Path(path_type=Path), click.FloatRange(0, 1)),
)
@click.option("--marked", multiple=True, type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The corpus.")
@click.option("--beliefs", required=True, type=click.Path(path_type=Path))
def main(
    parts: tuple[tuple[Path, Path, float], ...],
    *,
    marked: tuple[Path, ...],
    out: Path,
    beliefs: Path,
) -> None:
    """Write one corpus, and one file of beliefs about it."""
    corpora, tags, pairs = [], [], []
    for path, believed, trust in parts:
        corpora.append(load(path))
        with np.load(believed) as arrays:
            tags.append(_mixed(arrays["tags"], _marked(corpora[-1]), trust))
            pairs.append(_mixed(arrays["pairs"], _marked_pairs(corpora[-1]), trust))
    for path in marked:
        corpora.append(load(path))
        tags.append(_marked(corpora[-1]))
        pairs.append(_marked_pairs(corpora[-1]))
    save(joined(corpora), out)
    np.savez(beliefs, tags=np.concatenate(tags), pairs=np.concatenate(pairs))


def joined(corpora: list[Prepared]) -> Prepared:
    """Return several corpora as one."""
    documents, after = [], 0
    for corpus in corpora:
        documents.append(corpus.documents + after)
        after += int(corpus.documents.max(initial=-1)) + 1
    return Prepared(
        words=[word for corpus in corpora for word in corpus.words],
        surroundings=np.concatenate([corpus.surroundings for corpus in corpora]),
        tags=np.concatenate([corpus.tags for corpus in corpora]),
        paragraphs=np.concatenate([corpus.paragraphs for corpus in corpora]),
        documents=np.concatenate(documents),
    )


def _mixed(
    believed: NDArray[np.float16], marked: NDArray[np.float16], trust: float
) -> NDArray[np.float16]:
    mixed: NDArray[np.float16] = believed * np.float16(trust) + marked * np.float16(1 - trust)
    return mixed


def _marked(corpus: Prepared) -> NDArray[np.float16]:
    return np.eye(len(TAGS), dtype=np.float16)[corpus.tags]


def _marked_pairs(corpus: Prepared) -> NDArray[np.float16]:
    before = np.concatenate([[FIRST], corpus.tags[:-1]])
    firsts = np.cumsum(corpus.paragraphs) - corpus.paragraphs
    before[firsts[corpus.paragraphs > 0]] = FIRST
    pairs = np.zeros((len(corpus.tags), len(TAGS), len(TAGS)), dtype=np.float16)
    further = np.flatnonzero(before != FIRST)
    pairs[further, before[further], corpus.tags[further]] = 1
    return pairs


if __name__ == "__main__":
    main()
