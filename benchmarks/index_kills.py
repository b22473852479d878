"""Kill a process that adds to an index, again and again, and look at what is left.

    python benchmarks/index_kills.py [--kills 1000] [--seed 1]

A child adds documents and names each on a pipe once `add` has returned. It is killed (SIGKILL) at
a moment drawn by chance, in the middle of writing, merging, sweeping or opening. Then every named
document must be there and be found, and no document may be there that is not whole.
"""

import argparse
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from sayso.lang.wording import canonical_form
from sayso.lang.words import keys
from sayso.model import Document
from sayso.store.manifest import read_manifest
from sayso.store.reading import open_index, opened, verify
from sayso.store.writing import create_index, index_writer

MOST_AT_ONCE = 5
MOST_ADDS = 6
"""Before the kill; every fourth add merges."""
SOONEST = 0.01
"""Seconds in which a child that is killed at once gets as far as opening, sweeping or writing."""
PROCESSES = multiprocessing.get_context("forkserver")


@dataclass(frozen=True, slots=True, kw_only=True)
class Survival:
    """What was found after all kills.

    Args:
        kills: how many.
        acknowledged: documents that were named before a kill; all of them are there.
        unnamed: whole documents that are there though the kill came before they were named.
        leftovers: kills after which files stood there that no manifest names.
    """

    kills: int
    acknowledged: int
    unnamed: int
    leftovers: int


def survive(folder: Path, *, kills: int, seed: int) -> Survival:
    """Kill as often and return what was found.

    Raises:
        AssertionError: an acknowledged document is gone, or one is there by half.
    """
    # The server imports it once; what it forks starts in milliseconds.
    PROCESSES.set_forkserver_preload(["sayso.store.writing"])
    chance = random.Random(seed)  # noqa: S311  (the same moments on every run)
    create_index(folder)
    acknowledged: set[int] = set()
    leftovers = 0
    for _ in range(kills):
        first = max(acknowledged, default=-1) + MOST_AT_ONCE + 1
        named = _named_before_kill(folder, first, chance)
        acknowledged |= named
        leftovers += _has_leftovers(folder)
        _check(folder, acknowledged, named)
    return Survival(
        kills=kills,
        acknowledged=len(acknowledged),
        unnamed=open_index(folder).coverage().documents - len(acknowledged),
        leftovers=leftovers,
    )


def document_of(number: int) -> Document:
    """Return the document with this number; its words are like no other's."""
    chance = random.Random(number)  # noqa: S311  (the same words on every run)
    words = [f"w{chance.randrange(10**6)}x" for _ in range(chance.randint(5, 40))]
    return Document(id=f"d{number}", text=" ".join([f"n{number}n", *words]))


def add_forever(folder: Path, first: int, named: Connection) -> None:
    """Add documents from a number on, and name each number once its document is there for good."""
    chance = random.Random(first)  # noqa: S311  (the same groups on every run)
    with index_writer(folder) as writer:
        named.send([])
        while True:
            group = range(first, first + chance.randint(1, MOST_AT_ONCE))
            writer.add(map(document_of, group))
            named.send(list(group))
            first = group.stop


def _named_before_kill(folder: Path, first: int, chance: random.Random) -> set[int]:
    receiving, sending = PROCESSES.Pipe(duplex=False)
    child = PROCESSES.Process(target=add_forever, args=(folder, first, sending))
    child.start()
    sending.close()
    named: set[int] = set()
    last = SOONEST
    for _ in range(chance.randint(0, MOST_ADDS)):
        begun = time.monotonic()
        named.update(receiving.recv())
        last = time.monotonic() - begun
    # Disks differ a hundredfold in how long an add takes: the kill falls somewhere into the next.
    time.sleep(chance.uniform(0, 1.5 * last))
    child.kill()
    child.join()
    try:
        while True:
            named.update(receiving.recv())
    except EOFError:
        receiving.close()
        return named


def _has_leftovers(folder: Path) -> bool:
    entries = read_manifest(folder).segments
    named = {file.name for entry in entries for file in (entry.arrays, entry.lines)}
    return not {path.name for path in folder.iterdir()} <= {*named, "lock", "manifest.json"}


def _check(folder: Path, acknowledged: set[int], fresh: set[int]) -> None:
    verify(folder)
    there = {
        document.id: document
        for each in opened(folder)[1]
        for document in map(each.document, range(each.segment.document_count))
    }
    for document in there.values():
        assert document == document_of(int(document.id[1:])), f"{document.id} is not whole"
    gone = {f"d{number}" for number in acknowledged} - there.keys()
    assert not gone, f"acknowledged and gone: {sorted(gone)}"
    index = open_index(folder)
    assert index.coverage().documents == len(there)
    for number in fresh:
        document = document_of(number)
        words = canonical_form(tuple(keys(document.text)))
        [hit] = index.candidates(words, limit=1)
        assert (hit.document_id, hit.containment) == (document.id, 1), f"{document.id} is not found"


def main(arguments: Sequence[str]) -> None:
    """Kill and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        found = survive(Path(folder) / "index", kills=options.kills, seed=options.seed)
    print(f"{found.kills} kills, {found.leftovers} in the middle of writing")
    print(f"{found.acknowledged} acknowledged documents: every one is there, whole, and found")
    print(f"{found.unnamed} more are there, whole, that were not acknowledged before the kill")


if __name__ == "__main__":
    main(sys.argv[1:])
