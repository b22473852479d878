"""How dates, times, places and what was searched are put into words, the same in every report."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from sayso.model import (
    Coverage,
    Document,
    DocumentKind,
    Passage,
    Standing,
    Statement,
    Version,
)

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MAX_CHANNELS = 5
"""More names than these make a sentence that nobody reads."""

LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Control characters would steer a terminal, lone surrogates cannot be written as UTF-8.
UNSHOWABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def shown(text: str) -> str:
    """Return the text with one kind of line end and a sign in place of what cannot be shown."""
    return UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", LINE_END.sub("\n", text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a passage stands, in words.

    Args:
        name: the channel; without one, the title or file.
        when: the date in words.
        moment: the date as it is written in the document; None if there is none.
        spot: post number, time in a recording or title; empty if there is none.
        url: the public address as it was read; empty if there is none.
        link: the same address where it is safe to follow; None otherwise.
        remark: that the words were passed on, or edited since; empty if neither is known.
        lang: language of the words.
    """

    name: str
    when: str
    moment: str | None
    spot: str
    url: str
    link: str | None
    remark: str
    lang: str | None


def place_label(document: Document, passage: Passage, version: Version | None = None) -> Place:
    """Say where a passage of a document stands, and in which wording of it if it has several."""
    moment = passage.date or document.date
    return Place(
        name=shown(document.channel or document.title or file_name(document) or document.id),
        when=date_label(moment),
        moment=moment,
        spot=shown(spot_label(document, passage)),
        url=shown(document.url or ""),
        link=safe_link(document.url),
        remark=shown(_remark(document, version)),
        lang=document.lang,
    )


def file_name(document: Document) -> str:
    """Return the bare name of a document's file: its folders are nobody's business on a page."""
    return Path(document.path or "").name


def spot_label(document: Document, passage: Passage) -> str:
    """Say where in its channel the passage is found: a time, a post's number or a title."""
    if document.times:
        return times_label(document, passage)
    if document.kind is DocumentKind.POST:
        return f"post {document.number}" if document.number else ""
    return f"“{document.title}”" if document.title and document.channel else ""


def times_label(document: Document, passage: Passage) -> str:
    """Return the times between which the words were spoken, and by whom; empty if not known."""
    spoken = [
        timed for timed in document.times if any(timed.span.meets(span) for span in passage.spans)
    ]
    if not spoken:
        return ""
    start, end = min(timed.start for timed in spoken), max(timed.end for timed in spoken)
    voices = dict.fromkeys(timed.voice for timed in spoken if timed.voice)
    return ", ".join([f"{clock_label(start)}–{clock_label(end)}", *voices])


def clock_label(seconds: float) -> str:
    """Write seconds as mm:ss, from an hour on as h:mm:ss."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def date_label(moment: str | None) -> str:
    """Write an ISO day or moment for a reader; a text that is neither stays as it is."""
    if not moment:
        return "undated"
    try:
        day = date.fromisoformat(moment[:10])
        written = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        return f"{written}, {_clock_of(moment)}" if moment[10:] else written
    except ValueError:
        return shown(moment)


def safe_link(url: str | None) -> str | None:
    """Return the address if it is a web address that can be followed; None otherwise."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    safe = parts.scheme in {"http", "https"} and parts.netloc and shown(url or "") == url
    return url if safe else None


def searched_label(coverage: Coverage) -> str:
    """Say what was searched: "1,204 documents of A and B, from 2 January 2023 to 3 March 2024"."""
    return _searched(coverage, channels=channels_label(coverage.channels))


def searched_briefly(coverage: Coverage) -> str:
    """Say what was searched with its channels only counted, where they are named nearby."""
    return _searched(coverage, channels=counted(len(coverage.channels), "channel"))


def channels_label(channels: tuple[str, ...]) -> str:
    """Name the channels, or the first few and how many more there are."""
    names = [shown(name) for name in channels] or [""]
    if len(names) > MAX_CHANNELS:
        names = [*names[: MAX_CHANNELS - 1], f"{len(names) - MAX_CHANNELS + 1} more channels"]
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def speaker_label(statement: Statement, *, text: str) -> str:
    """Name the speaker, or say that the words that name one were not resolved."""
    if statement.speaker:
        return shown(statement.speaker.name)
    words = " ".join(span.of(text) for span in statement.source).strip()
    return f"speaker unresolved: ‘{shown(words)}’" if words else "speaker not named"


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: "1 document", "1,204 documents", "no documents"."""
    return f"{f'{number:,}' if number else 'no'} {noun}{'' if number == 1 else 's'}"


def arrows_kept(note: str) -> str:
    """Return a note whose arrows lead from left to right between any words.

    Between words written from right to left, "before → after" is laid out as "after → before".
    """
    is_turned = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in note)
    return note.replace("→", "\u200e→\u200e") if is_turned else note


def _clock_of(moment: str) -> str:
    return f"{datetime.fromisoformat(moment):%H:%M} UTC"


def _searched(coverage: Coverage, *, channels: str) -> str:
    label = counted(coverage.documents, "document")
    if coverage.channels:
        label += f" of {channels}"
    if coverage.since and coverage.until:
        since, until = _day_label(coverage.since), _day_label(coverage.until)
        label += f", {since}" if since == until else f", from {since} to {until}"
    return label


def _day_label(moment: str) -> str:
    return date_label(moment[:10])


def _remark(document: Document, version: Version | None) -> str:
    remarks = []
    if document.forwarded_from:
        remarks.append(f"passed on from {document.forwarded_from}")
    if version:
        remarks.append(_version_label(version))
    elif document.edited:
        remarks.append(f"edited {date_label(document.edited)}")
    return ", ".join(remarks)


def _version_label(version: Version) -> str:
    """Name a wording: "as edited 20 February 2024, 17:41 UTC, after this report"."""
    label = f"as edited {date_label(version.edited)}" if version.edited else "as first published"
    if version.standing is Standing.LATER:
        return f"{label}, after this report"
    return (
        f"{label}, replaced before this report" if version.standing is Standing.REPLACED else label
    )
