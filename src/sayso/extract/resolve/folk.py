"""People whom a text describes without naming them: "a farmer", «жители Порта»."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sayso.lang.language import Language
from sayso.lang.pronouns import get_pronouns
from sayso.lang.referring import COMPLEMENT, Referent
from sayso.lang.sentences import sentence_spans
from sayso.model import Span

WORD = re.compile(r"[^\W\d_][\w’'\-]*")
NAME_AFTER = re.compile(r" [^\W\d_a-zа-яёіїєґ]\w")
"""A name right behind a description: who it is has been said."""
MOST_BEFORE = 4
"""Words of a phrase before its noun: "A second young local farmer"."""
MOST_AFTER = 3
"""Words of a phrase after its noun: «жители северного посёлка Порт»."""
RELATIVE_REACH = 120
LONGEST_OPENING = 40
"""Code points of an adverbial that opens a sentence."""
LONGEST_PHRASE = 60
"""Code points of a phrase before its noun ends."""
VERBS = ("ли", "ла", "ти")
OF = ("'s", "’s", "'", "’")
BREAK = re.compile(r"[.,;:!?()—–«»\"“”\n]")


class Person(NamedTuple):
    """Somebody described, who opens a sentence.

    Args:
        span: the noun phrase.
        noun: its head, in lower case.
        gender: that its noun shows.
        is_known: it is told of as somebody known, named, or somebody else's: "the woman", "his cousin".
    """

    span: Span
    noun: str
    gender: Referent | None
    is_known: bool


class Group(NamedTuple):
    """Several people: the noun phrase, and whether a sentence opens with it."""

    span: Span
    opens: bool


def noun_gender(words: str, *, language: Language) -> Referent | None:
    """Return the gender that the noun of a description shows: "a spokeswoman for the mine"."""
    genders = get_pronouns(language.code).genders
    for word in WORD.findall(words.lower()):
        if word in language.prepositions:
            return None
        if genders.get(word):
            return genders[word]
    return None


def persons_in(text: str, span: Span, *, language: Language) -> Iterator[Person]:
    """Yield who opens a sentence without a name, in a stretch of a text."""
    table = get_pronouns(language.code)
    for sentence in _sentences(text, span):
        opening = min(sentence.end, sentence.start + LONGEST_OPENING + LONGEST_PHRASE)
        nouns = (
            word
            for word in WORD.finditer(text, sentence.start, opening)
            if word[0].lower() in table.people
        )
        found = (_person(text, sentence, noun, language=language) for noun in nouns)
        # Of "a woman farmer" the last noun tells most.
        yield from {person.span.start: person for person in found if person}.values()


def _person(text: str, sentence: Span, noun: re.Match[str], *, language: Language) -> Person | None:
    """Return the one whom a noun describes, if the sentence opens with the phrase."""
    start = _after_opening(text, sentence.start, noun.start(), language=language)
    end = _complement_end(text, noun.end(), sentence.end, language=language)
    before = text[start : noun.start()]
    is_apposition = start > sentence.start and text[end : end + 1] == ","
    if is_apposition or not _is_phrase(before, language):
        return None
    is_known = NAME_AFTER.match(text, end) is not None or _is_known(before, language)
    word = noun[0].lower()
    return Person(Span(start, end), word, get_pronouns(language.code).genders[word], is_known)


def groups_in(text: str, span: Span, *, language: Language) -> Iterator[Group]:
    """Yield the several people whom a stretch of a text tells of."""
    table = get_pronouns(language.code)
    for sentence in _sentences(text, span):
        for noun in WORD.finditer(text, *sentence):
            if noun[0].lower() in table.several:
                start = _start_of_names(text, sentence.start, noun.start(), language=language)
                end = _complement_end(text, noun.end(), sentence.end, language=language)
                before = text[sentence.start : start].lower().split()
                yield Group(Span(start, end), language.determiners.issuperset(before))


def group_before(text: str, relative: int, *, language: Language) -> Span | None:
    """Return the several people whose description ends right before a relative: "[officers], who"."""
    start = max(0, relative - RELATIVE_REACH)
    before = text[start:relative].rstrip()
    if not before.endswith(","):
        return None
    end = start + len(before) - 1
    clause = start + max((sign.end() for sign in BREAK.finditer(text[start:end])), default=0)
    nouns = list(get_pronouns(language.code).group_forms.finditer(text, clause, end))
    if not nouns:
        return None
    noun = nouns[-1]
    after = text[noun.end() : end].lower().split()
    if len(after) > MOST_AFTER or any(word in language.cues for word in after):
        return None
    return Span(_start_of_names(text, clause, noun.start(), language=language), end)


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of a stretch of a text; it may begin within one."""
    start = max(0, span.start)
    for sentence in sentence_spans(text[start : span.end]):
        yield Span(start + sentence.start, start + sentence.end)


def _after_opening(text: str, start: int, noun: int, *, language: Language) -> int:
    """Return where a sentence goes on behind an adverbial: "The next morning, [a farmer]"."""
    comma = text.rfind(",", start, noun)
    if comma < 0 or comma - start > LONGEST_OPENING:
        return start
    first = text[start:comma].split(" ", maxsplit=1)[0].lower()
    openers = language.prepositions | language.adverbials | language.determiners
    if first not in openers:
        return start
    after = comma + 1
    return after + len(text[after:noun]) - len(text[after:noun].lstrip())


def _is_phrase(before: str, language: Language) -> bool:
    """Say whether words before a noun may all be of its phrase: "A second young"."""
    words = before.lower().split()
    is_short = len(words) <= MOST_BEFORE and not BREAK.search(before)
    return is_short and not any(_ends_phrase(word, language) for word in words)


def _is_known(before: str, language: Language) -> bool:
    """Say whether words before a noun tell of somebody known, or of somebody else's."""
    words = before.lower().split()
    possessive = get_pronouns(language.code).possessive
    if any(word in possessive or word.endswith(OF) for word in words):
        return True
    return not language.role_first and not (words and words[0] in language.indefinites)


def _ends_phrase(word: str, language: Language) -> bool:
    """Say whether a noun phrase that opens a sentence ends before a word."""
    ends = language.prepositions | language.subordinators | language.helpers | language.conjunctions
    return word in ends or word in language.cues or word.endswith(VERBS)


def _complement_end(text: str, start: int, limit: int, *, language: Language) -> int:
    """Return where a phrase ends whose noun other nouns follow: «жители [Порта]»."""
    end = start
    if not language.role_first:
        return end
    for word in WORD.finditer(text, start, limit):
        lower = word[0].lower()
        is_next = text[end : word.start()] == " "
        if not is_next or not lower.endswith(COMPLEMENT) or _ends_phrase(lower, language):
            break
        if text[start : word.end()].count(" ") > MOST_AFTER:
            break
        end = word.end()
    return end


def _start_of_names(text: str, sentence: int, noun: int, *, language: Language) -> int:
    """Return where the names before a noun begin: "[Ostvik Post's] lawyers"."""
    start = noun
    for word in reversed(list(re.finditer(r"\S+", text[sentence:noun]))):
        if not word[0][0].isupper() or BREAK.search(word[0].rstrip(".")):
            break
        if word[0].lower() in language.function_words:
            break
        start = sentence + word.start()
    return start
