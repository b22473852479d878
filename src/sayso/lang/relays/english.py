"""English: whom one speaks to, and through what."""

from sayso.lang.referring import Referent
from sayso.lang.relays.table import Relays, Way, ways

THINGS = frozenset(
    "address affidavit announcement article audio blog book broadcast bulletin caption column clip comment comments "
    "communique communiqué documentary editorial email emails e-mail essay filing filings interview interviews leaflet "
    "letter letters livestream memo memoir message messages newsletter note op-ed paper petition piece podcast post "
    "posts posting recording release remarks report review speech statement statements story stream testimony text "
    "texts thread tweet tweets video videos voicemail".split()
)
SPOKEN = frozenset(
    "briefing call conversation debate hearing meeting session talk talks testimony".split()
)
PLATFORMS = frozenset(
    "bluesky facebook instagram linkedin mastodon medium reddit signal snapchat substack telegram threads tiktok "
    "truth-social twitter vk vkontakte weibo wechat whatsapp x youtube".split()
)
PLACES = frozenset("account blog channel feed network page platform site website".split())
AIRED = frozenset("air podcast programme program radio show stream television tv".split())
EVENTS = frozenset(
    "address briefing broadcast call ceremony conference conversation debate discussion event forum hearing interview "
    "lecture meeting panel podcast presser programme program rally session show speech summit symposium talk "
    "testimony town-hall vigil webcast".split()
)
ENGLISH = Relays(
    code="en",
    media={
        ("in", "through", "via"): THINGS | SPOKEN,
        ("by",): frozenset("email e-mail letter phone telephone video-link".split()),
        ("on", "via", "to", "through"): PLATFORMS | PLACES | AIRED,
        ("into", "on", "to"): frozenset({"camera"}),
        ("on", "over"): frozenset("call phone telephone".split()),
        ("at", "during"): EVENTS,
    },
    head_last=True,
    talks=frozenset(
        "address appeal call comments conversation email interview letter memo message note plea remarks request "
        "reply response speech statement talk testimony text tweet video warning".split()
    ),
    partners=(Way("with"), Way("to")),
    things=THINGS,
    publishing=tuple("releas issu publish post shar upload sent sends send record deliver".split()),
    places=PLACES,
    messages=frozenset("email letter memo message note post statement tweet video".split()),
    shared=frozenset(
        "aired broadcast carried issued posted published released sent shared".split()
    ),
    tying=frozenset("with to on of by for in from".split()),
    telling=ways(
        {
            "tell tells telling told ask asked asks asking assur reassur warn remind inform notif urge urges urged urging "
            "advis beg begs begged begging implor instruct order orders ordered ordering brief persuad convinc encourag "
            "command invit thank congratulat challeng entreat beseech": (Way(),),
            "appeal appeals appealed appealing write writes wrote written writing apologis apologiz": (
                Way("to"),
            ),
            "shout scream yell": (Way("at"), Way("to")),
            "plead pleads pleaded pleading speak spoke speaking": (Way("with"), Way("to")),
            "call calls called calling": (Way("on"), Way("upon")),
            "promis vow pledg offer threaten": (Way(), Way("to")),
            "demand": (Way("of"), Way("from")),
        }
    ),
    otherwise=(Way("to"),),
    contacting=ways(
        {
            "phoned telephoned emailed texted contacted messaged": (Way(),),
            "wrote writing written": (Way("to"),),
        }
    ),
    hearers=frozenset(
        "aides allies analysts activists audience authorities backers board boss brother cabinet caller child children "
        "citizens clerk client clients colleague colleagues community congress constituents correspondent "
        "correspondents country court courts crew crowd customer customers daughter delegate delegates detectives "
        "diplomats doctors editor editors employee employees enforcement everyone everybody families family fans father "
        "firefighters followers friend friends girl government guests husband investigators investor investors journalist journalists "
        "judge judges jurors jury lawmakers lawyers leaders listener listeners man media members ministers mother mps "
        "nation neighbour neighbor neighbours neighbors newspaper nurse officers official officials operator parents "
        "parliament partner partners passengers people police prosecutors public pupils reader readers relatives "
        "reporter reporters rescuers residents senators shareholders sister soldiers son staff staffers students "
        "supporters teacher teachers troops users viewers volunteers voter voters wife woman women workers world".split()
    ),
    no_hearers=frozenset(
        "it lie lies question questions something anything nothing everything stories story that truth what "
        "myself yourself himself herself itself ourselves yourselves themselves forgiveness help permission time tales favour favor calm caution restraint".split()
    ),
    objects={
        "me": Referent.SELF,
        "him": Referent.HE,
        "her": Referent.SHE,
        **dict.fromkeys(("them", "us", "you"), Referent.SEVERAL),
    },
    addressed=frozenset("you your yours yourself yourselves".split()),
    greetings=frozenset({"dear"}),
    first=frozenset("me us".split()),
    own=("our", "this"),
    titles=frozenset("autocrat despot dictator ruler strongman tyrant".split()),
    continuing=tuple("add continu went goes resum conclud".split()),
    stops=frozenset(
        "yesterday today tomorrow earlier later directly hours minutes days weeks he she they it there".split()
    ),
    days=frozenset("monday tuesday wednesday thursday friday saturday sunday".split()),
    asking=frozenset({"when", "if"}),
)
