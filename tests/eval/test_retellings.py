"""How well alterations are told from what looks like them, and the floors under it."""

import json
from pathlib import Path

import pytest

from eval import retellings
from eval.retellings import Answer, Retelling, answers, figures, load, told
from sayso.model import Change, ChangeKind, Mode

FOLDER = Path(retellings.__file__).with_name("retellings")
FLOORS = {
    "train": {"precision": 0.90, "recall": 0.89, "exact": 0.67, "alarms": 0.08},
    "dev": {"precision": 0.71, "recall": 0.77, "exact": 0.57, "alarms": 0.24},
}
"""A little below what was reached; the false alarms are a ceiling."""


def retelling(*, altered=True, changes=("altered",)):
    return Retelling(
        id="r",
        op="number slip",
        said="We lost 12 boats.",
        quoted="We lost 21 boats.",
        said_lang="en",
        quoted_lang="en",
        mode=Mode.DIRECT,
        changes=tuple(map(ChangeKind, changes)),
        altered=altered,
    )


def answer(*kinds, **fields):
    found = tuple(Change(change=ChangeKind(kind)) for kind in kinds)
    return Answer(retelling=retelling(**fields), changes=found)


def test_punctuation_is_told_only_where_nothing_else_was_changed():
    marks, trimmed = ChangeKind.REPUNCTUATED, ChangeKind.TRIMMED
    assert told([marks, trimmed]) == {trimmed}
    assert told([marks]) == {marks}


def test_figures_count_alterations_found_alarms_and_whole_sets():
    shown = figures(
        [
            answer("altered"),
            answer("trimmed"),
            answer("altered", altered=False, changes=("trimmed",)),
            answer("trimmed", altered=False, changes=("trimmed", "repunctuated")),
        ]
    )
    assert (shown.precision, shown.recall, shown.f1) == (0.5, 0.5, 0.5)
    assert (shown.false_alarms, shown.exact, shown.count) == (0.5, 0.5, 4)
    assert figures([answer("trimmed", altered=False)]).f1 == 0.0


def test_a_report_has_a_row_for_each_language_and_operation(tmp_path, capsys):
    path, misses = tmp_path / "own.jsonl", tmp_path / "misses.json"
    rows = [
        {"id": "1", "altered": True, "changes": ["altered"], "quoted_lang": "en"},
        {"id": "2", "altered": False, "changes": ["translated"], "quoted_lang": "ru"},
    ]
    shared = {"op": "slip", "said": "We lost 12 boats and a pier in the storm of May."}
    shared |= {"quoted": "We lost 21 boats and a pier in the storm of May.", "said_lang": "en"}
    path.write_text(
        "\n".join(json.dumps(row | shared | {"mode": "direct", "twin": None}) for row in rows)
    )
    retellings.main([str(path), "--misses", str(misses)])
    printed = capsys.readouterr().out
    assert [line.split()[0] for line in printed.splitlines() if line.split()[0] != "n"] == [
        "en",
        "en→ru",
        "slip",
        "all",
    ]
    assert json.loads(misses.read_text())["id"] == "2"


@pytest.mark.parametrize("part", FLOORS)
def test_no_figure_on_our_own_retellings_falls_below_its_floor(part):
    lines = [each for code in ("en", "ru", "uk") for each in load(FOLDER / f"{code}.{part}.jsonl")]
    shown, floors = figures(answers(lines)), FLOORS[part]
    assert shown.precision >= floors["precision"]
    assert shown.recall >= floors["recall"]
    assert shown.exact >= floors["exact"]
    assert shown.false_alarms <= floors["alarms"]
