"""The commands of an index on disk, and `--index` beside `--against`."""

import io
import json
import sys
from pathlib import Path

import click
import pytest

from sayso import cli_waiting, pipeline
from sayso.cli import cli, main
from sayso.cli_index import index as index_commands

ROOT = Path(__file__).parent.parent
QUOTATION = "The lift has stood still for 12 days"
LINES = [
    {
        "id": "p1",
        "text": f"{QUOTATION}. Nobody tells us why.",
        "channel": "Lamps",
        "date": "2024-02-16",
    },
    {"id": "p2", "text": "Bread is dearer again in the works canteen.", "channel": "Lamps"},
]


@pytest.fixture
def sayso(monkeypatch, capsys):
    """Run a command within this process; return its status, what it printed, and its complaints."""

    def run(*args):
        monkeypatch.setattr(sys, "argv", ["sayso", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b""), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code or 0, *capsys.readouterr()

    return run


@pytest.fixture
def posts(tmp_path):
    path = tmp_path / "posts.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES), encoding="utf-8")
    return path


@pytest.fixture
def folder(sayso, posts, tmp_path):
    assert sayso("index", "build", tmp_path / "index", posts)[0] == 0
    return tmp_path / "index"


def test_all_that_comes_in_is_told(sayso, posts, tmp_path):
    edited = {**LINES[1], "text": "Bread is cheaper again in the works canteen."}
    more = tmp_path / "more.jsonl"
    more.write_text(f"{json.dumps(LINES[0])}\n{json.dumps(edited)}\nno line\n", encoding="utf-8")
    folder = tmp_path / "index"
    assert sayso("index", "build", folder, posts)[1] == (
        "2 in: 2 indexed, 0 known, 0 quarantined, 0 refused\n"
    )
    status, told, complaints = sayso("index", "add", folder, more, tmp_path / "none.txt")
    assert told == "4 in: 1 indexed (1 of them other versions), 1 known, 1 quarantined, 1 refused\n"
    assert status == 2
    assert "line 3" in complaints
    assert "none.txt" in complaints


def test_info_shows_what_there_is(sayso, folder):
    status, told, _ = sayso("index", "info", folder, "--verify")
    assert status == 0
    rows = dict(line.split(maxsplit=1) for line in told.splitlines())
    assert rows["documents"] == "2"
    assert rows["channels"] == "Lamps"
    assert rows["dates"] == "2024-02-16 to 2024-02-16"
    assert rows["segments"] == "1"
    assert rows["vectors"] == "0"
    assert rows["verified"] == "every byte is as it was written"


def test_info_names_ten_channels_and_counts_the_others(sayso, tmp_path):
    posts = tmp_path / "posts.jsonl"
    lines = [{"id": str(n), "text": "pump", "channel": f"pit {n:02}"} for n in range(12)]
    posts.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    sayso("index", "build", tmp_path / "index", posts)
    told = sayso("index", "info", tmp_path / "index")[1]
    assert "pit 08, pit 09 and 2 more" in told
    assert "dates       none" in told


@pytest.mark.parametrize(
    ("damage", "command", "remedy"),
    [
        pytest.param(None, "info", "make one with `sayso index build`", id="no index to look at"),
        pytest.param(None, "add", "make one with `sayso index build`", id="no index to add to"),
        pytest.param("build", "build", "add to it with `sayso index add`", id="built already"),
        pytest.param("cut", "info", "build the index anew in another folder", id="damaged"),
    ],
)
def test_an_index_that_cannot_be_used_ends_with_one_line_and_2(
    sayso, posts, tmp_path, damage, command, remedy
):
    folder = tmp_path / "index"
    if damage:
        sayso("index", "build", folder, posts)
    if damage == "cut":
        (folder / "segment-00000001.jsonl").write_bytes(b"")
    status, _, complaints = sayso("index", command, folder, *([posts] if command != "info" else []))
    assert status == 2
    assert remedy in complaints
    assert len(complaints.splitlines()) == 1


def test_trace_finds_the_same_in_an_index_as_in_files(sayso, posts, folder):
    indexed = sayso("trace", QUOTATION, "--index", folder, "--jsonl")
    assert indexed[:2] == sayso("trace", QUOTATION, "--against", posts, "--jsonl")[:2]
    assert json.loads(indexed[1])["origin"]["document_id"] == "p1"


def test_check_finds_the_same_in_an_index_as_in_files(sayso, posts, folder, tmp_path):
    report = tmp_path / "report.txt"
    report.write_text(f"“{QUOTATION},” the channel wrote.\n", encoding="utf-8")
    command = ("check", report, "--jsonl", "--model", "rules")
    indexed = sayso(*command, "--index", folder)
    assert indexed[:2] == sayso(*command, "--against", posts)[:2]
    assert indexed[0] == 0


@pytest.mark.parametrize(
    ("built", "options", "is_told"),
    [
        pytest.param((), (), True, id="no vectors"),
        pytest.param((), ("--no-across",), False, id="none wanted"),
        pytest.param(("--across",), (), False, id="vectors"),
    ],
)
def test_an_index_in_which_other_languages_cannot_be_looked_for_says_so(
    sayso, posts, tmp_path, built, options, is_told
):
    sayso("index", "build", *built, tmp_path / "i", posts)
    complaints = sayso("trace", QUOTATION, "--index", tmp_path / "i", *options)[2]
    assert ("without --across" in complaints) == is_told


def test_vectors_of_another_encoder_are_refused_and_words_alone_are_not(
    sayso, posts, tmp_path, monkeypatch
):
    folder = tmp_path / "i"
    sayso("index", "build", "--across", folder, posts)
    assert "made by meanings" in sayso("index", "info", folder)[1]
    monkeypatch.setattr(pipeline, "ENCODER", "meanings-next")
    for command in (("trace", QUOTATION, "--index", folder), ("index", "add", folder, posts)):
        status, _, complaints = sayso(*command)
        assert status == 2
        assert "made by the encoder meanings-1, this sayso has meanings-next" in complaints
    assert sayso("trace", QUOTATION, "--index", folder, "--no-across")[0] == 0


@pytest.mark.parametrize(
    ("text", "options", "is_told"),
    [
        pytest.param("Лифт стоит двенадцать дней.", (), True, id="another language"),
        pytest.param("Лифт стоит двенадцать дней.", ("--no-across",), False, id="by words alone"),
        pytest.param("The lift has stood still for days.", (), False, id="the same language"),
    ],
)
def test_a_long_reading_of_what_is_searched_is_told(
    sayso, tmp_path, monkeypatch, text, options, is_told
):
    monkeypatch.setattr(cli_waiting, "PATIENCE", 0)
    (tmp_path / "post.txt").write_text(text, encoding="utf-8")
    quotation = "Nobody has told us why the lift has stood still"
    complaints = sayso("trace", quotation, "--against", tmp_path / "post.txt", *options)[2]
    assert ("sentences mean" in complaints) == is_told


@pytest.mark.parametrize("place", ["--index", "--against"])
def test_the_page_is_never_written_over_a_file_of_a_folder_that_is_read(
    sayso, posts, folder, tmp_path, place
):
    searched, target = (folder, folder / "manifest.json"), (posts.parent, posts)
    read, written = searched if place == "--index" else target
    before = written.read_bytes()
    report = tmp_path / "report.txt"
    report.write_text(f"“{QUOTATION},” the channel wrote.\n", encoding="utf-8")
    command = ("check", report, place, read, "--model", "rules", "--no-across", "--html", written)
    status, _, complaints = sayso(*command)
    assert status == 2
    assert "among what is read" in complaints
    assert written.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_named(sayso, posts):
    status, _, complaints = sayso("index", "build", "/dev/null/index", posts)
    assert status == 2
    assert "/dev/null/index: " in complaints


@pytest.mark.parametrize("command", ["trace", "check"])
@pytest.mark.parametrize("both", [False, True])
def test_what_is_searched_is_named_exactly_once(sayso, posts, folder, command, both):
    searched = ["--against", posts, "--index", folder] if both else []
    status, _, complaints = sayso(command, posts, *searched)
    assert status == 2
    assert "either --against PATH... or --index DIR" in complaints


@pytest.mark.parametrize("name", sorted(index_commands.commands))
def test_every_command_of_an_index_is_documented_with_its_options(name):
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    section = page.partition(f"## `sayso index {name}")[2].partition("\n## ")[0]
    options = [
        option
        for parameter in index_commands.commands[name].params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    ]
    assert section
    assert [option for option in options if option not in section] == []
    assert index_commands.name in cli.commands
