"""The search: it must give what scoring every passage would give."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from passage_cases import TEXTS, documents_of, shelf_of

from sayso.lang.wording import canonical
from sayso.lang.words import folded
from sayso.passages import search
from sayso.passages.draft import passages
from sayso.passages.keys import gram_keys
from sayso.passages.rarity import Rarity
from sayso.passages.search import MOST_STRETCHES, UNITS, WORTH_JOINING, WORTH_LOOKING, Search

SOUGHT = st.lists(st.sampled_from(["the", "of", "a", "b", "c", "d", "not", "e"]), max_size=9)


def grams_of(words):
    return [*words, *pairwise(words)]


def passages_of(text):
    for span, words in passages(text):
        yield span, {*grams_of([part for word in words for part in canonical(folded(word))])}


def every_passage_scored(documents, words, weights, *, limit, exclude):
    """Return what the search must find: the definition, without any shortcut."""
    weight_of = {
        gram: max(1, round(weight * UNITS))
        for gram, weight in zip(grams_of(words), weights, strict=True)
    }
    whole = sum(weight_of.values())
    found = []
    for number, document in enumerate(documents):
        held = [
            (sum(weight_of[gram] for gram in grams & weight_of.keys()), span)
            for span, grams in passages_of(document.text)
        ]
        best = max((score for score, _ in held), default=0)
        if best and number not in exclude:
            worth = [each for each in held if each[0] >= best * WORTH_JOINING]
            worth = sorted(worth, key=lambda each: -each[0])[:MOST_STRETCHES]
            found.append((-best, number, sorted(span for _, span in worth)))
    least = -min((score for score, _, _ in found), default=0) * WORTH_LOOKING
    return [
        (number, -score / whole, spans)
        for score, number, spans in sorted(found)[:limit]
        if -score >= least
    ]


def found_by_search(shelf, words, *, limit, exclude):
    keys = gram_keys(words)
    rows = shelf.rows(keys)
    weights = Rarity(shelf).of_grams(words, rows)
    searching = Search(shelf)
    twice = [
        searching.best_documents(keys, rows, weights, limit=limit, exclude=exclude)
        for _ in range(2)
    ]
    assert twice[0] == twice[1], "the scratch paper was not wiped"
    return weights, [(each.document, each.containment, list(each.spans)) for each in twice[0]]


@pytest.mark.parametrize("few", [0, 1, 400])
@settings(deadline=None, max_examples=60)
@given(
    texts=TEXTS,
    words=SOUGHT.filter(bool),
    bounds=st.lists(st.integers(0, 12), max_size=3),
    limit=st.integers(1, 4),
    exclude=st.sets(st.integers(0, 11), max_size=3),
)
def test_the_search_finds_what_scoring_every_passage_finds(
    few, texts, words, bounds, limit, exclude
):
    documents = documents_of(texts)
    exclude = {number for number in exclude if number < len(documents)}
    shelf = shelf_of(documents, bounds)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "FEW", few)
        weights, found = found_by_search(shelf, words, limit=limit, exclude=exclude)
    assert found == every_passage_scored(documents, words, weights, limit=limit, exclude=exclude)


@pytest.mark.parametrize("few", [0, 3, 400])
def test_it_does_so_among_many_long_and_short_documents(monkeypatch, few):
    monkeypatch.setattr(search, "FEW", few)
    chance = np.random.default_rng(1)
    ranks = 1 / (np.arange(400) + 2.7)
    lengths = [*chance.integers(1, 40, 300), *chance.integers(300, 900, 6)]
    texts = [
        " ".join(f"{rank}" for rank in chance.choice(400, length, p=ranks / ranks.sum()))
        for length in lengths
    ]
    documents = documents_of(texts)
    shelf = shelf_of(documents, [100, 105, 250])
    for number in chance.choice(len(documents), 12, replace=False).tolist():
        words = texts[number].split()[:25]
        weights, found = found_by_search(shelf, words, limit=5, exclude={number})
        assert found == every_passage_scored(documents, words, weights, limit=5, exclude={number})


def test_an_index_of_nothing_finds_nothing():
    assert found_by_search(shelf_of([]), ["a"], limit=3, exclude=())[1] == []


def test_copies_make_no_word_common():
    copied = Rarity(shelf_of(documents_of(["the pumps stand"] * 50 + ["a heron"]), [3, 20]))
    once = Rarity(shelf_of(documents_of(["the pumps stand", "a heron"])))
    assert copied.of_word("pumps") == once.of_word("pumps")
    assert copied.surprise("pumps", after="the") == once.surprise("pumps", after="the")


def test_a_word_is_common_if_any_segment_has_it_without_a_capital():
    rarity = Rarity(shelf_of(documents_of(["Pumps stand", "the pumps of Orlik", ""]), [1, 2]))
    assert [word for word in ("pumps", "orlik", "heron") if rarity.is_common(word)] == ["pumps"]


def test_counts_kept_at_hand_are_let_go_when_they_are_many(monkeypatch):
    monkeypatch.setattr("sayso.passages.rarity.MOST_KEPT", 2)
    rarity = Rarity(shelf_of(documents_of(["a b c d", "a"])))
    words = ["a", "b", "c", "d", "e"]
    assert Counter(map(rarity.of_word, words)) == Counter(map(rarity.of_word, words))
