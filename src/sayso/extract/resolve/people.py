"""Who is named in a text: persons with the longest name, the gender and the roles that it gives them."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import NamedTuple

from sayso.extract.resolve.roles import Role, body_noun, role_after, role_before, role_noun
from sayso.extract.resolve.run_parts import LATIN, OF_SOMETHING, is_before_name, name_parts
from sayso.extract.resolve.sourced import Source, is_told
from sayso.lang.describing import get_describing
from sayso.lang.exonyms import place_named
from sayso.lang.language import Language
from sayso.lang.referring import (
    COMPLEMENT,
    Referent,
    nominative_name,
    referent_of_given,
)
from sayso.lang.sentences import sentence_spans
from sayso.lang.surnames import is_surname_like
from sayso.lang.words import keys
from sayso.model import Span

WORD = r"[^\W\d_a-zа-яё-џґ][\w’'\-]{1,40}+"
RUN = re.compile(rf"(?<![\w.]){WORD}(?:[ \u00a0]{WORD}){{0,7}}(?!\w)")
PART = re.compile(r"\S+")
HONORIFIC = re.compile(r"(\w+)\.?\s$")
LONGEST = 4
"""Words of a person's name."""
OPENING = 30
"""Code points before a name that still opens its sentence: "Business Secretary"."""
HONORIFIC_REACH = 12
SURNAME = (*tuple("бвгджзйклмнпрстфхцчшщ"), "ко")
"""Endings of surnames that no place has in the genitive."""
ADJECTIVE = ("ой", "ей", "ої", "ній")
"""Endings of what a role is of where that is an adjective: «мэр [Южной] Гавани»."""
AGE = re.compile(r",\s(?:aged\s)?(\d\d),")
FULL = 2


class Mention(NamedTuple):
    """A place where a person is named.

    Args:
        span: the name.
        name: the longest that the text has for the person.
        opens: it is the first name of its sentence, near the beginning.
        told: the source in which it stands shows that it speaks.
    """

    span: Span
    name: str
    opens: bool
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The persons of a text.

    Args:
        mentions: where they are named, in order.
        names: the longer names of persons and bodies, by their last word in lower case.
        genders: of the persons whose gender the text shows.
        ages: of the persons whose age the text tells.
        held: the roles of each person that has any.
        roles: which persons have a role of that noun, and how it is described.
        persons: the names of all of them.
    """

    mentions: tuple[Mention, ...]
    names: Mapping[str, frozenset[str]]
    genders: Mapping[str, Referent]
    ages: Mapping[str, str]
    held: Mapping[str, tuple[Role, ...]]
    roles: Mapping[str, tuple[tuple[str, Role], ...]]
    persons: frozenset[str]


class _Named(NamedTuple):
    """A name as it stands somewhere, and what the words beside it tell."""

    span: Span
    words: tuple[str, ...]
    role: Role | None
    gender: Referent | None
    age: str
    is_person: bool
    told: bool = False


def people_of(
    text: str,
    *,
    language: Language,
    speaking: Collection[str] = (),
    sources: Sequence[Source] = (),
) -> People:
    """Return the persons that a text names.

    Args:
        text: of a document's part.
        language: of the document.
        speaking: the last words of sources; who is named by a surname alone there is a person.
        sources: of the statements, in order.
    """
    starts = frozenset(source.span.start for source in sources)
    named = [
        _with_source(each, text, sources, language)
        for each in _named(text, language=language, starts=starts)
    ]
    names = _longer_names(named)
    fulls = [full_name(each.words, names=names) for each in named]
    spoken = {full_name([word], names=names) for word in speaking} - set(speaking)
    persons = {full for each, full in zip(named, fulls, strict=True) if each.is_person}
    persons |= {name for name in spoken if not _is_bodys(name, language)}
    genders: dict[str, set[Referent]] = defaultdict(set)
    ages: dict[str, str] = {}
    roles: dict[str, dict[tuple[str, Role], None]] = defaultdict(dict)
    mentions: list[Mention] = []
    for each, full in zip(named, fulls, strict=True):
        if full not in persons:
            continue
        mentions.append(Mention(each.span, full, opens=False, told=each.told))
        if each.gender:
            genders[full].add(each.gender)
        if each.age:
            ages[full] = each.age
        if each.role:
            roles[each.role.noun][full, each.role] = None
    return People(
        mentions=tuple(_with_openings(mentions, text=text)),
        names=names,
        genders={name: next(iter(found)) for name, found in genders.items() if len(found) == 1},
        ages=ages,
        held=_held(roles),
        roles={noun: tuple(found) for noun, found in roles.items()},
        persons=frozenset(persons),
    )


def _held(roles: Mapping[str, Iterable[tuple[str, Role]]]) -> dict[str, tuple[Role, ...]]:
    held: dict[str, list[Role]] = defaultdict(list)
    for found in roles.values():
        for name, role in found:
            held[name].append(role)
    return {name: tuple(each) for name, each in held.items()}


def full_name(words: Sequence[str], *, names: Mapping[str, frozenset[str]]) -> str:
    """Return the longer name that ends in these words, if there is one only; else the words."""
    name = " ".join(nominative_name(tuple(words)))
    longer = {
        full
        for full in names.get(name.split()[-1].lower(), frozenset())
        if f" {full}".lower().endswith(f" {name.lower()}")
    }
    return longer.pop() if len(longer) == 1 else name


def _named(text: str, *, language: Language, starts: Collection[int]) -> Iterator[_Named]:
    # A document's names are few words again and again.
    is_before = lru_cache(maxsize=None)(partial(is_before_name, language=language))
    for run in RUN.finditer(text):
        is_one = run.group().isalpha()  # most are
        parts = [run] if is_one else list(PART.finditer(text, run.start(), run.end()))
        before = (at for at in range(len(parts), 0, -1) if is_before(parts[at - 1].group()))
        parts = name_parts(parts[next(before, 0) :], starts=starts, language=language)
        words = tuple(part.group() for part in parts)
        if _may_be_name(words, language):
            yield _with_signs(text, Span(parts[0].start(), run.end()), words, language=language)


def _with_source(named: _Named, text: str, sources: Sequence[Source], language: Language) -> _Named:
    if not is_told(named.span, named.words, text=text, sources=sources, language=language):
        return named
    return named._replace(is_person=True, told=True)


def _is_bodys(name: str, language: Language) -> bool:
    """Say whether a name of two words and more is a body's or a place's: "Ostvik Herald"."""
    describing = get_describing(language.code)
    words = name.lower().split()
    return (
        any(body_noun(word, language=language) for word in words)
        or any(word in describing.mastheads or word in describing.seat_forms for word in words)
        or any(place_named(key) for key in keys(name))
    )


def _may_be_name(words: tuple[str, ...], language: Language) -> bool:
    if not words or len(words) > LONGEST or words[-1].endswith(OF_SOMETHING):
        return False
    return not any(word.lower() in language.body_forms for word in words)


def _with_signs(text: str, span: Span, words: tuple[str, ...], *, language: Language) -> _Named:
    given = nominative_name(words)[0]
    gender = referent_of_given(given) if len(words) >= FULL else None
    is_given = gender is not None
    title = HONORIFIC.search(text, max(0, span.start - HONORIFIC_REACH), span.start)
    has_title = title is not None and title[1].lower() in language.honorifics
    if title and has_title:
        gender = gender or language.honorifics[title[1].lower()]
    before = role_before(text, span, language=language, inflected=nominative_name(words) != words)
    after = role_after(text, span, language=language)
    if before and not is_given and language.role_first:
        span, words = _without_complement(span, words)
    is_person = is_given or has_title or _is_described(text, span, language=language)
    age = AGE.match(text, span.end)
    is_person = is_person or after is not None or age is not None
    if before and not is_person:
        is_person = not language.role_first or _is_sure(
            words, text[max(0, span.start - OPENING) : span.start], language=language
        )
    return _Named(span, words, before or after, gender, age[1] if age else "", is_person)


def _is_described(text: str, span: Span, *, language: Language) -> bool:
    """Say whether what follows a name can follow a person's only: "who"."""
    after = text[span.end : span.end + HONORIFIC_REACH].lstrip(", ").split(" ")[0]
    return after in language.relatives & language.pronouns


def _without_complement(span: Span, words: tuple[str, ...]) -> tuple[Span, tuple[str, ...]]:
    """Return the name without the place that a role is of: «премьер [Норланда] Берг»."""
    if len(words) == FULL and words[0].lower().endswith(COMPLEMENT):
        return Span(span.end - len(words[-1]), span.end), words[-1:]
    return span, words


def _is_sure(words: tuple[str, ...], before: str, *, language: Language) -> bool:
    """Say whether words behind a role name its holder, and not what the role is of: «мэр Порта»."""
    if LATIN.search(words[0]):
        return False
    if len(words) >= FULL:
        return not words[0].lower().endswith(COMPLEMENT)
    if not words[0].lower().endswith(SURNAME) or words[0].endswith(ADJECTIVE):
        return False
    # «Изобретатель сети Лампион»: behind a common noun a word is as likely that noun's name.
    last = (before.split() or [" "])[-1]
    is_holder = last[0].isupper() or role_noun(last, language=language) is not None
    return is_holder or is_surname_like(keys(words[0])[0])


def _longer_names(named: Sequence[_Named]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for each in named:
        if len(each.words) >= FULL:
            words = nominative_name(each.words)
            found[words[-1].lower()].add(" ".join(words))
    return {last: frozenset(_without_parts(names)) for last, names in found.items()}


def _without_parts(names: set[str]) -> Iterator[str]:
    """Yield the names that are no end of another: "Lopez Obrador" is one of "Ana Lopez Obrador"."""
    for name in names:
        if not any(other.endswith(f" {name}") for other in names):
            yield name


def _with_openings(mentions: Sequence[Mention], *, text: str) -> Iterator[Mention]:
    """Yield the mentions; the first of a sentence, if near its beginning, opens it."""
    starts = [span.start for span in sentence_spans(text)]
    before = -1
    for mention in mentions:
        at = bisect_right(starts, mention.span.start) - 1
        is_near = at >= 0 and mention.span.start - starts[at] <= OPENING
        yield mention._replace(opens=is_near and at != before)
        before = at
