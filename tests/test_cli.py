"""The commands, run as a user runs them: what they print, and how they end."""

import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from sayso.cli import main
from sayso.extract.rules import RuleTagger

CASE = Path(__file__).parent.parent / "examples" / "mine"
CHANNEL = {
    "name": "Lamps",
    "type": "public_channel",
    "id": 7,
    "messages": [
        {
            "id": 1,
            "type": "message",
            "date": "2024-02-16T17:00:00",
            "date_unixtime": "1708102800",
            "text": "The lift has stood still for 12 days. Nobody tells us why.",
            "text_entities": [],
        },
        {
            "id": 2,
            "type": "message",
            "date": "2024-02-17T17:00:00",
            "date_unixtime": "1708189200",
            "text": "Bread is <script>alert(1)</script> dearer again in the works canteen.",
            "text_entities": [],
        },
    ],
}
REPORT = "“The lift has stood still for 12 days,” the channel wrote.\n"
ALTERED = "“The lift has stood still for 21 days,” the channel wrote.\n"


class Done(NamedTuple):
    """A command that has ended."""

    returncode: int
    stdout: bytes
    stderr: bytes


@pytest.fixture
def sayso(monkeypatch, capsysbinary):
    """Run a command within this process: starting Python anew takes longer than all the rest."""

    def run(*args, stdin=b""):
        monkeypatch.setattr(sys, "argv", ["sayso", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            main()
        stdout, stderr = capsysbinary.readouterr()
        return Done(ended.value.code or 0, stdout, stderr)

    return run


@pytest.fixture
def channel(tmp_path):
    folder = tmp_path / "channel"
    folder.mkdir()
    (folder / "result.json").write_text(json.dumps(CHANNEL), encoding="utf-8")
    return folder


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def lines_of(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_read_and_extract_work_through_a_pipe(sayso, report):
    documents = sayso("read", report)
    statements = sayso("extract", stdin=documents.stdout)
    [statement] = lines_of(statements)
    assert statement["text"] == "“The lift has stood still for 12 days,”"
    assert statement["speaker"] is None  # the report names no channel that "the channel" could be
    assert (statement["mode"], statement["kind"]) == ("direct", "writing")
    assert documents.returncode == statements.returncode == 0


def test_statements_traced_from_lines_keep_their_offsets(sayso, report, channel, tmp_path):
    report.write_text("Before it. " + ALTERED, encoding="utf-8")
    statements = tmp_path / "statements.jsonl"
    statements.write_bytes(sayso("extract", stdin=sayso("read", report).stdout).stdout)
    done = sayso("trace", "--statements", statements, "--against", channel)
    [trace] = lines_of(done)
    [change] = [change for change in trace["changes"] if change["change"] == "altered"]
    text = report.read_text(encoding="utf-8")
    assert [text[start:end] for start, end in change["here"]] == ["21"]
    assert done.returncode == 1


def test_a_typed_quotation_is_shown_with_its_origin(sayso, channel):
    done = sayso("trace", "The lift has stood still for 12 days", "--against", channel)
    assert b"VERBATIM" in done.stdout
    assert b"16 February 2024" in done.stdout
    assert done.returncode == 0


def test_quotations_of_a_file_are_traced_in_its_order(sayso, channel, tmp_path):
    quotes = tmp_path / "quotes.jsonl"
    quotes.write_text(
        '{"id":"b","text":"Nobody tells us why"}\n{"id":"a","text":"The lift has stood still"}\n',
        encoding="utf-8",
    )
    done = sayso("trace", "--quotes", quotes, "--against", channel)
    assert [(line["id"], line["verdict"]) for line in lines_of(done)] == [
        ("b", "verbatim"),
        ("a", "shortened"),
    ]


def test_trace_without_anything_to_trace_says_what_to_name(sayso, channel):
    done = sayso("trace", "--against", channel)
    assert done.returncode == 2
    assert b"name a quotation" in done.stderr


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(REPORT, 0, id="all found unaltered"),
        pytest.param(ALTERED, 1, id="a number altered"),
        pytest.param("“We shall dance on the roof tonight,” he said.", 1, id="not found"),
        pytest.param("The lift stands still.", 0, id="nothing attributed to anybody"),
    ],
)
def test_check_ends_with_what_it_found(sayso, report, channel, text, status):
    report.write_text(text, encoding="utf-8")
    assert sayso("check", report, "--against", channel).returncode == status


def test_check_writes_every_value_under_its_name(sayso, report, channel):
    done = sayso("check", report, "--against", channel, "--jsonl")
    assert [next(iter(line)) for line in lines_of(done)] == [
        "document",
        "statement",
        "trace",
        "figure",
    ]


BELIEF = "“The lift stands still,” said Ann Roe. She believes “it will stand still for good.”\n"


@pytest.mark.parametrize(
    ("options", "kinds"),
    [
        pytest.param([], ["speech"], id="words by default"),
        pytest.param(["--kinds", "belief"], ["belief"], id="one kind"),
        pytest.param(["--kinds", "act, belief"], ["belief"], id="a list"),
        pytest.param(["--kinds", "all"], ["speech", "belief"], id="all"),
    ],
)
def test_check_shows_the_kinds_that_are_asked_for(sayso, report, channel, options, kinds):
    report.write_text(BELIEF, encoding="utf-8")
    done = sayso("check", report, "--against", channel, "--jsonl", *options)
    found = [line["statement"]["kind"] for line in lines_of(done) if "statement" in line]
    assert found == kinds


def test_check_says_how_many_of_other_kinds_it_does_not_show(sayso, report, channel, tmp_path):
    report.write_text(BELIEF, encoding="utf-8")
    page = tmp_path / "page.html"
    done = sayso("check", report, "--against", channel, "--html", page)
    assert b"Not shown: 1 of belief" in done.stdout
    assert "Not shown: 1 of belief; with --kinds all" in page.read_text(encoding="utf-8")


def test_a_kind_that_is_none_is_refused_with_those_there_are(sayso, report, channel):
    done = sayso("check", report, "--against", channel, "--kinds", "rumour")
    assert done.returncode == 2
    assert b"name some of speech, writing, belief, act, or all" in done.stderr


@pytest.mark.parametrize(("least", "count"), [(0, 1), (0.5, 1), (0.51, 0), (1, 0)])
def test_statements_below_the_least_confidence_are_left_out_and_counted(
    sayso, report, channel, monkeypatch, least, count
):
    class Unsure:
        def frames(self, text, paragraphs, *, language):
            found = RuleTagger().frames(text, paragraphs, language=language)
            return [tuple(replace(frame, confidence=0.5) for frame in frames) for frames in found]

    monkeypatch.setattr("sayso.cli.tagger_named", lambda _, **__: Unsure())
    documents = sayso("read", report).stdout
    extracted = sayso("extract", "--min-confidence", least, stdin=documents)
    checked = sayso("check", report, "--against", channel, "--min-confidence", least, "--jsonl")
    assert len(lines_of(extracted)) == count
    assert sum("statement" in line for line in lines_of(checked)) == count
    told = f"left out 1 below confidence {least:g}".encode()
    assert [told in done.stderr for done in (extracted, checked)] == [not count] * 2


def test_check_takes_several_channels_after_against(sayso, report, channel, tmp_path):
    more = tmp_path / "more.txt"
    more.write_text("Another text, about something else altogether.", encoding="utf-8")
    done = sayso("check", report, "--against", channel, more, "--jsonl")
    [trace] = [line["trace"] for line in lines_of(done) if "trace" in line]
    assert trace["searched"]["documents"] == 3


def test_check_goes_on_after_bad_input_and_ends_with_2(sayso, report, channel, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = sayso("check", empty, tmp_path / "none.txt", report, "--against", channel)
    assert done.returncode == 2
    assert b"VERBATIM" in done.stdout
    refused = done.stderr.decode().splitlines()
    assert [str(empty) in line for line in refused] == [True, False]
    assert len(refused) == 2


def test_the_page_shows_markup_of_posts_as_text(sayso, channel, report, tmp_path):
    report.write_text("“Bread is dearer again in the works canteen,” it wrote.", encoding="utf-8")
    page = tmp_path / "page.html"
    sayso("check", report, "--against", channel, "--html", page)
    html = page.read_text(encoding="utf-8")
    assert "<script" not in html
    assert "script&gt;alert(1)" in html


def test_a_page_that_cannot_be_written_says_so_and_leaves_nothing(sayso, channel, report, tmp_path):
    done = sayso("check", report, "--against", channel, "--html", tmp_path / "no" / "page.html")
    assert done.returncode == 2
    assert b"cannot be written" in done.stderr
    assert b"Traceback" not in done.stderr


def test_bad_lines_are_named_and_the_others_extracted(sayso):
    good = json.dumps({"id": "1", "text": REPORT})
    done = sayso("extract", stdin=f"{good}\nno json\n{good}\n".encode())
    assert len(lines_of(done)) == 2
    assert b"line 2" in done.stderr
    assert done.returncode == 2


@pytest.mark.parametrize("command", ["read", "check --against"])
def test_a_closed_pipe_ends_quietly_with_0(report, channel, command):
    sayso_here = f"{sys.executable} -c 'from sayso.cli import main; main()'"
    name, *against = command.split()
    rest = f"{against[0]} {channel}" if against else ""
    script = f"({sayso_here} {name} {report} {rest}; echo ended $? >&2) | true"
    done = subprocess.run(["/bin/sh", "-c", script], capture_output=True, check=False, timeout=60)
    assert done.stderr.splitlines()[-1:] == [b"ended 0"]
    assert b"Traceback" not in done.stderr


def test_a_full_disk_is_no_finding(report):
    sayso_here = f"{sys.executable} -c 'from sayso.cli import main; main()'"
    script = f"{sayso_here} read {report} > /dev/full"
    done = subprocess.run(["/bin/sh", "-c", script], capture_output=True, check=False, timeout=60)
    assert done.returncode == 2
    assert b"cannot go on" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_page_is_never_written_over_what_is_read(sayso, channel, report):
    before = report.read_bytes()
    done = sayso("check", report, "--against", channel, "--html", report)
    assert done.returncode == 2
    assert b"among what is read" in done.stderr
    assert report.read_bytes() == before


def test_the_page_is_written_through_a_link_and_never_over_a_device(
    sayso, channel, report, tmp_path
):
    page, link = tmp_path / "page.html", tmp_path / "link.html"
    page.touch()
    link.symlink_to(page)
    sayso("check", report, "--against", channel, "--html", link)
    assert link.is_symlink()
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    done = sayso("check", report, "--against", channel, "--html", "/dev/null")
    assert done.returncode == 2
    assert b"no regular file" in done.stderr


def test_a_page_that_cannot_be_written_leaves_nothing_behind(sayso, channel, report, tmp_path):
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.iterdir())
    assert (
        sayso("check", report, "--against", channel, "--html", tmp_path / "folder").returncode == 2
    )
    assert sorted(tmp_path.iterdir()) == before


def test_against_with_an_equals_sign_takes_what_follows_too(sayso, channel, report, tmp_path):
    more = tmp_path / "more.txt"
    more.write_text("Another text, about something else altogether.", encoding="utf-8")
    done = sayso("check", report, f"--against={channel}", more, "--jsonl")
    [trace] = [line["trace"] for line in lines_of(done) if "trace" in line]
    assert trace["searched"]["documents"] == 3


@pytest.mark.parametrize(
    ("args", "remedy"),
    [
        pytest.param(("check", "--against", "x"), b"before --against", id="no report"),
        pytest.param(("trace", "--against", "x", "words"), b"before --against", id="no quotation"),
        pytest.param(("trace", "\u2026", "--against", "x"), b"at least one word", id="no word"),
    ],
)
def test_a_wrong_order_is_explained(sayso, args, remedy):
    done = sayso(*args)
    assert done.returncode == 2
    assert remedy in done.stderr


def test_the_example_gives_the_same_lines_every_time(sayso):
    args = ("check", CASE / "report.html", "--against", CASE / "channel", "--jsonl")
    assert sayso(*args).stdout == sayso(*args).stdout
