"""Statements by named speakers, as short as tests want them."""

import itertools

from sayso.ids import content_id
from sayso.model import Document, Mode, Span, Speaker, SpeakerKind, Statement

NUMBERS = itertools.count()
PERSON = SpeakerKind.PERSON
BODY = SpeakerKind.BODY


def speaker(name, kind=PERSON):
    return Speaker(id=content_id("speaker", name.casefold()), name=name, kind=kind)


def said(name, document, *, kind=PERSON, text="", via=None):
    return Statement(
        id=f"s{next(NUMBERS)}",
        document_id=document,
        mode=Mode.INDIRECT,
        content=(Span(0, len(text)),),
        text=text,
        speaker=speaker(name, kind) if name else None,
        via=speaker(via, BODY) if via else None,
    )


def documents(*statements, lang=None, **texts):
    ids = {each.document_id for each in statements}
    return {name: Document(id=name, text=texts.get(name, ""), lang=lang) for name in sorted(ids)}
