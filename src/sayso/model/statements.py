"""What a document attributes to somebody."""

from dataclasses import dataclass
from enum import StrEnum

from sayso.model.documents import Spans


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


class Act(StrEnum):
    """What a statement does, from its cue and its form.

    The classes of Searle (1976) as reporting verbs show them: assertives (assert, deny, accuse,
    predict, believe), directives (demand, ask), commissives (promise, threaten), expressives
    (apologise, thank, praise).
    """

    ASSERT = "assert"
    DENY = "deny"
    DEMAND = "demand"
    ASK = "ask"
    PROMISE = "promise"
    THREATEN = "threaten"
    ACCUSE = "accuse"
    APOLOGISE = "apologise"
    THANK = "thank"
    PREDICT = "predict"
    PRAISE = "praise"
    BELIEVE = "believe"


class SpeakerKind(StrEnum):
    """What a speaker is, as far as the document shows."""

    PERSON = "person"
    BODY = "body"
    """An organisation, an outlet, a channel, a state."""
    GROUP = "group"
    """Several people without a body: "the wives", "residents"."""
    UNNAMED = "unnamed"
    """Somebody whom the document will not, or does not, name: "two officials"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """The person or body that a source resolves to."""

    id: str
    name: str
    kind: SpeakerKind | None = None


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
        act: what the statement does; None if neither cue nor form tells.
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
    act: Act | None = None
    confidence: float = 1.0
