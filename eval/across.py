"""How well sentences and fragments find the sentence that says the same in another language.

    python -m eval.across SENTENCES.tsv [--fragments 1000]

SENTENCES: a line that names the columns (document, line, then a language each), then lines of
sentences that mean the same. The first language is sought in each of the others. Whole: every
sentence. Open set: the same, with every second document taken out, or only the mate of every second
sentence, so that what is left of its document may say nearly the same. Fragments: 5 to 12 words in a
row, one of each sentence. R@P95: the share of those with a mate that are found right, at
the probability from which 95 % of what is found is right.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sayso.link.across import Across, embedder
from sayso.link.index import MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.model import Document, Span
from sayso.weights.across import across_weights
from sayso.weights.meanings import meaning_weights

PRECISION = 0.95
FRAGMENT = (5, 12)
FEWEST_WORDS = 8
FIRST_LANGUAGE = 2


class Found(NamedTuple):
    """The best answer of a search: whether it is right, how sure it is, and whether one was there."""

    is_right: bool
    probability: float
    has_mate: bool


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--fragments", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args(arguments)
    names, *rows = [line.split("\t") for line in options.sentences.read_text("utf-8").splitlines()]
    reader = MeaningReader(meaning_weights)
    sought = [row[FIRST_LANGUAGE] for row in rows]
    chance = random.Random(options.seed)  # noqa: S311  the same fragments on every run
    fragments = list(_fragments(sought, chance))
    fragments = chance.sample(fragments, min(options.fragments, len(fragments)))
    for column in range(FIRST_LANGUAGE + 1, len(names)):
        pair = f"{names[FIRST_LANGUAGE]}→{names[column]}"
        texts = [row[column] for row in rows]
        started = time.process_time()
        documents = [Document(id=str(number), text=text) for number, text in enumerate(texts)]
        index = MemoryIndex(documents, embed=embedder(reader))
        spent = time.process_time() - started
        print(f"{pair}: {len(texts)} sentences read, {len(texts) / spent:.0f} a CPU-second")
        across = Across(index, reader=reader, weights=across_weights())
        whole = list(enumerate(sought))
        documents_out = _without_documents([row[0] for row in rows])
        _tell(pair, "whole sentences", _found(across, whole))
        _tell(pair, "open set, every 2nd document out", _found(across, whole, out=documents_out))
        _tell(pair, "open set, every 2nd mate out", _found(across, whole, out=_every_second))
        _tell(pair, "fragments of 5 to 12 words", _found(across, fragments))
        _tell(
            pair, "fragments, every 2nd document out", _found(across, fragments, out=documents_out)
        )


def _fragments(texts: Sequence[str], chance: random.Random) -> Iterator[tuple[int, str]]:
    for number, text in enumerate(texts):
        words = text.split()
        if len(words) >= FEWEST_WORDS:
            count = chance.randint(FRAGMENT[0], min(FRAGMENT[1], len(words) - 1))
            start = chance.randint(0, len(words) - count)
            yield number, " ".join(words[start : start + count])


def _none(number: int) -> tuple[str, ...]:
    del number
    return ()


def _every_second(number: int) -> tuple[str, ...]:
    return (str(number),) if number % 2 else ()


def _without_documents(documents: Sequence[str]) -> Callable[[int], tuple[str, ...]]:
    """Return what leaves out all sentences of every second document, when one of them is sought."""
    out = set(list(dict.fromkeys(documents))[1::2])
    ids: dict[str, tuple[str, ...]] = {
        document: tuple(str(n) for n, other in enumerate(documents) if other == document)
        for document in out
    }
    return lambda number: ids.get(documents[number], ())


def _found(
    across: Across,
    asked: Sequence[tuple[int, str]],
    *,
    out: Callable[[int], tuple[str, ...]] = _none,
) -> list[Found]:
    found = []
    for number, text in asked:
        exclude = out(number)
        best = across.translations(text, (Span(0, len(text)),), exclude=exclude)[:1]
        is_right = any(one.document.id == str(number) for one in best)
        probability = best[0].probability if best else 0.0
        found.append(Found(is_right, probability, has_mate=not exclude))
    return found


def _tell(pair: str, name: str, found: Sequence[Found]) -> None:
    mated = [one for one in found if one.has_mate]
    top = sum(one.is_right for one in mated) / len(mated)
    print(f"{pair} {name}: n {len(found)}, top-1 {top:.3f}, R@P95 {_recall(found):.3f}")


def _recall(found: Sequence[Found]) -> float:
    """Return the share of those with a mate that are right above the best bound on probability."""
    right, best = 0, 0
    for answered, one in enumerate(sorted(found, key=lambda one: -one.probability), 1):
        right += one.is_right
        if right >= PRECISION * answered:
            best = right
    return best / sum(one.has_mate for one in found)


if __name__ == "__main__":
    main(sys.argv[1:])
