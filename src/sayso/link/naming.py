"""Whether a text names a channel or outlet as where it has somebody's words from.

"The Veyra Pilots channel posted", "according to the Lantern", «сообщает „Вейра“», a link to the
channel: looked for in the sentences of the statement and in those beside them, and of an article
in the whole, since further down the channel is only "it" ("it warned").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

from sayso.lang.known import LANGUAGES
from sayso.lang.language import Language
from sayso.lang.outlets import OUTLETS
from sayso.lang.sentences import sentence_spans
from sayso.lang.wording import PLAIN
from sayso.lang.words import Word, words
from sayso.link.names import is_same_name
from sayso.model import Document, DocumentKind, Part, Span, Spans, StatementKind

REACH = 600
"""Code points on either side in which the sentences beside the statement are looked for."""
NEAR = 4
"""Words between a name and the word that makes it a naming: "the [Lantern], a daily, reported"."""
SHORTEST_NAME = 3
"""Letters of a channel's name that can be told from a chance word."""
Named = TypeVar("Named", bound="HasDocument")
REPORTING = frozenset({StatementKind.SPEECH, StatementKind.WRITING})
BESIDES = re.compile(r"\s*[,(\[—–:]")
"""What follows in a channel's name is more than its name: "Orsolya Brandt, video messages"."""
BETWEEN_NAMES = re.compile(r"\s+[|/•·]\s+")
"""Channels that write in two languages have a name in each."""
ADDRESS = re.compile(
    r"https?://(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)+)(?:/(?:s/)?(?P<handle>\w{4,})/)?"
)


class HasDocument(Protocol):
    """Whatever stands for a document here."""

    @property
    def document(self) -> Document:
        """The document."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The sentences around somebody's words, without the words themselves.

    Args:
        text: with the words blanked out: what a speaker names is not what the report names.
        words: in order.
        languages: whose words of reporting may stand there.
    """

    text: str
    words: tuple[Word, ...]
    languages: tuple[Language, ...]


def named_by(
    document: Document, spans: Spans, copies: Sequence[Named], *, part: Part = Part.TEXT
) -> list[Named]:
    """Return the copies whose publishers a document credits with its words.

    Nobody credits themselves.

    Args:
        document: which may name them.
        spans: where the words stand in it.
        copies: other documents that hold the words.
        part: in which string of the document the spans count.
    """
    own = document.channel
    others = [copy for copy in copies if own is None or copy.document.channel != own]
    if not others:
        return []
    near = _surroundings(document, spans, part=part)
    is_article = document.kind is DocumentKind.ARTICLE
    return [
        copy
        for copy in others
        if _is_named(copy.document, near=near)
        or (is_article and _is_named(copy.document, near=_whole(document)))
    ]


@lru_cache(maxsize=4)
def _surroundings(document: Document, spans: Spans, *, part: Part) -> Surroundings:
    whole = (document.title or "") if part is Part.TITLE else document.text
    return _looked_through(_beside(whole, spans) if spans else "", lang=document.lang)


@lru_cache(maxsize=4)
def _whole(document: Document) -> Surroundings:
    """Return all of an article; its statements are traced one after the other."""
    return _looked_through(document.text, lang=document.lang)


def _looked_through(text: str, *, lang: str | None) -> Surroundings:
    known = LANGUAGES.get(lang or "")
    return Surroundings(
        text=text,
        words=tuple(words(text)),
        languages=(known,) if known else tuple(LANGUAGES.values()),
    )


def _is_named(publisher: Document, *, near: Surroundings) -> bool:
    """Say whether sentences name the document's channel, outlet or address for what they report."""
    folded = near.text.casefold()
    if any(_holds_word(folded, address) for address in _addresses(publisher)):
        return True
    return any(
        _is_reporting(near, start, start + len(name))
        for name in _names(publisher)
        for start in _places(name, near.words)
    )


def _beside(whole: str, spans: Spans) -> str:
    """Return the sentences that the spans meet, with one more on either side, the spans blank."""
    low = max(0, min(span.start for span in spans) - REACH)
    text = whole[low : max(span.end for span in spans) + REACH]
    blanks = [Span(span.start - low, span.end - low) for span in spans]
    sentences = sentence_spans(text)
    met = [place for place, span in enumerate(sentences) if any(map(span.meets, blanks))]
    if not met:
        return ""
    signs = list(text)
    for blank in blanks:
        signs[slice(*blank)] = " " * (blank.end - blank.start)
    beside = sentences[max(0, met[0] - 1) : met[-1] + 2]
    return "".join(signs[beside[0].start : beside[-1].end])


def _addresses(publisher: Document) -> Iterator[str]:
    """Yield what stands for the publisher wherever it is written: a site's domain, a handle."""
    address = ADDRESS.match((publisher.url or "").casefold())
    if address is None:
        return
    host, handle = address["host"], address["handle"]
    if publisher.kind is DocumentKind.ARTICLE:
        yield host
    elif publisher.kind is DocumentKind.POST and handle:
        # A platform's domain stands for all who write there.
        yield from (f"{host}/{handle}", f"{host}/s/{handle}", f"@{handle}")


def _holds_word(text: str, word: str) -> bool:
    return re.search(rf"(?<![\w@]){re.escape(word)}(?!\w)", text) is not None


def _names(publisher: Document) -> list[tuple[str, ...]]:
    """Return the channel's names as folded words, each whole and up to its first comma."""
    names = BETWEEN_NAMES.split(publisher.channel or "")
    forms = (form for name in names for form in (name, BESIDES.split(name)[0]))
    folded = (tuple(word.key for word in words(form)) for form in forms)
    return [form for form in dict.fromkeys(folded) if _is_telling(form)]


def _is_telling(name: Sequence[str]) -> bool:
    return any(word not in PLAIN and len(word) >= SHORTEST_NAME for word in name)


def _places(name: Sequence[str], found: Sequence[Word]) -> Iterator[int]:
    for start in range(len(found) - len(name) + 1):
        beside = zip(name, found[start:], strict=False)
        if all(is_same_name(part, word.key) for part, word in beside):
            yield start


def _is_reporting(near: Surroundings, start: int, end: int) -> bool:
    """Say whether a word of reporting, or one for an outlet, stands beside the words of a name."""
    first, last = max(0, start - NEAR), min(len(near.words), end + NEAR)
    before = near.text[near.words[first].span.start : near.words[start].span.start]
    after = near.text[near.words[end - 1].span.end : near.words[last - 1].span.end]
    others = (*near.words[first:start], *near.words[end:last])
    return any(word.key.startswith(OUTLETS) for word in others) or any(
        _reports(language, before) or _reports(language, after) for language in near.languages
    )


def _reports(language: Language, text: str) -> bool:
    patterns = (language.opener_pattern, language.citing_pattern, language.findings_pattern)
    return any(pattern.search(text) for pattern in patterns) or any(
        language.cues[" ".join(cue[0].lower().split())] in REPORTING
        for cue in language.cue_pattern.finditer(text)
    )
