"""Which bodies a document names, what it calls them, and what their abbreviations stand for."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sayso.extract.resolve.roles import TOKEN, body_noun
from sayso.lang.describing import get_describing
from sayso.lang.describing.table import Describing
from sayso.lang.exonyms import place_named
from sayso.lang.language import Language
from sayso.lang.words import keys

CAPITAL = r"[A-ZА-ЯЁЇІЄҐ]"
NAME = re.compile(rf"(?<![\w.]){CAPITAL}[\w’'\-&.]*\w(?:[ \u00a0]{CAPITAL}[\w’'\-&]*\w)*(?!\w)")
"""Words with capitals in a row."""
LONG_NAME = re.compile(
    rf"(?<![\w.]){CAPITAL}[\w’'\-]+(?:[ \u00a0](?:(?:of|and|for|the|&|и|по|та|з|у)[ \u00a0])*{CAPITAL}[\w’'\-]+){{1,8}}"
)
"""Words with capitals in a row, joined by small ones: "Ostvik Fish and Game Board"."""
INSIDE = re.compile(rf"{CAPITAL}[\w’'\-]+ \w{{2,4}} the $")
"""What stands before the end of a longer name: "[Lamps at the] Gate", a channel, is no Gate."""
ABBREVIATION = re.compile(rf"{CAPITAL}{{2,6}}")
IN_BRACKETS = re.compile(rf"\(({CAPITAL}{{2,6}})\)")
BEFORE = 30
"""Code points before a name in which the noun for it stands: "the airline [Air Ostvik]"."""
AFTER = 60
WORD = re.compile(rf"{CAPITAL}[\w’'\-]+")
SURE = 3
"""Letters of an abbreviation that may leave out words before its first: "Ostvik [FGB]"."""
BREAK = re.compile(r"[.,;:!?()\n]")
WITHIN = re.compile(r"[\w,] ")
"""What stands before a word that does not open its sentence."""
OFTEN = 3
"""So many times a name stands within a sentence that the document is about it."""
LONGEST_FULL = 160
PLAIN_WORD = re.compile(r"\w+")
JOINER = 2
"""Letters of words that an abbreviation leaves out."""
QUOTES = '«»"“”„ '


@dataclass(frozen=True, kw_only=True)
class Bodies:
    """The bodies of a document, looked for when first asked for: most documents never ask.

    Args:
        text: of the document.
        language: of the document.
    """

    text: str
    language: Language

    @cached_property
    def nouns(self) -> Mapping[str, frozenset[str]]:
        """What the document calls each body, by its name."""
        describing = get_describing(self.language.code)
        nouns: dict[str, set[str]] = defaultdict(set)
        for match in NAME.finditer(self.text):
            name = _bare(match)
            beside = set(_nouns_beside(self.text, match, describing, language=self.language))
            is_end = INSIDE.search(self.text, max(0, match.start() - BEFORE), match.start())
            if beside and not is_end and not _is_place(name) and not _is_mixed(name):
                nouns[name] |= beside
        return {name: frozenset(found) for name, found in nouns.items()}

    @cached_property
    def frequent(self) -> frozenset[str]:
        """Names that come again and again within sentences, of whatever they are."""
        found = Counter(
            _bare(match)
            for match in NAME.finditer(self.text)
            if WITHIN.match(self.text, max(0, match.start() - 2))
        )
        return frozenset(name for name, times in found.items() if times >= OFTEN)

    @cached_property
    def spelled(self) -> Mapping[str, str]:
        """The names that the document's abbreviations stand for."""
        return _spelled(self.text)


def nouns_of(name: str, bodies: Bodies, *, language: Language) -> frozenset[str]:
    """Return what a document calls a body, and what its name says that it is."""
    return bodies.nouns.get(name, frozenset()) | set(_nouns_in(name, language=language))


def _bare(name: re.Match[str]) -> str:
    return name.group().removesuffix("'s").removesuffix("’s")


def _nouns_in(name: str, *, language: Language) -> Iterator[str]:
    for token in TOKEN.findall(name):
        noun = body_noun(token, language=language)
        if noun:
            yield noun


def _nouns_beside(
    text: str, name: re.Match[str], describing: Describing, *, language: Language
) -> Iterator[str]:
    before = text[max(0, name.start() - BEFORE) : name.start()].rstrip(QUOTES)
    for word in before.split()[-1:]:
        noun = body_noun(word, language=language)
        # «Полиция Ренска» is the police of a place, «компания Ренск» has that name.
        if noun and (not language.role_first or noun in describing.traders | language.press):
            yield noun
    after = text[name.end() : name.end() + AFTER].lstrip('»”"')
    if after.startswith(describing.is_a):
        opening = next(words for words in describing.is_a if after.startswith(words))
        yield from _first_noun(BREAK.split(after[len(opening) :])[0], language=language)


def _first_noun(piece: str, *, language: Language) -> Iterator[str]:
    for token in TOKEN.findall(piece):
        noun = body_noun(token, language=language)
        if noun:
            yield noun
        if noun or token.lower() in language.function_words:
            return


def _is_place(name: str) -> bool:
    return all(place_named(key) for key in keys(name))


def _is_mixed(name: str) -> bool:
    """Say whether words in a row are of two scripts, and so no one name."""
    return len({word.isascii() for word in name.split()}) > 1


def _spelled(text: str) -> dict[str, str]:
    """Return each abbreviation of the text that the text spells out once, with its words."""
    short = set(ABBREVIATION.findall(text))
    found: dict[str, set[str]] = defaultdict(set)
    for match in LONG_NAME.finditer(text) if short else ():
        words = list(WORD.finditer(match.group()))
        initials = "".join(word.group()[0] for word in words)
        for first, word in enumerate(words):
            letters = initials[first:]
            if letters in short and (not first or len(letters) >= SURE):
                found[letters].add(match.group()[word.start() :])
    for match in IN_BRACKETS.finditer(text):
        found[match[1]] |= set(_before_brackets(text, match))
    return {letters: full.pop() for letters, full in found.items() if len(full) == 1}


def _before_brackets(text: str, bracket: re.Match[str]) -> Iterator[str]:
    """Yield the words before an abbreviation in brackets that it is made of."""
    letters = bracket[1].lower()
    start = max(0, bracket.start() - LONGEST_FULL)
    initials = ""
    for word in reversed(list(PLAIN_WORD.finditer(text, start, bracket.start()))):
        if len(word.group()) > JOINER:
            initials = word.group()[0].lower() + initials
        if initials == letters:
            yield text[word.start() : bracket.start()].strip()
            return
