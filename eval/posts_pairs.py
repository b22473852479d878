"""Which statements two posts share, and whether the later post's is found among all posts.

    python -m eval.posts_pairs LINKS.jsonl POSTS.jsonl UNJUDGED.json [--curves FILE] [--predictions FILE]

LINKS and UNJUDGED: see `eval.post_pairs`. The curves that ship learnt from such pairs. With --curves, a file
that `training.shared_statements --left-out FILE` wrote, each pair is judged by curves that did not learn from it.

Two posts at a time: a pair is right if a statement is shared where the label says "same"; a link is
met if words of a shared statement have a Dice of 0.5 and more with it on both sides. The predictions,
with what was changed from the earlier post to the later, are for a scorer of links and changes.

Among all posts: the later post's statement is asked for, its own post left out. It is found if a place
is the earlier post, a post linked with either, or a copy: one with 0.8 of the content words of the
statement as either post has it. Posts that nobody compared are neither right nor wrong. Then each sentence of a
post is asked for in the post that is like it and shares no statement with it.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from eval.post_pairs import (
    PostPair,
    Question,
    in_order,
    is_agreeing,
    posts_index,
    questions,
    statements_of_pairs,
)
from eval.tracing_sets import read_lines
from sayso.lang.sentences import sentence_spans
from sayso.link.between import changes_between
from sayso.link.index import Hit, MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.link.places import places_of
from sayso.link.quotation import quotation_of_spans
from sayso.link.reworded import MOST_CANDIDATES, reworded_places
from sayso.link.shared import SharedStatement, shared_statements
from sayso.model import Document, Span
from sayso.weights.meanings import meaning_weights
from sayso.weights.sameness import SamenessCurves, sameness_curves

Curves = Callable[[PostPair], SamenessCurves]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairFigures:
    """What is right of the pairs.

    Args:
        precision: of the pairs said to share a statement.
        recall: of those that do.
        links: share of the marked links that are met.
    """

    precision: float
    recall: float
    links: float

    def __str__(self) -> str:
        both = self.precision + self.recall
        f1 = 2 * self.precision * self.recall / both if both else 0.0
        figures = f"P {self.precision:.3f}, R {self.recall:.3f}, F1 {f1:.3f}"
        return f"{figures}; links met {self.links:.3f}"


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("links", type=Path)
    parser.add_argument("posts", type=Path)
    parser.add_argument("unjudged", type=Path)
    parser.add_argument("--curves", type=Path)
    parser.add_argument("--predictions", type=Path)
    options = parser.parse_args(arguments)

    pairs = list(read_lines(options.links, PostPair))
    index, reader = posts_index(options.posts), MeaningReader(meaning_weights)
    curves = _curves(options.curves)
    shared = _shared(pairs, curves, index=index, reader=reader)
    print(f"{len(pairs)} pairs: {pair_figures(pairs, shared)}")
    if options.predictions:
        _write_predictions(pairs, shared, options.predictions)
    unjudged = json.loads(options.unjudged.read_text(encoding="utf-8"))
    _print_traced(list(questions(pairs, unjudged)), curves, index=index, reader=reader)
    _print_hard(pairs, curves, index=index, reader=reader)


def _curves(path: Path | None) -> Curves:
    if path is None:
        return lambda _: sameness_curves()
    left_out = msgspec.json.decode(path.read_bytes(), type=dict[str, SamenessCurves])
    return lambda pair: left_out[pair.id]


def _shared(
    pairs: Sequence[PostPair], curves: Curves, *, index: MemoryIndex, reader: MeaningReader
) -> dict[str, tuple[SharedStatement, ...]]:
    statements = statements_of_pairs(pairs)
    return {
        pair.id: shared_statements(
            *pair.documents,
            statements=[*statements[pair.a], *statements[pair.b]],
            index=index,
            reader=reader,
            curve=curves(pair).pair,
        )
        for pair in pairs
    }


def pair_figures(
    pairs: Sequence[PostPair], shared: Mapping[str, Sequence[SharedStatement]]
) -> PairFigures:
    """Return what is right of the statements that are said to be shared."""
    said = [pair for pair in pairs if shared[pair.id]]
    same = [pair for pair in pairs if pair.is_same]
    right = sum(pair.is_same for pair in said)
    met = [
        any(is_agreeing(link, pair, each.here, each.there) for each in shared[pair.id])
        for pair in same
        for link in pair.links
    ]
    return PairFigures(
        precision=right / max(1, len(said)),
        recall=right / max(1, len(same)),
        links=sum(met) / max(1, len(met)),
    )


def _write_predictions(
    pairs: Iterable[PostPair], shared: Mapping[str, Sequence[SharedStatement]], path: Path
) -> None:
    with path.open("w", encoding="utf-8") as out:
        for pair in pairs:
            links = [_prediction(pair, each) for each in shared[pair.id]]
            out.write(json.dumps({"id": pair.id, "links": links}) + "\n")


def _prediction(pair: PostPair, shared: SharedStatement) -> dict[str, object]:
    earlier, later = in_order(pair, shared.here, shared.there)
    changes = changes_between(later.post, later.spans, origin=earlier.post, passage=earlier.spans)
    return {
        "a_spans": shared.here,
        "b_spans": shared.there,
        "changes": sorted({change.change for change in changes}),
        "score": shared.probability,
    }


def _print_traced(
    asked: Sequence[Question], curves: Curves, *, index: MemoryIndex, reader: MeaningReader
) -> None:
    counts: Counter[str] = Counter()
    for question in asked:
        aligned = _aligned(question, index)
        others = [] if aligned else _reworded(question, curves, index=index, reader=reader)
        counts["by words"] += any(map(question.is_right, aligned))
        counts["found"] += any(map(question.is_right, [*aligned, *others]))
        judged = [post for post in others if post.id not in question.unjudged]
        counts["posts"] += len(judged)
        counts["wrong"] += sum(not question.is_right(post) for post in judged)
    by_words, found = counts["by words"] / len(asked), counts["found"] / len(asked)
    print(f"{len(asked)} statements of later posts: {by_words:.3f} found by their words,")
    print(f"{found:.3f} by these or what they mean")
    print(f"posts found by what they mean: {counts['posts']} judged, {counts['wrong']} wrong")


def _aligned(question: Question, index: MemoryIndex) -> list[Document]:
    """Return the posts that hold a statement's words."""
    later = question.later
    quotation = quotation_of_spans(later.post, later.spans)
    places = places_of(quotation, index=index, exclude=(later.post.id,))
    return [place.said.document for place in places if place.is_found]


def _reworded(
    question: Question, curves: Curves, *, index: MemoryIndex, reader: MeaningReader
) -> list[Document]:
    """Return the posts that say the same in other words."""
    later = question.later
    quotation = quotation_of_spans(later.post, later.spans)
    hits = index.candidates(quotation.keys, limit=MOST_CANDIDATES, exclude=(later.post.id,))
    curve = curves(question.pair).search
    places = reworded_places(quotation, hits, index=index, reader=reader, curve=curve)
    return [place.document for place in places]


def _print_hard(
    pairs: Iterable[PostPair], curves: Curves, *, index: MemoryIndex, reader: MeaningReader
) -> None:
    """Print how many sentences are found in the post that is like theirs and does not hold them."""
    asked = found = 0
    for pair in pairs:
        if pair.is_same:
            continue
        post, other = pair.documents
        whole = Hit(document_id=other.id, spans=(Span(0, len(other.text)),), containment=1.0)
        for sentence in sentence_spans(post.text):
            quotation = quotation_of_spans(post, (sentence,))
            curve = curves(pair).search
            asked += 1
            found += bool(
                reworded_places(quotation, [whole], index=index, reader=reader, curve=curve)
            )
    print(f"{asked} sentences of posts that share no statement: {found} found in the other post")


if __name__ == "__main__":
    main(sys.argv[1:])
