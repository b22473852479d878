"""Documents that may hold a quotation, aligned with it and scored."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise

from sayso.lang.wording import PLAIN, idiom_places
from sayso.link.align import Run, align
from sayso.link.gaps import sentence_at, slid_to_seams
from sayso.link.index import Hit, PassageIndex
from sayso.link.quotation import BREAK, Quotation, Said, added_in_brackets, said_in

MOST_CANDIDATES = 24
"""Documents that are set side by side with the quotation."""
MARGIN = 200
"""Code points around a passage in which the quotation may go on."""

FLOOR = 0.45
"""Below this score the answer is "not found"."""
FLOOR_OF_LIKE = 0.3
"""The same, where quotation and sentence are much alike."""
LIKE = 0.58
"""Of the words of quotation and sentence, common ones too, so many stand in both: one sentence,
reworded. Statements that are not in the index reach 0.53 with 9 nats of evidence."""
LEAST_EVIDENCE = 9.0
"""Nats of rarity that found words must have: less is an idiom or a chance meeting."""
FULL_EVIDENCE = 8.0
"""So much evidence makes a chance meeting e times less likely."""
LEAST_EXACT = 4
"""So many words that stand in a row as they are quoted are found, however small the index is."""
STEP = 1
"""A word or so replaced leaves a run in step with the one before."""


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
        share: 0 to 1, how much of the quotation they hold.
        score: the same, less where the evidence is thin.
        evidence: nats of rarity in the shared words.
        is_found: the words are so many and so rare that they come from here.
    """

    said: Said
    runs: tuple[Run, ...]
    share: float
    score: float
    evidence: float
    is_found: bool


def places_of(
    quotation: Quotation, *, index: PassageIndex, exclude: Collection[str]
) -> list[Place]:
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
    runs = slid_to_seams(quotation, said, runs)
    evidence = _evidence(runs, weights)
    share = _share(quotation, runs, weights)
    score = share * (1 - math.exp(-evidence / FULL_EVIDENCE))
    is_enough = score >= FLOOR or (
        score >= FLOOR_OF_LIKE and _likeness(quotation, said, runs) >= LIKE
    )
    return Place(
        said=said,
        runs=runs,
        share=share,
        score=score,
        evidence=evidence,
        is_found=(is_enough and evidence >= LEAST_EVIDENCE) or _is_exact(quotation, runs, weights),
    )


def _is_exact(quotation: Quotation, runs: tuple[Run, ...], weights: Weights) -> bool:
    """Say whether all words stand in a row, and are no idiom and not only function words."""
    keys = quotation.keys
    return (
        len(keys) >= LEAST_EXACT
        and len(runs) == 1
        and runs[0].length == len(keys)
        and any(key not in PLAIN and place not in weights.idle for place, key in enumerate(keys))
    )


def _likeness(quotation: Quotation, said: Said, runs: tuple[Run, ...]) -> float:
    """Return the share of words that the quotation and the sentences it stands in have in common."""
    text, tokens = said.document.text, said.tokens
    start = sentence_at(text, tokens[runs[0].there].span).start
    end = sentence_at(text, tokens[runs[-1].there_end - 1].span).end
    whole = sum(token is not BREAK and start <= token.span.start < end for token in tokens)
    return 2 * sum(run.length for run in runs) / (len(quotation.tokens) + whole)


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
