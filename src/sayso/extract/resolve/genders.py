"""The gender that the verb of a cue shows of who speaks."""

from collections.abc import Sequence
from dataclasses import replace

from sayso.extract.resolve.people import People
from sayso.lang.language import Language
from sayso.lang.referring import Referent
from sayso.model import Statement


def with_genders(
    people: People, statements: Sequence[Statement], text: str, *, language: Language
) -> People:
    """Return the people with the genders that verbs of the past show of those who speak."""
    shown: dict[str, set[Referent]] = {}
    by_end = {each.span.end: each.name for each in people.mentions}
    for statement in statements:
        name = next((by_end[s.end] for s in statement.source if s.end in by_end), None)
        referent = shown_gender(statement, text, language=language)
        if name and referent:
            shown.setdefault(name, set()).add(referent)
    sure = {name: next(iter(found)) for name, found in shown.items() if len(found) == 1}
    return replace(people, genders={**sure, **people.genders})


def shown_gender(statement: Statement, text: str, *, language: Language) -> Referent | None:
    """Return the gender that the verb of a cue shows, if it is in the past: «сказала»."""
    words = [word for span in statement.cue for word in span.of(text).lower().split()]
    return next(
        (gender for end, gender in language.past.items() for word in words if word.endswith(end)),
        None,
    )
