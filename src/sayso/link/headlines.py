"""Headlines against the body: what a headline dropped, sharpened, or nobody in the body said."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sayso.lang.headline import headline_in_text
from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_statement
from sayso.model import Coverage, Document, Part, Span, Statement, Trace

BOUND = "\n"
"""Stands before each statement, so that none runs on into the one before."""


def trace_headlines(
    report: Document, statements: Sequence[Statement], others: Sequence[Statement] = ()
) -> tuple[Trace, ...]:
    """Return where the words of each statement of the headline stand in the body's statements.

    The passages' document is the report itself. Words that stand in the body but that it attributes
    to nobody are not found: a headline that puts them in somebody's mouth does so by itself.

    Args:
        report: with its headline.
        statements: of the headline and of the body.
        others: further ones of the body, of kinds that are not shown.
    """
    title = headline_in_text(report)
    of_title = [statement for statement in statements if _is_of_headline(statement, title)]
    of_body = [each for each in (*statements, *others) if not _is_of_headline(each, title)]
    said = [span for statement in of_body for span in statement.content]
    if not of_title:
        return ()
    index = MemoryIndex([replace(report, text=_only(report.text, said), title=None)])
    # As a document of its own, the headline may come from the report.
    headline = replace(report, id=f"{report.id}#title", date=None, url=None, number=None)
    return tuple(
        _of_the_report(trace_statement(statement, document=headline, index=index))
        for statement in of_title
    )


def _is_of_headline(statement: Statement, title: Span | None) -> bool:
    """Say whether a statement stands in the headline, be that in the text's first line."""
    in_text = title is not None and any(map(title.meets, statement.content))
    return statement.part is Part.TITLE or in_text


def _only(text: str, said: Iterable[Span]) -> str:
    """Return a text with everything blank but these spans, which stay where they are."""
    signs = [" "] * len(text)
    for span in said:
        signs[span.start : span.end] = text[span.start : span.end]
    for span in said:
        if span.start and signs[span.start - 1] == " ":
            signs[span.start - 1] = BOUND
    return "".join(signs)


def _of_the_report(trace: Trace) -> Trace:
    """Return a trace without a way through places: it never leaves the report."""
    searched = Coverage(documents=1, channels=trace.searched.channels)
    return replace(trace, chain=(), searched=searched)
