"""English: the words for figures."""

from sayso.lang.figures.table import Numerals, hedges, units, values, words
from sayso.model import Hedge

ENGLISH = Numerals(
    code="en",
    cardinals=values("""
0: zero
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
"""),
    scales=values("""
12: dozen
100: hundred
1000: thousand
1000000: million mn mln
1000000000: billion bn bln
1000000000000: trillion trn tn
"""),
    articles=words("a an"),
    halves=words("half"),
    ordinals=values("""
1: first
2: second
3: third
4: fourth
5: fifth
6: sixth
7: seventh
8: eighth
9: ninth
10: tenth
11: eleventh
12: twelfth
13: thirteenth
14: fourteenth
15: fifteenth
16: sixteenth
17: seventeenth
18: eighteenth
19: nineteenth
20: twentieth
30: thirtieth
40: fortieth
50: fiftieth
60: sixtieth
70: seventieth
80: eightieth
90: ninetieth
100: hundredth
"""),
    ordinal_ends=words("st nd rd th"),
    attached=values("""
1000: k
1000000: m mn mln
1000000000: bn bln b
1000000000000: tn trn
"""),
    joins=r"and(?: a)?|an?|of an?",
    units=units("""
%: percent per_cent percentage_point percentage_points pct pc pp
USD: dollar dollars us_dollar us_dollars american_dollars bucks
USD*0.01: cent cents
AUD: australian_dollars
CAD: canadian_dollars
HKD: hong_kong_dollars
NZD: new_zealand_dollars
SGD: singapore_dollars
EUR: euro euros
GBP: pound pounds pounds_sterling british_pounds quid
GBP*0.01: pence
RUB: rouble roubles ruble rubles russian_roubles russian_rubles
BYN: belarusian_roubles belarusian_rubles
UAH: hryvnia hryvnias hryvnya
JPY: yen
CNY: yuan renminbi
INR: rupee rupees indian_rupees
PKR: pakistani_rupees
PLN: zloty zlotys złoty
CZK: czech_koruna czech_crowns koruna korunas
SEK: swedish_kronor swedish_krona kronor krona
NOK: norwegian_kroner
DKK: danish_kroner
CHF: swiss_francs swiss_franc francs
TRY: lira liras turkish_lira
KZT: tenge
GEL: lari
ILS: shekel shekels
KRW: south_korean_won
BRL: reais real
ZAR: rand
km: km kilometre kilometres kilometer kilometers kms
m: m metre metres meter meters
cm: cm centimetre centimetres centimeter centimeters
mm: mm millimetre millimetres millimeter millimeters
[mi_i]: mile miles mi
[yd_i]: yard yards
[ft_i]: foot feet ft
[in_i]: inch inches
[nmi_i]: nautical_mile nautical_miles
kg: kg kilogram kilograms kilogramme kilogrammes kilo kilos
g: gram grams gramme grammes
mg: mg milligram milligrams
t: tonne tonnes ton tons metric_tons metric_tonnes
[lb_av]: lb lbs pounds_of
[oz_av]: ounce ounces oz
km2: square_kilometre square_kilometres square_kilometer square_kilometers sq_km km²
m2: square_metre square_metres square_meter square_meters sq_m
[mi_us]2: square_mile square_miles
[ft_i]2: square_feet square_foot sq_ft
ha: hectare hectares ha
[acr_us]: acre acres
L: litre litres liter liters
mL: millilitre millilitres milliliter milliliters ml
m3: cubic_metre cubic_metres cubic_meter cubic_meters
[gal_us]: gallon gallons
[bbl_us]: barrel barrels
km/h: km/h kph kmh kilometres_per_hour kilometres_an_hour kilometers_per_hour kilometers_an_hour
[mi_i]/h: mph miles_per_hour miles_an_hour
km/s: km/s kilometres_per_second kilometres_a_second kilometers_per_second
m/s: m/s metres_per_second meters_per_second metres_a_second
[kn_i]: knot knots
Cel: degrees_celsius degrees_c degrees_centigrade celsius degrees degree
[degF]: degrees_fahrenheit fahrenheit
W: watt watts
kW: kw kilowatt kilowatts
MW: mw megawatt megawatts
GW: gw gigawatt gigawatts
kW.h: kwh kilowatt-hours kilowatt_hours
MW.h: mwh megawatt-hours megawatt_hours
s: second seconds sec secs
min: minute minutes min mins
h: hour hours hr hrs
d: day days
wk: week weeks
mo: month months
a: year years yr yrs
a*10: decade decades
a*100: century centuries
"""),
    shares=values("""
50: half one_half a_half
33.3: a_third one_third one-third
66.7: two_thirds two-thirds
25: a_quarter one_quarter one-quarter
75: three_quarters three-quarters
20: a_fifth one_fifth one-fifth
40: two_fifths two-fifths
60: three_fifths three-fifths
80: four_fifths four-fifths
10: a_tenth one_tenth one-tenth
"""),
    share_of=r"of (?!a\b|an\b)|the (?!time\b)|more |less |fewer ",
    by="by",
    out_of=r"in(?: every)?|out of(?: every)?",
    signs=r"minus|(?P<plus>plus)",
    hedges=hedges("""
about: perhaps close_to about around roughly approximately some circa approx or_so somewhere_around in_the_region_of on_the_order_of give_or_take nearer_to close_on ~ ≈
nearly: nearly almost just_under just_short_of just_below approaching not_quite virtually
at least: at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of upwards_of as_many_as_or_more minimum
more than: older_than more_than over above in_excess_of well_over greater_than upward_of exceeding exceed exceeded exceeds surpassed topped just_over well_above a_little_over slightly_more_than >
up to: up_to as_many_as as_much_as no_more_than not_more_than at_most a_maximum_of maximum as_high_as as_long_as as_few_as
less than: younger_than less_than fewer_than under below lower_than <
estimated: an_estimated estimated an_estimate_of estimates_of estimated_at
"""),
    between_hedge=words("a an another additional further the_full the_equivalent_of"),
    hedges_behind={
        r"\s+(?:\w+\s+)?or (?:more|longer|over|greater)\b": Hedge.AT_LEAST,
        r"\s+(?:\w+\s+)?or (?:fewer|less)\b": Hedge.UP_TO,
        r"\s+(?:\w+\s+)?or so\b": Hedge.ABOUT,
        r"\s*\+|-plus\b|-odd\b| plus\b": Hedge.MORE_THAN,
        r"\s+(?:\w+\s+)?at (?:the )?least\b": Hedge.AT_LEAST,
        r"\s+(?:\w+\s+)?at (?:the )?most\b": Hedge.UP_TO,
        r"-ish\b": Hedge.ABOUT,
    },
    to=r"to|or|through",
    opened_to=r"and",
    either=words("or"),
    opens=words("between from"),
    leaves=words("from"),
    both=words("the these those both other"),
    changes=tuple(
        "rise rose risen fell fall fallen grew grow increas decreas drop climb declin cut slash "
        "slid sank jump soar lower rais reduc shrank shrunk down up plung went mov narrow widen".split()
    ),
    ones=tuple(
        "person man woman child soldier officer civilian resident people boy girl police worker "
        "passenger pilot driver student firefighter patient teenager serviceman guard rescuer "
        "journalist fisherman miner villager protester prisoner hostage victim death fatality "
        "injury ship vessel building house car aircraft plane helicopter drone missile tank vote "
        "point goal case seat dead killed wounded injured missing other".split()
    ),
    labels=words(
        "room article page no number chapter flight resolution route highway building section "
        "paragraph channel part volume phase level platform gate line bus tram unit block "
        "apartment flat clause item rule act group zone area sector school district ward precinct "
        "version figure table appendix step bed box lot track lane exit model type class category "
        "tel phone call extension code zip post pier station reactor terminal hall stage round "
        "cell kilometre magnitude pier number numbers size studio court camp note"
    ),
    designated=tuple(
        "brigade division regiment battalion army corps fleet squadron company wing street avenue "
        "road lane square boulevard amendment lady minister floor-".split()
    ),
    plurals=r"[a-z]{2,}s|people|men|women|children|police|troops",
    not_ranked=words("at per split every each"),
    clock=r"\s?[ap]\.?m\b\.?|\s?o['’]clock|\s(?:noon|gmt|utc|local time)",
    clock_before=frozenset(),
    years=r"\s(?:ad|ce)",
    decades=r"['’]?s",
    old=r"[-‑\s]years?[-‑\s]olds?|\syears of age|[-‑]yr[-‑]olds?|[-‑\s](?:months?|weeks?|days?)[-‑\s]olds?|\s?y/?o",
    aged=r"aged|aged (?:\w+ ){1,2}and|(?:married|retired|orphaned|widowed) at|(?:children|people|persons|adults|men|women|boys|girls|anyone|everyone|those|pensioners|citizens|voters|drivers) (?:under|over|above|below)|ages?|age of|ages of|turned|turns|turning|birthday at|older than|younger than|over the age of|under the age of|(?:man|woman|boy|girl|child|son|daughter|baby|toddler|youth|teenager|driver|mother|father|widow) of|(?:oldest|youngest)(?: \w+){0,3} (?:is|was)|aged between|ages? from|aged from",
)
