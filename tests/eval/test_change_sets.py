"""Which sets of changes are right for an edit, and how telling them is scored."""

import json

import pytest

from eval import change_sets
from eval.change_sets import right_sets

SAID = "The tug left Hollin at dawn, and nobody on the quay saw the $40 lamp go out."

RIGHT = {
    "a copy": ("verbatim", SAID, SAID, [set()]),
    "marks": ("typography", SAID, f"«{SAID}»", [set(), {"repunctuated"}]),
    "a unit lost": (
        "typography",
        SAID,
        SAID.replace("$", ""),
        [set(), {"repunctuated"}, {"altered"}],
    ),
    "a cut": ("trim_end", SAID, "The tug left Hollin at dawn", [{"trimmed"}]),
    "a cut beside a word that decides": (
        "trim_start",
        "The lamp did not go out at dawn.",
        "go out at dawn.",
        [{"trimmed"}, {"trimmed", "altered"}],
    ),
    "whole sentences cut": (
        "trim_start",
        "The tug left. The lamp went out at dawn.",
        "The lamp went out at dawn.",
        [{"trimmed"}, set()],
    ),
    "a cut that cannot be placed": ("trim_end", SAID, "a lamp", [{"trimmed"}]),
    "words left out": ("ellipsis", SAID, "The tug left … go out.", [{"elided"}]),
    "sentences left out": (
        "ellipsis",
        "The tug left. The lamp went out. Nobody saw it.",
        "The tug … saw it.",
        [{"elided"}, {"spliced"}],
    ),
    "combo, with its mark": (
        "combo",
        SAID,
        "THE TUG LEFT HOLLIN … THE LANTERN GO OUT",
        [{"elided", "reworded"}],
    ),
    "combo, its mark taken out": (
        "combo",
        SAID,
        "the tug left  the quay saw the 40 lamp go out",
        [{"elided"}],
    ),
    "combo, shorter": ("combo", SAID, "THE TUG LEFT HOLLIN", [{"trimmed"}]),
    "combo of marks alone": ("combo", SAID, SAID.upper(), [{"repunctuated"}]),
}


@pytest.mark.parametrize(("op", "said", "quoted", "expected"), RIGHT.values(), ids=RIGHT)
def test_the_right_sets_follow_from_the_operation_and_the_texts(op, said, quoted, expected):
    assert right_sets(op, said=said, quoted=quoted) == {frozenset(each) for each in expected}


def test_a_known_operation_is_scored_by_whether_its_set_is_told(tmp_path, capsys):
    originals, variants = tmp_path / "originals.jsonl", tmp_path / "variants.jsonl"
    originals.write_text(json.dumps({"id": "o1", "text": SAID}))
    edits = {"verbatim": SAID, "number": SAID.replace("40", "90"), "bracket": "no such words"}
    variants.write_text(
        "\n".join(
            json.dumps({"id": op, "text": text, "op": op, "origins": ["o1"]})
            for op, text in edits.items()
        )
    )
    misses = tmp_path / "misses.json"
    change_sets.main([str(originals), str(variants), "--misses", str(misses)])
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert rows == [
        ["bracket", "1", "0.0000"],
        ["number", "1", "1.0000"],
        ["verbatim", "1", "1.0000"],
        ["all", "3", "0.6667"],
    ]
    assert json.loads(misses.read_text())["right"] == [["inserted"]]
