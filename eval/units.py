"""The units that the measures count: attributions as sets of tokens, and the points they yield."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from eval.corpus import Attribution
from eval.tokens import Tokens, TokenSet
from sayso.model import Mode

ALL = "all"
MODES = (ALL, *Mode)


class Side(StrEnum):
    """From which side a unit is counted."""

    RECALL = "recall"
    PRECISION = "precision"


class Point(NamedTuple):
    """What one unit adds to a measure: `credit` out of `units`."""

    measure: str
    mode: str
    side: Side
    credit: float
    units: int = 1


class Counted(NamedTuple):
    """A token set that counts towards a mode."""

    tokens: TokenSet
    mode: Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One attribution in tokens.

    Args:
        mode: by the quotation marks around its content.
        strict: its content with punctuation.
        content: its content's words.
        cue: its cue's words.
        source: its source's words.
        head: the word of the source that the others hang on.
    """

    mode: Mode
    strict: TokenSet
    content: TokenSet
    cue: TokenSet
    source: TokenSet
    head: int | None


def units(tokens: Tokens, attributions: Iterable[Attribution]) -> Iterator[Unit]:
    """Yield the attributions whose content holds a word."""
    for attribution in attributions:
        strict = tokens.of(attribution.content)
        content = tokens.spoken(strict)
        source = tokens.of(attribution.source)
        if content:
            yield Unit(
                mode=tokens.mode(attribution.content),
                strict=strict,
                content=content,
                cue=tokens.spoken(tokens.of(attribution.cue)),
                source=tokens.spoken(source),
                head=tokens.head(source),
            )


class HasMode(Protocol):
    """Anything that counts towards a mode."""

    @property
    def mode(self) -> Mode:
        """Direct, mixed or indirect."""
        ...


def points(
    measure: str, side: Side, counted: Iterable[HasMode], credit: Iterable[float]
) -> Iterator[Point]:
    """Yield what each unit is credited with, twice: for all modes together and for its own."""
    for unit, share in zip(counted, credit, strict=True):
        yield Point(measure, ALL, side, share)
        yield Point(measure, unit.mode, side, share)
