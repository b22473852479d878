"""What an index answers with."""

from dataclasses import dataclass

from sayso.model import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A document that may hold a quotation.

    Args:
        document_id: which.
        spans: the stretches of its text that hold the quotation's words, in order.
        containment: 0 to 1, how much of the quotation's rarity its best stretch holds.
    """

    document_id: str
    spans: tuple[Span, ...]
    containment: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A stretch of a document that means nearly the same.

    Args:
        document_id: which document.
        span: the stretch of its text.
        similarity: −1 to 1, the cosine of the two vectors.
    """

    document_id: str
    span: Span
    similarity: float
