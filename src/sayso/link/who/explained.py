"""Names that documents explain themselves: "the Fish Commission (FC)", a channel's title and address."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sayso.lang.across.letters import folded
from sayso.link.who.parsed import body_words
from sayso.model import Document, DocumentKind

EXPLAINED = re.compile(
    r"(?P<long>[^\W\d_][^\n.;:!?()«»\"“”,]{5,90}?)[»\"”]?\s\([«\"“]?(?P<short>[^\W\d_a-zа-яёіїєґ]{2,8})[»\"”]?\)"
)
BETWEEN_NAMES = re.compile(r"\s+[|/•·]\s+")
"""Channels that write in two languages have a name in each."""
ADDRESS = re.compile(r"https?://(?:www\.)?t\.me/(?:s/)?(?P<handle>\w{4,})(?:/|$)")


class Explained(NamedTuple):
    """Two names of one body that a document gives side by side, as folded words.

    Args:
        long: the words before the parenthesis; the name is their end.
        short: what stands in it, a channel's handle, or its whole title.
        document_id: where.
        is_channel: both are a channel's names, and `long` is a whole one.
    """

    long: tuple[str, ...]
    short: tuple[str, ...]
    document_id: str
    is_channel: bool = False

    @property
    def names(self) -> tuple[tuple[str, ...], ...]:
        """What may be the longer name."""
        if self.is_channel:
            return (self.long,)
        return tuple(self.long[start:] for start in range(len(self.long)))


def explained_in(documents: Iterable[Document]) -> Iterator[Explained]:
    """Yield the names that documents explain."""
    channels: set[tuple[str | None, str | None]] = set()
    for document in documents:
        for match in EXPLAINED.finditer(document.text):
            long = body_words(match["long"])
            if _may_shorten(match["short"], long):
                yield Explained(long, (folded(match["short"]),), document.id)
        address = ADDRESS.match(document.url or "")
        channel = (document.channel, address["handle"].casefold() if address else None)
        if document.kind is DocumentKind.POST and channel not in channels:
            channels.add(channel)
            yield from _names_of_channel(document, handle=channel[1])


def _names_of_channel(document: Document, *, handle: str | None) -> Iterator[Explained]:
    """Yield a channel's title with its address, and with its parts in each language."""
    title = body_words(document.channel or "")
    if not title:
        return
    if handle:
        yield Explained(title, (handle,), document.id, is_channel=True)
    for part in map(body_words, BETWEEN_NAMES.split(document.channel or "")):
        if part and part != title:
            yield Explained(part, title, document.id, is_channel=True)


def _may_shorten(short: str, long: tuple[str, ...]) -> bool:
    """Say whether an abbreviation's letters are first letters of the words before it, in order."""
    firsts = iter(word[:1] for word in long)
    return all(letter in firsts for letter in folded(short))
