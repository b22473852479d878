"""Whether a speaker is a person, a body, several people, or somebody whom the document does not name."""

from sayso.extract.resolve.genders import shown_gender
from sayso.extract.resolve.roles import TOKEN, body_noun, head_of, is_noun, role_noun
from sayso.extract.resolve.scene import Scene
from sayso.lang.describing import get_describing
from sayso.lang.describing.table import Describing
from sayso.lang.exonyms import place_named
from sayso.lang.language import Language
from sayso.lang.surnames import is_surname_like
from sayso.lang.words import keys
from sayso.model import SpeakerKind, Statement

SHORTEST = 2
"""Capitals of an abbreviation."""


def kind_of(name: str, statement: Statement, scene: Scene) -> SpeakerKind | None:
    """Return what a speaker of that name is; None if neither the name nor the document shows it."""
    if name in scene.people.persons:
        return SpeakerKind.PERSON
    tokens = TOKEN.findall(name)
    at = head_of(tokens, language=scene.language)
    if at < 0:
        return None
    if _is_several(name, tokens[at], statement, scene):
        return SpeakerKind.GROUP
    if _is_person_noun(tokens[at], scene.language):
        is_known = any(token[0].isupper() for token in tokens[at + 1 :] + tokens[1:at])
        return SpeakerKind.PERSON if is_known else SpeakerKind.UNNAMED
    if _is_body(name, tokens, scene):
        return SpeakerKind.BODY
    return SpeakerKind.PERSON if _is_surname(name, statement, scene) else None


def _is_surname(name: str, statement: Statement, scene: Scene) -> bool:
    """Say whether a word that nothing else tells of ends as surnames do: «заявила Лесенко»."""
    gender = shown_gender(statement, scene.text, language=scene.language)
    return (
        name.istitle() and name.isalpha() and gender is not None and is_surname_like(keys(name)[0])
    )


def in_plural(words: str, statement: Statement, scene: Scene) -> bool:
    """Say whether a form that is singular or plural is plural, by its verb: «газеты сообщили»."""
    endings = get_describing(scene.language.code).plural_cues
    cue = " ".join(span.of(scene.text) for span in statement.cue).lower().split()
    if not endings or not any(word.endswith(endings) for word in cue):
        return False
    tokens = TOKEN.findall(words)
    at = head_of(tokens, language=scene.language)
    if at < 0 or not is_noun(tokens[at], language=scene.language):
        return False
    inside = get_describing(scene.language.code).inside
    return not _is_nominative(tokens[at], scene) and _word_before(statement, scene) not in inside


def _is_nominative(word: str, scene: Scene) -> bool:
    describing, language = get_describing(scene.language.code), scene.language
    tables = (language.roles, language.bodies, describing.jobs, describing.bodies)
    return any(word.lower() in nouns for nouns in (*tables, describing.persons))


def _is_several(name: str, noun: str, statement: Statement, scene: Scene) -> bool:
    """Say whether a noun phrase is in the plural, or means several people by itself: "the staff"."""
    describing = get_describing(scene.language.code)
    is_pair = describing.both in name
    if is_pair and scene.people.persons.issuperset(name.split(describing.both)):
        return True
    if noun.lower() in describing.collectives or noun.lower() in describing.plurals:
        return True
    if is_noun(noun, language=scene.language):
        return in_plural(name, statement, scene)
    if noun[0].isupper() and (noun.isupper() or not name.startswith(noun)):
        return False
    return noun.lower().endswith(describing.plural_endings) and not noun.endswith("ss")


def _word_before(statement: Statement, scene: Scene) -> str:
    start = statement.source[0].start
    return (scene.text[max(0, start - 4) : start].lower().split() or [""])[-1]


def _is_person_noun(word: str, language: Language) -> bool:
    is_any = word.lower() in get_describing(language.code).person_forms
    return is_any or role_noun(word, language=language) is not None


def _is_body(name: str, tokens: list[str], scene: Scene) -> bool:
    """Say whether a name is a body's: it has a noun for one, an abbreviation, or it is a state."""
    describing, language = get_describing(scene.language.code), scene.language
    words = [token.lower() for token in tokens]
    return (
        any(body_noun(word, language=language) for word in words)
        or any(_is_known(word, describing) for word in words)
        or any(token.isupper() and len(token) >= SHORTEST for token in tokens)
        or (language.role_first and tokens[-1].isascii())
        or all(place_named(key) for key in keys(name))
        or (all(token[0].isupper() for token in tokens) and name in scene.bodies.nouns)
    )


def _is_known(word: str, describing: Describing) -> bool:
    return word in describing.seat_forms or word in describing.mastheads
