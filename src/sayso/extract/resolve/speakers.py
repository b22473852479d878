"""From the sources of a document's statements to speakers, where the document leaves no doubt.

A wrong name harms a person: a surname, a pronoun or a description becomes a name only if the
document shows one person, or one body, that it can mean.
"""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from sayso.extract.resolve.genders import shown_gender, with_genders
from sayso.extract.resolve.naming import is_denied, names_nobody, without_signs
from sayso.extract.resolve.parts import text_of
from sayso.extract.resolve.people import Mention, People, full_name, people_of
from sayso.extract.resolve.roles import described_role, matches
from sayso.ids import content_id
from sayso.lang.language import Language
from sayso.lang.referring import Referent, nominative_name, singular_forms
from sayso.model import Document, Span, Speaker, Statement

REACH = 700
"""How far back, in code points, a pronoun finds whom it stands for."""
SINGLE = frozenset({Referent.HE, Referent.SHE})
MOST = 50
"""So many sources are looked back over."""
FEMININE = ("а", "я")
"""No woman's surname ends so after «по словам»: «по словам Орлова» is a man's."""
NEXT_TO = 3
"""Code points between a name and its relative: "Lund, who"."""


class Named(NamedTuple):
    """Whom a source was resolved to, and where it stands."""

    at: int
    name: str
    is_person: bool
    is_body: bool
    gender: Referent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is known of a text when one of its statements is resolved.

    Args:
        text: of the document's part.
        language: of the document.
        people: whom the text names.
        contents: what is said in it, statements within statements aside.
        named: the sources resolved so far, in the order of the statements.
        speakers: of the statements so far, by their ids.
    """

    text: str
    language: Language
    people: People
    contents: tuple[Span, ...]
    named: list[Named] = field(default_factory=list)
    speakers: dict[str, Speaker | None] = field(default_factory=dict)


def with_speakers(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, with their speakers."""
    return [
        resolved
        for part, found in groupby(statements, key=attrgetter("part"))
        for resolved in _with_speakers(list(found), text=text_of(document, part), language=language)
    ]


def _with_speakers(found: Sequence[Statement], *, text: str, language: Language) -> list[Statement]:
    outer = sorted(span for each in found if each.parent is None for span in each.content)
    sources = {span.of(text) for each in found for span in each.source}
    speaking = {words for words in sources if words.isalpha() and words.istitle()}
    people = people_of(text, language=language, speaking=speaking)
    people = with_genders(people, found, text, language=language)
    scene = Scene(text=text, language=language, people=people, contents=tuple(outer))
    resolved = []
    for statement in found:
        speaker = _speaker(statement, scene)
        scene.speakers[statement.id] = speaker
        resolved.append(replace(statement, speaker=speaker))
    return resolved


def _speaker(statement: Statement, scene: Scene) -> Speaker | None:
    if statement.continues:
        return scene.speakers.get(statement.continues)
    if not statement.source or is_denied(statement, scene.text, language=scene.language):
        return None
    words = without_signs(" ".join(span.of(scene.text) for span in statement.source))
    at = statement.source[0].start
    referent = scene.language.referring.get(words.lower())
    if referent is Referent.SELF:
        return scene.speakers.get(statement.parent) if statement.parent else None
    if referent in SINGLE and statement.parent is None:
        name = _in_focus(referent, at, scene)
    elif words.lower() in scene.language.relatives:
        name = _named_before(at, scene)
    elif (
        not words
        or referent
        or words.lower() in scene.language.pronouns
        or names_nobody(words, language=scene.language)
    ):
        return None
    else:
        return _of_words(words, statement, scene)
    return _as_speaker(name, statement, scene, is_person=True) if name else None


def _of_words(words: str, statement: Statement, scene: Scene) -> Speaker:
    """Return the speaker that a name or a description means; what it cannot tell keeps its words."""
    source = statement.source[0]
    governed = _is_governed(statement, scene)
    person = _person_in(source, scene, governed=governed)
    inflected = governed and scene.language.role_first and " " not in words
    if inflected:
        person = _of_surname(words, scene)
    if person:
        return _as_speaker(person, statement, scene, is_person=True)
    # "Ann Lee, the mayor": what follows the comma describes, the name is before it.
    first = without_signs(words.split(",", maxsplit=1)[0])
    full = full_name(first.split(), names=scene.people.names) if first else words
    if full != first and not (inflected and first.endswith(FEMININE)):
        is_person = full in scene.people.persons
        return _as_speaker(full, statement, scene, is_person=is_person)
    described = _in_role(first, scene) or _body(first, scene)
    if described:
        is_person = described in scene.people.persons
        return _as_speaker(described, statement, scene, is_person=is_person)
    is_person = described_role(first, language=scene.language) is not None
    return _as_speaker(first, statement, scene, is_person=is_person)


def _of_surname(word: str, scene: Scene) -> str | None:
    """Return the one person whose surname a word is in another case: «по словам Орлова»."""
    names = {
        name
        for last, longer in scene.people.names.items()
        if word.lower() in singular_forms([last]) and not last.endswith(word[-1])
        for name in longer & scene.people.persons
    }
    return names.pop() if len(names) == 1 else None


def _as_speaker(name: str, statement: Statement, scene: Scene, *, is_person: bool) -> Speaker:
    gender = shown_gender(statement, scene.text, language=scene.language)
    is_body = not is_person and _is_body_name(name, scene.language)
    scene.named.append(Named(statement.source[0].start, name, is_person, is_body, gender))
    return Speaker(id=content_id("speaker", name.casefold()), name=name)


def _person_in(source: Span, scene: Scene, *, governed: bool) -> str | None:
    """Return the person whose name ends the source's first piece, with only a role before it."""
    people, text = scene.people, scene.text
    comma = text.find(",", source.start, source.end)
    end = source.end if comma < 0 else comma
    first = bisect_left(people.mentions, source.start, key=lambda mention: mention.span.start)
    inside = [each for each in people.mentions[first : first + 3] if each.span.end <= source.end]
    if len(inside) != 1:
        return None
    [mention] = inside
    if mention.span.start > end:  # "the mayor, Ann Lee"
        is_in_role = described_role(text[source.start : end], language=scene.language)
        is_next = text[end : mention.span.start].strip(", ") == ""
        return mention.name if is_in_role and is_next else None
    if mention.span.end != end:
        return None
    before = text[source.start : mention.span.start].strip(" ,")
    return mention.name if _may_precede(before, mention, scene, governed=governed) else None


def _may_precede(before: str, mention: Mention, scene: Scene, *, governed: bool) -> bool:
    """Say whether words before a name tell who that is, and not whose lawyer is meant."""
    if not before:
        return True
    written = mention.span.of(scene.text).split()
    language = scene.language
    if language.role_first and not governed:
        is_nominative = mention.name.lower().endswith(" ".join(written).lower())
        if not is_nominative or nominative_name(tuple(written)) != tuple(written):
            return False
    return before.rstrip(".").lower() in language.honorifics or mention.name in scene.people.titled


def _in_role(words: str, scene: Scene) -> str | None:
    """Return the one person whom the document gives the role that the words describe."""
    asked = described_role(words, language=scene.language)
    if asked is None or _is_indefinite(words, scene):
        return None
    given = scene.people.roles.get(asked.noun, ())
    names = {name for name, role in given if matches(asked, role)}
    return names.pop() if len(names) == 1 else None


def _body(words: str, scene: Scene) -> str | None:
    """Return the body that a bare noun means: the only one of its kind that has spoken so far."""
    language = scene.language
    *before, noun = words.lower().split()
    noun = language.body_forms.get(noun, "")
    if not noun or _is_indefinite(words, scene) or not language.determiners.issuperset(before):
        return None
    kind = language.press if noun in language.press else {noun}
    bodies = {each.name for each in scene.named if each.is_body}
    one = {name for name in bodies if _has_word(name, kind, language=language)}
    if not one and noun in language.press and language.role_first:
        one = {name for name in bodies if name.isascii()}  # "Ostvik Post" in a Russian text
    return one.pop() if len(one) == 1 else None


def _has_word(name: str, nouns: Collection[str], *, language: Language) -> bool:
    return any(language.body_forms.get(word) in nouns for word in name.lower().split())


def _is_body_name(name: str, language: Language) -> bool:
    """Say whether a name can be no person's: it has a noun for a body, an abbreviation, a number."""
    words = name.split()
    if not any(word[:1].isupper() for word in name.replace("«", "").split()[1:] or words):
        return False
    return (
        any(word.lower() in language.body_forms for word in words)
        or any(word.isupper() and len(word) > 1 for word in words)
        or (language.role_first and words[-1].isascii())
    )


def _is_indefinite(words: str, scene: Scene) -> bool:
    first = words.split(maxsplit=1)[0].lower()
    return first in scene.language.indefinites


def _in_focus(referent: Referent, at: int, scene: Scene) -> str | None:
    """Return the person last in focus before a pronoun, if no other that fits came after."""
    genders = scene.people.genders
    said = [
        (each.at, each.name, True)
        for each in scene.named[-MOST:]
        if at - REACH <= each.at < at and _may_be(referent, each, genders=genders)
    ]
    mentions = [
        (each.span.start, each.name, each.opens)
        for each in _mentions_between(at - REACH, at, scene)
        if genders.get(each.name) in {None, referent} and not _is_said(each.span, scene)
    ]
    rivals: set[str] = set()
    for _, name, is_subject in sorted({*said, *mentions}, reverse=True):
        if is_subject:
            return None if rivals - {name} else name
        rivals.add(name)
    return None


def _may_be(referent: Referent, named: Named, *, genders: Mapping[str, Referent]) -> bool:
    gender = genders.get(named.name, named.gender)
    return gender == referent or (named.is_person and gender is None)


def _named_before(at: int, scene: Scene) -> str | None:
    """Return the person whose name ends right before a relative."""
    near = _mentions_between(at - REACH, at, scene)[-1:]
    return next((each.name for each in near if 0 <= at - each.span.end <= NEXT_TO), None)


def _mentions_between(start: int, end: int, scene: Scene) -> Sequence[Mention]:
    mentions = scene.people.mentions
    first = bisect_left(mentions, start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, end, key=lambda mention: mention.span.start)
    return mentions[first:last]


def _is_said(span: Span, scene: Scene) -> bool:
    at = bisect_left(scene.contents, span.end, key=lambda content: content.start)
    return any(content.meets(span) for content in scene.contents[max(0, at - 1) : at])


def _is_governed(statement: Statement, scene: Scene) -> bool:
    """Say whether an opener that is no verb puts the source in another case: «по словам»."""
    cue = " ".join(span.of(scene.text) for span in statement.cue).lower()
    return bool(
        scene.language.opener_pattern.match(cue) and cue.split()[-1] not in scene.language.cues
    )
