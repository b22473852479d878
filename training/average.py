"""Average the weights of an encoder at two times: python -m training.average EARLIER LATER --out FILE.

What lies between two ends of one training finds more than either (Izmailov et al. 2018,
arXiv:1803.05407).
"""

from pathlib import Path

import click
import torch


@click.command()
@click.argument("earlier", type=click.Path(path_type=Path))
@click.argument("later", type=click.Path(path_type=Path))
@click.option("--share", default=0.65, help="Of the later one.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(earlier: Path, later: Path, *, share: float, out: Path) -> None:
    """Write the average of what `training.teach` wrote at two times."""
    _, before, *_ = torch.load(earlier, weights_only=False)
    step, after, *_ = torch.load(later, weights_only=False)
    averaged = {
        name: numbers.lerp(after[name], share) if numbers.is_floating_point() else after[name]
        for name, numbers in before.items()
    }
    torch.save([step, averaged], out)


if __name__ == "__main__":
    main()
