"""Lines hold what values hold, and a bad line costs nothing but itself."""

import json
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.codec import (
    Query,
    TraceLine,
    decode_line,
    documents_from_lines,
    normal_date,
    queries_from_lines,
    refusal,
    statements_from_lines,
    to_line,
    to_named_line,
    trace_line,
)
from sayso.errors import LineError, ReadError
from sayso.model import (
    Aligned,
    Basis,
    Change,
    ChangeKind,
    Coverage,
    Document,
    DocumentKind,
    Link,
    Mode,
    Notice,
    NoticeKind,
    Part,
    Passage,
    Span,
    Speaker,
    Standing,
    Statement,
    StatementKind,
    Step,
    TimedSpan,
    Trace,
    Version,
)

# UTF-8 cannot hold lone surrogates; everything else must survive.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
MAYBE = st.none() | TEXTS
SPAN = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(*sorted(pair)))
SPANS = st.lists(SPAN, max_size=3).map(tuple)
SHARES = st.floats(0, 1)
SPEAKERS = st.none() | st.builds(Speaker, id=TEXTS, name=TEXTS)
DOCUMENTS = st.builds(
    Document,
    id=TEXTS,
    text=TEXTS,
    title=MAYBE,
    date=st.none() | st.dates().map(str),
    lang=MAYBE,
    channel=MAYBE,
    url=MAYBE,
    kind=st.sampled_from(DocumentKind),
    byline=MAYBE,
    edited=st.none()
    | st.datetimes().map(lambda moment: moment.isoformat(timespec="seconds") + "Z"),
    forwarded_from=MAYBE,
    reply_to=MAYBE,
    times=st.lists(st.builds(TimedSpan, span=SPAN, start=SHARES, end=SHARES), max_size=2).map(
        tuple
    ),
    path=TEXTS.filter(bool),
)
STATEMENTS = st.builds(
    Statement,
    id=TEXTS,
    document_id=TEXTS,
    part=st.sampled_from(Part),
    mode=st.sampled_from(Mode),
    kind=st.sampled_from(StatementKind),
    content=SPANS,
    cue=SPANS,
    source=SPANS,
    text=TEXTS,
    speaker=SPEAKERS,
    addressee=SPEAKERS,
    via=SPEAKERS,
    said_at=MAYBE,
    parent=MAYBE,
    continues=MAYBE,
    confidence=SHARES,
).map(
    # The text has as many characters as its content.
    lambda statement: replace(
        statement, content=(Span(7, 7 + len(statement.text)),) if statement.text else ()
    )
)
CHANGES = st.lists(
    st.builds(Change, change=st.sampled_from(ChangeKind), here=SPANS, there=SPANS, note=TEXTS),
    max_size=2,
).map(tuple)
LINKS = st.lists(
    st.builds(
        Link,
        passage=st.builds(Passage, document_id=TEXTS, spans=SPANS, date=MAYBE),
        changes=CHANGES,
        score=SHARES,
        version=st.none()
        | st.builds(Version, edited=MAYBE, standing=st.none() | st.sampled_from(Standing)),
        alignment=st.lists(
            st.builds(Aligned, here=SPANS, there=SPANS, unjudged=TEXTS), max_size=2
        ).map(tuple),
    ),
    max_size=3,
).map(tuple)
STEPS = st.lists(
    st.builds(
        Step,
        document_id=MAYBE,
        spans=SPANS,
        date=MAYBE,
        channel=MAYBE,
        basis=st.none() | st.sampled_from(Basis),
        changes=CHANGES,
    ),
    max_size=3,
).map(tuple)
TRACES = st.builds(
    Trace,
    id=TEXTS,
    links=LINKS,
    later=LINKS,
    chain=STEPS,
    candidates=LINKS,
    searched=st.builds(
        Coverage,
        documents=st.integers(0, 10**9),
        channels=st.lists(TEXTS, max_size=2).map(tuple),
        since=MAYBE,
        until=MAYBE,
    ),
)


@given(DOCUMENTS)
def test_a_document_reads_back_from_its_line_the_same(document):
    assert list(documents_from_lines([to_line(document)], path="-")) == [document]


@given(STATEMENTS)
def test_a_statement_reads_back_from_its_line_the_same(statement):
    assert list(statements_from_lines([to_line(statement)], path="-")) == [statement]


@given(TRACES)
@settings(deadline=None)  # the first one waits until its decoder is made
def test_a_trace_reads_back_from_its_line_with_all_it_concluded(trace):
    line = decode_line(to_line(trace), TraceLine, path="-", number=1)
    assert line == trace_line(trace)
    assert line.verdict == trace.verdict
    assert (line.links, line.later, line.chain) == (trace.links, trace.later, trace.chain)
    assert line.origin == (trace.origin.passage if trace.origin else None)
    assert line.changes == (trace.origin.changes if trace.origin else ())
    assert (line.candidates, line.searched) == (trace.candidates, trace.searched)


@given(st.one_of(DOCUMENTS, STATEMENTS, TRACES))
def test_a_named_line_is_the_line_under_the_name_of_its_type(value):
    ((name, held),) = json.loads(to_named_line(value)).items()
    assert name == type(value).__name__.lower()
    assert held == json.loads(to_line(value))


@given(st.one_of(DOCUMENTS, STATEMENTS, TRACES))
def test_every_line_ends_where_it_ends_and_nowhere_before(value):
    for line in (to_line(value), to_named_line(value)):
        assert line.index(b"\n") == len(line) - 1


def test_a_document_needs_an_id_and_a_text_and_its_unknown_keys_are_ignored():
    line = b'{"id": "a", "text": "b", "colour": {"deep": [1]}, "views": 12}'
    (document,) = documents_from_lines([line], path="in.jsonl")
    assert document == Document(id="a", text="b", path="in.jsonl")


def test_a_document_keeps_the_path_that_it_came_with():
    (document,) = documents_from_lines([b'{"id":"a","text":"","path":"x.html"}'], path="-")
    assert document.path == "x.html"


GOOD = {
    documents_from_lines: b'{"id":"good","text":"t"}',
    statements_from_lines: b'{"id":"good","document_id":"a","mode":"direct","content":[],"text":""}',
    queries_from_lines: b'{"id":"good","text":"t"}',
}
BAD = [
    pytest.param(b"{", "truncated", id="broken off"),
    pytest.param(b"lamps", "malformed", id="no JSON"),
    pytest.param(b"[1]", "Expected `object`", id="an array"),
    pytest.param(b"{}", "missing required field", id="empty"),
    pytest.param(b'{"id":3}', "Expected `str`", id="a wrong type"),
    pytest.param(b'{"id":"\xff"}', "can't decode byte 0xff", id="no UTF-8"),
    pytest.param(b'{"x":' + b"[" * 50_000, "nested too deeply", id="deep"),
    pytest.param(rb'{"id":"\ud83d"}', r"\ud83d is half of a character", id="first half"),
    pytest.param(rb'{"id":"\uDE00 and more"}', r"\uDE00 is half of a", id="second half"),
    pytest.param(rb'{"id":"\ud83d\ude00\ud83d"}', r"\ud83d is half", id="half after a pair"),
    pytest.param(rb'{"id":"\\ud83d"', "truncated", id="a backslash, then letters"),
]


@pytest.mark.parametrize("read", GOOD)
@pytest.mark.parametrize(("line", "reason"), BAD)
def test_a_bad_line_becomes_a_notice_and_the_rest_goes_on(read, line, reason):
    first, notice, last = read([GOOD[read], b"\n", line, b"  \r\n", GOOD[read]], path="in.jsonl")
    assert (first.id, last.id) == ("good", "good")
    assert notice.kind is NoticeKind.QUARANTINED
    assert (notice.path, notice.place) == ("in.jsonl", "line 3")
    assert reason in notice.reason
    assert notice.remedy


@pytest.mark.parametrize("key", ["date", "edited"])
@pytest.mark.parametrize("text", ["yesterday", "2024-02-30", "0001-01-01T00:00:00+14:00"])
def test_a_document_with_a_date_that_is_none_becomes_a_notice_that_names_it(key, text):
    line = json.dumps({"id": "a", "text": "", key: text}).encode()
    (notice,) = documents_from_lines([line], path="in.jsonl")
    assert notice.kind is NoticeKind.QUARANTINED
    assert notice.place == "document 'a'"
    assert notice.reason == f"{text!r} is no date"


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        pytest.param(None, None, id="none"),
        pytest.param("", None, id="empty"),
        pytest.param("2024-02-16", "2024-02-16", id="a day"),
        pytest.param("2024-02-16T17:12:00Z", "2024-02-16T17:12:00Z", id="UTC"),
        pytest.param("2024-02-16T17:12:00", "2024-02-16T17:12:00Z", id="no offset is UTC"),
        pytest.param("2024-02-16T00:12:00+02:00", "2024-02-15T22:12:00Z", id="another offset"),
        pytest.param("2024-02-16 17:12", "2024-02-16T17:12:00Z", id="a space"),
        pytest.param("2024-02-16T17:12:00.75Z", "2024-02-16T17:12:00Z", id="parts of a second"),
    ],
)
def test_dates_are_days_or_moments_in_utc(text, normal):
    assert normal_date(text) == normal


@given(st.datetimes(timezones=st.timezones()))
def test_a_normal_date_stays_as_it_is(moment):
    try:
        normal = normal_date(moment.isoformat())
    except ValueError:  # the ends of the calendar, in UTC past it
        assert moment.year in (1, 9999)
        return
    assert normal_date(normal) == normal


@given(
    st.datetimes(timezones=st.timezones()).filter(lambda moment: 1 < moment.year < 9999),
    st.datetimes(timezones=st.timezones()).filter(lambda moment: 1 < moment.year < 9999),
)
def test_comparing_normal_dates_compares_the_times(left, right):
    if left.replace(microsecond=0).timestamp() < right.replace(microsecond=0).timestamp():
        assert normal_date(left.isoformat()) < normal_date(right.isoformat())


def test_an_error_becomes_the_notice_of_a_refusal():
    error = ReadError("a.txt", "empty file", remedy="leave it out", place="byte 0")
    assert refusal(error) == Notice(
        kind=NoticeKind.REFUSED,
        path="a.txt",
        place="byte 0",
        reason="empty file",
        remedy="leave it out",
    )


def test_a_query_is_read_with_or_without_a_language():
    lines = [b'{"id":"q","text":"Open the boxes."}', b'{"id":"r","text":"Da","lang":"ru"}']
    assert list(queries_from_lines(lines, path="-")) == [
        Query(id="q", text="Open the boxes."),
        Query(id="r", text="Da", lang="ru"),
    ]


@pytest.mark.parametrize("text", ["", " ", "…!"])
def test_a_query_without_a_word_is_set_aside_and_named(text):
    line = msgspec.json.encode({"id": "q", "text": text})
    [notice] = queries_from_lines([line], path="in.jsonl")
    assert (notice.kind, notice.place) == (NoticeKind.QUARANTINED, "query 'q'")


def test_decoding_one_bad_line_raises_with_its_number():
    with pytest.raises(LineError, match=r"in\.jsonl, line 4: no Query in JSON: .*; write one JSON"):
        decode_line(b"{", Query, path="in.jsonl", number=4)


def test_a_query_encodes_as_it_is_read():
    query = Query(id="q", text="“t”", lang="en")
    assert list(queries_from_lines([msgspec.json.encode(query)], path="-")) == [query]
