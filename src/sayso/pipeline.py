"""The stages in order, as lazy generators; the only place that wires adapters in."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from sayso.codec import Query
from sayso.extract.assemble import statements_of
from sayso.extract.choosing import wanted
from sayso.extract.combined import CombinedTagger
from sayso.extract.figures.reading import figures_of
from sayso.extract.network import Network
from sayso.extract.rules import RuleTagger
from sayso.extract.statement_model import Scorer
from sayso.extract.tagger import Tagger
from sayso.ids import content_id
from sayso.lang.detect import detect_language
from sayso.link.across import Across
from sayso.link.groups import Reported, groups_of
from sayso.link.headlines import trace_headlines
from sayso.link.index import Embed, MemoryIndex, PassageIndex
from sayso.link.reports import linked_articles, original_languages, with_groups
from sayso.link.ties import ties_across
from sayso.link.trace import trace_quotation, trace_statement
from sayso.model import (
    WORDS,
    Check,
    Document,
    Mode,
    Notice,
    Span,
    Statement,
    StatementKind,
    Trace,
)
from sayso.passages.segment_index import SegmentIndex
from sayso.pipeline_across import ENCODER, embed_but
from sayso.read.files import read_paths
from sayso.store import reading, writing
from sayso.weights.confidence import AS_IT_IS, Curve, curve_of
from sayso.weights.statements import statement_weights

MAKERS: Mapping[str, Callable[[Curve, int], Tagger]] = {
    "accurate": lambda curve, threads: CombinedTagger(_encoder(threads), curve=curve),
    "fast": lambda curve, _: CombinedTagger(Network(statement_weights()), curve=curve),
    "rules": lambda curve, _: RuleTagger(confidence=curve.ruled),
}
TAGGERS = tuple(MAKERS)
"""The names of what finds statements, as `--model` takes them."""
EXTRACTS = "fast"
"""What finds statements in many documents unless another is named."""
CHECKS = "accurate"
"""What finds them in a report that somebody reads."""


def read_documents(paths: Iterable[Path]) -> Iterator[Document | Notice]:
    """Yield the documents of files and folders, and a Notice for whatever is none."""
    return read_paths(paths)


@cache
def tagger_named(model: str, *, threads: int = 1) -> Tagger:
    """Return the tagger of that name in `TAGGERS`; it is made once a process.

    Args:
        model: its name.
        threads: how many the accurate model runs on.
    """
    return MAKERS[model](curve_of(model), threads)


def uncalibrated_tagger(model: str) -> Tagger:
    """Return a new tagger whose confidences are its own chances, for `training.calibrate`."""
    return MAKERS[model](AS_IT_IS, 1)


def _encoder(threads: int) -> Scorer:
    # onnxruntime takes a fifth of a second to load, which the other taggers need not wait for.
    from sayso.extract.encoder import Encoder  # noqa: PLC0415
    from sayso.weights.encoder import encoder_weights  # noqa: PLC0415

    return Encoder(encoder_weights(threads=threads))


def extract_statements(
    documents: Iterable[Document],
    *,
    tagger: Tagger | None = None,
    min_confidence: float = 0.0,
    leave_out: Callable[[Statement], object] = lambda _: None,
) -> Iterator[Statement]:
    """Yield the statements of each document, in reading order.

    Args:
        documents: in any order.
        tagger: finds them; the fast one unless another is given.
        min_confidence: those below it are given to `leave_out` instead.
        leave_out: takes what is left out, to count it.
    """
    finder = tagger or tagger_named(EXTRACTS)
    for document in documents:
        yield from wanted(
            statements_of(document, tagger=finder),
            is_wanted=lambda statement: statement.confidence >= min_confidence,
            leave_out=leave_out,
        )


def index_documents(documents: Iterable[Document], *, embed: Embed | None = None) -> MemoryIndex:
    """Return an index in memory of the documents that a statement may come from."""
    return MemoryIndex(documents, embed=embed)


def open_index(folder: Path, *, across: bool = False) -> SegmentIndex:
    """Return an index on disk, to be searched as it is now, by what sentences mean as well."""
    return reading.open_index(folder, encoder=ENCODER if across else None)


def build_index(
    folder: Path, documents: Iterable[Document], *, embed: Embed | None = None
) -> writing.Added:
    """Make an index on disk of the documents; the folder is new, or holds an empty index."""
    writing.create_index(folder)
    with writing.index_writer(folder, encoder=ENCODER if embed else None) as writer:
        return writer.add(documents, embed=embed)


def add_to_index(folder: Path, documents: Iterable[Document]) -> writing.Added:
    """Add documents to an index on disk; they are there for good when this returns.

    They are read for what they mean if those that are there were.
    """
    embed = embed_but(()) if reading.inventory(folder).vectors else None
    with writing.index_writer(folder, encoder=ENCODER if embed else None) as writer:
        return writer.add(documents, embed=embed)


def check_report(
    report: Document,
    *,
    index: PassageIndex,
    across: Across | None = None,
    tagger: Tagger | None = None,
    kinds: Collection[StatementKind] = WORDS,
    min_confidence: float = 0.0,
) -> Check:
    """Return a report's statements of the kinds asked for, each traced through the index.

    Args:
        report: what somebody reads.
        index: where its statements may come from.
        across: looks for them in other languages, if they are to be looked for.
        tagger: finds them; the accurate one unless another is given.
        kinds: of the statements that are wanted.
        min_confidence: statements below it are left out, and counted.
    """
    unsure: list[Statement] = []
    hidden: list[Statement] = []
    found = extract_statements(
        [report],
        tagger=tagger or tagger_named(CHECKS),
        min_confidence=min_confidence,
        leave_out=unsure.append,
    )
    statements = tuple(
        wanted(found, is_wanted=lambda one: one.kind in kinds, leave_out=hidden.append)
    )
    traces = tuple(
        trace_statement(statement, document=report, index=index, across=across)
        for statement in statements
    )
    return Check(
        document=report,
        statements=statements,
        traces=traces,
        headlines=trace_headlines(report, statements, hidden),
        places=tuple(_places(traces, index)),
        figures=tuple(figures_of(report, [*statements, *hidden])),
        around=tuple(hidden),
        hidden=Counter(statement.kind for statement in hidden),
        unsure=len(unsure),
    )


def check_reports(
    reports: Iterable[Document],
    *,
    index: PassageIndex,
    across: Across | None = None,
    tagger: Tagger | None = None,
    kinds: Collection[StatementKind] = WORDS,
    min_confidence: float = 0.0,
) -> list[Check]:
    """Return several reports' checks, each with the statements that others of them make too.

    Reports among what is searched count as well, where words of a statement stand in them.

    Args:
        reports: what somebody reads.
        index: where their statements may come from.
        across: looks for them in other languages, if they are to be looked for.
        tagger: finds statements; the accurate one unless another is given.
        kinds: of the statements that are wanted.
        min_confidence: statements below it are left out, and counted.
    """
    finder = tagger or tagger_named(CHECKS)
    checks = [
        check_report(
            report,
            index=index,
            across=across,
            tagger=finder,
            kinds=kinds,
            min_confidence=min_confidence,
        )
        for report in reports
    ]
    searched = list(linked_articles(checks))
    reported = [
        Reported(statement=statement, report=check.document)
        for check in checks
        for statement in check.statements
    ]
    reported += (
        Reported(statement=statement, report=document)
        for document in searched
        for statement in extract_statements(
            [document], tagger=finder, min_confidence=min_confidence
        )
        if statement.kind in kinds
    )
    ties = () if across is None else ties_across(reported, across=across)
    groups = groups_of(reported, ties=ties, original_languages=original_languages(checks))
    return with_groups(checks, groups, reported)


def typed_document(text: str) -> Document:
    """Return a quotation that somebody typed as a report that holds nothing else."""
    return Document(
        id=content_id("quotation", text),
        text=text,
        title="A quotation",
        lang=detect_language(text),
    )


def check_quotation(text: str, *, index: PassageIndex, across: Across | None = None) -> Check:
    """Return the check of a quotation that somebody typed."""
    document = typed_document(text)
    statement = Statement(
        id=document.id,
        document_id=document.id,
        mode=Mode.DIRECT,
        content=(Span(0, len(text)),),
        text=text,
    )
    found = trace_statement(statement, document=document, index=index, across=across)
    return Check(
        document=document,
        statements=(statement,),
        traces=(found,),
        places=tuple(_places([found], index)),
    )


def trace_query(query: Query, *, index: PassageIndex, across: Across | None = None) -> Trace:
    """Return the trace of a quotation; its changes' spans count in its text."""
    return trace_quotation(query.text, id=query.id, index=index, across=across, lang=query.lang)


def trace_statement_line(
    statement: Statement, *, index: PassageIndex, across: Across | None = None
) -> Trace:
    """Return the trace of a statement whose document is not at hand.

    The statement's words are laid out at their places on an empty page, so that the changes'
    spans count in the document all the same.
    """
    end = max((span.end for span in statement.content), default=0)
    page = [" "] * end
    read = 0
    for span in statement.content:
        length = span.end - span.start
        page[span.start : span.end] = statement.text[read : read + length].ljust(length)
        read += length + 1
    document = Document(id=statement.document_id, text="".join(page), title="".join(page))
    return trace_statement(statement, document=document, index=index, across=across)


def _places(traces: Iterable[Trace], index: PassageIndex) -> Iterator[Document]:
    named = {
        link.passage.document_id
        for trace in traces
        for link in (*trace.links, *trace.later, *trace.candidates)
    }
    named |= {step.document_id for trace in traces for step in trace.chain[:-1] if step.document_id}
    return (index.document(document_id) for document_id in sorted(named))
