"""Who is in a document: the persons and bodies that its title and its text name, taken together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sayso.extract.resolve.bodies import Bodies
from sayso.extract.resolve.genders import with_genders
from sayso.extract.resolve.naming import is_governed
from sayso.extract.resolve.parts import text_of
from sayso.extract.resolve.people import People, people_of
from sayso.extract.resolve.sourced import Source
from sayso.lang.language import Language
from sayso.model import Document, Part, Span, Statement

BREAK = "\n\n"
LONGEST = 3
"""Words of a source that may be a person's name alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The persons and bodies of a document.

    Args:
        people: with the places where the text names them; the title's stand behind the text.
        bodies: the others that speak, or are called what a body is called.
    """

    people: People
    bodies: Bodies


def cast_of(statements: Sequence[Statement], *, document: Document, language: Language) -> Cast:
    """Return who is in a document; a name in the title is the longer one in the text."""
    whole = f"{document.text}{BREAK}{document.title or ''}"
    speaking = {word for each in statements for word in _speaking(each, whole, document)}
    sources = sorted(_sources(statements, document=document, language=language))
    people = people_of(whole, language=language, speaking=speaking, sources=sources)
    for part in Part:
        found = [each for each in statements if each.part is part]
        text = text_of(document, part)
        here = people_in(people, part=part, document=document)
        genders = with_genders(here, found, text, language=language).genders
        people = replace(people, genders={**people.genders, **genders})
    return Cast(people=people, bodies=Bodies(text=whole, language=language))


def people_in(people: People, *, part: Part, document: Document) -> People:
    """Return the people of a document with the places where one part of it names them."""
    start = 0 if part is Part.TEXT else len(document.text) + len(BREAK)
    end = start + len(text_of(document, part))
    mentions = (
        each._replace(span=Span(each.span.start - start, each.span.end - start))
        for each in people.mentions
        if start <= each.span.start and each.span.end <= end
    )
    return replace(people, mentions=tuple(mentions))


def _sources(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> Iterator[Source]:
    """Yield the sources, with their places in text and title taken together."""
    for statement in statements:
        text = text_of(document, statement.part)
        start = 0 if statement.part is Part.TEXT else len(document.text) + len(BREAK)
        governed = is_governed(statement, text, language=language)
        for span in statement.source[:1]:
            yield Source(Span(span.start + start, span.end + start), governed)


def _speaking(statement: Statement, whole: str, document: Document) -> Iterator[str]:
    """Yield the surname in a source, if it stands alone there or elsewhere in the document."""
    text = text_of(document, statement.part)
    for span in statement.source:
        words = span.of(text).split()
        is_name = 0 < len(words) <= LONGEST and all(
            word.isalpha() and word.istitle() for word in words
        )
        if is_name and (len(words) == 1 or whole.count(words[-1]) > whole.count(span.of(text))):
            yield words[-1]
