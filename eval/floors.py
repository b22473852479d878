"""Floors under the figures: a change that loses accuracy on a corpus fails, naming what it lost."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from eval.score import RATES, RATIOS, Scores
from eval.units import MODES
from sayso.errors import ReadError


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusFloors:
    """What a corpus's figures may not fall below.

    Args:
        sha256: digest of the corpus file that the floors were measured on.
        floors: by the tagger's name, then by `measure.mode.F1`, or `measure.mode.acc` for the shares
            of matched pairs.
    """

    sha256: str
    floors: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """A figure below its floor."""

    name: str
    floor: float
    figure: float

    def __str__(self) -> str:
        return f"{self.name} is {self.figure:.4f}, below its floor of {self.floor:.4f}"


def corpus_name(path: Path) -> str:
    """Return the name of a corpus: the last two parts of its path, `polnear/dev.jsonl`."""
    return "/".join(path.resolve().parts[-2:])


def floors_for(corpus: Path, *, tagger: str, path: Path) -> Mapping[str, float]:
    """Return the floors that a file sets for a tagger on a corpus.

    Raises:
        ReadError: the file is no floors file or has none for these two, or the corpus is not the
            one that they were measured on.
    """
    table = _table(path)
    name = corpus_name(corpus)
    if name not in table:
        problem = f"no floors for {name!r}, only for {', '.join(sorted(table)) or 'none'}"
        raise ReadError(str(path), problem, remedy="add them with the corpus's sha256")
    digest = hashlib.sha256(corpus.read_bytes()).hexdigest()
    if digest != table[name].sha256:
        raise ReadError(
            str(corpus),
            f"its sha256 is {digest}, its floors in {path} were measured on another file",
            remedy="get that file back, or measure without --floors and write the new digest "
            "and floors together",
        )
    floors = table[name].floors
    if tagger not in floors:
        problem = f"no floors for {tagger!r} on {name!r}, only for {', '.join(sorted(floors))}"
        raise ReadError(str(path), problem, remedy="measure without --floors, then add them")
    return floors[tagger]


def shortfalls(scores: Scores, floors: Mapping[str, float]) -> Iterator[Shortfall]:
    """Yield every figure that is below its floor."""
    for name, floor in floors.items():
        figure = figure_named(scores, name)
        if figure < floor:
            yield Shortfall(name=name, floor=floor, figure=figure)


def figure_named(scores: Scores, name: str) -> float:
    """Return a figure by its name: `content_soft.direct.F1`, `source_head.all.acc`."""
    measure, mode, _ = name.split(".")
    tally = scores.tally(measure, mode)
    return tally.recall if measure in RATES else tally.f1


def _table(path: Path) -> Mapping[str, CorpusFloors]:
    try:
        table = msgspec.json.decode(path.read_bytes(), type=dict[str, CorpusFloors])
    except FileNotFoundError as error:
        raise ReadError(str(path), "no such file", remedy="give the path of floors.json") from error
    except msgspec.DecodeError as error:
        raise ReadError(
            str(path), f"no floors in JSON: {error}", remedy="see docs/evaluation.md"
        ) from error
    for corpus in table.values():
        for floors in corpus.floors.values():
            for name in floors:
                _check_name(name, path=path)
    return table


def _check_name(name: str, *, path: Path) -> None:
    known = {f"{measure}.{mode}.F1" for measure in RATIOS for mode in MODES}
    known |= {f"{measure}.{mode}.acc" for measure in RATES for mode in MODES}
    if name not in known:
        remedy = "write measure.mode.F1 or measure.mode.acc, as in docs/evaluation.md"
        raise ReadError(str(path), f"no figure is called {name!r}", remedy=remedy)
