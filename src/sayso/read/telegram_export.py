"""Telegram Desktop's JSON export, `result.json`: of one chat, or of a whole account.

It is read as a stream, since a channel's export can be gigabytes. Of a whole account only groups and
channels become Documents: nobody's contacts, sessions, personal or bot chats.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

import ijson
import msgspec

from sayso.errors import ReadError
from sayso.model import Document, Notice, NoticeKind
from sayso.read.json_events import Event, json_events
from sayso.read.telegram_message import document_of
from sayso.read.telegram_repair import repaired

CHUNK = 1 << 16

PUBLISHED = frozenset(
    {
        "private_group",
        "private_supergroup",
        "public_supergroup",
        "private_channel",
        "public_channel",
    }
)
"""Chat types that a whole account's export is read for."""

# Where chats stand in the two forms of an export, as ijson writes places.
ALONE = ""
IN_ACCOUNT = ("chats.list.item", "left_chats.list.item")
MESSAGES = {f"{chat}.messages.item".lstrip("."): chat for chat in (ALONE, *IN_ACCOUNT)}
NAMES = {f"{chat}.name".lstrip(".") for chat in (ALONE, *IN_ACCOUNT)}
TYPES = {f"{chat}.type".lstrip(".") for chat in (ALONE, *IN_ACCOUNT)}

# The first line of the parser's message, which goes on with the bytes around the fault.
PARSER_FAULT = re.compile(r"error: (.*?)\.?(?:\n|\\n)")

PERSONAL_REMEDY = "to read such a chat, export that chat alone"


class Entry(NamedTuple):
    """One thing in a chat's list of messages.

    Args:
        channel: the chat's name.
        personal: the reason for leaving it out; None if it may be read.
        message: what stands there, as JSON.
    """

    channel: str | None
    personal: str | None
    message: object


@dataclass(slots=True)
class Progress:
    """How far the reading of one export has come."""

    offset: int = 0
    entries: int = 0
    last: str = "the beginning"


def read_export(file: BinaryIO, path: str) -> Iterator[Document | Notice]:
    """Read an export, one Document a message; what is left out or mended is counted.

    Raises:
        ReadError: the JSON is cut off or broken; the messages before that place were given.
    """
    repairs: Counter[str] = Counter()
    skipped: Counter[tuple[str, str]] = Counter()
    progress = Progress()
    broken: ReadError | None = None
    pieces = repaired(_chunks(file, progress), repairs=repairs)
    entries = _entries(json_events(pieces))
    try:
        yield from _documents(entries, path, progress=progress, skipped=skipped)
    except ijson.JSONError as error:
        broken = _broken(error, path, progress)
    yield from _counted(path, repairs=repairs, skipped=skipped)
    if broken is not None:
        raise broken
    if progress.entries == 0:
        raise ReadError(
            path, "this export holds no messages", remedy="choose a chat and a period that has some"
        )


def _chunks(file: BinaryIO, progress: Progress) -> Iterator[bytes]:
    """Return the bytes of the file without a byte-order mark, their count in `progress`."""
    while chunk := file.read(CHUNK):
        yield chunk if progress.offset else chunk.removeprefix(codecs.BOM_UTF8)
        progress.offset += len(chunk)


def _entries(events: Iterator[Event]) -> Iterator[Entry]:
    """Return everything that stands in a list of messages, with its chat's name."""
    name: str | None = None
    chat_type: str | None = None
    for place, kind, value in events:
        if place in MESSAGES:
            alone = MESSAGES[place] == ALONE
            personal = None if alone or chat_type in PUBLISHED else chat_type or "unnamed"
            yield Entry(name, personal, _built(kind, value, events))
        elif place in NAMES and isinstance(value, str | None):
            name = value or None
        elif place in TYPES and isinstance(value, str):
            chat_type = value
        elif place in IN_ACCOUNT and kind == "start_map":
            name = chat_type = None


def _built(kind: str, value: object, events: Iterator[Event]) -> object:
    """Return the JSON value that begins with this token."""
    builder = ijson.ObjectBuilder()
    builder.event(kind, value)
    while builder.containers:
        _, kind, value = next(events)
        builder.event(kind, value)
    built: object = builder.value
    return built


def _documents(
    entries: Iterable[Entry], path: str, *, progress: Progress, skipped: Counter[tuple[str, str]]
) -> Iterator[Document | Notice]:
    for channel, personal, message in entries:
        progress.entries += 1
        number = message.get("id") if isinstance(message, dict) else None
        progress.last = f"message {progress.entries if not isinstance(number, int) else number}"
        reason = _reason_to_skip(message, personal)
        if reason is not None:
            skipped[reason] += 1
            continue
        try:
            yield document_of(message, channel=channel, path=path)
        except (ValueError, msgspec.ValidationError) as error:
            yield Notice(
                kind=NoticeKind.QUARANTINED,
                path=path,
                place=progress.last,
                reason=f"no message in the form of Telegram's export: {error}",
                remedy="export it again",
            )


def _reason_to_skip(message: object, personal: str | None) -> tuple[str, str] | None:
    """Return why an entry is left out and what to do; None if it is to be read."""
    if personal is not None:
        return (
            f"messages of a {personal.replace('_', ' ')} in the export of an account",
            PERSONAL_REMEDY,
        )
    kind = message.get("type") if isinstance(message, dict) else None
    if isinstance(kind, str) and kind != "message":
        return f"messages of type {kind}, which hold nobody's words", ""
    return None


def _counted(
    path: str, *, repairs: Counter[str], skipped: Counter[tuple[str, str]]
) -> Iterator[Notice]:
    for what, count in sorted(repairs.items()):
        yield Notice(kind=NoticeKind.REPAIRED, path=path, reason=what, count=count)
    for (reason, remedy), count in sorted(skipped.items()):
        yield Notice(kind=NoticeKind.SKIPPED, path=path, reason=reason, remedy=remedy, count=count)


def _broken(error: Exception, path: str, progress: Progress) -> ReadError:
    cut_off = "premature EOF" in str(error)
    fault = PARSER_FAULT.search(str(error))
    problem = "the JSON is cut off" if cut_off else f"broken JSON: {fault[1] if fault else error}"
    return ReadError(
        path,
        problem,
        place=f"after {progress.last}, {'at' if cut_off else 'near'} byte {progress.offset}",
        remedy="the messages before it are read; for the rest, export it again",
    )
