"""How the changes told of two posts are scored against those marked by hand."""

import json

import pytest

from eval import linked_pairs
from eval.linked_pairs import Judged, altered_f1, mean_jaccard
from sayso.model import ChangeKind

EARLIER = "Мост через Лесную закрыли на 12 дней"
LATER = "Мост через Лесную закрыли на 21 день"


@pytest.mark.parametrize("earlier", ["a", "b"])
def test_changes_run_from_the_earlier_post_to_the_later_one(earlier, tmp_path, capsys):
    texts = {"text_a": EARLIER, "text_b": LATER}
    if earlier == "b":
        texts = {"text_a": LATER, "text_b": EARLIER}
    link = {
        "a_spans": [[0, len(texts["text_a"])]],
        "b_spans": [[0, len(texts["text_b"])]],
        "changes": ["altered"],
    }
    links, told = tmp_path / "links.jsonl", tmp_path / "told.jsonl"
    pair = {"id": "p", "earlier": earlier, **texts, "links": [link]}
    other = {"id": "q", "earlier": "a", "text_a": "x", "text_b": "y"}
    links.write_text("\n".join(json.dumps(each) for each in (pair, other)))
    linked_pairs.main([str(links), "--predictions", str(told)])
    assert "1 links" in capsys.readouterr().out
    first, second = map(json.loads, told.read_text().splitlines())
    assert "altered" in first["links"][0]["changes"]
    assert second == {"id": "q", "links": []}


def test_two_empty_sets_agree_and_figures_are_over_all_links():
    altered, trimmed = frozenset({ChangeKind.ALTERED}), frozenset({ChangeKind.TRIMMED})
    judged = [
        Judged(told=frozenset(), marked=frozenset()),
        Judged(told=altered | trimmed, marked=altered),
        Judged(told=altered, marked=trimmed),
    ]
    assert mean_jaccard(judged) == pytest.approx(0.5)
    assert altered_f1(judged) == pytest.approx(2 / 3)
    assert altered_f1(judged[:1]) == 0.0
