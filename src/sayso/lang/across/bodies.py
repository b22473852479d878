"""Bodies: which names in different languages, and which abbreviations, mean one.

A line of `BODIES` is one body in the whole world. A line of `FIELDS` is the field of a ministry, which
each country has its own of: «Минобороны» of Russia is not «Міноборони» of Ukraine.
"""

from functools import lru_cache
from typing import NamedTuple

from sayso.lang.exonyms import place_named
from sayso.lang.referring import singular_forms

BODIES = """
the kremlin|кремль|кремля|кремле|кремлі
the white house|белый дом|білий дім|белом доме|білому домі
downing street|даунинг-стрит|даунінг-стріт
the pentagon|пентагон|пентагоне|пентагоні
the state department|госдепартамент|госдеп|держдеп|держдепартамент|госдепе|us state department
the european union|eu|ес|єс|евросоюз|євросоюз|европейский союз|європейський союз
the european commission|еврокомиссия|єврокомісія|европейская комиссия|європейська комісія|еврокомиссии
the european parliament|европарламент|європарламент|европейский парламент|європейський парламент
the united nations|un|оон|организация объединенных наций|організація об'єднаних націй
nato|нато|north atlantic treaty organization|североатлантический альянс|північноатлантичний альянс
the international monetary fund|imf|мвф|международный валютный фонд|міжнародний валютний фонд
the world bank|всемирный банк|світовий банк
the world health organization|who|воз|всемирная организация здравоохранения|всесвітня організація охорони здоров'я
iaea|магатэ|магате|international atomic energy agency
osce|обсе|обсє
the international criminal court|icc|мус|мкс|международный уголовный суд|міжнародний кримінальний суд
the red cross|icrc|красный крест|мккк|червоний хрест
the associated press|ap|ассошиэйтед пресс
reuters|рейтер|рейтерс
bbc|би-би-си|бі-бі-сі
cnn|си-эн-эн
bloomberg|блумберг
afp|agence france-presse|france-presse|франс пресс|франс-пресс
the new york times|nyt|нью-йорк таймс
the washington post|washington post|вашингтон пост
the wall street journal|wsj|уолл-стрит джорнал
the financial times|ft|файненшл таймс
the guardian|гардиан|ґардіан
tass|тасс|тарс
ria novosti|риа новости|ріа новини
interfax|интерфакс|інтерфакс
kommersant|коммерсант|коммерсантъ|комерсант
the state duma|госдума|госдуме|госдумы|державна дума|держдума|государственная дума
the verkhovna rada|верховная рада|верховна рада
gazprom|газпром|газпроме|газпромі
naftogaz|нафтогаз
sberbank|сбербанк|сбер|сбербанке
telegram|телеграм|телеграмм
fbi|фбр|federal bureau of investigation|федеральное бюро расследований
cia|цру|central intelligence agency|центральное разведывательное управление
the federal reserve|fed|фрс|федеральная резервная система
gru|гру
fsb|фсб|federal security service|федеральная служба безопасности
sbu|сбу|security service of ukraine|служба безопасности украины|служба безпеки україни
"""
FIELDS = """
defence|defense|обороны|оборони|минобороны|міноборони|минобороне|міноборони|mod
foreign|foreign affairs|иностранных дел|закордонних справ|мид|мзс|миде|мінзакордонсправ
interior|internal affairs|внутренних дел|внутрішніх справ|мвд|мвс|home affairs
finance|финансов|фінансів|минфин|мінфін|минфине|мінфіні
health|здравоохранения|охорони здоров'я|минздрав|моз|минздраве
education|просвещения|освіти|минпросвещения
justice|юстиции|юстиції|минюст|мін'юст|минюсте
energy|энергетики|енергетики|минэнерго|міненерго
economy|экономики|економіки|экономического развития|минэкономики|мінекономіки|минэкономразвития
agriculture|сельского хозяйства|аграрної політики|минсельхоз|мінагро
culture|культуры|культури|минкультуры|мінкультури
transport|транспорта|транспорту|минтранс|мінтранс
emergencies|emergency situations|чрезвычайным ситуациям|чрезвычайных ситуаций|надзвичайних ситуацій|мчс|мнс
digital|цифрового развития|минцифры|цифрової трансформації|мінцифри|цифровой трансформации
industry|industry and trade|промышленности и торговли|минпромторг
labour|labor|труда|минтруд|праці|мінпраці
"""
GOVERNMENT = frozenset(
    "government правительство правительства правительстве уряд уряду уряді authorities власти влада".split()
)
MINISTRY = frozenset(
    "ministry министерство министерстве министерства міністерство міністерстві".split()
)
FILLERS = frozenset("the of for and to по и у в".split())
"""Words of a ministry's name that say nothing."""
COUNTRIES = {
    "беларуси": "belarus",
    "беларусь": "belarus",
    "рф": "russia",
    "сша": "america",
    "us": "america",
    "usa": "america",
    "u.s": "america",
}
STATES = {
    "united states": "america",
    "соединенные штаты": "america",
    "сполучені штати": "america",
    "washington": "",
}
NOMINATIVES = """
russia россия росія|ukraine украина україна|china китай|america америка|germany германия німеччина|france франция франція
|britain великобритания британия британія|poland польша польща|belarus беларусь белоруссия білорусь|turkey турция туреччина
|israel израиль ізраїль|iran иран іран|japan япония японія|india индия індія|italy италия італія|spain испания іспанія
|canada канада|hungary венгрия угорщина|georgia грузия грузія|moldova молдова молдавия|armenia армения вірменія
|azerbaijan азербайджан|kazakhstan казахстан|lithuania литва|latvia латвия латвія|estonia эстония естонія
|finland финляндия фінляндія|sweden швеция швеція|norway норвегия норвегія|syria сирия сирія|egypt египет єгипет
|serbia сербия сербія|romania румыния румунія|bulgaria болгария болгарія|mexico мексика|brazil бразилия бразилія
"""


class Known(NamedTuple):
    """A body that the tables know: what it is, and of which country; the latter empty if it is not said."""

    body: str
    country: str = ""


@lru_cache(maxsize=1 << 15)
def known_body(words: tuple[str, ...]) -> Known | None:
    """Return which known body folded words name, if they name it and nothing more."""
    whole = " ".join(word for word in words if word != "the")
    if whole in NAMES:
        return Known(NAMES[whole])
    state = STATE_FORMS.get(whole) or STATES.get(whole) or COUNTRIES.get(whole)
    return Known("state", state) if state else _ministry(words)


def _ministry(words: tuple[str, ...]) -> Known | None:
    """Return a ministry by its field and country: "Russian Defence Ministry", «Минобороны РФ»."""
    countries = {country for country in map(_country, words) if country}
    rest = [word for word in words if not _country(word)]
    governing = GOVERNMENT.intersection(rest)
    if governing and countries and len(rest) == len(governing | FILLERS.intersection(rest)):
        return Known("government", countries.pop()) if len(countries) == 1 else None
    is_named = not MINISTRY.isdisjoint(rest)
    told = " ".join(word for word in rest if word not in MINISTRY)
    field = SHORT_FIELDS.get(told, "") or (is_named and LONG_FIELDS.get(_without_fillers(told), ""))
    if not field or len(countries) > 1:
        return None
    return Known(f"ministry of {field}", countries.pop() if countries else "")


def _country(word: str) -> str:
    return COUNTRIES.get(word) or place_named(word)


def _without_fillers(told: str) -> str:
    words = told.split()
    while words and words[0] in FILLERS:
        words = words[1:]
    while words and words[-1] in FILLERS:
        words = words[:-1]
    return " ".join(words)


def _table(text: str) -> dict[str, str]:
    lines = (line.split("|") for line in text.split("\n") if line)
    return {name.removeprefix("the "): line[0] for line in lines for name in line}


NAMES = _table(BODIES)
LONG_FIELDS = _table(FIELDS)
SHORT_FIELDS = {
    name: field
    for name, field in LONG_FIELDS.items()
    if name.startswith(("мин", "мін", "мчс", "мнс", "мид", "мвд", "мвс", "мзс", "моз", "mod"))
}
STATE_FORMS = {
    form: line.split()[0]
    for line in NOMINATIVES.replace("\n", "").split("|")
    for form in singular_forms(line.split())
}
