"""How the commands of the command line write: lines to whoever reads them, and whole files."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sayso.errors import InputError

QUIET = 0
"""The exit status where whoever read the output has seen enough."""


@contextmanager
def for_a_reader() -> Iterator[None]:
    """End quietly when whoever reads the output has seen enough, as with `| head`."""
    try:
        yield
    except BrokenPipeError:
        # What is still buffered would raise again when Python closes its output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(QUIET)


def write_lines(lines: Iterable[bytes]) -> None:
    """Write lines on standard output."""
    with for_a_reader():
        sys.stdout.buffer.writelines(lines)
        sys.stdout.buffer.flush()


def write_whole(path: Path, page: str, *, inputs: Iterable[Path]) -> None:
    """Write a file whole or not at all; never over what was read, nor over what is no file."""
    target = path.resolve()
    if target.exists() and any(target.is_relative_to(given.resolve()) for given in inputs):
        raise InputError(str(path), "this file is among what is read", remedy="name another")
    if target.exists() and not target.is_file():
        raise InputError(str(path), "this is no regular file", remedy="name a file to write")
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        unfinished.write_text(page, encoding="utf-8")
        unfinished.replace(target)
    except OSError as error:
        raise InputError(
            str(path),
            f"the page cannot be written: {error.strerror}",
            remedy="name a file in a folder that is there and yours",
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
