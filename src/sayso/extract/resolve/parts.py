"""The strings of a document in which its statements stand."""

from sayso.model import Document, Part


def text_of(document: Document, part: Part) -> str:
    """Return the string in which the spans of that part's statements count."""
    return document.text if part is Part.TEXT else document.title or ""
