"""sayso's search and its peers behind one shape: texts in, then for each question the best one and a score."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple

from rapidfuzz import fuzz, process

from sayso.lang.words import keys
from sayso.link.index import MemoryIndex
from sayso.link.places import places_of
from sayso.link.quotation import quotation_of_text
from sayso.model import Document

PERMUTATIONS = 128
BANDS = 64
"""Two rows a band: texts that share a third of their words meet with a probability of 0.999."""
JACCARD_MET = (1 / BANDS) ** (BANDS / PERMUTATIONS)
"""At this likeness a band is met about as often as not, which is what a threshold stands for."""
CUTOFF = 50.0
"""Percent of likeness below which rapidfuzz need not go on comparing."""


class Best(NamedTuple):
    """The best text for a question: its place among the texts, and how well it matches."""

    place: int
    score: float


Ask = Callable[[str], Best | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Searcher:
    """One way to find where words stand.

    Args:
        name: heads its row.
        ready: takes the texts and returns what answers.
        package: what it needs from the package index, under the name that Python imports it by.
        is_slow: it compares each question with all texts; fewer are asked.
    """

    name: str
    ready: Callable[[Sequence[str]], Ask]
    package: str = ""
    is_slow: bool = False

    @property
    def is_installed(self) -> bool:
        """Say whether what it needs is there."""
        return not self.package or find_spec(self.package) is not None


def sayso_search(texts: Sequence[str]) -> Ask:
    """Return the whole search: candidates, aligned, the best with its probability."""
    index = _index(texts)

    def ask(question: str) -> Best | None:
        quotation = quotation_of_text(question)
        places = places_of(quotation, index=index, exclude=())
        return Best(int(places[0].said.document.id), places[0].probability) if places else None

    return ask


def sayso_candidates(texts: Sequence[str]) -> Ask:
    """Return the search of the index alone, with containment as the score."""
    index = _index(texts)

    def ask(question: str) -> Best | None:
        hits = index.candidates(quotation_of_text(question).keys, limit=1)
        return Best(int(hits[0].document_id), hits[0].containment) if hits else None

    return ask


def bm25s_search(texts: Sequence[str]) -> Ask:
    """Return bm25s (Lucene's formula), with a score a word: the sum over all tells less how sure it is."""
    retriever = import_module("bm25s").BM25()
    retriever.index([keys(text) for text in texts], show_progress=False)

    def ask(question: str) -> Best | None:
        asked = keys(question)
        known = [word for word in asked if word in retriever.vocab_dict]
        if not known:
            return None
        scores = retriever.get_scores(known)
        place = int(scores.argmax())
        return Best(place, float(scores[place]) / len(asked))

    return ask


def rapidfuzz_search(texts: Sequence[str], *, scorer: Callable[..., float]) -> Ask:
    """Return rapidfuzz's search through all texts by one of its scorers."""
    choices = [" ".join(keys(text)) for text in texts]

    def ask(question: str) -> Best | None:
        asked = " ".join(keys(question))
        found = process.extractOne(asked, choices, scorer=scorer, score_cutoff=CUTOFF)
        return Best(found[2], found[1] / 100) if found else None

    return ask


def datasketch_search(texts: Sequence[str]) -> Ask:
    """Return datasketch's MinHash LSH over words; the candidate of the highest likeness is best."""
    package = import_module("datasketch")
    index = package.MinHashLSH(
        num_perm=PERMUTATIONS, params=(BANDS, PERMUTATIONS // BANDS), threshold=JACCARD_MET
    )
    blank = package.MinHash(num_perm=PERMUTATIONS)
    sketches = []
    for place, text in enumerate(texts):
        sketch = blank.copy()
        sketch.update_batch({word.encode() for word in keys(text)})
        sketches.append(sketch)
        index.insert(place, sketch)

    def ask(question: str) -> Best | None:
        sketch = blank.copy()
        sketch.update_batch({word.encode() for word in keys(question)})
        return _most_alike(index.query(sketch), lambda place: sketch.jaccard(sketches[place]))

    return ask


def rensa_search(texts: Sequence[str]) -> Ask:
    """Return rensa's MinHash LSH over words; the candidate of the highest likeness is best."""
    package = import_module("rensa")
    index = package.RMinHashLSH(threshold=JACCARD_MET, num_perm=PERMUTATIONS, num_bands=BANDS)

    def sketched(text: str) -> object:
        sketch = package.RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(keys(text))
        return sketch

    sketches = [sketched(text) for text in texts]
    for place, each in enumerate(sketches):
        index.insert(place, each)

    def ask(question: str) -> Best | None:
        asked = package.RMinHash(num_perm=PERMUTATIONS, seed=1)
        asked.update(keys(question))
        return _most_alike(index.query(asked), lambda place: asked.jaccard(sketches[place]))

    return ask


SEARCHERS = (
    Searcher(name="sayso", ready=sayso_search),
    Searcher(name="sayso, index alone", ready=sayso_candidates),
    Searcher(name="bm25s", ready=bm25s_search, package="bm25s"),
    Searcher(
        name="rapidfuzz ratio", ready=partial(rapidfuzz_search, scorer=fuzz.ratio), is_slow=True
    ),
    Searcher(
        name="rapidfuzz token_set_ratio",
        ready=partial(rapidfuzz_search, scorer=fuzz.token_set_ratio),
        is_slow=True,
    ),
    Searcher(
        name="rapidfuzz partial_ratio",
        ready=partial(rapidfuzz_search, scorer=fuzz.partial_ratio),
        is_slow=True,
    ),
    Searcher(name="datasketch MinHash LSH", ready=datasketch_search, package="datasketch"),
    Searcher(name="rensa MinHash LSH", ready=rensa_search, package="rensa"),
)


def _index(texts: Sequence[str]) -> MemoryIndex:
    return MemoryIndex(Document(id=str(place), text=text) for place, text in enumerate(texts))


def _most_alike(places: Iterable[int], likeness: Callable[[int], float]) -> Best | None:
    ranked = (Best(place, likeness(place)) for place in places)
    return max(ranked, key=lambda best: best.score, default=None)
