"""Changes made to be shown: spans on both sides and a note for a reader."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.lang.words import keys
from sayso.link.compared import Places, Sides
from sayso.link.gaps import Gap
from sayso.link.quotation import BREAK
from sayso.link.tokens import Token
from sayso.model import Change, ChangeKind, Span, Spans

ELLIPSIS = re.compile(r"[\[(]?\s?(?:…|\.\s?\.\s?\.)\s?[\])]?|\[\W*\]")
PARTED = re.compile(r"[»”\"]\W*\w[^«“\"]*[«“\"]")
MOST_SHOWN = 60
"""A note names so many characters of the words in question."""
GATHERED = frozenset({ChangeKind.REPORTED, ChangeKind.REPUNCTUATED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seam:
    """How the quotation shows that words may be missing at a place.

    Args:
        mark: the mark of omission that stands there, if any.
        is_parted: the quotation is parted there: its quotation marks close and open again.
    """

    mark: Spans = ()
    is_parted: bool = False

    @property
    def is_open(self) -> bool:
        """Say whether a reader is shown that words may be missing."""
        return bool(self.mark) or self.is_parted


def change_at(
    kind: ChangeKind, *, sides: Sides, here: Places = (), there: Places = (), note: str = ""
) -> Change:
    """Return a change that is shown by these tokens of the two texts."""
    return Change(
        change=kind,
        here=spans_of(sides.quotation.tokens, here, sides.quotation.pieces),
        there=spans_of(sides.said.tokens, there),
        note=note,
    )


def altered(sides: Sides, kind: str, here: Places, there: Places) -> Change:
    """Return the change of sense that these tokens show, named by its kind: "number", "name"."""
    if here and there:
        note = f"{kind}: {from_to(sides, here, there)}"
    elif here:
        note = f"{kind} added: {words_here(sides, here)}"
    else:
        note = f"{kind} lost: {words_there(sides, there)}"
    return change_at(ChangeKind.ALTERED, sides=sides, here=here, there=there, note=note)


def spans_of(tokens: Sequence[Token], places: Iterable[int], pieces: Sequence[int] = ()) -> Spans:
    """Return the spans of tokens in order, neighbours joined."""
    spans: list[Span] = []
    last = None
    for place in sorted(places):
        token = tokens[place]
        if token is BREAK:
            continue
        touches = last is not None and place - last == 1
        if touches and pieces and pieces[place] != pieces[place - 1]:
            touches = False
        if spans and (touches or spans[-1].holds(token.span)):
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, token.span.end))
        else:
            spans.append(token.span)
        last = place
    return tuple(spans)


def seam_at(sides: Sides, gap: Gap) -> Seam:
    """Return how the quotation shows that words may be missing at a gap."""
    tokens = sides.quotation.tokens
    first, last = gap.here
    if not 0 < last < len(tokens):
        return Seam()
    start, end = tokens[last - 1].span.end, tokens[last].span.start
    mark = ELLIPSIS.search(sides.quotation.text, start, max(start, end))
    return Seam(
        mark=(Span(*mark.span()),) if mark else (),
        is_parted=first > 0 and _is_parted(sides, first - 1, last),
    )


def _is_parted(sides: Sides, left: int, right: int) -> bool:
    """Say whether marks close after one word and open again before another."""
    tokens, pieces = sides.quotation.tokens, sides.quotation.pieces
    between = sides.quotation.text[tokens[left].span.end : tokens[right].span.start]
    return pieces[left] != pieces[right] or PARTED.search(between) is not None


def between_pieces(seam: Seam) -> str:
    """Return what a note adds where the marks close and open again."""
    return " between the two quotations" if seam.is_parted else ""


def words_here(sides: Sides, places: Places) -> str:
    """Return the quotation's words at these tokens."""
    spans = spans_of(sides.quotation.tokens, places, sides.quotation.pieces)
    return _shown(sides.quotation.text, spans)


def words_there(sides: Sides, places: Places) -> str:
    """Return the text's words at these tokens."""
    return _shown(sides.said.document.text, spans_of(sides.said.tokens, places))


def letters_of(text: str, tokens: Sequence[Token], places: Places) -> str:
    """Return the folded letters and digits of these tokens' words, without anything between."""
    # A minus by itself is a hyphen: it is a word only before its number.
    spans = {tokens[place].span: tokens[place].key for place in places}
    return "".join(
        key.replace("'", "")
        for span, alone in spans.items()
        for key in keys(span.of(text)) or [alone]
    )


def from_to(sides: Sides, here: Places, there: Places) -> str:
    """Return "said → quoted"."""
    return f"{words_there(sides, there)} → {words_here(sides, here)}".strip()


def counted(number: int, noun: str = "word") -> str:
    """Return "1 word", "2 words"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def gathered(changes: Iterable[Change]) -> list[Change]:
    """Return the changes with those of punctuation, and those of reported speech, made one."""
    kept: list[Change] = []
    place_of: dict[ChangeKind, int] = {}
    for change in changes:
        first = place_of.get(change.change)
        if first is None:
            if change.change in GATHERED:
                place_of[change.change] = len(kept)
            kept.append(change)
        else:
            kept[first] = _both(kept[first], change)
    return kept


def _both(one: Change, other: Change) -> Change:
    notes = dict.fromkeys((*one.note.split(", "), *other.note.split(", ")))
    return Change(
        change=one.change,
        here=tuple(sorted({*one.here, *other.here})),
        there=tuple(sorted({*one.there, *other.there})),
        note=", ".join(notes),
    )


def _shown(text: str, spans: Spans) -> str:
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return words if len(words) <= MOST_SHOWN else words[: MOST_SHOWN - 1].rstrip() + "…"
