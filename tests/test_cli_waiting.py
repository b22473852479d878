"""What is said of a long reading: once, with what is left of it."""

from itertools import count

import numpy as np
import pytest

from sayso.cli_waiting import PATIENCE, with_word_of_waiting
from sayso.model import Document, Span

POST = Document(id="p", text="The lift stands. Nobody tells us why.")


def told(capsys, *, seconds, documents, read, are_read=True):
    """Return what is said while so many documents are read, each so many seconds long."""
    spans = [Span(0, len(POST.text))] if are_read else []
    found = spans, np.zeros((len(spans), 2), dtype=np.int8)
    # The clock is asked before each document and after it.
    ticks = count()

    def clock():
        asked = next(ticks)
        return (asked + 1) // 2 * seconds

    reading = with_word_of_waiting(lambda _: found, documents=documents, clock=clock)
    assert all(reading(POST) == found for _ in range(read))
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("seconds", "documents", "duration"),
    [
        pytest.param(0.01, 20_000, "about 40,000 sentences mean", id="how many sentences"),
        pytest.param(0.01, 20_000, "about 3 minutes more", id="some minutes"),
        pytest.param(0.01, 6_500, "about 1 minute more", id="one minute"),
        pytest.param(0.01, 2_500, "about 20 seconds more", id="less than a minute"),
        pytest.param(0.01, 20_000, "sayso index build --across", id="what keeps them"),
    ],
)
def test_a_long_reading_says_what_is_left_of_it(capsys, seconds, documents, duration):
    said = told(capsys, seconds=seconds, documents=documents, read=600)
    assert duration in said
    assert len(said.splitlines()) == 1


def test_nothing_is_said_of_a_short_reading(capsys):
    assert told(capsys, seconds=PATIENCE / 100, documents=90, read=90) == ""


def test_nothing_is_said_where_the_end_is_near(capsys):
    assert told(capsys, seconds=PATIENCE / 100, documents=110, read=110) == ""
