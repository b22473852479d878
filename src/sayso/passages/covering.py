"""What some documents cover: how many, of which channels, between which dates."""

from collections.abc import Iterable

from sayso.model import Coverage, Document


class Covering:
    """Takes in documents one by one and says what they cover."""

    def __init__(self) -> None:
        self._documents = 0
        self._channels: set[str] = set()
        self._since: str | None = None
        self._until: str | None = None

    def add(self, document: Document) -> None:
        """Take a document in."""
        self._documents += 1
        if document.channel:
            self._channels.add(document.channel)
        if document.date:
            self._since = min(self._since or document.date, document.date)
            self._until = max(self._until or document.date, document.date)

    def coverage(self) -> Coverage:
        """Return what the documents so far cover."""
        return Coverage(
            documents=self._documents,
            channels=tuple(sorted(self._channels)),
            since=self._since,
            until=self._until,
        )


def coverage_of(documents: Iterable[Document]) -> Coverage:
    """Return what the documents cover."""
    covering = Covering()
    for document in documents:
        covering.add(document)
    return covering.coverage()


def joined(parts: Iterable[Coverage]) -> Coverage:
    """Return what all of them cover together."""
    kept = list(parts)
    return Coverage(
        documents=sum(part.documents for part in kept),
        channels=tuple(sorted({channel for part in kept for channel in part.channels})),
        since=min((part.since for part in kept if part.since), default=None),
        until=max((part.until for part in kept if part.until), default=None),
    )
