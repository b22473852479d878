"""Learn how much each kind of evidence counts across languages: python -m training.across SENTENCES… --out FOLDER.

SENTENCES are lines of one sentence in each language, between them tabs, under a line that names the
columns. Sentences and fragments of the first language are sought among those of each other one and
of further texts, once with their mate there and once without. The order is learnt first (a linear model
over the candidates of each search, a softmax over them), then the chance that the best one is right
(logistic regression).
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np
from numpy.typing import NDArray

from sayso.link.across import EVIDENCE, Across, Compared, embedder, for_chance
from sayso.link.index import MemoryIndex
from sayso.link.likeness import worded
from sayso.link.meaning import MeaningReader
from sayso.model import Document
from sayso.weights.across import FILE, AcrossWeights, across_line
from sayso.weights.meanings import meaning_weights

Numbers = NDArray[np.float64]

FRAGMENT = (5, 12)
FEWEST_WORDS = 8
FRAGMENTS = 1
"""Of each sentence."""
MOST_ASKED = 1_200
"""Of a file, in each language."""
STEADY = 0.003
"""Times the squares of the weights: few searches must not make them run away."""
STEPS = 3000
RATE = 0.5
NO_WEIGHTS = AcrossWeights(
    order=np.zeros(len(EVIDENCE)), shift=0.0, slopes=np.zeros(len(EVIDENCE) + 2)
)


class Search(NamedTuple):
    """One search: what came of it, and the place of the right candidate (−1 for none)."""

    found: Compared
    right: int


@click.command()
@click.argument("sentences", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--languages", default="en,ru,uk", help="The first is sought in each other one.")
@click.option(
    "--texts",
    multiple=True,
    type=(str, click.Path(path_type=Path)),
    help="A language, and lines of it that are further candidates.",
)
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--seed", default=1)
def main(
    sentences: tuple[Path, ...],
    *,
    languages: str,
    texts: tuple[tuple[str, Path], ...],
    out: Path,
    seed: int,
) -> None:
    """Fit both models, and write them."""
    chance = random.Random(seed)  # noqa: S311  the same searches on every run
    reader = MeaningReader(meaning_weights)
    searches: list[Search] = []
    for path in sentences:
        names, *rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
        first, *others = map(names.index, languages.split(","))
        asked = list(_asked([row[first] for row in rows], chance))
        asked = chance.sample(asked, min(MOST_ASKED, len(asked)))
        for column in others:
            further = [
                line for name, more in texts if name == names[column] for line in _lines(more)
            ]
            held = [row[column] for row in rows] + further
            searches += _searches(asked, held, reader=reader)
    order = fitted_order([one for one in searches if one.right >= 0])
    shift, slopes = fitted_chance(searches, order)
    (out / FILE).write_text(
        across_line(order=order.tolist(), shift=shift, slopes=slopes.tolist()), "utf-8"
    )
    print(f"{len(searches)} searches; order {np.round(order, 2)}; chance {np.round(slopes, 2)}")


def fitted_order(searches: Sequence[Search]) -> Numbers:
    """Return the weights by which the right candidate comes first most often."""
    scale = np.concatenate([one.found.evidence for one in searches]).std(axis=0) + 1e-9
    cases = [(one.found.evidence / scale, one.right) for one in searches]
    weights = np.zeros(len(scale))
    for _ in range(STEPS // 10):
        slope = STEADY * 2 * weights
        for evidence, right in cases:
            scores = evidence @ weights
            chances = np.exp(scores - scores.max())
            slope += (evidence.T @ (chances / chances.sum()) - evidence[right]) / len(cases)
        weights -= RATE * slope
    order: Numbers = weights / scale
    return order


def fitted_chance(searches: Sequence[Search], order: Numbers) -> tuple[float, Numbers]:
    """Return the shift and slopes of the chance that the best candidate is the right one."""
    rows: list[Numbers] = []
    rights: list[float] = []
    for one in searches:
        scores = one.found.evidence @ order
        best = int(scores.argmax())
        rows.append(for_chance(one.found, scores)[best])
        rights.append(float(best == one.right))
    evidence, right = np.array(rows), np.array(rights)
    middle, scale = evidence.mean(axis=0), evidence.std(axis=0) + 1e-9
    scaled = (evidence - middle) / scale
    weights, shift = np.zeros(scaled.shape[1]), 0.0
    for _ in range(STEPS):
        missed = 1 / (1 + np.exp(-(scaled @ weights + shift))) - right
        weights -= RATE * (scaled.T @ missed / len(right) + STEADY * 2 * weights)
        shift -= RATE * missed.mean()
    slopes: Numbers = weights / scale
    return float(shift - middle @ slopes), slopes


def _asked(sentences: Sequence[str], chance: random.Random) -> Iterator[tuple[int, str]]:
    """Yield each sentence and fragments of it, with its number."""
    for number, sentence in enumerate(sentences):
        yield number, sentence
        words = sentence.split()
        for _ in range(FRAGMENTS if len(words) >= FEWEST_WORDS else 0):
            count = chance.randint(FRAGMENT[0], min(FRAGMENT[1], len(words) - 1))
            start = chance.randint(0, len(words) - count)
            yield number, " ".join(words[start : start + count])


def _searches(
    asked: Sequence[tuple[int, str]], held: Sequence[str], *, reader: MeaningReader
) -> Iterator[Search]:
    """Yield two searches for each text: among all, and among all but its mate."""
    documents = [Document(id=str(number), text=text) for number, text in enumerate(held)]
    across = Across(
        MemoryIndex(documents, embed=embedder(reader)), reader=reader, weights=NO_WEIGHTS
    )
    read = reader.meanings([text for _, text in asked])
    for (number, text), meaning in zip(asked, read, strict=True):
        mate = str(number)
        sought = worded(text, meaning)
        found = across.compared(sought)
        places = [document_id for document_id, _ in found.places]
        if mate in places:
            yield Search(found, places.index(mate))
        yield Search(across.compared(sought, exclude=(mate,)), -1)


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


if __name__ == "__main__":
    main()
