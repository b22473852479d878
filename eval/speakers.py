"""Extract the statements of corpora whose speakers are marked by hand, as a scorer reads them.

    python -m eval.speakers --model accurate ntrex/dev.en.jsonl > PRED.jsonl

Each line is a statement as `sayso extract` writes it: its speaker's name beside the content's spans,
by which a scorer finds the marked statement. Headlines that stand outside the text are left out.
"""

import sys
from pathlib import Path

import click
from threadpoolctl import threadpool_limits

from eval.corpus import read_corpus
from sayso.codec import to_line
from sayso.errors import InputError
from sayso.model import Part
from sayso.pipeline import extract_statements, tagger_named


@click.command()
@click.argument("corpora", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--model", default="fast", help="A tagger's name.")
def main(corpora: tuple[Path, ...], *, model: str) -> None:
    """Write the statements found in the texts of CORPORA to standard output."""
    threadpool_limits(1)
    tagger = tagger_named(model)
    try:
        documents = [marked.document for path in corpora for marked in read_corpus(path)]
    except InputError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    for statement in extract_statements(documents, tagger=tagger):
        if statement.part is Part.TEXT:
            sys.stdout.buffer.write(to_line(statement))


if __name__ == "__main__":
    main()
