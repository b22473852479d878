"""The two texts that alignment sets side by side: what is reported, and what was said."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sayso.lang.wording import THAT
from sayso.lang.words import words
from sayso.link.align import Run
from sayso.link.tokens import Token, tokens
from sayso.model import Document, Mode, Part, Span, Spans, Statement

# An editor's addition; longer ones are parentheses of the speaker's own.
BRACKETS = re.compile(r"\[[^\[\]]{0,200}\]|\([^()]{0,200}\)")
MARKED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"")
OPENED = re.compile(r"\s*[«\"“„]")
BREAK = Token("", Span(0, 0))
"""Stands between stretches of a text that do not touch; equal to no word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What is reported.

    Args:
        text: the string in which its spans count.
        opening: a leading "that" of reported speech, which is not among the tokens.
        tokens: its words.
        keys: what alignment compares, one a token.
        pieces: for each token, in which of the content's spans it stands.
        verbal: for each token, whether it is given as the speaker's very word (inside marks).
        brackets: for each token, which pair of brackets holds it, if any.
        is_whole_start: it begins where what is reported begins, and is not cut out of its middle.
        is_whole_end: it ends where what is reported ends.
    """

    text: str
    opening: str
    tokens: tuple[Token, ...]
    keys: tuple[str, ...]
    pieces: tuple[int, ...]
    verbal: tuple[bool, ...]
    brackets: tuple[int | None, ...]
    is_whole_start: bool = True
    is_whole_end: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The stretches of a document that may hold the words.

    Args:
        document: where they stand.
        tokens: their words in order, `BREAK` between stretches that do not touch.
        keys: what alignment compares, one a token.
    """

    document: Document
    tokens: tuple[Token, ...]
    keys: tuple[str, ...]


def added_in_brackets(quotation: Quotation, runs: tuple[Run, ...]) -> list[bool]:
    """Say of each token whether it stands in brackets of which the text holds no word.

    Such brackets are the reporter's; where the text has some of their words, they are its own.
    """
    shared = {quotation.brackets[place] for run in runs for place in range(run.here, run.here_end)}
    return [pair is not None and pair not in shared for pair in quotation.brackets]


def quotation_of_statement(statement: Statement, document: Document) -> Quotation:
    """Return a statement's content as it stands in its document."""
    text = (document.title or "") if statement.part == Part.TITLE else document.text
    return _quotation(text, statement.content, mode=statement.mode)


def quotation_of_text(text: str) -> Quotation:
    """Return a typed quotation; it is direct unless it opens with "that"."""
    first = words(text[:40])[:1]
    mode = Mode.INDIRECT if first and first[0].key in THAT else Mode.DIRECT
    return _quotation(text, (Span(0, len(text)),), mode=mode)


def quotation_of_spans(document: Document, spans: Spans) -> Quotation:
    """Return a passage of a document as what is reported; direct if its marks say so."""
    mode = Mode.DIRECT if is_quoted(document, spans) else Mode.INDIRECT
    return _quotation(document.text, spans, mode=mode)


def is_quoted(document: Document, spans: Spans) -> bool:
    """Say whether a passage opens with a quotation mark, or holds one half of a pair."""
    text = " ".join(span.of(document.text) for span in spans)
    halves = text.count("«") != text.count("»") or text.count("“") != text.count("”")
    return bool(OPENED.match(text)) or halves or text.count('"') % 2 == 1


def part_of(quotation: Quotation, places: Sequence[int]) -> Quotation:
    """Return some of a quotation's words, in order; words that did not touch are pieces apart."""
    apart = [place - step for step, place in enumerate(places)]
    piece_of: dict[tuple[int, int], int] = {}
    pieces = [
        piece_of.setdefault((quotation.pieces[place], shift), len(piece_of))
        for place, shift in zip(places, apart, strict=True)
    ]
    return replace(
        quotation,
        opening=quotation.opening if places[0] == 0 else "",
        tokens=tuple(quotation.tokens[place] for place in places),
        keys=tuple(quotation.keys[place] for place in places),
        pieces=tuple(pieces),
        verbal=tuple(quotation.verbal[place] for place in places),
        brackets=tuple(quotation.brackets[place] for place in places),
        is_whole_start=quotation.is_whole_start and places[0] == 0,
        is_whole_end=quotation.is_whole_end and places[-1] == len(quotation.tokens) - 1,
    )


def said_in(document: Document, spans: Iterable[Span], *, margin: int) -> Said:
    """Return the words of a document's stretches, each widened by a margin of code points."""
    found: list[Token] = []
    for span in _merged(spans, margin=margin, end=len(document.text)):
        if found:
            found.append(BREAK)
        found.extend(tokens(document.text, span))
    return Said(document=document, tokens=tuple(found), keys=tuple(token.key for token in found))


def said_within(document: Document, spans: Spans) -> Said:
    """Return the words of a passage as if its document held nothing else, without a leading "that"."""
    # Places stay as they are; line ends bound what is compared.
    lines = ["\n"] * len(document.text)
    for span in spans:
        lines[span.start : span.end] = span.of(document.text)
    said = said_in(replace(document, text="".join(lines)), spans, margin=0)
    found = tuple(token for token in said.tokens if token is not BREAK)
    if len(found) > 1 and found[0].key in THAT:
        found = found[1:]
    return replace(said, tokens=found, keys=tuple(token.key for token in found))


def _quotation(text: str, content: Spans, *, mode: Mode) -> Quotation:
    found = [(token, piece) for piece, span in enumerate(content) for token in tokens(text, span)]
    opening = ""
    if mode != Mode.DIRECT and len(found) > 1 and found[0][0].key in THAT:
        opening, found = found[0][0].key, found[1:]
    marked = [Span(*match.span()) for span in content for match in MARKED.finditer(text, *span)]
    brackets = [Span(*match.span()) for span in content for match in BRACKETS.finditer(text, *span)]
    return Quotation(
        text=text,
        opening=opening,
        tokens=tuple(token for token, _ in found),
        keys=tuple(token.key for token, _ in found),
        pieces=tuple(piece for _, piece in found),
        verbal=tuple(
            mode == Mode.DIRECT or any(span.holds(token.span) for span in marked)
            for token, _ in found
        ),
        brackets=tuple(
            next((pair for pair, span in enumerate(brackets) if span.holds(token.span)), None)
            for token, _ in found
        ),
    )


def _merged(spans: Iterable[Span], *, margin: int, end: int) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        wide = Span(max(0, span.start - margin), min(end, span.end + margin))
        if merged and wide.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, wide.end))
        else:
            merged.append(wide)
    return merged
