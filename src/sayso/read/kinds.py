"""What a file holds, found by its first bytes; its suffix only decides what these leave open."""

import codecs
import re
from collections import Counter
from contextlib import suppress
from enum import StrEnum
from pathlib import PurePath

import ijson

from sayso.read.decode import marked_encoding
from sayso.read.json_events import json_events
from sayso.read.telegram_repair import repaired

HEAD = 1 << 16
"""How many bytes are looked at: a news page can have 30 kB of scripts before its first word."""


class Kind(StrEnum):
    """What a file holds."""

    TEXT = "text"
    HTML = "html"
    TELEGRAM_EXPORT = "telegram export"
    TELEGRAM_PAGE = "telegram page"
    TRANSCRIPT = "transcript"
    LINES = "json lines"

    EMPTY = "empty"
    BINARY = "binary"
    OTHER_JSON = "other json"
    OTHER_XML = "other xml"


BINARY_BEGINNINGS = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"\x7fELF",
    b"MZ\x90",
    b"SQLite format 3",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
    b"BZh",
    b"7z\xbc\xaf",
    b"Rar!",
)
"""Some of these have no NUL near their beginning."""

EXPORT_KEYS = frozenset(
    {
        "messages",
        "chats",
        "left_chats",
        "personal_information",
        "profile_pictures",
        "contacts",
        "frequent_contacts",
        "sessions",
        "other_data",
    }
)
LINE_KEYS = frozenset({"text", "id"})
LINE_SUFFIXES = frozenset({".jsonl", ".ndjson"})

MARKUP = re.compile(
    r"<!doctype html|<(?:html|head|body|article|section|div|p|h1|meta)[\s>]", re.IGNORECASE
)
XML = re.compile(r"<(?:\?xml|!DOCTYPE|rss|feed|svg)[\s>]", re.IGNORECASE)
# A news page that embeds a post by a script shows none of these.
TELEGRAM_PAGE = re.compile(
    r"""class=["'](?:[^"']*\s)?tgme_(?:widget_message|page|body|channel)|<title>\s*429 Too Many Requests"""
)
JSON_ARRAY = re.compile(r'\[\s*[\[{"\d\]-]')
FIRST_TIMES = re.compile(r"\s*(?:\d+\s*[\r\n]+)?[ \t]*\d+:\d\d[^\r\n]*-->")


def kind_of(head: bytes, path: str) -> Kind:
    """Return what a file holds.

    Args:
        head: its first `HEAD` bytes.
        path: its name, for the suffix.
    """
    encoding = marked_encoding(head)
    if head.startswith(BINARY_BEGINNINGS) or (b"\0" in head and encoding is None):
        return Kind.BINARY
    beginning = head.decode(encoding or "utf-8", "replace").lstrip()
    suffix = PurePath(path).suffix.lower()
    if not beginning:
        return Kind.EMPTY
    if beginning[0] in "{[":
        return _kind_of_json(head, beginning, suffix)
    if beginning[0] == "<":
        return _kind_of_markup(beginning)
    if beginning.startswith("WEBVTT") or suffix in {".srt", ".vtt"} or FIRST_TIMES.match(beginning):
        return Kind.TRANSCRIPT
    return Kind.LINES if suffix in LINE_SUFFIXES else Kind.TEXT


def _kind_of_markup(beginning: str) -> Kind:
    if TELEGRAM_PAGE.search(beginning):
        return Kind.TELEGRAM_PAGE
    if MARKUP.search(beginning):
        return Kind.HTML
    return Kind.OTHER_XML if XML.match(beginning) else Kind.TEXT


def _kind_of_json(head: bytes, beginning: str, suffix: str) -> Kind:
    keys = _outer_keys(head)
    if keys & EXPORT_KEYS:
        return Kind.TELEGRAM_EXPORT
    if keys & LINE_KEYS or suffix in LINE_SUFFIXES:
        return Kind.LINES
    # [Editor's note: …] and {…} begin texts too.
    is_json = keys or suffix == ".json" or JSON_ARRAY.match(beginning)
    return Kind.OTHER_JSON if is_json else Kind.TEXT


def _outer_keys(head: bytes) -> set[str]:
    """Return the keys of the outermost object, as far as these bytes show them."""
    pieces = repaired([head.removeprefix(codecs.BOM_UTF8)], repairs=Counter())
    keys: set[str] = set()
    # Several lines of JSON, a fault or the end of the head: the keys before it are found.
    with suppress(ijson.JSONError):
        keys.update(
            str(value)
            for place, event, value in json_events(pieces)
            if event == "map_key" and not place
        )
    return keys
