"""What the commands of the command line are asked with: their options, and how paths are taken."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from sayso.model import StatementKind
from sayso.pipeline import TAGGERS

ALL = "all"
FC = TypeVar("FC", bound="Callable[..., Any] | click.Command")
"""A function that becomes a command, or one that did: what click's decorators take and give."""


class TakesSeveralAgainst(click.Command):
    """A command whose `--against` takes every path that follows it, as shells expand `*`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option before each further path, as click wants it."""
        return super().parse_args(ctx, list(_repeated(args, option="--against")))


def _kinds(_: click.Context, __: click.Parameter, value: str) -> frozenset[StatementKind]:
    """Return the kinds that a list with commas names, or all of them."""
    words = [word.strip() for word in value.split(",")]
    if words == [ALL]:
        return frozenset(StatementKind)
    try:
        return frozenset(map(StatementKind, words))
    except ValueError as error:
        raise click.BadParameter(
            f"{error}; name some of {', '.join(StatementKind)}, or {ALL}"
        ) from error


AGAINST = click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="PATH...",
    help="What to search: exports, pages, transcripts, documents, folders of them.",
)
INDEX = click.option(
    "--index",
    "index_folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="What to search instead: an index on disk, made by `sayso index build`.",
)
ACROSS = click.option(
    "--across/--no-across",
    default=True,
    show_default=True,
    help="Look for words in other languages too (English, Russian, Ukrainian).",
)
KNOWN = click.option(
    "--known",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A table (CSV) of known figures and dates, beside the one that comes with sayso.",
)
THREADS = click.option(
    "--threads",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many threads the trained models run on.",
)
MIN_CONFIDENCE = click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="P",
    help="Leave out statements whose confidence, from 0 to 1, is below P.",
)
KINDS = click.option(
    "--kinds",
    callback=_kinds,
    default="speech,writing",
    show_default=True,
    metavar="KIND,...",
    help="Which statements to show: speech, writing, belief, act, or all.",
)


def model_option(*, default: str) -> Callable[[FC], FC]:
    """Return the option that names what finds statements."""
    return click.option(
        "--model",
        type=click.Choice(sorted(TAGGERS)),
        default=default,
        show_default=True,
        help="What finds the statements: a trained model (accurate, or fast), or rules alone.",
    )


def _repeated(args: Sequence[str], *, option: str) -> Iterator[str]:
    """Yield the arguments with the option before each of the values that follow it."""
    values = None
    for arg in args:
        if arg.startswith(f"{option}="):
            values = 1
        elif arg == option:
            values = 0
        elif arg.startswith("-") and arg != "-":
            values = None
        elif values is not None:
            if values:
                yield option
            values += 1
        yield arg
