"""What each figure counts or dates: the noun phrase and its predicate."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sayso.extract.figures.aged import whose_age
from sayso.extract.figures.events import event_beside, event_of
from sayso.extract.figures.holding import with_holding
from sayso.extract.figures.lines import Line, lines_of
from sayso.extract.figures.nouns import noun_after, noun_after_sign, pronoun_after
from sayso.extract.figures.predicates import predicate_after, predicate_before
from sayso.extract.figures.subjects import Phrase, purpose_of, subject_of, verb_before
from sayso.extract.resolve.parts import text_of
from sayso.lang.language import Language
from sayso.model import Document, Figure, FigureKind, Part, Span

NOTHING: Phrase = ([], [])
APART = frozenset({FigureKind.DATE, FigureKind.AGE, FigureKind.DURATION, FigureKind.RANK})
"""Kinds after which a figure that names nothing counts what the one before them counted."""


def with_counted(
    figures: Sequence[Figure], *, document: Document, language: Language
) -> list[Figure]:
    """Return the figures, in their order, with what they count, where and for when.

    Args:
        figures: of one document.
        document: that document.
        language: its language.
    """
    told: dict[str, Figure] = {}
    for part in Part:
        text = text_of(document, part)
        here = [figure for figure in figures if figure.part is part]
        for line in lines_of(here, text, language=language):
            for figure in with_holding(_counted(line), line=line, document=document):
                told[figure.id] = figure
    return [told.get(figure.id, figure) for figure in figures]


def _counted(line: Line) -> list[Figure]:
    """Return a line's figures with what they count; what is left out is that of the one before."""
    told: list[Figure] = []
    before: Phrase = NOTHING
    for number, figure in enumerate(line.figures):
        phrase = _phrase(line, number, before=before)
        if figure.kind not in APART:
            before = phrase if any(phrase) else before
        told.append(_with_phrase(figure, phrase, line))
    return told


def _phrase(line: Line, number: int, *, before: Phrase) -> Phrase:
    match line.figures[number].kind:
        case FigureKind.COUNT:
            return _of_count(line, number, before=before)
        case FigureKind.AGE:
            return whose_age(line, number), []
        case FigureKind.DATE:
            event = event_of(line, number)
            return (event, []) if event else before
        case FigureKind.DURATION:
            return _of_duration(line, number)
        case FigureKind.RANK:
            return event_beside(line, number) or event_of(line, number), []
        case _:
            return _of_amount(line, number, before=before)


def _of_count(line: Line, number: int, *, before: Phrase) -> Phrase:
    first, last = line.places[number]
    pronoun = pronoun_after(line, last)
    is_part = _is_part(line, first) or pronoun is not None
    noun = noun_after(line, last) or noun_after_sign(line, last)
    end = noun[-1] if noun else pronoun or last
    predicate = predicate_after(line, end + 1) or predicate_before(line, first)
    if not predicate and is_part:
        predicate = before[1]
    if noun:
        return noun, predicate
    if before[0] and (predicate or is_part):
        return before[0], predicate
    subject = subject_of(line, number)
    if any(subject):
        return subject[0], predicate or subject[1]
    return ([], predicate) if predicate else before


def _of_duration(line: Line, number: int) -> Phrase:
    noun = event_beside(line, number)
    if noun:
        return noun, predicate_after(line, noun[-1] + 1) or verb_before(line, number)
    event = event_of(line, number)
    return (event, []) if event else subject_of(line, number)


def _of_amount(line: Line, number: int, *, before: Phrase) -> Phrase:
    last = line.places[number][1]
    is_per = line.word(last + 1) in line.table.determiners  # "6 euros a litre"
    noun = [] if is_per else noun_after(line, last) or noun_after_sign(line, last)
    if noun:
        purpose = purpose_of(line, noun[-1])
        return [*noun, *purpose], predicate_after(line, noun[-1] + 1)
    purpose = purpose_of(line, last)
    subject, verb = subject_of(line, number)
    if subject or verb:
        return subject, verb
    predicate = predicate_after(line, last + 1)
    if predicate:
        return before[0], predicate
    return (purpose, []) if purpose else before


def _is_part(line: Line, first: int) -> bool:
    """Say whether a figure is announced as a part of the one before: "including two children"."""
    start = line.tokens[max(0, first - 4)].start
    return line.table.parts_pattern.search(line.text, start, line.tokens[first].start) is not None


def _with_phrase(figure: Figure, phrase: Phrase, line: Line) -> Figure:
    noun, predicate = phrase
    words = [*noun, *(at for at in predicate if at not in noun)]
    pieces = (*_spans(noun, line), *_spans([at for at in predicate if at not in noun], line))
    text = " ".join(span.of(line.text) for span in pieces)
    return replace(
        figure,
        counted=" ".join(text.split()),
        counted_spans=tuple(_spans(sorted(words), line)),
    )


def _spans(places: Iterable[int], line: Line) -> list[Span]:
    """Return the stretches that tokens make, one for each unbroken row of them."""
    rows: list[list[int]] = []
    for at in places:
        if rows and at == rows[-1][-1] + 1:
            rows[-1].append(at)
        else:
            rows.append([at])
    return [Span(line.tokens[row[0]].start, line.tokens[row[-1]].end) for row in rows]
