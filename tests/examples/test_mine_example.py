"""The bundled case is at one with itself: what expected.json says stands in its reports and channel."""

import json
import re
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from sayso.model import Change, ChangeKind, Mode, Verdict, verdict_of

CASE = Path(__file__).parents[2] / "examples" / "mine"
EXPECTED = json.loads((CASE / "expected.json").read_text(encoding="utf-8"))
REPORTS = {report["report"]: report for report in EXPECTED["reports"]}
STATEMENTS = [
    pytest.param(report["report"], statement, id=statement["id"])
    for report in EXPECTED["reports"]
    for statement in report["statements"]
]
DIRECT_FOUND = [
    case for case in STATEMENTS if case.values[1]["mode"] == "direct" and case.values[1]["origin"]
]
NOT_FOUND = [case for case in STATEMENTS if case.values[1]["verdict"] == Verdict.NOT_FOUND]
FIGURES = [
    pytest.param(report["report"], figure, id=figure["id"])
    for report in EXPECTED["reports"]
    for figure in report["figures"]
]


def html_parts(path):
    page = LexborHTMLParser(path.read_text(encoding="utf-8"))
    paragraphs = [node.text() for node in page.css(".article-body p")]
    return {"title": page.css_first("h1").text(), "text": "\n".join(paragraphs)}


def text_parts(path):
    headline, _, text = path.read_text(encoding="utf-8").partition("\n")
    return {"title": headline.removeprefix("date 2024-02-20 "), "text": text}


PARTS = {
    "report.html": html_parts(CASE / "report.html"),
    "second-report.txt": text_parts(CASE / "second-report.txt"),
}


def messages():
    raw = (CASE / "channel/result.json").read_text(encoding="utf-8")
    return json.loads(raw.replace("\\x0B", "\\u000b"))["messages"]


def words_of_message(message):
    text = message.get("text", "")
    pieces = [text] if isinstance(text, str) else text
    return "".join(piece if isinstance(piece, str) else piece["text"] for piece in pieces)


POSTS = {message["id"]: words_of_message(message) for message in messages()}


def transcript():
    """Return the words of each numbered cue of the video."""
    blocks = (CASE / "video.vtt").read_text(encoding="utf-8").split("\n\n")
    cues = {}
    for block in blocks:
        number, *lines = block.strip().split("\n")
        if number.isdecimal():
            cues[int(number)] = re.sub(r"<v [^>]+>", "", " ".join(lines[1:]))
    return cues


CUES = transcript()


def place_text(place):
    if "message" in place:
        return POSTS[place["message"]]
    return " ".join(CUES[number] for number in place["cues"])


def words(text):
    return re.findall(r"\w+(?:-\w+)*", (text or "").casefold())


def test_ids_are_unique_and_point_to_statements_that_exist():
    ids = [case.values[1]["id"] for case in STATEMENTS]
    first = {statement["id"] for statement in REPORTS["report.html"]["statements"]}
    assert len(ids) == len(set(ids))
    for case in STATEMENTS:
        report, statement = case.values
        same_report = {other["id"] for other in REPORTS[report]["statements"]}
        assert {statement["within"], statement["continues"]} <= same_report | {None}
        assert statement["follows"] in first | {None}


@pytest.mark.parametrize("report", REPORTS)
def test_the_title_is_the_reports(report):
    assert PARTS[report]["title"] == REPORTS[report]["title"]


@pytest.mark.parametrize(("report", "statement"), STATEMENTS)
def test_the_words_of_every_role_stand_in_the_report(report, statement):
    text = PARTS[report][statement["part"]]
    assert statement["content"]
    for piece in statement["content"]:
        assert text.count(piece) == 1
    for piece in (*statement["source"], *statement["cue"]):
        assert piece in text


@pytest.mark.parametrize(("report", "statement"), STATEMENTS)
def test_content_stands_in_quotation_marks_as_its_mode_says(report, statement):
    quoted = [piece[0] in "“‘" for piece in statement["content"]]
    marks = [any(mark in piece for mark in "“‘") for piece in statement["content"]]
    expected = {Mode.DIRECT: (True, True), Mode.MIXED: (False, True), Mode.INDIRECT: (False, False)}
    assert all(pair == expected[statement["mode"]] for pair in zip(quoted, marks, strict=True))


@pytest.mark.parametrize(("report", "statement"), STATEMENTS)
def test_the_words_of_every_origin_stand_in_the_channel_or_video(report, statement):
    for place in statement["origin"]:
        assert all(passage in place_text(place) for passage in place["words"])


@pytest.mark.parametrize(("report", "statement"), STATEMENTS)
def test_the_verdict_follows_from_the_changes(report, statement):
    changes = [Change(change=ChangeKind(change["change"])) for change in statement["changes"]]
    if statement["origin"]:
        assert statement["verdict"] == verdict_of(changes)
    elif statement["verdict"] is None:
        assert statement["optional"]
    else:
        assert statement["verdict"] == Verdict.NOT_FOUND
        assert not changes


@pytest.mark.parametrize(("report", "statement"), STATEMENTS)
def test_every_change_shows_words_of_the_statement_and_of_its_origin(report, statement):
    here = " ".join(statement["content"])
    there = " ".join(passage for place in statement["origin"] for passage in place["words"])
    for change in statement["changes"]:
        assert (change["here"] or "") in here
        assert (change["there"] or "") in there
        assert change["here"] or change["there"] or change["change"] == "reported"


@pytest.mark.parametrize(("report", "statement"), DIRECT_FOUND)
def test_the_changes_of_a_quotation_are_all_the_changes_there_are(report, statement):
    here = Counter(word for piece in statement["content"] for word in words(piece))
    for change in statement["changes"]:
        here.subtract(words(change["here"]))
        here.update(words(change["there"]))
    there = Counter(
        word
        for place in statement["origin"]
        for passage in place["words"]
        for word in words(passage)
    )
    assert +here == there


@pytest.mark.parametrize(("report", "statement"), NOT_FOUND)
def test_what_is_not_found_stands_nowhere(report, statement):
    asked = " ".join(words(" ".join(statement["content"])))
    for text in (*POSTS.values(), *CUES.values()):
        assert asked not in " ".join(words(text))


def test_the_case_shows_every_verdict_of_one_language():
    shown = {case.values[1]["verdict"] for case in STATEMENTS}
    assert shown - {None} == {*Verdict} - {Verdict.TRANSLATED}


@pytest.mark.parametrize(("report", "figure"), FIGURES)
def test_every_figure_stands_in_its_report_and_its_reference_in_the_case(report, figure):
    assert figure["words"] in PARTS[report]["text"]
    reference = figure.get("reference")
    if reference:
        assert all(passage in place_text(reference) for passage in reference["words"])


@pytest.mark.parametrize("report", REPORTS)
def test_what_is_no_statement_of_the_report_stands_outside_its_body(report):
    page = (CASE / report).read_text(encoding="utf-8")
    for piece in REPORTS[report]["not_statements"]:
        assert piece in page
        assert piece not in PARTS[report]["text"]


def test_the_export_needs_the_repair_of_a_control_character():
    raw = (CASE / "channel/result.json").read_text(encoding="utf-8")
    with pytest.raises(json.JSONDecodeError, match="escape"):
        json.loads(raw)
    assert len(messages()) > 50


def test_the_export_has_every_sort_of_message():
    found = messages()
    assert {message["type"] for message in found} == {"message", "service", "unsupported"}
    for key in ("edited", "forwarded_from", "reply_to_message_id", "photo", "file", "poll"):
        assert any(key in message for message in found), key
    assert any(message.get("text") == "" and "photo" in message for message in found)
    assert any(isinstance(message.get("text"), list) for message in found)


def test_the_exports_messages_are_in_order_and_their_replies_are_there():
    found = messages()
    ids = [message["id"] for message in found]
    assert ids == sorted(set(ids))
    times = [int(message["date_unixtime"]) for message in found if "date_unixtime" in message]
    assert times == sorted(times)
    assert {message.get("reply_to_message_id", 1) for message in found} <= set(ids)


def test_local_times_of_the_export_are_two_hours_ahead_of_its_unix_times():
    for message in messages():
        if "date" in message:
            local = datetime.fromisoformat(message["date"] + "+00:00")
            assert local.timestamp() - int(message["date_unixtime"]) == timedelta(hours=2).seconds


def test_entities_hold_the_same_words_as_the_text():
    for message in messages():
        if message["type"] == "message":
            entities = "".join(entity["text"] for entity in message["text_entities"])
            assert entities == words_of_message(message)


def test_every_quoted_post_has_its_russian_original_before_it():
    quoted = {
        place["message"]
        for case in STATEMENTS
        for place in case.values[1]["origin"]
        if "message" in place
    }
    forwarded_in_english_only = {336}
    russian = [id_ for id_, text in POSTS.items() if re.search("[а-я]", text)]
    for id_ in quoted - forwarded_in_english_only:
        assert not re.search("[а-я]", POSTS[id_])
        assert any(id_ - 3 <= earlier < id_ for earlier in russian)


def test_the_readme_names_every_file():
    readme = (CASE / "README.md").read_text(encoding="utf-8")
    for path in CASE.rglob("*"):
        if path.is_file():
            assert str(path.relative_to(CASE)) in readme
