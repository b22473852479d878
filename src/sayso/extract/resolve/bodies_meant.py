"""Which body a description means: "the airline", «агентство», "the report"."""

from collections.abc import Iterable

from sayso.extract.resolve.bodies import nouns_of
from sayso.extract.resolve.described import Description, Sort
from sayso.extract.resolve.focus import CALLED_SO, MOST_NAMED, ONLY_ONE, SPOKE_LAST, clear_winner
from sayso.extract.resolve.naming import MARKS
from sayso.extract.resolve.roles import is_noun
from sayso.extract.resolve.scene import Scene
from sayso.lang.describing import get_describing
from sayso.lang.exonyms import place_named
from sayso.lang.words import keys
from sayso.model import SpeakerKind, Statement

CALLED = 3.0
IN_CONTENT = 2.0
FIRST = 0.5
FIRST_WORDS = 200
"""Code points at a text's beginning that tell what it is about."""
OPENING = "\"“„«‘'’—–"
"""Signs that open what is quoted."""
MOST = 50
"""So many sources are looked back over."""


def body_meant(described: Description, statement: Statement, scene: Scene) -> str | None:
    """Return the body that a description means; None if that is open."""
    at = statement.source[0].start
    places = bodies_fitting(described, at, scene)
    if described.tail and len(places) > 1:
        return None
    so_called = [name for name in places if _is_called(described, name, scene)]
    spoke = {name for _, name in _spoken(scene)}
    known = [name for name in places if name in spoke or name in so_called]
    if len(so_called) > 1:
        return None
    scores = dict.fromkeys(places, 0.0)
    for points, name in _evidence(described, places, statement, scene):
        scores[name] += points
    inside = _in_content(places, statement, scene)
    for name in inside:
        scores[name] += IN_CONTENT
    if len(known) == 1 and (not inside or inside == known):
        scores[known[0]] += ONLY_ONE
    return clear_winner(scores)


def bodies_fitting(described: Description, at: int, scene: Scene) -> dict[str, int]:
    """Return the bodies named before a description that it may mean, with where each is named first."""
    found = {name: scene.text.find(name) for name in scene.bodies.nouns}
    if described.noun in get_describing(scene.language.code).traders:
        # What nothing calls a company may be one, and must be ruled out before another is meant.
        others = scene.bodies.frequent - scene.people.persons - scene.people.names.keys()
        found |= {name: scene.text.find(name) for name in others if _is_proper(name, scene)}
    found |= {
        name: min(place, found.get(name, place))
        for place, name in _spoken(scene)
        if _is_proper(name, scene)
    }
    title = scene.document.title or ""
    # An outlet that tells of itself says "we": "the group" is somebody else.
    outlet = (scene.document.channel or "").casefold()
    found = {
        name: first
        for name, first in found.items()
        if not _is_part(name, found) and name.casefold() != outlet
    }
    return {
        name: first
        for name, first in found.items()
        if (-1 <= first < at and (first >= 0 or name in title)) and _may_be(described, name, scene)
    }


def _is_part(name: str, names: Iterable[str]) -> bool:
    """Say whether a longer name holds a name: «компания «Лампа»» and «Лампа» are one body."""
    return any(other != name and f" {name} " in f" {_unmarked(other)} " for other in names)


def _unmarked(name: str) -> str:
    return " ".join(word.strip(MARKS) for word in name.split())


def _spoken(scene: Scene) -> Iterable[tuple[int, str]]:
    """Yield who has spoken so far and may be a body, with where; what a headline is about is none."""
    title = scene.document.title or ""
    for named in scene.named[:MOST]:
        if named.at < 0 and named.kind is SpeakerKind.BODY and f"{named.name}:" not in title:
            yield named.at, named.name
    for statement in scene.done[-MOST:]:
        speaker = statement.speaker
        if speaker is None or not statement.source or speaker.kind not in {SpeakerKind.BODY, None}:
            continue
        if not _is_topic(statement, scene):
            yield statement.source[0].start, speaker.name


def _is_topic(statement: Statement, scene: Scene) -> bool:
    """Say whether a source is what a headline is about: "Lamps: prices rise"; nobody is quoted there."""
    end = statement.source[-1].end
    opening = scene.text[statement.content[0].start]
    return scene.text[end : end + 1] == ":" and opening not in OPENING


def _is_proper(name: str, scene: Scene) -> bool:
    """Say whether words are a name from end to end, and not about something that has one."""
    words = _unmarked(name).split()
    return all(word[0].isupper() or word in scene.language.joiners for word in words) and not all(
        is_noun(word, language=scene.language) for word in words
    )


def _is_called(described: Description, name: str, scene: Scene) -> bool:
    return described.noun in nouns_of(name, scene.bodies, language=scene.language)


def _may_be(described: Description, name: str, scene: Scene) -> bool:
    describing, language = get_describing(scene.language.code), scene.language
    nouns = nouns_of(name, scene.bodies, language=language)
    noun, words = described.noun, name.lower().split()
    is_seat = any(word in describing.seat_forms for word in words)
    publishes = bool(nouns & language.press) or any(word in describing.mastheads for word in words)
    if noun in nouns:
        return True
    if noun in describing.gatherings and not nouns & describing.authorities:
        return not _is_seat_or_place(name, scene)
    if described.sort is Sort.WRITING or noun in language.press:
        return publishes or (
            noun in language.press and not nouns and not _is_seat_or_place(name, scene)
        )
    if noun in describing.traders:
        return not publishes and (
            bool(nouns & describing.traders) if nouns else not _is_seat_or_place(name, scene)
        )
    return noun in describing.authorities and (bool(nouns & describing.authorities) or is_seat)


def _is_seat_or_place(name: str, scene: Scene) -> bool:
    seats = get_describing(scene.language.code).seat_forms
    return all(word in seats for word in name.lower().split()) or all(map(place_named, keys(name)))


def _evidence(
    described: Description, places: dict[str, int], statement: Statement, scene: Scene
) -> Iterable[tuple[float, str]]:
    at = statement.source[0].start
    spoke = [name for place, name in sorted(_spoken(scene)) if place < at and name in places]
    yield from ((SPOKE_LAST, name) for name in spoke[-1:])
    counts = {name: scene.text.count(_main_word(name)) for name in places}
    highest = max(counts.values(), default=0)
    most = [name for name, count in counts.items() if count == highest]
    yield from ((MOST_NAMED, name) for name in most if len(most) == 1)
    for name, first in places.items():
        if _is_called(described, name, scene):
            yield CALLED, name
        if scene.called.get(described.noun) == name:
            yield CALLED_SO, name
        if first < FIRST_WORDS:
            yield FIRST, name


def _in_content(places: dict[str, int], statement: Statement, scene: Scene) -> list[str]:
    """Return which bodies are named in what is said: "The Lamp Works would close, the company said"."""
    at = statement.source[0].start
    said = " ".join(span.of(scene.text) for span in statement.content if span.start < at)
    return [name for name in places if _main_word(name) in said]


def _main_word(name: str) -> str:
    """Return the word of a name by which it is most likely called when it is short."""
    return max(name.split(), key=len)
