"""English words that stand for a speaker."""

from sayso.lang.pronouns.table import Pronouns
from sayso.lang.referring import Referent

SOURCES = ("source", "insider", "informant", "whistleblower", "whistle-blower", "tipster")
ENGLISH = Pronouns(
    referents={
        **dict.fromkeys("i me my mine we us our ours".split(), Referent.SELF),
        **dict.fromkeys("he him his".split(), Referent.HE),
        **dict.fromkeys("she her hers".split(), Referent.SHE),
        **dict.fromkeys("it its".split(), Referent.IT),
        **dict.fromkeys("they them their theirs both".split(), Referent.SEVERAL),
    },
    showing={
        **dict.fromkeys("he his himself".split(), Referent.HE),
        **dict.fromkeys("she her herself".split(), Referent.SHE),
    },
    pointing={"the latter": None, "the former": None},
    first_of=frozenset({"the former"}),
    views=frozenset(
        "view views opinion opinions words statement statements remarks comments claim claims account accounts "
        "assessment belief estimate estimates testimony telling version".split()
    ),
    men=frozenset(
        "man boy father dad husband brother son uncle grandfather grandson nephew boyfriend widower groom "
        "gentleman spokesman businessman policeman fireman fisherman salesman congressman councilman chairman "
        "serviceman sportsman craftsman actor king prince priest monk waiter bishop archbishop patriarch pope".split()
    ),
    women=frozenset(
        "woman girl mother mum mom wife sister daughter aunt grandmother granddaughter niece girlfriend widow "
        "bride lady spokeswoman businesswoman policewoman firewoman saleswoman congresswoman councilwoman "
        "chairwoman servicewoman sportswoman actress queen princess nun waitress".split()
    ),
    folk=frozenset(
        "person resident witness eyewitness bystander onlooker victim survivor passenger neighbour neighbor friend "
        "colleague relative cousin partner teenager worker employee customer shopper fan tourist visitor guest "
        "student pupil teacher driver farmer soldier sailor nurse doctor lawyer judge prosecutor detective "
        "investigator officer official politician lawmaker senator minister mayor governor ambassador diplomat "
        "president director manager owner founder engineer scientist researcher professor expert analyst economist "
        "historian author writer journalist reporter editor photographer singer musician player coach captain "
        "spokesperson guard activist volunteer campaigner protester refugee pensioner patient user subscriber "
        "shopkeeper chef cook pilot attendant landlord tenant buyer seller".split()
    ),
    generic=frozenset("man woman boy girl".split()),
    groups=frozenset(
        "people men women children parents families relatives friends neighbours neighbors wives husbands residents "
        "locals villagers witnesses eyewitnesses survivors passengers workers employees customers shoppers fans "
        "tourists visitors students pupils teachers drivers farmers soldiers nurses doctors medics lawyers attorneys "
        "judges prosecutors detectives investigators officers officials authorities politicians lawmakers senators "
        "ministers mayors diplomats experts analysts economists historians scientists researchers scholars authors "
        "writers journalists reporters editors players coaches spokespeople guards activists volunteers campaigners "
        "protesters demonstrators refugees pensioners patients users subscribers police staff staffers critics "
        "opponents supporters voters sources insiders rebels fishermen colleagues inspectors regulators engineers".split()
    ),
    everyone=frozenset("everyone everybody".split()),
    possessive=frozenset("his her their its my our your".split()),
    newsroom=(
        "newsroom",
        "editor",
        "editorial",
        "correspondent",
        "reporter",
        "journalist",
        "publication",
        "staff",
        "channel",
        "paper",
        "newspaper",
        "magazine",
        "sources",
        "source",
    ),
    alone=frozenset("i me my mine".split()),
    articles=frozenset("a an the that this these those".split()),
    own=frozenset({"our"}),
    sources=frozenset(SOURCES),
    source_plurals={f"{noun}s": f"{noun}s" for noun in SOURCES},
    unnamed=(
        "anonymous",
        "unnamed",
        "unidentified",
        "undisclosed",
        "anonymity",
        "not to be named",
        "not be named",
        "not to be identified",
        "not be identified",
        "declined to be named",
        "declined to be identified",
        "refused to be named",
        "familiar with",
        "close to",
        "briefed on",
        "knowledge of",
        "privy to",
        "not authorized",
        "not authorised",
        "who is not being named",
    ),
    bodies_are_several=True,
)
