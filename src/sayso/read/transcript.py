"""Transcripts of recordings: SRT and WebVTT; a place in their text has a time.

The parser is our own: where a time is broken, pysubs2 glues the cue to the one before and webvtt-py
drops it, and neither says so; here the line is named.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import BinaryIO, NamedTuple

from sayso.errors import ReadError
from sayso.ids import content_id
from sayso.lang.detect import detect_language
from sayso.model import Document, DocumentKind, Notice, Span, TimedSpan
from sayso.read.decode import read_text

ARROW = "-->"
TIME = r"(?:(\d+):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,3}))?"
TIMES = re.compile(rf"\s*{TIME}\s*-->\s*{TIME}(?:\s.*)?")
# 00:00:01,000 -> 00:00:04,000: times whose arrow is damaged.
TIMES_WITHOUT_ARROW = re.compile(rf"\s*{TIME}[\s–—>-]+{TIME}\s*")
VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+(?P<name>[^>]+)>")
# A tag has a letter, a slash or a digit right after the bracket: "5 < 6" is no tag.
TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}")
ENTITIES = {
    "&lt;": "<",
    "&gt;": ">",
    "&nbsp;": "\N{NO-BREAK SPACE}",
    "&lrm;": "\N{LEFT-TO-RIGHT MARK}",
    "&rlm;": "\N{RIGHT-TO-LEFT MARK}",
    "&amp;": "&",
}
ENTITY = re.compile("|".join(ENTITIES))
SENTENCE_ENDS = (".", "!", "?", "…", ".»", "!»", "?»", '."', "?”", ".”", "!”")
LINE_END = re.compile(r"\r\n|\r|\n")


class Cue(NamedTuple):
    """Words of one voice with the time at which they are shown, in seconds."""

    start: float
    end: float
    voice: str | None
    text: str


def read_transcript(file: BinaryIO, path: str) -> Iterator[Document | Notice]:
    """Read an SRT or WebVTT file as one Document.

    Captions break lines where the screen ends, not where a sentence does: a line goes on after a
    space, and a new one begins where a sentence or a voice has ended.
    """
    cues = [cue for cue in _cues(read_text(file, path), path) if cue.text]
    if not cues:
        raise ReadError(
            path, "no cues found", remedy="check that it holds times such as 00:00:01,000 --> …"
        )
    times = tuple(_timed_spans(cues))
    text = _joined(cues)
    yield Document(
        id=content_id("transcript", text, f"{cues[0].start}", f"{cues[-1].end}"),
        text=text,
        lang=detect_language(text),
        kind=DocumentKind.TRANSCRIPT,
        times=times,
        path=path,
    )


def seconds_at(document: Document, offset: int) -> float | None:
    """Return the time at which the words at an offset were spoken; None outside all times."""
    position = bisect_right(document.times, offset, key=lambda timed: timed.span.start) - 1
    return document.times[position].start if position >= 0 else None


def _timed_spans(cues: list[Cue]) -> Iterator[TimedSpan]:
    """Return where each cue stands in the joined text: one character lies between two."""
    offset = 0
    for cue in cues:
        span = Span(offset, offset + len(cue.text))
        yield TimedSpan(span=span, start=cue.start, end=cue.end, voice=cue.voice)
        offset = span.end + 1


def _joined(cues: list[Cue]) -> str:
    pieces = [cues[0].text]
    for before, cue in pairwise(cues):
        ended = before.text.endswith(SENTENCE_ENDS) or before.voice != cue.voice
        pieces += ["\n" if ended else " ", cue.text]
    return "".join(pieces)


def _cues(text: str, path: str) -> Iterator[Cue]:
    lines = LINE_END.split(text)
    timings = [number for number in range(len(lines)) if _is_timing(lines, number)]
    # The line before the times is the cue's number; it is no word of the cue before.
    ends = [number - lines[number - 1].strip().isdecimal() for number in timings[1:]]
    own_lines = _own_lines_of_vtt if text.startswith("WEBVTT") else _own_lines_of_srt
    for number, after in zip(timings, [*ends, len(lines)], strict=False):
        start, end = _times(lines[number], path=path, number=number + 1)
        for voice, words in _voices(" ".join(own_lines(lines[number + 1 : after]))):
            yield Cue(start, end, voice, _plain(words))


def _is_timing(lines: list[str], number: int) -> bool:
    """Say whether a line is, or was meant as, the times of a cue."""
    line = lines[number]
    if ARROW not in line:
        return TIMES_WITHOUT_ARROW.fullmatch(line) is not None
    # An arrow further down stands among the words that are spoken.
    begins_cue = not all(line.strip() for line in lines[max(number - 2, 0) : number])
    return begins_cue or number < 2 or TIMES.fullmatch(line) is not None  # noqa: PLR2004  (a number and its times)


def _times(line: str, *, path: str, number: int) -> tuple[float, float]:
    """Return a cue's start and end in seconds."""
    times = TIMES.fullmatch(line)
    if times is None:
        problem = (
            f"expected times such as 00:00:01,000 --> 00:00:04,000, found {line.strip()[:60]!r}"
        )
    else:
        start, end = _seconds(*times.groups()[:4]), _seconds(*times.groups()[4:])
        if start <= end:
            return start, end
        problem = f"the cue ends before it begins: {line.strip()!r}"
    raise ReadError(path, problem, place=f"line {number}", remedy="correct the times in this line")


def _seconds(hours: str | None, minutes: str, seconds: str, part: str | None) -> float:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return whole + int((part or "").ljust(3, "0")) / 1000


def _own_lines_of_vtt(lines: list[str]) -> list[str]:
    """Return the lines of a cue, which ends at the first empty one."""
    return list(takewhile(str.strip, lines))


def _own_lines_of_srt(lines: list[str]) -> list[str]:
    """Return the lines of a cue; real files have empty ones inside."""
    return [line for line in lines if line.strip()]


def _voices(text: str) -> Iterator[tuple[str | None, str]]:
    """Yield the voices of a cue with their words; the words before any tag have no voice."""
    tags = list(VOICE.finditer(text))
    yield None, text[: tags[0].start() if tags else len(text)]
    for number, tag in enumerate(tags, 1):
        end = tags[number].start() if number < len(tags) else len(text)
        yield tag["name"].strip(), text[tag.end() : end]


def _plain(text: str) -> str:
    """Return a cue's words without tags."""
    untagged = TAG.sub("", text)
    return ENTITY.sub(lambda entity: ENTITIES[entity[0]], untagged).strip()
