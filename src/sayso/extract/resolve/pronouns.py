"""Whom a pronoun means: who was last in focus, if no other that fits came after.

Within what somebody says in marks, "I" is who says it and "he" is another; in indirect speech "he"
may well be who says it.
"""

import re

from sayso.extract.resolve.folk import group_before
from sayso.extract.resolve.own_voice import is_quoted, of_self, statement_around
from sayso.extract.resolve.salience import (
    SINGLE,
    Candidate,
    gender_of,
    group_in_focus,
    groups_within,
    last_spoken,
    only_one,
    person_in_focus,
    persons_within,
)
from sayso.extract.resolve.scene import Scene, mentions_between, speaker_in
from sayso.lang.language import Language
from sayso.lang.pronouns import get_pronouns
from sayso.lang.referring import Referent
from sayso.model import Mode, Span, Speaker, SpeakerKind, Statement

NEXT_TO = 3
"""Code points between a name and its relative: "Lund, who"."""
NEAR = 120
"""Code points before a word in which what it follows stands."""
POINTING_REACH = 300
"""Code points before "the latter" in which the two are named."""
PAIR = 2
WORD = re.compile(r"\w+")


def is_pronoun(words: str, *, language: Language) -> bool:
    """Say whether the words of a source stand for somebody named elsewhere: "she", "who", "his view"."""
    table = get_pronouns(language.code)
    lower = _pronoun_of(words, language=language)
    return (
        lower in table.referents
        or lower in table.pointing
        or lower in table.there
        or lower in language.relatives
        or lower in language.pronouns
    )


def of_pronoun(words: str, statement: Statement, scene: Scene) -> Speaker | None:
    """Return whom a pronoun means; None if the document leaves it open."""
    table = get_pronouns(scene.language.code)
    pronoun = _pronoun_of(words, language=scene.language)
    referent = table.referents.get(pronoun)
    if referent is Referent.SELF:
        return of_self(statement, scene)
    found = _candidate(pronoun, referent, statement, scene)
    if found is None or found.name is None:
        return None
    speaker = speaker_in(scene, name=found.name, statement=statement, kind=found.kind)
    if referent in SINGLE:
        # Who was "she" once is no "he" later.
        scene.named[-1] = scene.named[-1]._replace(gender=referent)
    return speaker


def _pronoun_of(words: str, *, language: Language) -> str:
    """Return a source's pronoun in lower case; of "his view" the first word."""
    table = get_pronouns(language.code)
    first, _, rest = words.lower().partition(" ")
    return first if rest in table.views and first in table.referents else words.lower()


def _candidate(
    pronoun: str, referent: Referent | None, statement: Statement, scene: Scene
) -> Candidate | None:
    """Return whom a word means that is no "I": by the rule of its kind."""
    table = get_pronouns(scene.language.code)
    at = statement.source[0].start
    if pronoun in table.there:
        return _body_there(at, scene)
    if pronoun in scene.language.relatives:
        return _before_relative(at, scene)
    if pronoun in table.pointing:
        return _pointed_at(pronoun, at, scene)
    around = statement_around(at, statement, scene)
    if around is not None:
        return _within(referent, at, around, scene)
    if referent is Referent.SEVERAL:
        return group_in_focus(at, scene)
    body = _body_before(referent, statement, scene)
    return person_in_focus(referent, at, scene) if body is None and referent in SINGLE else body


def _body_before(referent: Referent | None, statement: Statement, scene: Scene) -> Candidate | None:
    """Return the body that spoke last: "it", and «по его данным», where its noun is "he"."""
    last = last_spoken(statement.source[0].start, scene)
    if last is None or last.kind is not SpeakerKind.BODY:
        return None
    body = Candidate(last.at, last.name, last.kind, leads=True)
    if referent is Referent.IT:
        return body
    table = get_pronouns(scene.language.code)
    is_she = last.name.split()[0].endswith(table.feminine)
    fits = referent is (Referent.SHE if is_she else Referent.HE)
    words = " ".join(span.of(scene.text) for span in (*statement.cue, *statement.source)).lower()
    holds = any(word.startswith(table.body_views) for word in words.split())
    return body if holds and fits else None


def _within(
    referent: Referent | None, at: int, around: Statement, scene: Scene
) -> Candidate | None:
    """Return whom a pronoun means that stands in what somebody says."""
    said = Span(around.content[0].start, at)
    is_direct = around.mode is Mode.DIRECT or is_quoted(at, scene)
    if referent is Referent.SEVERAL:
        return _group_within(said, around, scene, is_direct=is_direct)
    if referent not in SINGLE or around.speaker is None:
        return None
    speaker = around.speaker
    inside = persons_within(said, scene, referent=referent)
    inside.pop(speaker.name, None)
    may_be_speaker = _may_be(referent, speaker, around, scene)
    if may_be_speaker and not is_direct:
        is_sure = not inside and speaker.kind is not None
        return Candidate(said.start, speaker.name, speaker.kind, leads=True) if is_sure else None
    if inside or may_be_speaker:
        # Who speaks is the likeliest in focus: that another of the same gender is meant is a guess.
        return only_one(inside)
    return person_in_focus(referent, said.start, scene, apart=speaker.name)


def _group_within(
    said: Span, around: Statement, scene: Scene, *, is_direct: bool
) -> Candidate | None:
    """Return the several people whom "they" means in what somebody says."""
    inside = groups_within(said, scene)
    if inside:
        return only_one(inside)
    if is_direct:
        found = group_in_focus(said.start, scene)
        return found if found and found.kind is SpeakerKind.GROUP else None
    speaker = around.speaker
    if speaker is None or speaker.kind is not SpeakerKind.GROUP:
        return None
    return Candidate(said.start, speaker.name, speaker.kind, leads=True)


def _may_be(referent: Referent, speaker: Speaker, around: Statement, scene: Scene) -> bool:
    """Say whether nothing shows that who speaks is no one person of that gender."""
    gender = gender_of(speaker.name, scene)
    if gender or speaker.kind in {SpeakerKind.BODY, SpeakerKind.GROUP}:
        return gender == referent
    # "She said so, according to the Ledger": who is cited so is seldom told of.
    cue = " ".join(span.of(scene.text) for span in around.cue)
    return speaker.kind is not None or not scene.language.opener_pattern.search(cue)


def _body_there(at: int, scene: Scene) -> Candidate | None:
    """Return the body in which something was said before: «сообщили в мэрии. Там добавили»."""
    last = last_spoken(at, scene)
    if last is None or last.kind is SpeakerKind.PERSON:
        return None
    words = WORD.findall(scene.text[max(0, last.at - NEAR) : max(0, last.at)].lower())
    is_place = bool(words) and words[-1] in scene.language.prepositions
    is_body = last.kind is SpeakerKind.BODY or is_place
    return Candidate(last.at, last.name, SpeakerKind.BODY, leads=True) if is_body else None


def _before_relative(at: int, scene: Scene) -> Candidate | None:
    """Return whose name, or what description, ends right before a relative."""
    near = mentions_between(at - NEAR, at, scene)[-1:]
    for each in near:
        if 0 <= at - each.span.end <= NEXT_TO:
            return Candidate(each.span.start, each.name, SpeakerKind.PERSON, leads=False)
    group = group_before(scene.text, at, language=scene.language)
    if group is None:
        return None
    name = group.of(scene.text)
    sources = get_pronouns(scene.language.code).source_forms
    is_source = any(word in sources for word in WORD.findall(name.lower()))
    kind = SpeakerKind.UNNAMED if is_source else SpeakerKind.GROUP
    return Candidate(group.start, name, kind, leads=False)


def _pointed_at(pronoun: str, at: int, scene: Scene) -> Candidate | None:
    """Return which of the two persons named last is meant: "the former", «тот»."""
    table = get_pronouns(scene.language.code)
    gender = table.pointing[pronoun]
    names: dict[str, int] = {}
    for each in mentions_between(at - POINTING_REACH, at, scene):
        if gender is None or gender_of(each.name, scene) in {None, gender}:
            names.pop(each.name, None)
            names[each.name] = each.span.start
    if len(names) != PAIR:
        return None
    name = list(names)[0 if pronoun in table.first_of else -1]
    return Candidate(names[name], name, SpeakerKind.PERSON, leads=False)
