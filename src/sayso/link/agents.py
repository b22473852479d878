"""Who does what to whom: names that changed places around a verb that both sides share."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sayso.lang.wording import PLAIN, SENSES
from sayso.lang.wording_table import Sense
from sayso.lang.wording_voice import is_passive, is_passive_doer, shows_case
from sayso.link.align import Run
from sayso.link.compared import Places, Sides
from sayso.link.names import is_same_name, is_same_stem
from sayso.link.quotation import BREAK
from sayso.link.tokens import Token

REACH = 12
"""So many words around the place where a word would stand, had it not moved, it is looked for."""
NEAR = 5
"""Whoever does or suffers stands so many words from the verb."""
PARTING = frozenset(".!?…,;:\n")
"""Across these, words are not one clause, or are a list."""
NO_SENSE = (None, "")


class Turn(NamedTuple):
    """Words that stand the other way round about a verb.

    Args:
        here: who or what changed places, in the quotation.
        there: the same in the text.
        is_swap: who does what to whom differs; else only the order of the words does.
    """

    here: Places
    there: Places
    is_swap: bool


class _Meeting(NamedTuple):
    """A word of the quotation and the same word of the text."""

    here: int
    there: int


def turns_of(sides: Sides, runs: tuple[Run, ...]) -> list[Turn]:
    """Return where the quotation turns the text's words round about a verb."""
    free = list(_free(sides, runs))
    named = _turns(sides, [each for each in free if _is_actor_here(sides, each[0])])
    # "The goat knocked the postman over": what names do not tell, two common words may.
    return named or _turns(sides, [each for each in free if not _is_actor_here(sides, each[0])])


def _turns(sides: Sides, free: list[tuple[int, int]]) -> list[Turn]:
    found: list[Turn] = []
    for place, near in free:
        if any(place in turn.here for turn in found):
            continue
        turn = next(_turns_at(sides, place, near), None)
        if turn:
            found.append(turn)
    return found


def _free(sides: Sides, runs: tuple[Run, ...]) -> Iterator[tuple[int, int]]:
    """Yield the quotation's words that stand in no run in order, each with where it would stand."""
    end, there = 0, runs[0].there
    for run in runs:
        yield from ((place, there) for place in range(end, run.here))
        if run.there < there:
            yield from ((place, there) for place in range(run.here, run.here_end))
        end, there = run.here_end, run.there_end
    yield from ((place, there) for place in range(end, len(sides.quotation.tokens)))


def _turns_at(sides: Sides, place: int, near: int) -> Iterator[Turn]:
    if not sides.quotation.keys[place][:1].isalpha():
        return
    low, high = max(0, near - REACH), min(len(sides.said.tokens), near + REACH)
    for other in range(low, high):
        if _is_same(sides, place, other):
            yield from _turns_about(sides, _Meeting(place, other))


def _turns_about(sides: Sides, moved: _Meeting) -> Iterator[Turn]:
    """Yield the turns of a word that stands on the other side of a verb than it did."""
    for side in (1, -1):
        for here in _clause_here(sides, moved.here, side):
            for there in _clause_there(sides, moved.there, -side):
                verb = _Meeting(here, there)
                if _is_verb(sides, verb):
                    turn = _two_sided(sides, moved, verb, side)
                    turn = turn or _one_sided(sides, moved, verb, side)
                    if turn:
                        yield turn


def _two_sided(sides: Sides, moved: _Meeting, verb: _Meeting, side: int) -> Turn | None:
    """Return the turn if another word went the other way: "A struck B", "B struck A"."""
    for here in _clause_here(sides, verb.here, side):
        for there in _clause_there(sides, verb.there, -side):
            if not _is_same(sides, here, there) or _is_same(sides, moved.here, there):
                continue
            pair = (moved, _Meeting(here, there))
            return Turn(
                here=tuple(sorted(each.here for each in pair)),
                there=tuple(sorted(each.there for each in pair)),
                is_swap=_is_swap(sides, pair),
            )
    return None


def _is_swap(sides: Sides, pair: tuple[_Meeting, _Meeting]) -> bool:
    marked_here = any(is_passive_doer(sides.quotation.keys, each.here) for each in pair)
    marked_there = any(is_passive_doer(sides.said.keys, each.there) for each in pair)
    if marked_here != marked_there:
        return False
    return any(_form_changed(sides, each) for each in pair) or not any(
        shows_case(_written_here(sides, each.here)) for each in pair
    )


def _one_sided(sides: Sides, moved: _Meeting, verb: _Meeting, side: int) -> Turn | None:
    """Return the turn if whoever suffered now does: "they disband the Guard", "the Guard disbands"."""
    # Two words that both went over tell a turn; one alone does only where it is a name.
    if side < 0 or not sides.names_here[moved.here]:
        return None
    doers = [
        place
        for place in _clause_there(sides, verb.there, -1)
        if _is_actor_there(sides, place) and not _is_same(sides, moved.here, place)
    ]
    passive = is_passive(sides.quotation.keys[moved.here + 1 : verb.here + 1])
    kept_case = shows_case(_written_here(sides, moved.here)) and not _form_changed(sides, moved)
    if not doers or passive or kept_case:
        return None
    return Turn(here=(moved.here,), there=tuple(sorted((*doers, moved.there))), is_swap=True)


def _clause_here(sides: Sides, place: int, side: int) -> Iterator[int]:
    return _clause(sides.quotation.text, sides.quotation.tokens, place, side)


def _clause_there(sides: Sides, place: int, side: int) -> Iterator[int]:
    return _clause(sides.said.document.text, sides.said.tokens, place, side)


def _clause(text: str, tokens: Sequence[Token], place: int, side: int) -> Iterator[int]:
    """Yield the places of a clause on one side (1 or -1) of a word, nearest first."""
    for other in range(place + side, place + side * (NEAR + 1), side):
        if not 0 <= other < len(tokens) or tokens[other] is BREAK:
            return
        left, right = sorted((tokens[other].span, tokens[other - side].span))
        if not PARTING.isdisjoint(text[left.end : right.start]):
            return
        yield other


def _is_same(sides: Sides, here: int, there: int) -> bool:
    quoted, said = sides.quotation.keys[here], sides.said.keys[there]
    person = _person(quoted)
    if person or _person(said):
        return person == _person(said)
    return quoted not in PLAIN and said not in PLAIN and is_same_name(quoted, said)


def _is_actor_here(sides: Sides, place: int) -> bool:
    is_name = sides.names_here[place] and not sides.added[place]
    return is_name or bool(_person(sides.quotation.keys[place]))


def _is_actor_there(sides: Sides, place: int) -> bool:
    return sides.names_there[place] or bool(_person(sides.said.keys[place]))


def _is_verb(sides: Sides, verb: _Meeting) -> bool:
    quoted, said = sides.quotation.keys[verb.here], sides.said.keys[verb.there]
    is_name = sides.names_here[verb.here] or sides.names_there[verb.there]
    return (
        quoted[0].isalpha() and quoted not in PLAIN and not is_name and is_same_stem(quoted, said)
    )


def _person(key: str) -> str:
    sense, label = SENSES.get((key,), NO_SENSE)
    return label if sense == Sense.PERSON else ""


def _form_changed(sides: Sides, each: _Meeting) -> bool:
    return sides.quotation.keys[each.here] != sides.said.keys[each.there]


def _written_here(sides: Sides, place: int) -> str:
    return sides.quotation.tokens[place].span.of(sides.quotation.text)
