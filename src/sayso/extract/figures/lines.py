"""The sentences that hold figures, as words and signs, with the figures among them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.extract.phrases import Token, tokens_of
from sayso.lang.counting import Counting, get_counting
from sayso.lang.language import Language
from sayso.lang.sentences import sentence_spans
from sayso.model import Figure, Part, Span

BREAKS = frozenset(',;:—–()"“”„«»!?…')
"""Signs between clauses; those of a name in quotation marks as well."""
MOST = 40
"""Figures of a line; a sentence with more is a table, and read in rows."""
REACH = 600
"""Code points around the figures of a line; a sentence without end is not read to its ends."""
LONGEST_ASIDE = 8
"""Words of an aside: "was, according to the ministry, 12"."""
DASHES = frozenset(":—–-")
STRONG_BREAKS = BREAKS - {","}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence with figures.

    Args:
        text: of the document's part.
        span: of the sentence.
        tokens: its words and signs.
        words: the same in lower case, ё as е; an empty string for each token of a figure.
        figures: which stand in it, in order.
        places: the numbers of each figure's first and last token.
        taken: for each token of a figure, the number of that figure.
        table: the language's words around figures.
        language: of the document.
    """

    text: str
    span: Span
    tokens: list[Token]
    words: list[str]
    figures: tuple[Figure, ...]
    places: tuple[tuple[int, int], ...]
    taken: dict[int, int]
    table: Counting
    language: Language

    def word(self, at: int) -> str:
        """Return the word at a place in lower case; an empty string outside the line and on a figure."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def is_break(self, at: int) -> bool:
        """Say whether a clause ends here: at the line's ends, at a sign, at a word that opens a clause."""
        if not 0 <= at < len(self.tokens):
            return True
        token = self.tokens[at]
        if not token.is_word:
            if at + 1 == len(self.tokens):
                return True
            is_spaced = self.tokens[at + 1].start > token.end  # 3:12, 12,5
            return token.text in BREAKS and (is_spaced or token.text not in ":,")
        language = self.language
        return token.word in language.subordinators or token.word in language.that

    def is_dash(self, at: int) -> bool:
        """Say whether a dash or a colon stands here: "Turnout: 61 percent"."""
        return 0 <= at < len(self.tokens) and self.tokens[at].text in DASHES

    def before_aside(self, at: int) -> int:
        """Return the token before an aside between commas that ends here; the same if none does."""
        if not 0 < at < len(self.tokens) or self.tokens[at].text != ",":
            return at
        starts = range(at - 1, max(0, at - LONGEST_ASIDE), -1)
        return next((start - 1 for start in starts if self.tokens[start].text == ","), at)

    def is_predicate(self, at: int) -> bool:
        """Say whether the word here says what became of something, or what it does."""
        word = self.word(at)
        if not word or not word[0].isalpha():
            return False
        is_name = self.tokens[at].is_name and at > 0 and self.figures[0].part is Part.TEXT
        return not is_name and self.table.is_predicate(word)


def lines_of(figures: Sequence[Figure], text: str, *, language: Language) -> Iterator[Line]:
    """Yield the sentences of one part of a document that hold figures of that part."""
    ordered = sorted(figures, key=lambda figure: figure.span)
    at = 0
    for sentence in sentence_spans(text) if ordered else ():
        inside = []
        while at < len(ordered) and ordered[at].span.start < sentence.end:
            inside.append(ordered[at])
            at += 1
        start = sentence.start
        for first in range(0, len(inside), MOST):
            row = inside[first : first + MOST]
            span = Span(
                max(start, row[0].span.start - REACH), min(sentence.end, row[-1].span.end + REACH)
            )
            yield line_of(row, text, span=span, language=language)
            start = row[-1].span.end


def line_of(figures: Sequence[Figure], text: str, *, span: Span, language: Language) -> Line:
    """Return one sentence with its figures."""
    end = max(span.end, *(figure.span.end for figure in figures))
    tokens = tokens_of(text, start=span.start, end=end)
    ends = [token.end for token in tokens]
    starts = [token.start for token in tokens]
    places = tuple(
        (bisect_right(ends, figure.span.start), bisect_left(starts, figure.span.end) - 1)
        for figure in figures
    )
    taken = {
        at: number for number, (first, last) in enumerate(places) for at in range(first, last + 1)
    }
    return Line(
        text=text,
        span=span,
        tokens=tokens,
        words=[
            "" if at in taken else token.text.lower().replace("ё", "е")
            for at, token in enumerate(tokens)
        ],
        figures=tuple(figures),
        places=places,
        taken=taken,
        table=get_counting(language.code),
        language=language,
    )
