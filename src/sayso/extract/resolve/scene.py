"""What is known of a document's part when one of its statements is resolved."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sayso.extract.resolve.bodies import Bodies
from sayso.extract.resolve.genders import shown_gender
from sayso.extract.resolve.people import Mention, People
from sayso.ids import content_id
from sayso.lang.language import Language
from sayso.lang.referring import Referent
from sayso.model import Document, Part, Span, Speaker, SpeakerKind, Statement


class Named(NamedTuple):
    """Whom a source was resolved to, and where it stands."""

    at: int
    name: str
    kind: SpeakerKind | None = None
    gender: Referent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is known of a document's part when one of its statements is resolved.

    Args:
        document: the whole of it.
        part: in which the statement stands.
        text: of that part.
        language: of the document.
        people: whom the part names.
        bodies: which the document names.
        contents: what is said in it, statements within statements aside.
        named: the sources of the part resolved so far, in the order of the statements.
        speakers: of the document's statements so far, by their ids.
        called: whom descriptions meant so far, by their nouns.
        done: the part's statements so far, with their speakers.
    """

    document: Document
    part: Part
    text: str
    language: Language
    people: People
    bodies: Bodies
    contents: tuple[Span, ...]
    named: list[Named] = field(default_factory=list)
    speakers: dict[str, Speaker | None] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    done: list[Statement] = field(default_factory=list)


def speaker_in(
    scene: Scene, *, name: str, statement: Statement, kind: SpeakerKind | None
) -> Speaker:
    """Return the speaker of that name, who from here on has spoken in the scene."""
    gender = shown_gender(statement, scene.text, language=scene.language)
    scene.named.append(Named(statement.source[0].start, name, kind, gender))
    return Speaker(id=content_id("speaker", name.casefold()), name=name, kind=kind)


def mentions_between(start: int, end: int, scene: Scene) -> Sequence[Mention]:
    """Return the places in a stretch of the text where persons are named."""
    mentions = scene.people.mentions
    first = bisect_left(mentions, start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, end, key=lambda mention: mention.span.start)
    return mentions[first:last]


def is_said(span: Span, scene: Scene) -> bool:
    """Say whether words stand in what somebody says."""
    at = bisect_left(scene.contents, span.end, key=lambda content: content.start)
    return any(content.meets(span) for content in scene.contents[max(0, at - 1) : at])
