"""Sources that a document will not, or does not, name: "two officials who asked not to be named"."""

import re

from sayso.extract.resolve.own_voice import statement_around
from sayso.extract.resolve.scene import Scene, speaker_in
from sayso.lang.language import Language
from sayso.lang.pronouns import get_pronouns
from sayso.model import Speaker, SpeakerKind, Statement

WORD = re.compile(r"[^\W\d_][\w’'\-]*")
MOST = 200
"""So many sources are looked back over."""
NOUN_REACH = 4
"""Words among which the noun of a phrase stands: "three senior Western officials"."""


def of_unnamed(words: str, statement: Statement, scene: Scene) -> Speaker | None:
    """Return the unnamed source that the words of a source tell of; None if they tell of none.

    "The source" is the one that stood there before, if there was one only; the sources whom an
    outlet cites are that outlet's.
    """
    noun = _noun_of_source(words, language=scene.language)
    if noun is None and not _is_without_name(words, language=scene.language):
        return None
    if words.split(maxsplit=1)[0].lower() in scene.language.negations:
        return None
    if any(each.span.of(scene.text) in words for each in scene.people.mentions):
        return None
    name = _plain_name(words, language=scene.language)
    if noun is not None and len(name.split()) == 1:
        name = _only_before(noun, scene) or _of_outlet(noun, statement, scene) or noun
    return speaker_in(scene, name=name, statement=statement, kind=SpeakerKind.UNNAMED)


def _noun_of_source(words: str, *, language: Language) -> str | None:
    """Return the noun for an unnamed source that a phrase is about, in the nominative."""
    forms = get_pronouns(language.code).source_forms
    head: str | None = None
    for word in WORD.findall(words.lower())[: NOUN_REACH + 1]:
        if word in language.prepositions:
            break
        if word in forms:
            head = forms[word]
        elif head and not language.role_first:
            return None  # "the source code"
    return head


def _is_without_name(words: str, *, language: Language) -> bool:
    lower = f" {words.lower()}"
    return any(f" {phrase}" in lower for phrase in get_pronouns(language.code).unnamed)


def _plain_name(words: str, *, language: Language) -> str:
    """Return a phrase without its article; the noun that it opens with in the nominative."""
    table = get_pronouns(language.code)
    first, space, rest = words.partition(" ")
    if rest and first.lower() in table.articles:
        return rest
    nominative = table.source_forms.get(first.lower(), first.lower())
    return words if nominative == first.lower() else nominative + space + rest


def _only_before(noun: str, scene: Scene) -> str | None:
    """Return the one unnamed source of that noun whom the text told of before."""
    before = {
        each.name
        for each in scene.named[-MOST:]
        if each.kind is SpeakerKind.UNNAMED
        and _noun_of_source(each.name, language=scene.language) == noun
    }
    return before.pop() if len(before) == 1 else None


def _of_outlet(noun: str, statement: Statement, scene: Scene) -> str | None:
    """Return the sources as those of the outlet that cites them: "Ledger sources"."""
    parent = next((each for each in reversed(scene.done) if each.id == statement.parent), None)
    outlet = parent.speaker if parent else None
    if outlet is None or outlet.kind in {SpeakerKind.PERSON, SpeakerKind.GROUP}:
        return None
    at = statement.source[0].start
    if statement_around(at, statement, scene) is not None:
        return None  # what stands in the outlet's content is no source of it
    return get_pronouns(scene.language.code).outlet_sources.format(outlet=outlet.name, noun=noun)
