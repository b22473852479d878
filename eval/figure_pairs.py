"""How well two claims are told to agree, to grow, or to contradict: on pairs of our own writing.

    python -m eval.figure_pairs [FILE…] [--model NAME] [--misses FILE]

A line: the day and the words of one claim, the day and the words of another, and how the second
stands to the first, a value of `model.figures.Relation` or "unrelated". Each pair stands alone, as
two documents. Of all figures of a pair that are compared, the gravest relation answers. Rules may be
tuned on train, never on dev.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
from threadpoolctl import threadpool_limits

from eval.run import PIPELINE, Extractor, extractor
from sayso.codec import normal_date
from sayso.compare import quantities_of
from sayso.errors import InputError, LineError
from sayso.extract.figures.reading import figures_of
from sayso.lang.detect import detect_language
from sayso.model import Document
from sayso.model.figures import Relation

FOLDER = Path(__file__).with_name("figures")
COLUMNS = ("left_date", "left", "right_date", "right", "relation")
UNRELATED = "unrelated"
"""Two claims of two quantities: nothing is to be compared."""

RELATIONS = (UNRELATED, *Relation)
"""The harmless first, as `Relation` has them."""

FINDINGS = frozenset({Relation.CONTRADICTING, Relation.OTHER_THING})
"""What a reader is to be warned of."""

WIDTH = 22
REMEDY = "compare the line with the form in eval/figure_pairs.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPair:
    """Two claims, the first said no later than the second.

    Args:
        left: the first, as a document.
        right: the second.
        relation: one of RELATIONS.
    """

    left: Document
    right: Document
    relation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """How many pairs were rightly, wrongly and not called findings."""

    right: int
    wrong: int
    missed: int

    def __str__(self) -> str:
        called, whole = self.right + self.wrong, self.right + self.missed
        precision = self.right / called if called else 1.0
        recall = self.right / whole if whole else 1.0
        return f"precision {precision:.3f} ({self.right}/{called})  recall {recall:.3f} ({self.right}/{whole})"


@click.command()
@click.argument("paths", type=click.Path(path_type=Path, exists=True, dir_okay=False), nargs=-1)
@click.option("--model", default=PIPELINE, help="A tagger's name, or MODULE:FUNCTION.")
@click.option("--misses", type=click.Path(path_type=Path), help="Write each wrong pair, a line.")
def main(paths: tuple[Path, ...], *, model: str, misses: Path | None) -> None:
    """Print how well contradictions are found among the pairs of PATHS (all if none is named)."""
    threadpool_limits(1)
    extract = extractor(model)
    wrong: list[str] = []
    for path in paths or sorted(FOLDER.glob("pairs.*.tsv")):
        try:
            pairs = read_pairs(path)
        except InputError as error:
            print(error, file=sys.stderr)
            sys.exit(2)
        told = [relation_of(pair, extract) for pair in pairs]
        print(f"{path.name}: {len(pairs)} pairs")
        print(f"  findings        {detection(pairs, told)}")
        print(f"{confusion_table(pairs, told)}\n")
        wrong += miss_lines(pairs, told)
    if misses:
        misses.write_text("".join(f"{line}\n" for line in wrong), encoding="utf-8")


def read_pairs(path: Path) -> list[ClaimPair]:
    """Return the pairs of a file.

    Raises:
        LineError: a line has other columns, no day, or no relation that we know.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [_pair(row, path=path, line=number) for number, row in enumerate(rows, start=2)]


def _pair(row: dict[str, str], *, path: Path, line: int) -> ClaimPair:
    if tuple(row) != COLUMNS or None in row.values():
        raise _fault(f"expected the columns {', '.join(COLUMNS)}", path=path, line=line)
    if row["relation"] not in RELATIONS:
        problem = f"{row['relation']!r} is no relation; known: {', '.join(RELATIONS)}"
        raise _fault(problem, path=path, line=line)
    try:
        left, right = (
            _document(f"{line}.{side}", row[side], date=row[f"{side}_date"])
            for side in ("left", "right")
        )
    except ValueError as error:
        raise _fault(str(error), path=path, line=line) from error
    return ClaimPair(left=left, right=right, relation=row["relation"])


def _fault(problem: str, *, path: Path, line: int) -> LineError:
    return LineError(str(path), problem, remedy=REMEDY, place=f"line {line}")


def _document(name: str, text: str, *, date: str) -> Document:
    language = "en" if text.isascii() else detect_language(text)
    return Document(id=name, text=text, date=normal_date(date), lang=language)


def relation_of(pair: ClaimPair, extract: Extractor) -> str:
    """Return the gravest relation between the two claims' figures, or that they have none."""
    documents = {document.id: document for document in (pair.left, pair.right)}
    figures = [
        figure
        for document in documents.values()
        for figure in figures_of(document, list(extract([document])))
    ]
    document_of = {figure.id: figure.document_id for figure in figures}
    relations = {
        comparison.relation
        for quantity in quantities_of(figures, documents)
        for comparison in quantity.comparisons
        if document_of[comparison.left] != document_of[comparison.right]
    }
    return max(relations, key=RELATIONS.index, default=UNRELATED)


def detection(pairs: Sequence[ClaimPair], told: Iterable[str]) -> Detection:
    """Return how the pairs called findings compare with those that are."""
    both = [
        (pair.relation in FINDINGS, one in FINDINGS) for pair, one in zip(pairs, told, strict=True)
    ]
    return Detection(
        right=both.count((True, True)),
        wrong=both.count((False, True)),
        missed=both.count((True, False)),
    )


def confusion_table(pairs: Sequence[ClaimPair], told: Iterable[str]) -> str:
    """Return a row for each relation written, with how many pairs were told to be which."""
    counts = Counter((pair.relation, one) for pair, one in zip(pairs, told, strict=True))
    shorts = [relation[:10] for relation in RELATIONS]
    rows = [_row("written \\ told", shorts)]
    rows += [_row(one, [counts[one, other] or "·" for other in RELATIONS]) for one in RELATIONS]
    return "\n".join(rows)


def _row(name: str, cells: Iterable[object]) -> str:
    return f"  {name:<{WIDTH}}" + "".join(f"{cell!s:>12}" for cell in cells)


def miss_lines(pairs: Sequence[ClaimPair], told: Iterable[str]) -> Iterator[str]:
    """Yield each pair that was not told as written: both relations and both texts."""
    for pair, one in zip(pairs, told, strict=True):
        if one != pair.relation:
            yield f"{pair.relation}\t{one}\t{pair.left.text}\t{pair.right.text}"


if __name__ == "__main__":
    sys.exit(main())
