"""What an index on disk of many sentences costs: to build, to open, to search; on one core.

    python benchmarks/index_scale.py [--sentences 1000000] [--queries 300] [--documents POSTS.jsonl]

Without documents, sentences of an invented vocabulary with natural frequencies (Zipf) are made.
Each quotation is a sentence of the index with one word left out and one replaced; each stranger is
a sentence made or kept aside in the same way that the index does not hold.
"""

import argparse
import platform
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, islice
from pathlib import Path
from typing import TypeVar

from sayso.codec import documents_from_lines, to_line
from sayso.lang.sentences import sentence_spans
from sayso.lang.words import words
from sayso.link.quotation import quotation_of_text
from sayso.link.trace import trace_quotation
from sayso.model import Document
from sayso.store.reading import inventory, open_index
from sayso.store.writing import create_index, index_writer

VOCABULARY = 60_000
SENTENCE_WORDS = (12, 38)
LEAST_WORDS = 12
SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in "aeiou"]
CANDIDATES = 24
MEGABYTE = 1_000_000

Asked = TypeVar("Asked")


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--documents", type=Path)
    options = parser.parse_args(arguments)

    chance = random.Random(1)  # noqa: S311  (the same sentences on every run)
    source = _sentences_of(options.documents) if options.documents else _invented(chance)
    with tempfile.TemporaryDirectory() as place:
        lines, folder = Path(place) / "sentences.jsonl", Path(place) / "index"
        drawn, strangers = _written(lines, source, options, chance)
        _build(lines, folder)
        begun = time.perf_counter()
        index = open_index(folder)
        print(f"opened in {(time.perf_counter() - begun) * 1000:.1f} ms")
        quotations = [_edited(text, chance) for text in drawn]
        for name, texts in (("quotations", quotations), ("strangers", strangers)):
            keys = [quotation_of_text(text).keys for text in texts]
            _tell(f"{name}: candidates", keys, lambda one: index.candidates(one, limit=CANDIDATES))
            _tell(f"{name}: trace", texts, lambda one: trace_quotation(one, id="q", index=index))
        found = [index.candidates(quotation_of_text(text).keys, limit=1) for text in quotations]
        right = sum(
            bool(hits) and index.document(hits[0].document_id).text == text
            for hits, text in zip(found, drawn, strict=True)
        )
        print(f"the quoted sentence comes first: {right} of {len(drawn)}")
    print(f"{platform.machine()}, Python {platform.python_version()}")


def _written(
    path: Path, source: Iterable[str], options: argparse.Namespace, chance: random.Random
) -> tuple[list[str], list[str]]:
    """Write the sentences as documents; return some of them, and some that were kept aside."""
    remaining = iter(source)
    strangers = list(islice(remaining, options.queries))
    known = set(strangers)
    drawn: list[str] = []
    with path.open("wb") as file:
        texts = (text for text in remaining if text not in known)
        for number, text in enumerate(islice(texts, options.sentences)):
            file.write(to_line(Document(id=f"s{number}", text=text)))
            if len(drawn) < options.queries:
                drawn.append(text)
            elif (place := chance.randrange(number + 1)) < options.queries:
                drawn[place] = text
    return drawn, strangers


def _build(lines: Path, folder: Path) -> None:
    create_index(folder)
    begun = time.process_time()
    with lines.open("rb") as file, index_writer(folder) as writer:
        read = documents_from_lines(file, path=str(lines))
        writer.add(each for each in read if isinstance(each, Document))
    spent = time.process_time() - begun
    there = inventory(folder)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{there.coverage.documents:,} sentences in {there.segments} segments")
    print(f"built in {spent:.1f} CPU-s, reading their lines included; {memory:.0f} MB at the peak")
    print(f"{there.size / MEGABYTE:.0f} MB on disk")


def _tell(name: str, asked: Sequence[Asked], answer: Callable[[Asked], object]) -> None:
    times = []
    for each in asked:
        begun = time.process_time()
        answer(each)
        times.append((time.process_time() - begun) * 1000)
    times.sort()
    mean, late = sum(times) / len(times), times[len(times) * 95 // 100]
    print(f"{name}: mean {mean:.2f} ms, p95 {late:.2f} ms")


def _sentences_of(path: Path) -> Iterator[str]:
    with path.open("rb") as lines:
        for document in documents_from_lines(lines, path=str(path)):
            if isinstance(document, Document):
                for span in sentence_spans(document.text):
                    sentence = span.of(document.text)
                    if len(words(sentence)) >= LEAST_WORDS:
                        yield sentence


def _invented(chance: random.Random) -> Iterator[str]:
    vocabulary = [
        "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(VOCABULARY)
    ]
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))
    while True:
        chosen = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(*SENTENCE_WORDS))
        yield " ".join(chosen).capitalize() + "."


def _edited(text: str, chance: random.Random) -> str:
    """Return the sentence with one word left out and one replaced."""
    chosen = text.split()
    chosen[chance.randrange(len(chosen))] = "otherwise"
    del chosen[chance.randrange(len(chosen))]
    return " ".join(chosen)


if __name__ == "__main__":
    main(sys.argv[1:])
