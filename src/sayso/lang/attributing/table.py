"""What must be known of a language to see whose an attribution is, where its frame alone misleads."""

import re
from dataclasses import dataclass
from functools import cached_property

from sayso.lang.language import whole_words


@dataclass(frozen=True, kw_only=True)
class Attributing:
    """One language's words around attributions; every word is lower case.

    Args:
        code: ISO 639-1.
        correlatives: words on which a that-clause hangs («тем, что»).
        predicate_endings: endings of verbs and short forms before a "that", which no noun has.
        not_reported: words that make another conjunction of a "that" («потому что»).
        openings: phrases before a source, beside the language's openers («відповідно до»).
        participle: a pattern for a participle that goes on with a source («опрос, проведённый …»).
        as_words: what makes a cue and the source after it an aside («[как] сообщила полиция»).
        backward: phrases by which a sentence points back to the one before («Об этом»).
        behind_dash: who stands behind a headline's dash without a name («— СМИ»).
        passives: participles whose subject did not say it ("is [alleged]"), after `being`.
        being: forms of "to be".
        plural_endings: endings of verbs in the plural that may have an object, so none that turn
            back on their subject («согласились»); empty where verbs do not tell.
        neuter_endings: endings of verbs that have no subject («предполагалось», «сказано»).
        turned_endings: endings of verbs that may have none («сообщается», «надеется»).
        within: prepositions behind which a body speaks after such verbs («заявили [в] мэрии»).
        object_endings: endings of those who are spoken to or of, never of a subject.
        singular_objects: endings of objects in the singular that a plural subject may share.
        plural_subjects: endings of such plural subjects («ведомства», «профессора»).
        object_pronouns: pronouns that are no subject («его обвинили»).
        parts: words that stand with a verb in the plural though singular («группа депутатов»).
        feelings: beginnings of verbs whose object is who feels («его беспокоят цены»).
    """

    code: str
    correlatives: frozenset[str] = frozenset()
    predicate_endings: tuple[str, ...] = ()
    not_reported: frozenset[str] = frozenset()
    openings: tuple[str, ...] = ()
    participle: str = r"(?!)"
    as_words: frozenset[str] = frozenset()
    backward: tuple[str, ...] = ()
    behind_dash: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    neuter_endings: tuple[str, ...] = ()
    turned_endings: tuple[str, ...] = ()
    within: frozenset[str] = frozenset()
    object_endings: tuple[str, ...] = ()
    singular_objects: tuple[str, ...] = ()
    plural_subjects: tuple[str, ...] = ()
    object_pronouns: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    feelings: tuple[str, ...] = ()

    @cached_property
    def participle_pattern(self) -> re.Pattern[str]:
        """A pattern for the end of a participle that describes the noun before it."""
        return re.compile(self.participle)

    @cached_property
    def backward_pattern(self) -> re.Pattern[str]:
        """A pattern that finds any phrase that points back as whole words."""
        return whole_words(self.backward)
