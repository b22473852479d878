"""`sayso disagreements`, and the figures of `sayso check`: flagged, shown, written as lines."""

import json
import sys

import pytest

from sayso.cli import main

FIRST = """Dam breaks above Ostvik

About 1,200 homes were destroyed when the dam above Ostvik broke on 14 March 2031, officials said.
The war in Ukraine broke out in February 2021. An estimated 5,000 people were killed in Ostvik.
"""
SECOND = """Ostvik counts its homes

On 14 March 2031 the dam above Ostvik broke. “We counted 1,900 homes destroyed in Ostvik,” said Mayor Ada Lund.
"""


@pytest.fixture
def sayso(monkeypatch, capsys):
    """Run a command within this process: its status, what it printed and its complaints."""

    def run(*args):
        monkeypatch.setattr(sys, "argv", ["sayso", *map(str, args)])
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        return ended.value.code or 0, printed.out, printed.err

    return run


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "reports"
    place.mkdir()
    (place / "first.txt").write_text(FIRST, encoding="utf-8")
    (place / "second.txt").write_text(SECOND, encoding="utf-8")
    return place


def quantities(printed):
    return [json.loads(line)["quantity"] for line in printed.splitlines()]


def test_claims_of_one_quantity_stand_together_and_the_gravest_come_first(sayso, folder):
    status, printed, _ = sayso("disagreements", folder, "--jsonl", "--model", "rules")
    found = quantities(printed)
    assert status == 0
    assert "war" in found[0]["label"]
    assert found[0]["figures"][0]["flags"][0]["kind"] == "contradicts what is known"
    homes = next(each for each in found if "homes" in each["label"])
    assert [figure["value"] for figure in homes["figures"]] == [1200, 1900]
    assert homes["comparisons"][0]["relation"] == "contradicting"


def test_the_table_names_who_claims_what_and_counts_what_was_found(sayso, folder):
    _, printed, _ = sayso("disagreements", folder, "--model", "rules")
    words = " ".join(printed.split())
    assert "contradicting" in words
    assert "2 documents" in words
    assert "1,200" in words
    assert "1,900" in words


def test_the_page_is_whole_and_has_a_picture_of_the_values(sayso, folder, tmp_path):
    page = tmp_path / "page.html"
    status, _, complaints = sayso("disagreements", folder, "--html", page, "--model", "rules")
    assert status == 0
    assert f"wrote {page}" in complaints
    written = page.read_text(encoding="utf-8")
    assert "<svg" in written
    assert "<script" not in written
    assert "24 February 2022" in written


def test_a_table_of_ones_own_is_held_against_claims(sayso, folder, tmp_path):
    table = tmp_path / "known.csv"
    table.write_text(
        "event,kind,date,source\ndam above Ostvik broke; Ostvik dam broke,date,2031-03-12,Town archive\n",
        encoding="utf-8",
    )
    _, printed, _ = sayso("disagreements", folder, "--known", table, "--jsonl", "--model", "rules")
    notes = [
        flag["note"] for each in quantities(printed) for f in each["figures"] for flag in f["flags"]
    ]
    assert any("Town archive" in note for note in notes)


@pytest.mark.parametrize("command", ["disagreements", "check"])
def test_a_table_that_is_not_there_ends_with_one_line_and_2(sayso, folder, command):
    against = ("--against", folder) if command == "check" else ()
    status, _, complaints = sayso(command, folder, "--known", folder / "none.csv", *against)
    assert status == 2
    assert "no such file" in complaints


def test_a_row_that_tells_nothing_is_named_and_the_rest_is_used(sayso, folder, tmp_path):
    table = tmp_path / "known.csv"
    table.write_text("event,kind,date,source\nrain,date,soon,almanac\n", encoding="utf-8")
    status, printed, complaints = sayso(
        "disagreements", folder, "--known", table, "--model", "rules"
    )
    assert status == 2
    assert "line 2" in complaints
    assert "1,900" in printed


def test_check_flags_figures_in_the_terminal_on_the_page_and_in_lines(sayso, folder, tmp_path):
    page = tmp_path / "page.html"
    report = folder / "first.txt"
    command = ("check", report, "--against", folder / "second.txt", "--model", "rules")
    _, printed, _ = sayso(*command, "--html", page)
    words = " ".join(printed.split())
    assert "contradicts what is known" in words
    assert "24 February 2022" in words
    assert "contradicts what is known" in page.read_text(encoding="utf-8")
    _, lines, _ = sayso(*command, "--jsonl")
    figures = [
        json.loads(line)["figure"] for line in lines.splitlines() if line.startswith('{"figure"')
    ]
    assert {figure["value"] for figure in figures} >= {1200, 5000}
    crowd = next(figure for figure in figures if figure["value"] == 5000)
    assert crowd["hedge"] == "estimated"
    assert [flag["kind"] for flag in crowd["flags"]] == ["vouched for by nobody"]


def test_figures_in_quantities_and_alone_are_all_there_are(sayso, folder):
    _, printed, _ = sayso("disagreements", folder, "--model", "rules")
    line = printed.strip().splitlines()[-1]
    found, held = line.split(" · ")[-1].split(" figures = ")
    grouped, alone = (int(part.split()[0]) for part in held.split(" + "))
    assert int(found) == grouped + alone
