"""That-clauses a tagger passed over: "he admitted that he was late", «Мы опасались, что мост рухнет».

Within a content taggers miss statements that are plain to see: a verb that reports, and right after
it the "that" which opens what it reports. Nothing else is read here, so that little is made up.
"""

from collections.abc import Iterator, Sequence

from sayso.extract.phrases import SHORTEST_VERB, Token, tokens_of
from sayso.extract.sources import source_before
from sayso.extract.tagger import Frame
from sayso.lang.attributing import Attributing, attributing_of
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.model import Span

FARTHEST = 2
"""Words between a verb and "that": whom it was told, how."""
AROUND = " ,;:."
LIKELY = 0.7
"""About how often people mark such a clause, on the hand-marked dev sets."""


def with_clauses(
    frames: Sequence[Frame], *, line: Span, text: str, language: Language
) -> tuple[Frame, ...]:
    """Return the frames found in a line, with the that-clauses that meet none of them."""
    table = attributing_of(language.code)
    found = list(frames)
    for sentence in sentence_spans(line.of(text)):
        span = Span(line.start + sentence.start, line.start + sentence.end)
        for clause in _clauses(span, text=text, language=language, table=table):
            if not any(_meet(clause, frame) for frame in found):
                found.append(clause)
    return tuple(sorted(found, key=lambda frame: frame.content))


def _clauses(
    sentence: Span, *, text: str, language: Language, table: Attributing
) -> Iterator[Frame]:
    """Yield what each "that" of a sentence opens, from the first on."""
    tokens = tokens_of(text, start=sentence.start, end=sentence.end)
    for at, token in enumerate(tokens):
        if token.word not in language.that:
            continue
        opening = _opening(tokens[:at], table=table)
        verb = _verb(tokens[:opening], language=language, table=table)
        if verb is None:
            continue
        cue = _with_helpers(tokens[: verb + 1], language=language)
        source = _source(text, sentence, cue, language=language)
        if source is None:
            continue
        start = tokens[opening].start
        words = text[start : sentence.end].rstrip(AROUND)
        yield Frame(
            content=(Span(start, start + len(words)),),
            cue=(cue,),
            source=(source,),
            confidence=LIKELY,
        )


def _opening(tokens: Sequence[Token], *, table: Attributing) -> int:
    """Return where a content begins whose "that" follows the tokens: «тем, что» opens it as well."""
    at = len(tokens)
    if at > 1 and tokens[-1].text == "," and tokens[-2].word in table.correlatives:
        return at - 2
    return at


def _verb(tokens: Sequence[Token], *, language: Language, table: Attributing) -> int | None:
    """Return the place of the verb that reports, if one ends the tokens or nearly does."""
    last = len(tokens) - 1
    if last >= 0 and tokens[last].text == ",":
        last -= 1
    for at in range(last, max(last - FARTHEST, 0) - 1, -1):
        token = tokens[at]
        if not token.is_word or token.word in table.not_reported | table.correlatives:
            return None
        if _is_predicate(token, language=language, table=table):
            return at
    return None


def _is_predicate(token: Token, *, language: Language, table: Attributing) -> bool:
    """Say whether the word reports and is no noun: "feared", «обеспокоена»; not «опасение»."""
    word = token.word
    if not language.may_report(word) or len(word) < SHORTEST_VERB:
        return False
    return word in language.cues or word.endswith(table.predicate_endings)


def _with_helpers(tokens: Sequence[Token], *, language: Language) -> Span:
    first = len(tokens) - 1
    while first > 0 and tokens[first - 1].word in language.helpers:
        first -= 1
    return Span(tokens[first].start, tokens[-1].end)


def _source(text: str, sentence: Span, cue: Span, *, language: Language) -> Span | None:
    """Return the subject before a cue; of "we all the time" the pronoun alone."""
    source = source_before(text, start=sentence.start, end=cue.start, language=language)
    words = tokens_of(text, start=source.start, end=source.end)[:1] if source else []
    return Span(words[0].start, words[0].end) if _is_pronoun(words, language) else source


def _is_pronoun(words: Sequence[Token], language: Language) -> bool:
    return bool(words) and words[0].word in language.pronouns - language.determiners


def _meet(one: Frame, other: Frame) -> bool:
    return any(
        left.meets(right)
        for left in (*one.content, *one.cue)
        for right in (*other.content, *other.cue)
    )
