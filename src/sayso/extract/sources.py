"""Where the words that name the speaker begin and end, around a cue.

A heuristic without a parser. It was tuned on PolNeAR's training articles; `eval/run.py` measures
it.
"""

from sayso.extract.phrases import (
    DASHES,
    LONGEST_SOURCE,
    SHORTEST_VERB,
    Token,
    after_last,
    has_verb,
    is_apposition,
    is_filler,
    is_introduction,
    is_verb,
    noun_phrase,
    opens_phrase,
    segments_of,
    span_of,
    tokens_of,
    without_opening,
)
from sayso.lang.language import Language
from sayso.model import Span

NAME_MARKS = {"«": "»", "“": "”", "„": "“", '"': '"'}
"""What opens and closes a name in a source: a paper, a party, a nickname."""
INSIDE_PHRASE = frozenset(".()&") | frozenset(NAME_MARKS)
"""Signs that do not end a source: within a sentence a full stop shortens a word."""


def source_of_opener(text: str, opener: Span, *, end: int, language: Language) -> Span | None:
    """Return whom an "according to" names: up to the next comma, or in it («по его словам»)."""
    for token in tokens_of(text, start=opener.start, end=opener.end):
        if token.word in language.possessives:
            return Span(token.start, token.end)
    comma = text.find(",", opener.end, end)
    stop = end if comma < 0 else comma
    return source_after(text, start=opener.end, end=stop, language=language)


def source_after(text: str, *, start: int, end: int, language: Language) -> Span | None:
    """Return the noun phrase that follows a cue: "said [Ann Lee, the mayor], on Monday"."""
    tokens = tokens_of(text, start=start, end=end)[:LONGEST_SOURCE]
    at = _after_whom(tokens, text=text, end=end, language=language)
    if at < len(tokens) and tokens[at].text in NAME_MARKS:
        closing = text.find(NAME_MARKS[tokens[at].text], tokens[at].end, end)
        return Span(tokens[at].start, closing + 1) if closing > 0 else None
    if at == len(tokens) or not opens_phrase(tokens[at], language):
        return None
    if tokens[at].word in language.pronouns - language.determiners:
        return Span(tokens[at].start, tokens[at].end)
    last = _last_of_phrase(tokens, at=at, language=language)
    return _with_closing_mark(text, Span(tokens[at].start, tokens[last].end))


def _after_whom(tokens: list[Token], *, text: str, end: int, language: Language) -> int:
    """Return the index where a source may begin: after adverbs, the addressee and the medium."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        following = tokens[at + 1 : at + 2]
        if is_filler(token, language) or _is_dative(token, language):
            at += 1
        elif (token.text in NAME_MARKS and _is_dative_name(text, token, end, language)) or (
            token.text in NAME_MARKS and at and _is_dative(tokens[at - 1], language)
        ):
            closing = text.find(NAME_MARKS[token.text], token.end, end)
            at = next((i for i, one in enumerate(tokens) if one.start > closing), len(tokens))
        elif language.body_in and token.word in language.prepositions:
            # «сообщили в пресс-службе»: the body speaks; «написал в телеграм-канале мэр»: the mayor
            at += 2 if following and following[0].word in language.media else 1
        else:
            break
    return at


def _is_dative(token: Token, language: Language) -> bool:
    return (
        token.is_word
        and len(token.text) > SHORTEST_VERB
        and token.word.endswith(language.dative_endings)
        and token.word not in language.pronouns
    )


def _is_dative_name(text: str, mark: Token, end: int, language: Language) -> bool:
    closing = text.find(NAME_MARKS[mark.text], mark.end, end)
    return closing > 0 and text[mark.end : closing].lower().endswith(language.dative_endings)


def source_before(text: str, *, start: int, end: int, language: Language) -> Span | None:
    """Return the subject of a cue that stands at `end`; the clause begins at or after `start`."""
    tokens = _of_open_bracket(tokens_of(text, start=start, end=end))
    while tokens and (is_filler(tokens[-1], language) or is_verb(tokens[-1], language)):
        tokens.pop()  # "has also", and "went on" in "went on to say"
    if not tokens:
        return None
    source = _subject(tokens, language=language)
    return _with_closing_mark(text, source) if source else None


def _subject(tokens: list[Token], *, language: Language) -> Span | None:
    last = tokens[-1]
    if last.word in language.relatives:
        return _before_relative(tokens[:-1], language=language)
    if last.text == "," or last.text in DASHES:
        return _before_insertion(tokens[:-1], language=language)
    if last.word in language.conjunctions:
        return leading_phrase(tokens, language=language)
    return _before_cue(tokens, language=language)


def source_of_clause(text: str, *, start: int, end: int, language: Language) -> Span | None:
    """Return the subject of the main clause: "[Lee] rose at the news that she had won, saying"."""
    tokens = _of_open_bracket(tokens_of(text, start=start, end=end))
    return leading_phrase(tokens, language=language)


def leading_phrase(tokens: list[Token], *, language: Language) -> Span | None:
    """Return the noun phrase with which a clause begins, after its introduction."""
    for segment in segments_of(tokens):
        phrase = without_opening(segment, language=language)
        if phrase and not is_introduction(phrase, language):
            taken = noun_phrase(phrase, language=language)
            if taken:
                return span_of(taken)
    return None


def _before_cue(tokens: list[Token], *, language: Language) -> Span | None:
    """Return the subject right before the cue: "In May, [Ann Lee] said"."""
    phrase = after_last(segments_of(tokens)[-1], language.subordinators)
    phrase = without_opening(phrase, language=language)
    if not phrase:
        return leading_phrase(tokens, language=language)
    for index in range(len(phrase) - 1, 0, -1):
        if _reports(phrase[index - 1], language) and phrase[index].is_name:
            return span_of(phrase[index:])  # "Dan Fox said [Kim Lee] wrote"
    if has_verb(phrase, language) and not phrase[-1].is_name:
        return leading_phrase(phrase, language=language) or span_of(phrase)
    return span_of(phrase[-LONGEST_SOURCE:])


def _reports(token: Token, language: Language) -> bool:
    return token.word in language.cues and token.word not in language.nouns


def _before_relative(tokens: list[Token], *, language: Language) -> Span | None:
    """Return the noun phrase that a relative clause hangs on: "blamed [a man] who said"."""
    phrase = segments_of(tokens)[-1]
    for index in range(len(phrase) - 1, -1, -1):
        if is_verb(phrase[index], language) or phrase[index].word in language.conjunctions:
            phrase = phrase[index + 1 :]
            break
    while phrase and phrase[0].word in language.prepositions:
        del phrase[0]  # "called [out] a man who"
    return span_of(without_opening(phrase, language=language))


def _before_insertion(tokens: list[Token], *, language: Language) -> Span | None:
    """Return the subject where a comma stands before the cue: "[Lee, the mayor], said"."""
    segments = segments_of(tokens)
    for number, segment in enumerate(segments):
        phrase = without_opening(segment, language=language)
        if not phrase or is_introduction(phrase, language):
            continue
        head = after_last(phrase, language.subordinators)
        if not head or is_verb(head[0], language):
            head = phrase
        if has_verb(head, language):
            return leading_phrase(head, language=language)
        rest = segments[number + 1 :]
        described = bool(rest) and is_apposition(rest[0], language)
        return Span(head[0].start, rest[-1][-1].end) if described else span_of(head)
    return None


def _with_closing_mark(text: str, source: Span) -> Span:
    """Return the source with the mark that closes a name at its end: `газета «Вестник»`."""
    words = source.of(text)
    for opening, closing in NAME_MARKS.items():
        opened = words.count(opening)
        closed = opened // 2 * 2 if opening == closing else words.count(closing)
        if opened > closed and text.startswith(closing, source.end):
            return Span(source.start, source.end + 1)
    return source


def _of_open_bracket(tokens: list[Token]) -> list[Token]:
    """Return the words after the last bracket that is still open; all if none is."""
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index].text in ")]":
            return tokens
        if tokens[index].text in "([":
            return tokens[index + 1 :]
    return tokens


def _last_of_phrase(tokens: list[Token], *, at: int, language: Language) -> int:
    """Return the index of the last token of the noun phrase that begins at `at`."""
    last = at
    described = False
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.text == ",":
            following = tokens[index + 1 : index + 2]
            if not following or not _opens_apposition(following[0], language):
                break
            described = True
        elif token.is_word:
            # "a Wednesday editorial": what follows the article belongs to its noun.
            opened = index == at + 1 and tokens[at].word in language.determiners
            if _is_dative(token, language) and not described:
                break
            if not opened and _ends_phrase(token, described=described, language=language):
                break
            last = index
        elif token.text not in INSIDE_PHRASE:
            break
    return last


def _ends_phrase(token: Token, *, described: bool, language: Language) -> bool:
    """Say whether the word opens an adverbial; in an apposition prepositions go on with it."""
    if token.word in language.prepositions:
        return not described and token.word not in language.joiners
    return token.word in language.adverbials


def _opens_apposition(token: Token, language: Language) -> bool:
    if not token.is_word or token.word in language.pronouns:
        return False
    return token.word in language.determiners or (
        opens_phrase(token, language)
        and token.word not in language.adverbials
        and not token.word.endswith(language.participle_endings)
    )
