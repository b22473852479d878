"""The search and its peers are asked the same and judged the same."""

import json
from functools import partial

import pytest
from click.testing import CliRunner
from rapidfuzz import fuzz

from benchmarks.peers.searchers import (
    SEARCHERS,
    Best,
    Searcher,
    rapidfuzz_search,
    sayso_candidates,
    sayso_search,
)
from benchmarks.peers.tracing import judged, main, measured, row
from eval.tracing_sets import Haystack, Variant
from sayso.model import Document

TEXTS = (
    "The ferry to Marrow Bay will not sail before the ice has been broken.",
    "Prices for copper rose by 4 percent on the exchange, the highest since spring.",
    "Nobody on the council could say who had ordered the second fence.",
)
HAYSTACK = Haystack(
    documents=tuple(Document(id=f"d{n}", text=text) for n, text in enumerate(TEXTS)),
    homes={"o0": "d0", "o1": "d1"},
)


def variant(text, *origins, op="verbatim"):
    return Variant(id="v", text=text, op=op, altered=False, origins=origins)


@pytest.mark.parametrize(
    "ready",
    [
        pytest.param(sayso_search, id="sayso"),
        pytest.param(sayso_candidates, id="its index"),
        pytest.param(partial(rapidfuzz_search, scorer=fuzz.token_set_ratio), id="rapidfuzz"),
    ],
)
def test_a_search_names_the_text_that_holds_the_words(ready):
    ask = ready(TEXTS)
    best = ask("copper rose by 4 percent on the exchange")
    assert best.place == 1
    assert 0.5 < best.score <= 1
    assert ask("gggg hhhh kkkk") is None


def test_an_answer_is_right_at_home_or_where_the_words_stand_too():
    questions = [
        variant("the ice has been broken", "o0"),
        variant("ordered the second fence", "o9"),
        variant("ordered the second fence", "o1"),
        variant("nothing of the sort", "o9"),
    ]
    found = [Best(0, 0.9), Best(2, 0.8), Best(0, 0.7), None]
    answers = list(judged(found, haystack=HAYSTACK, questions=questions))
    assert [(each.right, each.by_rule, each.has_home) for each in answers] == [
        (True, False, True),
        (True, True, False),
        (False, False, True),
        (False, False, False),
    ]


def test_a_row_gives_recall_and_ratios_to_the_first(monkeypatch):
    seconds = iter([0.0, 3.0, 4.0, 6.0, 0.0, 6.0, 7.0, 8.0])
    monkeypatch.setattr("time.process_time", lambda: next(seconds))
    questions = [variant("the ice has been broken", "o0", op="fragment_5_8")]
    ours, peer = (
        measured(Searcher(name=name, ready=sayso_search), haystack=HAYSTACK, questions=questions)
        for name in ("ours", "peer")
    )
    assert row(peer, ours) == (
        "| peer | 1 | 1.000 | 1.000 | 1.000 | 1000.00 (0.5) | 200000.0 (2.0) |"
    )


def test_a_peer_that_is_not_installed_is_named_and_the_run_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr("benchmarks.peers.searchers.find_spec", lambda _: None)
    originals = [{"id": "o0", "text": TEXTS[0]}, {"id": "o1", "text": TEXTS[1], "held_out": True}]
    variants = [
        {"id": f"v{n}", "text": text, "op": "verbatim", "altered": False, "origins": [f"o{n}"]}
        for n, text in enumerate(TEXTS[:2])
    ]
    news = [{"id": "n", "text": TEXTS[2]}]
    paths = []
    for name, rows in (("originals", originals), ("variants", variants), ("news", news)):
        paths.append(str(tmp_path / f"{name}.jsonl"))
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    asked = [*paths[:2], "--others", paths[2], "--fill", paths[2], "--slow-every", "1"]
    for more in ([], ["--reports", paths[2]]):
        done = CliRunner().invoke(main, [*asked, *more], catch_exceptions=False)
        assert "| sayso | 2 | 1.000 |" in done.output
        assert "bm25s: not installed; pip install bm25s" in done.output


def test_each_searcher_has_a_name_of_its_own():
    assert len({searcher.name for searcher in SEARCHERS}) == len(SEARCHERS)
