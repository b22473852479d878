"""The report as it reads: headline and paragraphs, statements highlighted, cards beside them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sayso.model import Document, Part, Span, Spans
from sayso.report.card import Card
from sayso.report.labels import shown
from sayso.report.runs import stretches
from sayso.report.view import LINE, headline_span, title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of the report that the same statements cover.

    Args:
        text: the words.
        cards: the statements whose content they are, the innermost last.
        attributes: whether they are the cue or source of a statement.
        begins: the statements whose words begin here.
        ends: the statements whose words end here, as far as this paragraph goes.
    """

    text: str
    cards: tuple[Card, ...] = ()
    attributes: bool = False
    begins: tuple[Card, ...] = ()
    ends: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, or the headline, with the cards of the statements that begin in it."""

    stretches: tuple[Stretch, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a span of the report is: a line, the content of a card, or its cue or source."""

    line: int | None = None
    content: Card | None = None


Labelled = tuple[Span, Label]


def paragraphs(document: Document, cards: Sequence[Card]) -> tuple[Paragraph, ...]:
    """Cut the report at its lines and statements; the first paragraph is the headline."""
    lines = list(_paragraphs(_stretched_lines(document, cards)))
    placed = {card.anchor for paragraph in lines for card in paragraph.cards}
    unplaced = tuple(card for card in cards if card.anchor not in placed)
    head = lines[0]
    first = Stretch(text="", begins=unplaced)
    return (
        Paragraph(stretches=(first, *head.stretches), cards=(*unplaced, *head.cards)),
        *lines[1:],
    )


def _stretched_lines(document: Document, cards: Sequence[Card]) -> list[tuple[Stretch, ...]]:
    in_title = [card for card in cards if card.statement.part is Part.TITLE]
    labels = _labels(card for card in cards if card.statement.part is Part.TEXT)
    headline = headline_span(document)
    if headline:
        labels += _labels(in_title, shift=_shift(document, headline))
        lines = [headline, *_lines(document.text, start=headline.end)]
        return list(_cut(document.text, lines=lines, labels=labels))
    title = title_of(document)
    head = _cut(title, lines=[Span(0, len(title))], labels=_labels(in_title))
    return [*head, *_cut(document.text, lines=_lines(document.text), labels=labels)]


def _shift(document: Document, headline: Span) -> int | None:
    """Return where in the text the title begins; None if the first line does not hold it."""
    start = document.text.find(document.title or "", headline.start, headline.end)
    return start if document.title and start >= 0 else None


def _lines(text: str, *, start: int = 0) -> list[Span]:
    return [Span(*line.span()) for line in LINE.finditer(text, start) if not line[0].isspace()]


def _labels(cards: Iterable[Card], *, shift: int | None = 0) -> list[Labelled]:
    if shift is None:
        return []
    return [
        (Span(span.start + shift, span.end + shift), label)
        for card in cards
        for spans, label in _parts(card)
        for span in spans
    ]


def _parts(card: Card) -> tuple[tuple[Spans, Label], ...]:
    statement = card.statement
    return (statement.content, Label(content=card)), (statement.cue + statement.source, Label())


def _cut(
    text: str, *, lines: Sequence[Span], labels: Sequence[Labelled]
) -> Iterator[tuple[Stretch, ...]]:
    # What begins at the same place is nested: the longer one goes outside.
    outer_first = sorted(labels, key=lambda labelled: -labelled[0].end)
    numbered = ((line, Label(line=number)) for number, line in enumerate(lines))
    pieces = stretches(Span(0, len(text)), [*numbered, *outer_first])
    in_lines = (piece for piece in pieces if _line_of(piece[1]) is not None)
    for _, line in groupby(in_lines, key=lambda piece: _line_of(piece[1])):
        yield tuple(_stretch(text, span, labels=found) for span, found in line)


def _line_of(labels: tuple[Label, ...]) -> int | None:
    return next((label.line for label in labels if label.line is not None), None)


def _stretch(text: str, span: Span, *, labels: tuple[Label, ...]) -> Stretch:
    cards = {label.content.anchor: label.content for label in labels if label.content}
    return Stretch(
        text=shown(span.of(text)),
        cards=tuple(cards.values()),
        attributes=Label() in labels,
    )


def _paragraphs(lines: Iterable[tuple[Stretch, ...]]) -> Iterator[Paragraph]:
    """Say for each line which statements begin and end where."""
    begun: set[str] = set()
    for line in lines:
        last = {card.anchor: index for index, piece in enumerate(line) for card in piece.cards}
        cards: list[Card] = []
        pieces: list[Stretch] = []
        for index, piece in enumerate(line):
            begins = tuple(card for card in piece.cards if card.anchor not in begun)
            begun.update(card.anchor for card in begins)
            cards += begins
            ends = tuple(card for card in piece.cards if last[card.anchor] == index)
            pieces.append(replace(piece, begins=begins, ends=ends))
        yield Paragraph(stretches=tuple(pieces), cards=tuple(cards))
