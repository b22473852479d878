"""The headline that a text repeats as its first line."""

from sayso.model import Document, Span

TITLE_END = " .\r"
LONGEST_PREFIX = 40
"""Characters before the headline on its line: a date, a rubric; more are a sentence of their own."""


def headline_in_text(document: Document) -> Span | None:
    """Return where the text's first line holds the title, as corpora print it; None if it does not."""
    if not document.title:
        return None
    title = document.title.strip(TITLE_END)
    line_start = len(document.text) - len(document.text.lstrip())
    line_end = document.text.find("\n", line_start)
    line = document.text[: line_end if line_end >= 0 else len(document.text)]
    start = line.find(title, line_start) if title.strip() else -1
    if start < 0 or start - line_start > LONGEST_PREFIX:
        return None
    if line[start + len(title) :].strip(TITLE_END):
        return None
    return Span(start, start + len(title))
