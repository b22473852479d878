"""Where a quotation begins or ends inside a sentence of the text."""

import re
from collections.abc import Iterator

from sayso.lang.wording import DENIALS, Marker, amounts, canonical_form, markers
from sayso.lang.wording_table import Sense
from sayso.lang.words import keys
from sayso.link.compared import WINDOW, Places, Sides
from sayso.link.gaps import sentence_at
from sayso.link.quotation import BREAK
from sayso.link.showing import change_at, counted, words_there
from sayso.model import Change, ChangeKind

MARKS = "\"'“”«»„‘’"
OPENED = re.compile(rf"(?:^|[\s(\[—–-])[{MARKS}]+\s?$")
NO_CLAUSE_BETWEEN = re.compile(r"[^,;:.!?…()]*")
LEAD = 60
"""So many code points before the quotation may hold the word themselves: he did not “cry”."""
NO_LOSS = frozenset({"think", "know", "certain", "completely"})
"""Hedges that a reporter's own cue gives as well ("he thinks"), or that only stress."""
CLOSED = re.compile(rf"[,.!?…;:]{{0,3}}\s?[{MARKS}](?!\w)")


def trimmed_start(sides: Sides, first: int) -> Iterator[Change]:
    """Yield the words of the sentence left out before the first token that the quotation uses."""
    tokens, text = sides.said.tokens, sides.said.document.text
    span = tokens[first].span
    # Where the origin itself quotes, its own marks bound what was said.
    is_bound = OPENED.search(text, max(0, span.start - 3), span.start)
    if is_bound or not sides.quotation.is_whole_start:
        return
    sentence = sentence_at(text, span)
    start = first
    while (
        start and tokens[start - 1] is not BREAK and tokens[start - 1].span.start >= sentence.start
    ):
        start -= 1
    # "What drove him there …": the word that seemed to open reported speech is the text's own.
    end = first - (first > start and tokens[first - 1].key == sides.quotation.opening)
    left_out = tuple(range(start, end))
    yield from _trimmed(sides, left_out, "start")
    if end == first:
        yield from _lost(sides, left_out, seam=first)


def trimmed_end(sides: Sides, end: int) -> Iterator[Change]:
    """Yield the words of the sentence left out after the last token that the quotation uses."""
    tokens, text = sides.said.tokens, sides.said.document.text
    span = tokens[end - 1].span
    if CLOSED.match(text, span.end) or not sides.quotation.is_whole_end:
        return
    sentence = sentence_at(text, span)
    stop = end
    while (
        stop < len(tokens) and tokens[stop] is not BREAK and tokens[stop].span.end <= sentence.end
    ):
        stop += 1
    left_out = tuple(range(end, stop))
    yield from _trimmed(sides, left_out, "end")
    yield from _lost(sides, left_out, seam=end)


def _trimmed(sides: Sides, there: Places, side: str) -> Iterator[Change]:
    if there:
        note = f"{counted(len(there))} left out at the {side}"
        yield change_at(ChangeKind.TRIMMED, sides=sides, there=there, note=note)


def _lost(sides: Sides, left_out: Places, *, seam: int) -> Iterator[Change]:
    """Yield the word right beside the seam that decides the sense of what is quoted.

    "The boy did not cry" → "The boy did"; "Only 3 of the 12" → "3 of the 12"; "20%" → "20".
    """
    for marker in _beside(sides, left_out, seam=seam):
        there = tuple(range(marker.start, marker.end))
        if not _is_in_lead(sides, marker):
            note = f"{marker.sense.value} lost: {words_there(sides, there)}"
            yield change_at(ChangeKind.ALTERED, sides=sides, there=there, note=note)


def _beside(sides: Sides, left_out: Places, *, seam: int) -> Iterator[Marker]:
    if not left_out:
        return
    said = sides.said
    low = max(0, seam - 2 * WINDOW)
    around = said.keys[low : seam + 2 * WINDOW]
    here, other = (seam - 1, seam) if left_out[0] < seam else (seam, seam - 1)
    if not 0 <= other < len(said.tokens):
        return
    between = said.document.text[said.tokens[seam - 1].span.end : said.tokens[seam].span.start]
    units = [unit for number, unit in amounts(around) if number.start <= other - low < number.end]
    for marker in (*markers(around), *units):
        found = marker._replace(start=marker.start + low, end=marker.end + low)
        if not found.start <= here < found.end:
            continue
        # After the end, "no" and "about 40" belong to what is cut off; "not", to the verb before.
        is_of_rest = found.start == seam and not _binds_back(found, said.keys[seam])
        if not is_of_rest and _decides(found, seam=seam, between=between):
            yield found


def _binds_back(marker: Marker, key: str) -> bool:
    return marker.sense == Sense.UNIT or key in DENIALS


def _decides(marker: Marker, *, seam: int, between: str) -> bool:
    """Say whether a marker at the seam tells on the words that are kept."""
    if marker.start < seam < marker.end:
        return marker.sense == Sense.NUMBER
    if not NO_CLAUSE_BETWEEN.fullmatch(between):
        return False
    if marker.sense == Sense.HEDGE:
        return marker.firm and marker.label not in NO_LOSS
    return marker.sense in {Sense.NEGATION, Sense.UNIT} or (
        marker.sense == Sense.QUANTIFIER and marker.label == "only"
    )


def _is_in_lead(sides: Sides, marker: Marker) -> bool:
    """Say whether the report says the word right before the quotation, outside its marks."""
    first = sides.quotation.tokens[0].span.start
    lead = canonical_form(tuple(keys(sides.quotation.text[max(0, first - LEAD) : first])))
    return any((each.sense, each.label) == (marker.sense, marker.label) for each in markers(lead))
