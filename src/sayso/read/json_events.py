"""Tokens of JSON from a stream of bytes; what the parser cannot bear is refused before it."""

import re
from collections.abc import Iterable, Iterator
from decimal import InvalidOperation

import ijson

Event = tuple[str, str, object]
"""One token of JSON: where it stands, what it is, its value."""

SLICE = 1 << 12
"""How many bytes the parser is given at once, and so how far it can go past the deepest nesting."""
DEEPEST = 100
"""An export has about ten levels. Each token carries its place, so that their length and with it
the time grows with the square of the nesting."""
LONGEST_NUMBER = 640
"""Digits. Python may refuse to convert longer ones, at which ijson's C code crashes."""

# What stands before a number; a run of digits after anything else belongs to a text.
NUMBER = re.compile(rb"(?<=[\s,:\[-])\d{%d}" % (LONGEST_NUMBER + 1))
# A run as long shows in every 64th byte, which are sooner looked through than all.
STEP = 64
TRACE_OF_NUMBER = re.compile(rb"\d{%d}" % (LONGEST_NUMBER // STEP))


def json_events(pieces: Iterable[bytes]) -> Iterator[Event]:
    """Return the tokens of JSON; all that stand before a fault, then the fault.

    ijson's own generators drop the tokens that stand before a fault in the same piece.

    Raises:
        ijson.JSONError: the JSON is cut off, broken, nested too deeply or has too long a number.
    """
    events: list[Event] = ijson.sendable_list()
    parser = ijson.parse_coro(events)
    try:
        for piece in _without_long_numbers(_slices(pieces)):
            parser.send(piece)
            last = events[-1][0] if events else ""
            yield from events
            events.clear()
            _refuse_if_deep(last)
        parser.close()
    except ijson.JSONError:
        yield from events
        raise
    except InvalidOperation as error:
        yield from events
        raise ijson.JSONError("a number with too large an exponent") from error


def _refuse_if_deep(place: str) -> None:
    if place.count(".") > DEEPEST:
        raise ijson.JSONError(f"lists or objects nested more than {DEEPEST} deep")


def _slices(pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        for start in range(0, len(piece), SLICE):
            yield piece[start : start + SLICE]


def _without_long_numbers(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Return the same bytes up to a number that is too long, wherever the pieces end."""
    before = b""
    for piece in pieces:
        seen = before + piece
        found = NUMBER.search(seen) if TRACE_OF_NUMBER.search(seen[::STEP]) else None
        if found:
            if found.start() > len(before):  # to the parser, nothing means the end
                yield piece[: found.start() - len(before)]
            raise ijson.JSONError(f"a number of more than {LONGEST_NUMBER} digits")
        yield piece
        before = seen[-LONGEST_NUMBER - 1 :]
