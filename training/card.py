"""Write the model card: python -m training.card FIGURES.json… --out CARD.md.

Each file of figures is one that `eval.run --json` wrote, named TAGGER.CORPUS.json.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import msgspec

Figures = Mapping[str, Mapping[str, Mapping[str, float]]]

COLUMNS = (
    ("content_exact_np", "all"),
    ("content_soft", "all"),
    ("triple_soft", "all"),
    ("span_exact_np", "all"),
    ("cue_span", "all"),
    ("source_span", "all"),
    ("content_exact_np", "direct"),
)
"""What of each run stands in the card: a measure and a mode; F1 in percent."""
TEXT = Path(__file__).with_name("card.md")


@click.command()
@click.argument("figures", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(figures: tuple[Path, ...], *, out: Path) -> None:
    """Fill the card's text with the FIGURES that `eval.run --json` wrote."""
    measured = [
        (path.stem, msgspec.json.decode(path.read_bytes(), type=Figures)) for path in figures
    ]
    table = "\n".join(rows(measured))
    out.write_text(TEXT.read_text(encoding="utf-8").replace("{figures}", table), encoding="utf-8")


def rows(measured: list[tuple[str, Figures]]) -> Iterator[str]:
    """Yield the lines of a table: a row a run, a column a measure, in percent."""
    heads = (name if mode == "all" else f"{name}, {mode}" for name, mode in COLUMNS)
    yield f"| | {' | '.join(f'`{head}`' for head in heads)} |"
    yield f"|---|{'---:|' * len(COLUMNS)}"
    for name, figures in measured:
        tagger, _, corpus = name.partition(".")
        cells = (f"{100 * figures[measure][mode]['F1']:.1f}" for measure, mode in COLUMNS)
        yield f"| {tagger}, {corpus} | {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
