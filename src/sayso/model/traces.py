"""Where words were first said, as far as was searched, and their way to the report."""

from dataclasses import dataclass
from enum import StrEnum

from sayso.model.changes import Change, Verdict, verdict_of
from sayso.model.documents import Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Spans of one document's text."""

    document_id: str
    spans: Spans
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aligned:
    """A sentence or clause beside the one that it renders.

    Args:
        here: of the statement's document; empty where the origin's words have no counterpart.
        there: of the origin's document; empty where the statement's words have none.
        unjudged: what could not be compared, for a reader; empty if all was.
    """

    here: Spans
    there: Spans
    unjudged: str = ""


class Standing(StrEnum):
    """How one wording of an edited post lies to the date of the report that it is traced from."""

    CURRENT = "current"
    """It stood when the report appeared."""
    REPLACED = "replaced"
    """It had been edited by then."""
    LATER = "later"
    """It came to be after the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One of several wordings of a post, or of a page.

    Args:
        edited: when this wording came to be; None for the one that was published first.
        standing: how that lies to the report's date; None if either is not known.
    """

    edited: str | None = None
    standing: Standing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A statement's tie to the passage it derives from.

    Args:
        passage: where the words stand.
        changes: what was done to them; empty for a verbatim copy.
        score: 0 to 1, how sure it is that the words come from there.
        version: which wording of the document it is, where it was edited or several are at hand.
        alignment: sentence by sentence, where the two are in different languages.
    """

    passage: Passage
    changes: tuple[Change, ...] = ()
    score: float
    version: Version | None = None
    alignment: tuple[Aligned, ...] = ()


class Basis(StrEnum):
    """How we know that words came from one place to the next; the strongest comes first."""

    FORWARD = "forward"
    """The later one passes on the earlier one's post."""
    NAMED = "named"
    """The later one names the earlier one as where it has the words from."""
    WORDING = "wording"
    """Both have the same changed wording, which the origin does not have."""
    DATE = "date"
    """The words stand in both, and one is earlier."""
    WORDS = "words"
    """The words stand in both; which is earlier is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One place on the way of the words, from where they were first said to the report.

    Args:
        document_id: which; None for one that is not at hand, though another names it.
        spans: where the words stand there.
        date: when it was published.
        channel: who published it.
        basis: how we know that it has the words from the step before; None for the first.
        changes: what it did to the words of the step before: here-spans count in this document,
            there-spans in that one.
    """

    document_id: str | None
    spans: Spans = ()
    date: str | None = None
    channel: str | None = None
    basis: Basis | None = None
    changes: tuple[Change, ...] = ()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """The search for one statement's origin: where we looked, what we found.

    Args:
        id: of the statement, or of the quotation that was asked for.
        links: the origin first, then the other places that hold the words, by date.
        later: places that hold the words and were published after the report, by date.
        chain: the way of the words; the last step is the report, the one before it is where the
            report most likely has them from. Empty where nothing was found.
        candidates: the nearest passages that do not hold the words, best first.
        searched: where we looked; always there, so that "not found" says where.
    """

    id: str
    links: tuple[Link, ...] = ()
    later: tuple[Link, ...] = ()
    chain: tuple[Step, ...] = ()
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
