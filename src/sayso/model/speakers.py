"""Who speaks in all documents of a run: which names are one speaker, on what evidence, and who said so."""

from dataclasses import dataclass
from enum import StrEnum

from sayso.model.statements import SpeakerKind


class EvidenceKind(StrEnum):
    """Why two names may be one speaker's."""

    SAME_NAME = "same name"
    """The same words, but for their case, titles and offices before them."""
    RESPELLED = "respelled"
    """Spellings of one name, in one script or in two: "Serhii", «Сергей»."""
    INFLECTED = "inflected"
    """One is a form of the other: «Трампа»."""
    FULLER = "fuller"
    """One has a patronymic or middle name more."""
    INITIALS = "initials"
    SURNAME = "surname"
    """One is the surname alone."""
    TRANSLATED = "translated"
    """A table knows both as names of one body."""
    SPELLED_OUT = "spelled out"
    """A document explains the one by the other: "Fish Commission (FC)"."""
    HANDLE = "handle"
    """A channel's title, and its address."""
    OFFICE = "office"
    """Documents give both the same office."""
    STATEMENT = "statement"
    """Documents attribute the same words to both."""
    COMPANY = "company"
    """Beside both, the same other person speaks."""
    KNOWN = "known"
    """One is so often named in full that the surname is enough."""
    JUDGED = "judged"
    """A person said so: this stands above all others."""
    RIVAL = "rival"
    """Somebody else may be meant as well: this counts against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One reason why two names are, or are not, one speaker's.

    Args:
        kind: the reason.
        left: the words on the side of the merge's left.
        right: the words on the other side.
        document_ids: where they stand, the first few of each side.
    """

    kind: EvidenceKind
    left: str
    right: str
    document_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """That two speakers are one.

    Args:
        id: from the pair, so that a judgement on the pair is one on the merge.
        left: a speaker's id.
        right: the other's.
        evidence: why, the name first.
        score: 0 to 1; below 0.5 it is a question for a person, and nothing is joined.
    """

    id: str
    left: str
    right: str
    evidence: tuple[Evidence, ...]
    score: float


class Decision(StrEnum):
    """What a person decides of two speakers."""

    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A person's decision on two speakers; added, never edited, and above any score.

    Args:
        id: from all that follows.
        left: a speaker's id.
        right: the other's.
        decision: whether they are one.
        by: who decided.
        at: when, a moment in UTC; of several on one pair, the latest counts.
        note: why, or anything else.
    """

    id: str
    left: str
    right: str
    decision: Decision
    by: str
    at: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A merge that was not made though its score would have it so.

    Args:
        merge: which.
        because: what forbids it: a judgement, or two names that cannot be one person's.
        judgement: the judgement's id, if it was one.
    """

    merge: Merge
    because: str
    judgement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often something named occurs: a channel, a spelling in a language."""

    name: str
    count: int
    lang: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One speaker in all documents of a run.

    Args:
        id: of the speaker whose name is shown.
        name: the fullest of its names.
        kind: person, body, group, unnamed; None if nothing tells.
        speakers: ids of all speakers that it joins, its own first.
        aliases: its names as documents write them, by language, most frequent first.
        statements: how many it makes.
        documents: in how many.
        channels: which published those, most statements first.
        via: through what it speaks, as the documents say.
        first: the date of the earliest document, if any has one.
        last: of the latest.
        merges: ids of the merges that made it.
        local: it is known in one document only: a group, somebody unnamed, a bare noun.
    """

    id: str
    name: str
    kind: SpeakerKind | None = None
    speakers: tuple[str, ...]
    aliases: tuple[Tally, ...]
    statements: int
    documents: int
    channels: tuple[Tally, ...] = ()
    via: tuple[Tally, ...] = ()
    first: str | None = None
    last: str | None = None
    merges: tuple[str, ...] = ()
    local: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Everybody who speaks in the documents of a run.

    Args:
        voices: most statements first.
        merges: all that were found, the surest first, those that judgements added among them.
        cuts: those that something forbade.
        statements: how many there are: those of the voices and the unresolved.
        unresolved: how many have no speaker.
    """

    voices: tuple[Voice, ...]
    merges: tuple[Merge, ...]
    cuts: tuple[Cut, ...]
    statements: int
    unresolved: int
