"""What a statement does: it asserts, demands, promises."""

from collections.abc import Sequence

from sayso.lang.language import Language
from sayso.model import Document, Statement


def with_acts(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `act`."""
    del document, language
    return list(statements)
