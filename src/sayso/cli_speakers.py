"""The commands about speakers: who speaks in documents, and a person's judgement on who is who."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click
from rich.console import Console
from threadpoolctl import threadpool_limits

from sayso.cli_notices import Notices
from sayso.cli_options import MIN_CONFIDENCE, THREADS, model_option
from sayso.cli_output import for_a_reader, write_lines
from sayso.codec import statements_from_lines, to_named_line
from sayso.ids import content_id
from sayso.model import Decision, Document, Judgement, Roll, Statement
from sayso.pipeline import EXTRACTS, extract_statements, read_documents, tagger_named
from sayso.pipeline_speakers import add_judgement, new_judgement, read_judgements, speakers_in
from sayso.report.speakers_terminal import print_roll

ID = re.compile(r"[a-z2-7]{16}")
"""An id, as `sayso.ids` makes them; what a person types else is a name."""
JUDGEMENTS = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--statements", type=click.File("rb"), help="Lines of `sayso extract` to use.")
@click.option(
    "--judgements", type=JUDGEMENTS, help="What persons judged, as `sayso judge` writes it."
)
@click.option("--merges", is_flag=True, help="Show which names were joined, on what evidence.")
@click.option("--jsonl", is_flag=True, help="Write the values as JSON lines instead of a table.")
@model_option(default=EXTRACTS)
@MIN_CONFIDENCE
@THREADS
def speakers(  # noqa: PLR0913  a command takes as many arguments as it has options
    paths: tuple[Path, ...],
    *,
    statements: BinaryIO | None,
    judgements: Path | None,
    merges: bool,
    jsonl: bool,
    model: str,
    min_confidence: float,
    threads: int,
) -> None:
    """Show who speaks in the documents of PATHS, how often, and under which names."""
    if not (paths or statements):
        raise click.UsageError("name documents, or --statements FILE")
    threadpool_limits(threads)
    notices = Notices()
    documents = list(notices.aside(read_documents(paths))) if paths else []
    judged = list(notices.aside(read_judgements(judgements))) if judgements else []
    if statements is None:
        found = extract_statements(documents, tagger=tagger_named(model, threads=threads))
    else:
        found = notices.aside(statements_from_lines(statements, path=str(statements.name)))
    held = list(found)
    kept = [each for each in held if each.confidence >= min_confidence]
    if len(kept) < len(held):
        unsure = len(held) - len(kept)
        click.echo(f"sayso: left out {unsure} below confidence {min_confidence:g}", err=True)
    _show(kept, documents, judged, merges=merges, jsonl=jsonl)
    sys.exit(notices.exit_status())


@click.command()
@click.argument("left", metavar="NAME")
@click.argument("right", metavar="NAME")
@click.option("--same", "decision", flag_value=Decision.SAME, type=Decision, help="They are one.")
@click.option(
    "--different", "decision", flag_value=Decision.DIFFERENT, type=Decision, help="They are two."
)
@click.option("--judgements", type=JUDGEMENTS, required=True, help="The file to add it to.")
@click.option("--by", metavar="NAME", help="Who judges; whoever is logged in if not given.")
@click.option("--note", default="", metavar="TEXT", help="Why.")
def judge(
    left: str,
    right: str,
    *,
    decision: Decision | None,
    judgements: Path,
    by: str | None,
    note: str,
) -> None:
    """Add your judgement that two speakers, by names or ids, are one or two."""
    if decision is None:
        raise click.UsageError("say --same or --different")
    ids = _speaker_id(left), _speaker_id(right)
    if ids[0] == ids[1]:
        raise click.UsageError(f"{left} and {right} have one id; name two speakers")
    # A reader of the file sees whom it is about.
    told = " | ".join(filter(None, (f"{left} / {right}", note)))
    add_judgement(new_judgement(*ids, decision=decision, by=by, note=told), judgements)
    click.echo(f"{left} and {right}: {decision}, added to {judgements}")


def _speaker_id(name: str) -> str:
    return name if ID.fullmatch(name) else content_id("speaker", name.casefold())


def _show(
    statements: list[Statement],
    documents: list[Document],
    judgements: list[Judgement],
    *,
    merges: bool,
    jsonl: bool,
) -> None:
    roll = speakers_in(statements, documents=documents, judgements=judgements)
    if jsonl:
        write_lines(_lines(roll, merges=merges))
        return
    console = Console()
    with for_a_reader():
        with console.capture() as shown:
            print_roll(roll, console=console, merges=merges)
        sys.stdout.write(shown.get())
        sys.stdout.flush()


def _lines(roll: Roll, *, merges: bool) -> Iterator[bytes]:
    yield from map(to_named_line, roll.voices)
    if merges:
        yield from map(to_named_line, roll.merges)
        yield from map(to_named_line, roll.cuts)
