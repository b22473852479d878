"""How far a confidence can be believed: python -m eval.confidence CORPUS… [--model NAME].

A statement counts as right where triple_soft does: a marked content shares half of its words, its
source holds the marked one's head, and the cues share a word. Where corpora are flat (PolNeAR),
statements within others' contents are left out, as `eval.run --flat` does.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np

from eval.corpus import Attribution, MarkedDocument, read_corpus
from eval.pairs import Pair, matched_places
from eval.run import PIPELINE, extractor
from eval.tokens import tokens_of
from eval.units import units
from sayso.model import Part, Statement

BINS = 10


class Judged(NamedTuple):
    """A statement's confidence, and whether it is right."""

    confidence: float
    right: bool


class Bin(NamedTuple):
    """Statements of like confidence: how many, how sure on average, how many of them right."""

    statements: int
    confidence: float
    right: float


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--model", default=PIPELINE, help="A tagger's name, or MODULE:FUNCTION.")
@click.option("--flat", is_flag=True, help="Leave out statements within others' contents.")
def main(corpora: tuple[Path, ...], *, model: str, flat: bool) -> None:
    """Print the reliability of confidences on CORPORA together, and their expected error."""
    extract = extractor(model)
    found: list[Judged] = []
    for path in corpora:
        gold = tuple(read_corpus(path))
        statements = extract(marked.document for marked in gold)
        found += judged(gold, (one for one in statements if not (flat and one.parent)))
    print("confidence  right  statements")
    for row in reliability(found):
        print(f"{row.confidence:10.3f}  {row.right:.3f}  {row.statements:10,}")
    print(f"expected calibration error {expected_error(found):.3f} over {len(found):,} statements")


def judged(gold: Iterable[MarkedDocument], statements: Iterable[Statement]) -> Iterator[Judged]:
    """Yield the confidence of each statement of the texts (not of titles), and whether it is right."""
    of_document: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.part is Part.TEXT:
            of_document.setdefault(statement.document_id, []).append(statement)
    for marked in gold:
        yield from _judged(marked, of_document.get(marked.document.id, ()))


def reliability(found: Sequence[Judged], *, bins: int = BINS) -> list[Bin]:
    """Return the statements in bins of equal width, those that hold any."""
    numbers = np.array(found, dtype=float).reshape(-1, 2)
    places = np.minimum((numbers[:, 0] * bins).astype(int), bins - 1)
    rows = [numbers[places == place] for place in range(bins)]
    return [Bin(len(row), *row.mean(axis=0).tolist()) for row in rows if len(row)]


def expected_error(found: Sequence[Judged], *, bins: int = BINS) -> float:
    """Return the expected calibration error (Naeini, Cooper, Hauskrecht 2015)."""
    off = sum(
        row.statements * abs(row.confidence - row.right) for row in reliability(found, bins=bins)
    )
    return off / max(len(found), 1)


def _judged(marked: MarkedDocument, statements: Sequence[Statement]) -> Iterator[Judged]:
    tokens = tokens_of(marked.document.text)
    gold = list(units(tokens, marked.attributions))
    predicted, confidences = [], []
    for one in statements:
        attribution = Attribution(content=one.content, cue=one.cue, source=one.source)
        # A content without a word makes no unit, and is judged by nobody.
        for unit in units(tokens, [attribution]):
            predicted.append(unit)
            confidences.append(one.confidence)
    pairs = (
        (place, Pair(gold=gold[at], predicted=predicted[place]))
        for at, place in matched_places(gold, predicted)
    )
    right = {place for place, pair in pairs if pair.has_head and pair.has_cue_word}
    for place, confidence in enumerate(confidences):
        yield Judged(confidence, place in right)


if __name__ == "__main__":
    main()
