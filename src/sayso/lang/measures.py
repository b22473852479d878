"""What numbers count, and how exactly: units, currencies, and the hedges around a number.

A table of units is text: one line a unit, `size: form form form`, in one unit for all of its kind.
The tables of all languages are asked together.
"""

from collections.abc import Sequence
from decimal import Decimal

from sayso.lang.wording import BOUNDS, canonical, markers
from sayso.lang.wording_table import Sense, word_set
from sayso.lang.words import keys as words_of

LENGTHS = """
1: km kph kilometer kilometers километр километров километра километры кілометр кілометрів кілометри
1.609: mile miles mph миля мили миль милю милі милях
0.001: meter meters метр метров метра метры метрів метри
0.000001: mm millimeter millimeters миллиметр миллиметра миллиметров міліметр міліметра міліметрів
0.00001: cm centimeter centimeters см сантиметр сантиметров сантиметра сантиметрів
0.0000254: inch inches дюйм дюймов дюйма дюймів
0.000914: yard yards ярд ярда ярдов ярди ярдів
0.000305: foot feet ft фут футов фута футів фути
"""
WEIGHTS = """
1: kg kilogram kilograms кг килограмм килограммов килограмма кілограм кілограмів
0.4536: pound pounds lb lbs фунт фунта фунтов фунти фунтів
0.02835: ounce ounces унция унции унций унції унцій
0.001: gram grams грамм грамма граммов грам грама грамів
0.000001: mg milligram milligrams миллиграмм миллиграммов миллиграмма міліграм міліграмів міліграма міліграми
100: centner centners центнер центнера центнеров центнери центнерів
1000: ton tons tonne tonnes тонна тонны тонн тонни
"""
TIMES = """
0.016667: second seconds секунда секунды секунд секунду секунди
1: minute minutes минута минуты минут минуту хвилина хвилини хвилин хвилину
60: hour hours час часа часов година години годин годину
1440: day days день дня дней дні днів сутки суток доба доби діб добу
10080: week weeks неделя недели недель неделю тиждень тижні тижня тижнів
43200: month months месяц месяца месяцев місяць місяці місяця місяців
525600: year years год года лет рік роки року років
"""
AREAS = """
1: hectare hectares ha га гектар гектара гектаров гектари гектарів
0.4047: acre acres акр акра акров акри акрів
"""
VOLUMES = """
1: liter liters litre litres литр литра литров літр літри літрів
3.785: gallon gallons галлон галлона галлонов галон галони галонів
159: barrel barrels баррель барреля баррелей барель барелі барелів
"""
MONEY = """
$: $ dollar dollars usd доллары доллару долларам долари доларам
€: € euro euros eur
₽: ₽ rouble roubles ruble rubles rub рубли рублям рублями рублів рублі
₴: ₴ hryvnia hryvnias uah гривен гривна гривны гривну гривням
Fr: franc francs chf франк франка франков франки франків
kr: crown crowns krona kronor krone kroner крона крон кроны крони крону
zł: zloty zlotys злотый злотых злотий злотих
£: £ sterling стерлингов стерлінгів
"""
PERCENT = word_set("% percent percentage")
HEDGES_BEHIND = """
at least: or more, or longer, или больше, и больше, или дольше, або більше, і більше, с лишним, з гаком, odd
at most: or less, или меньше, або менше
"""
"""Hedges that stand behind their number."""
ROUGH = word_set("some somewhere порядка десь")
KINDS_OF_HEDGE = {
    "at least": "at least",
    "more than": "at least",
    "up to": "at most",
    "at most": "at most",
    "less than": "at most",
    "roughly": "roughly",
    "nearly": "roughly",
}
JOINTS = word_set("на с со з зі із в у by at")
"""What may stand between a hedge and its number: "приблизно зі 120", "at about", "более чем на 40"."""
EXCEEDING = ("exceed", "surpass", "превы", "перевищ")
NEAR = 2
PHRASE = 4


def _units(table: str) -> dict[str, str]:
    rows = (line.partition(":") for line in table.split("\n") if line.strip())
    return {
        part: size for size, _, row in rows for word in words_of(row) for part in canonical(word)
    }


CURRENCIES = _units(MONEY)
UNITS_OF_KIND = {
    kind: {unit: Decimal(size) for unit, size in _units(table).items()}
    for kind, table in (
        ("length", LENGTHS),
        ("weight", WEIGHTS),
        ("time", TIMES),
        ("area", AREAS),
        ("volume", VOLUMES),
    )
}
BEHIND = {
    tuple(words_of(form)): label
    for label, _, row in (line.partition(":") for line in HEDGES_BEHIND.split("\n") if line.strip())
    for form in row.split(",")
}


def unit_of(keys: Sequence[str], start: int, end: int) -> tuple[str, Decimal]:
    """Return what a number measures ("length", "$", "share", "number"), and the size of its unit."""
    before = keys[start - 1] if start else ""
    for key in (before, *keys[end : end + NEAR]):
        if key in CURRENCIES:
            return CURRENCIES[key], Decimal(1)
        if key in PERCENT and key != before:
            return "share", Decimal(1)
        for kind, units in UNITS_OF_KIND.items():
            if key in units and key != before:
                return kind, units[key]
    return "number", Decimal(1)


def hedge_of(keys: Sequence[str], start: int, end: int) -> tuple[str, int]:
    """Return how exact a number is said to be, and how many words before it say so.

    Returns:
        "at least", "at most", "roughly", or nothing.
    """
    behind = _behind(keys[end : end + PHRASE])
    if behind:
        return behind, 0
    joint = start - (start > 0 and keys[start - 1] in JOINTS)
    low = max(0, joint - PHRASE)
    # A number must follow for "over" to be a hedge: any will do.
    found = markers([*keys[low:joint], "7"])
    for marker in found:
        if marker.sense == Sense.HEDGE and low + marker.end == joint:
            return KINDS_OF_HEDGE.get(marker.label, ""), start - low - marker.start
    return _loose_hedge(keys[low:start], start - joint)


def _behind(keys: Sequence[str]) -> str:
    forms = (
        tuple(keys[first:last])
        for first in range(len(keys))
        for last in range(first + 1, len(keys) + 1)
    )
    return next((BEHIND[form] for form in forms if form in BEHIND), "")


def _loose_hedge(before: Sequence[str], joints: int) -> tuple[str, int]:
    for length in range(len(before), 0, -1):
        form = tuple(before[len(before) - length : len(before) - joints or None])
        if form in BOUNDS:
            return KINDS_OF_HEDGE.get(BOUNDS[form], ""), length
    for back, key in enumerate(reversed(before), start=1):
        if key.startswith(EXCEEDING):
            return "at least", back
    return ("roughly", 1) if before and before[-1] in ROUGH else ("", 0)
