"""Which time belongs to a statement's cue: "told reporters [on Friday] that the bridge will open".

A time belongs to a cue if it stands in the cue's own clause: in its sentence, outside what is said and
who says it, with no other verb, clause or quotation in between.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.extract.phrases import Token, tokens_of
from sayso.lang.language import Language
from sayso.lang.times.finding import Time
from sayso.lang.times.table import TimeTable
from sayso.model import Span, Statement

FARTHEST = 12
"""Words between a cue and its time, without those that say who speaks."""
REACH = 300
"""Code points between a cue and its time, who speaks included."""
NEAR = 40
"""Code points beside a time in which the words next to it stand."""
CLAUSE_SIGNS = frozenset(";:—–()!?")
CLOSING_MARKS = ('"', "”", "“", "»", "’")
POSSESSIVES = ("'s", "’s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a cue stands.

    Args:
        text: of the document's part.
        sentence: the cue's.
        language: of the document.
        table: the language's words for times.
    """

    text: str
    sentence: Span
    language: Language
    table: TimeTable


def time_of_cue(statement: Statement, times: Iterable[Time], *, place: Place) -> Time | None:
    """Return the time that belongs to the statement's cue, the nearest if there are several."""
    belonging = [
        time
        for time in times
        if place.sentence.holds(time.span) and _belongs(time.span, statement, place)
    ]
    return min(belonging, key=lambda time: _gap(time.span, statement.cue), default=None)


def _belongs(span: Span, statement: Statement, place: Place) -> bool:
    if _meets_any(span, statement.content) or not _may_date(span, place):
        return False
    if _meets_any(span, statement.source):
        return _is_writings(span, statement, place)
    return _meets_any(span, statement.cue) or _is_in_clause(span, statement, place)


def _may_date(span: Span, place: Place) -> bool:
    """Say whether a time may tell when something is said: no "since Friday", no "Friday's fire"."""
    text, language, table = place.text, place.language, place.table
    if text.startswith(POSSESSIVES, span.end):
        return False
    earlier, before = ["", "", *_before(span, text)][-2:]
    if before in table.dating:
        return earlier.startswith((*language.written, *table.occasions))
    if before in language.determiners:
        after = [word.word for word in _words(Span(span.end, span.end + NEAR), text)][:1]
        return any(word.startswith(table.occasions) for word in after)
    return before in table.at or before not in language.prepositions


def _is_writings(span: Span, statement: Statement, place: Place) -> bool:
    """Say whether the time is that of a writing that speaks: "a statement on Friday said"."""
    if not place.language.written:
        return False
    before = [Span(source.start, span.start) for source in statement.source if source.holds(span)]
    words = [word.word for part in before for word in _words(part, place.text)]
    return any(word.startswith(place.language.written) for word in words)


def _is_in_clause(span: Span, statement: Statement, place: Place) -> bool:
    before = _before(span, place.text)[-2:]
    if any(place.table.participle_pattern.fullmatch(word) for word in before):
        return False
    cue = min(statement.cue, key=lambda each: _gap(span, (each,)))
    if span.start >= cue.end:
        return _is_behind(Span(cue.end, span.start), statement, place)
    return _is_ahead(span, statement, place, until=cue.start)


def _is_behind(between: Span, statement: Statement, place: Place) -> bool:
    """Say whether a time stands behind the cue in its clause: "said at a hearing [on Friday]"."""
    quoted = [each for each in statement.content if between.holds(each)]
    if quoted and not quoted[-1].of(place.text).endswith(CLOSING_MARKS):
        return False
    return _is_one_clause(_outside(between, statement, place), place)


def _is_ahead(span: Span, statement: Statement, place: Place, *, until: int) -> bool:
    """Say whether a time stands ahead of the cue in its clause: "[On Friday], Lund said"."""
    between = Span(span.end, until)
    if any(between.holds(each) for each in statement.content):
        return False
    gap = _outside(between, statement, place)
    if gap and gap[-1].word in place.language.conjunctions:
        return False  # "met Orr on Friday and said"
    lead = _after_last_break(
        _outside(Span(max(place.sentence.start, span.start - REACH), span.start), statement, place)
    )
    if lead and lead[0].word in place.table.events:
        return False  # "After the fire on Friday, Lund said"
    spoken = frozenset(place.language.cues)  # "Speaking on Friday, Lund said"
    return _is_one_clause(gap, place) and _is_one_clause(lead, place, allowed=spoken)


def _outside(span: Span, statement: Statement, place: Place) -> list[Token]:
    """Return the tokens of a stretch that are neither said nor name who says it."""
    roles = (*statement.content, *statement.source, *statement.cue)
    tokens = tokens_of(place.text, start=span.start, end=span.end)
    return [token for token in tokens if not _meets_any(Span(token.start, token.end), roles)]


def _is_one_clause(
    tokens: Sequence[Token], place: Place, *, allowed: frozenset[str] = frozenset()
) -> bool:
    language = place.language
    if len(tokens) > FARTHEST or any(token.text in CLAUSE_SIGNS for token in tokens):
        return False
    opening = language.subordinators | language.relatives | language.that
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.word in allowed:
            continue
        if token.word in opening or _is_verb(token, place):
            return False
        if before and before.text == "," and token.word in language.conjunctions:
            return False
    return True


def _is_verb(token: Token, place: Place) -> bool:
    """Say whether a word opens a clause of its own; a participle ("speaking") does not."""
    language, table = place.language, place.table
    is_name = token.is_name and token.start > place.sentence.start
    if is_name or token.word in table.dating or token.word in language.body_forms:
        return False
    reports = token.word in language.cues and token.word not in language.nouns
    if reports and not token.word.endswith(language.participle_endings or ("\0",)):
        return True
    return table.verb_pattern.fullmatch(token.word) is not None


def _after_last_break(tokens: Sequence[Token]) -> Sequence[Token]:
    breaks = [
        n for n, token in enumerate(tokens) if token.text == "," or token.text in CLAUSE_SIGNS
    ]
    return tokens[breaks[-1] + 1 :] if breaks else tokens


def _before(span: Span, text: str) -> list[str]:
    """Return the words right before a span."""
    return [word.word for word in _words(Span(max(0, span.start - NEAR), span.start), text)]


def _words(span: Span, text: str) -> list[Token]:
    return [token for token in tokens_of(text, start=span.start, end=span.end) if token.is_word]


def _meets_any(span: Span, others: Iterable[Span]) -> bool:
    return any(span.meets(other) for other in others)


def _gap(span: Span, others: Iterable[Span]) -> int:
    return min(max(span.start - other.end, other.start - span.end, 0) for other in others)
