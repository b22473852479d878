"""Words that say the opposite, and verbs that stand for a "not".

"Did not agree" and "refused" say one thing; so do "did not rise" and "fell". Each by itself does not.
"""

from collections.abc import Iterator, Sequence

from sayso.lang.wording import PLAIN
from sayso.lang.wording_contraries import is_contrary, is_denying
from sayso.lang.wording_table import Sense
from sayso.link.compared import Difference, Places
from sayso.link.names import is_same_stem

INFINITIVE = "to"
NEGATION = Sense.NEGATION.value


def with_contraries(
    found: list[Difference],
    here: Places,
    there: Places,
    *,
    quoted: Sequence[str],
    said: Sequence[str],
) -> list[Difference]:
    """Return the differences with words that say the opposite, less those that explain each other.

    Args:
        found: what differs by the tables of single words.
        here: the quotation's tokens that stand for those of the text.
        there: the text's tokens.
        quoted: the quotation's words.
        said: the text's words.
    """
    opposed = list(_opposed(here, there, quoted, said))
    denying = _denying(here, quoted, there, said), _denying(there, said, here, quoted)
    negated = [each for each in found if each.kind == NEGATION]
    others = [each for each in found if each.kind != NEGATION]
    if negated:
        added, lost = any(each.here for each in negated), any(each.there for each in negated)
        # A denying verb on the other side, or the opposite word, makes up for one "not".
        is_explained = added != lost and bool(opposed or denying[1 if added else 0])
        return others if is_explained else found
    if opposed:
        return [*found, *opposed]
    is_replaced = _has_content(here, quoted, besides=[said[other] for other in there])
    if denying[1] and not is_replaced and _denies_another(denying[1], said):
        return [*found, Difference(kind=NEGATION, there=denying[1])]
    return found


def _opposed(
    here: Places, there: Places, quoted: Sequence[str], said: Sequence[str]
) -> Iterator[Difference]:
    for place in here:
        for other in there:
            if is_contrary(quoted[place], said[other]):
                yield Difference(kind="sense", here=(place,), there=(other,))


def _denying(
    places: Places, words: Sequence[str], others: Places, other_words: Sequence[str]
) -> Places:
    if any(is_denying(other_words[other]) for other in others):
        return ()
    return tuple(place for place in places if is_denying(words[place]))


def _denies_another(places: Places, words: Sequence[str]) -> bool:
    """Say whether the verb denies one that follows: "failed to mend", and not "the lamps failed"."""
    return any(
        not words[place].isascii() or words[place + 1 : place + 2] == (INFINITIVE,)
        for place in places
    )


def _has_content(places: Places, words: Sequence[str], *, besides: Sequence[str]) -> bool:
    return any(
        words[place] not in PLAIN
        and not any(is_same_stem(words[place], other) for other in besides)
        for place in places
    )
