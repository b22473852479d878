"""From the sources of a document's statements to speakers, where the document leaves no doubt.

A wrong name harms a person: a surname, a pronoun or a description becomes a name only if the
document shows one person, or one body, that it can mean.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from sayso.extract.resolve.cast import Cast, cast_of, people_in
from sayso.extract.resolve.dropped import of_no_source
from sayso.extract.resolve.named import of_words
from sayso.extract.resolve.naming import is_denied, names_nobody, without_signs
from sayso.extract.resolve.own_voice import of_own_name
from sayso.extract.resolve.parts import text_of
from sayso.extract.resolve.pronouns import is_pronoun, of_pronoun
from sayso.extract.resolve.scene import Scene
from sayso.extract.resolve.unnamed import of_unnamed
from sayso.lang.language import Language
from sayso.model import Document, Speaker, Statement


def with_speakers(
    statements: Sequence[Statement],
    *,
    document: Document,
    language: Language,
    cast: Cast | None = None,
) -> list[Statement]:
    """Return the statements of a document, in reading order, with their speakers.

    Args:
        statements: of the document.
        document: the report.
        language: of the document.
        cast: who is in it, if that is known already.
    """
    cast = cast or cast_of(statements, document=document, language=language)
    scenes: list[Scene] = []
    for part, found in groupby(statements, key=attrgetter("part")):
        in_part = list(found)
        outer = sorted(span for each in in_part if each.parent is None for span in each.content)
        scene = Scene(
            document=document,
            part=part,
            text=text_of(document, part),
            language=language,
            people=people_in(cast.people, part=part, document=document),
            bodies=cast.bodies,
            contents=tuple(outer),
            # Who spoke in the title is in focus where the text begins.
            named=[each._replace(at=-1) for before in scenes for each in before.named],
            speakers=scenes[-1].speakers if scenes else {},
            called=scenes[-1].called if scenes else {},
        )
        _resolve(in_part, scene)
        scenes.append(scene)
    return [statement for scene in scenes for statement in scene.done]


def _resolve(statements: Sequence[Statement], scene: Scene) -> None:
    """Let the statements of a part be done in the scene, one after the other."""
    for statement in statements:
        speaker = _speaker(statement, scene)
        scene.speakers[statement.id] = speaker
        scene.done.append(replace(statement, speaker=speaker))


def _speaker(statement: Statement, scene: Scene) -> Speaker | None:
    if statement.continues:
        return scene.speakers.get(statement.continues)
    if is_denied(statement, scene.text, language=scene.language):
        return None
    if not statement.source:
        return of_no_source(statement, scene)
    return _of_source(statement, scene)


def _of_source(statement: Statement, scene: Scene) -> Speaker | None:
    words = without_signs(" ".join(span.of(scene.text) for span in statement.source))
    if is_pronoun(words, language=scene.language):
        return of_pronoun(words, statement, scene)
    if not words:
        return None
    known = of_own_name(words, statement, scene) or of_unnamed(words, statement, scene)
    if known or names_nobody(words, language=scene.language):
        return known
    return of_words(words, statement, scene)
