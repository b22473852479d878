"""Paragraphs of our own writing, marked by hand in braces: python -m training.written FILE….

    {S1 The mayor} {Q1s said} {C1 that {S2 the ministry} {Q2s had promised} {C2 a new bridge}}.

S is a source, Q a cue with the letter of its kind, C a content; a number joins the parts of one
statement within a document, and what stands inside another's content is nested in it. A line of
three hyphens stands between documents. A file's name begins with its language: `ru.posts.txt`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click

from eval.corpus import Attribution, MarkedDocument
from sayso.errors import LineError
from sayso.model import Document, Span, StatementKind
from training.disguise import alone

BETWEEN = "---"
MARK = re.compile(r"\{(?P<role>[SQC])(?P<number>\d+)(?P<kind>[swba]?) |[{}]")
ROLES = {"S": "source", "Q": "cue", "C": "content"}
KINDS = {
    "s": StatementKind.SPEECH,
    "w": StatementKind.WRITING,
    "b": StatementKind.BELIEF,
    "a": StatementKind.ACT,
}
MARKS = "“”\"«»„‘’'"
REMEDY = "compare the line with the form in training/README.md"


@dataclass(slots=True, kw_only=True)
class Written:
    """One statement's marks."""

    content: list[Span] = field(default_factory=list)
    cue: list[Span] = field(default_factory=list)
    source: list[Span] = field(default_factory=list)
    kind: StatementKind = StatementKind.SPEECH
    parent: str | None = None

    def attribution(self) -> Attribution:
        """Return the marks by role."""
        return Attribution(**{role: tuple(sorted(getattr(self, role))) for role in ROLES.values()})


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDocument:
    """A document of a file, without its braces, and its statements by their numbers."""

    document: Document
    statements: dict[str, Written]

    def marked(self) -> Iterator[MarkedDocument]:
        """Yield the document with its outer statements, and each content with what nests in it.

        A model sees a content as its second pass does: alone, without quotation marks around it.
        """
        yield self._with(None)
        for number, one in self.statements.items():
            inner = self._with(number)
            if any(other.parent == number for other in self.statements.values()):
                yield from (
                    alone(inner, _unquoted(span, self.document.text)) for span in one.content
                )

    def _with(self, parent: str | None) -> MarkedDocument:
        found = (one.attribution() for one in self.statements.values() if one.parent == parent)
        return MarkedDocument(document=self.document, attributions=tuple(found))


def read_written(path: Path) -> Iterator[WrittenDocument]:
    """Read a file's documents.

    Raises:
        LineError: a brace is not closed, or a mark is not of the form.
    """
    lines = path.read_text(encoding="utf-8").split("\n")
    start = 0
    for number, line in enumerate([*lines, BETWEEN]):
        if line.strip() == BETWEEN:
            block = "\n".join(lines[start:number]).rstrip()
            lead = len(block) - len(block.lstrip("\n"))
            if block.strip():
                yield parsed(block.lstrip("\n"), path=path, line=start + lead + 1)
            start = number + 1


def parsed(block: str, *, path: Path, line: int) -> WrittenDocument:
    """Return a document's text without its braces, and its statements.

    Args:
        block: the text with its braces.
        path: the file it stands in; its name begins with the language.
        line: on which the block begins.

    Raises:
        LineError: a brace is not closed, or a mark is not of the form.
    """
    pieces: list[str] = []
    open_marks: list[tuple[str, str, int]] = []
    statements: dict[str, Written] = defaultdict(Written)
    at = length = 0

    def fault(problem: str, place: int) -> LineError:
        where = f"line {line + block.count(chr(10), 0, place)}"
        return LineError(str(path), problem, place=where, remedy=REMEDY)

    for match in MARK.finditer(block):
        pieces.append(block[at : match.start()])
        length += len(pieces[-1])
        at = match.end()
        if match["role"]:
            parents = [number for role, number, _ in open_marks if role == "C"]
            one = statements[match["number"]]
            one.parent = parents[-1] if parents else None
            if match["role"] == "Q":
                one.kind = KINDS[match["kind"] or "s"]
            open_marks.append((match["role"], match["number"], length))
        elif match[0] == "{" or not open_marks:
            raise fault(f"{block[match.start() : match.start() + 20]!r} is no mark", match.start())
        else:
            role, number, start = open_marks.pop()
            getattr(statements[number], ROLES[role]).append(Span(start, length))
    if open_marks:
        raise fault(f"{open_marks[-1][0]}{open_marks[-1][1]} is not closed", len(block))
    text = "".join([*pieces, block[at:]])
    document = Document(id=f"{path.stem}.{line}", text=text, lang=path.name.partition(".")[0])
    return WrittenDocument(document=document, statements=dict(statements))


def _unquoted(span: Span, text: str) -> Span:
    marked = span.of(text)
    if marked[0] in MARKS and marked[-1] in MARKS:
        return Span(span.start + 1, span.end - 1)
    return span


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def main(files: tuple[Path, ...]) -> None:
    """Count what FILES hold, or say where one is wrong."""
    for path in files:
        try:
            read = list(read_written(path))
        except LineError as error:
            raise click.ClickException(str(error)) from error
        statements = [one for document in read for one in document.statements.values()]
        kinds = Counter(one.kind.value for one in statements)
        print(
            f"{path.name}: {len(read)} documents, "
            f"{sum(len(one.document.text.split()) for one in read):,} words, "
            f"{sum(not one.statements for one in read)} without a statement, "
            f"{len(statements)} statements ({dict(kinds)}), "
            f"{sum(one.parent is not None for one in statements)} nested"
        )


if __name__ == "__main__":
    main()
