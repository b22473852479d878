"""What a command says while it reads many sentences for what they mean."""

from collections.abc import Callable, Sequence
from time import monotonic

import click

from sayso.lang.sentences import sentence_spans
from sayso.model import Document, Span
from sayso.passages.draft import Embed
from sayso.passages.segment import Vectors

PATIENCE = 5.0
"""Seconds of reading, after which how long it takes can be told, and is."""
MINUTE = 60
HUNDRED = 100


def with_word_of_waiting(
    embed: Embed, *, documents: int, clock: Callable[[], float] = monotonic
) -> Embed:
    """Return the same reader; where reading takes long, it says so once, on standard error.

    Args:
        embed: reads a document.
        documents: how many it is to read.
        clock: tells the seconds.
    """
    read = sentences = 0
    waited = 0.0
    is_told = False

    def reading(document: Document) -> tuple[Sequence[Span], Vectors]:
        nonlocal read, sentences, waited, is_told
        before = clock()
        found = embed(document)
        waited += clock() - before
        read += 1
        if not is_told:
            sentences += len(sentence_spans(document.text)) if found[0] else 0
            if sentences and waited >= PATIENCE:
                is_told = True
                _tell(sentences * documents // read, seconds=waited / read * (documents - read))
        return found

    return reading


def _tell(sentences: int, *, seconds: float) -> None:
    if seconds < PATIENCE:
        return
    click.echo(
        f"sayso: reading what {_about(sentences)} sentences mean, to find words in other languages:"
        f" {_duration(seconds)} more; an index keeps what is read (`sayso index build --across`),"
        " --no-across does without it",
        err=True,
    )


def _about(count: int) -> str:
    return f"about {max(HUNDRED, round(count, -2)):,}"


def _duration(seconds: float) -> str:
    if seconds < MINUTE:
        return f"about {round(seconds)} seconds"
    minutes = round(seconds / MINUTE)
    return f"about {minutes} minute{'s' if minutes > 1 else ''}"
