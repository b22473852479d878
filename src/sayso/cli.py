"""The command line: parse, call, print.

Exit status of every command: 0 done, 2 some input could not be used (the rest was). `check` and
`trace` also end with 1 where words were altered or not found.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import click
from rich.console import Console
from threadpoolctl import threadpool_limits

from sayso import __version__
from sayso.cli_disagreements import disagreements
from sayso.cli_index import index as index_commands
from sayso.cli_notices import BAD_INPUT, Notices
from sayso.cli_options import (
    ACROSS,
    AGAINST,
    INDEX,
    KINDS,
    KNOWN,
    MIN_CONFIDENCE,
    THREADS,
    TakesSeveralAgainst,
    model_option,
)
from sayso.cli_output import for_a_reader, write_lines, write_whole
from sayso.cli_speakers import judge, speakers
from sayso.cli_waiting import with_word_of_waiting
from sayso.codec import (
    check_lines,
    documents_from_lines,
    queries_from_lines,
    statements_from_lines,
    to_line,
)
from sayso.errors import SaysoError
from sayso.link.index import Embed, VectorIndex
from sayso.model import Check, StatementKind, Trace
from sayso.pipeline import (
    CHECKS,
    EXTRACTS,
    check_quotation,
    check_reports,
    extract_statements,
    index_documents,
    open_index,
    read_documents,
    tagger_named,
    trace_query,
    trace_statement_line,
    typed_document,
)
from sayso.pipeline_across import across_of, embed_but, embed_foreign
from sayso.pipeline_figures import known_figures, with_flags
from sayso.report.terminal import print_check

NO_VECTORS = (
    "sayso: this index was built without --across: words in other languages are not looked for"
)
Paths = tuple[Path, ...]


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="sayso")
def cli() -> None:
    """Find who said what in a report, where it was first said, and what was changed on the way."""


@cli.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
def read(paths: Paths) -> None:
    """Turn files and folders into documents (JSON lines); - is standard input."""
    notices = Notices()
    write_lines(to_line(document) for document in notices.aside(read_documents(paths)))
    sys.exit(notices.exit_status())


@cli.command()
@click.argument("infile", type=click.File("rb"), default="-")
@model_option(default=EXTRACTS)
@MIN_CONFIDENCE
@THREADS
def extract(infile: BinaryIO, *, model: str, min_confidence: float, threads: int) -> None:
    """Turn documents (JSON lines) into statements (JSON lines)."""
    threadpool_limits(threads)
    notices = Notices()
    documents = notices.aside(documents_from_lines(infile, path=_name_of(infile)))
    unsure: Counter[str] = Counter()
    statements = extract_statements(
        documents,
        tagger=tagger_named(model, threads=threads),
        min_confidence=min_confidence,
        leave_out=lambda statement: unsure.update([statement.kind]),
    )
    write_lines(map(to_line, statements))
    _tell_unsure(unsure.total(), min_confidence)
    sys.exit(notices.exit_status())


@cli.command(cls=TakesSeveralAgainst)
@click.argument("quotations", nargs=-1)
@click.option("--quotes", type=click.File("rb"), help='Lines {"id","text","lang"?} to trace.')
@click.option("--statements", type=click.File("rb"), help="Lines of `sayso extract` to trace.")
@AGAINST
@INDEX
@ACROSS
@click.option("--jsonl", is_flag=True, help="Write typed quotations' traces as JSON lines too.")
def trace(  # noqa: PLR0913  a command takes as many arguments as it has options
    quotations: tuple[str, ...],
    *,
    quotes: BinaryIO | None,
    statements: BinaryIO | None,
    against: Paths,
    index_folder: Path | None,
    across: bool,
    jsonl: bool,
) -> None:
    """Find where QUOTATIONS, or the lines of a file, stand in what is searched."""
    if not (quotations or quotes or statements):
        raise click.UsageError(
            "name a quotation (before --against), --quotes FILE or --statements FILE"
        )
    if not all(any(sign.isalnum() for sign in text) for text in quotations):
        raise click.UsageError("a quotation needs at least one word")
    notices = Notices()
    are_all_typed = not (quotes or statements)
    embed = embed_foreign(map(typed_document, quotations)) if are_all_typed else embed_but(())
    index = _searched(against, index_folder, notices, embed=embed if across else None)
    further = across_of(index) if across else None
    traces: list[Trace] = []
    if quotes is not None:
        queries = notices.aside(queries_from_lines(quotes, path=_name_of(quotes)))
        traces += _written(trace_query(each, index=index, across=further) for each in queries)
    if statements is not None:
        lines = notices.aside(statements_from_lines(statements, path=_name_of(statements)))
        traces += _written(
            trace_statement_line(line, index=index, across=further) for line in lines
        )
    checks = [check_quotation(text, index=index, across=further) for text in quotations]
    typed = [found for checked in checks for found in checked.traces]
    if jsonl:
        write_lines(to_line(found) for found in typed)
    else:
        _show(checks)
    traces += typed
    sys.exit(notices.exit_status(traces))


@cli.command(cls=TakesSeveralAgainst)
@click.argument("reports", nargs=-1, type=click.Path(path_type=Path))
@AGAINST
@INDEX
@ACROSS
@KNOWN
@click.option("--html", type=click.Path(path_type=Path), help="Write one page about all reports.")
@click.option("--jsonl", is_flag=True, help="Write the values as JSON lines instead of a table.")
@model_option(default=CHECKS)
@KINDS
@MIN_CONFIDENCE
@THREADS
def check(  # noqa: PLR0913  a command takes as many arguments as it has options
    reports: Paths,
    *,
    against: Paths,
    index_folder: Path | None,
    across: bool,
    known: Path | None,
    html: Path | None,
    jsonl: bool,
    model: str,
    kinds: frozenset[StatementKind],
    min_confidence: float,
    threads: int,
) -> None:
    """Show who said what in REPORTS, and whether the channels they draw on say so."""
    if not reports:
        raise click.UsageError("name the reports, before --against")
    threadpool_limits(threads)
    notices = Notices()
    documents = list(notices.aside(read_documents(reports)))
    index = _searched(
        against, index_folder, notices, embed=embed_foreign(documents) if across else None
    )
    rows = list(notices.aside(known_figures(known)))
    checks = check_reports(
        documents,
        index=index,
        across=across_of(index) if across else None,
        tagger=tagger_named(model, threads=threads),
        kinds=kinds,
        min_confidence=min_confidence,
    )
    checks = [with_flags(checked, known=rows) for checked in checks]
    _tell_unsure(sum(checked.unsure for checked in checks), min_confidence)
    # The notices belong to the whole run; they are shown once, with the first report.
    checks[:1] = [replace(checked, notices=tuple(notices.seen)) for checked in checks[:1]]
    if html is not None and checks:
        # Templates take a quarter of a second to load, for the commands that write no page too.
        from sayso.report.page import html_page  # noqa: PLC0415

        inputs = (*reports, *against, *([index_folder] if index_folder else ()))
        # Before anything is printed: whoever reads the table may close the pipe.
        write_whole(html, html_page(checks), inputs=inputs)
        click.echo(f"sayso: wrote {html}", err=True)
    if jsonl:
        write_lines(line for checked in checks for line in check_lines(checked))
    else:
        _show(checks)
    sys.exit(notices.exit_status(found for checked in checks for found in checked.traces))


cli.add_command(index_commands)
cli.add_command(speakers)
cli.add_command(judge)
cli.add_command(disagreements)


def main() -> None:
    """Run the command line; an error of ours ends it with one line and status 2."""
    try:
        cli(prog_name="sayso")
    except SaysoError as error:
        click.echo(f"sayso: {error}", err=True)
        sys.exit(BAD_INPUT)
    except OSError as error:
        problem = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        click.echo(f"sayso: cannot go on: {problem}; nothing more was written", err=True)
        sys.exit(BAD_INPUT)


def _searched(
    against: Paths, folder: Path | None, notices: Notices, *, embed: Embed | None
) -> VectorIndex:
    """Return the index of what is searched."""
    if folder is not None and not against:
        index = open_index(folder, across=embed is not None)
        if embed is not None and not index.has_vectors:
            click.echo(NO_VECTORS, err=True)
        return index
    if folder is None and against:
        documents = list(notices.aside(read_documents(against)))
        if embed is not None:
            embed = with_word_of_waiting(embed, documents=len(documents))
        return index_documents(documents, embed=embed)
    raise click.UsageError(
        "name what to search, either --against PATH... or --index DIR (`sayso index add` adds to it)"
    )


def _tell_unsure(count: int, min_confidence: float) -> None:
    if count:
        click.echo(f"sayso: left out {count} below confidence {min_confidence:g}", err=True)


def _name_of(file: BinaryIO) -> str:
    return str(getattr(file, "name", "<stdin>"))


def _written(traces: Iterable[Trace]) -> Iterator[Trace]:
    """Write each trace as a line as it comes, and pass it on."""
    for found in traces:
        write_lines([to_line(found)])
        yield found


def _show(checks: Iterable[Check]) -> None:
    console = Console()
    with for_a_reader():
        for checked in checks:
            # rich would end a closed pipe with 1, which here means that words were altered.
            with console.capture() as shown:
                print_check(checked, console=console)
            sys.stdout.write(shown.get())
        sys.stdout.flush()
