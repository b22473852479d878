"""Floors name what fell below them and hold for one corpus file only."""

import hashlib
import json
from pathlib import Path

import pytest

from eval.floors import corpus_name, figure_named, floors_for, shortfalls
from eval.score import Scores, Tally
from sayso.errors import ReadError

SCORES = Scores(
    {
        ("content_soft", "direct"): Tally(found=3, gold=4, right=3, predicted=4),
        ("source_head", "direct"): Tally(found=9, gold=10),
    }
)


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "ours" / "dev.jsonl"
    path.parent.mkdir()
    path.write_text('{"id": "a", "text": ""}\n', encoding="utf-8")
    return path


@pytest.fixture
def floors(tmp_path, corpus):
    def write(floors, *, name="ours/dev.jsonl", sha256=None):
        path = tmp_path / "floors.json"
        digest = sha256 or hashlib.sha256(corpus.read_bytes()).hexdigest()
        path.write_text(
            json.dumps({name: {"sha256": digest, "floors": {"ours": floors}}}), encoding="utf-8"
        )
        return path

    return write


def test_a_corpus_is_named_by_its_folder_and_file():
    assert corpus_name(Path("/somewhere/polnear/dev.jsonl")) == "polnear/dev.jsonl"


def test_figures_are_found_by_their_names():
    assert figure_named(SCORES, "content_soft.direct.F1") == 0.75
    assert figure_named(SCORES, "source_head.direct.acc") == 0.9


def test_only_what_is_below_its_floor_falls_short():
    floors = {"content_soft.direct.F1": 0.76, "source_head.direct.acc": 0.9}
    (shortfall,) = shortfalls(SCORES, floors)
    assert str(shortfall) == "content_soft.direct.F1 is 0.7500, below its floor of 0.7600"


def test_the_floors_of_an_unchanged_corpus_are_returned(corpus, floors):
    path = floors({"content_soft.all.F1": 0.5})
    assert floors_for(corpus, tagger="ours", path=path) == {"content_soft.all.F1": 0.5}


def test_a_changed_corpus_is_refused_and_told_what_to_do(corpus, floors):
    path = floors({}, sha256="0" * 64)
    with pytest.raises(ReadError, match=r"measured on another file; .*write the new digest"):
        floors_for(corpus, tagger="ours", path=path)


def test_a_corpus_without_floors_is_refused_and_told_which_have_some(corpus, floors):
    path = floors({}, name="theirs/dev.jsonl")
    with pytest.raises(ReadError, match=r"'ours/dev.jsonl', only for theirs/dev.jsonl"):
        floors_for(corpus, tagger="ours", path=path)


def test_a_tagger_without_floors_is_refused_and_told_which_have_some(corpus, floors):
    path = floors({"content_soft.all.F1": 0.5})
    with pytest.raises(ReadError, match=r"'theirs' on 'ours/dev.jsonl', only for ours"):
        floors_for(corpus, tagger="theirs", path=path)


@pytest.mark.parametrize(
    "name", ["content_soft.F1", "content_soft.direct.acc", "source_head.all.F1", "luck.all.F1"]
)
def test_a_floor_under_no_figure_is_refused(corpus, floors, name):
    with pytest.raises(ReadError, match=f"no figure is called '{name}'"):
        floors_for(corpus, tagger="ours", path=floors({name: 0.5}))


@pytest.mark.parametrize("content", ["{", '{"ours/dev.jsonl": {"floors": {}}}'])
def test_a_file_that_is_no_table_of_floors_is_refused(corpus, tmp_path, content):
    path = tmp_path / "floors.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ReadError, match="no floors in JSON"):
        floors_for(corpus, tagger="ours", path=path)


def test_a_missing_file_of_floors_is_refused(corpus, tmp_path):
    with pytest.raises(ReadError, match="no such file"):
        floors_for(corpus, tagger="ours", path=tmp_path / "none.json")


@pytest.mark.shared
def test_the_floors_of_the_project_are_measured_on_the_corpora_at_hand(shared):
    path = Path(__file__).parents[2] / "eval" / "floors.json"
    for name, corpus in json.loads(path.read_text(encoding="utf-8")).items():
        for tagger in corpus["floors"]:
            assert floors_for(shared / "data" / name, tagger=tagger, path=path)
