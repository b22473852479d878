"""What one language knows of wording that carries sense, as tables written to be read.

A table is text: one line a label, `label: form, form, two words`. Forms are folded as
`lang.words` folds them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sayso.lang.words import keys

Form = tuple[str, ...]


class Sense(StrEnum):
    """What a word decides: if it differs, the meaning may differ."""

    NUMBER = "number"
    UNIT = "unit"
    NEGATION = "negation"
    CONDITION = "condition"
    MODAL = "modality"
    HEDGE = "hedge"
    QUANTIFIER = "quantifier"
    PERSON = "person"
    DAY = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language's tables.

    Args:
        code: ISO 639-1.
        plain: words that every text holds; they are no evidence of a common origin.
        same: words that are the same word as their label: spellings, contractions.
        numbers: number words, by their value.
        ordinals: ordinal words, by their value.
        scales: words that multiply the number before them, by their value.
        senses: words that decide the meaning, by what they decide; forms under one label mean
            the same.
        bounds: hedges only where a number follows ("about 40"); elsewhere plain words.
        shifts: what reported speech makes of a word: `was: is, am, are`.
        that: words that open reported speech.
        idioms: phrases in everybody's mouth, no evidence of a common origin.
        denials: words that negate the verb beside them.
        echoes: words that, beside a denial, only repeat it: "не … ни", "not … nor".
    """

    code: str
    plain: frozenset[str]
    same: Mapping[Form, Form]
    numbers: Mapping[Form, Form]
    ordinals: Mapping[Form, Form]
    scales: Mapping[Form, Form]
    senses: Mapping[Sense, Mapping[Form, str]]
    bounds: Mapping[Form, str]
    shifts: Mapping[Form, frozenset[Form]]
    that: frozenset[str]
    idioms: frozenset[Form] = field(default_factory=frozenset)
    denials: frozenset[str] = frozenset()
    echoes: frozenset[str] = frozenset()


def labels(table: str) -> dict[Form, str]:
    """Return form → label."""
    return {form: label for label, forms in _rows(table) for form in forms}


def forms(table: str) -> dict[Form, Form]:
    """Return form → label, the label folded like a form."""
    return {form: tuple(keys(label)) for form, label in labels(table).items()}


def sources(table: str) -> dict[Form, frozenset[Form]]:
    """Return label → its forms: what it may have been made from."""
    return {tuple(keys(label)): frozenset(row) for label, row in _rows(table)}


def word_set(text: str) -> frozenset[str]:
    """Return the folded words of a text."""
    return frozenset(keys(text))


def phrases(text: str) -> frozenset[Form]:
    """Return one form a line."""
    return frozenset(tuple(keys(line)) for line in text.splitlines() if line.strip())


def _rows(table: str) -> list[tuple[str, list[Form]]]:
    rows = [line.partition(":") for line in table.splitlines() if line.strip()]
    return [
        (label.strip(), [tuple(keys(form)) for form in row.split(",")]) for label, _, row in rows
    ]
