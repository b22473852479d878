"""Questions to tracing whose answers are known, in the three kinds that its certainty is learnt from.

Variants are edited copies of English statements; drawn are sentences of Russian posts, edited; retellings are our
own pairs of what was said and how it was quoted. For a part of each kind the right answer is "not found".
"""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce, wraps
from pathlib import Path

import click
import msgspec

from eval.posts import EDITS, drawn
from eval.tracing_sets import (
    Haystack,
    Original,
    Text,
    Variant,
    paragraph_haystack,
    read_lines,
    sentence_haystack,
)
from sayso.ids import content_id
from sayso.link.index import MemoryIndex
from sayso.model import Document

HELD_OUT_EVERY = 5
"""Of drawn sentences and retellings, the document of each so many-th is not searched."""
DRAWN = 600
REQUIRED = ("originals", "variants", "reports", "others", "posts")
SEED = 1


class Retelling(msgspec.Struct, frozen=True):
    """What was said, and how it was quoted."""

    id: str
    said: str
    quoted: str
    said_lang: str
    quoted_lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Words to look for.

    Args:
        text: the words.
        homes: the documents that they are from, by id; empty if those are not searched.
        exclude: documents that are not searched.
        group: what it must not be parted from where one part is learnt from, another measured.
        op: what was done to the words.
    """

    text: str
    homes: frozenset[str]
    exclude: tuple[str, ...] = ()
    group: str
    op: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """Questions of one kind and the index that they are put to."""

    name: str
    questions: Sequence[Question]
    index: MemoryIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """Where the corpora lie.

    Args:
        originals: statements.
        variants: edited copies of them.
        reports: the documents that the originals stand in.
        others: other news.
        posts: posts in another language.
        retellings: pairs of our own.
        most: so many documents beside those that hold the originals are indexed.
        every: each so many-th variant is asked for.
    """

    originals: Path
    variants: Path
    reports: Path
    others: Path
    posts: Path
    retellings: tuple[Path, ...] = ()
    most: int = 100_000
    every: int = 1


def with_files(command: Callable[..., None]) -> Callable[..., None]:
    """Add to a command the options that name its files; it gets them as `files`."""
    path = click.Path(path_type=Path, exists=True)

    @wraps(command)
    def gathered(  # noqa: PLR0913 (one for each option)
        *,
        originals: Path,
        variants: Path,
        reports: Path,
        others: Path,
        posts: Path,
        retellings: tuple[Path, ...],
        most: int,
        every: int,
        **options: object,
    ) -> None:
        files = Files(
            originals=originals,
            variants=variants,
            reports=reports,
            others=others,
            posts=posts,
            retellings=retellings,
            most=most,
            every=every,
        )
        command(files=files, **options)

    options = [
        *(click.option(f"--{name}", type=path, required=True) for name in REQUIRED),
        click.option("--retellings", type=path, multiple=True, help="Pairs of our own."),
        click.option("--most", default=100_000, help="So many other documents are indexed."),
        click.option("--every", default=1, help="Each so many-th variant is asked for."),
    ]
    return reduce(lambda wrapped, option: option(wrapped), options, gathered)


def quizzes(files: Files) -> Iterator[Quiz]:
    """Yield the questions of each kind; only one index is held at a time."""
    originals = list(read_lines(files.originals, Original))
    variants = list(read_lines(files.variants, Variant))[:: files.every]
    others, posts = list(read_lines(files.others, Text)), list(read_lines(files.posts, Text))
    haystack = sentence_haystack(originals, others=others, fill=posts, most=files.most)
    yield Quiz(
        name="variants, sentences",
        questions=list(of_variants(variants, originals, haystack)),
        index=MemoryIndex(haystack.documents),
    )
    haystack = paragraph_haystack(
        originals,
        reports=read_lines(files.reports, Text),
        others=others,
        fill=posts,
        most=files.most,
    )
    retellings = [each for path in files.retellings for each in read_lines(path, Retelling)]
    told = (Document(id=content_id(each.said), text=each.said) for each in retellings)
    index = MemoryIndex((*haystack.documents, *told))
    of_posts = of_drawn(posts, haystack, count=DRAWN)
    for name, questions in (
        ("variants, paragraphs", of_variants(variants, originals, haystack)),
        ("sentences of posts", of_posts),
        ("retellings", of_retellings(retellings)),
    ):
        asked = list(questions)
        if asked:
            yield Quiz(name=name, questions=asked, index=index)


def of_variants(
    variants: Iterable[Variant], originals: Iterable[Original], haystack: Haystack
) -> Iterator[Question]:
    """Yield a question for each variant; those of one report belong together."""
    report_of = {original.id: original.doc for original in originals}
    for variant in variants:
        yield Question(
            text=variant.text,
            homes=haystack.homes_of(variant),
            group=report_of[variant.origins[0]],
            op=variant.op,
        )


def of_drawn(posts: Sequence[Text], haystack: Haystack, *, count: int) -> Iterator[Question]:
    """Yield questions for sentences drawn from posts, each edited in every way."""
    pieces: dict[str, list[str]] = {}
    for document in haystack.documents:
        pieces.setdefault(document.id.partition(" line ")[0], []).append(document.id)
    documents = [Document(id=post.id, text=post.text) for post in posts if post.id in pieces]
    chance = random.Random(SEED)  # noqa: S311 (the same sentences on every run)
    for number, sentence in enumerate(drawn(documents, chance, most=count)):
        ids = pieces[sentence.document_id]
        for op, edit in EDITS.items():
            text = edit(sentence.text)
            if text is not None:
                question = Question(
                    text=text, homes=frozenset(ids), group=sentence.document_id, op=op
                )
                yield _held_out(question) if number % HELD_OUT_EVERY == 0 else question


def of_retellings(retellings: Iterable[Retelling]) -> Iterator[Question]:
    """Yield a question for each pair in one language."""
    same = (each for each in retellings if each.said_lang == each.quoted_lang)
    for number, each in enumerate(same):
        home = content_id(each.said)
        question = Question(text=each.quoted, homes=frozenset({home}), group=home, op="retold")
        yield _held_out(question) if number % HELD_OUT_EVERY == 0 else question


def _held_out(question: Question) -> Question:
    return replace(question, homes=frozenset(), exclude=tuple(sorted(question.homes)))
