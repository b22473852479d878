"""The words around a statement in its sentences, where hearers and media are named, without what anybody says."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import attrgetter

from sayso.extract.phrases import Token, tokens_of
from sayso.extract.resolve.noun_phrases import Words
from sayso.extract.resolve.parts import text_of
from sayso.lang.language import Language
from sayso.lang.relays import Relays, relays_of
from sayso.lang.sentences import sentence_spans
from sayso.model import Document, Part, Span, Statement

HIDDEN = ";"
"""Stands where something is said: a sign that ends every phrase."""
NEAR = 4
"""Words behind a quotation among which its verb stands: "Ada Lund told"."""
SPEAKING = "|"
"""Stands for a word that names who speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A document's part with its statements, as each of them is looked at.

    Args:
        part: which one.
        text: of the part.
        language: of the document.
        relays: the language's words for hearers and media.
        statements: of the part, by their ids, in reading order.
        sentences: of the text.
        channel: in whose voice the document is, if that is known.
        said: what statements say in each sentence, by its number, with their ids.
    """

    part: Part
    text: str
    language: Language
    relays: Relays
    statements: Mapping[str, Statement]
    sentences: tuple[Span, ...]
    channel: str | None
    said: Mapping[int, Sequence[tuple[Span, str]]]


def settings_of(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> Iterator[Setting]:
    """Yield the parts of a document that hold statements."""
    for part, found in groupby(statements, key=attrgetter("part")):
        text = text_of(document, part)
        sentences = tuple(sentence_spans(text))
        by_id = {statement.id: statement for statement in found}
        yield Setting(
            part=part,
            text=text,
            language=language,
            relays=relays_of(language.code),
            statements=by_id,
            sentences=sentences,
            channel=document.forwarded_from or document.channel,
            said=_said(by_id.values(), sentences),
        )


def tokens_around(statement: Statement, setting: Setting) -> list[Token]:
    """Return the words and signs of a statement's sentences, with a sign for what is said.

    A statement within another is looked at within what that other says.
    """
    return _tokens(statement, setting, shown=_above(statement, setting))


def tokens_with_content(statement: Statement, setting: Setting) -> list[Token]:
    """Return the words and signs of a statement's sentences, with a sign for what others say."""
    shown = _above(statement, setting) | {statement.id}
    return _tokens(statement, setting, shown=shown)


def _tokens(statement: Statement, setting: Setting, *, shown: set[str]) -> list[Token]:
    room, sentences = _room(statement, setting)
    said = sorted(
        span
        for number in sentences
        for span, id_ in setting.said.get(number, ())
        if id_ not in shown
    )
    tokens: list[Token] = []
    start = room.start
    for span in said:
        if span.end > start and span.start < room.end:
            tokens += tokens_of(setting.text, start=start, end=max(start, span.start))
            tokens.append(Token(HIDDEN, max(start, span.start), span.end))
            start = span.end
    return tokens + tokens_of(setting.text, start=start, end=max(start, room.end))


def _said(
    statements: Iterable[Statement], sentences: Sequence[Span]
) -> dict[int, list[tuple[Span, str]]]:
    said: dict[int, list[tuple[Span, str]]] = {}
    for statement in statements:
        for span in statement.content:
            first, last = _number_at(span.start, sentences), _number_at(span.end - 1, sentences)
            for number in range(first, last + 1):
                said.setdefault(number, []).append((span, statement.id))
    return said


def _room(statement: Statement, setting: Setting) -> tuple[Span, range]:
    shown = statement.cue + statement.source or statement.content
    first = _number_at(min(span.start for span in shown), setting.sentences)
    last = _number_at(max(span.end for span in shown) - 1, setting.sentences)
    room = Span(setting.sentences[first].start, setting.sentences[last].end)
    numbers = range(first, last + 1)
    parent = setting.statements.get(statement.parent or "")
    for span in parent.content if parent else ():
        if all(span.holds(each) for each in shown):
            return Span(max(room.start, span.start), min(room.end, span.end)), numbers
    return room, numbers


def _number_at(at: int, sentences: Sequence[Span]) -> int:
    return max(bisect_right(sentences, at, key=attrgetter("start")) - 1, 0)


def _above(statement: Statement, setting: Setting) -> set[str]:
    """Return the ids of the statements in whose content this one stands."""
    above: set[str] = set()
    at = statement.parent
    while at and at not in above:
        above.add(at)
        parent = setting.statements.get(at)
        at = parent.parent if parent else None
    return above


def without_source(tokens: list[Token], statement: Statement, setting: Setting) -> list[Token]:
    """Return the tokens with a sign in place of those of who speaks.

    A source that begins with an outlet in another case than the nominative, or ends with one,
    took in whom it told: «[газете Post] фермер», «Орлов [The Post]».
    """
    sources = _sources(tokens, statement)
    return _without(tokens, [token for source in sources for token in _speaking(source, setting)])


def without_speaker(tokens: list[Token], statement: Statement, setting: Setting) -> list[Token]:
    """Return the tokens with a sign in place of who speaks, if it is no medium itself.

    What stands behind a preposition stays: "Lund [on Twitter]".
    """
    prepositions = setting.language.prepositions
    heads = (
        source[: next((at for at, t in enumerate(source) if at and t.word in prepositions), None)]
        for source in _sources(tokens, statement)
        if not (setting.relays.endings and source and _is_medium(source[0], setting))
    )
    return _without(tokens, [token for head in heads for token in _speaking(head, setting)])


def _sources(tokens: list[Token], statement: Statement) -> Iterator[list[Token]]:
    for span in statement.source:
        yield [token for token in tokens if span.start <= token.start < span.end]


def _without(tokens: list[Token], left_out: Sequence[Token]) -> list[Token]:
    starts = {token.start for token in left_out}
    return [
        Token(SPEAKING, token.start, token.end) if token.start in starts else token
        for token in tokens
    ]


def _speaking(source: list[Token], setting: Setting) -> list[Token]:
    """Return the words of a source that name who speaks, and not an outlet that was told."""
    if not setting.relays.endings:
        return source
    told = [_is_outlet_word(token, setting.language) for token in source]
    if all(told):
        return source
    first, last = told.index(False), len(source)
    while last > first + 1 and source[last - 1].text.isascii() and source[last - 1].is_word:
        last -= 1
    is_name_before = last < len(source) and source[last - 1].is_name
    return source[first : last if is_name_before else len(source)]


def _is_medium(token: Token, setting: Setting) -> bool:
    forms = setting.relays.medium_forms
    return token.word in forms or token.word.rpartition("-")[2] in forms


def _is_outlet_word(token: Token, language: Language) -> bool:
    """Say whether a word may belong to an outlet that was told: foreign, or a noun not in the nominative."""
    noun = language.body_forms.get(token.word)
    return token.text.isascii() or (noun in language.press and noun != token.word)


def words_of(tokens: list[Token], statement: Statement, setting: Setting) -> Words:
    """Return the tokens around a statement with the cue among them; a verb that tells, if it has none."""
    cue = tuple(
        at
        for at, token in enumerate(tokens)
        if any(span.start <= token.start < span.end for span in statement.cue)
    )
    if not statement.cue and not statement.source:
        cue = tuple(_unmarked_cue(tokens, statement, setting))
    return Words(tokens, cue, setting.language, setting.relays)


def _unmarked_cue(tokens: Sequence[Token], statement: Statement, setting: Setting) -> Iterator[int]:
    """Yield the number of a verb that tells right behind a content: “…,” Lund [told] the Post."""
    end = statement.content[-1].end
    behind = (at for at, token in enumerate(tokens) if token.start >= end and token.is_word)
    for at in islice(behind, NEAR):
        if setting.relays.tells(tokens[at].word):
            yield at
            return
