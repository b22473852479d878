"""Write what teachers believe: python -m training.label FILE --teacher FILE --out FILE."""

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
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option(
    "--teacher", "teachers", multiple=True, required=True, type=click.Path(path_type=Path)
)
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(corpus: Path, *, encoder: Path, teachers: tuple[Path, ...], out: Path) -> None:
    """Write the probability of each tag, and of each pair with the tag before, at every sign."""
    torch.set_num_threads(1)
    read = load(corpus)
    pieces = Pieces(read, encoder)
    tags = torch.zeros(len(read.words), len(TAGS))
    pairs = torch.zeros(len(read.words), len(TAGS), len(TAGS))
    for path in teachers:
        teacher = Teacher(encoder)
        teacher.load_state_dict(torch.load(path)[1])
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
