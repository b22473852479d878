"""Telegram Desktop's result.json: read as a stream, faults mended, personal chats left out."""

import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.model import Document, DocumentKind, Notice, NoticeKind
from sayso.read.telegram_export import read_export
from sayso.read.telegram_message import ORIGIN_HIDDEN, flat

SECONDS = "1714557600"
MOMENT = "2024-05-01T10:00:00Z"


def message(number=1, **fields):
    plain = {"id": number, "type": "message", "date": "2024-05-01T13:00:00"}
    return {**plain, "date_unixtime": SECONDS, "from": "Port", "text": "Closed.", **fields}


def chat(*messages, name="Port", kind="public_channel"):
    return {"name": name, "type": kind, "id": 7, "messages": list(messages)}


def account(*chats, left=()):
    return {
        "about": "Here is the data you requested.",
        "personal_information": {"first_name": "Ada", "phone_number": "+1 555 0100"},
        "contacts": {"list": [{"first_name": "Bo", "text": "secret"}]},
        "sessions": {"list": [{"last_ip": "192.0.2.1"}]},
        "chats": {"about": "All chats.", "list": list(chats)},
        "left_chats": {"about": "Left chats.", "list": list(left)},
        "other_data": {"drafts": [{"chat": "Bo", "text": "secret"}]},
    }


def read_bytes(content):
    return list(read_export(io.BytesIO(content), "result.json"))


def read(export, **style):
    return read_bytes(json.dumps(export, ensure_ascii=False, **style).encode())


def read_until_error(content):
    values = []
    with pytest.raises(ReadError) as caught:
        values.extend(read_export(io.BytesIO(content), "result.json"))
    return values, caught.value


def test_a_message_becomes_a_post_with_its_number_and_moment():
    [document] = read(chat(message(12, author="Anna Berg", reply_to_message_id=7)))
    assert document.text == "Closed."
    assert (document.kind, document.channel, document.date) == (DocumentKind.POST, "Port", MOMENT)
    assert (document.number, document.reply_to, document.byline) == ("12", "7", "Anna Berg")
    assert (document.url, document.title, document.edited) == (None, None, None)
    assert document.path == "result.json"


@pytest.mark.parametrize("indent", [None, 1], ids=["one line", "indented"])
def test_a_second_reading_gives_the_same_ids(indent):
    export = chat(message(1), message(2))
    assert read(export) == read(export, indent=indent)
    assert len({document.id for document in read(export)}) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Plain.", "Plain.", id="a string"),
        pytest.param("", "", id="no text"),
        pytest.param([], "", id="an empty list"),
        pytest.param(
            ["The ", {"type": "bold", "text": "bridge"}, "\n", {"type": "link", "text": "a.b"}],
            "The bridge\na.b",
            id="styles",
        ),
        pytest.param(
            [
                {"type": "custom_emoji", "text": "🚢", "document_id": "(File not included)"},
                " sails",
            ],
            "🚢 sails",
            id="custom emoji",
        ),
    ],
)
def test_the_text_is_flattened_exactly(text, expected):
    [document] = read(chat(message(text=text)))
    assert document.text == expected


@given(st.lists(st.text()))
def test_flat_joins_the_pieces(pieces):
    assert flat(tuple(pieces)) == "".join(pieces)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param(
            {"date_unixtime": None}, {"date": "2024-05-01T13:00:00Z"}, id="only local time"
        ),
        pytest.param(
            {"date_unixtime": "soon"}, {"date": "2024-05-01T13:00:00Z"}, id="seconds that are none"
        ),
        pytest.param(
            {"date_unixtime": "9" * 30}, {"date": "2024-05-01T13:00:00Z"}, id="past all time"
        ),
        pytest.param({"edited_unixtime": SECONDS}, {"edited": MOMENT}, id="edited"),
        pytest.param({"forwarded_from": "Mayor"}, {"forwarded_from": "Mayor"}, id="forwarded"),
        pytest.param(
            {"forwarded_from": None}, {"forwarded_from": ORIGIN_HIDDEN}, id="hidden origin"
        ),
        pytest.param(
            {"forwarded_from_id": "channel9"}, {"forwarded_from": "channel9"}, id="only an id"
        ),
        pytest.param({"from": "Bo"}, {"byline": "Bo"}, id="a member of a group"),
        pytest.param({"from": None}, {"byline": None}, id="a deleted account"),
    ],
)
def test_a_field_of_a_message_is_read(fields, expected):
    [document] = read(chat(message(**fields)))
    assert {key: getattr(document, key) for key in expected} == expected


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(7, id="no object"),
        pytest.param(None, id="null"),
        pytest.param([message()], id="a list"),
        pytest.param({"type": "message", "text": "x"}, id="no number"),
        pytest.param({"id": 3, "type": "message", "text": "x"}, id="no date"),
        pytest.param(message(3, date_unixtime="soon", date="later"), id="no date in either form"),
        pytest.param(message(3, date_unixtime="soon", date=None), id="no seconds and no date"),
        pytest.param(message(3, text={"x": 1}), id="text that is none"),
        pytest.param(message(3, type=None, text=5), id="type and text that are none"),
    ],
)
def test_a_broken_message_is_quarantined_and_the_next_read(broken):
    first, notice, last = read(chat(message(1), broken, message(9)))
    assert (first.number, last.number) == ("1", "9")
    assert notice.kind is NoticeKind.QUARANTINED
    assert notice.place in {"message 2", "message 3"}
    assert notice.path == "result.json"


def test_what_holds_nobodys_words_is_skipped_and_counted():
    service = {"id": 2, "type": "service", "action": "pin_message", "text": ""}
    unknown = {"id": 4, "type": "hologram"}
    values = read(chat(message(1), service, service, {"id": 3, "type": "unsupported"}, unknown))
    counts = {value.reason: value.count for value in values[1:]}
    assert all(value.kind is NoticeKind.SKIPPED for value in values[1:])
    assert sorted(counts.values()) == [1, 1, 2]
    assert any("type hologram" in reason for reason in counts)


@pytest.mark.parametrize(
    "kind", ["saved_messages", "personal_chat", "bot_chat", "verification_codes", "replies", None]
)
def test_personal_chats_of_an_account_are_left_out_and_counted(kind):
    private = chat(message(text="secret"), message(2, text="secret"), name="Bo", kind=kind)
    values = read(account(private, chat(message(1))))
    assert [value.text for value in values if isinstance(value, Document)] == ["Closed."]
    [notice] = [value for value in values if isinstance(value, Notice)]
    assert (notice.kind, notice.count) == (NoticeKind.SKIPPED, 2)
    assert "export that chat alone" in notice.remedy
    assert "secret" not in repr(values)


def test_groups_and_left_channels_of_an_account_are_read_under_their_names():
    one = chat(message(1), name="Quay", kind="private_supergroup")
    other = chat(message(1), name="Fish hall", kind="private_channel")
    assert [value.channel for value in read(account(one, left=[other]))] == ["Quay", "Fish hall"]


def test_a_personal_chat_exported_alone_is_read():
    [document] = read(chat(message(text="Hello"), kind="personal_chat", name="Bo"))
    assert (document.text, document.channel) == ("Hello", "Bo")


@pytest.mark.parametrize("export", [chat(), account()], ids=["chat", "account"])
def test_an_export_without_messages_is_refused(export):
    with pytest.raises(ReadError, match="holds no messages"):
        read(export)


@given(st.integers(min_value=0, max_value=3_000))
def test_a_cut_export_gives_the_messages_before_the_cut_then_the_place(cut):
    content = json.dumps(chat(*(message(number) for number in range(1, 21))), indent=1).encode()
    values, error = read_until_error(content[: min(cut, len(content) - 1)])
    whole = content[:cut].count(b'"text": "Closed."\n  }')
    assert [value.number for value in values] == [str(n) for n in range(1, whole + 1)]
    assert "cut off" in error.problem
    assert error.place.endswith(f"at byte {min(cut, len(content) - 1)}")
    assert "export it again" in error.remedy


def test_a_fault_in_the_middle_gives_the_messages_before_it():
    content = json.dumps(chat(message(1), message(2), message(3)), indent=1).encode()
    values, error = read_until_error(content.replace(b'"id": 3', b'"id": three'))
    assert [value.number for value in values] == ["1", "2"]
    assert error.place.startswith("after message 2")
    assert error.problem == "broken JSON: invalid string in json text"


def test_bytes_that_are_no_utf_8_are_named():
    content = json.dumps(chat(message(1), message(2, text="@"))).encode().replace(b"@", b"\xcc\xee")
    values, error = read_until_error(content)
    assert [value.number for value in values] == ["1"]
    assert error.problem == "broken JSON: invalid bytes in UTF8 string"


def test_a_byte_order_mark_makes_no_difference():
    content = json.dumps(chat(message())).encode()
    assert read_bytes(b"\xef\xbb\xbf" + content) == read_bytes(content)


def test_the_place_of_a_cut_counts_the_bytes_of_the_file_not_of_the_mended_one():
    content = json.dumps(chat(message(text="@" * 50), message(2))).replace("@", "\\x0B").encode()
    _, error = read_until_error(content[:-20])
    assert error.place == f"after message 1, at byte {len(content) - 20}"


def test_counts_are_given_before_a_fault():
    content = json.dumps(chat({"id": 1, "type": "service"}, message(2)), indent=1).encode()
    values, _ = read_until_error(content[:-5])
    assert [value.kind for value in values if isinstance(value, Notice)] == [NoticeKind.SKIPPED]


def test_known_faults_are_mended_and_counted_in_one_notice_a_fault():
    content = json.dumps(chat(message(text="A@B@C\\x0B")), indent=1).replace("@", "\\x0B")
    emoji = (
        '"text_entities": [{"type": "custom_emoji", "document_id": (File unavailable, please)\n}],'
    )
    document, *notices = read_bytes(content.replace('"text"', f'{emoji} "text"').encode())
    assert document.text == "A\x0bB\x0bC\\x0B"
    assert [(notice.kind, notice.count) for notice in notices] == [
        (NoticeKind.REPAIRED, 2),
        (NoticeKind.REPAIRED, 1),
    ]


KINDS = st.sampled_from(["message", "service", "unsupported", "broken"])


@given(st.lists(KINDS, min_size=1))
def test_every_record_is_a_document_or_counted(kinds):
    messages = [None if kind == "broken" else message(n, type=kind) for n, kind in enumerate(kinds)]
    values = read(chat(*messages))
    documents = sum(isinstance(value, Document) for value in values)
    assert documents + sum(value.count for value in values if isinstance(value, Notice)) == len(
        kinds
    )


def test_a_big_export_is_never_held_in_memory():
    body = json.dumps(message(text="The bridge is closed. " * 200), indent=1)
    content = b'{"name": "Port", "messages": [' + ",\n".join([body] * 900).encode() + b"]}"
    tracemalloc.start()
    assert sum(1 for _ in read_export(io.BytesIO(content), "result.json")) == 900
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(content) > 4_000_000
    assert peak < 3_000_000
