"""How well sentences of real posts are found again, as they stand and edited.

    python -m eval.posts DOCUMENTS.jsonl [--sentences 300] [--seed 1]

Sentences are drawn at random from the documents and asked for verbatim, with one number changed,
with one word of the middle left out, with both ends trimmed, and as a fragment of 5 to 8 words. A
sentence that several documents hold may be found in any of those.
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sayso.codec import documents_from_lines
from sayso.lang.sentences import sentence_spans
from sayso.lang.words import Word, words
from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation
from sayso.model import Document, Trace

FEWEST_WORDS = 6
LONGEST_NUMBER = 6
TRIMMED_WORDS = 2
SHORTEST_FRAGMENT = 5
LONGEST_FRAGMENT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A sentence and the document that it was drawn from."""

    document_id: str
    text: str


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("--sentences", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)

    documents = list(_read(options.documents))
    index = MemoryIndex(documents)
    chance = random.Random(options.seed)  # noqa: S311 (the same sentences on every run)
    sentences = list(drawn(documents, chance, most=options.sentences))
    print(
        f"{len(documents)} documents; {len(sentences)} sentences of at least {FEWEST_WORDS} words"
    )
    print(f"{'asked for':16} {'n':>4} {'found':>6} {'in its document':>15} {'ms':>6}  verdicts")
    for name, edit in EDITS.items():
        _print_row(name, edit, sentences, index)


def verbatim(text: str) -> str:
    """Return the sentence as it stands."""
    return text


def with_another_number(text: str) -> str | None:
    """Return the sentence with its first number changed; None if it has none."""
    for word in words(text):
        if word.key.isdecimal() and len(word.key) <= LONGEST_NUMBER:
            return f"{text[: word.span.start]}{int(word.key) + 17}{text[word.span.end :]}"
    return None


def with_a_word_left_out(text: str) -> str:
    """Return the sentence without the word in its middle."""
    found = words(text)
    gone = found[len(found) // 2]
    return text[: gone.span.start] + text[gone.span.end :].lstrip()


def with_both_ends_trimmed(text: str) -> str:
    """Return the sentence without two words at its start and two at its end."""
    found: list[Word] = words(text)
    first, last = found[TRIMMED_WORDS], found[-TRIMMED_WORDS - 1]
    return text[first.span.start : last.span.end]


def as_a_fragment(text: str) -> str | None:
    """Return 5 to 8 words of its middle, by how many it has; None if that is nearly all."""
    found = words(text)
    length = SHORTEST_FRAGMENT + len(found) % (LONGEST_FRAGMENT - SHORTEST_FRAGMENT + 1)
    first = (len(found) - length) // 2
    if first < TRIMMED_WORDS:
        return None
    return text[found[first].span.start : found[first + length - 1].span.end]


EDITS: dict[str, Callable[[str], str | None]] = {
    "verbatim": verbatim,
    "number changed": with_another_number,
    "word left out": with_a_word_left_out,
    "ends trimmed": with_both_ends_trimmed,
    "fragment": as_a_fragment,
}


def _read(path: Path) -> Iterator[Document]:
    with path.open("rb") as lines:
        for document in documents_from_lines(lines, path=str(path)):
            if isinstance(document, Document):
                yield document


def drawn(documents: Sequence[Document], chance: random.Random, *, most: int) -> Iterator[Drawn]:
    """Yield sentences of the documents, each at most once, in random order."""
    sentences = [
        Drawn(document_id=document.id, text=span.of(document.text))
        for document in documents
        for span in sentence_spans(document.text)
        if len(words(document.text, start=span.start, end=span.end)) >= FEWEST_WORDS
    ]
    return iter(chance.sample(sentences, min(most, len(sentences))))


def _print_row(
    name: str, edit: Callable[[str], str | None], sentences: Sequence[Drawn], index: MemoryIndex
) -> None:
    verdicts: Counter[str] = Counter()
    asked = right = 0
    spent = 0.0
    for number, sentence in enumerate(sentences):
        quoted = edit(sentence.text)
        if quoted is None:
            continue
        started = time.process_time()
        trace = trace_quotation(quoted, id=str(number), index=index)
        spent += time.process_time() - started
        asked += 1
        right += _is_in(trace, sentence.document_id)
        verdicts[trace.verdict.value] += 1
    found = asked - verdicts["not found"]
    shares = ", ".join(f"{verdict} {count}" for verdict, count in verdicts.most_common())
    milliseconds = 1000 * spent / max(1, asked)
    print(f"{name:16} {asked:4} {found:6} {right:15} {milliseconds:6.2f}  {shares}")


def _is_in(trace: Trace, document_id: str) -> bool:
    return any(link.passage.document_id == document_id for link in trace.links)


if __name__ == "__main__":
    main(sys.argv[1:])
