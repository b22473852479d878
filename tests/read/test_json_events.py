"""Tokens of JSON: hostile nesting and numbers end in an error, not in the parser's crash."""

import io
import time

import ijson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.model import Document, NoticeKind
from sayso.read.files import read_stream
from sayso.read.json_events import DEEPEST, LONGEST_NUMBER, SLICE, json_events
from sayso.read.telegram_export import read_export

MESSAGE = b'{"id":1,"type":"message","date":"2024-05-01","text":"%s"}'
TOO_LONG = b"1" * (LONGEST_NUMBER + 1)


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"":', b"[1,["], ids=str)
@pytest.mark.parametrize("start", [b'{"messages":[', b'{"messages":[%s,' % (MESSAGE % b"x")])
def test_json_nested_without_end_is_refused_early_with_its_place(opening, start):
    begun = time.process_time()
    *_, notice = read_stream(io.BytesIO(start + opening * 100_000))
    assert time.process_time() - begun < 2
    assert notice.kind is NoticeKind.REFUSED
    assert f"nested more than {DEEPEST} deep" in notice.reason
    assert "near byte" in notice.place
    assert notice.remedy


def test_a_closed_nesting_that_is_short_costs_only_its_message():
    deep = b"[" * 300 + b"]" * 300
    content = b'{"messages":[%s,%s]}' % (deep, MESSAGE % b"Closed.")
    notice, document = read_export(io.BytesIO(content), "result.json")
    assert notice.kind is NoticeKind.QUARANTINED
    assert document.text == "Closed."


@pytest.mark.parametrize("before", range(0, SLICE + 1, SLICE // 8))
@pytest.mark.parametrize("digits", [LONGEST_NUMBER + 1, 5_000, 70_000])
def test_a_number_too_long_to_convert_is_refused_wherever_the_slices_end(before, digits):
    content = MESSAGE % (b"x" * before) + b',{"id":-%s}]}' % (b"7" * digits)
    values = read_export(io.BytesIO(b'{"messages":[' + content), "result.json")
    assert next(values).text == "x" * before
    with pytest.raises(
        ReadError, match=f"after message 1, near .* {LONGEST_NUMBER} digits; .*again"
    ):
        list(values)


@pytest.mark.parametrize("exponent", [b"9" * 20, TOO_LONG], ids=["short", "long"])
def test_a_number_with_too_large_an_exponent_is_refused(exponent):
    content = b'{"messages":[%s,{"id":1e%s}]}' % (MESSAGE % b"Closed.", exponent)
    document, notice = read_stream(io.BytesIO(content))
    assert document.text == "Closed."
    assert "too large an exponent" in notice.reason


def test_a_number_with_a_long_fraction_is_not_repeated_in_the_place():
    content = b'{"messages":[{"id":1.%s}]}' % TOO_LONG
    [notice] = read_stream(io.BytesIO(content))
    assert (notice.kind, notice.place) == (NoticeKind.QUARANTINED, "message 1")


def test_an_export_that_begins_with_such_a_number_is_known_as_one():
    [notice] = read_stream(io.BytesIO(b'{"messages":[{"id":%s}]}' % TOO_LONG))
    assert (notice.kind, notice.place[:19]) == (NoticeKind.REFUSED, "after the beginning")


@pytest.mark.parametrize(
    "text", [b"a" + TOO_LONG, b"pi is 3." + TOO_LONG * 8, TOO_LONG * 20], ids=["a", "pi", "only"]
)
def test_digits_in_a_text_are_words(text):
    [document] = read_stream(io.BytesIO(b'{"messages":[%s]}' % (MESSAGE % text)))
    assert isinstance(document, Document)
    assert document.text == text.decode()


@given(st.lists(st.binary(min_size=1) | st.sampled_from([b"[", b"1,", b'{"a":', b"]", b"}"])))
def test_any_bytes_give_tokens_or_a_fault_of_json(pieces):
    try:
        tokens = list(json_events(pieces))
    except ijson.JSONError:
        return
    assert all(place.count(".") <= DEEPEST for place, _, _ in tokens)
