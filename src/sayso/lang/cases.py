"""What a word's form tells of who does and who suffers.

English shows it by the order of words and by "by"; Russian and Ukrainian by endings, and by the gender
of a verb in the past. What neither tells is left open. As in `lang.wording`, the tables of all
languages are asked together.
"""

from collections.abc import Sequence
from enum import Enum

from sayso.lang.wording_table import word_set
from sayso.lang.wording_voice import BE, BY, CYRILLIC, DOER_REACH

SUBJECTS = word_set("i we he she they я мы ты он она они ми ти він вона вони")
OBJECTS = word_set(
    "me us him them меня мне мной нас нам нами тебя тебе вас вам вами его ему им ее ей их"
    " мене мені мною тебе тобі його йому її їй їх їм"
)
# Endings that only cases other than the nominative have.
SUFFERING = tuple(
    "ого его ому ему ым ых их іх ими ыми ами ями ам ям ах ях ов ев ей ів їв ою ею єю ой у ю ом ем".split()
)
VERBAL = tuple(
    "ть ти ться тися л ла ло ли лся лась лось лись лася ет ит ют ут ят ется ится ются ятся утся"
    " уть ють ить ать ять ав ив ів ув яв їв ася ися вся емо имо ємо ує ає іє".split()
)
INFINITIVE = ("ть", "ти", "ться", "тися")
PASSIVE = tuple("ен ена ено ены ені ан ана ано аны ані но то ся сь".split())
ADJECTIVES = tuple(
    "ый ий ой ая яя ое ее ые ие ого его ому ему ом ем ым им ую юю ых их ыми ими"
    " ій їй ої ною му на не ні".split()
)
DESCRIBING = tuple("но ый ий ая яя ое ее ые ие ым ыми ими ної".split())
CONSONANTS = tuple("бвгджзйклмнпрстфхцчшщґь")
# The endings of a verb in the past, and those of the nouns that it goes with.
GENDERS = (
    (("ла", "лась", "лася"), ("а", "я", "ь")),
    (("ло", "лось", "лося"), ("о", "е")),
    (("ли", "лись", "лися"), ("и", "ы", "і", "ї")),
    (("л", "лся", "в", "вся"), CONSONANTS),
)
PREPOSITIONS = word_set(
    "в во на с со к ко о об от до из за по у при для под над между через без про против перед"
    " з із зі від під між проти щодо біля возле около після после"
)
SLANTING = word_set(
    "from of about against with at on in into for than as around across during within through to"
)
PARTICIPLES = ("ed", "en", "ought", "aught", "old", "ade", "ent", "ept", "uck", "eft", "ost", "elt")
NEAR = 2
PHRASE = 6
SHORTEST_NOUN = 4
ADVERBS = word_set(
    "ночью днем вечером утром сегодня вчера завтра потом затем тогда также даже вночі вдень ввечері"
    " вранці сьогодні вчора потім тоді також навіть саме сами самі"
)


class Role(Enum):
    """What a word is in its clause."""

    DOER = "doer"
    SUFFERER = "sufferer"
    UNTOLD = "untold"


def is_verb_form(*forms: str) -> bool:
    """Say whether forms of one word in different languages may be a verb's.

    Only endings in Russian and Ukrainian tell; without them, none is taken for one.
    """
    slavic = [form for form in forms if CYRILLIC.search(form)]
    return bool(slavic) and all(form.endswith((*VERBAL, *PASSIVE)) for form in slavic)


def may_act(keys: Sequence[str], place: int) -> bool:
    """Say whether a word may do or suffer: no adjective, nor in the genitive behind its noun."""
    key = keys[place]
    if not CYRILLIC.search(key):
        return not key.endswith("ly")
    before = keys[place - 1] if place else ""
    is_free = len(before) < SHORTEST_NOUN or before in ADVERBS
    is_free = is_free or before.endswith((*VERBAL, *PASSIVE, *ADJECTIVES))
    following = keys[place + 1] if place + 1 < len(keys) else ""
    describes = key.endswith(ADJECTIVES) and len(following) >= SHORTEST_NOUN
    describes = describes and not following.endswith((*VERBAL, *PASSIVE)) and following != "сами"
    return is_free and not describes and not key.endswith(DESCRIBING) and not before.isdecimal()


def is_governed(keys: Sequence[str], place: int) -> bool:
    """Say whether a preposition stands before a word, which then neither does nor suffers.

    The "by" of a passive is none of these.
    """
    before = keys[max(0, place - NEAR) : place]
    if CYRILLIC.search(keys[place]):
        is_described = len(before) == NEAR and before[-1].endswith(ADJECTIVES)
        reach = before if is_described else before[-1:]
        return not PREPOSITIONS.isdisjoint(reach)
    is_doer = not (BY.isdisjoint(before) or BE.isdisjoint(keys[max(0, place - PHRASE) : place]))
    return not is_doer and not (SLANTING | BY).isdisjoint(before)


def doer_of(keys: Sequence[str], first: int, verb: int, last: int) -> int | None:
    """Return which of two words on either side of a verb does what it says; None if it is unclear.

    Args:
        keys: of the clause's text.
        first: the word before the verb.
        verb: the verb.
        last: the word after it.
    """
    if CYRILLIC.search(keys[verb]):
        return None if keys[verb].endswith(PASSIVE) else _doer_by_form(keys, first, verb, last)
    by_form = _doer_by_roles(keys, first, last)
    return _doer_in_order(keys, first, verb, last) if by_form is None else by_form


def role(key: str) -> Role:
    """Return what a word's form tells of its part."""
    if key in SUBJECTS:
        return Role.DOER
    is_suffering = CYRILLIC.search(key) and key.endswith(SUFFERING)
    return Role.SUFFERER if key in OBJECTS or is_suffering else Role.UNTOLD


def _doer_by_form(keys: Sequence[str], first: int, verb: int, last: int) -> int | None:
    if keys[verb].endswith(INFINITIVE) and role(keys[last]) == Role.UNTOLD:
        return None
    by_roles = _doer_by_roles(keys, first, last)
    if by_roles is not None or role(keys[first]) != Role.UNTOLD:
        return by_roles
    agreeing = [place for place in (first, last) if _agrees(keys[place], keys[verb])]
    # "The forester's family saved": a word right behind another noun is in the genitive.
    is_of_another = first > 0 and len(keys[first - 1]) >= SHORTEST_NOUN
    if len(agreeing) == 1:
        return agreeing[0]
    return None if is_of_another else first


def _doer_by_roles(keys: Sequence[str], first: int, last: int) -> int | None:
    roles = role(keys[first]), role(keys[last])
    if roles[0] == roles[1]:
        return None
    if Role.DOER in roles:
        return first if roles[0] == Role.DOER else last
    return last if roles[0] == Role.SUFFERER else first


def _agrees(noun: str, verb: str) -> bool:
    """Say whether the gender that a verb of the past shows may be the noun's."""
    genders = (nouns for endings, nouns in GENDERS if verb.endswith(endings))
    return noun.endswith(next(genders, ("\n",)))


def _doer_in_order(keys: Sequence[str], first: int, verb: int, last: int) -> int | None:
    is_passive = not BE.isdisjoint(keys[max(first, verb - NEAR) : verb]) and keys[verb].endswith(
        PARTICIPLES
    )
    if is_passive:
        before = keys[max(verb + 1, last - DOER_REACH - 1) : last]
        return None if BY.isdisjoint(before) else last
    is_slanting = not SLANTING.isdisjoint(keys[max(verb + 1, last - NEAR) : last])
    return None if is_slanting else first
