"""One message of a Telegram Desktop export, as a Document."""

from datetime import UTC, datetime

import msgspec

from sayso.codec import normal_date
from sayso.ids import content_id
from sayso.lang.detect import detect_language
from sayso.model import Document, DocumentKind


class Piece(msgspec.Struct, frozen=True):
    """A stretch of text in one style: bold, a link, an emoji."""

    text: str


class Message(msgspec.Struct, frozen=True, kw_only=True, rename={"sender": "from"}):
    """What we read of a message; its dates come twice, as local time and as seconds."""

    id: int
    date: str | None = None
    date_unixtime: str | int | None = None
    edited: str | None = None
    edited_unixtime: str | int | None = None
    sender: str | None = None
    author: str | None = None
    forwarded_from: str | msgspec.UnsetType | None = msgspec.UNSET
    forwarded_from_id: str | None = None
    reply_to_message_id: int | None = None
    text: str | tuple[str | Piece, ...] = ""


LONGEST_SHOWN = 40
"""Characters of a broken field that a reason quotes."""
ORIGIN_HIDDEN = "unknown"
"""Stands for the name where a message is passed on from an account that hides or lost it."""


def document_of(message: object, *, channel: str | None, path: str) -> Document:
    """Return a message of type "message" as a Document.

    Raises:
        msgspec.ValidationError: it is no object, lacks a number, or a field holds something else.
        ValueError: it has no date, or none that can be read.
    """
    fields = msgspec.convert(message, Message)
    date = _moment(fields.date_unixtime, fields.date)
    if date is None:
        raise ValueError("it has no date")
    text = flat(fields.text)
    return Document(
        id=post_id(channel, str(fields.id), text),
        text=text,
        date=date,
        lang=detect_language(text),
        channel=channel,
        kind=DocumentKind.POST,
        byline=fields.author or (fields.sender if fields.sender != channel else None),
        edited=_moment(fields.edited_unixtime, fields.edited),
        forwarded_from=_origin(fields),
        number=str(fields.id),
        reply_to=None if fields.reply_to_message_id is None else str(fields.reply_to_message_id),
        path=path,
    )


def post_id(channel: str | None, number: str, text: str) -> str:
    """Return the id of a post: the same for an export and a saved page of one channel."""
    return content_id("post", channel or "", number, text)


def flat(text: str | tuple[str | Piece, ...]) -> str:
    """Return the words of a text without its styles."""
    if isinstance(text, str):
        return text
    return "".join(piece if isinstance(piece, str) else piece.text for piece in text)


def _moment(seconds: str | int | None, local: str | None) -> str | None:
    """Return a date in UTC; local time, which names no offset, only where there is no other.

    Raises:
        ValueError: neither can be read.
    """
    if seconds is None or seconds == "":
        return normal_date(local)
    try:
        moment = datetime.fromtimestamp(int(seconds), tz=UTC)
    except (ValueError, OverflowError, OSError) as error:
        if local:
            return normal_date(local)
        problem = f"{_brief(seconds)} is no time in seconds, and there is no other date"
        raise ValueError(problem) from error
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _brief(text: str | int) -> str:
    return repr(str(text)[:LONGEST_SHOWN])


def _origin(fields: Message) -> str | None:
    if fields.forwarded_from is msgspec.UNSET:
        return fields.forwarded_from_id
    return fields.forwarded_from or fields.forwarded_from_id or ORIGIN_HIDDEN
