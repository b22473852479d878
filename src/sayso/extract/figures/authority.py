"""Who vouches for a figure: the speaker of its statement, a source named beside it, or nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sayso.extract.figures.lines import Line, lines_of
from sayso.extract.figures.vouching import voucher_of
from sayso.extract.resolve.parts import text_of
from sayso.ids import content_id
from sayso.lang.language import Language
from sayso.model import Document, Figure, Part, Speaker, Statement, StatementKind


def with_authority(
    figures: Sequence[Figure],
    *,
    document: Document,
    statements: Sequence[Statement],
    language: Language,
) -> list[Figure]:
    """Return the figures, in their order, with the statement they stand in and who vouches for them.

    Who is not named is None: a figure in a statement of an unknown speaker has the statement's id,
    one in the report's own voice has neither.

    Args:
        figures: of one document.
        document: that document.
        statements: that it reports, with their speakers.
        language: its language.
    """
    stated = [_stated(figure, statements) for figure in figures]
    known = {each.speaker.name.casefold(): each.speaker for each in statements if each.speaker}
    vouched: dict[str, Figure] = {}
    for part in Part:
        text = text_of(document, part)
        own = [each for each in stated if each.part is part and each.statement_id is None]
        for line in lines_of(own, text, language=language):
            for figure in _vouched(line, known):
                vouched[figure.id] = figure
    return [vouched.get(figure.id, figure) for figure in stated]


def _stated(figure: Figure, statements: Sequence[Statement]) -> Figure:
    """Return a figure with the innermost statement in whose content it stands; no act says anything."""
    around = [
        each
        for each in statements
        if each.part is figure.part
        and each.kind is not StatementKind.ACT
        and any(span.holds(figure.span) for span in each.content)
    ]
    if not around:
        return figure
    inner = min(around, key=_extent)
    return replace(figure, statement_id=inner.id, authority=inner.speaker)


def _extent(statement: Statement) -> int:
    return sum(span.end - span.start for span in statement.content)


def _vouched(line: Line, known: Mapping[str, Speaker]) -> list[Figure]:
    """Return a line's figures with the source that the line names for them."""
    vouched = []
    for number, figure in enumerate(line.figures):
        name = voucher_of(line, number)
        authority = _speaker(name, known) if name else None
        vouched.append(replace(figure, authority=authority))
    return vouched


def _speaker(name: str, known: Mapping[str, Speaker]) -> Speaker:
    return known.get(name.casefold()) or Speaker(
        id=content_id("speaker", name.casefold()), name=name
    )
