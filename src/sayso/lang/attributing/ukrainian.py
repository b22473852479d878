"""Ukrainian: the words around attributions."""

from sayso.lang.attributing.table import Attributing

UKRAINIAN = Attributing(
    code="uk",
    correlatives=frozenset("те того тому тим".split()),
    predicate_endings=tuple(
        "ю юся юсь є ить уть ють ять їть емо імо ав яв ив ала яла ила іла али яли или іли вся лася лися тися ний на ти".split()
    ),
    openings=("відповідно до", "згідно", "за відомостями"),
    as_words=frozenset({"як"}),
    participle=r"(?:ан|ен|єн)(?:ий|ого|ому|им|ими|их|ої|ою|у|а|і)$",
    not_reported=frozenset("так тому через хіба".split()),
    backward=("про це", "про що"),
    behind_dash=frozenset("влада джерела джерело змі міноборони поліція учені вчені".split()),
    plural_endings=("ли", "ють", "уть", "ять", "ать"),
    neuter_endings=("лося", "лось", "ано", "ено"),
    turned_endings=("ться",),
    within=frozenset({"в", "у"}),
    object_endings=tuple("у ю ові еві єві ам ям ому ього ого ему их іх ів їв ей ан ян".split()),
    singular_objects=("а", "я"),
    plural_subjects=tuple("ства ння ття тя".split()),
    object_pronouns=frozenset("його її йому їй їм їх мене мені нам нас вам вас тебе тобі".split()),
    parts=frozenset("група половина пара третина чверть".split()),
    feelings=tuple(
        "бентеж диву драту жах засмуч здивува ляка непоко обур раду тривож турбу хвилю цікав шоку".split()
    ),
)
