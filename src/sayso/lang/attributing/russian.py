"""Russian: the words around attributions."""

from sayso.lang.attributing.table import Attributing

RUSSIAN = Attributing(
    code="ru",
    correlatives=frozenset("то того том тому тем".split()),
    predicate_endings=tuple(
        "ю юсь ет ит ют ят ешь ем им ал ял ил ел ала яла ила ела али яли или ели лся лась лись ться ать ять ить еть ен ена ены".split()
    ),
    openings=("в соответствии с", "по сведениям"),
    as_words=frozenset({"как"}),
    participle=r"(?:анн|енн|ённ|вш|ющ|ущ|ящ|ащ)\w{2,3}(?:ся)?$",
    not_reported=frozenset("потому так затем разве тем".split()),
    backward=("об этом", "о чем", "о чём"),
    behind_dash=frozenset(
        "власти источник источники минобороны мид полиция сми учёные ученые".split()
    ),
    plural_endings=("ли", "ют", "ут", "ят", "ат"),
    neuter_endings=("лось", "ано", "ено"),
    turned_endings=("тся",),
    within=frozenset({"в", "во"}),
    object_endings=tuple("у ю ам ям ому ему ого его ых их ов ев ей ан ян".split()),
    singular_objects=("а", "я"),
    plural_subjects=tuple("ства ия ья тора сора теля ения ания".split()),
    object_pronouns=frozenset("его её ее ему ей им их меня мне нам нас вам вас тебя тебе".split()),
    parts=frozenset("группа половина пара треть четверть".split()),
    feelings=tuple(
        "беспоко возмущ волну восхи интерес обеспоко огорч порад пуга радова раду расстр тревож "
        "удивл устра утеш шокир".split()
    ),
)
