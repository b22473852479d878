"""Pairs of posts marked by hand: which share a statement, and where.

A line: {"a", "b", "earlier": "a" | "b", "label": "same" | "different", "text_a", "text_b", "links":
[{"a_spans", "b_spans"}]}; what is not marked inside a pair is not judged. Beside them a file tells, for
a post's id, the ids of posts that nobody compared with it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from eval.tracing_sets import Text, read_lines
from sayso.lang.stems import stem
from sayso.lang.wording import PLAIN
from sayso.link.index import MemoryIndex
from sayso.link.tokens import tokens
from sayso.model import Document, Span, Spans, Statement
from sayso.pipeline import extract_statements, tagger_named

LEAST_DICE = 0.5
COPIED = 0.8
TAGGER = "accurate"


class GoldLink(msgspec.Struct, frozen=True):
    """One statement in two posts."""

    a_spans: tuple[Span, ...]
    b_spans: tuple[Span, ...]


class PostPair(msgspec.Struct, frozen=True):
    """Two posts, and whether they share a statement."""

    id: str
    a: str
    b: str
    earlier: Literal["a", "b"]
    label: Literal["same", "different"]
    text_a: str
    text_b: str
    links: tuple[GoldLink, ...] = ()

    @property
    def is_same(self) -> bool:
        """Say whether the two share a statement."""
        return self.label == "same"

    @property
    def documents(self) -> tuple[Document, Document]:
        """The two posts."""
        return Document(id=self.a, text=self.text_a), Document(id=self.b, text=self.text_b)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two posts, and where it has the statement."""

    post: Document
    spans: Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A statement of the later post of a pair, to be found in others.

    Args:
        pair: which.
        earlier: the other post.
        later: the post that is asked about.
        linked: the ids of posts that share statements with it, over other posts, too.
        unjudged: the ids of posts that nobody compared with it.
    """

    pair: PostPair
    earlier: Side
    later: Side
    linked: frozenset[str]
    unjudged: frozenset[str]

    def is_right(self, post: Document) -> bool:
        """Say whether a post holds the statement: it is linked, or a copy of either post's words."""
        if post.id in self.linked:
            return True
        held = _content_words(post.text, (Span(0, len(post.text)),))
        copied = (_content_words(side.post.text, side.spans) for side in (self.earlier, self.later))
        return any(len(words & held) >= COPIED * len(words) for words in copied)


def in_order(pair: PostPair, a_spans: Spans, b_spans: Spans) -> tuple[Side, Side]:
    """Return where the earlier post has a statement, then where the later one has it."""
    one, other = (
        Side(post=post, spans=spans)
        for post, spans in zip(pair.documents, (a_spans, b_spans), strict=True)
    )
    return (one, other) if pair.earlier == "a" else (other, one)


def questions(
    pairs: Sequence[PostPair], unjudged: Mapping[str, Iterable[str]]
) -> Iterator[Question]:
    """Yield a question for each statement that two posts are marked to share."""
    linked = linked_posts(pair for pair in pairs if pair.is_same)
    for pair in pairs:
        for link in pair.links:
            earlier, later = in_order(pair, link.a_spans, link.b_spans)
            yield Question(
                pair=pair,
                earlier=earlier,
                later=later,
                linked=linked[later.post.id],
                unjudged=frozenset(unjudged.get(later.post.id, ())),
            )


def linked_posts(pairs: Iterable[PostPair]) -> dict[str, frozenset[str]]:
    """Return, for each post, the posts that it is paired with, over others too, and itself."""
    linked: dict[str, frozenset[str]] = {}
    for pair in pairs:
        both = linked.get(pair.a, frozenset({pair.a})) | linked.get(pair.b, frozenset({pair.b}))
        linked |= dict.fromkeys(both, both)
    return linked


def posts_index(path: Path) -> MemoryIndex:
    """Return an index of the posts in a file of JSON lines."""
    return MemoryIndex(Document(id=post.id, text=post.text) for post in read_lines(path, Text))


def statements_of_pairs(pairs: Iterable[PostPair]) -> dict[str, list[Statement]]:
    """Return the statements found in each post, by its id."""
    posts = {post.id: post for pair in pairs for post in pair.documents}
    found: dict[str, list[Statement]] = {post: [] for post in posts}
    for statement in extract_statements(posts.values(), tagger=tagger_named(TAGGER)):
        found[statement.document_id].append(statement)
    return found


def is_agreeing(link: GoldLink, pair: PostPair, here: Spans, there: Spans) -> bool:
    """Say whether two passages are those marked: a Dice of their words of 0.5 on both sides."""
    return (
        _dice(pair.text_a, link.a_spans, here) >= LEAST_DICE
        and _dice(pair.text_b, link.b_spans, there) >= LEAST_DICE
    )


def _dice(text: str, one: Spans, other: Spans) -> float:
    left, right = (
        {token.span for span in spans for token in tokens(text, span)} for spans in (one, other)
    )
    return 2 * len(left & right) / max(1, len(left) + len(right))


def _content_words(text: str, spans: Spans) -> frozenset[str]:
    found = (token.key for span in spans for token in tokens(text, span))
    return frozenset(stem(key) for key in found if key not in PLAIN)
