"""From the words of a source that name or describe somebody to who that is, where it is clear."""

import re
from bisect import bisect_left

from rapidfuzz.fuzz import ratio

from sayso.extract.resolve.bodies_meant import bodies_fitting, body_meant
from sayso.extract.resolve.described import Description, Sort, body_in, description_of
from sayso.extract.resolve.focus import pair_meant, person_meant, persons_fitting
from sayso.extract.resolve.kin import group_so_called, writer_of
from sayso.extract.resolve.kinds import in_plural, kind_of
from sayso.extract.resolve.naming import is_governed, without_signs
from sayso.extract.resolve.people import Mention, full_name
from sayso.extract.resolve.roles import (
    TOKEN,
    body_noun,
    described_role,
    head_of,
    matches,
    role_noun,
)
from sayso.extract.resolve.scene import Scene, speaker_in
from sayso.lang.describing import get_describing
from sayso.lang.exonyms import place_named
from sayso.lang.language import Language
from sayso.lang.referring import nominative_name, singular_forms
from sayso.lang.sentences import sentence_spans
from sayso.lang.sounds import sound_alike, sounds_of
from sayso.lang.surnames import is_surname_like
from sayso.lang.words import keys
from sayso.model import Span, Speaker, SpeakerKind, Statement

BRACKETS = re.compile(r"\s*\([^)]*\)$")
FIRST_WORDS = 400
"""Code points among which a text's first sentence ends."""
SURE_LETTERS = 5
ALIKE = 85.0
"""Likeness, of 100, of two spellings of one surname in one script: "Davies", "Davis"."""
FEMININE = ("а", "я")
"""No woman's surname ends so after «по словам»: «по словам Орлова» is a man's."""


def of_words(words: str, statement: Statement, scene: Scene) -> Speaker | None:
    """Return the speaker that words name or describe.

    Words that describe somebody whom the document names, but not clearly whom, give no speaker;
    words for somebody whom it never names are the speaker as they stand. What somebody wrote
    speaks for who wrote it: "the soldier's message".
    """
    if writer := writer_of(words, statement, scene):
        return of_words(*writer, scene)
    person = _person_named(words, statement, scene)
    if person:
        return speaker_in(scene, name=person, statement=statement, kind=SpeakerKind.PERSON)
    # "Ann Lee, the mayor": what follows the comma describes, the name is before it.
    first = without_signs(words.split(",", maxsplit=1)[0]) or words
    first = _unstressed(BRACKETS.sub("", first), scene)
    group = group_so_called(first, scene)
    if group or in_plural(first, statement, scene):
        return _speaker(group or first, statement, scene)
    full = _longer(first, statement, scene) or _in_role(first, scene)
    if full:
        return _speaker(full, statement, scene)
    body = body_in(first, language=scene.language)
    if body:
        return speaker_in(scene, name=body, statement=statement, kind=SpeakerKind.BODY)
    return _described(first, statement, scene)


def _described(words: str, statement: Statement, scene: Scene) -> Speaker | None:
    """Return whom words without a person's name describe; themselves if they describe nobody named."""
    described = description_of(words, language=scene.language)
    if described is None:
        return _speaker(_nominative_seat(words, scene), statement, scene)
    meant = _meant(described, statement, scene) or _described_before(described, words, scene)
    if meant:
        scene.called[described.noun] = meant
        return _speaker(meant, statement, scene)
    return None if _is_open(described, statement, scene) else _speaker(words, statement, scene)


def _unstressed(words: str, scene: Scene) -> str:
    """Return the words without one that stresses them: «сам [министр]», "[Lund] himself"."""
    tokens = words.split()
    selves = get_describing(scene.language.code).selves
    kept = [token for token in tokens if token.lower() not in selves]
    return " ".join(kept) if kept and len(kept) < len(tokens) else words


def _described_before(described: Description, words: str, scene: Scene) -> str | None:
    """Return the longer description with that noun that spoke before, if one did: "the duty officer"."""
    if described.tail or not described.noun:
        return None
    before = {
        each.name
        for each in scene.named
        if len(each.name.split()) > len(words.split()) and not each.name.istitle()
        if _noun_of(each.name, scene) == described.noun
    }
    return before.pop() if len(before) == 1 else None


def _noun_of(name: str, scene: Scene) -> str | None:
    tokens = TOKEN.findall(name)
    at = head_of(tokens, language=scene.language)
    if at < 0:
        return None
    language = scene.language
    return role_noun(tokens[at], language=language) or body_noun(tokens[at], language=language)


def _nominative_seat(words: str, scene: Scene) -> str:
    """Return a body that is known by one word in the nominative: «в [Кремле] сказали»."""
    nominative = get_describing(scene.language.code).seat_forms.get(words.lower(), "")
    is_inflected = nominative and nominative != words.lower()
    return nominative.capitalize() if is_inflected and words.istitle() else words


def _person_named(words: str, statement: Statement, scene: Scene) -> str | None:
    governed = is_governed(statement, scene.text, language=scene.language)
    if governed and scene.language.role_first and " " not in words:
        return _of_surname(words, scene)
    return _person_in(statement.source[0], scene, governed=governed)


def _longer(first: str, statement: Statement, scene: Scene) -> str | None:
    """Return the longer name that the document has for a shorter one, an abbreviation spelled out."""
    spelled = _spelled_out(first, scene)
    if spelled:
        return spelled
    governed = is_governed(statement, scene.text, language=scene.language)
    if governed and scene.language.role_first and " " not in first and first.endswith(FEMININE):
        return None
    full = full_name(first.split(), names=scene.people.names)
    return full if full != first else _metonym(first, scene) or _otherwise_spelled(first, scene)


def _metonym(words: str, scene: Scene) -> str | None:
    """Return the country that a capital speaks for, if the document names that country."""
    describing = get_describing(scene.language.code)
    country = describing.capitals.get(describing.capital_forms.get(words.lower(), ""))
    if country is None:
        return None
    whole = f"{scene.document.title} {scene.document.text}"
    place = place_named(keys(country)[-1])
    is_named = country in whole or (place and place in map(place_named, keys(whole)))
    return country if is_named else None


def _otherwise_spelled(word: str, scene: Scene) -> str | None:
    """Return the one person whose surname sounds as a word does: "Branson" where «Брансон» is named."""
    if not (word.isalpha() and word.istitle()) or word.lower() in scene.people.names:
        return None
    alike = {
        name
        for last, longer in scene.people.names.items()
        if _sounds_as(word.lower(), last)
        for name in longer & scene.people.persons
    }
    return alike.pop() if len(alike) == 1 else None


def _sounds_as(word: str, surname: str) -> bool:
    if word.isascii() != surname.isascii():
        return sound_alike(word, surname)
    is_long = min(len(word), len(surname)) >= SURE_LETTERS
    return is_long and sounds_of(word) == sounds_of(surname) and ratio(word, surname) >= ALIKE


def _spelled_out(words: str, scene: Scene) -> str | None:
    """Return the words with their abbreviation spelled out; a person's name alone."""
    tokens = words.split()
    at = head_of(tokens, language=scene.language)
    short = tokens[at].removesuffix("s") if at >= 0 else ""
    full = scene.bodies.spelled.get(short) if short.isupper() else None
    if full is None or full in scene.people.persons:
        return full
    first = int(tokens[0].lower() in scene.language.determiners)
    return " ".join((*tokens[first:at], full, *tokens[at + 1 :]))


def _meant(described: Description, statement: Statement, scene: Scene) -> str | None:
    if described.sort is Sort.PERSON:
        return person_meant(described, statement, scene)
    if described.sort is Sort.PAIR:
        return pair_meant(statement, scene)
    return body_meant(described, statement, scene)


def _is_open(described: Description, statement: Statement, scene: Scene) -> bool:
    """Say whether a description points back at somebody, though not clearly at whom."""
    if described.tail:
        return False
    describing = get_describing(scene.language.code)
    if described.sort is Sort.PERSON:
        if described.noun and not described.role and described.noun not in describing.persons:
            return False
        if described.role and (described.role.qualifiers or described.noun in describing.sole):
            return bool(persons_fitting(described, statement, scene))
        opening = sentence_spans(scene.text[:FIRST_WORDS])[:1]
        return all(statement.source[0].start >= span.end for span in opening)
    at = statement.source[0].start
    is_press = described.noun in scene.language.press
    if described.sort is Sort.BODY and not is_press and not bodies_fitting(described, at, scene):
        return False
    pointing = describing.traders | describing.authorities | scene.language.press
    return described.sort is not Sort.BODY or described.noun in pointing


def _speaker(name: str, statement: Statement, scene: Scene) -> Speaker:
    return speaker_in(scene, name=name, statement=statement, kind=kind_of(name, statement, scene))


def _of_surname(word: str, scene: Scene) -> str | None:
    """Return the one person whose surname a word is in another case: «по словам Орлова»."""
    names = {
        name
        for last, longer in scene.people.names.items()
        if word.lower() in singular_forms([last]) and not last.endswith(word[-1])
        for name in longer & scene.people.persons
    }
    return names.pop() if len(names) == 1 else None


def _person_in(source: Span, scene: Scene, *, governed: bool) -> str | None:
    """Return the person whose name ends the source's first piece, with only a role before it."""
    people, text = scene.people, scene.text
    comma = text.find(",", source.start, source.end)
    end = source.end if comma < 0 else comma
    first = bisect_left(people.mentions, source.start, key=lambda mention: mention.span.start)
    inside = [each for each in people.mentions[first : first + 3] if each.span.end <= source.end]
    told = next((each for each in inside if each.told), None)
    if told:
        return told.name
    if inside and _is_long_role(source, inside[-1], scene, governed=governed):
        return inside[-1].name
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


def _is_long_role(source: Span, mention: Mention, scene: Scene, *, governed: bool) -> bool:
    """Say whether a name ends a source that begins with its role: «глава комитета по лесам [Анна Берг]»."""
    if not scene.language.role_first or governed or mention.span.end != source.end:
        return False
    is_sure = " " in mention.name or is_surname_like(keys(mention.name)[0])
    role = described_role(scene.text[source.start : mention.span.start], language=scene.language)
    return is_sure and role is not None and _is_nominative(mention, scene)


def _is_nominative(mention: Mention, scene: Scene) -> bool:
    written = tuple(mention.span.of(scene.text).split())
    is_end = mention.name.lower().endswith(" ".join(written).lower())
    return is_end and nominative_name(written) == written


def _may_precede(before: str, mention: Mention, scene: Scene, *, governed: bool) -> bool:
    """Say whether words before a name tell who that is, and not whose lawyer is meant."""
    if not before:
        return True
    language = scene.language
    if language.role_first and not governed and not _is_nominative(mention, scene):
        return False
    if _is_of_another(before, language):
        return False
    return before.rstrip(".").lower() in language.honorifics or mention.name in scene.people.held


def _is_of_another(before: str, language: Language) -> bool:
    """Say whether a name behind the words is of whom their head is: "the wife of actor [Lee]"."""
    tokens = TOKEN.findall(before)
    at = next((n for n, word in enumerate(tokens) if word.lower() in language.prepositions), -1)
    if at < 0 or language.role_first:
        return False
    return any(role_noun(token, language=language) for token in tokens[at:])


def _in_role(words: str, scene: Scene) -> str | None:
    """Return the one person whom the document gives the role that the words describe."""
    asked = described_role(words, language=scene.language)
    if asked is None or _is_indefinite(words, scene):
        return None
    given = scene.people.roles.get(asked.noun, ())
    names = {name for name, role in given if matches(asked, role)}
    return names.pop() if len(names) == 1 else None


def _is_indefinite(words: str, scene: Scene) -> bool:
    first = words.split(maxsplit=1)[0].lower()
    return first in scene.language.indefinites
