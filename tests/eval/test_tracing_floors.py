"""Accuracy of tracing does not fall below what was reached."""

from pathlib import Path

import msgspec
import pytest

from eval.change_sets import exact_share, outcomes_of
from eval.linked_pairs import Judged, PostPair, kinds_of, mean_jaccard
from eval.variants import Original, Variant
from sayso.link.across import Across, embedder
from sayso.link.index import MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.model import Document, Span
from sayso.weights.across import across_weights
from sayso.weights.meanings import meaning_weights

SENTENCES = Path(__file__).parents[2] / "eval" / "retellings" / "sentences.tsv"
READER = MeaningReader(meaning_weights)


@pytest.mark.parametrize("column", [pytest.param(1, id="Russian"), pytest.param(2, id="Ukrainian")])
def test_sentences_of_our_own_find_their_translation(column):
    rows = [line.split("\t") for line in SENTENCES.read_text("utf-8").splitlines()[1:]]
    documents = [Document(id=str(number), text=row[column]) for number, row in enumerate(rows)]
    index = MemoryIndex(documents, embed=embedder(READER))
    across = Across(index, reader=READER, weights=across_weights())
    found = [across.translations(row[0], (Span(0, len(row[0])),))[0] for row in rows[::4]]
    right = [one.document.id == str(4 * number) for number, one in enumerate(found)]
    assert sum(right) >= 0.97 * len(right)
    assert sum(one.probability >= 0.5 for one in found) >= 0.9 * len(right)


@pytest.mark.shared
def test_the_whole_set_of_changes_of_edited_quotations_is_told(shared):
    originals = _lines(shared / "data/variants/originals.jsonl", Original)
    variants = _lines(shared / "data/variants/variants.jsonl", Variant)[::25]
    texts = {each.id: each.text for each in originals}
    assert exact_share(outcomes_of(variants, texts)) >= 0.95


@pytest.mark.shared
def test_the_changes_between_posts_are_those_that_people_marked(shared):
    pairs = _lines(shared / "data/tgnews/links.dev.jsonl", PostPair)
    judged = [
        Judged(told=kinds_of(pair, link), marked=link.changes)
        for pair in pairs
        for link in pair.links
    ]
    assert mean_jaccard(judged) >= 0.84


def _lines(path, kind):
    return [msgspec.json.decode(line, type=kind) for line in path.read_bytes().splitlines()]
