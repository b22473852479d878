"""The report as it reads: headline and paragraphs, statements and figures marked, cards beside."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sayso.model import Document, Part, Span, Spans
from sayso.report.card import Card
from sayso.report.figures import FigureCard
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
        figures: the flagged figures whose words they are.
        figures_begin: those whose words begin here.
        figures_end: those whose words end here.
    """

    text: str
    cards: tuple[Card, ...] = ()
    attributes: bool = False
    begins: tuple[Card, ...] = ()
    ends: tuple[Card, ...] = ()
    figures: tuple[FigureCard, ...] = ()
    figures_begin: tuple[FigureCard, ...] = ()
    figures_end: tuple[FigureCard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, or the headline, with the cards of what begins in it."""

    stretches: tuple[Stretch, ...]
    cards: tuple[Card, ...]
    figures: tuple[FigureCard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a span of the report is: a line, a figure, the content of a card, its cue or source."""

    line: int | None = None
    content: Card | None = None
    figure: FigureCard | None = None


Labelled = tuple[Span, Label]


def paragraphs(
    document: Document, cards: Sequence[Card], figures: Sequence[FigureCard] = ()
) -> tuple[Paragraph, ...]:
    """Cut the report at its lines, statements and figures; the first paragraph is the headline."""
    lines = list(_paragraphs(_stretched_lines(document, cards, figures)))
    placed = {card.anchor for line in lines for card in _both(line)}
    unplaced = tuple(card for card in cards if card.anchor not in placed)
    loose = tuple(figure for figure in figures if figure.anchor not in placed)
    head = lines[0]
    first = Stretch(text="", begins=unplaced, figures_begin=loose)
    return (
        Paragraph(
            stretches=(first, *head.stretches),
            cards=(*unplaced, *head.cards),
            figures=(*loose, *head.figures),
        ),
        *lines[1:],
    )


def _stretched_lines(
    document: Document, cards: Sequence[Card], figures: Sequence[FigureCard]
) -> list[tuple[Stretch, ...]]:
    in_title = _labels(cards, figures, part=Part.TITLE)
    labels = _labels(cards, figures, part=Part.TEXT)
    headline = headline_span(document)
    if headline:
        labels += _shifted(in_title, by=_shift(document, headline))
        lines = [headline, *_lines(document.text, start=headline.end)]
        return list(_cut(document.text, lines=lines, labels=labels))
    title = title_of(document)
    head = _cut(title, lines=[Span(0, len(title))], labels=in_title)
    return [*head, *_cut(document.text, lines=_lines(document.text), labels=labels)]


def _shift(document: Document, headline: Span) -> int | None:
    """Return where in the text the title begins; None if the first line does not hold it."""
    start = document.text.find(document.title or "", headline.start, headline.end)
    return start if document.title and start >= 0 else None


def _lines(text: str, *, start: int = 0) -> list[Span]:
    return [Span(*line.span()) for line in LINE.finditer(text, start) if not line[0].isspace()]


def _labels(cards: Iterable[Card], figures: Iterable[FigureCard], *, part: Part) -> list[Labelled]:
    """Return the spans of one part of the document, with what they are."""
    spans = [
        (span, label)
        for card in cards
        if card.statement.part is part
        for spans, label in _parts(card)
        for span in spans
    ]
    spans += ((one.figure.span, Label(figure=one)) for one in figures if one.figure.part is part)
    return spans


def _shifted(labels: Iterable[Labelled], *, by: int | None) -> list[Labelled]:
    if by is None:
        return []
    return [(Span(span.start + by, span.end + by), label) for span, label in labels]


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
        figures=tuple(label.figure for label in labels if label.figure),
    )


def _paragraphs(lines: Iterable[tuple[Stretch, ...]]) -> Iterator[Paragraph]:
    """Say for each line which statements and figures begin and end where."""
    begun: set[str] = set()
    for line in lines:
        last = {card.anchor: index for index, piece in enumerate(line) for card in _both(piece)}
        pieces: list[Stretch] = []
        for index, piece in enumerate(line):
            begins = tuple(card for card in piece.cards if card.anchor not in begun)
            figures = tuple(figure for figure in piece.figures if figure.anchor not in begun)
            begun.update(card.anchor for card in begins)
            begun.update(figure.anchor for figure in figures)
            pieces.append(
                replace(
                    piece,
                    begins=begins,
                    ends=tuple(card for card in piece.cards if last[card.anchor] == index),
                    figures_begin=figures,
                    figures_end=tuple(
                        figure for figure in piece.figures if last[figure.anchor] == index
                    ),
                )
            )
        yield Paragraph(
            stretches=tuple(pieces),
            cards=tuple(card for piece in pieces for card in piece.begins),
            figures=tuple(figure for piece in pieces for figure in piece.figures_begin),
        )


def _both(place: Stretch | Paragraph) -> tuple[Card | FigureCard, ...]:
    return (*place.cards, *place.figures)
