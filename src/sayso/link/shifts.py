"""What reported speech does to words: I → he, is → was, today → that day."""

from collections.abc import Sequence

from sayso.lang.wording import LONGEST_FORM, SENSES, is_shift
from sayso.lang.wording_table import Form, Sense
from sayso.link.compared import Places, Sides
from sayso.link.identities import FIRST_OR_SECOND
from sayso.link.names import is_same_stem

NO_SENSE = (None, "")
VERBS = frozenset({"think", "know"})
"""Labels whose words reported speech inflects; "never" and "at no time" are other words."""

Pair = tuple[Places, Places]


def reported_pairs(sides: Sides, here: Places, there: Places) -> list[Pair]:
    """Return the words of a gap that reported speech made of words of the text, in order.

    Words inside quotation marks are given as the speaker's own: they shift nothing.
    """
    free = [place for place in here if not sides.quotation.verbal[place]]
    quoted, said = sides.quotation.keys, sides.said.keys
    pairs: list[Pair] = []
    left = list(there)
    while free:
        pair = _first_pair(quoted, said, free, left) or _same_verb(sides, free[0], left)
        if pair:
            pairs.append(pair)
            left = [place for place in left if place not in pair[1]]
        free = free[len(pair[0]) if pair else 1 :]
    return pairs


def _first_pair(
    quoted: Sequence[str], said: Sequence[str], here: list[int], there: list[int]
) -> Pair | None:
    """Return the longest shifted form that begins at the first place, with what it was."""
    for now in _forms_at(here):
        for start in range(len(there)):
            for before in _forms_at(there[start:]):
                if _is_shifted(
                    tuple(quoted[place] for place in now), tuple(said[place] for place in before)
                ):
                    return now, before
    one = (quoted[here[0]],)
    # "We lost" becomes "they had lost": a word that stands for none.
    return ((here[0],), ()) if is_shift(one, ()) else None


def _forms_at(places: list[int]) -> list[Places]:
    """Return the stretches that begin at the first place, longest first."""
    longest = min(LONGEST_FORM, len(places))
    return [
        tuple(places[:size])
        for size in range(longest, 0, -1)
        if places[size - 1] - places[0] == size - 1
    ]


def _is_shifted(now: Form, before: Form) -> bool:
    if is_shift(now, before):
        return True
    (was, old), (became, new) = SENSES.get(before, NO_SENSE), SENSES.get(now, NO_SENSE)
    if was is None or was != became:
        return False
    # Forms of one verb ("know", "knew"; "можем", "могут") stand under one label.
    if was == Sense.PERSON:
        return old in FIRST_OR_SECOND
    return old == new and (was == Sense.MODAL or old in VERBS)


def _same_verb(sides: Sides, place: int, there: list[int]) -> Pair | None:
    """Return the word of which this one may be another tense."""
    word = sides.quotation.keys[place]
    for other in there:
        said = sides.said.keys[other]
        if is_same_stem(word, said) and not word[0].isdecimal() and not sides.names_there[other]:
            return (place,), (other,)
    return None
