"""Which person a description means, by evidence: who spoke last, who is near, whom nothing else fits.

A wrong name harms a person, so the best must be well ahead of the next; a description that fits
several stays open.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sayso.extract.resolve.described import Description
from sayso.extract.resolve.genders import shown_gender
from sayso.extract.resolve.roles import TOKEN, Role, described_role, head_of, is_noun
from sayso.extract.resolve.scene import Named, Scene, is_said, mentions_between
from sayso.lang.describing import get_describing
from sayso.lang.referring import Referent
from sayso.lang.words import keys
from sayso.model import SpeakerKind, Statement

REACH = 1000
"""How far back, in code points, somebody is looked for whom nothing calls so."""
MOST = 50
"""So many sources are looked back over."""
SAME_AGE = 8.0
SPOKE_LAST = 2.0
OPENED_LAST = 1.5
ONLY_ONE = 2.0
MOST_NAMED = 1.0
BROUGHT_IN = 2.5
"""For who was named last, for a description by age: it tells more of somebody just brought in."""
CALLED_SO = 2.0
ENOUGH = 3.0
AHEAD = 1.0
PAIR = 2
STEM = 4
"""First letters by which two forms of a name are one."""


class Seen(NamedTuple):
    """A place before a description where a person is named or spoke."""

    at: int
    name: str
    gender: Referent | None
    opens: bool
    spoke: bool = False


def person_meant(described: Description, statement: Statement, scene: Scene) -> str | None:
    """Return the person whom a description means; None if that is open."""
    seen = persons_fitting(described, statement, scene)
    names = {each.name for each in seen}
    if described.tail and not _may_be_sole(described, names, scene):
        return None
    scores = dict.fromkeys(names, ONLY_ONE if len(names) == 1 else 0.0)
    for points, name in _evidence(described, seen, scene):
        scores[name] += points
    return clear_winner(scores)


def persons_fitting(described: Description, statement: Statement, scene: Scene) -> tuple[Seen, ...]:
    """Return where before a description those persons stand whom it may mean, in order."""
    shown = shown_gender(statement, scene.text, language=scene.language)
    gender = described.gender or shown
    content = keys(" ".join(span.of(scene.text) for span in statement.content))
    excluded = {word[:STEM] for word in (*content, *keys(" ".join(described.tail)))}
    return tuple(
        each
        for each in sorted(_seen_before(statement.source[0].start, scene), key=_place)
        if gender is None or each.gender in {None, gender}
        if _may_be(described, each.name, scene)
        if excluded.isdisjoint(key[:STEM] for key in keys(each.name)[-1:])
    )


def pair_meant(statement: Statement, scene: Scene) -> str | None:
    """Return the two persons whom "the duo" means, if the text has named two so far, and no third."""
    at = statement.source[0].start
    seen = {
        each.name: each.at for each in sorted(_seen_before(at, scene), key=_place, reverse=True)
    }
    if len(seen) != PAIR:
        return None
    return get_describing(scene.language.code).both.join(sorted(seen, key=lambda name: seen[name]))


def clear_winner(scores: Mapping[str, float]) -> str | None:
    """Return the name with the best score if that is enough and well ahead of the next."""
    ranked = sorted(scores, key=lambda name: scores[name], reverse=True)
    if not ranked or scores[ranked[0]] < ENOUGH:
        return None
    is_ahead = len(ranked) == 1 or scores[ranked[0]] - scores[ranked[1]] >= AHEAD
    return ranked[0] if is_ahead else None


def _seen_before(at: int, scene: Scene) -> Iterable[Seen]:
    genders = scene.people.genders
    for mention in mentions_between(at - REACH, at, scene):
        if not is_said(mention.span, scene):
            name, opens = mention.name, mention.opens
            yield Seen(mention.span.start, name, genders.get(name), opens)
    for named in scene.named[-MOST:]:
        if at - REACH <= named.at < at and _is_one_person(named, scene):
            gender = genders.get(named.name, named.gender)
            yield Seen(named.at, named.name, gender, opens=True, spoke=True)


def _is_one_person(named: Named, scene: Scene) -> bool:
    """Say whether a speaker is one person, if only by a noun: "a farmer", but not "two farmers"."""
    if named.kind is not SpeakerKind.UNNAMED:
        return named.kind is SpeakerKind.PERSON
    tokens = TOKEN.findall(named.name)
    at = head_of(tokens, language=scene.language)
    return at >= 0 and is_noun(tokens[at], language=scene.language)


def _place(seen: Seen) -> tuple[int, str]:
    return seen.at, seen.name


def _may_be(described: Description, name: str, scene: Scene) -> bool:
    """Say whether nothing that the document tells of a person speaks against a description."""
    age = scene.people.ages.get(name, "")
    if described.age and age and age != described.age:
        return False
    held = scene.people.held.get(name, ())
    if name not in scene.people.persons:
        role = described_role(name, language=scene.language)
        held = (role,) if role else ()
    return (
        described.role is None
        or not held
        or any(_goes_with(described.role, r, scene) for r in held)
    )


def _goes_with(asked: Role, given: Role, scene: Scene) -> bool:
    """Say whether one person may be both: a "leader" may be a minister, a "coach" is no "player"."""
    if asked.adds != given.adds:
        return False
    describing = get_describing(scene.language.code)
    if asked.noun != given.noun:
        free = describing.leaders | describing.persons.keys()
        return asked.noun in free or given.noun in free
    both = asked.qualifiers and given.qualifiers
    return not both or bool(asked.qualifiers & given.qualifiers)


def _may_be_sole(described: Description, names: set[str], scene: Scene) -> bool:
    """Say whether "the leader of the party" may be the one person named: a party has one leader."""
    describing = get_describing(scene.language.code)
    are_names = all(word[0].isupper() for name in names for word in name.split())
    return described.noun in describing.sole and len(names) == 1 and are_names


def _evidence(
    described: Description, seen: tuple[Seen, ...], scene: Scene
) -> Iterable[tuple[float, str]]:
    """Yield what speaks for each of those whom a description may mean."""
    spoke = [each.name for each in seen if each.spoke]
    opened = [each.name for each in seen if each.opens]
    named = [each.name for each in seen]
    counts = sorted({named.count(name) for name in named}, reverse=True)
    most = [name for name in dict.fromkeys(named) if named.count(name) == counts[0]]
    yield from ((SPOKE_LAST, name) for name in spoke[-1:])
    yield from ((OPENED_LAST, name) for name in opened[-1:])
    yield from ((MOST_NAMED, name) for name in most if len(most) == 1)
    if described.age and opened and opened[-1] == named[-1]:
        yield BROUGHT_IN, named[-1]
    for name in set(named):
        if described.age and scene.people.ages.get(name) == described.age:
            yield SAME_AGE, name
        if described.noun and scene.called.get(described.noun) == name:
            yield CALLED_SO, name
