"""sayso: who said what in a report, where it was first said, and what was changed on the way."""

__version__ = "0.1.0"
