"""What was found of a document's figures, held against the marked ones.

A found figure is that marked one with which it shares most letters. A value is right if it, or both
ends of its range, is equal to as many places as gold gives ("two thirds" is 66.7 %), with an equal
unit; a date if date and end are equal. What is counted is right if at least half of the content
words agree (F1), who vouches if the names mean one speaker or nobody does in both.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from eval.chain_marks import NOBODY
from eval.chain_names import is_name, same_speaker, share_word
from eval.figure_marks import MarkedDocument
from eval.tokens import tokens_of
from sayso.lang.known import get_language
from sayso.model import Document, Part, Span, Speaker
from sayso.model.figures import Figure, FigureKind

OR = "; "
OWNER = (" of ", " of the ", " for ", " for the ", " to ", " to the ")
"""Before a name these make it somebody else's: "a lawyer for Ada Lund"."""
ENOUGH = 0.5
"""Of the content words of what is counted: "soldiers killed" may stand for "Kestran soldiers killed"."""
UNITS = {
    "mi": "[mi_i]", "ft": "[ft_i]", "lb": "[lb_av]", "in": "[in_i]", "acre": "[acr_us]",
    "F": "[degF]", "l": "L", "[mi_us]2": "[mi_i]2",
}  # fmt: skip
"""Other ways to write a unit's code."""


class Verdict(NamedTuple):
    """What gold and the reading say to one question about a figure.

    Args:
        question: "span", "value", or a cell's name.
        gold: empty if there is none.
        predicted: empty if there is none.
        right: whether both mean the same.
    """

    question: str
    gold: str
    predicted: str
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A figure of one document: marked, found or both; with what was asked about it.

    Args:
        document: the document.
        figure: the marked figure; the found one if nobody marked it.
        verdicts: "span" and "value" of every figure, the others of those marked and found.
    """

    document: Document
    figure: Figure
    verdicts: tuple[Verdict, ...]


def answers_of(marked: MarkedDocument, found: Iterable[Figure]) -> Iterator[Answer]:
    """Yield an answer for each marked figure, then for each found one that is not marked."""
    in_text = [figure for figure in found if figure.part is Part.TEXT]
    names = {
        figure.authority.name.partition(OR)[0] for figure in marked.figures if figure.authority
    }
    partners = _partners(marked.figures, in_text)
    for at, gold in enumerate(marked.figures):
        figure = in_text[partners[at]] if at in partners else None
        yield Answer(
            document=marked.document,
            figure=gold,
            verdicts=tuple(_verdicts(gold, figure, document=marked.document, names=names)),
        )
    matched = set(partners.values())
    for at, figure in enumerate(in_text):
        is_either_way = any(figure.span.meets(span) for span in marked.either_way)
        if at not in matched and not is_either_way:
            stray = tuple(_verdicts(None, figure, document=marked.document))
            yield Answer(document=marked.document, figure=figure, verdicts=stray)


def _partners(gold: Sequence[Figure], found: Sequence[Figure]) -> Mapping[int, int]:
    """Return the places of found figures by the places of the marked ones they share most with."""
    shared = sorted(
        (-_shared(left.span, right.span), i, j)
        for i, left in enumerate(gold)
        for j, right in enumerate(found)
        if left.span.meets(right.span)
    )
    partners: dict[int, int] = {}
    for _, i, j in shared:
        if i not in partners and j not in partners.values():
            partners[i] = j
    return partners


def _shared(left: Span, right: Span) -> int:
    return min(left.end, right.end) - max(left.start, right.start)


def _verdicts(
    gold: Figure | None, found: Figure | None, *, document: Document, names: Iterable[str] = ()
) -> Iterator[Verdict]:
    marked, read = (figure.span.of(document.text) if figure else "" for figure in (gold, found))
    yield Verdict("span", marked, read, gold is not None and found is not None)
    yield Verdict("value", amount(gold), amount(found), _same_amount(gold, found))
    if gold and found:
        yield from _on_cells(gold, found, document=document)
        yield _on_authority(gold.authority, found.authority, names=names)


def amount(figure: Figure | None) -> str:
    """Return a figure's value with its unit, or its date, in words; empty of no figure."""
    if figure is None:
        return ""
    if figure.kind is FigureKind.DATE:
        return "/".join(filter(None, (figure.date, figure.until)))
    number = f"{figure.low}..{figure.high}" if figure.value is None else f"{figure.value}"
    return f"{number} {_unit(figure)}".strip()


def _same_amount(gold: Figure | None, found: Figure | None) -> bool:
    if gold is None or found is None:
        return False
    if FigureKind.DATE in (gold.kind, found.kind):
        return (gold.kind, gold.date, gold.until) == (found.kind, found.date, found.until)
    numbers = ((gold.value, found.value), (gold.low, found.low), (gold.high, found.high))
    return _unit(gold) == _unit(found) and all(_same_number(*pair) for pair in numbers)


def _unit(figure: Figure) -> str:
    return UNITS.get(figure.unit, figure.unit)


def _same_number(gold: Decimal | None, found: Decimal | None) -> bool:
    if gold is None or found is None:
        return gold is found
    places = gold.as_tuple().exponent
    if isinstance(places, int) and places < 0:
        return round(found, -places) == gold
    return found == gold


def _on_cells(gold: Figure, found: Figure, *, document: Document) -> Iterator[Verdict]:
    yield Verdict("kind", gold.kind, found.kind, gold.kind is found.kind)
    yield Verdict("hedge", gold.hedge or "", found.hedge or "", gold.hedge is found.hedge)
    if gold.counted:
        is_right = _same_thing(gold.counted, found.counted, document=document)
        yield Verdict("counted", gold.counted, found.counted, is_right)
    if gold.kind is not FigureKind.DATE:
        yield _on_place(gold.place, found.place)
        yield Verdict("date", gold.date or "", found.date or "", gold.date == found.date)


def _same_thing(gold: str, found: str, *, document: Document) -> bool:
    wanted, given = (_content_words(words, document=document) for words in (gold, found))
    return 2 * len(wanted & given) >= ENOUGH * (len(wanted) + len(given))


def _content_words(words: str, *, document: Document) -> frozenset[str]:
    tokens = frozenset(word.casefold() for word in tokens_of(words).words if word[:1].isalnum())
    return tokens - get_language(document.lang).function_words or tokens


def _on_place(gold: str | None, found: str | None) -> Verdict:
    is_right = share_word(gold, found) if gold and found else gold == found
    return Verdict("place", gold or "", found or "", is_right)


def _is_named_in(name: str, description: str) -> bool:
    """Say whether a description names whom it describes: "astronomer Ines Calvo", "a study by X"."""
    before, found, after = description.casefold().partition(name.casefold())
    is_inside = before[-1:].isalnum() or after[:1] in ("'", "’") or after[:1].isalnum()
    return bool(found) and not is_inside and not before.endswith(OWNER) and is_name(name)


def _on_authority(gold: Speaker | None, found: Speaker | None, *, names: Iterable[str]) -> Verdict:
    """Return whether both name one speaker, or nobody; nobody is an answer and so written "-"."""
    if gold is None or found is None:
        is_right = gold is found
    else:
        others = set(names) - set(gold.name.split(OR))
        is_right = any(
            same_speaker(name, found.name, others=others) or _is_named_in(name, found.name)
            for name in gold.name.split(OR)
        )
    return Verdict(
        "authority", gold.name if gold else NOBODY, found.name if found else NOBODY, is_right
    )
