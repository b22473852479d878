"""What the tests of extraction say of a statement, in one line each."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sayso.extract.assemble import statements_of
from sayso.extract.rules import RuleTagger
from sayso.model import Document, Part, Span, Statement


class Said(NamedTuple):
    """A statement's roles as words; the pieces of one role are joined by " | "."""

    content: str
    cue: str = ""
    source: str = ""


def statements(text: str, *, lang: str = "en", title: str | None = None) -> list[Statement]:
    """Return the statements that the rules find in a text."""
    document = Document(id="d1", text=text, lang=lang, title=title)
    return list(statements_of(document, tagger=RuleTagger()))


def said(text: str, *, lang: str = "en", title: str | None = None) -> list[Said]:
    """Return the statements of a text as words."""
    strings = {Part.TEXT: text, Part.TITLE: title or ""}
    return [
        Said(
            *(
                _words(strings[found.part], role)
                for role in (found.content, found.cue, found.source)
            )
        )
        for found in statements(text, lang=lang, title=title)
    ]


def assert_sound(document: Document, found: list[Statement]) -> None:
    """Assert what holds of the statements of any document whatever."""
    strings = {Part.TEXT: document.text, Part.TITLE: document.title or ""}
    for statement in found:
        string = strings[statement.part]
        assert statement.content
        for span in (*statement.content, *statement.cue, *statement.source):
            assert 0 <= span.start < span.end <= len(string)
        assert statement.text == " ".join(span.of(string) for span in statement.content)
    for part in Part:
        outer = [each for each in found if each.part is part and each.parent is None]
        contents = [span for each in outer for span in each.content]
        assert contents == sorted(contents)
        assert not any(left.meets(right) for left, right in pairwise(contents))
    assert len({statement.id for statement in found}) == len(found)
    _assert_parents_hold_theirs(found)
    _assert_continued_are_earlier(found)


def _assert_parents_hold_theirs(found: list[Statement]) -> None:
    earlier: dict[str, Statement] = {}
    for statement in found:
        if statement.parent is not None:
            parent = earlier[statement.parent]
            assert parent.part is statement.part
            for span in statement.content:
                assert any(around.holds(span) for around in parent.content)
        earlier[statement.id] = statement


def _assert_continued_are_earlier(found: list[Statement]) -> None:
    earlier: set[str] = set()
    for statement in found:
        assert statement.continues is None or statement.continues in earlier
        earlier.add(statement.id)


def _words(string: str, spans: tuple[Span, ...]) -> str:
    return " | ".join(span.of(string) for span in spans)


def spans_of(statement: Statement) -> Iterator[Span]:
    """Yield every span of a statement."""
    yield from (*statement.content, *statement.cue, *statement.source)
