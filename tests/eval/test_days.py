"""The days of our own gold, the floors under them, and what is printed."""

import pytest

from eval import days
from eval.days_gold import FOLDER, marked, questions_of

FLOORS = {"train": 0.96, "dev": 0.88}
"""A little below what was reached."""
FEWEST = 80


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.tsv")), ids=lambda path: path.name)
def test_days_are_told_as_well_as_they_were(path):
    questions = questions_of(path)
    assert len(questions) >= FEWEST
    right = 1 - len(days.misses_of(questions)) / len(questions)
    assert right >= FLOORS[path.name.split(".")[1]]


def test_marks_are_taken_out_and_their_places_kept():
    found = marked("{It holds,} <Lund> [said] {too}.")
    assert found.text == "It holds, Lund said too."
    assert [span.of(found.text) for span in found.content] == ["It holds,", "too"]
    assert [span.of(found.text) for span in (*found.cue, *found.source)] == ["said", "Lund"]


def test_misses_are_printed_with_what_was_answered(tmp_path, capsys):
    path = tmp_path / "en.own.tsv"
    row = "2023-12-19\t<Lund> [said] {} {{it holds}}.\t{}\n"
    rows = (row.format("on Friday", "2023-12-14"), row.format("last week", "2023-12-11/2023-12-17"))
    path.write_text("written\tsentence\tmeant\n" + "".join(rows), encoding="utf-8")
    days.main([str(path), "--misses"])
    shown = capsys.readouterr().out
    assert "1 of 2 right (50.0%), 1 dated wrong" in shown
    assert "2023-12-14 not 2023-12-15" in shown
