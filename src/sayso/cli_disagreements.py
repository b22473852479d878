"""The command about figures: where documents disagree with each other, and with what is known."""

import sys
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console
from threadpoolctl import threadpool_limits

from sayso.cli_notices import Notices
from sayso.cli_options import KNOWN, THREADS, model_option
from sayso.cli_output import for_a_reader, write_lines, write_whole
from sayso.codec import to_named_line
from sayso.model import Disagreements
from sayso.pipeline import EXTRACTS, read_documents, tagger_named
from sayso.pipeline_figures import disagreements_in, known_figures
from sayso.report.quantities_terminal import print_disagreements


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@KNOWN
@click.option("--html", type=click.Path(path_type=Path), help="Write a page with pictures.")
@click.option("--jsonl", is_flag=True, help="Write the values as JSON lines instead of a table.")
@model_option(default=EXTRACTS)
@THREADS
def disagreements(
    paths: tuple[Path, ...],
    *,
    known: Path | None,
    html: Path | None,
    jsonl: bool,
    model: str,
    threads: int,
) -> None:
    """Show which figures and dates the documents of PATHS claim of the same thing, and how they differ."""
    threadpool_limits(threads)
    notices = Notices()
    rows = list(notices.aside(known_figures(known)))
    documents = notices.aside(read_documents(paths))
    tagger = tagger_named(model, threads=threads)
    found = disagreements_in(documents, known=rows, tagger=tagger)
    found = replace(found, notices=tuple(notices.seen))
    if html is not None:
        # Templates take a quarter of a second to load, for runs that write no page too.
        from sayso.report.quantities_page import disagreements_page  # noqa: PLC0415

        write_whole(html, disagreements_page(found), inputs=paths)
        click.echo(f"sayso: wrote {html}", err=True)
    if jsonl:
        write_lines(to_named_line(quantity) for quantity in found.quantities)
    else:
        _show(found)
    sys.exit(notices.exit_status())


def _show(found: Disagreements) -> None:
    console = Console()
    with for_a_reader(), console.capture() as shown:
        print_disagreements(found, console=console)
    with for_a_reader():
        sys.stdout.write(shown.get())
        sys.stdout.flush()
