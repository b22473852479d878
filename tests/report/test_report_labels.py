import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import (
    Coverage,
    Document,
    DocumentKind,
    Mode,
    Passage,
    Span,
    Speaker,
    Statement,
    TimedSpan,
)
from sayso.report.labels import (
    arrows_kept,
    channels_label,
    clock_label,
    counted,
    date_label,
    place_label,
    safe_link,
    searched_briefly,
    searched_label,
    shown,
    speaker_label,
)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        pytest.param("2031-03-04", "4 March 2031", id="day"),
        pytest.param("2031-12-31T23:59:10Z", "31 December 2031, 23:59 UTC", id="moment"),
        pytest.param(None, "undated", id="none"),
        pytest.param("", "undated", id="empty"),
        pytest.param("last week", "last week", id="no date stays as it is"),
        pytest.param("2031-03-04Tnoon", "2031-03-04Tnoon", id="no moment stays as it is"),
    ],
)
def test_a_date_is_written_for_a_reader(moment, expected):
    assert date_label(moment) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0.0, "00:00"), (62.9, "01:02"), (3599.0, "59:59"), (3600.0, "1:00:00"), (36061, "10:01:01")],
)
def test_a_time_in_a_recording_has_hours_only_from_an_hour_on(seconds, expected):
    assert clock_label(seconds) == expected


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        pytest.param("https://t.example/veyra/41", True, id="https"),
        pytest.param("http://t.example", True, id="http"),
        pytest.param("HTTPS://T.example", True, id="upper case"),
        pytest.param("javascript:alert(1)", False, id="javascript"),
        pytest.param("java\nscript:alert(1)", False, id="javascript with a line end"),
        pytest.param("data:text/html,x", False, id="data"),
        pytest.param("//t.example/x", False, id="no scheme"),
        pytest.param("https:", False, id="no host"),
        pytest.param("https://[broken", False, id="broken host"),
        pytest.param("https://t.example/\x00", False, id="control character"),
        pytest.param("", False, id="empty"),
        pytest.param(None, False, id="none"),
    ],
)
def test_only_web_addresses_become_links(url, safe):
    assert safe_link(url) == (url if safe else None)


@given(st.text())
def test_what_is_shown_can_be_written_and_steers_no_terminal(text):
    assert not {"\x1b", "\r", "\x00", "\x7f", "\x9b"} & set(shown(text))
    shown(text + "\ud800").encode()


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        pytest.param(
            Document(id="x1", text="x", kind=DocumentKind.POST, channel="Veyra", number="41"),
            ("Veyra", "post 41"),
            id="post",
        ),
        pytest.param(
            Document(id="abc", text="x", kind=DocumentKind.POST, path="export.json"),
            ("export.json", ""),
            id="post without a number",
        ),
        pytest.param(
            Document(id="a", text="x", title="Strike", channel="Gazette"),
            ("Gazette", "“Strike”"),
            id="article",
        ),
        pytest.param(Document(id="a", text="x", title="Strike"), ("Strike", ""), id="title only"),
        pytest.param(
            Document(
                id="a",
                text="x y",
                channel="Tape",
                kind=DocumentKind.TRANSCRIPT,
                times=(
                    TimedSpan(span=Span(0, 1), start=61, end=65),
                    TimedSpan(span=Span(2, 3), start=65, end=70),
                ),
            ),
            ("Tape", "01:01–01:05"),
            id="transcript",
        ),
        pytest.param(
            Document(id="a", text="x y", times=(TimedSpan(span=Span(2, 3), start=65, end=70),)),
            ("a", ""),
            id="words without a time",
        ),
    ],
)
def test_a_place_is_named_by_channel_and_by_what_finds_it_there(document, expected):
    place = place_label(document, Passage(document_id=document.id, spans=(Span(0, 1),)))
    assert (place.name, place.spot) == expected


def test_a_place_says_that_it_was_passed_on_and_edited():
    document = Document(
        id="a", text="x", forwarded_from="Straits Watch", edited="2031-03-16T10:00:00Z"
    )
    place = place_label(document, Passage(document_id="a", spans=()))
    assert place.remark == "passed on from Straits Watch, edited 16 March 2031, 10:00 UTC"


@pytest.mark.parametrize(
    ("coverage", "full", "brief"),
    [
        pytest.param(Coverage(documents=0), "no documents", "no documents", id="nothing"),
        pytest.param(
            Coverage(documents=1, channels=("A",)),
            "1 document of A",
            "1 document of 1 channel",
            id="one",
        ),
        pytest.param(
            Coverage(
                documents=1204,
                channels=("A", "B"),
                since="2031-01-02T00:00:00Z",
                until="2031-03-04",
            ),
            "1,204 documents of A and B, from 2 January 2031 to 4 March 2031",
            "1,204 documents of 2 channels, from 2 January 2031 to 4 March 2031",
            id="channels and dates",
        ),
    ],
)
def test_what_was_searched_is_said_in_full_and_in_brief(coverage, full, brief):
    assert (searched_label(coverage), searched_briefly(coverage)) == (full, brief)


def test_many_channels_are_named_in_part_and_counted():
    assert channels_label(tuple("ABCDEFG")) == "A, B, C, D and 3 more channels"
    assert channels_label(tuple("ABCDE")) == "A, B, C, D and E"


def test_counts_carry_their_noun():
    assert [counted(n, "report") for n in (0, 1, 2000)] == [
        "no reports",
        "1 report",
        "2,000 reports",
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"speaker": Speaker(id="b", name="Brandt")}, "Brandt", id="resolved"),
        pytest.param({"source": (Span(0, 2),)}, "speaker unresolved: ‘he’", id="unresolved"),
        pytest.param({}, "speaker not named", id="nobody"),
    ],
)
def test_a_speaker_who_is_not_resolved_is_said_to_be_so(fields, expected):
    statement = Statement(
        id="s", document_id="d", mode=Mode.DIRECT, content=(Span(3, 5),), text="go", **fields
    )
    assert speaker_label(statement, text="he go") == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        pytest.param("number: 14 → 40", "number: 14 → 40", id="left to right"),
        pytest.param("عشرين → أربعين", "عشرين \u200e→\u200e أربعين", id="right to left"),
    ],
)
def test_an_arrow_between_words_from_right_to_left_keeps_its_direction(note, expected):
    assert arrows_kept(note) == expected
