"""Whom a pronoun may mean at a place of the text: who spoke before it, who is named, who opens a sentence.

In the order of centering theory (Grosz, Joshi and Weinstein 1995): whom a sentence opens with, and
who spoke, goes before whom it mentions. Two who fit leave it open.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sayso.extract.resolve.folk import groups_in, noun_gender, persons_in
from sayso.extract.resolve.scene import Named, Scene, is_said, mentions_between
from sayso.lang.pronouns import get_pronouns
from sayso.lang.referring import Referent
from sayso.lang.sentences import sentence_spans
from sayso.model import Span, SpeakerKind

SINGLE = (Referent.HE, Referent.SHE)
REACH = 700
"""How far back, in code points, a pronoun finds whom it stands for."""
GROUP_REACH = 350
"""Several people are lost from focus sooner, behind the sentence before: any things may take their place."""
BESIDE = 150
"""Code points behind a name in which a pronoun goes on with it."""
SHOWING = 200
"""So many mentions of persons from the beginning are looked at for that."""
ENOUGH = 5
"""Pronouns that show a gender, if they agree."""
MOST = 50
"""So many sources are looked back over."""
ASIDE = (",", "(", "—", "–", ";")
END = 60
"""Code points after a name within which an aside that holds it is closed."""


class Candidate(NamedTuple):
    """Somebody whom a pronoun may mean.

    Args:
        at: where the words stand that name them.
        name: how they are called; None if they are described and may be anybody.
        kind: what they are.
        leads: they spoke, or the sentence opens with them.
    """

    at: int
    name: str | None
    kind: SpeakerKind | None
    leads: bool


def gender_of(name: str, scene: Scene) -> Referent | None:
    """Return the gender that names, verbs, nouns or pronouns so far show of somebody; None if none does."""
    known = scene.people.genders.get(name) or noun_gender(name, language=scene.language)
    if known:
        return known
    shown = {each.gender for each in scene.named[-MOST:] if each.name == name and each.gender}
    return shown.pop() if len(shown) == 1 else _gender_beside(name, scene)


def _gender_beside(name: str, scene: Scene) -> Referent | None:
    """Return the gender of the pronouns that go on with somebody in sentences that open with them."""
    showing = get_pronouns(scene.language.code).showing
    mentions = scene.people.mentions[:SHOWING]
    shown: list[Referent] = []
    for at, each in enumerate(mentions if showing else ()):
        if each.name == name and each.opens and len(shown) < ENOUGH:
            limit = mentions[at + 1].span.start if at + 1 < len(mentions) else len(scene.text)
            words = scene.text[each.span.end : min(limit, each.span.end + BESIDE)].split(".")[0]
            shown += [showing[word] for word in words.lower().split() if word in showing][:1]
    return shown[0] if len(shown) > 1 and len(set(shown)) == 1 else None


def person_in_focus(
    referent: Referent, at: int, scene: Scene, *, apart: str | None = None
) -> Candidate | None:
    """Return the person last in focus before a place, if no other that fits came after.

    Args:
        referent: the gender asked for.
        at: the place.
        scene: of the text.
        apart: somebody whom the words cannot mean: who says them.
    """
    before = Span(at - REACH, at)
    found = (
        candidate
        for candidate in (
            *_persons_spoken(before, scene, referent=referent),
            *_persons_named(before, scene, referent=referent),
            *_persons_described(before, scene, referent=referent),
        )
        if not (apart and candidate.name == apart) and not _is_inside(candidate.at, scene)
    )
    return _in_focus(found)


def persons_within(
    span: Span, scene: Scene, *, referent: Referent | None = None
) -> dict[str, Candidate]:
    """Return the persons of a gender, or of any, whom a stretch of text tells of, by name."""
    genders = [referent] if referent else SINGLE
    found = (
        candidate
        for gender in genders
        for candidate in (
            *_persons_named(span, scene, referent=gender),
            *_persons_described(span, scene, referent=gender),
        )
    )
    return {candidate.name or "": candidate for candidate in found}


def group_in_focus(at: int, scene: Scene) -> Candidate | None:
    """Return the several people last in focus before a place, if no others came after."""
    before = _two_sentences(at, scene)
    found = (*_groups_spoken(before, scene), *_groups_named(before, scene))
    return _in_focus(candidate for candidate in found if not _is_inside(candidate.at, scene))


def _two_sentences(at: int, scene: Scene) -> Span:
    """Return the stretch before a place from where the sentence before its own begins."""
    start = max(0, at - GROUP_REACH)
    sentences = sentence_spans(scene.text[start:at])
    return Span(start + sentences[-2].start if len(sentences) > 1 else start, at)


def groups_within(span: Span, scene: Scene) -> dict[str, Candidate]:
    """Return the several people whom a stretch of text tells of, by what it calls them."""
    found = (*_groups_spoken(span, scene), *_groups_named(span, scene))
    return {each.name or "": each for each in found if each.kind is SpeakerKind.GROUP}


def only_one(found: Mapping[str, Candidate]) -> Candidate | None:
    """Return the one candidate, if there is no other."""
    return next(iter(found.values())) if len(found) == 1 else None


def last_spoken(at: int, scene: Scene) -> Named | None:
    """Return who spoke last before a place, in the text itself and not in what is said."""
    spoken = reversed(_spoken_in(Span(at - REACH, at), scene))
    return next((each for each in spoken if not _is_inside(each.at, scene)), None)


def _in_focus(candidates: Iterable[Candidate]) -> Candidate | None:
    """Return the nearest that leads, if nobody else came after; the only one if none leads."""
    others: dict[str | None, Candidate] = {}
    for candidate in sorted(candidates, key=lambda each: (each.at, each.leads), reverse=True):
        if candidate.leads:
            return candidate if candidate.name and others.keys() <= {candidate.name} else None
        others.setdefault(candidate.name, candidate)
    return next(iter(others.values())) if len(others) == 1 else None


def _persons_spoken(span: Span, scene: Scene, *, referent: Referent) -> Iterator[Candidate]:
    spoken = _spoken_in(span, scene)
    for each in spoken:
        gender = gender_of(each.name, scene)
        if gender == referent or (gender is None and _may_be_one(each, scene)):
            # A single name of no known kind may be a body's, or a part of one before.
            is_open = gender is None and each.kind is None and " " not in each.name
            name = _longer_name(each.name, spoken) if is_open else each.name
            yield Candidate(each.at, name, each.kind or SpeakerKind.PERSON, leads=True)


def _longer_name(name: str, spoken: Sequence[Named]) -> str | None:
    """Return the one name of somebody who spoke that a name is a part of."""
    longer = {each.name for each in spoken if name in each.name.split() and each.name != name}
    return longer.pop() if len(longer) == 1 else None


def _may_be_one(named: Named, scene: Scene) -> bool:
    """Say whether who spoke may be one person: named, or described in the singular."""
    if named.kind is SpeakerKind.UNNAMED:
        return get_pronouns(scene.language.code).group_forms.search(named.name) is None
    return named.kind is SpeakerKind.PERSON or (named.kind is None and named.name.istitle())


def _spoken_in(span: Span, scene: Scene) -> list[Named]:
    near = (each for each in scene.named[-MOST:] if span.start <= each.at < span.end)
    return sorted(near, key=lambda named: named.at)


def _persons_named(span: Span, scene: Scene, *, referent: Referent) -> Iterator[Candidate]:
    for each in mentions_between(span.start, span.end, scene):
        fits = gender_of(each.name, scene) in {None, referent}
        if fits and not _is_aside(each.span, scene):
            yield Candidate(each.span.start, each.name, SpeakerKind.PERSON, leads=each.opens)


def _persons_described(span: Span, scene: Scene, *, referent: Referent) -> Iterator[Candidate]:
    """Yield who opens a sentence without a name: "A farmer called the police"."""
    generic = get_pronouns(scene.language.code).generic
    named = [each.at for each in _spoken_in(span, scene)]
    named += [each.span.start for each in mentions_between(span.start, span.end, scene)]
    for person in persons_in(scene.text, span, language=scene.language):
        fits = person.gender is None or person.gender == referent
        if not fits or any(person.span.start <= at <= person.span.end + 1 for at in named):
            continue
        if not person.is_known:
            name = person.span.of(scene.text)
            yield Candidate(person.span.start, name, SpeakerKind.PERSON, leads=True)
        elif person.noun in scene.called or person.noun not in generic:
            name_meant = scene.called.get(person.noun)
            yield Candidate(person.span.start, name_meant, SpeakerKind.PERSON, leads=True)


def _groups_spoken(span: Span, scene: Scene) -> Iterator[Candidate]:
    table = get_pronouns(scene.language.code)
    for each in _spoken_in(span, scene):
        is_group = table.group_pattern.search(each.name) and each.kind is not SpeakerKind.PERSON
        is_several_body = each.kind is SpeakerKind.BODY and table.bodies_are_several
        if is_group or is_several_body or each.kind is SpeakerKind.GROUP:
            yield Candidate(each.at, each.name, each.kind or SpeakerKind.GROUP, leads=True)


def _groups_named(span: Span, scene: Scene) -> Iterator[Candidate]:
    spoken = [each.at for each in _spoken_in(span, scene)]
    for group in groups_in(scene.text, span, language=scene.language):
        if not any(group.span.start <= at < group.span.end for at in spoken):
            name = group.span.of(scene.text)
            yield Candidate(group.span.start, name, SpeakerKind.GROUP, leads=group.opens)


def _is_inside(at: int, scene: Scene) -> bool:
    return is_said(Span(at, at + 1), scene)


def _is_aside(span: Span, scene: Scene) -> bool:
    """Say whether a name stands in a clause about somebody else: "Lund, who knows [Hale], left"."""
    start = max(scene.text.rfind(sign, max(0, span.start - END), span.start) for sign in ASIDE)
    words = scene.text[start + 1 : span.start].lower().split()[:2] if start >= 0 else []
    if not scene.language.relatives.intersection(words):
        return False
    after = scene.text[span.end : span.end + END].split(".")[0]
    return any(sign in after for sign in ASIDE)
