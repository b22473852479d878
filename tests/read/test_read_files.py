"""Files, folders and streams: each kind found by content, nothing lost without a Notice."""

import io
import json
import os
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.model import Document, DocumentKind, Notice, NoticeKind
from sayso.read.files import READERS, UNREADABLE, read_path, read_paths, read_stream
from sayso.read.kinds import Kind, kind_of

TEXT = b"The bridge is closed until October."
PARAGRAPH = (
    "<p>The bridge across the harbour will stay closed to lorries until October, he said.</p>"
)
HTML = f"<!-- saved --><html><head><title>Bridge</title></head><body>{PARAGRAPH * 3}</body></html>".encode()
EXPORT = json.dumps(
    {
        "name": "Port",
        "messages": [
            {"id": 1, "type": "message", "date_unixtime": "1714557600", "text": "Closed."}
        ],
    }
).encode()
TELEGRAM_PAGE = (
    b'<html><body class="x tgme_page"><div class="tgme_widget_message" data-post="olport/12">'
    b'<div class="js-message_text">Closed.</div><a class="tgme_widget_message_date">'
    b'<time datetime="2024-05-01T13:00:00+03:00"></time></a></div></body></html>'
)
SRT = b"1\r\n00:00:01,000 --> 00:00:02,000\r\nThe bridge is closed."
LINES = b'{"id": "a", "text": "The bridge is closed."}\n'
PDF = b"%PDF-1.7 words"


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        pytest.param(TEXT, "a", Kind.TEXT, id="text without a suffix"),
        pytest.param(TEXT, "a.html", Kind.TEXT, id="text named html"),
        pytest.param(HTML, "a.txt", Kind.HTML, id="html named txt"),
        pytest.param(b'<?xml version="1.0"?><!DOCTYPE html><html>', "a", Kind.HTML, id="xhtml"),
        pytest.param("<html>".encode("utf-16"), "a", Kind.HTML, id="html in UTF-16"),
        pytest.param(b"<3 is what she wrote", "a", Kind.TEXT, id="text that begins with <"),
        pytest.param(EXPORT, "a.txt", Kind.TELEGRAM_EXPORT, id="export"),
        pytest.param(
            b'{"about": "x", "personal_information": {', "a", Kind.TELEGRAM_EXPORT, id="account"
        ),
        pytest.param(
            b'{"name": "a\\x0Bb", "messages": [', "a", Kind.TELEGRAM_EXPORT, id="fault in its name"
        ),
        pytest.param(TELEGRAM_PAGE, "a", Kind.TELEGRAM_PAGE, id="telegram page"),
        pytest.param(
            b"<html><title>429 Too Many Requests", "a", Kind.TELEGRAM_PAGE, id="rate limit"
        ),
        pytest.param(b"WEBVTT\n", "a", Kind.TRANSCRIPT, id="vtt"),
        pytest.param(SRT, "a.txt", Kind.TRANSCRIPT, id="srt named txt"),
        pytest.param(b"words", "a.SRT", Kind.TRANSCRIPT, id="named srt"),
        pytest.param(
            b"\xef\xbb\xbf" + LINES, "a.json", Kind.LINES, id="lines with a byte-order mark"
        ),
        pytest.param(b"{broken", "a.jsonl", Kind.LINES, id="broken lines"),
        pytest.param(b"oh\n" + LINES, "a.ndjson", Kind.LINES, id="broken first line"),
        pytest.param(b"[Editor's note: see below]", "a.txt", Kind.TEXT, id="text in brackets"),
        pytest.param(b'[{"text": "x"}]', "a", Kind.OTHER_JSON, id="an array"),
        pytest.param(b'{"title": "x"}', "a", Kind.OTHER_JSON, id="an object that is not ours"),
        pytest.param(b"{broken", "a.json", Kind.OTHER_JSON, id="named json"),
        pytest.param(b"<?xml version='1.0'?><rss></rss>", "a", Kind.OTHER_XML, id="feed"),
        pytest.param(b"<svg >", "a", Kind.OTHER_XML, id="drawing"),
        pytest.param(b" \n", "a", Kind.EMPTY, id="spaces"),
        pytest.param(b"", "a.srt", Kind.EMPTY, id="nothing"),
        pytest.param(PDF, "a.txt", Kind.BINARY, id="PDF"),
        pytest.param(b"a\0b", "a.txt", Kind.BINARY, id="NUL"),
    ],
)
def test_the_content_tells_the_kind(content, name, expected):
    assert kind_of(content, name) is expected


def test_every_kind_is_read_or_has_a_reason_why_not():
    assert {*READERS, *UNREADABLE} == set(Kind)
    assert not READERS.keys() & UNREADABLE.keys()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        pytest.param(TEXT, DocumentKind.ARTICLE, id="text"),
        pytest.param(HTML, DocumentKind.ARTICLE, id="html"),
        pytest.param(EXPORT, DocumentKind.POST, id="export"),
        pytest.param(TELEGRAM_PAGE, DocumentKind.POST, id="page"),
        pytest.param(SRT, DocumentKind.TRANSCRIPT, id="srt"),
        pytest.param(LINES, DocumentKind.ARTICLE, id="lines"),
    ],
)
def test_a_file_and_a_stream_give_the_same_document(content, kind, tmp_path):
    path = tmp_path / "input"
    path.write_bytes(content)
    [document] = read_paths([path])
    [streamed] = read_stream(io.BytesIO(content))
    assert document.kind is kind
    assert (streamed.id, streamed.text) == (document.id, document.text)
    assert (document.path, streamed.path) == (str(path), "<stdin>")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(None, "No such file", id="missing"),
        pytest.param(b"", "holds no text", id="empty"),
        pytest.param(PDF, "binary", id="binary"),
        pytest.param("Мост закрыт".encode("cp1251"), "not UTF-8", id="wrong encoding"),
        pytest.param(EXPORT[:-5], "cut off", id="truncated JSON"),
        pytest.param(b"<html><body><a>One</a></body></html>", "no article found", id="no article"),
        pytest.param(SRT.replace(b"-->", b"->"), "no cues|expected times", id="broken times"),
        pytest.param(b'[{"a": 1}]', "in no form that is read", id="other JSON"),
        pytest.param(b"<?xml version='1.0'?><feed ></feed>", "XML", id="feed"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_line_and_the_next_read(
    content, reason, tmp_path
):
    bad, good = (
        tmp_path / "bad.srt" if content == SRT.replace(b"-->", b"->") else tmp_path / "bad",
        tmp_path / "good",
    )
    good.write_bytes(TEXT)
    if content is not None:
        bad.write_bytes(content)
    *_, notice, document = read_paths([bad, good])
    assert (notice.kind, notice.path) == (NoticeKind.REFUSED, str(bad))
    assert any(part in notice.reason for part in reason.split("|"))
    assert notice.remedy
    assert "\n" not in str(notice)
    assert document.text == TEXT.decode()


def test_one_file_alone_raises():
    with pytest.raises(ReadError, match="check its name"):
        list(read_path(Path("no-such-file")))


def test_a_stream_that_cannot_be_read_is_refused():
    [notice] = read_stream(io.BytesIO(PDF), name="-")
    assert (notice.kind, notice.path) == (NoticeKind.REFUSED, "-")


@pytest.mark.parametrize("name", ["a.txt", "a.HTML", "a.json", "a.jsonl", "a.srt", "a.vtt"])
def test_binary_data_under_a_text_suffix_is_refused_in_a_folder_too(name, tmp_path):
    (tmp_path / name).write_bytes(b"The bridge \0 is closed.")
    (tmp_path / "b.txt").write_bytes(TEXT)
    values = list(read_paths([tmp_path]))
    assert [v.path for v in values if v.kind is NoticeKind.REFUSED] == [str(tmp_path / name)]
    assert NoticeKind.SKIPPED not in {value.kind for value in values}


def test_a_folder_is_walked_in_sorted_order_without_hidden_files(tmp_path):
    for name in ("b/2.txt", "b/1.txt", "a.txt", ".hidden.txt", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Words of {name}.")
    values = list(read_paths([tmp_path]))
    assert [value.text for value in values] == [
        "Words of a.txt.",
        "Words of b/1.txt.",
        "Words of b/2.txt.",
    ]


def test_media_in_a_folder_are_skipped_in_one_notice(tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (tmp_path / "notes.pdf").write_bytes(PDF)
    (tmp_path / "style.css").write_bytes(b"body { }")
    document, notice = read_paths([tmp_path])
    assert isinstance(document, Document)
    assert (notice.kind, notice.path, notice.count) == (NoticeKind.SKIPPED, str(tmp_path), 3)


@pytest.mark.parametrize("names", [(), ("photo.jpg",)], ids=["empty", "only media"])
def test_a_folder_without_anything_to_read_is_refused(names, tmp_path):
    for name in names:
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0")
    assert [value.kind for value in read_paths([tmp_path])].count(NoticeKind.REFUSED) == 1


def test_a_link_to_nowhere_and_a_pipe_in_a_folder_are_passed_over(tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT)
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert [value.text for value in read_paths([tmp_path])] == [TEXT.decode()]


def test_a_file_that_may_not_be_opened_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)

    def forbidden(*arguments, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    [notice] = read_paths([tmp_path])
    assert (notice.kind, notice.reason) == (NoticeKind.REFUSED, "Permission denied")


def test_reading_is_lazy(tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT)
    values = read_paths(path for path in [tmp_path / "a.txt", pytest.fail])
    assert next(values).text == TEXT.decode()


def test_a_document_read_before_is_skipped_and_counted(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(TEXT)
    document, notice = read_paths([tmp_path])
    assert document.path == str(tmp_path / "a.txt")
    assert (notice.kind, notice.path, notice.count) == (
        NoticeKind.SKIPPED,
        str(tmp_path / "b.txt"),
        1,
    )


def test_the_same_number_with_other_words_is_kept_and_an_exact_repeat_skipped(tmp_path):
    export = json.loads(EXPORT)
    first = export["messages"][0]
    export["messages"] += [{**first, "text": "Open."}, first]
    path = tmp_path / "result.json"
    path.write_text(json.dumps(export))
    one, other, notice = read_paths([path])
    assert (one.number, one.text, other.number, other.text) == ("1", "Closed.", "1", "Open.")
    assert (notice.kind, notice.count) == (NoticeKind.SKIPPED, 1)


def test_one_given_id_for_two_texts_is_quarantined():
    lines = LINES + b'{"id": "a", "text": "Open."}\n'
    document, notice = read_stream(io.BytesIO(lines))
    assert document.text == "The bridge is closed."
    assert (notice.kind, notice.place) == (NoticeKind.QUARANTINED, "document 'a'")


def test_ten_megabytes_in_one_json_line_are_one_document():
    line = b'{"id": "a", "text": "' + b"The bridge is closed. " * 480_000 + b'"}'
    started = time.process_time()
    [document] = read_stream(io.BytesIO(line))
    assert len(document.text) > 10_000_000
    assert time.process_time() - started < 5


CONTENTS = st.sampled_from([TEXT, HTML, EXPORT, EXPORT[:-5], SRT, LINES, PDF, b"", b"[1]", b"\xff"])


@given(st.lists(CONTENTS, max_size=6, unique=True))
def test_every_file_given_is_read_or_refused(contents):
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}") for number in range(len(contents))]
        for path, content in zip(paths, contents, strict=True):
            path.write_bytes(content)
        values = list(read_paths(paths))
    refused = {value.path for value in values if isinstance(value, Notice)}
    read = {value.path for value in values if isinstance(value, Document)}
    assert refused | read == {str(path) for path in paths}


@given(CONTENTS, st.integers(0, 400), st.binary(max_size=3))
def test_a_damaged_file_gives_documents_and_notices_and_no_other_error(content, place, damage):
    damaged = content[:place] + damage + content[place + len(damage) :]
    assert all(isinstance(value, Document | Notice) for value in read_stream(io.BytesIO(damaged)))


@given(st.binary(max_size=200))
def test_any_bytes_give_documents_and_notices_and_no_other_error(content):
    values = list(read_stream(io.BytesIO(content)))
    assert values
    assert all(isinstance(value, Document | Notice) for value in values)
