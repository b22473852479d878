"""Which of a report's statements are wanted, and what becomes of those that stand in others."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from sayso.model import Statement


def wanted(
    statements: Iterable[Statement],
    *,
    is_wanted: Callable[[Statement], bool],
    leave_out: Callable[[Statement], object],
) -> Iterator[Statement]:
    """Yield the wanted statements; each other one is given to `leave_out`.

    No reference points to what is left out: a statement within it gets the nearest wanted
    statement around both as its parent, or none, and loses nothing else.

    Args:
        statements: each after the one that is its parent.
        is_wanted: decides.
        leave_out: takes what is not wanted, to count it.
    """
    around: dict[str, str | None] = {}
    for statement in statements:
        parent = statement.parent
        if parent in around:
            parent = around[parent]
        if not is_wanted(statement):
            around[statement.id] = parent
            leave_out(statement)
            continue
        continues = None if statement.continues in around else statement.continues
        yield replace(statement, parent=parent, continues=continues)
