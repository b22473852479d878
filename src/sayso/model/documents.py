"""What is read: documents, the places in them, and what became of input that is none."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open [start, end) in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers in its text."""
        return text[self.start : self.end]

    def meets(self, other: "Span") -> bool:
        """Say whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Say whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end


Spans = tuple[Span, ...]


class DocumentKind(StrEnum):
    """What sort of publication a document is."""

    ARTICLE = "article"
    POST = "post"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedSpan:
    """A stretch of a transcript with the time at which it was spoken.

    Args:
        span: code points of the document's text.
        start: seconds from the beginning of the recording.
        end: seconds from the beginning of the recording.
        voice: who speaks, where the transcript says so.
    """

    span: Span
    start: float
    end: float
    voice: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article, post or transcript as it stood when read; `text` is never rewritten.

    Args:
        id: the same on every run over the same bytes.
        text: the words, exactly as read.
        title: the headline, where there is one.
        date: when it was published.
        lang: ISO 639-1 code.
        channel: the place that published it: an outlet, a Telegram channel.
        url: its public address.
        kind: article, post or transcript.
        byline: who signed it.
        edited: when its text was last changed; the earlier wording is then not at hand.
        forwarded_from: the channel or person whose post this one passes on.
        forwarded_url: the public address of that post.
        number: the post's number in its channel.
        reply_to: the number, in its channel, of the post it answers.
        times: when each stretch of a transcript was spoken.
        path: the file it was read from.
    """

    id: str
    text: str
    title: str | None = None
    date: str | None = None
    lang: str | None = None
    channel: str | None = None
    url: str | None = None
    kind: DocumentKind = DocumentKind.ARTICLE
    byline: str | None = None
    edited: str | None = None
    forwarded_from: str | None = None
    forwarded_url: str | None = None
    number: str | None = None
    reply_to: str | None = None
    times: tuple[TimedSpan, ...] = ()
    path: str | None = None


class NoticeKind(StrEnum):
    """What became of input that is no Document."""

    REFUSED = "refused"
    """A whole file (or the rest of one) could not be read."""
    QUARANTINED = "quarantined"
    """One record in a file could not be read; the others were."""
    SKIPPED = "skipped"
    """A record that holds nobody's words by its nature, or one seen before."""
    REPAIRED = "repaired"
    """A known fault was mended; the document is among those read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something in the input that the user should know of, counted.

    Records in a file = documents + quarantined + skipped; files = read + refused.
    """

    kind: NoticeKind
    path: str
    reason: str
    place: str = ""
    remedy: str = ""
    count: int = 1

    def __str__(self) -> str:
        where = f"{self.path}, {self.place}" if self.place else self.path
        remedy = f"; {self.remedy}" if self.remedy else ""
        times = f" ({self.count} times)" if self.count > 1 else ""
        return f"{self.kind}: {where}: {self.reason}{times}{remedy}"
