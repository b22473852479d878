"""Words to concepts. As in `lang.wording`, the tables of all languages are asked together."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from sayso.lang.concepts.deeds import DEEDS, EVENTS
from sayso.lang.concepts.things import THINGS
from sayso.lang.words import keys as words_of


class Sort(StrEnum):
    """What sort of concept a word stands for."""

    DEED = "deed"
    EVENT = "event"
    THING = "thing"


class Concept(NamedTuple):
    """A concept that stands in a text, at the words [start, end)."""

    sort: Sort
    name: str
    start: int
    end: int


def concepts_in(keys: Sequence[str]) -> list[Concept]:
    """Return the concepts of folded words, in order; one word may hold two ("casualties")."""
    found: list[Concept] = []
    place = 0
    while place < len(keys):
        pair = "_".join(keys[place : place + 2])
        end, meant = place + 2, EXACT.get(pair, ())
        if not meant:
            end, meant = place + 1, _meant(keys[place])
        found.extend(Concept(sort, name, place, end) for sort, name in meant)
        place = end
    return found


def _meant(key: str) -> tuple[tuple[Sort, str], ...]:
    if key in EXACT:
        return EXACT[key]
    return next(
        (BEGINNINGS[key[:end]] for end in range(len(key), 2, -1) if key[:end] in BEGINNINGS), ()
    )


Meant = tuple[tuple[Sort, str], ...]


def _tables() -> tuple[dict[str, Meant], dict[str, Meant]]:
    exact: dict[str, Meant] = {}
    beginnings: dict[str, Meant] = {}
    for sort, table in ((Sort.DEED, DEEDS), (Sort.EVENT, EVENTS), (Sort.THING, THINGS)):
        for line in filter(str.strip, table.split("\n")):
            names, _, forms = line.partition(":")
            meant = tuple((sort, name) for name in names.split("+"))
            for form in forms.split():
                key = "_".join(words_of(form.rstrip("*").replace("_", " ")))
                # The first table that claims a form has it.
                (beginnings if form.endswith("*") else exact).setdefault(key, meant)
    return exact, beginnings


EXACT, BEGINNINGS = _tables()
