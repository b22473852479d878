"""How often a statement that nobody made is found in other words.

    python -m eval.reworded ORIGINALS.jsonl VARIANTS.jsonl [--others NEWS.jsonl] [--every N]

Variants of originals that are held out are asked for among the other originals and the sentences of other
news, as `eval.variants` does; the right answer is "not found", first by the words and then by what
they mean. Some of what is found does say the same: news report the same facts.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from eval.tracing_sets import Original, Text, Variant, read_lines, sentence_haystack
from sayso.link.index import MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.link.places import places_of
from sayso.link.quotation import quotation_of_text
from sayso.link.reworded import MOST_CANDIDATES, reworded_places
from sayso.weights.meanings import meaning_weights

MOST_OTHERS = 100_000


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("originals", type=Path)
    parser.add_argument("variants", type=Path)
    parser.add_argument("--others", type=Path, help="news in JSON lines")
    parser.add_argument("--every", type=int, default=1, help="ask for each N-th variant only")
    options = parser.parse_args(arguments)
    originals = list(read_lines(options.originals, Original))
    others = read_lines(options.others, Text) if options.others else ()
    haystack = sentence_haystack(originals, others=others, fill=(), most=MOST_OTHERS)
    variants = [each for each in read_lines(options.variants, Variant) if each.held_out]
    asked = [each.text for each in variants[:: options.every]]
    _print_found(asked, MemoryIndex(haystack.documents))


def _print_found(asked: Sequence[str], index: MemoryIndex) -> None:
    reader = MeaningReader(meaning_weights)
    unread = [text for text in asked if not _is_found_by_words(text, index)]
    started = time.process_time()
    unfound = [text for text in unread if not _is_found_by_meaning(text, index, reader)]
    spent = 1000 * (time.process_time() - started) / max(1, len(unread))
    documents = index.coverage().documents
    print(f"{len(asked)} variants of statements held out, {documents:,} documents")
    print(f"not found by their words {len(unread) / len(asked):.4f}")
    print(f"nor by what they mean    {len(unfound) / len(asked):.4f}, {spent:.0f} CPU-ms each")


def _is_found_by_words(text: str, index: MemoryIndex) -> bool:
    places = places_of(quotation_of_text(text), index=index, exclude=())
    return any(place.is_found for place in places)


def _is_found_by_meaning(text: str, index: MemoryIndex, reader: MeaningReader) -> bool:
    quotation = quotation_of_text(text)
    hits = index.candidates(quotation.keys, limit=MOST_CANDIDATES)
    return bool(reworded_places(quotation, hits, index=index, reader=reader))


if __name__ == "__main__":
    main(sys.argv[1:])
