"""How well speakers and chains are resolved: python -m eval.chains FILE… [--gold-spans].

FILES are documents of our own writing (`eval/chains`, form in `eval.chain_marks`). Statements are
extracted and paired with the marked ones by the words of their contents; with --gold-spans the
marked ones are resolved themselves, so that resolving alone is measured.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from pathlib import Path
from typing import NamedTuple

import click
from threadpoolctl import threadpool_limits

from eval.chain_marks import Told, ToldDocument, read_chains
from eval.chain_names import same_speaker, share_word
from eval.corpus import Attribution
from eval.pairs import matched_places
from eval.run import PIPELINE, extractor
from eval.tokens import Tokens, tokens_of
from eval.units import Unit, units
from sayso.errors import InputError
from sayso.extract.resolve.stages import resolved
from sayso.lang.known import get_language
from sayso.model import Document, Part, Statement

Finder = Callable[[ToldDocument], Iterable[Statement]]
RATIOS = ("addressee", "via", "parent", "said_at")
"""Questions to which most statements have no answer: precision, recall and F1."""
QUESTIONS = ("found", "speaker", "kind", "act", *RATIOS)
COLUMN = 26
SHOWN = 80
"""Code points of a content beside a wrong answer."""


class Verdict(NamedTuple):
    """What gold and what was resolved say to one question.

    Args:
        question: "found", "speaker", "kind", "act" or one of RATIOS.
        gold: empty if there is none.
        predicted: empty if there is none.
        right: whether both mean the same.
    """

    question: str
    gold: str
    predicted: str
    right: bool


class Answer(NamedTuple):
    """A verdict, and the marked statement that it is about."""

    document: Document
    told: Told
    verdict: Verdict

    @property
    def source(self) -> str:
        """The words of the statement's source."""
        return " ".join(span.of(self.document.text) for span in self.told.statement.source)


class Share(NamedTuple):
    """How many of how many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """As a share of 1; 0 of none."""
        return self.right / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{100 * self.value:.1f} of {self.of:,}" if self.of else "–"


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--model", default=PIPELINE, help="A tagger's name, or MODULE:FUNCTION.")
@click.option("--gold-spans", is_flag=True, help="Resolve the marked statements themselves.")
@click.option("--misses", type=click.Path(path_type=Path), help="Write each wrong answer, a line.")
def main(files: tuple[Path, ...], *, model: str, gold_spans: bool, misses: Path | None) -> None:
    """Print how well the speakers and chains of FILES are resolved, a column a file."""
    threadpool_limits(1)
    finder = resolved_marks if gold_spans else partial(extracted, model=model)
    try:
        told = {path.stem: list(read_chains(path)) for path in files}
    except InputError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    answers = {name: list(answers_of(documents, finder)) for name, documents in told.items()}
    print(table(answers))
    if misses:
        wrong = [each for found in answers.values() for each in found if not each.verdict.right]
        misses.write_text("".join(f"{_line(each)}\n" for each in wrong), encoding="utf-8")


def extracted(marked: ToldDocument, *, model: str = PIPELINE) -> list[Statement]:
    """Return the statements that are found in the document's text."""
    found = extractor(model)([marked.document])
    return [statement for statement in found if statement.part is Part.TEXT]


def resolved_marks(marked: ToldDocument) -> list[Statement]:
    """Return the marked statements, resolved."""
    document = marked.document
    marks = [told.statement for told in marked.told]
    return resolved(marks, document=document, language=get_language(document.lang))


def answers_of(documents: Iterable[ToldDocument], finder: Finder) -> Iterator[Answer]:
    """Yield the answers about each marked statement; of one that was not found, only that."""
    for marked in documents:
        pairs = _pairs(marked.told, list(finder(marked)), text=marked.document.text)
        marks = {found.id: told.statement.id for told, found in pairs if found}
        names = {name for told in marked.told for name in _names(told)}
        for told, found in pairs:
            verdicts = [_verdict("found", "yes", "yes" if found else "")]
            if found:
                verdicts += _on_names(told, found, names=names)
                verdicts += _on_values(told, found, marks=marks)
            for verdict in verdicts:
                yield Answer(marked.document, told, verdict)


def table(answers: Mapping[str, Sequence[Answer]]) -> str:
    """Return the figures in percent, a column for each set of answers."""
    columns = [figures(found) for found in answers.values()]
    heads = f"{'':14}" + "".join(f"{name:>{COLUMN}}" for name in answers)
    rows = (
        f"{name:14}" + "".join(f"{column[name]:>{COLUMN}}" for column in columns)
        for name in columns[0]
    )
    return "\n".join([heads, *rows])


def figures(answers: Sequence[Answer]) -> dict[str, str]:
    """Return each figure by its name; docs/evaluation.md says what each means."""
    asked: dict[str, list[Answer]] = {question: [] for question in QUESTIONS}
    for answer in answers:
        asked[answer.verdict.question].append(answer)
    known = [each for each in asked["speaker"] if each.verdict.gold]
    shares = {
        "found": asked["found"],
        "speaker": known,
        "named": [each for each in asked["speaker"] if each.verdict.predicted],
        "described": [each for each in known if not share_word(each.source, each.verdict.gold)],
        "left open": [each for each in asked["speaker"] if not each.verdict.gold],
        "kind": asked["kind"],
        "act": asked["act"],
    }
    return {name: str(share(found)) for name, found in shares.items()} | {
        question: _ratio(asked[question]) for question in RATIOS
    }


def share(answers: Sequence[Answer]) -> Share:
    """Return how many of the answers are right."""
    return Share(sum(each.verdict.right for each in answers), len(answers))


def _ratio(answers: Sequence[Answer]) -> str:
    precision = share([each for each in answers if each.verdict.predicted])
    recall = share([each for each in answers if each.verdict.gold])
    if not precision.of + recall.of:
        return "–"
    f1 = (precision.right + recall.right) / (precision.of + recall.of)
    return f"{100 * precision.value:.1f} {100 * recall.value:.1f} {100 * f1:.1f} of {recall.of:,}"


def _pairs(
    told: Sequence[Told], found: Sequence[Statement], *, text: str
) -> list[tuple[Told, Statement | None]]:
    by_id = {statement.id: statement for statement in found}
    if all(each.statement.id in by_id for each in told):
        return [(each, by_id[each.statement.id]) for each in told]
    tokens = tokens_of(text)
    gold = [_unit(tokens, each.statement) for each in told]
    found = [each for each in found if any(map(str.isalnum, each.text))]
    partners = dict(matched_places(gold, [_unit(tokens, each) for each in found]))
    return [(each, found[partners[at]] if at in partners else None) for at, each in enumerate(told)]


def _unit(tokens: Tokens, statement: Statement) -> Unit:
    marks = Attribution(content=statement.content, cue=statement.cue, source=statement.source)
    return next(units(tokens, [marks]))


def _names(told: Told) -> Iterator[str]:
    yield from (name for name in (told.row.speaker, told.row.addressee, told.row.via) if name)


def _on_names(told: Told, found: Statement, *, names: AbstractSet[str]) -> Iterator[Verdict]:
    asked = (
        ("speaker", told.row.speaker, found.speaker),
        ("addressee", told.row.addressee, found.addressee),
        ("via", told.row.via, found.via),
    )
    for question, gold, resolved_to in asked:
        predicted = resolved_to.name if resolved_to else ""
        others = names - {gold}
        is_right = same_speaker(gold, predicted, others=others) if gold else not predicted
        yield Verdict(question, gold or "", predicted, is_right)
        if question == "speaker" and gold and is_right and told.row.kind:
            yield _verdict("kind", told.row.kind, resolved_to.kind if resolved_to else None)


def _on_values(told: Told, found: Statement, *, marks: Mapping[str, str]) -> Iterator[Verdict]:
    """Yield what is right only if it is equal.

    A parent that no marked statement stands for is called by its own id, and is wrong.
    """
    parent = marks.get(found.parent, found.parent) if found.parent else None
    yield _verdict("parent", told.statement.parent, parent)
    yield _verdict("said_at", told.row.said_at, found.said_at)
    if told.row.act:
        yield _verdict("act", told.row.act, found.act)


def _verdict(question: str, gold: str | None, predicted: str | None) -> Verdict:
    return Verdict(question, gold or "", predicted or "", gold == predicted)


def _line(answer: Answer) -> str:
    """Return an answer as a line: question, place, gold, predicted, and the statement's words."""
    statement, text = answer.told.statement, answer.document.text
    cue = " … ".join(span.of(text) for span in statement.cue)
    place = f"{answer.document.id}:{answer.told.row.number}"
    verdict = answer.verdict
    cells = (
        *(verdict.question, place, verdict.gold or "–", verdict.predicted or "–"),
        *(answer.source, cue, statement.text[:SHOWN]),
    )
    return "\t".join(cell.replace("\n", " ") for cell in cells)


if __name__ == "__main__":
    main()
