"""The commands of an index on disk: build, add, info."""

import sys
from pathlib import Path

import click

from sayso.cli_notices import Notices
from sayso.model import NoticeKind
from sayso.pipeline import (
    add_to_index,
    build_index,
    read_documents,
)
from sayso.pipeline_across import embed_but
from sayso.store import reading
from sayso.store.writing import Added

MEGABYTE = 1_000_000
SHOWN_CHANNELS = 10

DIR = click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
PATHS = click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path)
)


@click.group()
def index() -> None:
    """Build, add to and look at an index on disk, which trace and check search with --index."""


@index.command()
@DIR
@PATHS
@click.option(
    "--across",
    is_flag=True,
    help="Read what sentences mean, so that reports in other languages find them (about 200 a second).",
)
def build(folder: Path, paths: tuple[Path, ...], *, across: bool) -> None:
    """Make an index in the folder DIR of files and folders; - is standard input."""
    notices = Notices()
    documents = notices.aside(read_documents(paths))
    embed = embed_but(()) if across else None
    _tell(build_index(folder, documents, embed=embed), notices)


@index.command()
@DIR
@PATHS
def add(folder: Path, paths: tuple[Path, ...]) -> None:
    """Add files and folders to the index in the folder DIR; what is there already is left out."""
    notices = Notices()
    _tell(add_to_index(folder, notices.aside(read_documents(paths))), notices)


@index.command()
@DIR
@click.option("--verify", is_flag=True, help="Compare every byte with what was written.")
def info(folder: Path, *, verify: bool) -> None:
    """Show what the index in the folder DIR holds."""
    if verify:
        reading.verify(folder)
    for line in _lines(reading.inventory(folder)):
        click.echo(line)
    if verify:
        click.echo("verified    every byte is as it was written")


def _tell(added: Added, notices: Notices) -> None:
    """Print what became of all that came in, and end the command."""
    list(notices.aside(added.quarantined))
    indexed = added.new + added.versions
    lost = {kind: notices.count(kind) for kind in (NoticeKind.QUARANTINED, NoticeKind.REFUSED)}
    whole = indexed + added.known + sum(lost.values())
    versions = f" ({added.versions} of them other versions)" if added.versions else ""
    parts = [f"{indexed} indexed{versions}", f"{added.known} known"]
    parts += [f"{count} {kind}" for kind, count in lost.items()]
    click.echo(f"{whole} in: {', '.join(parts)}")
    sys.exit(notices.exit_status())


def _lines(inventory: reading.Inventory) -> list[str]:
    coverage = inventory.coverage
    shown = ", ".join(coverage.channels[:SHOWN_CHANNELS]) or "none named"
    more = len(coverage.channels) - SHOWN_CHANNELS
    dates = f"{coverage.since} to {coverage.until}" if coverage.since else "none"
    width = f" of {inventory.width} numbers" if inventory.width else ""
    maker = f", made by {inventory.encoder}" if inventory.encoder else ""
    return [
        f"documents   {coverage.documents}",
        f"channels    {shown}{f' and {more} more' if more > 0 else ''}",
        f"dates       {dates}",
        f"passages    {inventory.passages}",
        f"segments    {inventory.segments}",
        f"size        {inventory.size / MEGABYTE:.1f} MB",
        f"vectors     {inventory.vectors}{width}{maker}",
    ]
