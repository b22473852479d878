"""Plain text and its encodings."""

import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.read.decode import decode, known_encoding
from sayso.read.text import read_plain_text

WORDS = st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text)


def read(content):
    [document] = read_plain_text(io.BytesIO(content), "a.txt")
    return document


@given(WORDS.filter(lambda text: not text.startswith("\ufeff")))
def test_the_text_is_kept_exactly_as_read(text):
    assert read(text.encode()).text == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(encoding):
    assert read("Мост закрыт.\r\n".encode(encoding)).text == "Мост закрыт.\r\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One.\r\nTwo.\rThree.\n", id="line ends"),
        pytest.param("\u200f“שלום” said the mayor\u200e.", id="right-to-left marks"),
        pytest.param("🚢 The e\u0301clair 👩‍👩‍👧 sailed.", id="emoji and combining characters"),
    ],
)
def test_hard_characters_stay_where_they_are(text):
    assert read(text.encode()).text == text


@pytest.mark.parametrize("space", ["", " "])
def test_a_heading_gives_date_and_title_and_stays_in_the_text(space):
    text = f"{space}date 2024-03-11 Harbour bridge to stay closed\n\nThe bridge is closed."
    document = read(text.encode())
    assert (document.date, document.title) == ("2024-03-11", "Harbour bridge to stay closed")
    assert document.text == text


@pytest.mark.parametrize(
    "text",
    ["The bridge is closed.", "date 2024-13-40 Bridge closed", "date of the vote: 2024-03-11 x"],
)
def test_a_text_without_a_heading_has_neither_date_nor_title(text):
    document = read(text.encode())
    assert (document.date, document.title) == (None, None)


def test_a_second_reading_gives_the_same_id():
    assert read(b"The bridge is closed.").id == read(b"The bridge is closed.").id
    assert read(b"The bridge is closed.").id != read(b"The bridge is open.").id


@pytest.mark.parametrize(
    ("content", "place", "remedy"),
    [
        pytest.param("Мост".encode("cp1251"), "byte 0", "iconv -f windows-1251", id="windows-1251"),
        pytest.param(b"\xff\xfea\x00b", "byte 4", "iconv -f UTF-16", id="half a UTF-16 unit"),
        pytest.param(b"The bridge\0", "character 10", "UTF-8", id="NUL"),
        pytest.param(b" \r\n\t", "", "saved or downloaded", id="only spaces"),
    ],
)
def test_what_is_no_text_is_refused_with_place_and_remedy(content, place, remedy):
    with pytest.raises(ReadError) as caught:
        read(content)
    assert caught.value.path == "a.txt"
    assert caught.value.place == place
    assert remedy in str(caught.value)


@pytest.mark.parametrize(
    ("content", "declared", "expected"),
    [
        pytest.param("мост".encode("cp1251"), "windows-1251", "мост", id="declared"),
        pytest.param("мост".encode(), "windows-1251", "мост", id="declared wrongly, it is UTF-8"),
        pytest.param("мост".encode("utf-16"), "windows-1251", "мост", id="the mark wins"),
    ],
)
def test_a_declared_encoding_is_used_where_the_bytes_leave_it_open(content, declared, expected):
    assert decode(content, "a.html", declared=declared) == expected


@pytest.mark.parametrize("name", ["hex", "no-such", "", "a\0b"])
def test_an_unknown_encoding_is_none(name):
    assert known_encoding(name) is None


def test_unknown_declared_encoding_falls_back_to_the_refusal():
    with pytest.raises(ReadError, match="iconv"):
        decode("мост".encode("cp1251"), "a.html", declared="x-user-defined")


def test_ten_megabytes_in_one_line_take_no_longer_than_their_size():
    line = "The bridge is closed, said the mayor. " * 270_000
    started = time.process_time()
    document = read(line.encode())
    assert len(document.text) > 10_000_000
    assert time.process_time() - started < 5
