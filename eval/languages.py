"""How often the language of a document, and of each of its sentences, is told right.

python -m eval.languages CORPUS.jsonl...

A line of a corpus needs "text" and "lang"; where it has "sentences", spans of the text, those are
asked for too.
"""

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from sayso.lang.detect import detect_language

MICROSECONDS = 1_000_000


class Line(msgspec.Struct):
    """What is read of a corpus's line."""

    text: str
    lang: str = "en"
    sentences: list[tuple[int, int]] = msgspec.field(default_factory=list)


def main() -> None:
    """Print the share told right and the time a text took, for each corpus."""
    detect_language("Vielleicht ein anderes Wort")  # loads the library's model
    for name in sys.argv[1:]:
        rows = Path(name).read_bytes().splitlines()
        lines = [msgspec.json.decode(row, type=Line) for row in rows]
        print(f"{name}: documents {figures((line.lang, line.text) for line in lines)}")
        if any(line.sentences for line in lines):
            print(f"{name}: sentences {figures(sentences(lines))}")


def sentences(lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    """Yield each marked sentence with its document's language."""
    for line in lines:
        for start, end in line.sentences:
            yield line.lang, line.text[start:end]


def figures(texts: Iterable[tuple[str, str]]) -> str:
    """Return how many were told right, and how long one took."""
    asked = list(texts)
    begun = time.process_time()
    right = sum(detect_language(text) == lang for lang, text in asked)
    each = (time.process_time() - begun) / len(asked) * MICROSECONDS
    return f"{right} of {len(asked)} right ({right / len(asked):.1%}), {each:.0f} microseconds each"


if __name__ == "__main__":
    main()
