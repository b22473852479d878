"""Several wordings of one post or page: which of them are at hand, and which stood at a date."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.model import Document, Standing, Version

DAY = len("2024-02-19")
VERSION_MARK = "~"
Address = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What is known of when a document came to have its words.

    Args:
        since: from when on the words can have been read there.
        version: which wording it is; None where there is one only.
    """

    since: str | None
    version: Version | None = None


def wordings(documents: Iterable[Document], *, at: str | None) -> dict[str, Wording]:
    """Return for each document, by id, from when on its words stood there.

    An edited post has its words from its edit on if the wording before is at hand too; otherwise
    the edit may have touched other words, and they count from the post's own date.

    Args:
        documents: any number of wordings of any posts and pages.
        at: the date of the report.
    """
    found: dict[str, Wording] = {}
    several: defaultdict[Address, list[Document]] = defaultdict(list)
    for document in documents:
        several[address_of(document)].append(document)
    for versions in several.values():
        in_order = sorted(versions, key=lambda document: document.edited or "")
        found |= _wordings_of_one(in_order, at=at)
    return found


def address_of(document: Document) -> Address:
    """Return what all wordings of a post or page share."""
    if document.channel and document.number:
        return document.channel, document.number
    # An index keeps further wordings under one id with their digest behind it.
    return (document.url or document.id.partition(VERSION_MARK)[0],)


def is_after(moment: str | None, other: str | None) -> bool:
    """Say whether a date is later than another, as finely as both tell; False if one is unknown."""
    if moment is None or other is None:
        return False
    shared = None if min(len(moment), len(other)) > DAY else DAY
    return moment[:shared] > other[:shared]


def is_days_after(moment: str | None, other: str | None) -> bool:
    """Say whether a date is later by a day at least: clocks of outlets err by hours."""
    return moment is not None and other is not None and moment[:DAY] > other[:DAY]


def _wordings_of_one(versions: Sequence[Document], *, at: str | None) -> dict[str, Wording]:
    """Return the wordings of one post, the earliest first."""
    if len(versions) == 1 and not versions[0].edited:
        return {versions[0].id: Wording(since=versions[0].date)}
    born = [document.edited or document.date for document in versions]
    stood = [place for place, moment in enumerate(born) if not is_after(moment, at)]
    found = {}
    for place, document in enumerate(versions):
        version = Version(edited=document.edited, standing=_standing(place, born, stood, at))
        since = born[place] if place else document.date
        found[document.id] = Wording(since=since, version=version)
    return found


def _standing(
    place: int, born: Sequence[str | None], stood: Sequence[int], at: str | None
) -> Standing | None:
    if at is None or born[place] is None:
        return None
    if place not in stood:
        return Standing.LATER
    return Standing.CURRENT if place == stood[-1] else Standing.REPLACED
