"""Every value that sayso passes from stage to stage. Standard library only.

Offsets everywhere are Unicode code points of the document's `text` (or `title`, see `Part`), spans
are half-open. Dates are ISO 8601 strings: a day (`2023-12-19`) or a moment in UTC
(`2023-12-19T10:00:00Z`), so that comparing the strings compares the times.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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


class Part(StrEnum):
    """In which string of its document a statement's spans count."""

    TEXT = "text"
    TITLE = "title"


class Mode(StrEnum):
    """How a statement is reported."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class StatementKind(StrEnum):
    """What its cue says that the speaker did."""

    SPEECH = "speech"
    WRITING = "writing"
    BELIEF = "belief"
    ACT = "act"


WORDS = frozenset({StatementKind.SPEECH, StatementKind.WRITING})
"""The kinds that report somebody's words; a page shows them, the others on request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """The person or body that a source resolves to."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """An attribution: content, the cue that reports it, the source that names who said it.

    What the text shows (part, content, cue, source) makes the id; what we concluded from it
    (speaker, addressee, via, said_at, parent, confidence) never changes it.

    Args:
        id: from the document's id and the content's spans.
        document_id: the document that reports it.
        part: where the spans count.
        mode: direct, mixed or indirect.
        kind: speech, writing, belief or act.
        content: the words said, quotation marks included; several spans where a cue splits them.
        cue: the words that report the saying; empty if there are none.
        source: the words in this text that name the speaker; empty if there are none.
        text: the content's words, pieces joined by a space.
        speaker: who said it; None if unresolved.
        addressee: to whom.
        via: through which channel or medium.
        said_at: when.
        parent: id of the statement in whose content this one stands.
        continues: id of the statement whose speaker goes on speaking in this one.
        confidence: 0 to 1.
    """

    id: str
    document_id: str
    part: Part = Part.TEXT
    mode: Mode
    kind: StatementKind = StatementKind.SPEECH
    content: Spans
    cue: Spans = ()
    source: Spans = ()
    text: str
    speaker: Speaker | None = None
    addressee: Speaker | None = None
    via: Speaker | None = None
    said_at: str | None = None
    parent: str | None = None
    continues: str | None = None
    confidence: float = 1.0


class ChangeKind(StrEnum):
    """What can be done to a statement's wording on its way."""

    TRANSLATED = "translated"
    TRIMMED = "trimmed"
    """Start or end of a sentence left out."""
    ELIDED = "elided"
    """Words in the middle left out."""
    SPLICED = "spliced"
    """Joined from separate places."""
    REWORDED = "reworded"
    INSERTED = "inserted"
    REPUNCTUATED = "repunctuated"
    """Only case, punctuation or marks differ."""
    REPORTED = "reported"
    """Turned into indirect speech."""
    RENDERED = "rendered"
    """Another translation of an original that is not at hand."""
    ALTERED = "altered"
    """A number, name, agent, negation, hedge, quantifier or modality differs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing done to the wording.

    Args:
        change: what was done.
        here: where the statement shows it: spans of its document (of the typed quotation itself
            where there is no document).
        there: where the origin shows it: spans of the origin's document.
        note: what exactly differs, for a reader ("number: 12 → 40").
    """

    change: ChangeKind
    here: Spans = ()
    there: Spans = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Spans of one document's text."""

    document_id: str
    spans: Spans
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A statement's tie to the passage it derives from.

    Args:
        passage: where the words stand.
        changes: what was done to them; empty for a verbatim copy.
        score: 0 to 1, how sure it is that the words come from there.
    """

    passage: Passage
    changes: tuple[Change, ...] = ()
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What was searched for an origin.

    Args:
        documents: how many.
        channels: which, sorted.
        since: the earliest date among them.
        until: the latest date among them.
    """

    documents: int
    channels: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


class Verdict(StrEnum):
    """One word for a reader, about wording and never about truth; the gravest comes first."""

    ALTERED = "altered"
    SPLICED = "spliced"
    REWORDED = "reworded"
    SHORTENED = "shortened"
    TRANSLATED = "translated"
    REPORTED = "reported"
    VERBATIM = "verbatim"
    NOT_FOUND = "not found"


VERDICT_OF = {
    ChangeKind.ALTERED: Verdict.ALTERED,
    ChangeKind.SPLICED: Verdict.SPLICED,
    ChangeKind.REWORDED: Verdict.REWORDED,
    ChangeKind.INSERTED: Verdict.REWORDED,
    ChangeKind.TRIMMED: Verdict.SHORTENED,
    ChangeKind.ELIDED: Verdict.SHORTENED,
    ChangeKind.TRANSLATED: Verdict.TRANSLATED,
    ChangeKind.RENDERED: Verdict.TRANSLATED,
    ChangeKind.REPORTED: Verdict.REPORTED,
    ChangeKind.REPUNCTUATED: Verdict.VERBATIM,
}
GRAVITY = {verdict: rank for rank, verdict in enumerate(Verdict)}


def verdict_of(changes: Iterable[Change]) -> Verdict:
    """Return the gravest verdict that the changes give; verbatim if there are none."""
    verdicts = (VERDICT_OF[change.change] for change in changes)
    return min(verdicts, key=GRAVITY.__getitem__, default=Verdict.VERBATIM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """The search for one statement's origin: where we looked, what we found.

    Args:
        id: of the statement, or of the quotation that was asked for.
        links: the origin first, then the other places that hold the words, by date.
        candidates: the nearest passages that do not hold the words, best first.
        searched: where we looked; always there, so that "not found" says where.
    """

    id: str
    links: tuple[Link, ...] = ()
    candidates: tuple[Link, ...] = ()
    searched: Coverage

    @property
    def origin(self) -> Link | None:
        """The link to where the words were first said, as far as was searched."""
        return self.links[0] if self.links else None

    @property
    def verdict(self) -> Verdict:
        """One word, from the origin's changes."""
        return Verdict.NOT_FOUND if self.origin is None else verdict_of(self.origin.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One report set against channels: everything that a page about it shows.

    Args:
        document: the report.
        statements: what it attributes to people, in reading order.
        traces: one a statement, in the same order.
        places: every document that a link or candidate of the traces points to.
        notices: what the reading of reports and channels left out or mended.
        hidden: how many statements of each kind that was not asked for are left out.
        unsure: how many statements are left out since their confidence is too low.
    """

    document: Document
    statements: tuple[Statement, ...] = ()
    traces: tuple[Trace, ...] = ()
    places: tuple[Document, ...] = ()
    notices: tuple[Notice, ...] = ()
    hidden: Mapping[StatementKind, int] = field(default_factory=dict)
    unsure: int = 0
