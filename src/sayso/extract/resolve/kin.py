"""Whom words mean through others: "the women" are the wives before, "the soldier's message" is his."""

import re
from dataclasses import replace

from sayso.extract.resolve.scene import Scene
from sayso.lang.describing import get_describing
from sayso.model import Span, Statement

OPENING = 4
"""Words of a group's name among which it says what the people are."""


def group_so_called(words: str, scene: Scene) -> str | None:
    """Return the group of women, or of men, that spoke before; None if none did, or several.

    Args:
        words: of the source; they say no more than whether women or men are meant.
        scene: in which they stand.
    """
    describing = get_describing(scene.language.code)
    *before, noun = words.lower().split() or [""]
    if not scene.language.determiners.issuperset(before):
        return None
    for kin in (describing.women, describing.men):
        if noun not in kin[:1]:
            continue
        groups = {
            each.name
            for each in scene.named
            if set(each.name.lower().split()[:OPENING]) & set(kin[1:])
        }
        longest = max(groups, key=len, default=None)
        # "The wives" and "the wives and girlfriends of miners" are one group told twice.
        return longest if longest and all(_is_part(name, longest) for name in groups) else None
    return None


def writer_of(words: str, statement: Statement, scene: Scene) -> tuple[str, Statement] | None:
    """Return who wrote or recorded what a source names, and the statement with that as its source."""
    wrote = re.fullmatch(get_describing(scene.language.code).of_writing, words)
    if wrote is None:
        return None
    start = scene.text.find(wrote["who"], statement.source[0].start)
    span = Span(start, start + len(wrote["who"]))
    return wrote["who"], replace(statement, source=(span,))


def _is_part(name: str, longest: str) -> bool:
    return set(name.lower().split()) <= set(longest.lower().split())
