"""Write what teachers believe: python -m training.label FILE --teacher ENCODER FILE --out FILE."""

from pathlib import Path

import click
import numpy as np
import torch

from sayso.extract.tags import TAGS
from training.batches import batches
from training.prepared import load, windows
from training.teacher import LONGEST, Pieces, Teacher

SIZE = 16


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option(
    "--teacher",
    "teachers",
    nargs=2,
    multiple=True,
    required=True,
    type=click.Path(path_type=Path),
    metavar="ENCODER FILE",
)
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(corpus: Path, *, teachers: tuple[tuple[Path, Path], ...], out: Path) -> None:
    """Write the probability of each tag, and of each pair with the tag before, at every sign.

    Several teachers are averaged.
    """
    torch.set_num_threads(1)
    read = load(corpus)
    tags = torch.zeros(len(read.words), len(TAGS))
    pairs = torch.zeros(len(read.words), len(TAGS), len(TAGS))
    for encoder, path in teachers:
        pieces = Pieces(read, encoder)
        teacher = Teacher(encoder)
        teacher.load(path)
        teacher.eval()
        for batch in batches(windows(read, longest=LONGEST), size=SIZE, seed=0):
            with torch.no_grad():
                emissions = batch.in_chains(teacher(*pieces.inputs(batch)))
            believed, between = teacher.crf.beliefs(emissions, batch.chain_mask)
            rows = batch.chain_rows()
            tags[rows[batch.chain_mask]] += believed[batch.chain_mask] / len(teachers)
            further = batch.chain_mask[:, 1:]
            pairs[rows[:, 1:][further]] += between[further] / len(teachers)
    np.savez(out, tags=tags.half().numpy(), pairs=pairs.half().numpy())


if __name__ == "__main__":
    main()
