"""English: the words around figures."""

from sayso.lang.counting.table import Counting

ENGLISH = Counting(
    code="en",
    predicates=frozenset(
        "dead missing hurt shot born lost left fell fallen rose risen grew grown cost costs spent spend spends sold "
        "sell sells bought buy buys paid pay pays won win wins began begun begins broke broken built build held hold "
        "hold took taken found fled flee gone went came become became sank sunk hit struck beat met ran sent set shut "
        "slain died die dies dying dead alive homeless unaccounted killing kill kills injuring wounding "
        "destroying damaging displacing forcing leaving trapping infecting affecting arresting evacuating "
        "employ employs live lives face faces need needs vote votes voting use uses remain remains own owns earn "
        "earns raise raises make made makes produce produces export exports import imports attend attends drew "
        "draws draw saw see sees lead led leads fall falls rise rises grow grows gain gains lose loses drop drops "
        "stay stays work works belong include includes ill sick drowned drown crash crashes begin beginning "
        "stolen stole burnt burned brought caught cut dug fed fought flew flown forgot gave given hid hung kept "
        "knew known laid lay led lent overthrown read rode rang sang sought shook shot slid slept spoke spread "
        "stood stuck swept put puts show shows showed shown took swam swore taught thrown threw torn woke wore written wrote open opens close closes".split()
    ),
    verb_endings=("ed", "ing"),
    not_verbs=frozenset(
        "hundred indeed sacred hatred kindred biped during morning evening building buildings king ring wing spring "
        "string thing things something nothing anything everything wedding meeting meetings hearing ceiling clothing "
        "funding housing shipping training briefing parking being sibling according including following training "
        "sterling shilling farming mining fishing shooting bombing shelling uprising flooding pudding opening rating".split()
    ),
    auxiliaries=frozenset(
        "is are was were be been being has have had having will would could may might must can should do does did to "
        "also reportedly now still already then later so far allegedly apparently currently all both each "
        "there not never since ever officially gone go got get gets remain".split()
    )
    - frozenset({"remain", "gone"}),
    light=frozenset(
        "feared believed thought known said reported confirmed estimated expected presumed listed left".split()
    ),
    copulas=frozenset(
        "is are was were be been being has have had reached reaches hit totalled totaled totals stood stands stand "
        "amounted amounts equalled numbered numbers exceeded exceed exceeds topped averaged came comes measured weighed "
        "scored registered recorded".split()
    ),
    tallying=frozenset(
        "counted counts count confirmed confirm confirms registered recorded".split()
    ),
    whole_bodies=frozenset("us uk usa uae eu".split()),
    costing=frozenset(
        "cost costs rose rises rise fell falls fall grew grows grow jumped dropped drops climbed slid soared plunged "
        "increased decreased declined gained lost shrank contracted expanded doubled rallied slumped sank earned earns".split()
    ),
    hedges=frozenset(
        "a an the at least most more less fewer than about around some nearly almost over under estimated up to as many "
        "much high low few roughly approximately only just another further additional total reported record "
        "close well between from no not other its his her their our my these those this that every each first last "
        "initial combined whole full overall mere possibly perhaps probably maybe believed".split()
    ),
    prepositions=frozenset(
        "in on at by for from to with of into onto near after before since until till during across within over under "
        "against between among around about through throughout outside inside above below behind beyond along "
        "despite without as per via upon amid towards toward off out up down aged because versus like compared".split()
    ),
    of=frozenset({"of"}),
    determiners=frozenset(
        "a an the its his her their our my your these those this that all some any other".split()
    ),
    stops=frozenset(
        "and or but nor so yet than more less fewer higher lower while when where if though although whereas because "
        "plus ago old later earlier respectively either each apiece he she it they we i you them us him today long wide deep high tall thick away instead ahead apart again alone "
        "yesterday tomorrow tonight there here not also only".split()
    ),
    joining=frozenset({"or", "and"}),
    relatives=frozenset("who which that whom whose".split()),
    pronouns=frozenset("them whom which these those".split()),
    parts=("including", "among them", "among whom", "of whom", "of them", "of which"),
    purposes=frozenset("on for in".split()),
    places=frozenset("in near across outside around throughout inside at".split()),
    regions=frozenset("region province district county city island valley".split()),
    everywhere=(
        "nationwide",
        "countrywide",
        "worldwide",
        "globally",
        "across the country",
        "across the world",
        "around the world",
        "in the country",
        "in the region",
        "in the city",
    ),
    since=frozenset({"since"}),
    onsets=("since",),
    about=frozenset("since after before until till following".split()),
    figures=frozenset(
        "figures figure data statistics estimate estimates count counts tally tallies numbers records survey surveys "
        "poll polls census report reports study studies projection projections forecast forecasts calculations".split()
    ),
    giving=frozenset(
        "put puts putting show shows showed shown suggest suggests suggested indicate indicates indicated estimate "
        "estimates estimated give gives gave say says said place places placed set sets reveal reveals revealed found "
        "finds count counts counted list lists listed record records recorded".split()
    ),
    by=frozenset(
        "from by of compiled released published collected gathered issued provided".split()
    ),
    sourcing=(
        "according to",
        "citing",
        "as reported by",
        "as estimated by",
        "based on",
        "as counted by",
    ),
    leading=frozenset("by to on in from".split()),
    rating=frozenset("put puts places placed sets estimated estimates".split()),
    at=frozenset({"at"}),
    kinds=frozenset(
        "official independent state government police national local federal medical military".split()
    ),
    unowned=frozenset(
        "the a an latest new recent previous earlier other first last initial available these those their its his her our "
        "some all any final early full provisional preliminary one two three another annual monthly quarterly".split()
    ),
)
