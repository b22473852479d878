"""What a language's words for people and bodies tell of whom a description can mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sayso.lang.referring import Referent, singular_forms


@dataclass(frozen=True, kw_only=True)
class Describing:
    """One language's nouns of descriptions: "the airline", "the 34-year-old", "the duo".

    Every word is lower case and, if it is a noun, in the nominative.

    Args:
        persons: nouns for any one person, and whether for a man or a woman only ("the woman").
        jobs: what one person is by work or by what he has done, beside the language's roles.
        leaders: the roles that say no more than that one leads; they go with any office ("chief").
        sole: the roles that a body has one of ("mayor"), by which its holder can be meant.
        same: roles and jobs that are two words for one ("pm", "prime minister" is a "minister").
        portfolios: beginnings of words that tell one office from another ("foreign", "finance").
        aged: a pattern for a person described by age, with the age as its group.
        bodies: nouns for bodies, beside the language's.
        traders: the bodies that do business; "the company" may be any of these.
        authorities: the bodies that govern, oversee or investigate; "the agency" may be any of these.
        gatherings: the bodies that anybody can make up: "the group" may be a channel.
        women: nouns for several women, the most general first ("the women" may be "the widows").
        men: the same for men.
        of_writing: a pattern for what somebody wrote or recorded, with who did as its group.
        mastheads: words of names, and names, of what publishes ("Herald").
        writings: nouns for what the press publishes; who published it speaks ("the report").
        pairs: nouns for two people together ("the duo").
        both: what joins two names.
        collectives: nouns in the singular for several people ("staff").
        plurals: words in the plural that do not end as others do ("people").
        plural_endings: of nouns, as far as they show it.
        plural_cues: endings of cues whose subject is in the plural.
        definite: words that open a description of somebody known; empty where nothing shows it.
        female_endings: of nouns for one woman.
        things: nouns that end as those do and are for no person.
        selves: words that stress who it is ("the mayor [himself]").
        person_endings: of nouns for one person, as far as they show it.
        inside: prepositions behind which a body speaks («[в] полиции сообщили»).
        is_a: words between a name and what it is ("Lamps [is a] company").
        capitals: capitals that speak for their country, in the nominative, with its name.
        seats: bodies known by their names alone ("Kremlin").
    """

    persons: Mapping[str, Referent | None]
    jobs: frozenset[str]
    leaders: frozenset[str]
    sole: frozenset[str]
    same: Mapping[str, str] = field(default_factory=dict)
    portfolios: tuple[str, ...] = ()
    aged: str
    bodies: frozenset[str]
    traders: frozenset[str]
    authorities: frozenset[str]
    gatherings: frozenset[str] = frozenset()
    women: tuple[str, ...] = ()
    men: tuple[str, ...] = ()
    of_writing: str = r"(?!)"
    mastheads: frozenset[str]
    writings: frozenset[str]
    pairs: frozenset[str]
    both: str
    collectives: frozenset[str]
    plurals: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...]
    plural_cues: tuple[str, ...] = ()
    definite: frozenset[str] = frozenset()
    female_endings: tuple[str, ...] = ("\n",)
    things: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    person_endings: tuple[str, ...]
    inside: frozenset[str] = frozenset()
    is_a: tuple[str, ...] = ()
    capitals: Mapping[str, str]
    seats: frozenset[str]

    @cached_property
    def person_forms(self) -> Mapping[str, str]:
        """Every form of the nouns for any person in the singular, with the nominative."""
        return singular_forms(self.persons)

    @cached_property
    def job_forms(self) -> Mapping[str, str]:
        """Every form of the jobs in the singular, with the nominative."""
        return singular_forms(self.jobs)

    @cached_property
    def writing_forms(self) -> Mapping[str, str]:
        """Every form of the writings in the singular, with the nominative."""
        return singular_forms(self.writings)

    @cached_property
    def body_forms(self) -> Mapping[str, str]:
        """Every form of the further bodies in the singular, with the nominative."""
        return singular_forms(self.bodies)

    @cached_property
    def capital_forms(self) -> Mapping[str, str]:
        """Every form of the capitals, with the nominative."""
        return singular_forms(self.capitals)

    @cached_property
    def seat_forms(self) -> Mapping[str, str]:
        """Every form of the bodies known by name, with the nominative."""
        return singular_forms(self.seats)


def capitals(table: str) -> dict[str, str]:
    """Return each capital of a table with its country, one "capital: Country" between commas."""
    pairs = (pair.split(":") for pair in table.replace("\n", " ").split(",") if ":" in pair)
    return {capital.strip(): country.strip() for capital, country in pairs}
