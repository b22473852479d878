"""How fast the index is built and a quotation is traced, on one core.

    python benchmarks/trace_speed.py [--documents DOCUMENTS.jsonl] [--posts 20000] [--queries 500]

Without documents, posts of an invented vocabulary with natural frequencies (Zipf) are made.
"""

import argparse
import platform
import random
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from pathlib import Path

from sayso.codec import documents_from_lines
from sayso.lang.words import words
from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation
from sayso.model import Document

VOCABULARY = 60_000
POST_WORDS = (10, 160)
QUOTATION_WORDS = 25
SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in "aeiou"]


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=Path)
    parser.add_argument("--posts", type=int, default=20_000)
    parser.add_argument("--queries", type=int, default=500)
    options = parser.parse_args(arguments)

    chance = random.Random(1)  # noqa: S311 (the same posts on every run)
    source = _read(options.documents) if options.documents else _invented(chance)
    documents = list(islice(source, options.posts))
    started = time.process_time()
    index = MemoryIndex(documents)
    built = time.process_time() - started
    quotations = [_edited(each, chance) for each in _long(documents, chance, options.queries)]
    times = []
    right = 0
    for number, (quotation, document) in enumerate(quotations):
        begun = time.process_time()
        trace = trace_quotation(quotation, id=str(number), index=index)
        times.append((time.process_time() - begun) * 1000)
        right += any(link.passage.document_id == document.id for link in trace.links)
    times.sort()
    print(f"{len(documents)} documents, {sum(len(each.text) for each in documents):,} code points")
    print(f"built in {built:.2f} CPU-s")
    print(
        f"a query: mean {sum(times) / len(times):.2f} ms, p95 {times[len(times) * 95 // 100]:.2f} ms"
    )
    print(f"origin among the links: {right} of {len(quotations)}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    print(f"{platform.machine()}, {_processor()}, Python {platform.python_version()}")


def _read(path: Path) -> Iterator[Document]:
    with path.open("rb") as lines:
        for document in documents_from_lines(lines, path=str(path)):
            if isinstance(document, Document):
                yield document


def _invented(chance: random.Random) -> Iterator[Document]:
    vocabulary = [
        "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(VOCABULARY)
    ]
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))
    number = 0
    while True:
        chosen = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(*POST_WORDS))
        yield Document(id=f"post {number}", text=" ".join(chosen).capitalize() + ".")
        number += 1


def _long(documents: Sequence[Document], chance: random.Random, number: int) -> list[Document]:
    long = [each for each in documents if len(each.text.split()) >= 2 * QUOTATION_WORDS]
    return chance.sample(long, min(number, len(long)))


def _edited(document: Document, chance: random.Random) -> tuple[str, Document]:
    """Return a stretch of the document with one word left out and one replaced."""
    found = words(document.text)
    start = chance.randrange(max(1, len(found) - QUOTATION_WORDS))
    stretch = found[start : start + QUOTATION_WORDS]
    chosen = [word.span.of(document.text) for word in stretch]
    chosen[len(chosen) // 2] = "otherwise"
    del chosen[len(chosen) // 3]
    return " ".join(chosen), document


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


if __name__ == "__main__":
    main(sys.argv[1:])
