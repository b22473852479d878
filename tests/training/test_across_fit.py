"""Fitting what evidence counts across languages: what tells right from wrong gets the weight."""

import numpy as np

from sayso.link.across import EVIDENCE, Compared
from sayso.link.likeness import Worded
from sayso.link.meaning import WIDTH, Meaning
from sayso.model import Span
from training.across import Search, fitted_chance, fitted_order


def meaning(vector):
    """A text of one piece."""
    return Meaning(
        vectors=np.array([vector], dtype=np.float32),
        topics=np.array([vector], dtype=np.float32),
        weights=np.ones(1, dtype=np.float32),
        words=np.zeros(1, dtype=np.int64),
        spans=(Span(0, 1),),
    )


def search(chance, *, right):
    """A search of which the first kind of evidence tells the right candidate, and the rest nothing."""
    evidence = chance.normal(size=(5, len(EVIDENCE)))
    evidence[:, 0] = chance.uniform(0, 0.4, size=5)
    if right >= 0:
        evidence[right, 0] = chance.uniform(0.7, 1)
    held = [
        Worded(meaning=meaning(v), names=(), sure=0, numbers=frozenset()) for v in np.eye(5, WIDTH)
    ]
    found = Compared(
        asked=held[0],
        places=tuple((str(n), Span(0, 1)) for n in range(5)),
        held=tuple(held),
        evidence=evidence,
    )
    return Search(found, right)


def test_the_kind_that_tells_the_right_one_gets_the_most_weight_and_the_right_ones_come_first():
    chance = np.random.default_rng(1)
    searches = [search(chance, right=int(chance.integers(5))) for _ in range(80)]
    order = fitted_order(searches)
    assert np.abs(order).argmax() == 0
    first = [int((one.found.evidence @ order).argmax()) for one in searches]
    assert np.mean([place == one.right for place, one in zip(first, searches, strict=True)]) > 0.95


def test_a_search_without_its_mate_gets_a_lower_chance():
    chance = np.random.default_rng(2)
    order = np.zeros(len(EVIDENCE))
    order[0] = 10.0
    searches = [search(chance, right=n % 5 if n % 2 else -1) for n in range(200)]
    shift, slopes = fitted_chance(searches, order)
    with_mate, without = (
        shift + slopes[0] * level + slopes[len(EVIDENCE)] * lead
        for level, lead in ((0.85, 5.0), (0.35, 0.5))
    )
    assert with_mate > 0 > without
