"""The search for where words were first said."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise

from sayso.lang.wording import idiom_places
from sayso.link.align import Run, align
from sayso.link.changes import changes_of
from sayso.link.index import Hit, PassageIndex
from sayso.link.quotation import (
    Quotation,
    Said,
    added_in_brackets,
    quotation_of_statement,
    quotation_of_text,
    said_in,
)
from sayso.link.showing import spans_of
from sayso.model import ChangeKind, Document, Link, Passage, Statement, Trace

MOST_CANDIDATES = 24
"""Documents that are set side by side with the quotation."""
SHOWN_CANDIDATES = 3
MARGIN = 200
"""Code points around a passage in which the quotation may go on."""

FLOOR = 0.45
"""Below this score the answer is "not found"."""
LEAST_EVIDENCE = 9.0
"""Nats of rarity that found words must have: less is an idiom or a chance meeting."""
FULL_EVIDENCE = 8.0
"""So much evidence makes a chance meeting e times less likely."""
STEP = 1
NEAR = 0.05
"""Places whose scores differ by less hold the words equally well."""
WORSE = 0.3
"""Places whose scores are lower by more are no places of these words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each of a quotation's words says about where it comes from, in nats.

    Args:
        alone: by itself.
        following: after the word before it; 0 in an idiom.
        held: the lesser of the two: what losing the word costs.
        idle: the words that stand in an idiom.
    """

    alone: tuple[float, ...]
    following: tuple[float, ...]
    held: tuple[float, ...]
    idle: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A document that holds some of the words, aligned.

    Args:
        said: the stretches of the document.
        runs: the shared words.
        score: 0 to 1.
        evidence: nats of rarity in the shared words.
    """

    said: Said
    runs: tuple[Run, ...]
    score: float
    evidence: float


def trace_statement(statement: Statement, *, document: Document, index: PassageIndex) -> Trace:
    """Return where a statement's words stand; never in the report's own document.

    Args:
        statement: from the report; here-spans count in the string that its part names.
        document: the report.
        index: where to look.
    """
    quotation = quotation_of_statement(statement, document)
    return _trace(quotation, trace_id=statement.id, index=index, exclude=(document.id,))


def trace_quotation(text: str, *, id: str, index: PassageIndex) -> Trace:  # noqa: A002 (its name)
    """Return where the words of a typed quotation stand; here-spans count in the quotation."""
    return _trace(quotation_of_text(text), trace_id=id, index=index, exclude=())


def _trace(
    quotation: Quotation, *, trace_id: str, index: PassageIndex, exclude: Collection[str]
) -> Trace:
    places = _places(quotation, index=index, exclude=exclude)
    found = [place for place in places if _is_found(place)]
    if found:
        least = found[0].score - WORSE
        links = [_link(quotation, place, index) for place in found if place.score >= least]
        return Trace(id=trace_id, links=tuple(_by_origin(links)), searched=index.coverage())
    candidates = [_link(quotation, place, index) for place in places[:SHOWN_CANDIDATES]]
    return Trace(id=trace_id, candidates=tuple(candidates), searched=index.coverage())


def _is_found(place: Place) -> bool:
    return place.score >= FLOOR and place.evidence >= LEAST_EVIDENCE


def _places(quotation: Quotation, *, index: PassageIndex, exclude: Collection[str]) -> list[Place]:
    """Return the candidate documents, aligned, best first."""
    hits = index.candidates(quotation.keys, limit=MOST_CANDIDATES, exclude=exclude)
    if not hits:
        return []
    weights = _weights(quotation.keys, index)
    places = (_place(quotation, hit, index, weights) for hit in hits)
    return sorted((place for place in places if place.runs), key=lambda place: -place.score)


def _weights(words: Sequence[str], index: PassageIndex) -> Weights:
    idle = frozenset(idiom_places(words))
    alone = tuple(map(index.rarity, words))
    following = alone[:1] + tuple(
        index.surprise(word, after=before) for before, word in pairwise(words)
    )
    following = tuple(
        0.0 if place in idle else surprise for place, surprise in enumerate(following)
    )
    held = tuple(map(min, alone, following))
    return Weights(alone=alone, following=following, held=held, idle=idle)


def _place(quotation: Quotation, hit: Hit, index: PassageIndex, weights: Weights) -> Place:
    length = quotation.tokens[-1].span.end - quotation.tokens[0].span.start
    said = said_in(index.document(hit.document_id), hit.spans, margin=length + MARGIN)
    runs = align(quotation.keys, said.keys, weights=weights.alone)
    evidence = _evidence(runs, weights)
    share = _share(quotation, runs, weights)
    return Place(
        said=said,
        runs=runs,
        score=share * (1 - math.exp(-evidence / FULL_EVIDENCE)),
        evidence=evidence,
    )


def _evidence(runs: tuple[Run, ...], weights: Weights) -> float:
    """Return how surprising it is, in nats, to meet the shared words by chance."""
    total = 0.0
    for run in runs:
        after = sum(weights.following[run.here + 1 : run.here_end])
        total += after if run.here in weights.idle else after + weights.alone[run.here]
    return total


def _share(quotation: Quotation, runs: tuple[Run, ...], weights: Weights) -> float:
    """Return the share of the quotation that the runs hold, by surprise; brackets do not count.

    Names and facts that two reports have in common come in single words and fixed phrases, a
    quotation in runs: a run's first word counts half unless it goes on in step with the run before, and
    the words of a phrase count only by what they add to those before them.
    """
    whole = sum(weights.held) - sum(compress(weights.held, added_in_brackets(quotation, runs)))
    if not runs:
        return 0.0
    held = 0.0
    previous = Run(0, runs[0].there, 0)
    for run in runs:
        first = weights.held[run.here]
        held += first if _in_step(previous, run) else first / 2
        held += sum(weights.held[run.here + 1 : run.here_end])
        previous = run
    return held / whole if whole > 0 else 0.0


def _in_step(previous: Run, run: Run) -> bool:
    """Say whether the quotation goes on where the text does, but for a word or two replaced."""
    here, there = run.here - previous.here_end, run.there - previous.there_end
    return here <= STEP and abs(here - there) <= STEP


def _link(quotation: Quotation, place: Place, index: PassageIndex) -> Link:
    document = place.said.document
    used = [there for run in place.runs for there in range(run.there, run.there_end)]
    return Link(
        passage=Passage(
            document_id=document.id,
            spans=spans_of(place.said.tokens, used),
            date=document.date,
        ),
        changes=changes_of(quotation, place.said, place.runs, is_common=index.is_common),
        score=place.score,
    )


def _by_origin(links: list[Link]) -> list[Link]:
    """Return the earliest of the places that hold the words equally well, then the rest by date.

    A place whose sense differs does not hold the words as well as one whose sense does not.
    """
    if not links:
        return []
    best = max(link.score for link in links)
    near = [link for link in links if link.score >= best - NEAR]
    unaltered = [link for link in near if not _is_altered(link)]
    origin = min(unaltered or near, key=_by_date)
    return [origin, *sorted((link for link in links if link is not origin), key=_by_date)]


def _by_date(link: Link) -> tuple[bool, str, float]:
    date = link.passage.date
    return date is None, date or "", -link.score


def _is_altered(link: Link) -> bool:
    return any(change.change == ChangeKind.ALTERED for change in link.changes)
