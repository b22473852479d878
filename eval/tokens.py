"""A text as the evaluation compares it: tokens, sets of tokens, and what stands in quotation marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from sayso.model import Mode, Spans

TokenSet = frozenset[int]
"""Positions of tokens in their text; the unit that every measure compares."""

TOKEN = re.compile(r"\w+|[^\w\s]")
MARK = re.compile("''|``|[“”„‟\"«»‹›]")
CLOSERS = {
    "“": {"”", '"', "“"},
    "‟": {"”", '"'},
    "„": {"“", "”", '"', "‟"},
    '"': {'"', "”"},
    "«": {"»"},
    "»": {"«"},
    "‹": {"›"},
    "›": {"‹"},
    "''": {"''"},
    "``": {"''"},
}
"""Which marks close a quotation, by the mark that opened it; ” opens none."""
JOINING = frozenset("“”„‟\"«»‹›'`")
"""Tokens that may stand inside a contiguous fragment without belonging to it."""

HEAD_ENDS_BY_LANGUAGE = {
    "en": "of in on at for from to with by who whom whose which that and or as about against",
    "ru": "из в на по с со для от при о об у к ко и или который которая которые",
    "cs": "ze z v na pro od a nebo který která",
    "de": "von vom der die das den dem des",
    "marks of an apposition or an aside": ", ( – — - ; :",
}
HEAD_ENDS = frozenset(" ".join(HEAD_ENDS_BY_LANGUAGE.values()).split())
"""A source's head stands before the first of these: "the mayor of Ostrel" is a mayor."""
NO_HEADS = frozenset(("s", "the", "a", "an"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The tokens of one text.

    Args:
        text: the text they stand in.
        words: the tokens themselves, in order.
        starts: where each begins.
        ends: where each ends.
        quoted: for each code point, 1 if it stands between quotation marks.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quoted: bytes

    def of(self, spans: Spans) -> TokenSet:
        """Return the tokens that share at least one code point with the spans."""
        found: set[int] = set()
        for start, end in spans:
            found.update(range(bisect_right(self.ends, start), bisect_left(self.starts, end)))
        return frozenset(found)

    def spoken(self, tokens: TokenSet) -> TokenSet:
        """Leave out the tokens without a letter or digit."""
        return frozenset(token for token in tokens if self._is_spoken(token))

    def fragments(self, tokens: TokenSet) -> Iterator[TokenSet]:
        """Split a set into runs of neighbours that hold a word; quotation marks part no run."""
        run: list[int] = []
        for token in sorted(tokens):
            if run and not self._are_neighbours(run[-1], token):
                yield from self._with_word(run)
                run = []
            run.append(token)
        yield from self._with_word(run)

    def head(self, tokens: TokenSet) -> int | None:
        """Return the head word: the last before a preposition, a comma or a relative pronoun."""
        head = None
        for token in sorted(tokens):
            word = self.words[token].lower()
            if head is not None and word in HEAD_ENDS:
                break
            if self._is_spoken(token) and word not in NO_HEADS:
                head = token
        return head

    def mode(self, content: Spans) -> Mode:
        """Say by the quotation marks around its words how a content is reported."""
        inside = {
            self.quoted[place]
            for start, end in content
            for place in range(start, min(end, len(self.text)))
            if self.text[place].isalnum()
        }
        if inside == {1}:
            return Mode.DIRECT
        return Mode.MIXED if 1 in inside else Mode.INDIRECT

    def _is_spoken(self, token: int) -> bool:
        return any(character.isalnum() for character in self.words[token])

    def _are_neighbours(self, left: int, right: int) -> bool:
        return all(word in JOINING for word in self.words[left + 1 : right])

    def _with_word(self, run: list[int]) -> Iterator[TokenSet]:
        if any(self._is_spoken(token) for token in run):
            yield frozenset(run)


def tokens_of(text: str) -> Tokens:
    """Split a text into tokens."""
    matches = tuple(TOKEN.finditer(text))
    return Tokens(
        text=text,
        words=tuple(match.group() for match in matches),
        starts=tuple(match.start() for match in matches),
        ends=tuple(match.end() for match in matches),
        quoted=quoted_places(text),
    )


def quoted_places(text: str) -> bytes:
    """Return for each code point 1 if it stands in quotation marks; a pair stays in its paragraph."""
    places = bytearray(len(text))
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        for opening, closing in _pairs(text, start=start, end=end):
            places[opening:closing] = b"\1" * (closing - opening)
        start = end + 1
    return bytes(places)


def _pairs(text: str, *, start: int, end: int) -> Iterator[tuple[int, int]]:
    opened: re.Match[str] | None = None
    for mark in MARK.finditer(text, start, end):
        if opened is None:
            opened = mark if _opens(mark.group(), paragraph=text[start:end]) else None
        elif mark.group() in CLOSERS[opened.group()]:
            yield opened.start(), mark.end()
            opened = None
    if opened is not None:
        yield opened.start(), end


def _opens(mark: str, *, paragraph: str) -> bool:
    """Say whether a mark can open a quotation.

    » opens only in a paragraph without «, since there it closes. Pairs turned inwards (»…«) are so
    misread; the definition stays, since a mode that changed would break comparison with old figures.
    """
    return mark in CLOSERS and not (mark == "»" and "«" in paragraph)
