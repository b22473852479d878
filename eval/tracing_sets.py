"""What tracing is measured on: real statements, edited copies of them, and what else is indexed.

Originals: {"id", "text", "held_out", "doc", "span"}; those held out are not indexed, so the right
answer for their variants is "not found". Variants: {"id", "text", "op", "altered", "origins"}.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, pairwise
from pathlib import Path
from typing import TypeVar

import msgspec
from rapidfuzz.distance import LCSseq

from sayso.lang.sentences import sentence_spans
from sayso.link.tokens import tokens
from sayso.model import Document, Span

Line = TypeVar("Line")

LEAST_HELD = 0.9
"""A document that holds so many of the words, in their order, holds the statement."""


class Original(msgspec.Struct, frozen=True):
    """A statement as it was made.

    Args:
        id: of the statement.
        text: its words.
        held_out: it is in no index.
        doc: the report that it stands in.
        span: where, as the corpus writes it: "Content 6649 6689;6722 6739".
    """

    id: str
    text: str
    held_out: bool = False
    doc: str = ""
    span: str = ""


class Variant(msgspec.Struct, frozen=True):
    """An edited copy of one or two originals."""

    id: str
    text: str
    op: str
    altered: bool | None
    origins: tuple[str, ...]
    held_out: bool = False


class Text(msgspec.Struct, frozen=True):
    """A document of other news, or the report of an original."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Haystack:
    """What is indexed.

    Args:
        documents: all of them, those of the originals first.
        homes: for each indexed original, the document that it stands in.
    """

    documents: tuple[Document, ...]
    homes: Mapping[str, str]

    def homes_of(self, variant: Variant) -> frozenset[str]:
        """Return the documents that hold a variant's originals."""
        return frozenset(self.homes[each] for each in variant.origins if each in self.homes)


def sentence_haystack(
    originals: Sequence[Original], *, others: Iterable[Text], fill: Iterable[Text], most: int
) -> Haystack:
    """Return an index of sentences: the originals as they are, then at most so many others.

    Others are cut twice, into sentences and into pairs of neighbouring ones; fill makes up the rest.
    """
    kept = [original for original in originals if not original.held_out]
    found = [list(_sentences(text)) for text in others]
    distractors = chain(
        chain.from_iterable(found),
        (pair for sentences in found for pair in _pairs(sentences)),
        chain.from_iterable(map(_sentences, fill)),
    )
    return Haystack(
        documents=(
            *(Document(id=each.id, text=each.text) for each in kept),
            *islice(distractors, most),
        ),
        homes={each.id: each.id for each in kept},
    )


def paragraph_haystack(
    originals: Sequence[Original],
    *,
    reports: Iterable[Text],
    others: Sequence[Text],
    fill: Sequence[Text],
    most: int,
) -> Haystack:
    """Return an index of paragraphs and posts: those of the originals, then at most so many others.

    An original stands in the paragraph of its report; if that holds a statement held out too, or is
    not at hand, it stands between two sentences of other news. Others are cut into paragraphs and into pairs of
    neighbouring ones; fill is taken as whole posts, then as their lines.
    """
    homes, documents = _homes(originals, {report.id: report.text for report in reports}, others)
    found = [list(_paragraphs(text)) for text in others]
    distractors = chain(
        chain.from_iterable(found),
        (Document(id=text.id, text=text.text) for text in fill),
        (pair for paragraphs in found for pair in _pairs(paragraphs)),
        chain.from_iterable(map(_paragraphs, fill)),
    )
    return Haystack(documents=(*documents, *islice(distractors, most)), homes=homes)


def holds(document: Document, quoted: str) -> bool:
    """Say whether a document holds nearly all of the quoted words, in their order."""
    said = _keys(document.text)
    asked = _keys(quoted)
    return LCSseq.similarity(asked, said) >= LEAST_HELD * len(asked)


def read_lines(path: Path, kind: type[Line]) -> Iterator[Line]:
    """Yield the value on each line of a file."""
    with path.open("rb") as lines:
        for line in lines:
            yield msgspec.json.decode(line, type=kind)


def _homes(
    originals: Sequence[Original], reports: Mapping[str, str], others: Sequence[Text]
) -> tuple[dict[str, str], list[Document]]:
    held_out = [original for original in originals if original.held_out]
    barred = {place for each in held_out for place in _lines_of(each, reports.get(each.doc, ""))}
    homes: dict[str, str] = {}
    documents: dict[str, Document] = {}
    for number, original in enumerate(each for each in originals if not each.held_out):
        places = _lines_of(original, reports.get(original.doc, ""))
        if places and barred.isdisjoint(places):
            start, end = places[0][1], places[-1][2]
            text = reports[original.doc][start:end]
            document = Document(id=f"{original.doc} {start}-{end}", text=text)
        else:
            document = Document(id=original.id, text=_embedded(original, others, number))
        homes[original.id] = document.id
        documents.setdefault(document.id, document)
    return homes, list(documents.values())


def _lines_of(original: Original, report: str) -> list[tuple[str, int, int]]:
    """Return the lines of its report in which an original stands: report, start and end."""
    if not report:
        return []
    bounds = [int(each) for each in original.span.replace(";", " ").split()[1:]]
    start = report.rfind("\n", 0, bounds[0]) + 1
    end = report.find("\n", bounds[-1])
    lines = report[start : end if end >= 0 else len(report)].splitlines(keepends=True)
    found = []
    for line in lines:
        found.append((original.doc, start, start + len(line.rstrip("\n"))))
        start += len(line)
    return found


def _embedded(original: Original, others: Sequence[Text], number: int) -> str:
    """Return an original between two sentences of another text, which differ for each original."""
    if not others:
        return original.text
    text = others[number % len(others)]
    sentences = [sentence.text for sentence in _sentences(text)] or [""]
    first = number // len(others) % len(sentences)
    after = sentences[(first + 1) % len(sentences)]
    return f"{sentences[first]} {original.text.rstrip('.')}. {after}"


def _sentences(text: Text) -> Iterator[Document]:
    for number, span in enumerate(sentence_spans(text.text)):
        yield Document(id=f"{text.id} {number}", text=span.of(text.text))


def _paragraphs(text: Text) -> Iterator[Document]:
    for number, line in enumerate(text.text.splitlines()):
        if line.strip():
            yield Document(id=f"{text.id} line {number}", text=line)


def _pairs(pieces: Sequence[Document]) -> Iterator[Document]:
    for one, other in pairwise(pieces):
        yield Document(id=f"{one.id} and next", text=f"{one.text} {other.text}")


def _keys(text: str) -> list[str]:
    return [token.key for token in tokens(text, Span(0, len(text)))]
