"""Who speaks where no words name a source: «Добавил, что …», "…, adding that …", «Сообщается, что …»."""

from sayso.extract.resolve.genders import shown_gender
from sayso.extract.resolve.own_voice import is_quoted, of_self, speaker_named, statement_around
from sayso.extract.resolve.salience import (
    SINGLE,
    Candidate,
    groups_within,
    only_one,
    persons_within,
)
from sayso.extract.resolve.scene import Scene
from sayso.lang.pronouns import get_pronouns
from sayso.lang.referring import Referent
from sayso.lang.sentences import sentence_spans
from sayso.model import Mode, Span, Speaker, SpeakerKind, Statement

REACH = 400
"""Code points of a sentence that are looked at before a verb."""
BEFORE_QUOTE = (",", ":", "—", "–", "-")
SENTENCES = 2
"""The statement gone on with stands in the sentence of the verb, or in the one before."""


def of_no_source(statement: Statement, scene: Scene) -> Speaker | None:
    """Return who speaks where no words of the text name a source; None if that is open."""
    if not statement.cue:
        found = _before_quote(statement, scene)
        return speaker_named(found.name, found.kind) if found and found.name else None
    table = get_pronouns(scene.language.code)
    if (table.verbs_of_me | table.verbs_of_us).intersection(_words(statement, scene)):
        return of_self(statement, scene)
    before = _said_before(statement, scene)
    if before is not None and before.speaker is not None and _goes_on(statement, before, scene):
        return before.speaker
    found = _subject(statement, scene)
    return speaker_named(found.name, found.kind) if found and found.name else None


def _words(statement: Statement, scene: Scene) -> list[str]:
    return [word for span in statement.cue for word in span.of(scene.text).lower().split()]


def _said_before(statement: Statement, scene: Scene) -> Statement | None:
    """Return the statement before, if it stands in the same sentence or in the one before."""
    at = statement.cue[0].start
    if statement_around(at, statement, scene) is not None or is_quoted(at, scene):
        return None
    before = [each for each in scene.done if each.parent is None and _place(each) < at]
    last = max(before, key=_place, default=None)
    if last is None:
        return None
    between = scene.text[_place(last) : at]
    return last if "\n" not in between and len(sentence_spans(between)) <= SENTENCES else None


def _place(statement: Statement) -> int:
    return (statement.cue or statement.content)[0].start


def _goes_on(statement: Statement, before: Statement, scene: Scene) -> bool:
    """Say whether a verb without its subject has that of the statement before."""
    table = get_pronouns(scene.language.code)
    words = _words(statement, scene)
    if table.impersonal.intersection(words):
        return before.speaker is not None and before.speaker.kind is not SpeakerKind.PERSON
    between = scene.text[_place(before) : statement.cue[0].start]
    if len(sentence_spans(between)) < SENTENCES and between.rstrip().endswith(","):
        return words[0].endswith(scene.language.participle_endings)
    is_opening = between.rstrip().endswith((".", "!", "?", "…"))
    shown = _shown(statement, scene)
    return is_opening and shown is not None and shown == _shown(before, scene)


def _shown(statement: Statement, scene: Scene) -> Referent | None:
    """Return the gender, or the number, that the verb of a cue shows of its subject."""
    plural = get_pronouns(scene.language.code).past_plural
    if plural and any(word.endswith(plural) for word in _words(statement, scene)):
        return Referent.SEVERAL
    return shown_gender(statement, scene.text, language=scene.language)


def _subject(statement: Statement, scene: Scene) -> Candidate | None:
    """Return the one in the sentence before a verb who agrees with it: «Позвонил мужчина и сказал»."""
    at = statement.cue[0].start
    around = statement_around(at, statement, scene)
    if around is not None and around.mode is Mode.DIRECT:
        return None
    shown = _shown(statement, scene)
    sentence = _sentence_before(at, scene)
    if shown is Referent.SEVERAL:
        found = groups_within(sentence, scene)
    elif shown in SINGLE:
        # Who does not open the sentence may be anything but its subject.
        persons = persons_within(sentence, scene, referent=shown)
        found = {name: each for name, each in persons.items() if each.leads}
    else:
        return None
    return only_one(found)


def _before_quote(statement: Statement, scene: Scene) -> Candidate | None:
    """Return the one whom a sentence opens with and lets speak: "Lund put up cards, “to help”"."""
    at = statement.content[0].start
    sentence = _sentence_before(at, scene)
    opening = sentence.of(scene.text).rstrip()
    if statement.mode is not Mode.DIRECT or not opening.endswith(BEFORE_QUOTE):
        return None
    found = only_one(persons_within(sentence, scene))
    return found if found and found.leads else None


def _sentence_before(at: int, scene: Scene) -> Span:
    start = max(0, at - REACH, scene.text.rfind("\n", 0, at) + 1)
    sentences = sentence_spans(scene.text[start:at])
    return Span(start + sentences[-1].start, at) if sentences else Span(at, at)
