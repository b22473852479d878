"""From which earlier statement one that goes on has its hearer and its medium."""

from collections.abc import Sequence

from sayso.extract.resolve.rooms import Setting
from sayso.model import Mode, Statement

MOST = 50
"""So many statements are looked back over."""
OF_SOMEBODY = ("'s ", "’s ")


def gone_on_from(
    statement: Statement, before: Sequence[Statement], setting: Setting
) -> Statement | None:
    """Return the statement that this one goes on with; None if it begins something new.

    It goes on where a quotation does, and where who spoke last "added" or "continued".

    Args:
        statement: the later one.
        before: the resolved statements before it, in reading order.
        setting: in which both stand.
    """
    if statement.continues and statement.mode is not Mode.INDIRECT:
        return next((each for each in reversed(before) if each.id == statement.continues), None)
    if statement.parent or not goes_on(statement, setting):
        return None
    return last_of_speaker(statement, before)


def last_of_speaker(statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """Return the speaker's last statement that stands in no other; what they wrote speaks for them."""
    if statement.speaker is None:
        return None
    name = statement.speaker.name
    names = {name, *(name.split(of, 1)[0] for of in OF_SOMEBODY)}
    for each in reversed(before[-MOST:]):
        if each.parent is None and each.speaker and each.speaker.name in names:
            return each
    return None


def said_right_before(statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """Return the speaker's last statement, if nobody else was reported in between."""
    last = last_of_speaker(statement, before) if statement.parent is None else None
    outer = next((each for each in reversed(before) if each.parent is None), None)
    return last if outer is last else None


def goes_on(statement: Statement, setting: Setting) -> bool:
    """Say whether the cue is one with which a speaker goes on: "she added"."""
    words = (word for span in statement.cue for word in span.of(setting.text).lower().split())
    return any(word.startswith(setting.relays.continuing) for word in words)
