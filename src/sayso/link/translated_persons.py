"""The speaker's "we", "I" and "you", for which a translation inside quotation marks has others."""

from collections.abc import Iterator

from sayso.lang.cases import SUBJECTS, Role, is_verb_form, role
from sayso.lang.wording import PLAIN, SENSES
from sayso.lang.wording_across import ANYBODY, ARTICLES
from sayso.lang.wording_table import Sense
from sayso.lang.wording_voice import CYRILLIC
from sayso.link.translated_sides import Compared, altered
from sayso.model import Change

SPEAKERS = frozenset({"I", "we", "you"})
OPENING = 2
"""Among so many content words at a clause's opening stands what stands for "we"."""
STRANGE = 0.4
"""A word whose likes are no nearer has no counterpart."""


def shifted_persons(compared: Compared) -> Iterator[Change]:
    """Yield, once, a person of the speaker's for which others stand, given as the speaker's words."""
    if not all(compared.quotation.verbal[place] for place in compared.kept_here):
        return
    here = {_person(compared.here[place]): place for place in sorted(compared.kept_here)}
    there = {_person(compared.there[place]): place for place in sorted(compared.kept_there)}
    for label in SPEAKERS & there.keys() - here.keys():
        if compared.there[there[label]] in ANYBODY:
            continue
        instead = _other_person(here, there)
        if instead is None and compared.there[there[label]] in SUBJECTS:
            instead = _other_noun(compared)
        if instead is not None:
            yield altered(compared, "agent", here=(instead,), there=(there[label],))
            return


def _person(key: str) -> str:
    sense, label = SENSES.get((key,), (None, ""))
    return label if sense == Sense.PERSON else ""


def _other_person(here: dict[str, int], there: dict[str, int]) -> int | None:
    return next((place for label, place in here.items() if label and label not in there), None)


def _other_noun(compared: Compared) -> int | None:
    """Return a noun without a counterpart where a clause opens; None if there is none."""
    for clause in compared.rows.clauses:
        content = [place for place in clause.here if compared.here[place] not in PLAIN][:OPENING]
        for place in content:
            is_free = place not in compared.there_of and place not in compared.bracketed
            is_strange = float(compared.rows.alike[place].max()) < STRANGE
            if (
                clause.sentence is not None
                and is_free
                and is_strange
                and _is_named(compared, place)
            ):
                return place
    return None


def _is_named(compared: Compared, place: int) -> bool:
    """Say whether a word has an article or a capital: it is a noun."""
    following = compared.here[place + 1] if place + 1 < len(compared.here) else ""
    if CYRILLIC.search(compared.here[place]):
        return role(compared.here[place]) == Role.UNTOLD and is_verb_form(following)
    has_article = place > 0 and compared.here[place - 1] in ARTICLES
    return has_article or compared.quotation.text[compared.rows.here[place].span.start].isupper()
