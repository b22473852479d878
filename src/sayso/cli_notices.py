"""What the input of a command could not give, and the status that the command ends with."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

from sayso.model import Notice, NoticeKind, Trace, Verdict

DONE = 0
CHANGED = 1
BAD_INPUT = 2
LOST = frozenset({NoticeKind.REFUSED, NoticeKind.QUARANTINED})
WORRYING = frozenset({Verdict.ALTERED, Verdict.NOT_FOUND})

Value = TypeVar("Value")


class Notices:
    """Collects what the input could not give, and prints each on standard error as it comes."""

    def __init__(self) -> None:
        self.seen: list[Notice] = []

    def aside(self, items: Iterable[Value | Notice]) -> Iterator[Value]:
        """Yield the values among the items; keep and print the notices."""
        for item in items:
            if isinstance(item, Notice):
                self.seen.append(item)
                click.echo(f"sayso: {item}", err=True)
            else:
                yield item

    def count(self, kind: NoticeKind) -> int:
        """Return how many files or records the notices of a kind are about."""
        return sum(notice.count for notice in self.seen if notice.kind == kind)

    def exit_status(self, traces: Iterable[Trace] = ()) -> int:
        """Return the status to end with: bad input counts above what the traces found."""
        if any(notice.kind in LOST for notice in self.seen):
            return BAD_INPUT
        return CHANGED if any(trace.verdict in WORRYING for trace in traces) else DONE
