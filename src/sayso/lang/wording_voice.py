"""How a language shows who does and who suffers: by the order of words, by their endings, by "by".

As in `lang.wording`, the tables of all languages are asked together.
"""

import re
from collections.abc import Sequence

from sayso.lang.wording_table import word_set

# English: the passive, and the word before whoever does what it says.
BY = word_set("by")
BE = word_set("am is are was were be been being get gets got gotten")
# Russian and Ukrainian: the instrumental case of whoever does it; participles and reflexives.
INSTRUMENTAL = ("ым", "им", "ом", "ем", "ой", "ою", "ею", "єю", "єм", "ами", "ями")
PASSIVE = (
    *("ен", "ена", "ено", "ены", "ені", "ан", "ана", "ано", "аны", "ані", "ят", "ята", "яті"),
    *("ся", "сь"),
)
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
DOER_REACH = 3
"""So far before a name its "by" may stand: "by the late General Orlik"."""


def shows_case(written: str) -> bool:
    """Say whether a word's ending tells what it is in its sentence, so that its place need not.

    Abbreviations have no endings.
    """
    return CYRILLIC.search(written) is not None and not (len(written) > 1 and written.isupper())


def is_passive_doer(keys: Sequence[str], place: int) -> bool:
    """Say whether a word is marked as the one who does what a passive verb says."""
    if CYRILLIC.search(keys[place]):
        return keys[place].endswith(INSTRUMENTAL)
    return not BY.isdisjoint(keys[max(0, place - DOER_REACH) : place])


def is_passive(keys: Sequence[str]) -> bool:
    """Say whether words from a subject to its verb, that included, are in the passive."""
    return not BE.isdisjoint(keys) or any(
        CYRILLIC.search(key) is not None and key.endswith(PASSIVE) for key in keys
    )
