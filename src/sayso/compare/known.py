"""Figures held against what is known: who contradicts a row of the reference table is told which."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from sayso.compare.about import About
from sayso.compare.days import days_of
from sayso.compare.names import Names, by_key, is_country, is_one
from sayso.compare.values import Bounds, is_rounding, meant, stated
from sayso.compare.wording import claim_of, number_of
from sayso.lang.concepts.deeds import ONCE
from sayso.lang.concepts.table import Sort, concepts_in
from sayso.lang.stems import stem
from sayso.lang.words import words
from sayso.model import FigureKind, Flag, FlagKind, KnownFigure

BETWEEN_FORMS = ";"
YEARS_APART = 10
"""A date further from the known one speaks of another event of that name: wars break out often."""
YEARS_APART_ELSEWHERE = 2
"""The same where the sentence itself does not name the row's place, only the document does."""
DAYS_A_YEAR = 366
SHORTEST = 4
MOST_FURTHER = 2
"""What else may be said where the deed itself is named: "the despot's war broke out"."""
BEGINNING = frozenset({"began", "launched"})
"""Who dates "the start of the invasion" dates the invasion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of words for a known event.

    Args:
        concepts: that what is counted or dated must hold, by name.
        stems: beginnings of words that it must hold.
        names: that must stand in the sentence, or beside it in the document.
        is_event: a concept says what the event is; else only its names tell it from others.
    """

    concepts: frozenset[str]
    is_event: bool
    stems: frozenset[str]
    names: Names


def flag_of(about: About, known: Sequence[KnownFigure]) -> Flag | None:
    """Return the flag of a figure that contradicts what is known; None if it agrees or is unknown.

    A claim that agrees with any row of its words contradicts none: one war broke out in 2014,
    another in 2022.
    """
    met = [row for row in known if row.kind == about.figure.kind and _is_meant(about, row)]
    if any(_agrees(about, row) for row in met):
        return None
    against = [row for row in met if _is_named(about, row) and _is_comparable(about, row)]
    if not against:
        return None
    row = min(against, key=lambda row: _distance(about, row))
    return Flag(kind=FlagKind.KNOWN, note=_note(about, row), reference=row.id)


def _note(about: About, row: KnownFigure) -> str:
    value = row.date or (number_of(row.value) if row.value is not None else "")
    known = " ".join(filter(None, (value, row.unit)))
    event = row.event.partition(BETWEEN_FORMS)[0].strip()
    counted = about.figure.counted or event
    verb = "is dated" if about.figure.kind == FigureKind.DATE else "is given as"
    return f"\u201c{counted}\u201d {verb} {claim_of(about.figure)}; known: {known} ({event}; {row.source})"


@lru_cache(maxsize=1 << 12)
def forms_of(event: str) -> tuple[Form, ...]:
    """Return the forms of an event's words: of each, its concepts, further words and names."""
    return tuple(_form(form.strip()) for form in event.split(BETWEEN_FORMS) if form.strip())


def _form(text: str) -> Form:
    found = words(text)
    keyed = [word.key for word in found]
    concepts = concepts_in(keyed)
    taken = {place for each in concepts for place in range(each.start, each.end)}
    rest = [word for place, word in enumerate(found) if place not in taken]
    names = [word.key for word in rest if text[word.span.start].isupper()]
    stems = {stem(word.key) for word in rest if word.key not in names and len(word.key) >= SHORTEST}
    return Form(
        concepts=frozenset(each.name for each in concepts),
        is_event=any(each.sort == Sort.EVENT for each in concepts),
        stems=frozenset(stems),
        names=by_key(names),
    )


def _is_meant(about: About, row: KnownFigure) -> bool:
    """Say whether what a figure counts or dates is a row's event, but for names of places."""
    return any(_has_words(about, form) for form in forms_of(row.event))


def _has_words(about: About, form: Form) -> bool:
    """Say whether what is counted or dated says a form, and little beside it.

    "The second year of the invasion" is no date of the invasion, nor is "its talks began".
    """
    said = _concepts_counted(about.figure.counted)
    if not form.concepts <= said or not form.stems <= about.stems:
        return False
    if not form.is_event and not _holds(about.figure.counted, form.names):
        return False
    further = (said - form.concepts - BEGINNING) | (about.stems - form.stems)
    return len(further) <= (MOST_FURTHER if form.is_event and form.concepts & ONCE else 0)


@lru_cache(maxsize=1 << 14)
def _concepts_counted(counted: str) -> frozenset[str]:
    return frozenset(each.name for each in concepts_in([word.key for word in words(counted)]))


def _holds(counted: str, names: Names) -> bool:
    keyed = [word.key for word in words(counted)]
    return all(any(is_one(name, key) for key in keyed) for name in _flat(names))


def _flat(names: Names) -> Iterable[str]:
    return (name for found in names.values() for name in found)


def _is_named(about: About, row: KnownFigure) -> bool:
    return any(
        _has_words(about, form) and _has_names(form.names, about.all_names)
        for form in forms_of(row.event)
    )


def _has_names(wanted: Names, found: Names) -> bool:
    return all(
        any(is_one(name, other) for other in found.get(key, ()))
        for key, names in wanted.items()
        for name in names
    )


def _agrees(about: About, row: KnownFigure) -> bool:
    if row.date is not None:
        known = days_of(row.date)
        return about.holds is None or known is None or about.holds.meets(known)
    said, bounds = stated(about.figure), _known_bounds(row)
    if said is None or bounds is None or about.figure.unit != row.unit:
        return True
    hedged = about.figure.hedge is not None
    return (
        meant(about.figure, said).meets(bounds)
        or is_rounding(said.high, bounds.high, hedged=hedged)
        or is_rounding(bounds.high, said.high, hedged=True)
    )


def _known_bounds(row: KnownFigure) -> Bounds | None:
    return None if row.value is None else Bounds(row.value, row.value)


def _is_comparable(about: About, row: KnownFigure) -> bool:
    """Say whether a claim may be about this row: near it in time, or in its time."""
    if row.date is None:
        holds = about.holds or about.said
        start, end = days_of(row.valid_from), days_of(row.valid_to)
        is_before = holds and start and holds.last < start.first
        is_after = holds and end and holds.first > end.last
        return not is_before and not is_after
    forms = forms_of(row.event)
    if _names_another(about, forms):
        return False
    is_here = any(_has_words(about, form) and _has_names(form.names, about.names) for form in forms)
    years = YEARS_APART if is_here else YEARS_APART_ELSEWHERE
    return _distance(about, row) <= years * DAYS_A_YEAR


def _names_another(about: About, forms: Sequence[Form]) -> bool:
    """Say whether the words of the event name what no form of the row names: "Sudan's war"."""
    named = [name for name in _flat(about.names) if name in _keys(about.figure.counted)]
    own = [name for form in forms for name in _flat(form.names)]
    if any(not any(is_one(name, known) for known in own) for name in named):
        return True
    # Where the sentence names other countries only, its war is theirs, whatever the headline.
    here = [key for key in about.sure if is_country(key)]
    return bool(here) and not any(key in form.names for key in here for form in forms)


@lru_cache(maxsize=1 << 14)
def _keys(counted: str) -> frozenset[str]:
    return frozenset(word.key for word in words(counted))


def _distance(about: About, row: KnownFigure) -> Decimal:
    if row.date is not None:
        known = days_of(row.date)
        return Decimal(about.holds.apart(known) if about.holds and known else 0)
    said, bounds = stated(about.figure), _known_bounds(row)
    return abs(said.high - bounds.high) if said and bounds else Decimal(0)
