"""Documents that may hold a quotation, aligned with it and scored."""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import compress, pairwise

from sayso.lang.wording import PLAIN, idiom_places
from sayso.link.align import Run, align
from sayso.link.gaps import sentence_at, slid_to_seams
from sayso.link.index import Hit, PassageIndex
from sayso.link.quotation import BREAK, Quotation, Said, added_in_brackets, said_in
from sayso.weights.tracing import Signs, probability, tracing_curve

MOST_CANDIDATES = 24
"""Documents that are set side by side with the quotation."""
PATIENCE = 6
"""After so many in a row that do not hold the words, the rest, which hold less of them, are left out.
Of 24,000 edited quotations the right document came after more of them three times."""
MARGIN = 200
"""Code points around a passage in which the quotation may go on."""

FLOOR = 0.4
"""Below this probability the answer is "not found". Above it 99 of 100 answers are right, on edited
quotations of which every fifth has no origin in the index."""
LEAST_EVIDENCE = 9.0
"""Nats of rarity that found words must have: less is an idiom or a chance meeting."""
FULL_EVIDENCE = 8.0
"""So much evidence makes a chance meeting e times less likely."""
LEAST_EXACT = 4
"""So many words that stand in a row as they are quoted are found, however small the index is."""
STEP = 1
"""A word or so replaced leaves a run in step with the one before."""
SMALLEST = 1e-3
"""Scores are told apart from 0 and 1 by no less."""


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
        score: the same, less where the evidence is thin; puts places in order.
        evidence: nats of rarity in the shared words.
        is_found: they are so many and so rare that they come from here, if from no better place.
        signs: what tells how sure the place is.
        probability: how often words with such signs come from there, where a better place is at hand.
    """

    said: Said
    runs: tuple[Run, ...]
    share: float
    score: float
    evidence: float
    is_found: bool
    signs: Signs
    probability: float


def places_of(
    quotation: Quotation, *, index: PassageIndex, exclude: Collection[str]
) -> list[Place]:
    """Return the candidate documents, aligned, best first."""
    hits = index.candidates(quotation.keys, limit=MOST_CANDIDATES, exclude=exclude)
    if not hits:
        return []
    weights = _weights(quotation.keys, index)
    places: list[Place] = []
    misses = 0
    for hit in hits:
        place = _place(quotation, hit, index, weights)
        places += [place] if place else []
        misses = 0 if place and place.is_found else misses + 1
        if misses == PATIENCE:
            break
    return beside_best(places)


def beside_best(places: Iterable[Place]) -> list[Place]:
    """Return places of one quotation, best first, each with the doubt that a better one casts on it."""
    ranked = sorted(places, key=lambda place: -place.score)
    return [
        replace(place, probability=_probability(place.signs, behind=ranked[0].score - place.score))
        for place in ranked
    ]


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


def _place(quotation: Quotation, hit: Hit, index: PassageIndex, weights: Weights) -> Place | None:
    length = quotation.tokens[-1].span.end - quotation.tokens[0].span.start
    said = said_in(index.document(hit.document_id), hit.spans, margin=length + MARGIN)
    runs = align(quotation.keys, said.keys, weights=weights.alone)
    if not runs:
        return None
    runs = slid_to_seams(quotation, said, runs)
    evidence = _evidence(runs, weights)
    share = _share(quotation, runs, weights)
    score = share * (1 - math.exp(-evidence / FULL_EVIDENCE))
    signs = _signs(quotation, said, runs, score=score)
    alone = _probability(signs, behind=0.0)
    is_enough = alone >= FLOOR and evidence >= LEAST_EVIDENCE
    return Place(
        said=said,
        runs=runs,
        share=share,
        score=score,
        evidence=evidence,
        is_found=is_enough or _is_exact(quotation, runs, weights),
        signs=signs,
        probability=alone,
    )


def _probability(signs: Signs, *, behind: float) -> float:
    return probability(signs, behind=behind, curve=tracing_curve())


def _signs(quotation: Quotation, said: Said, runs: tuple[Run, ...], *, score: float) -> Signs:
    kept = min(max(score, SMALLEST), 1 - SMALLEST)
    # Where the quotation repeats itself, a word of the text counts once; where it reverses the
    # order, the first run does not begin the stretch.
    held = {place for run in runs for place in range(run.there, run.there_end)}
    first, end = min(held), max(held) + 1
    whole = _sentence_words(said, first, end)
    return Signs(
        score=math.log(kept / (1 - kept)),
        likeness=2 * len(held) / (len(quotation.tokens) + whole),
        density=len(held) / (end - first),
    )


def _sentence_words(said: Said, first: int, end: int) -> int:
    """Count the words of the sentences that hold the words from one to another."""
    text, tokens = said.document.text, said.tokens
    start = sentence_at(text, tokens[first].span).start
    stop = sentence_at(text, tokens[end - 1].span).end
    return sum(token is not BREAK and start <= token.span.start < stop for token in tokens)


def _is_exact(quotation: Quotation, runs: tuple[Run, ...], weights: Weights) -> bool:
    """Say whether all words stand in a row, and are no idiom and not only function words."""
    keys = quotation.keys
    return (
        len(keys) >= LEAST_EXACT
        and len(runs) == 1
        and runs[0].length == len(keys)
        and any(key not in PLAIN and place not in weights.idle for place, key in enumerate(keys))
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
