"""How fast statements are extracted and text files are read, on one core.

    python benchmarks/extract_speed.py [--articles 2000] [--folder-files 2000] [--corpus FILE.jsonl]

The articles are made up here: paragraphs of plain report, quotations with a cue, quotations that
go on; real ones have more words and longer sentences: `--corpus` names documents as JSON lines.
Words are counted between white space, seconds are CPU time of this process (of the command it
starts, for `sayso read`). From JSON lines to JSON lines, the start aside; the least of `RUNS` runs,
after a first one in which new words are met. One thread: set OMP_NUM_THREADS=1. On a machine that
others use too, compare models within one run.
"""

import argparse
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from sayso.codec import documents_from_lines, to_line
from sayso.extract.tagger import Tagger
from sayso.model import Document
from sayso.pipeline import extract_statements, tagger_named

SENTENCES = {
    "en": (
        "The lake behind the dam rose in the night and the boats were taken out of the water. ",
        "“The dam holds and it will hold in {number} years,” said Ada Lund, the mayor of Ostvik. ",
        "According to the lake office, the water was “higher than ever” on Monday.\n",
        "“We have seen this before,” she added. “Nobody has to leave the town.”\n",
    ),
    "ru": (
        "Вода в озере за плотиной поднялась ночью, и лодки вытащили на берег у старого порта. ",
        "«Плотина стоит и простоит ещё {number} лет», — сказала мэр города Ада Лунд. ",
        "По данным управления озера, вода стояла «выше, чем когда-либо».\n",
        "«Мы это уже видели, — добавила она. — Никому не нужно уезжать из города».\n",
    ),
}
PARAGRAPHS = 12
MODELS = ("rules", "fast")
RUNS = 3


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--folder-files", type=int, default=2_000)
    parser.add_argument("--corpus", type=Path, action="append", default=[])
    options = parser.parse_args(arguments)
    print(f"{platform.machine()}, {_processor()}, Python {platform.python_version()}")
    for lang in SENTENCES:
        measure_extraction(
            [article(number, lang=lang) for number in range(options.articles)], name=lang
        )
    for path in options.corpus:
        lines = documents_from_lines(path.read_bytes().splitlines(), path=str(path))
        measure_extraction(
            [value for value in lines if isinstance(value, Document)], name=path.name
        )
    measure_reading(options.folder_files)


def article(number: int, *, lang: str) -> Document:
    """Return an invented article of about 600 words."""
    text = "".join(SENTENCES[lang]).format(number=number) * PARAGRAPHS
    return Document(id=f"a{number}", text=text, lang=lang)


def measure_extraction(articles: Sequence[Document], *, name: str) -> None:
    """Print how fast each model turns documents into statements, from lines to lines."""
    lines = [msgspec.json.encode(document) for document in articles]
    words = sum(len(document.text.split()) for document in articles)
    for model in MODELS:
        tagger = tagger_named(model)
        first, found = extraction(lines, tagger=tagger)
        warm = min(extraction(lines, tagger=tagger)[0] for _ in range(RUNS))
        print(
            f"{name}, {model}: {words:,} words, {found:,} statements; words per CPU second: "
            f"{words / warm:,.0f}, on first reading {words / first:,.0f}"
        )


def extraction(lines: Sequence[bytes], *, tagger: Tagger) -> tuple[float, int]:
    """Return the CPU seconds from lines to lines, and how many statements there are."""
    started = time.process_time()
    values = documents_from_lines(lines, path="<memory>")
    documents = (value for value in values if isinstance(value, Document))
    found = [to_line(statement) for statement in extract_statements(documents, tagger=tagger)]
    return time.process_time() - started, len(found)


def measure_reading(files: int) -> None:
    """Print how fast `sayso read` reads a folder of text files."""
    with tempfile.TemporaryDirectory() as folder:
        words = 0
        for number in range(files):
            text = article(number, lang="en").text + f"File {number}."
            words += len(text.split())
            (Path(folder) / f"{number}.txt").write_text(text, encoding="utf-8")
        before = _seconds_of_children()
        subprocess.run(  # the command that a user runs, start of Python included
            [Path(sys.executable).with_name("sayso"), "read", folder],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        seconds = _seconds_of_children() - before
    print(
        f"sayso read: {files:,} files, {words:,} words in {seconds:.1f} CPU seconds, "
        f"{words / seconds:,.0f} words per CPU second"
    )


def _seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


if __name__ == "__main__":
    main(sys.argv[1:])
