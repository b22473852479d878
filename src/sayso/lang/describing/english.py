"""English nouns for people and bodies."""

from sayso.lang.describing.mastheads import MASTHEADS
from sayso.lang.describing.table import Describing, capitals
from sayso.lang.referring import Referent

ENGLISH = Describing(
    persons={
        **dict.fromkeys(
            "man boy father husband brother son gentleman grandfather businessman uncle widower "
            "father-of-one father-of-two father-of-three".split(),
            Referent.HE,
        ),
        **dict.fromkeys(
            "woman girl mother wife sister daughter lady grandmother businesswoman aunt widow "
            "mother-of-one mother-of-two mother-of-three".split(),
            Referent.SHE,
        ),
        **dict.fromkeys(
            "star celebrity legend veteran politician expert official favourite hopeful icon native "
            "newcomer patient professional pensioner public-figure resident survivor teenager victim "
            "suspect defendant accused nominee candidate incumbent newlywed".split()
        ),
    },
    jobs=frozenset(
        "activist academic astronaut athlete author biologist blogger boxer broadcaster businessman businesswoman "
        "campaigner celebrity champion chef comedian commentator composer consultant counsellor creator cyclist "
        "dancer defender dictator drummer entrepreneur explorer fighter filmmaker footballer forward goalkeeper "
        "golfer guitarist historian host inventor leader magnate midfielder millionaire billionaire model novelist "
        "paediatrician performer philosopher photographer physicist physician playwright poet prince princess "
        "psychologist quarterback racer runner sculptor skipper sprinter striker surgeon swimmer tycoon undersecretary "
        "star vet veteran vice-chancellor winger winner".split()
    ),
    leaders=frozenset("boss chief head leader chairman".split()),
    sole=frozenset(
        "archbishop boss ceo chairman chancellor chief commissioner coroner governor head king leader mayor minister pope premier president president-elect queen secretary superintendent".split()
    ),
    same={
        "pm": "minister",
        "premier": "minister",
        "advisor": "adviser",
        "chairwoman": "chairman",
        "chair": "chairman",
        "spokeswoman": "spokesman",
        "spokesperson": "spokesman",
        "actress": "actor",
        "sen": "senator",
        "footballer": "player",
        "striker": "player",
        "forward": "player",
        "midfielder": "player",
        "goalkeeper": "player",
        "defender": "player",
        "winger": "player",
        "quarterback": "player",
    },
    portfolios=tuple(
        "prime foreign finance financ defen interior health education energy trade business home justice "
        "transport culture econom environment agricultur labor labour sport executive general press".split()
    ),
    aged=r"(\d\d)-year-old\b",
    bodies=frozenset(
        "tabloid weekly daily airport automaker ballclub brewery brand builder business chain church clinic coalition conglomerate "
        "consultancy cooperative developer distributor embassy enterprise factory giant insurer inspectorate "
        "lender maker manufacturer mine museum observatory operator parliament producer publisher railway senate "
        "startup start-up studio subsidiary supplier supermarket theatre theater tribunal utility venture".split()
    ),
    traders=frozenset(
        "airline automaker bank brand brewery business carmaker chain company conglomerate corporation developer "
        "distributor enterprise firm giant group insurer lender maker manufacturer operator producer publisher "
        "retailer startup start-up studio subsidiary supplier supermarket utility venture".split()
    ),
    authorities=frozenset(
        "agency authority bureau department ministry office regulator watchdog".split()
    ),
    mastheads=MASTHEADS,
    writings=frozenset("report article story dispatch editorial column".split()),
    pairs=frozenset("duo pair couple twosome".split()),
    both=" and ",
    gatherings=frozenset("group movement organisation organization".split()),
    women=tuple(
        "women wives mothers girlfriends widows sisters daughters grandmothers nuns".split()
    ),
    men=tuple("men husbands fathers boyfriends widowers sons brothers grandfathers monks".split()),
    of_writing=r"(?P<who>.+)[\'’]s (?:\w+ )?(?:message|post|posts|statement|letter|video|tweet|article|appeal)",
    collectives=frozenset(
        "majority minority public staff crowd audience crew family couple pair duo industry community half "
        "percent most population".split()
    ),
    plurals=frozenset("people men women children media those".split()),
    plural_endings=("s",),
    things=frozenset(
        "answer banner border chapter checklist clamor committee computer corner counter cover error factor filter "
        "flyer folder grant letter list matter memoir mirror monitor newsletter number offer order paper plant poster "
        "power press register restaurant river sensor server shelter sticker summer tender term tower tractor trailer "
        "warrant water weather winter".split()
    ),
    selves=frozenset("himself herself itself themselves".split()),
    person_endings=tuple(
        "er or ist ian man woman ant eur ess smith herd wright ee ino ano keeper person".split()
    ),
    definite=frozenset("the this that".split()),
    is_a=(" is a ", " is an ", ", is a ", ", is an ", ", a ", ", an "),
    capitals=capitals(
        """
        athens: Greece, ankara: Turkey, beijing: China, belgrade: Serbia, berlin: Germany, bratislava: Slovakia,
        brasilia: Brazil, bucharest: Romania, budapest: Hungary, cairo: Egypt, canberra: Australia, chisinau: Moldova,
        copenhagen: Denmark, damascus: Syria, delhi: India, dublin: Ireland, helsinki: Finland, islamabad: Pakistan,
        jakarta: Indonesia, kabul: Afghanistan, kyiv: Ukraine, kiev: Ukraine, lisbon: Portugal, london: Britain,
        madrid: Spain, minsk: Belarus, moscow: Russia, oslo: Norway, ottawa: Canada, paris: France, prague: Czech Republic,
        pyongyang: North Korea, riga: Latvia, riyadh: Saudi Arabia, rome: Italy, seoul: South Korea, skopje: Macedonia,
        sofia: Bulgaria, stockholm: Sweden, tallinn: Estonia, tbilisi: Georgia, tehran: Iran, tokyo: Japan,
        vienna: Austria, vilnius: Lithuania, warsaw: Poland, yerevan: Armenia, baku: Azerbaijan, zagreb: Croatia
        """
    ),
    seats=frozenset(
        "kremlin pentagon vatican downing whitehall westminster bundestag knesset duma eu un nato us usa u.s uk u.k uae".split()
    ),
)
