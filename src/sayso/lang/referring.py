"""What words that stand for a person or body tell of it: number, gender, role; and the forms of such words."""

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Referent(StrEnum):
    """Whom a pronoun stands for."""

    SELF = "I"
    HE = "he"
    SHE = "she"
    IT = "it"
    SEVERAL = "they"


MALE = frozenset(
    # Of English and of other languages as English writes them, of Russian, of Ukrainian.
    "adam albert alan alex ali andrew anthony arthur ben bill bob boris brian carl charles chris daniel dave david "
    "dennis donald edward emmanuel eric frank fred gary george greg hans harry henry hugo ian igor ivan jack jacob "
    "james jan jason jeff jeremy jim joe john jonathan jose joseph juan karl keith ken kevin larry luke marcus mario "
    "mark martin matthew michael mike mohammed nick nicolas oleg oliver otto patrick paul pedro peter petro philip "
    "richard robert roger ronald sam scott sean serhii sergei simon stephen steve steven terry thomas tim tom tony "
    "viktor vladimir volodymyr walter will william "
    "александр алексей анатолий андрей антон аркадий артём артем борис вадим валерий василий виктор виталий владимир "
    "вячеслав геннадий георгий григорий даниил денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид "
    "максим михаил никита николай олег павел пётр петр роман руслан сергей станислав степан тимур фёдор юрий яков "
    "джеймс джо джон джордж джозеф дональд дэвид майкл марк мартин отто пол питер роберт стивен том томас уильям ян "
    "андрій анатолій артур богдан валерій василь віктор віталій володимир вячеслав геннадій григорій данило денис "
    "дмитро євген іван ігор ілля костянтин леонід максим микола михайло олег олександр олексій остап павло петро роман "
    "сергій станіслав степан тарас тимофій федір юрій яків".split()
)
FEMALE = frozenset(
    "ada alice amanda amy andrea angela ann anna anne barbara betty carol caroline catherine christina christine clara "
    "claire deborah diana donna elena elizabeth ella emily emma eva fiona grace hannah helen ingrid irene irina jane "
    "janet jennifer jessica joan julia julie karen kate katherine kathryn katie kelly laura linda lisa lucy margaret "
    "maria marie mary megan melissa michelle nadia nancy natalia nina nora olena olga oksana patricia rachel rebecca "
    "rosa ruth sandra sara sarah sharon sofia sophie stephanie susan svetlana tatiana teresa theresa ursula victoria "
    "александра алина алла анастасия ангела анна валентина валерия вера виктория галина дарья диана екатерина елена "
    "елизавета жанна инна ирина ксения лариса лидия любовь людмила марина мария надежда наталия наталья нина оксана "
    "ольга полина раиса светлана софия софья тамара татьяна юлия яна кейт келли кэтрин маргарет мэри сара тереза шарон "
    "элизабет эмма эльвира элеонора "
    "вікторія ганна дарина євгенія зоя ірина катерина лариса леся людмила марія марта надія наталія оксана олена олеся "
    "ольга соломія софія світлана тетяна юлія".split()
)
ENDINGS: Mapping[str, tuple[str, ...]] = {
    "а": ("а", "ы", "и", "і", "е", "у", "ой", "ою"),
    "я": ("я", "и", "і", "ї", "е", "ю", "ей", "ею", "єю"),
    "о": ("о", "а", "у", "ом", "е", "і"),
    "е": ("е", "я", "ю", "ем", "и"),
    "ь": ("ь", "я", "ю", "ем", "е", "еві", "єві", "і"),
    "й": ("й", "я", "ю", "ем", "е", "єві", "ї"),
}
"""Of the singular, by the last letter of the nominative."""
AFTER_CONSONANT = ("", "а", "у", "ом", "ем", "е", "ові", "еві", "і")
COMPLEMENT = tuple("а я у ю ы и і ї ов ев ів ей ой ої ого его ому ых их".split())
"""Endings of what a role is of, and of the place that it is for: «губернатор области», «мэр Порта»."""


def singular_forms(words: Iterable[str]) -> dict[str, str]:
    """Return the forms of the singular of nouns in the nominative, each with that; Latin words as they are."""
    return {form: word for word in words for form in _forms(word)}


def _forms(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (word,)
    endings = ENDINGS.get(word[-1])
    if endings:
        return tuple(word[:-1] + ending for ending in endings)
    return tuple(word + ending for ending in AFTER_CONSONANT)


def referent_of_given(name: str) -> Referent | None:
    """Return whether a given name is a man's or a woman's; None if the tables do not know it."""
    word = name.lower()
    if (word in MALE) == (word in FEMALE):
        return None
    return Referent.HE if word in MALE else Referent.SHE


GIVEN = MALE | FEMALE
GIVEN_FORMS = singular_forms(GIVEN)
SURNAMES: Mapping[Referent, tuple[tuple[str, str], ...]] = {
    Referent.HE: (
        *((case + "у", case) for case in ("ов", "ев", "ёв", "ин")),
        *((case + "а", case) for case in ("ов", "ев", "ёв", "ин")),
        *((case + "ым", case) for case in ("ов", "ев", "ёв", "ин")),
        *((f"{stem}ого", f"{stem}ий") for stem in ("ськ", "цьк", "ск", "цк")),
    ),
    Referent.SHE: (
        *((case + "ой", case + "а") for case in ("ов", "ев", "ёв", "ин")),
        *((case + "у", case + "а") for case in ("ов", "ев", "ёв", "ин")),
        *((f"{stem}ой", f"{stem}ая") for stem in ("ск", "цк")),
        *((f"{stem}ої", f"{stem}а") for stem in ("ськ", "цьк")),
    ),
}
"""Endings of surnames that leave no doubt, with those of the nominative."""
VOWELS = tuple("аеёиоуыэюяєії")
ALIKE = ("а", "у", "ом")
"""Endings that a man's given name and his surname share: «Роберта Берга»."""
FULL = 2
"""Words of a given name and a surname; with a patronymic it stays as it is."""
UNCHANGED = tuple("оеиуюыіє")
"""Letters at the end of surnames that have one form for all cases."""


def nominative_name(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return an inflected given name and surname in the nominative; as they are where that is unsure."""
    given = words[0].lower()
    nominative = GIVEN_FORMS.get(given, given)
    gender = referent_of_given(nominative)
    if given in GIVEN or nominative == given or gender is None or len(words) != FULL:
        return words
    surname = _nominative_surname(words[-1], given=given, gender=gender)
    return (nominative.capitalize(), surname) if surname else words


def _nominative_surname(surname: str, *, given: str, gender: Referent) -> str | None:
    for oblique, ending in SURNAMES[gender]:
        if surname.endswith(oblique):
            return surname.removesuffix(oblique) + ending
    for ending in ALIKE if gender is Referent.HE else ():
        stem = surname.removesuffix(ending)
        if given.endswith(ending) and stem != surname and not stem.endswith(VOWELS):
            return stem
    return surname if _is_unchanged(surname, gender) else None


def _is_unchanged(surname: str, gender: Referent) -> bool:
    is_foreign = gender is Referent.SHE and not surname.endswith((*VOWELS, "й", "ь"))
    return is_foreign or surname.endswith(UNCHANGED)
