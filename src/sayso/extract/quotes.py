"""Quoted stretches: where somebody's own words begin and end.

A quotation never crosses a line end, so that one lost mark costs a paragraph at most (a peer
loses whole articles, chartbeat-labs/textacy#293). A long quotation whose marks are opened again
at each paragraph gives one `Quote` a paragraph, the later ones marked `reopened`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sayso.lang.marks import CLOSERS, SINGLE, Mark, find_marks
from sayso.model import Span

# «— Мы пойдём, — сказал он. — И вернёмся»: dialogue without marks. The clause between the dashes
# opens in lower case, which the items of a list of dashes do not.
# Possessive (`++`) wherever a run of one sign could otherwise be read once for each of its places.
DASHED = re.compile(r"[—–]\s++(?P<first>[^\n]*?[^\s\n])(?=\s++[—–]\s++[^\W\d_A-ZА-ЯЁІЇЄҐ])")
DASHED_AGAIN = re.compile(r"[.,]\s++[—–]\s++(?P<more>[^\s—–][^\n]*)")
SPOKEN_END = (",", "!", "?", "…")
SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++(?=\s|$)")
# How many marks further on a closing mark is looked for: without a bound a page of opening marks
# would be read once for each of them.
MARKS_AHEAD = 200


class Quote(NamedTuple):
    """One quoted stretch.

    Args:
        span: with its marks.
        inner: without them.
        closed: it has both marks.
        reopened: it goes on with the quotation that the paragraph before left open.
    """

    span: Span
    inner: Span
    closed: bool = True
    reopened: bool = False


class Paragraph(NamedTuple):
    """One line of the text, without its line end, and the quotations in it."""

    span: Span
    quotes: tuple[Quote, ...]


def paragraphs(text: str, *, speech_dash: bool = False) -> Iterator[Paragraph]:
    """Yield the lines that hold anything but space, in order, with their outermost quotations.

    Where the language prints dialogue with dashes, what is spoken after a dash counts as quoted.
    """
    open_sign = ""
    for span in _lines(text):
        marks = find_marks(text, start=span.start, end=span.end)
        quotes, left_open = _quotes_of(text, span=span, marks=marks, open_sign=open_sign)
        open_sign = left_open
        if speech_dash and not quotes and text[span.start] in "—–":
            quotes = _dashed(text, span=span)
        yield Paragraph(span, tuple(quotes))


def _dashed(text: str, *, span: Span) -> list[Quote]:
    """Return what is spoken in a paragraph of dialogue: before and after its "— he said"."""
    first = DASHED.match(text, span.start, span.end)
    if first is None or not first["first"].endswith(SPOKEN_END):
        return []
    spoken = [Span(*first.span("first"))]
    more = DASHED_AGAIN.search(text, first.end() + 1, span.end)
    if more is not None:
        spoken.append(Span(*more.span("more")))
    return [Quote(stretch, stretch) for stretch in spoken]


def _lines(text: str) -> Iterator[Span]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        left, right = start, end
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        if left < right:
            yield Span(left, right)
        start = end + 1


def _quotes_of(
    text: str, *, span: Span, marks: list[Mark], open_sign: str
) -> tuple[list[Quote], str]:
    """Return a paragraph's quotations and the sign of the one that it leaves open, if any."""
    quotes: list[Quote] = []
    at = 0
    while at < len(marks):
        mark = marks[at]
        reopened = mark.start == span.start and bool(open_sign) and mark.sign in _like(open_sign)
        if not (mark.opens or reopened):
            if mark.closes and not quotes and _lost_its_opening(text, mark=mark, span=span):
                quotes.append(_orphan(mark, span=span))
            at += 1
            continue
        if reopened:  # perhaps by the closing mark, as French pages do
            mark = marks[at] = mark._replace(sign=open_sign)
        closing = _closing(text, marks=marks, at=at)
        if closing is not None:
            end = marks[closing].end
            inner = Span(mark.end, marks[closing].start)
            if inner.start < inner.end:
                quotes.append(Quote(Span(mark.start, end), inner, reopened=reopened))
            at = closing + 1
            continue
        if mark.sign in SINGLE:
            at += 1
            continue
        end = _end_of_unclosed(text, marks=marks, at=at, span=span)
        quotes.append(
            Quote(Span(mark.start, end), Span(mark.end, end), closed=False, reopened=reopened)
        )
        if end == span.end:
            return quotes, mark.sign
        while at < len(marks) and marks[at].start < end:
            at += 1
    return quotes, ""


def _like(sign: str) -> str:
    return {"“": '“"”', '"': '"“', "''": "''", "``": "``", "«": "«»", "„": "„“"}.get(sign, sign)


def _closing(text: str, *, marks: list[Mark], at: int) -> int | None:
    """Return the index of the mark that closes the one at `at`; None if it is never closed."""
    opening = marks[at]
    closers = CLOSERS[opening.sign]
    inner: list[str] = []
    first_single = None
    for index in range(at + 1, min(at + MARKS_AHEAD, len(marks))):
        mark = marks[index]
        if opening.sign not in SINGLE and mark.sign in SINGLE:
            continue
        if inner and mark.closes and mark.sign in CLOSERS[inner[-1]]:
            inner.pop()
        elif mark.closes and mark.sign in closers and not inner:
            if opening.sign not in SINGLE or text[mark.start - 1] in ",.!?…;":
                return index
            # "the workers' strike" inside single marks: a mark after punctuation is preferred.
            first_single = index if first_single is None else first_single
        elif opening.sign == mark.sign and mark.opens:
            if mark.sign in SINGLE or not _closes_twice(marks, at=index, closers=closers):
                break
            inner.append(mark.sign)
        elif mark.opens and mark.sign not in SINGLE and mark.sign != opening.sign:
            inner.append(mark.sign)
    if inner and first_single is None:
        return _any_closing(marks, at=at, closers=closers)
    return first_single


def _any_closing(marks: list[Mark], *, at: int, closers: str) -> int | None:
    """Return the first mark that can close, where an inner mark was never closed."""
    for index in range(at + 1, min(at + MARKS_AHEAD, len(marks))):
        if marks[index].closes and marks[index].sign in closers:
            return index
        if marks[index].sign == marks[at].sign:
            return None
    return None


def _closes_twice(marks: list[Mark], *, at: int, closers: str) -> bool:
    """Say whether two closing marks come before the next opening one: a quotation in its like."""
    found = 0
    for mark in marks[at + 1 : at + MARKS_AHEAD]:
        if mark.closes and mark.sign in closers:
            found += 1
            if found > 1:
                return True
        elif mark.opens:
            return False
    return False


def _end_of_unclosed(text: str, *, marks: list[Mark], at: int, span: Span) -> int:
    """Return where a quotation ends whose closing mark was lost.

    At the last sentence end before the same mark opens again; without one, at the paragraph's
    end if it holds whole sentences, since it is then most likely taken up in the next paragraph.
    """
    opening = marks[at]
    for index in range(at + 1, len(marks)):
        mark = marks[index]
        if mark.sign == opening.sign and mark.opens:
            ends = SENTENCE_END.finditer(text, opening.end, mark.start)
            return max((found.end() for found in ends), default=mark.start)
    if opening.start == span.start or text[opening.start - 2 : opening.start - 1] in (":", ","):
        return span.end
    first_end = SENTENCE_END.search(text, opening.end, span.end)
    return first_end.end() if first_end else span.end


def _lost_its_opening(text: str, *, mark: Mark, span: Span) -> bool:
    """Say whether the words from the paragraph's start to this mark are a quotation."""
    return (
        mark.sign not in SINGLE
        and mark.start > span.start
        and text[mark.start - 1] in ",.!?…"
        and not mark.opens
    )


def _orphan(mark: Mark, *, span: Span) -> Quote:
    return Quote(Span(span.start, mark.end), Span(span.start, mark.start), closed=False)
