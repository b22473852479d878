"""Our measures agree with the reference scorer to the last digit, on gold damaged at random."""

import importlib.util
import random
from collections.abc import Callable
from dataclasses import asdict
from itertools import pairwise

import pytest

from eval.corpus import Attribution, read_corpus
from eval.score import RATES, RATIOS, score
from eval.units import MODES
from sayso.model import Span

Damage = Callable[[random.Random, list[Attribution], str], list[Attribution]]


def nothing(_chance, attributions, _text):
    return attributions


def everything(_chance, _attributions, _text):
    return []


def dropped(chance, attributions, _text):
    return [kept for kept in attributions if chance.random() < 0.7]


def repeated(chance, attributions, _text):
    return [kept for kept in attributions for _ in range(chance.choice((1, 1, 2, 3)))]


def shifted(chance, attributions, text):
    def moved(spans):
        return tuple(
            Span(
                max(0, span.start + chance.randint(-9, 9)),
                min(len(text), span.end + chance.randint(-9, 9)),
            )
            for span in spans
        )

    def in_order(spans):
        return tuple(span for span in spans if span.start < span.end)

    return [
        Attribution(
            content=in_order(moved(kept.content)),
            cue=in_order(moved(kept.cue)),
            source=in_order(moved(kept.source)),
        )
        for kept in attributions
    ]


def merged(chance, attributions, _text):
    return [
        Attribution(content=left.content + right.content, cue=left.cue, source=right.source)
        if chance.random() < 0.5
        else left
        for left, right in pairwise(attributions)
    ]


def split(_chance, attributions, _text):
    return [
        Attribution(content=(piece,), cue=kept.cue, source=kept.source)
        for kept in attributions
        for span in kept.content
        for middle in [(span.start + span.end) // 2]
        for piece in (Span(span.start, middle), Span(middle, span.end))
        if piece.start < piece.end
    ]


def swapped(chance, attributions, _text):
    others = chance.sample(attributions, len(attributions))
    return [
        Attribution(
            content=kept.content,
            cue=other.cue if chance.random() < 0.5 else (),
            source=other.source,
        )
        for kept, other in zip(attributions, others, strict=True)
    ]


def all_of_it(chance, attributions, text):
    for damage in (dropped, repeated, shifted, merged, swapped):
        attributions = damage(chance, attributions, text)
    return attributions + split(chance, attributions[::3], text)


@pytest.fixture(scope="module")
def reference(shared):
    spec = importlib.util.spec_from_file_location("reference_score", shared / "eval/score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


POLNEAR = "polnear/dev"
EVERY_DAMAGE = (nothing, everything, dropped, repeated, shifted, merged, split, swapped, all_of_it)
OTHER_CORPORA = ("ntrex/dev.ru", "ntrex/dev.uk", "tgnews/statements.dev", "german/dev", "adaq/cs")


@pytest.mark.shared
@pytest.mark.parametrize(
    ("corpus", "damage", "seed"),
    [
        *((POLNEAR, damage, seed) for damage in EVERY_DAMAGE for seed in (1, 2)),
        *((corpus, all_of_it, 3) for corpus in OTHER_CORPORA),
    ],
)
def test_every_figure_and_count_is_the_reference_scorers(shared, reference, corpus, damage, seed):
    chance = random.Random(seed)  # noqa: S311  (damage, not secrets)
    gold = [
        marked for marked in read_corpus(shared / f"data/{corpus}.jsonl") if marked.attributions
    ]
    sample = chance.sample(gold, min(12, len(gold)))
    predictions = {
        marked.document.id: damage(chance, list(marked.attributions), marked.document.text)
        for marked in sample
    }
    scores = score(sample, predictions)
    expected = reference.score(
        {
            marked.document.id: {
                "text": marked.document.text,
                "attributions": [asdict(attribution) for attribution in marked.attributions],
            }
            for marked in sample
        },
        {
            id_: {"attributions": [asdict(attribution) for attribution in attributions]}
            for id_, attributions in predictions.items()
        },
    )
    counts = expected.pop("_counts")
    assert set(expected) <= {*RATIOS, *RATES}
    for measure, by_mode in expected.items():
        for mode in MODES:
            assert figures(scores.tally(measure, mode), measure) == by_mode[mode], (measure, mode)
    for mode in MODES[1:]:
        tally = scores.tally("content_exact", mode)
        assert tally.gold == counts["gold"].get(mode, 0)
        assert tally.predicted == counts["pred"].get(mode, 0)


def figures(tally, measure):
    if measure in RATES:
        return {"acc": tally.recall, "n": tally.gold}
    return {
        "P": tally.precision,
        "R": tally.recall,
        "F1": tally.f1,
        "pred": tally.predicted,
        "gold": tally.gold,
    }
