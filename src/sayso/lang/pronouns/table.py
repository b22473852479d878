"""What resolving must know of the words of a language that stand for a speaker without naming one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sayso.lang.language import whole_words
from sayso.lang.referring import Referent, singular_forms


@dataclass(frozen=True, kw_only=True)
class Pronouns:
    """One language's words that stand for a speaker; each is lower case.

    Args:
        referents: pronouns and possessives, and whom they stand for.
        showing: pronouns and possessives that go on with the subject, and the gender that they show.
        pointing: words for one of those just named, and the gender that they show, if any.
        first_of: those of them that mean the first of two ("the former").
        there: words that stand for the body in which something was said («там»).
        views: nouns for what one holds or says, after a possessive ("his [view]").
        men: nouns for a man or a boy.
        women: nouns for a woman or a girl.
        folk: nouns for a person that tell no gender, or only that of the word.
        generic: nouns for a man or a woman of whom nothing else is told ("the woman").
        groups: nouns for several people, in the plural ("lawyers").
        plural_cases: endings of the plural, in the place of the last letter of the nominative.
        past_plural: endings of verbs in the past whose subject is several people.
        everyone: pronouns for several people ("everybody").
        possessive: what a noun phrase of somebody else opens with ("his [cousin]").
        newsroom: nouns for those who make the document, after "our" ("our [newsroom]").
        own: possessives of who publishes the document.
        alone: the pronouns among `referents` for one who speaks of itself ("I").
        articles: words that open a noun phrase and tell nothing of whom it means.
        verbs_of_me: verbs whose form says that one speaks of itself («считаю»).
        verbs_of_us: verbs whose form says that several speak of themselves («считаем»).
        impersonal: cues that say that something is said, and not by whom («сообщается»).
        sources: nouns for who is kept unnamed, in the nominative ("source").
        source_plurals: the plurals of `sources`, each form with the nominative.
        unnamed: words that say in a source that it goes without a name ("anonymous").
        outlet_sources: how the sources of an outlet are called, by the noun and the outlet's name.
        body_views: beginnings of nouns for what bodies hold, and people seldom («по его [данным]»).
        feminine: endings of nouns that are "she" though no woman («[компания] … она»).
        bodies_are_several: a body may be "they".
    """

    referents: Mapping[str, Referent]
    showing: Mapping[str, Referent] = field(default_factory=dict)
    pointing: Mapping[str, Referent | None] = field(default_factory=dict)
    first_of: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    folk: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    plural_cases: tuple[str, ...] = ()
    past_plural: tuple[str, ...] = ()
    everyone: frozenset[str] = frozenset()
    possessive: frozenset[str] = frozenset()
    newsroom: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    verbs_of_me: frozenset[str] = frozenset()
    verbs_of_us: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    source_plurals: Mapping[str, str] = field(default_factory=dict)
    unnamed: tuple[str, ...] = ()
    outlet_sources: str = "{outlet} {noun}"
    body_views: tuple[str, ...] = ()
    feminine: tuple[str, ...] = ()
    bodies_are_several: bool = False

    @cached_property
    def genders(self) -> Mapping[str, Referent | None]:
        """Every form in the singular of the nouns for a person, with the gender that it shows."""
        return {
            **dict.fromkeys(singular_forms(self.folk)),
            **dict.fromkeys(singular_forms(self.men), Referent.HE),
            **dict.fromkeys(singular_forms(self.women), Referent.SHE),
        }

    @cached_property
    def people(self) -> frozenset[str]:
        """The nouns for one person, in the nominative."""
        return self.folk | self.men | self.women

    @cached_property
    def several(self) -> frozenset[str]:
        """The nouns and pronouns for several people, in the nominative."""
        return self.groups | self.everyone

    @cached_property
    def group_pattern(self) -> re.Pattern[str]:
        """A pattern for the nouns and pronouns for several people."""
        return whole_words(tuple(self.several))

    @cached_property
    def group_forms(self) -> re.Pattern[str]:
        """A pattern for the nouns for several people, in any case."""
        stems = "|".join(
            sorted(re.escape(noun[:-1] if self.plural_cases else noun) for noun in self.groups)
        )
        cases = "|".join(self.plural_cases)
        return re.compile(rf"(?<!\w)(?:{stems})(?:{cases})(?!\w)", re.IGNORECASE)

    @cached_property
    def source_forms(self) -> Mapping[str, str]:
        """Every form of the nouns for who is kept unnamed, with the nominative of its number."""
        return {**singular_forms(self.sources), **self.source_plurals}
