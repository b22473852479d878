"""The pairs of names that joining is measured by, and the measure itself."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from eval.mergers import Measured, alikeness_of_letters, main, measured, read_pairs

FOLDER = Path(__file__).parents[2] / "eval" / "mergers"
FILES = sorted(FOLDER.glob("*.tsv"))
WANTED = 0.98


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_pair_stands_once_and_both_answers_occur(path):
    pairs = read_pairs(path)
    assert len({frozenset((pair.left, pair.right)) for pair in pairs}) == len(pairs) >= 300
    assert {pair.is_same for pair in pairs} == {False, True}


def test_precision_on_dev_stays_where_it_is():
    from eval.mergers import is_joined  # noqa: PLC0415

    pairs = read_pairs(FOLDER / "dev.tsv")
    counts = measured(pairs, map(is_joined, pairs))
    assert counts.right / (counts.right + counts.wrong) >= WANTED
    assert counts.right / (counts.right + counts.missed) >= WANTED


def test_no_name_of_train_is_in_another_file():
    names = [
        {frozenset((pair.left, pair.right)) for pair in read_pairs(path)}
        for path in FILES
        if path.stem != "train"
    ]
    train = {frozenset((pair.left, pair.right)) for pair in read_pairs(FOLDER / "train.tsv")}
    assert all(train.isdisjoint(pairs) for pairs in names)


def test_the_measure_counts_what_is_right_wrong_and_missed():
    pairs = read_pairs(FOLDER / "train.tsv")[:3]
    truth = [pair.is_same for pair in pairs]
    assert measured(pairs, truth) == Measured(right=sum(truth), wrong=0, missed=0)
    assert str(Measured(right=1, wrong=1, missed=3)) == "precision 0.500 (1/2)  recall 0.250 (1/4)"


def test_the_measure_is_printed_beside_plain_letters(tmp_path):
    path = tmp_path / "few.tsv"
    lines = (FOLDER / "train.tsv").read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:8], lines[-1]]), encoding="utf-8")
    done = CliRunner().invoke(main, [str(path), "--misses"])
    assert done.exit_code == 0
    assert "sayso" in done.output
    assert "letters >=" in done.output
    assert alikeness_of_letters(read_pairs(path)[0]) > 0
