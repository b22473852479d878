"""Transcripts: their words, and the time of each."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.model import DocumentKind
from sayso.read.transcript import read_transcript, seconds_at

SRT = """1
00:00:01,000 --> 00:00:02,500
The <i>bridge</i> is closed,
said the mayor.

2
01:00:03,250 --> 01:00:04,000
{\\an8}She laughed --> loudly.
"""
VTT = """WEBVTT - Council meeting
Kind: captions

NOTE Typed by
the clerk

STYLE
::cue { color: red }

opening
00:01.000 --> 00:04.500 align:start position:0%
<v.loud Anna Berg>The bridge &amp; the quay are <b>closed</b>.</v>

00:00:05.000 --> 00:00:06.000
5 < 6, 6 > 5<00:00:05.500>
"""


def read(text):
    [document] = read_transcript(io.BytesIO(text.encode()), "a.srt")
    return document


def test_srt_gives_the_words_of_all_cues():
    document = read(SRT)
    assert document.text == "The bridge is closed, said the mayor.\nShe laughed --> loudly."
    assert document.kind is DocumentKind.TRANSCRIPT
    assert document.lang == "en"
    assert [(time.start, time.end) for time in document.times] == [(1.0, 2.5), (3603.25, 3604.0)]


def test_webvtt_gives_words_without_tags_and_keeps_the_voice_beside_them():
    document = read(VTT)
    assert document.text == "The bridge & the quay are closed.\n5 < 6, 6 > 5"
    assert [(time.start, time.voice) for time in document.times] == [
        (1.0, "Anna Berg"),
        (5.0, None),
    ]


def test_two_voices_in_one_cue_are_told_apart():
    document = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Is it\n<v Boris>It is\n")
    assert document.text == "Is it\nIt is"
    assert [document.text[slice(*time.span)] for time in document.times] == ["Is it", "It is"]
    assert [time.voice for time in document.times] == ["Anna", "Boris"]


def test_a_sentence_over_two_cues_is_not_broken():
    cues = "1\n00:01,000 --> 00:02,000\nWe all\n\n2\n00:02,000 --> 00:03,000\nwant air. Now\n"
    assert read(cues).text == "We all want air. Now"


@pytest.mark.parametrize("text", [SRT, VTT], ids=["srt", "vtt"])
@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["Windows", "old Mac"])
def test_line_ends_make_no_difference(text, end):
    assert read(text.replace("\n", end)) == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("0:1,5 --> 0:2\nOne\n", "One", id="short times"),
        pytest.param(
            "00:01,000 --> 00:02,000\nOne\n\n\nstill one\n\n2\n00:03,000 --> 00:04,000\nTwo",
            "One still one Two",
            id="empty line inside a cue",
        ),
        pytest.param(
            "1\n00:01,000 --> 00:02,000\nOne\n2\n00:03,000 --> 00:04,000\nTwo",
            "One Two",
            id="no empty line between cues",
        ),
        pytest.param(
            "1\n00:03,000 --> 00:09,000\nOne\n\n2\n00:01,000 --> 00:04,000\nTwo",
            "One Two",
            id="overlapping and unordered",
        ),
        pytest.param(
            "1\n00:03,000 --> 00:04,000\n\n\n2\n00:05,000 --> 00:06,000\n2024",
            "2024",
            id="empty cue",
        ),
    ],
)
def test_what_real_files_have_is_read(text, expected):
    assert read(text).text == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("1\n00:00:x1,000 --> 00:00:02,000\nOne", "line 2", id="no number"),
        pytest.param("1\n00:00:01,000 -> 00:00:02,000\nOne", "line 2", id="broken arrow"),
        pytest.param(
            "1\r\n00:00:09,000 --> 00:00:02,000\r\nOne", "line 2", id="ends before it begins"
        ),
        pytest.param(
            "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:03,000 -->\nTwo",
            "line 6",
            id="no end",
        ),
        pytest.param("WEBVTT\n\n00:75.000 --> 00:76.000\nOne", "line 3", id="75 seconds"),
    ],
)
def test_broken_times_are_refused_with_their_line(text, place):
    with pytest.raises(ReadError) as caught:
        read(text)
    assert caught.value.place == place
    assert "correct the times" in str(caught.value)


@pytest.mark.parametrize("text", ["WEBVTT\n\nNOTE nothing\n", "no cues at all"])
def test_a_transcript_without_cues_is_refused(text):
    with pytest.raises(ReadError, match="no cues found"):
        read(text)


def test_an_offset_has_the_time_of_its_cue():
    document = read(SRT)
    assert seconds_at(document, document.text.index("mayor")) == 1.0
    assert seconds_at(document, document.text.index("loudly")) == 3603.25


def test_a_document_without_times_has_no_seconds(article):
    assert seconds_at(article, 3) is None


@given(st.lists(st.text(alphabet="aя🚢e\u0301 ", min_size=1), min_size=1, max_size=8))
def test_each_time_covers_exactly_the_words_of_its_cue(cues):
    cues = [cue.strip() or "x" for cue in cues]
    blocks = [f"00:00:{n:02},000 --> 00:00:{n:02},500\n{cue}\n" for n, cue in enumerate(cues)]
    document = read("\n".join(blocks))
    assert [time.span.of(document.text) for time in document.times] == cues
    assert [seconds_at(document, time.span.start) for time in document.times] == [*range(len(cues))]
