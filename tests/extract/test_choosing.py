"""Leaving statements out breaks no reference."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.choosing import wanted
from sayso.model import Mode, Span, Statement


def chain_of(count):
    """Return statements each of which stands within the one before, and goes on from it."""
    first = Statement(
        id="0", document_id="d", mode=Mode.DIRECT, content=(Span(0, 1),), text="a", confidence=0.5
    )
    return [
        replace(first, id=str(at), parent=str(at - 1), continues=str(at - 1)) if at else first
        for at in range(count)
    ]


@given(st.sets(st.integers(0, 7)))
def test_the_nearest_wanted_statement_around_becomes_the_parent(names):
    left = []
    found = list(
        wanted(chain_of(8), is_wanted=lambda one: int(one.id) in names, leave_out=left.append)
    )
    assert [int(one.id) for one in found] == sorted(names)
    assert sorted(int(one.id) for one in left) == sorted(set(range(8)) - names)
    parents = [None, *(one.id for one in found)]
    assert [one.parent for one in found] == parents[: len(found)]
    assert all(one.continues is None or int(one.continues) in names for one in found)


def test_what_is_all_wanted_stays_as_it_is():
    assert list(wanted(chain_of(3), is_wanted=bool, leave_out=list)) == chain_of(3)
