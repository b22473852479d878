"""What several documents claim of the same quantities."""

from dataclasses import dataclass

from sayso.model.documents import Document, Notice
from sayso.model.figures import KnownFigure, Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreements:
    """Every quantity that is claimed more than once, or against what is known.

    Figures found = those of the quantities + those alone.

    Args:
        quantities: the gravest relation first.
        documents: all that were read.
        known: rows of the reference tables against which some claims are flagged.
        alone: how many figures nobody else claims and no row contradicts.
        notices: what the reading left out or mended.
    """

    quantities: tuple[Quantity, ...] = ()
    documents: tuple[Document, ...] = ()
    known: tuple[KnownFigure, ...] = ()
    alone: int = 0
    notices: tuple[Notice, ...] = ()

    @property
    def grouped(self) -> int:
        """How many figures the quantities hold."""
        return sum(len(quantity.figures) for quantity in self.quantities)
