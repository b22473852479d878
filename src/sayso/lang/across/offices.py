"""Offices and kinds of work, a line each in English, Russian and Ukrainian; a star stands for any ending."""

import re
from functools import lru_cache

OFFICES = """
president президент*
prime-minister премьер-министр* прем'єр-міністр* премьер премьера прем'єр прем'єра premier
minister министр* міністр* secretary
governor губернатор*
mayor мэр мэра мэру мэром мер мера меру мером
chancellor канцлер*
speaker спикер* спікер*
deputy депутат* lawmaker mp нардеп*
senator сенатор*
ambassador посол посла послом ambassador
spokesman spokeswoman spokesperson пресс-секретар* прессекретар* речник* речниц* прессекретарк*
general генерал*
colonel полковник*
commander командир* командующ* командувач*
judge судья судьи судьей суддя судді суддею
prosecutor прокурор*
lawyer attorney адвокат*
doctor doc врач* лікар* dr
professor профессор* професор*
coach тренер*
director директор*
chief head глава главы главой голова голови головою
chairman chairwoman chair председател*
analyst аналитик* аналітик*
economist экономист* економіст*
historian историк* історик*
journalist reporter журналист* журналіст* корреспондент* кореспондент*
writer author писатель* письменник* письменниц*
singer певец певца певица певицы співак* співачк*
actor actress актер* актёр* актриса актрисы актор* акторк*
director-general гендиректор*
king король короля королем
pope папа
bishop епископ* єпископ* архиепископ* архієпископ*
rabbi раввин* рабин*
priest священник* священик*
scientist ученый учёный ученого вчений науковець
engineer инженер* інженер*
farmer фермер*
owner владелец владельца власник*
"""
HONORIFICS = frozenset(
    "mr mrs ms miss dr sir lord lady dame prof gov sen rep gen col capt lt sgt г-н г-жа господин госпожа"
    " пан пані тов гн др rev hon president-elect".split()
)
PARTIES = frozenset(
    "republican democrat democratic libertarian conservative labour labor liberal green rival rapper"
    " candidate nominee рэппер репер кандидат".split()
)
"""Words that stand with a capital before a name and are none of it."""
APPOSED = frozenset(
    "president prime-minister minister governor mayor chancellor deputy senator ambassador general colonel"
    " judge professor analyst economist historian journalist writer singer actor director-general king pope"
    " bishop rabbi priest scientist engineer farmer".split()
)
"""Offices behind which a name in Russian is whoever holds it. «Адвокат», «представитель», «врач» may be
those of the person named, and no ending tells where a name has none: «адвокат Шарон Дэвис»."""
OF = frozenset(
    "of for to from by with против для от из в во на у о об и and or або та проти від".split()
)
"""Words behind which a name is no holder of an office: "the lawyer of Ann Lee"."""
TOGETHER = frozenset("and both и та і оба обидва".split())
"""Words of those who speak together, whose last name is no name of all."""
AGE = re.compile(r"\d+[-‑]?(?:летн|річн|year)\S*", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_][\w'’\-]*")


def offices_in(words: str) -> frozenset[str]:
    """Return the offices that words name, by their English names."""
    found = (office_of(word) for word in WORD.findall(words))
    return frozenset(office for office in found if office)


@lru_cache(maxsize=1 << 14)
def office_of(word: str) -> str:
    """Return the office that a word names; empty if it names none."""
    lower = word.casefold().replace("’", "'")
    if lower in WORDS:
        return WORDS[lower]
    return next((office for start, office in BEGINNINGS if lower.startswith(start)), "")


def _parts() -> list[tuple[str, str]]:
    lines = (line.split() for line in OFFICES.split("\n") if line)
    return [(part, parts[0]) for parts in lines for part in parts]


WORDS = {part: office for part, office in _parts() if "*" not in part}
BEGINNINGS = tuple(
    sorted(
        ((part[:-1], office) for part, office in _parts() if "*" in part),
        key=lambda pair: -len(pair[0]),
    )
)
