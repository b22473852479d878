"""The acts of our own gold, the floors under them, and what is printed."""

from pathlib import Path

import pytest

from eval import acts
from sayso.model import Act

FLOORS = {"train": 0.98, "dev": 0.95}
"""A little below what was reached."""
FEWEST = 120


@pytest.mark.parametrize("path", sorted(acts.FOLDER.glob("*.tsv")), ids=lambda path: path.name)
def test_acts_are_told_as_well_as_they_were(path):
    questions = acts.questions_of(path)
    assert len(questions) >= FEWEST
    assert {each.act for each in questions} == set(Act)
    right = 1 - len(acts.misses_of(questions)) / len(questions)
    assert right >= FLOORS[path.name.split(".")[1]]


def test_train_and_dev_share_no_statement():
    for train in acts.FOLDER.glob("*.train.tsv"):
        dev = Path(str(train).replace(".train.", ".dev."))
        asked = [
            {(each.cue, each.content) for each in acts.questions_of(path)} for path in (train, dev)
        ]
        assert not asked[0] & asked[1]


def test_misses_are_printed_with_what_was_answered(tmp_path, capsys):
    path = tmp_path / "en.own.tsv"
    path.write_text(
        "cue\tcontent\tact\nsaid\tthat it holds\tdeny\nsaid\tso\tassert\n", encoding="utf-8"
    )
    acts.main([str(path), "--misses"])
    shown = capsys.readouterr().out
    assert "1 of 2 right (50.0%)" in shown
    assert "said | that it holds | deny not assert" in shown
