"""The documents leave out no measure, option, mode, change or verdict."""

import re
from pathlib import Path

import pytest

from eval.run import main
from eval.score import RATES, RATIOS
from eval.units import MODES
from sayso.model import VERDICT_OF, ChangeKind, Mode, StatementKind, Verdict

DOCS = Path(__file__).parents[2] / "docs"
EVALUATION = (DOCS / "evaluation.md").read_text(encoding="utf-8")
GLOSSARY = (DOCS / "glossary.md").read_text(encoding="utf-8")


def rows(heading):
    """Return the tables under a heading of the glossary: the first cell's word to the row."""
    _, _, after = GLOSSARY.partition(heading + "\n")
    section = re.split("^#", after, maxsplit=1, flags=re.MULTILINE)[0]
    return dict(re.findall(r"^\| \*\*([^*]+)\*\* \|(.*)\|$", section, flags=re.MULTILINE))


@pytest.mark.parametrize("measure", [*RATIOS, *RATES, *MODES])
def test_every_measure_and_mode_is_explained(measure):
    assert f"`{measure}`" in EVALUATION


@pytest.mark.parametrize("option", [opt for param in main.params for opt in param.opts])
def test_every_option_of_the_command_is_explained(option):
    assert option.upper() in EVALUATION if option.isidentifier() else f"`{option}" in EVALUATION


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("### Mode: how a statement is reported", Mode),
        ("### Kind: what the cue says that the speaker did", StatementKind),
        ("## What was changed on the way", ChangeKind),
        ("## The verdict", Verdict),
    ],
)
def test_the_glossary_explains_every_word_of_a_list_and_no_other(heading, words):
    assert set(rows(heading)) == set(words)
    assert all(row.strip().count("|") >= 1 for row in rows(heading).values())


def test_the_glossary_lists_the_verdicts_gravest_first_with_the_changes_behind_them():
    explained = rows("## The verdict")
    assert list(explained) == list(Verdict)
    for change, verdict in VERDICT_OF.items():
        assert re.search(rf"\b{change}\b", explained[verdict].split("|")[0])


def test_no_word_of_the_glossary_has_two_meanings():
    words = re.findall(r"^\| \*\*([^*]+)\*\* \|", GLOSSARY, flags=re.MULTILINE)
    both = {*ChangeKind} & {*Verdict}
    assert {word for word in words if words.count(word) > 1} == both
