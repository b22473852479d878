"""What lies between the shared runs of words, and where the quotation leaves the sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from sayso.lang.sentences import sentence_spans
from sayso.lang.words import words
from sayso.link.align import FILL_SLACK, Run
from sayso.link.quotation import BREAK, Said
from sayso.model import Span

REACH = 1500
"""Sentences are looked for so many code points around a place; longer ones end there."""
MARKS = "\"'“”«»„‘’"
ASIDE = re.compile(rf"[,.!?…]*[{MARKS}][^{MARKS}]*[{MARKS}]")
LONGEST_ASIDE = 200


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
        sentences: how many whole sentences are passed over.
        backwards: the order is reversed.
        note: the distance, for a reader.
    """

    sentences: int
    backwards: bool
    note: str


def inner_gaps(runs: tuple[Run, ...]) -> list[Gap]:
    """Return the gaps between the runs."""
    return [
        Gap((left.here_end, right.here), (left.there_end, right.there))
        for left, right in pairwise(runs)
    ]


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


def skip_of(gap: Gap, said: Said) -> Skip | None:
    """Return what the gap passes over; None if it only replaces words by about as many."""
    start, end = gap.there
    if end < start:
        distance = sum(token is not BREAK for token in said.tokens[end:start])
        note = f"order reversed: from {_counted(distance, 'word')} further back"
        return Skip(sentences=0, backwards=True, note=note)
    text = said.document.text
    passed = Span(said.tokens[start - 1].span.end, said.tokens[end].span.start)
    if passed.end - passed.start <= LONGEST_ASIDE and ASIDE.fullmatch(passed.of(text)):
        # The origin's own "…," he said. "…": none of the speaker's words are left out.
        return Skip(sentences=0, backwards=False, note="")
    sentences = _whole_sentences(text, passed)
    if sentences:
        passed_words = words(text, start=passed.start, end=passed.end)
        skipped = _counted(len(passed_words), "word")
        note = f"{skipped} skipped, {_counted(sentences, 'whole sentence')} among them"
        return Skip(sentences=sentences, backwards=False, note=note)
    if (
        end - start > 3 * (gap.here[1] - gap.here[0]) + FILL_SLACK
        or BREAK in said.tokens[start:end]
    ):
        note = f"{_counted(end - start, 'word')} left out"
        return Skip(sentences=0, backwards=False, note=note)
    return None


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


def _replacing(added: Sequence[bool]) -> int:
    """Count the words of the text that so many tokens may replace; all brackets replace one."""
    ordinary = sum(not each for each in added)
    return ordinary + (len(added) > ordinary)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _trailing(sentence: str) -> int:
    return len(sentence) - len(sentence.rstrip(".!?…\"'”’»“)] "))
