"""Who says "we" outside every statement: the outlet, the channel, the voice of a transcript."""

import re

from sayso.extract.quotes import paragraphs
from sayso.extract.resolve.scene import Scene
from sayso.ids import content_id
from sayso.lang.pronouns import get_pronouns
from sayso.model import Document, DocumentKind, Part, Speaker, SpeakerKind, Statement

NAME = re.compile(r"(?<=\w)\.(?:com|org|net|ru|ua|uk)\b|[\W_]+")
"""What of a name may be left out: its signs, and the end of a domain."""
MOST = 50
"""So many statements back one is looked for that holds a place; it stands right before those within."""


def of_self(statement: Statement, scene: Scene) -> Speaker | None:
    """Return who says "I" or "we" in a statement's source: whoever speaks there."""
    at = (statement.source or statement.cue or statement.content)[0].start
    around = statement_around(at, statement, scene)
    if around is not None:
        return around.speaker
    if is_quoted(at, scene):
        return None
    is_author = scene.document.kind is DocumentKind.ARTICLE and _is_alone(statement, scene)
    return _author(scene.document) if is_author else voice_of(at, scene)


def _is_alone(statement: Statement, scene: Scene) -> bool:
    """Say whether one speaks of itself, and not for others: "I", «считаю»."""
    table = get_pronouns(scene.language.code)
    spans = statement.source or statement.cue
    words = {word for span in spans for word in span.of(scene.text).lower().split()}
    return bool(words & (table.alone | table.verbs_of_me))


def _author(document: Document) -> Speaker | None:
    return speaker_named(document.byline, SpeakerKind.PERSON) if document.byline else None


def of_own_name(words: str, statement: Statement, scene: Scene) -> Speaker | None:
    """Return the outlet whose own name, or own newsroom, the words of a source are."""
    at = statement.source[0].start
    channel = scene.document.channel or ""
    is_channel = _plain(words, scene) == _plain(channel, scene) != ""
    is_newsroom = _is_newsroom(words, scene) and not is_quoted(at, scene)
    if not (is_channel or is_newsroom) or statement_around(at, statement, scene):
        return None
    return voice_of(at, scene) if is_newsroom else speaker_named(channel, SpeakerKind.BODY)


def _is_newsroom(words: str, scene: Scene) -> bool:
    table = get_pronouns(scene.language.code)
    first, *others = words.lower().split()
    return first in table.own and any(word.startswith(table.newsroom) for word in others)


def voice_of(at: int, scene: Scene) -> Speaker | None:
    """Return in whose voice a document is at a place of its text; None if it does not say."""
    document = scene.document
    if document.kind is DocumentKind.TRANSCRIPT:
        voice = _voice_at(at, scene)
        return speaker_named(voice, None) if voice else None
    if document.forwarded_from:
        return speaker_named(document.forwarded_from, None)
    return speaker_named(document.channel, SpeakerKind.BODY) if document.channel else None


def speaker_named(name: str, kind: SpeakerKind | None) -> Speaker:
    """Return the speaker of a name that stands nowhere as a source."""
    return Speaker(id=content_id("speaker", name.casefold()), name=name, kind=kind)


def statement_around(at: int, statement: Statement, scene: Scene) -> Statement | None:
    """Return the innermost statement in whose content a place stands; the parent before others."""
    holding = [
        each
        for each in scene.done[-MOST:]
        if each.id != statement.id and any(span.start <= at < span.end for span in each.content)
    ]
    parent = next((each for each in holding if each.id == statement.parent), None)
    return parent or min(holding, key=_length, default=None)


def is_quoted(at: int, scene: Scene) -> bool:
    """Say whether a place stands between quotation marks."""
    start = scene.text.rfind("\n", 0, at) + 1
    end = scene.text.find("\n", at)
    line = scene.text[start : end if end >= 0 else len(scene.text)]
    return any(
        quote.span.start <= at - start < quote.span.end
        for paragraph in paragraphs(line, speech_dash=scene.language.speech_dash)
        for quote in paragraph.quotes
    )


def _voice_at(at: int, scene: Scene) -> str | None:
    times = scene.document.times
    voices = {time.voice for time in times}
    if len(voices) == 1:
        return voices.pop()
    if scene.part is Part.TITLE:
        return None
    return next((time.voice for time in times if time.span.start <= at < time.span.end), None)


def _length(statement: Statement) -> int:
    return sum(span.end - span.start for span in statement.content)


def _plain(name: str, scene: Scene) -> str:
    """Return a name's letters without its article and its domain: "The Ledger", "ledger.com"."""
    words = NAME.sub(" ", name.casefold()).split()
    articles = get_pronouns(scene.language.code).articles
    return "".join(words[1:] if articles.intersection(words[:1]) else words)
