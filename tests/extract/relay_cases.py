"""Statements marked in a text by braces, for tests of whom they are said to and through what.

    {s1 Ada Lund} {q1 told} reporters {c1 that it holds}.

s is a source, q a cue of speech, w one of writing, c a content; a number joins the parts of one
statement, and what stands inside another's content is nested in it.
"""

import re

from sayso.extract.resolve.addressees import with_addressees
from sayso.extract.resolve.media import with_media
from sayso.lang.known import get_language
from sayso.model import Document, Mode, Span, Speaker, Statement, StatementKind

MARK = re.compile(r"\{(?P<role>[sqwc])(?P<number>\d) |\}")
MARKS = '“„«"'


def marked(text, *, continues=None, speakers=None):
    """Return a text without its braces, and its statements."""
    plain, spans, parents, opened, at = "", {}, {}, [], 0
    for mark in MARK.finditer(text):
        plain += text[at : mark.start()]
        at = mark.end()
        if mark["role"]:
            around = [number for role, number, _ in opened if role == "c"]
            parents.setdefault(mark["number"], next(reversed(around), None))
            opened.append((mark["role"], mark["number"], len(plain)))
        else:
            role, number, start = opened.pop()
            spans.setdefault(number, {}).setdefault(role, []).append(Span(start, len(plain)))
    plain += text[at:]
    found = [
        _statement(number, plain, parts, parent=parents[number], speakers=speakers or {})
        for number, parts in sorted(spans.items())
    ]
    ids = continues or {}
    return plain, [_continuing(each, ids.get(each.id)) for each in found]


def relayed(text, *, lang="en", **known):
    """Return each statement's addressee and medium as names."""
    return [
        (each.addressee and each.addressee.name, each.via and each.via.name)
        for each in resolved(text, lang=lang, **known)
    ]


def resolved(text, *, lang="en", channel=None, **known):
    """Return the statements of a marked text with their addressees and media."""
    plain, found = marked(text, **known)
    document, language = (
        Document(id="d", text=plain, lang=lang, channel=channel),
        get_language(lang),
    )
    through = with_media(found, document=document, language=language)
    return with_addressees(through, document=document, language=language)


def hearer(text, *, lang="en", **known):
    """Return the last statement's addressee as a name."""
    return relayed(text, lang=lang, **known)[-1][0]


def medium(text, *, lang="en", **known):
    """Return the last statement's medium as a name."""
    return relayed(text, lang=lang, **known)[-1][1]


def _statement(number, plain, parts, *, parent, speakers):
    content, source = tuple(sorted(parts["c"])), tuple(parts.get("s", ()))
    words = " ".join(span.of(plain) for span in content)
    name = speakers.get(number) or " ".join(span.of(plain) for span in source)
    return Statement(
        id=number,
        document_id="d",
        mode=Mode.DIRECT if words[0] in MARKS else Mode.INDIRECT,
        kind=StatementKind.WRITING if "w" in parts else StatementKind.SPEECH,
        content=content,
        cue=tuple(sorted((*parts.get("q", ()), *parts.get("w", ())))),
        source=source,
        text=words,
        speaker=Speaker(id=name, name=name) if name else None,
        parent=parent,
    )


def _continuing(statement, earlier):
    if earlier is None:
        return statement
    return Statement(
        **{name: getattr(statement, name) for name in statement.__slots__ if name != "continues"},
        continues=earlier,
    )
