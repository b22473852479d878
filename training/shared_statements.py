"""Learn when two passages are one statement: python -m training.shared_statements --links FILE --posts FILE --unjudged FILE [--retellings FILE]… --out DIR.

Two logistic curves over the same few signs (`eval.post_pairs` tells of the files). One is for two posts
set side by side: what is marked says which share a statement, not all that they share; so of a pair
that shares one the passages that meet the mark are learnt from, the most probable of them, and of a pair
that shares none the most probable two, which are not one statement. The other is for a statement that
is looked for among all posts: those that do not hold it are likest of many, and look better than they are.
Retellings of our own count beside both, with what was said, and with what others said.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

import click
import msgspec
import numpy as np
from numpy.typing import NDArray

from eval.post_pairs import (
    PostPair,
    Question,
    is_agreeing,
    linked_posts,
    posts_index,
    questions,
    statements_of_pairs,
)
from eval.tracing_sets import read_lines
from sayso.ids import content_id
from sayso.link.index import MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.link.quotation import quotation_of_spans, quotation_of_text
from sayso.link.reworded import MOST_CANDIDATES, Reading, readings
from sayso.link.shared import set_side_by_side
from sayso.model import Document
from sayso.weights.meanings import meaning_weights
from sayso.weights.sameness import FILE, Resemblance, SamenessCurve, SamenessCurves

FOLDS = 10
ROUNDS = 6
"""Which passages are the most probable ones depends on the curve, and the curve on them."""
STEPS = 50
SHRINK = 1.0
MOST_AGAINST = 2
RETOLD = 0.3
"""What a retelling counts beside a marked statement: it is invented, and easier than two posts."""
HARD = 0.5
"""What a pair that shares no statement counts in a search beside what was found there: of 217
sentences of such posts 5 are found in the other; it would be 31 without, and as many with 2.4."""

Floats = NDArray[np.float64]


class Retelling(msgspec.Struct, frozen=True):
    """What was said, and how it was quoted."""

    id: str
    said: str
    quoted: str
    said_lang: str
    quoted_lang: str
    altered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Passages set side by side, of which the most probable ones are learnt from.

    Args:
        signs: [passages, sign].
        is_one: whether they are one statement.
        weight: what the group counts.
        pair: the pair of posts that it is of, if any.
    """

    signs: Floats
    is_one: bool
    weight: float = 1.0
    pair: str | None = None


class Lines(NamedTuple):
    """Signs, whether they are of one statement, and what each line counts."""

    signs: Floats
    is_one: Floats
    weights: Floats


@click.command()
@click.option("--links", required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--posts", required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--unjudged", required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--retellings", multiple=True, type=click.Path(path_type=Path, exists=True))
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--left-out", type=click.Path(path_type=Path), help="Curves for each pair.")
def main(
    *,
    links: Path,
    posts: Path,
    unjudged: Path,
    retellings: Sequence[Path],
    out: Path,
    left_out: Path | None,
) -> None:
    """Write the curves to OUT, and those that did not learn from a pair, for each pair."""
    reader, index = MeaningReader(meaning_weights), posts_index(posts)
    pairs = list(read_lines(links, PostPair))
    skipped = json.loads(unjudged.read_text(encoding="utf-8"))
    told = [group for path in retellings for group in of_retellings(path, reader)]
    of_pair = [*of_pairs(pairs, index, reader), *told]
    hard = (replace(group, weight=HARD) for group in of_pair if group.pair and not group.is_one)
    of_search = [*of_questions(questions(pairs, skipped), index, reader), *hard, *told]
    curves = SamenessCurves(pair=fitted(of_pair), search=fitted(of_search))
    (out / FILE).write_text(json.dumps(_shipped(curves), indent=1) + "\n", encoding="utf-8")
    if left_out:
        left_out.write_bytes(msgspec.json.encode(left_out_curves(pairs, of_pair, of_search)))


def _shipped(curves: SamenessCurves) -> dict[str, dict[str, object]]:
    return {
        name: {"shift": curve.shift, "slopes": curve.slopes._asdict()}
        for name, curve in curves._asdict().items()
    }


def of_pairs(
    pairs: Sequence[PostPair], index: MemoryIndex, reader: MeaningReader
) -> Iterator[Group]:
    """Yield what is learnt of pairs of posts; both labels count the same."""
    statements = statements_of_pairs(pairs)
    same = sum(len(pair.links) for pair in pairs)
    weight = same / max(1, sum(not pair.is_same for pair in pairs))
    for pair in pairs:
        both = [*statements[pair.a], *statements[pair.b]]
        found = list(set_side_by_side(*pair.documents, statements=both, index=index, reader=reader))
        for link in pair.links:
            agreeing = [each for each in found if is_agreeing(link, pair, each.here, each.there)]
            signs = _signs(each.resemblance for each in agreeing)
            yield Group(signs=signs, is_one=True, pair=pair.id)
        if not pair.is_same:
            signs = _signs(each.resemblance for each in found)
            yield Group(signs=signs, is_one=False, pair=pair.id, weight=weight)


def of_questions(
    asked: Iterable[Question], index: MemoryIndex, reader: MeaningReader
) -> Iterator[Group]:
    """Yield what is learnt of statements that are looked for among all posts."""
    for question in asked:
        later, earlier = question.later, question.earlier
        quotation = quotation_of_spans(later.post, later.spans)
        hits = index.candidates(quotation.keys, limit=MOST_CANDIDATES, exclude=(later.post.id,))
        right: list[Reading] = []
        wrong: list[Reading] = []
        for each in readings(quotation, hits, index=index, reader=reader):
            if each.document_id == earlier.post.id:
                if any(span.meets(held) for span in each.spans for held in earlier.spans):
                    right.append(each)
            elif each.document_id not in question.unjudged and not question.is_right(
                index.document(each.document_id)
            ):
                wrong.append(each)
        yield from _groups(right, wrong, pair=question.pair.id)


def of_retellings(path: Path, reader: MeaningReader) -> Iterator[Group]:
    """Yield what is learnt of the retellings of one language, looked for in what all have said."""
    kept = [
        each
        for each in read_lines(path, Retelling)
        if each.said_lang == each.quoted_lang and not each.altered
    ]
    index = MemoryIndex(Document(id=content_id(each.said), text=each.said) for each in kept)
    for each in kept:
        quotation = quotation_of_text(each.quoted)
        hits = index.candidates(quotation.keys, limit=MOST_CANDIDATES)
        found = list(readings(quotation, hits, index=index, reader=reader))
        home = content_id(each.said)
        right = [one for one in found if one.document_id == home]
        wrong = [one for one in found if one.document_id != home]
        yield from _groups(right, wrong, weight=RETOLD)


def _groups(
    right: Sequence[Reading],
    wrong: Sequence[Reading],
    *,
    weight: float = 1.0,
    pair: str | None = None,
) -> Iterator[Group]:
    for is_one, found in ((True, right), (False, wrong)):
        signs = _signs(each.resemblance for each in found)
        yield Group(signs=signs, is_one=is_one, weight=weight, pair=pair)


def _signs(found: Iterable[Resemblance]) -> Floats:
    signs = np.array(list(found), dtype=float)
    return signs.reshape(-1, len(Resemblance._fields))


def fitted(groups: Sequence[Group]) -> SamenessCurve:
    """Return the curve under which the marks are most probable."""
    slopes: Floats = np.ones(len(Resemblance._fields) + 1)
    for _ in range(ROUNDS):
        slopes = _slopes(_most_probable(groups, slopes))
    return SamenessCurve(shift=float(slopes[0]), slopes=Resemblance(*map(float, slopes[1:])))


def _most_probable(groups: Iterable[Group], slopes: Floats) -> Lines:
    """Return the passages of each group that are learnt from."""
    signs: list[Floats] = []
    lines: list[tuple[float, float]] = []
    for group in groups:
        most = 1 if group.is_one else MOST_AGAINST
        best = np.argsort(-(group.signs @ slopes[1:]), kind="stable")[:most]
        signs += [group.signs[place] for place in best]
        lines += [(float(group.is_one), group.weight / len(best)) for _ in best]
    is_one, weights = np.array(lines).T
    return Lines(np.array(signs), is_one, weights)


def _slopes(lines: Lines) -> Floats:
    """Return the shift and what each sign is multiplied by (Newton's method, signs scaled alike)."""
    middle, spread = lines.signs.mean(axis=0), lines.signs.std(axis=0) + 1e-6
    scaled = np.column_stack([np.ones(len(lines.signs)), (lines.signs - middle) / spread])
    shrink = np.diag([0.0, *[SHRINK] * len(spread)])
    slopes: Floats = np.zeros(scaled.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(scaled @ slopes)))
        slope = scaled.T @ (lines.weights * (lines.is_one - chance)) - shrink @ slopes
        bend = (scaled.T * (lines.weights * chance * (1 - chance))) @ scaled + shrink
        slopes = slopes + np.linalg.solve(bend, slope)
    steep = slopes[1:] / spread
    return np.array([slopes[0] - steep @ middle, *steep])


def left_out_curves(
    pairs: Sequence[PostPair], of_pair: Sequence[Group], of_search: Sequence[Group]
) -> dict[str, SamenessCurves]:
    """Return for each pair the curves that learnt from the other folds only."""
    folds = folds_of(pairs)
    curves = [
        SamenessCurves(
            *(
                fitted([group for group in groups if folds.get(group.pair or "") != fold])
                for groups in (of_pair, of_search)
            )
        )
        for fold in range(FOLDS)
    ]
    return {pair.id: curves[folds[pair.id]] for pair in pairs}


def folds_of(pairs: Sequence[PostPair]) -> Mapping[str, int]:
    """Return each pair's fold; pairs that have a post in common, over others too, stay together."""
    together = linked_posts(pairs)
    return {pair.id: blake2b(min(together[pair.a]).encode()).digest()[0] % FOLDS for pair in pairs}


if __name__ == "__main__":
    main()
