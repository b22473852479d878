"""The speakers of many documents, each with what its documents tell of it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sayso.ids import content_id
from sayso.lang.across.letters import phones
from sayso.lang.across.offices import offices_in
from sayso.lang.words import keys
from sayso.link.who.parsed import BodyName, Parsed, PersonName, bare_surname, offices_before, parsed
from sayso.model import Document, Part, Speaker, SpeakerKind, Statement

FEWEST_WORDS = 6
"""Words of a statement by which it is known again."""
FULL = 2


@dataclass(slots=True, kw_only=True)
class Bearer:
    """One name of a run, with the statements that are attributed to it.

    Args:
        id: the speaker's, or one of its own where the name is known in one document only.
        name: as first written.
        kind: as most statements say.
        parts: of the name; None if it names nobody outside its document.
        statements: how many.
        documents: where, and how many in each.
        aliases: the names and source words, by language.
        offices: that documents give it, by document.
        said: what it says, as keys.
        channels: that published the documents.
        via: through what it speaks.
        dates: the first and the last of its documents.
    """

    id: str
    name: str
    kind: SpeakerKind | None
    parts: Parsed | None
    local: bool = False
    statements: int = 0
    documents: Counter[str] = field(default_factory=Counter)
    aliases: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    offices: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    said: dict[str, str] = field(default_factory=dict)
    channels: Counter[str] = field(default_factory=Counter)
    via: Counter[str] = field(default_factory=Counter)
    dates: tuple[str, str] | None = None

    @property
    def langs(self) -> frozenset[str | None]:
        """The languages of its documents."""
        return frozenset(lang for _, lang in self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Apart:
    """Which names are known in each document apart.

    Args:
        surnames: that several bear.
        words: that are common ones.
        judged: ids that judgements name.
    """

    surnames: Collection[str]
    words: Collection[str]
    judged: Collection[str]


def local_id(document_id: str, speaker: Speaker) -> str:
    """Return the id of a speaker as one document's own."""
    return content_id("speaker in", document_id, speaker.id)


def bearers_of(
    statements: Iterable[Statement],
    *,
    documents: Mapping[str, Document],
    judged: Collection[str] = (),
) -> list[Bearer]:
    """Return who makes the statements that have a speaker, a name each.

    Whoever is no name outside a document ("the company", "Police"), a surname that several in the run
    bear, and whoever a judgement names by the id of one document, is known in each document apart.

    Args:
        statements: of all documents.
        documents: by their ids, as far as they are at hand.
        judged: ids that judgements name.
    """
    resolved = [each for each in statements if each.speaker]
    apart = _Apart(
        surnames=_crowded_surnames(resolved),
        words=_common_words(resolved, documents.values()),
        judged=judged,
    )
    found: dict[str, Bearer] = {}
    for statement in resolved:
        bearer = _bearer(statement, found, apart=apart)
        _add(bearer, statement, documents.get(statement.document_id))
    return list(found.values())


def _common_words(statements: Iterable[Statement], documents: Iterable[Document]) -> frozenset[str]:
    """Return the names of one word that documents write small as well: "Police", "Voters"."""
    names = {each.speaker.name.casefold() for each in statements if each.speaker}
    single = {name for name in names if name.isalpha()}
    found: set[str] = set()
    for document in documents:
        found |= single & set(document.text.split())
    return frozenset(found)


def _crowded_surnames(statements: Sequence[Statement]) -> frozenset[str]:
    """Return the surnames that persons with different given names bear."""
    given: dict[str, set[str]] = defaultdict(set)
    for speaker in {each.speaker for each in statements if each.speaker}:
        parts = parsed(speaker.name, speaker.kind)
        if isinstance(parts, PersonName) and parts.given and parts.sure:
            given[phones(bare_surname(parts))].add(phones(parts.given))
    return frozenset(surname for surname, names in given.items() if len(names) > 1)


def _bearer(statement: Statement, found: dict[str, Bearer], *, apart: _Apart) -> Bearer:
    speaker = statement.speaker
    assert speaker is not None  # noqa: S101  only resolved statements come here
    parts = parsed(speaker.name, speaker.kind)
    if _is_common(parts, speaker, apart):
        parts = None
    own = local_id(statement.document_id, speaker)
    is_local = parts is None or own in apart.judged or _is_crowded(parts, apart)
    key = own if is_local else speaker.id
    if key not in found:
        found[key] = Bearer(
            id=key, name=speaker.name, kind=speaker.kind, parts=parts, local=is_local
        )
    return found[key]


def _is_common(parts: Parsed | None, speaker: Speaker, apart: _Apart) -> bool:
    if isinstance(parts, BodyName) and parts.known:
        return False
    return speaker.kind is not SpeakerKind.PERSON and speaker.name.casefold() in apart.words


def _is_crowded(parts: Parsed, apart: _Apart) -> bool:
    """Say whether a name is a surname that several bear."""
    if not isinstance(parts, PersonName) or parts.depth > 0:
        return False
    return phones(bare_surname(parts)) in apart.surnames


def _add(bearer: Bearer, statement: Statement, document: Document | None) -> None:
    speaker = statement.speaker
    name = speaker.name if speaker else bearer.name
    bearer.kind = bearer.kind or (speaker.kind if speaker else None)
    bearer.statements += 1
    bearer.documents[statement.document_id] += 1
    bearer.aliases[name, document.lang if document else None] += 1
    bearer.offices[statement.document_id] |= _offices(name, statement, document)
    said = keys(statement.text)
    if len(said) >= FEWEST_WORDS:
        bearer.said[content_id(*said)] = statement.document_id
    if statement.via:
        bearer.via[statement.via.name] += 1
    if document and document.channel:
        bearer.channels[document.channel] += 1
    if document and document.date:
        first, last = bearer.dates or (document.date, document.date)
        bearer.dates = min(first, document.date), max(last, document.date)


def _offices(name: str, statement: Statement, document: Document | None) -> frozenset[str]:
    """Return the offices in a name and in the words that stand for it: "the mayor, Ann Lee"."""
    words = " ".join(offices_before(name))
    if document is None:
        return offices_in(words)
    text = document.text if statement.part is Part.TEXT else document.title or ""
    source = " ".join(span.of(text) for span in statement.source)
    return offices_in(f"{words} {source}")
