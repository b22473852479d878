"""What each verdict and each change means, in one line each: the table behind every legend."""

from dataclasses import dataclass

from sayso.model import Act, Basis, ChangeKind, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One word of the legend.

    Args:
        mark: a sign that stands for the word where there is no colour; one column wide.
        meaning: what the word says, in one line.
    """

    mark: str
    meaning: str


VERDICTS = {
    Verdict.ALTERED: Entry(
        mark="≠",
        meaning="A number, name, negation, hedge or agent differs: the meaning may differ.",
    ),
    Verdict.SPLICED: Entry(
        mark="⊕", meaning="Words from separate places stand together as if said in one breath."
    ),
    Verdict.REWORDED: Entry(
        mark="≈", meaning="Words were replaced or added; what could be checked still agrees."
    ),
    Verdict.SHORTENED: Entry(
        mark="…", meaning="Words were left out at the start, in the middle or at the end."
    ),
    Verdict.TRANSLATED: Entry(mark="⇄", meaning="The words stand in another language."),
    Verdict.REPORTED: Entry(mark="›", meaning="Direct words were retold as indirect speech."),
    Verdict.VERBATIM: Entry(
        mark="=", meaning="Word for word; at most case, punctuation or quotation marks differ."
    ),
    Verdict.NOT_FOUND: Entry(
        mark="?",
        meaning="The words do not stand in what was searched; they may stand elsewhere.",
    ),
}

CHANGES = {
    ChangeKind.ALTERED: "A number, name, agent, negation, hedge, quantifier or modality differs.",
    ChangeKind.SPLICED: "Separate places were joined; the words between them were skipped.",
    ChangeKind.REWORDED: "Words were replaced by others.",
    ChangeKind.INSERTED: "Words were added that do not stand in the origin.",
    ChangeKind.TRIMMED: "The start or the end of a sentence was left out.",
    ChangeKind.ELIDED: "Words in the middle were left out.",
    ChangeKind.TRANSLATED: "The words were put into another language.",
    ChangeKind.RENDERED: "Another translation of an original that is not at hand.",
    ChangeKind.REPORTED: "Direct words were turned into indirect speech.",
    ChangeKind.REPUNCTUATED: "Only case, punctuation or quotation marks differ.",
}
"""The gravest first, as in the verdicts that they give."""

ACTS = {
    Act.ASSERT: "an assertion",
    Act.DENY: "a denial",
    Act.DEMAND: "a demand",
    Act.ASK: "a question",
    Act.PROMISE: "a promise",
    Act.THREATEN: "a threat",
    Act.ACCUSE: "an accusation",
    Act.APOLOGISE: "an apology",
    Act.THANK: "thanks",
    Act.PREDICT: "a prediction",
    Act.PRAISE: "praise",
    Act.BELIEVE: "a belief",
}
"""What a statement does, as it is called on a page."""

BASES = {
    Basis.FORWARD: "forward",
    Basis.NAMED: "credits it",
    Basis.WORDING: "same changed wording",
    Basis.DATE: "earlier date only",
    Basis.WORDS: "same words, order not known",
}
"""How we know that words came from one place to the next, the surest first."""

LEFT_OUT = frozenset({ChangeKind.TRIMMED, ChangeKind.ELIDED, ChangeKind.SPLICED})
"""Changes that show, in the origin, words that the report does not have."""

WHOLE = frozenset({ChangeKind.TRANSLATED, ChangeKind.RENDERED, ChangeKind.REPORTED})
"""Changes that can concern a statement as a whole; marking every word would show nothing."""
