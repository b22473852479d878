"""Places whose names differ between languages by more than their spelling, or hardly differ at all.

A line is one place: its names and the words made from them, in English, Russian and Ukrainian; a star
stands for any ending. As in `lang.wording`, all languages are asked together.
"""

from functools import lru_cache

from sayso.lang.words import keys

PLACES = """
sweden swedish swede* швеци* шведск* швед шведы шведов швеці* шведськ*
switzerland swiss швейцар*
austria* австри* австрі*
australia* австрал*
germany german germans германи* немецк* німеч* німець* німц* немц*
france french франци* франц* франці*
england* english англи* англі*
britain british uk британи* британ* великобритани*
scotland scottish scots шотланд*
ireland irish ирланд* ірланд*
iceland* исланд* ісланд*
spain spanish испани* испан* іспан*
italy italian* итали* италь* італі*
greece greek* греци* греч* грек* греці* грець*
poland polish poles польш* польск* польщ* польськ* поляк*
hungary hungarian* венгр* венгер* угор*
czech* чехи* чешск* чехі* чеськ*
slovakia* slovak* словаки* словацк* словач*
slovenia* slovene* словени* словен*
romania* румын* румун*
bulgaria* болгар*
serbia* serb* серби* серб*
croatia* хорват*
albania* албан*
norway norwegian* норвег* норвез*
finland finnish finn finns финлянд* финск* фінлянд* фінськ*
denmark danish dane danes дани* датск* данськ* данії данія
netherlands dutch нидерланд* голланд* нідерланд*
belgium belgian* бельги* бельгі*
portugal portuguese португал*
turkey turkish туреч* турц* турци* турець* турец*
georgia* грузи* грузин* грузі*
armenia* армени* армян* вірмен*
azerbaijan* азербайджан*
moldova* молдав* молдов*
belarus* белорус* білорус*
ukraine* ukrainian* украин* україн*
russia russian* росси* русск* росі*
lithuania* литв* литов*
latvia* латви* латыш* латві* латис*
estonia* эстон* естон*
kazakh* казах*
uzbek* узбек*
china chinese кита*
japan japanese япони* японск* японі* японськ*
korea* коре*
india indian indians инди* індії індія індій*
iran* иран* іран*
iraq* ирак* ірак*
israel* израил* ізраїл*
syria* сири* сирі*
egypt* егип* єгип*
america* америк* америц*
canada canadian* канад*
mexico mexican* мексик*
brazil* бразил*
vienna вена вене вены вену відень відні відня
warsaw варшав*
prague праг*
rome рим риме рима рим*
paris париж*
london лондон*
moscow москв* московск* московськ*
kyiv kiev киев* київ* києв*
kharkiv kharkov харьков* харків* харков*
odesa odessa одесс* одес*
lviv lvov львов* львів*
geneva женев*
brussels брюссел*
athens афин* афін*
lisbon лиссабон* лісабон*
copenhagen копенгаген*
budapest будапешт*
bucharest бухарест*
belgrade белград* белґрад*
beijing пекин* пекін*
washington вашингтон*
danube дунай дуна* дунаю
dnieper dnipro днепр* дніпр*
rhine рейн*
"""


@lru_cache(maxsize=1 << 14)
def place_named(key: str) -> str:
    """Return which known place a folded word names, by its English name; empty if none."""
    for words, beginnings, name in KNOWN:
        if key in words or key.removesuffix("s") in words or key.startswith(beginnings):
            return name
    return ""


def _known(line: str) -> tuple[frozenset[str], tuple[str, ...], str]:
    parts = line.split()
    words = frozenset(word for part in parts if "*" not in part for word in keys(part))
    return words, tuple(keys(part[:-1])[0] for part in parts if "*" in part), parts[0].strip("*")


KNOWN = tuple(_known(line) for line in PLACES.split("\n") if line.strip())
