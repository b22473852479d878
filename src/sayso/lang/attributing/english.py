"""English: the words around attributions."""

from sayso.lang.attributing.table import Attributing

ENGLISH = Attributing(
    code="en",
    predicate_endings=("ed", "ing"),
    participle=r"ed$",
    not_reported=frozenset("so now such in except provided given".split()),
    passives=frozenset(
        "accused alleged asked believed charged expected informed questioned reported rumored "
        "rumoured said suspected thought told urged warned".split()
    ),
    being=frozenset("am are be been being is was were".split()),
)
