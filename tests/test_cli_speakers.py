"""`sayso speakers` and `sayso judge`, run as a user runs them."""

import io
import json
import sys

import pytest

from sayso.cli import main
from sayso.codec import to_line
from sayso.codec_speakers import judgements_from_lines
from sayso.ids import content_id
from sayso.model import Decision, Judgement, Mode, Notice, Span, Speaker, SpeakerKind, Statement
from sayso.pipeline_speakers import add_judgement, new_judgement

LATIN, CYRILLIC = "Sergei Lavkin", "Сергей Лавкин"
TEXT = "“The lift has stood still for 12 days,” said Ada Lund.\n"


def statement(name, document, *, confidence=0.9):
    return Statement(
        id=f"{name} in {document}",
        document_id=document,
        mode=Mode.INDIRECT,
        content=(Span(0, 0),),
        text="",
        speaker=Speaker(
            id=content_id("speaker", name.casefold()), name=name, kind=SpeakerKind.PERSON
        )
        if name
        else None,
        confidence=confidence,
    )


@pytest.fixture
def sayso(monkeypatch, capsys):
    """Run a command within this process; return its status, what it printed, and its complaints."""

    def run(*args):
        monkeypatch.setenv("COLUMNS", "100")
        monkeypatch.setattr(sys, "argv", ["sayso", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b""), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code or 0, *capsys.readouterr()

    return run


@pytest.fixture
def statements(tmp_path):
    path = tmp_path / "statements.jsonl"
    held = [
        statement(LATIN, "d1"),
        statement(CYRILLIC, "d2"),
        statement("Lund", "d1"),
        statement("Ada Lund", "d2"),
        statement(None, "d2"),
        statement("Vera Moss", "d2", confidence=0.2),
    ]
    path.write_bytes(b"".join(map(to_line, held)))
    return path


def voices(lines):
    found = [json.loads(line) for line in lines.splitlines()]
    return [each["voice"] for each in found if "voice" in each]


def test_who_speaks_in_documents_is_shown(sayso, tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    status, told, _ = sayso("speakers", path, "--model", "rules")
    assert status == 0
    assert "Ada Lund" in told
    assert "1 statements = 1 resolved + 0 unresolved" in told


def test_two_spellings_are_one_line_of_json(sayso, statements):
    _, told, _ = sayso("speakers", "--statements", statements, "--jsonl")
    [both] = [voice for voice in voices(told) if len(voice["speakers"]) > 1]
    assert {alias["name"] for alias in both["aliases"]} == {LATIN, CYRILLIC}
    assert both["statements"] == both["documents"] == 2


def test_nothing_is_lost_and_the_unresolved_are_counted(sayso, statements):
    _, told, _ = sayso("speakers", "--statements", statements)
    assert "6 statements = 5 resolved + 1 unresolved" in told


def test_what_is_below_a_confidence_is_left_out_and_counted(sayso, statements):
    _, told, complaints = sayso("speakers", "--statements", statements, "--min-confidence", 0.5)
    assert "Vera Moss" not in told
    assert "5 statements" in told
    assert "left out 1 below confidence 0.5" in complaints


def test_merges_show_what_was_joined_and_what_a_person_may_judge(sayso, statements):
    _, told, _ = sayso("speakers", "--statements", statements, "--merges")
    joined, _, asked = told.partition("not joined")
    assert "spellings of one name" in joined
    assert "the same surname" in asked


def test_merges_are_lines_of_json_too(sayso, statements):
    _, told, _ = sayso("speakers", "--statements", statements, "--merges", "--jsonl")
    merges = [json.loads(line)["merge"] for line in told.splitlines() if '{"merge"' in line]
    assert sorted(each["score"] >= 0.5 for each in merges) == [False, True]


def test_a_judgement_parts_two_and_a_later_one_joins_them_again(sayso, statements, tmp_path):
    path = tmp_path / "judgements.jsonl"
    status, told, _ = sayso("judge", LATIN, CYRILLIC, "--different", "--judgements", path)
    assert (status, told) == (0, f"{LATIN} and {CYRILLIC}: different, added to {path}\n")
    args = ("speakers", "--statements", statements, "--judgements", path, "--merges")
    apart = sayso(*args)[1]
    assert "kept apart" in apart
    assert "is judged not to be" in apart
    sayso("judge", CYRILLIC, LATIN, "--same", "--judgements", path, "--by", "vera", "--note", "met")
    again = sayso(*args)[1]
    assert "kept apart" not in again
    assert "a person judged so" in again
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [line["decision"] for line in lines] == ["different", "same"]
    assert (lines[1]["by"], lines[1]["note"]) == ("vera", f"{CYRILLIC} / {LATIN} | met")


def test_cuts_are_lines_of_json(sayso, statements, tmp_path):
    path = tmp_path / "judgements.jsonl"
    sayso("judge", LATIN, CYRILLIC, "--different", "--judgements", path)
    told = sayso(
        "speakers", "--statements", statements, "--judgements", path, "--merges", "--jsonl"
    )[1]
    assert [line for line in told.splitlines() if line.startswith('{"cut"')]


def test_speakers_are_judged_by_ids_as_well(sayso, tmp_path):
    path = tmp_path / "judgements.jsonl"
    name = content_id("speaker", "ada lund")
    sayso("judge", name, "Lund", "--same", "--judgements", path)
    assert json.loads(path.read_bytes())["left"] == name


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (("speakers",), "name documents"),
        (("judge", "A", "B", "--judgements", "j"), "say --same or --different"),
        (("judge", "A", "a", "--same", "--judgements", "j"), "one id"),
    ],
)
def test_what_is_missing_is_said(sayso, args, problem):
    status, _, complaints = sayso(*args)
    assert status == 2
    assert problem in complaints


def test_judgements_that_are_not_there_end_it_with_a_remedy(sayso, statements, tmp_path):
    status, _, complaints = sayso(
        "speakers", "--statements", statements, "--judgements", tmp_path / "none.jsonl"
    )
    assert status == 2
    assert "judgements cannot be read" in complaints


def test_judgements_are_not_written_where_there_is_no_folder(sayso, tmp_path):
    status, _, complaints = sayso(
        "judge", "A", "B", "--same", "--judgements", tmp_path / "none" / "j"
    )
    assert status == 2
    assert "cannot be written" in complaints


def test_a_bad_line_of_judgements_is_named_and_the_others_are_used(sayso, statements, tmp_path):
    path = tmp_path / "judgements.jsonl"
    sayso("judge", LATIN, CYRILLIC, "--different", "--judgements", path)
    path.write_bytes(b"no line\n\n" + path.read_bytes())
    status, told, complaints = sayso(
        "speakers", "--statements", statements, "--judgements", path, "--merges"
    )
    assert status == 2
    assert "line 1" in complaints
    assert "kept apart" in told


def test_judgements_come_back_as_they_went_out(tmp_path):
    held = [new_judgement("a", "b", decision=each, by="vera", note="«так»") for each in Decision]
    path = tmp_path / "j"
    for each in held:
        add_judgement(each, path)
    assert list(judgements_from_lines(path.read_bytes().splitlines(), path="j")) == held


def test_a_judgement_never_joins_a_line_that_has_no_end(tmp_path):
    path = tmp_path / "j"
    one = new_judgement("a", "b", decision=Decision.SAME, by="vera")
    path.write_bytes(to_line(one).rstrip(b"\n"))
    add_judgement(one, path)
    assert path.read_bytes() == to_line(one) * 2


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"at": "yesterday"}, id="no date"),
        pytest.param({"at": ""}, id="an empty date"),
        pytest.param({"right": "a"}, id="one speaker"),
        pytest.param({"decision": "perhaps"}, id="no decision"),
    ],
)
def test_a_judgement_that_is_none_is_a_notice(change):
    line = {"id": "j", "left": "a", "right": "b", "decision": "same", "by": "v", "at": "2024-02-01"}
    [good] = judgements_from_lines([json.dumps(line).encode()], path="j")
    assert isinstance(good, Judgement)
    [bad] = judgements_from_lines([json.dumps({**line, **change}).encode()], path="j")
    assert isinstance(bad, Notice)
    assert bad.place == "line 1"
