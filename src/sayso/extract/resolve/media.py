"""Through which channel or medium a statement was made: "on Telegram", "in a video", "told Reuters"."""

from collections.abc import Sequence

from sayso.lang.language import Language
from sayso.model import Document, Statement


def with_media(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `via`."""
    del document, language
    return list(statements)
