"""Write the model card: python -m training.card FIGURES.json --out CARD.md."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import msgspec

from eval.units import MODES

Figures = Mapping[str, Mapping[str, Mapping[str, float]]]

F1 = (
    "content_exact_np",
    "content_soft",
    "span_exact_np",
    "cue_span",
    "source_span",
    "triple_exact",
    "triple_soft",
)
SHARES = ("source_head",)
TEXT = Path(__file__).with_name("card.md")


@click.command()
@click.argument("figures", type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(figures: Path, *, out: Path) -> None:
    """Fill the card's text with the FIGURES that `eval.run --json` wrote."""
    measured = msgspec.json.decode(figures.read_bytes(), type=Figures)
    table = "\n".join(rows(measured))
    out.write_text(TEXT.read_text(encoding="utf-8").replace("{figures}", table), encoding="utf-8")


def rows(figures: Figures) -> Iterator[str]:
    """Yield the lines of a table: a row a measure, a column a mode, in percent."""
    yield f"| | {' | '.join(MODES)} |"
    yield f"|---|{'---:|' * len(MODES)}"
    for measure, figure in [*((name, "F1") for name in F1), *((name, "acc") for name in SHARES)]:
        cells = (_percent(figures[measure], mode, figure) for mode in MODES)
        yield f"| `{measure}` | {' | '.join(cells)} |"


def _percent(by_mode: Mapping[str, Mapping[str, float]], mode: str, figure: str) -> str:
    found = by_mode.get(mode, {})
    counted = found.get("gold") or found.get("n")
    return f"{100 * found[figure]:.1f}" if counted else "–"


if __name__ == "__main__":
    main()
