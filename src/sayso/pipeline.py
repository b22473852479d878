"""The stages in order, as lazy generators; the only place that wires adapters in."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from sayso.codec import Query
from sayso.extract.assemble import statements_of
from sayso.extract.choosing import wanted
from sayso.extract.combined import CombinedTagger
from sayso.extract.network import Network
from sayso.extract.rules import RuleTagger
from sayso.extract.statement_model import Scorer
from sayso.extract.tagger import Tagger
from sayso.ids import content_id
from sayso.link.index import MemoryIndex, PassageIndex
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
from sayso.read.files import read_paths
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


def index_documents(documents: Iterable[Document]) -> MemoryIndex:
    """Return an index in memory of the documents that a statement may come from."""
    return MemoryIndex(documents)


def check_report(
    report: Document,
    *,
    index: PassageIndex,
    tagger: Tagger | None = None,
    notices: Iterable[Notice] = (),
    kinds: Collection[StatementKind] = WORDS,
    min_confidence: float = 0.0,
) -> Check:
    """Return a report's statements of the kinds asked for, each traced through the index.

    Args:
        report: what somebody reads.
        index: where its statements may come from.
        tagger: finds them; the accurate one unless another is given.
        notices: what could not be read, to be shown with the report.
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
        trace_statement(statement, document=report, index=index) for statement in statements
    )
    return Check(
        document=report,
        statements=statements,
        traces=traces,
        places=tuple(_places(traces, index)),
        notices=tuple(notices),
        hidden=Counter(statement.kind for statement in hidden),
        unsure=len(unsure),
    )


def check_quotation(text: str, *, index: PassageIndex) -> Check:
    """Return a quotation that somebody typed as a report that holds nothing else."""
    document = Document(id=content_id("quotation", text), text=text, title="A quotation")
    statement = Statement(
        id=document.id,
        document_id=document.id,
        mode=Mode.DIRECT,
        content=(Span(0, len(text)),),
        text=text,
    )
    found = trace_statement(statement, document=document, index=index)
    return Check(
        document=document,
        statements=(statement,),
        traces=(found,),
        places=tuple(_places([found], index)),
    )


def trace_query(query: Query, *, index: PassageIndex) -> Trace:
    """Return the trace of a quotation; its changes' spans count in its text."""
    return trace_quotation(query.text, id=query.id, index=index)


def trace_statement_line(statement: Statement, *, index: PassageIndex) -> Trace:
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
    return trace_statement(statement, document=document, index=index)


def _places(traces: Iterable[Trace], index: PassageIndex) -> Iterator[Document]:
    named = {
        link.passage.document_id for trace in traces for link in (*trace.links, *trace.candidates)
    }
    return (index.document(document_id) for document_id in sorted(named))
