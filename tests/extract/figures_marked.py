"""Texts with marked figures: "[12] people died in [date 1990]", counted without reading the numbers."""

import re
from collections.abc import Sequence

from sayso.extract.figures.authority import with_authority
from sayso.extract.figures.counted import with_counted
from sayso.lang.known import get_language
from sayso.model import Document, Figure, FigureKind, Span, Statement

MARK = re.compile(r"\[(?:(?P<kind>[a-z]+) )?(?P<words>[^\]]+)\]")
KINDS = {kind.value for kind in FigureKind}


def marked(
    text: str, *, lang: str, date: str | None = "2024-06-05"
) -> tuple[Document, list[Figure]]:
    """Return the document without its marks, and its figures; a mark without a kind is a count."""
    plain, end, figures = "", 0, []
    for found in MARK.finditer(text):
        is_kind = found["kind"] in KINDS
        words = found["words"] if is_kind or not found["kind"] else found[0][1:-1]
        plain += text[end : found.start()]
        figures.append(
            Figure(
                id=f"f{len(figures)}",
                document_id="d",
                span=Span(len(plain), len(plain) + len(words)),
                kind=FigureKind(found["kind"]) if is_kind else FigureKind.COUNT,
            )
        )
        plain += words
        end = found.end()
    return Document(id="d", text=plain + text[end:], lang=lang, date=date), figures


def counted(text: str, *, lang: str, date: str | None = "2024-06-05") -> list[Figure]:
    """Return the marked figures with what they count, where and when."""
    document, figures = marked(text, lang=lang, date=date)
    return with_counted(figures, document=document, language=get_language(lang))


def vouched(text: str, *, lang: str, statements: Sequence[Statement] = ()) -> list[str | None]:
    """Return the name of who vouches for each marked figure."""
    document, figures = marked(text, lang=lang)
    told = with_authority(
        figures, document=document, statements=statements, language=get_language(lang)
    )
    return [figure.authority.name if figure.authority else None for figure in told]
