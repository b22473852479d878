"""What lies between the shared runs of words, and where the quotation leaves the sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from sayso.lang.sentences import sentence_spans
from sayso.lang.words import words
from sayso.link.align import FILL_SLACK, Run
from sayso.link.quotation import BREAK, Quotation, Said
from sayso.model import Span, Spans

REACH = 1500
"""Sentences are looked for so many code points around a place; longer ones end there."""
MARKS = "\"'“”«»„‘’"
ASIDE = re.compile(rf"[,.!?…]*[{MARKS}][^{MARKS}]*[{MARKS}]")
LONGEST_ASIDE = 200
STOPS = frozenset(".!?…\n")


class Gap(NamedTuple):
    """Words between two runs: in the quotation, in the text, or in both.

    Args:
        here: first and last + 1 token of the quotation.
        there: first and last + 1 token of the text; backwards where the order is reversed.
    """

    here: tuple[int, int]
    there: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """A gap across which the quotation goes on elsewhere in the text.

    Args:
        words: how many are passed over; none if only the origin's own cue stands between.
        sentences: how many whole sentences are among them.
        is_across: they reach over the bound of two sentences, which the quotation makes one.
        backwards: the order is reversed.
    """

    words: int
    sentences: int = 0
    is_across: bool = False
    backwards: bool = False


def inner_gaps(runs: tuple[Run, ...]) -> list[Gap]:
    """Return the gaps between the runs."""
    return [
        Gap((left.here_end, right.here), (left.there_end, right.there))
        for left, right in pairwise(runs)
    ]


def slid_to_seams(quotation: Quotation, said: Said, runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with gaps that could as well begin earlier moved to where sentences do.

    "Lost in March. The [company paid. The] lamps failed" leaves out the same words as
    "Lost in March. [The company paid.] The lamps failed": the reporter left out the second.
    """
    slid = list(runs)
    for place, right in enumerate(runs[1:]):
        left = slid[place]
        step = _slide(quotation, said, left, right) if left.here_end == right.here else 0
        slid[place] = left._replace(length=left.length - step)
        slid[place + 1] = Run(right.here - step, right.there - step, right.length + step)
    return tuple(slid)


def _slide(quotation: Quotation, said: Said, left: Run, right: Run) -> int:
    """Return how many words earlier a sentence or piece begins at which the gap may begin."""
    if right.there < left.there_end:
        return 0
    for step in range(min(left.length, right.there - left.there_end + 1)):
        if _begins(quotation, right.here - step):
            return step
        if said.keys[left.there_end - 1 - step] != said.keys[right.there - 1 - step]:
            return 0
    return 0


def _begins(quotation: Quotation, place: int) -> bool:
    before, token = quotation.tokens[place - 1], quotation.tokens[place]
    between = quotation.text[before.span.end : token.span.start]
    return quotation.pieces[place - 1] != quotation.pieces[place] or not STOPS.isdisjoint(between)


def head_gap(said: Said, runs: tuple[Run, ...], *, added: Sequence[bool]) -> Gap:
    """Return the quotation's words before the first run, with those of the text they replace."""
    first = runs[0]
    sentence = sentence_at(said.document.text, said.tokens[first.there].span)
    replaced = _replacing(added[: first.here])
    start = first.there
    while (
        start
        and first.there - start < replaced
        and said.tokens[start - 1] is not BREAK
        and said.tokens[start - 1].span.start >= sentence.start
    ):
        start -= 1
    return Gap((0, first.here), (start, first.there))


def tail_gap(said: Said, runs: tuple[Run, ...], *, added: Sequence[bool]) -> Gap:
    """Return the quotation's words after the last run, with those of the text they replace."""
    last = runs[-1]
    sentence = sentence_at(said.document.text, said.tokens[last.there_end - 1].span)
    replaced = _replacing(added[last.here_end :])
    end = last.there_end
    while (
        end < len(said.tokens)
        and end - last.there_end < replaced
        and said.tokens[end] is not BREAK
        and said.tokens[end].span.end <= sentence.end
    ):
        end += 1
    return Gap((last.here_end, len(added)), (last.there_end, end))


def skip_of(gap: Gap, quotation: Quotation, said: Said) -> Skip | None:
    """Return what the gap passes over; None if it only replaces words by about as many."""
    start, end = gap.there
    text = said.document.text
    if end < start:
        back = Span(said.tokens[end].span.start, said.tokens[start - 1].span.end)
        return Skip(words=_word_count(text, back), backwards=True)
    passed = Span(said.tokens[start - 1].span.end, said.tokens[end].span.start)
    if passed.end - passed.start <= LONGEST_ASIDE and ASIDE.fullmatch(passed.of(text)):
        # The origin's own "…," he said. "…": none of the speaker's words are left out.
        return Skip(words=0)
    sentences = _whole_sentences(text, passed)
    is_even = end - start <= 3 * (gap.here[1] - gap.here[0]) + FILL_SLACK
    is_across = _is_across(gap, quotation, text, passed)
    is_cut = is_across and gap.here[0] == gap.here[1]
    if is_even and not (sentences or is_cut) and BREAK not in said.tokens[start:end]:
        return None
    return Skip(words=_word_count(text, passed), sentences=sentences, is_across=is_across)


def _is_across(gap: Gap, quotation: Quotation, text: str, passed: Span) -> bool:
    """Say whether the words passed over belong to two sentences, or to one that is run into another.

    "It failed [in March]. It was old." leaves out the end of a sentence and keeps its bound.
    """
    if gap.there[0] == gap.there[1]:
        return False
    low = max(0, passed.start - REACH)
    starts = (low + each.start for each in sentence_spans(text[low : passed.end + REACH]))
    bounds = [start for start in starts if passed.start < start <= passed.end]
    if not bounds:
        return False
    is_both = any(
        words(text, start=passed.start, end=bound) and words(text, start=bound, end=passed.end)
        for bound in bounds
    )
    return is_both or not any(
        _begins(quotation, place) for place in range(max(1, gap.here[0]), gap.here[1] + 1)
    )


def _whole_sentences(text: str, passed: Span) -> int:
    """Count the sentences that lie wholly in a stretch of text."""
    low = max(0, passed.start - REACH)
    window = text[low : passed.end + REACH]
    return sum(
        passed.holds(
            Span(low + sentence.start, low + sentence.end - _trailing(sentence.of(window)))
        )
        for sentence in sentence_spans(window)
    )


def sentence_at(text: str, span: Span) -> Span:
    """Return the sentence that holds a word, as far as it lies within reach."""
    low = max(0, span.start - REACH)
    window = text[low : span.end + REACH]
    for sentence in sentence_spans(window):
        if low + sentence.end >= span.end:
            return Span(low + sentence.start, low + sentence.end)
    return span


def whole_sentences(text: str, spans: Spans) -> Spans:
    """Return the spans widened to sentences; those that meet then become one."""
    widened: list[Span] = []
    for span in spans:
        first, last = sentence_at(text, Span(span.start, span.start + 1)), sentence_at(text, span)
        if widened and first.start <= widened[-1].end:
            widened[-1] = Span(widened[-1].start, max(widened[-1].end, last.end))
        else:
            widened.append(Span(first.start, last.end))
    return tuple(widened)


def _replacing(added: Sequence[bool]) -> int:
    """Count the words of the text that so many tokens may replace; all brackets replace one."""
    ordinary = sum(not each for each in added)
    return ordinary + (len(added) > ordinary)


def _word_count(text: str, span: Span) -> int:
    return len(words(text, start=span.start, end=span.end))


def _trailing(sentence: str) -> int:
    return len(sentence) - len(sentence.rstrip(".!?…\"'”’»“)] "))
