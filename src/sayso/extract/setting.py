"""One quotation with the words around it, as the rules look at it."""

import re
from dataclasses import dataclass

from sayso.extract.cues import cues_in
from sayso.extract.phrases import Token, count_words, tokens_of
from sayso.extract.quotes import Paragraph, Quote
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.model import Span

REACH = 400
"""How far, in code points, a cue is looked for from its quotation."""
SENTENCE_SIGNS = (".", "!", "?", "…")
GOES_ON_SIGNS = ",;:—–-(["
MARKS = "\"'“”‘’«»„ "
LONGEST_NAME = 6
"""In words, for a quoted name with capitals throughout: a programme, a song, a party."""
SHORT_NAME = 3
"""In words, for one of which only the first has a capital, as in Russian."""
LONGEST_WORD = 30
# «Мост закрыт, — сказала Анна Берг. — Он откроется»: Russian prints the clause of a cue inside the
# marks of its quotation; sloppy pages also at its end.
INSERTED = re.compile(
    r"(?<=[,!?…])(?P<clause>\s++[—–-]\s++[^—–«»“”„\"\n]{1,200}?)(?:[,.]\s++[—–-]\s++|$)"
)
LONGEST_INSERTED_SUBJECT = 3
"""Words before the cue in such a clause: «как пишет», «мэр города сказала»."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One quotation of a paragraph with the text around it.

    Args:
        text: of the document.
        language: of the document.
        line: the paragraph.
        quote: the quotation.
        lead: from the start of its sentence to the quotation; the sentence of the paragraph
            before if that one ends with a colon.
        tail: from the quotation to the end of its sentence; empty where the sentence ends in it.
        joined: the lead is the tail of the quotation before: no sentence ends between them.
    """

    text: str
    language: Language
    line: Span
    quote: Quote
    lead: Span
    tail: Span
    joined: bool

    @property
    def inner(self) -> str:
        """The quotation's words without any marks around them."""
        return self.quote.inner.of(self.text).strip(MARKS)

    @property
    def has_lead(self) -> bool:
        """Words of its own sentence stand before the quotation."""
        return count_words(self.text, self.lead.start, self.lead.end) > 0

    @property
    def starts_like_sentence(self) -> bool:
        """The quotation's first letter is a capital."""
        first = self.inner.lstrip("[(….")[:1]
        return first.isupper() or first.isdigit()

    @property
    def ends_sentence(self) -> bool:
        """A full stop or its like stands inside the closing mark, or right after it."""
        after = self.text[self.quote.span.end : self.quote.span.end + 1]
        return self.inner.endswith(SENTENCE_SIGNS) or after in SENTENCE_SIGNS


def settings_of(
    text: str, paragraph: Paragraph, *, before: Paragraph | None, language: Language
) -> list[Setting]:
    """Return the quotations of a paragraph that may be speech, each with its surroundings."""
    quotes = [
        piece
        for quote in paragraph.quotes
        if not _is_name(text, quote, line=paragraph.span, language=language)
        for piece in _pieces(text, quote, language=language)
    ]
    settings = []
    for number, quote in enumerate(quotes):
        left = quotes[number - 1].span.end if number else paragraph.span.start
        right = quotes[number + 1].span.start if number + 1 < len(quotes) else paragraph.span.end
        lead = _unfinished_sentence(text, start=left, end=quote.span.start)
        if quote.span.start == paragraph.span.start and before is not None:
            lead = _announcing_sentence(text, before)
        settings.append(
            Setting(
                text=text,
                language=language,
                line=paragraph.span,
                quote=quote,
                lead=lead,
                tail=_rest_of_sentence(text, quote=quote, end=min(right, quote.span.end + REACH)),
                joined=number > 0 and not text[left : lead.start].strip(),
            )
        )
    return settings


def _pieces(text: str, quote: Quote, *, language: Language) -> list[Quote]:
    """Return the quotation without the clause of its cue, where that stands inside the marks."""
    cuts = [
        Span(found.start("clause"), found.end())
        for found in INSERTED.finditer(text, quote.inner.start, quote.inner.end)
        if language.speech_dash
        and any(
            count_words(text, found.start("clause"), cue.span.start) <= LONGEST_INSERTED_SUBJECT
            for cue in cues_in(text, Span(*found.span("clause")), language=language)
        )
    ]
    starts = [quote.span.start, *(cut.end for cut in cuts)]
    ends = [*(cut.start for cut in cuts), quote.span.end]
    return [
        quote._replace(
            span=Span(start, end),
            inner=Span(max(start, quote.inner.start), min(end, quote.inner.end)),
            reopened=quote.reopened and start == quote.span.start,
        )
        for start, end in zip(starts, ends, strict=True)
        if start < quote.inner.end
    ]


def _is_name(text: str, quote: Quote, *, line: Span, language: Language) -> bool:
    """Say whether the marks hold a name ("This Week", «Роснефть») and not what somebody said."""
    tokens = tokens_of(text, start=quote.inner.start, end=quote.inner.end)
    words = [token for token in tokens if token.is_word]
    if not words:
        return True
    if len(words) > LONGEST_NAME or not words[0].is_name or tokens[-1].text in "!?…":
        return False
    before = text[max(line.start, quote.span.start - LONGEST_WORD) : quote.span.start].split()
    last = before[-1].lower() if before and not before[-1].endswith(SENTENCE_SIGNS) else ""
    if last.endswith((":", ",")) or (last in language.cues and not language.colon_before_speech):
        return False
    if tokens[-1].text in ".,":  # `on ABC's "This Week," she said`
        return _in_capitals(words, language) and (
            last.endswith(("'s", "’s")) or last in language.prepositions
        )
    after = text[quote.span.end : min(quote.span.end + 2, line.end)].lstrip()
    inside = (len(words) <= SHORT_NAME or _in_capitals(words, language)) and bool(last)
    return inside or (not last and after[:1].isalpha())


def _in_capitals(words: list[Token], language: Language) -> bool:
    small = language.prepositions | language.determiners
    return all(word.is_name or word.word in small for word in words)


def _announcing_sentence(text: str, paragraph: Paragraph) -> Span:
    """Return the last sentence of a paragraph that ends with a colon; else nothing."""
    end = paragraph.span.end
    if text[end - 1] != ":":
        return Span(end, end)
    return _unfinished_sentence(text, start=paragraph.span.start, end=end)


def _unfinished_sentence(text: str, *, start: int, end: int) -> Span:
    """Return the unfinished sentence before `end`; empty if a sentence ends there."""
    start = max(start, end - REACH)
    spans = sentence_spans(text[start:end])
    if not spans:
        return Span(end, end)
    last = Span(start + spans[-1].start, start + spans[-1].end)
    if last.of(text).rstrip(MARKS + ")").endswith(SENTENCE_SIGNS):
        return Span(end, end)
    return Span(last.start, end)


def _rest_of_sentence(text: str, *, quote: Quote, end: int) -> Span:
    """Return the words after a quotation up to the end of their sentence, its full stop aside."""
    start = quote.span.end
    nothing = Span(start, start)
    opening = text[start:end].lstrip()
    if not opening or opening.startswith(SENTENCE_SIGNS):
        return nothing
    spans = sentence_spans(text[start:end])
    stop = start + spans[0].end
    goes_on = opening[0] in GOES_ON_SIGNS or opening[0].islower()
    if text[quote.inner.end - 1] == "." and not goes_on and text[stop - 1] in ":,":
        return nothing  # `"…." She added:` and `"…." She added,` open the next quotation
    while stop > start and text[stop - 1] in "".join(SENTENCE_SIGNS):
        stop -= 1
    return Span(start, stop)


def sentence_start(setting: Setting) -> int:
    """Return where the quotation's sentence begins, with other quotations that stand in it."""
    return _unfinished_sentence(
        setting.text, start=setting.line.start, end=setting.quote.span.start
    ).start


def is_bare_clause(setting: Setting, *, cue: Span) -> bool:
    """Say whether the tail holds a subject and its cue only: "I did." Lee said."""
    return count_words(setting.text, cue.end, setting.tail.end) == 0
