"""Documents with one id: the same one again, or another version of it."""

from collections.abc import Callable
from dataclasses import replace

from sayso.ids import content_id
from sayso.model import Document

DIGEST = 8
"""Letters and digits that tell the versions of one document apart."""


def version_kept(document: Document, wording_of: Callable[[str], str | None]) -> Document | None:
    """Return the document as an index keeps it; None if it has this wording of it already.

    The first wording that comes keeps the id. Another one (an edited post) is kept beside it as a
    document of its own, its id the first one's with the digest of its text behind a `~`.

    Args:
        document: with the id it was read with.
        wording_of: returns the digest of the text of the document with an id, None if none has it.
    """
    held = wording_of(document.id)
    digest = wording(document.text)
    if held is None:
        return document
    version = f"{document.id}~{digest[:DIGEST]}"
    if digest in {held, wording_of(version)}:
        return None
    return replace(document, id=version)


def wording(text: str) -> str:
    """Return the digest of a text that tells versions apart."""
    return content_id(text)
