"""Figures of many documents held against each other, and against what is known; pure."""

from sayso.compare.flags import flagged
from sayso.compare.quantities import quantities_of

__all__ = ["flagged", "quantities_of"]
