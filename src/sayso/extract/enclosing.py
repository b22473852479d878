"""A sentence's own attribution around others that a tagger found inside it.

"According to the survey, most residents think that …": taggers give each word to one attribution, and
the inner one takes the sentence. What opens or ends a sentence is plain to see; what stands in the
content is found again when contents are read for the statements within them.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from sayso.extract.phrases import count_words, tokens_of
from sayso.extract.quotes import Paragraph
from sayso.extract.sources import source_after
from sayso.extract.tagger import Frame
from sayso.lang.attributing import attributing_of
from sayso.lang.known import get_language
from sayso.lang.language import Language, whole_words
from sayso.lang.sentences import sentence_spans
from sayso.model import Span

FEWEST_SAID = 4
"""Words of a content that may hold another statement."""
LONGEST_INTRODUCTION = 2
"""Words before an opening: "But, according to …"."""
LONGEST_PLAIN = 6
"""Words of a source that is taken whole."""
ENDS = " .!?…"
AROUND = " ,–—-"
REACH = 80
"""Code points in which two words stand."""
LIKELY = 0.8
"""Nothing was made up on the hand-marked dev sets; they are small."""


def with_enclosing(
    frames: Sequence[Frame], *, paragraph: Paragraph, text: str, language: Language
) -> tuple[Frame, ...]:
    """Return a paragraph's frames, each of those that a whole sentence attributes left out for it."""
    found = [
        outer
        for sentence in _whole_sentences(paragraph, text=text)
        if any(sentence.holds(frame.content[0]) for frame in frames)
        for read in (_opened, _closed)
        for outer in (read(sentence, text=text, language=language),)
        if outer and _is_missed(outer, frames)
    ]
    kept = [
        frame
        for frame in frames
        if not any(outer.content[0].holds(frame.content[0]) for outer in found)
    ]
    return tuple(sorted([*kept, *found], key=lambda frame: frame.content))


def _whole_sentences(paragraph: Paragraph, *, text: str) -> Iterator[Span]:
    """Yield the sentences of a paragraph that no quotation crosses."""
    for start, end in sentence_spans(paragraph.span.of(text)):
        sentence = Span(paragraph.span.start + start, paragraph.span.start + end)
        if all(
            sentence.holds(quote.span) or not sentence.meets(quote.span)
            for quote in paragraph.quotes
        ):
            yield sentence


def _opened(sentence: Span, *, text: str, language: Language) -> Frame | None:
    """Read `According to the survey, most think that …`."""
    reach = min(sentence.end, sentence.start + REACH)
    found = _cue_pattern(language.code).search(text, sentence.start, reach)
    if found is None or count_words(text, sentence.start, found.start()) > LONGEST_INTRODUCTION:
        return None
    comma = text.find(",", found.end(), sentence.end)
    source = _source(found, end=comma, text=text, language=language)
    if comma < 0 or source is None:
        return None
    described = _end_of_description(text, comma, end=sentence.end, language=language)
    if described is not None:
        source, comma = Span(source.start, described), described
    return _around(Span(comma + 1, sentence.end), cue=Span(*found.span()), source=source, text=text)


def _closed(sentence: Span, *, text: str, language: Language) -> Frame | None:
    """Read `Most think that …, according to the survey`."""
    comma = text.rfind(",", sentence.start, sentence.end)
    if comma < 0:
        return None
    end = comma + len(text[comma : sentence.end].rstrip(ENDS))
    start = comma + 1 + len(text[comma + 1 : end]) - len(text[comma + 1 : end].lstrip())
    found = _cue_pattern(language.code).match(text, start, end)
    source = _source(found, end=end, text=text, language=language) if found else None
    if found is None or source is None:
        return None
    return _around(Span(sentence.start, comma), cue=Span(*found.span()), source=source, text=text)


def _source(found: re.Match[str], *, end: int, text: str, language: Language) -> Span | None:
    """Return the source that fills the words between a cue and a comma or the sentence's end.

    Behind an opener it may stand in any case («согласно опросу»), behind a verb a dative is whom
    it was told.
    """
    if found["verb"] is None:
        words = tokens_of(text, start=found.end(), end=end)
        plain = all(word.is_word and word.word not in language.prepositions for word in words)
        if 0 < len(words) <= LONGEST_PLAIN and plain:
            return Span(words[0].start, words[-1].end)
    elif found["verb"].lower() not in language.cues:
        return None
    source = source_after(text, start=found.end(), end=end, language=language)
    return None if source is None or count_words(text, source.end, end) else source


def _around(content: Span, *, cue: Span, source: Span, text: str) -> Frame | None:
    """Return the attribution of what a sentence holds beside its cue and source."""
    words = content.of(text)
    start = content.start + len(words) - len(words.lstrip(AROUND))
    content = Span(start, content.start + len(words.rstrip(ENDS)))
    if count_words(text, *content) < FEWEST_SAID:
        return None
    return Frame(content=(content,), cue=(cue,), source=(source,), confidence=LIKELY)


@cache
def _cue_pattern(code: str) -> re.Pattern[str]:
    """Return a pattern for an opener, or for an "as" and the `verb` after it."""
    language, table = get_language(code), attributing_of(code)
    openers = whole_words(
        tuple(
            opener
            for opener in (*table.openings, *language.openers)
            if opener not in language.citing
        )
    )
    aside = whole_words(tuple(table.as_words))
    return re.compile(rf"{openers.pattern}|{aside.pattern}\s+(?P<verb>\w+)", re.IGNORECASE)


def _end_of_description(text: str, comma: int, *, end: int, language: Language) -> int | None:
    """Return the comma after which a source's description ends: "the survey, held in May,"."""
    words = tokens_of(text, start=comma + 1, end=min(end, comma + REACH))[:2]
    table = attributing_of(language.code)
    described = [word.word for word in words if word.word not in language.prepositions][:1]
    if not described or not (
        described[0] in language.relatives or table.participle_pattern.search(described[0])
    ):
        return None
    following = text.find(",", comma + 1, end)
    return following if following >= 0 else None


def _is_missed(outer: Frame, frames: Sequence[Frame]) -> bool:
    """Say whether no frame has the cue, and one stands in the content."""
    cue, content = outer.cue[0], outer.content[0]
    return any(content.holds(frame.content[0]) for frame in frames) and not any(
        span.meets(cue) for frame in frames for span in (*frame.cue, *frame.content)
    )
