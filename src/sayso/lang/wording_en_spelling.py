"""English: contractions and spellings, each under the words that it is the same as."""

CONTRACTIONS = """
do not: don't, dont
does not: doesn't, doesnt
did not: didn't, didnt
is not: isn't, isnt, ain't, aint
are not: aren't, arent
was not: wasn't, wasnt
were not: weren't, werent
has not: hasn't, hasnt
have not: haven't, havent
had not: hadn't, hadnt
will not: won't, wont
would not: wouldn't, wouldnt
can not: can't, cant, cannot
could not: couldn't, couldnt
should not: shouldn't, shouldnt
must not: mustn't, mustnt
might not: mightn't
may not: mayn't
need not: needn't
shall not: shan't
i am: i'm, im
you are: you're, youre
we are: we're
they are: they're, theyre
i have: i've, ive
you have: you've, youve
we have: we've, weve
they have: they've, theyve
i will: i'll
you will: you'll, youll
he will: he'll
she will: she'll
it will: it'll, itll
we will: we'll
they will: they'll, theyll
that is: that's, thats
there is: there's, theres
here is: here's, heres
what is: what's, whats
who is: who's, whos
it is: it's
he is: he's
she is: she's
let us: let's
could have: could've
would have: would've
should have: should've
going to: gonna
want to: wanna
got to: gotta
i 'd: i'd
you 'd: you'd, youd
he 'd: he'd
she 'd: she'd
it 'd: it'd
we 'd: we'd
they 'd: they'd, theyd
"""
SPELLINGS = """
color: colour
colors: colours
honor: honour
honors: honours
honored: honoured
favored: favoured
favor: favour
favors: favours
favorite: favourite
labor: labour
neighbor: neighbour
neighbors: neighbours
neighborhood: neighbourhood
behavior: behaviour
rumor: rumour
harbor: harbour
humor: humour
armor: armour
armored: armoured
endeavor: endeavour
vapor: vapour
center: centre
centers: centres
theater: theatre
meter: metre
meters: metres
kilometer: kilometre, km
kilometers: kilometres
liter: litre
liters: litres
fiber: fibre
defense: defence
offense: offence
license: licence
practice: practise
program: programme
programs: programmes
gray: grey
tire: tyre
plow: plough
check: cheque
catalog: catalogue
dialog: dialogue
analyze: analyse
analyzed: analysed
paralyze: paralyse
organize: organise
organized: organised
organization: organisation
organizations: organisations
realize: realise
realized: realised
recognize: recognise
recognized: recognised
mobilize: mobilise
mobilized: mobilised
mobilization: mobilisation
demobilize: demobilise
demobilization: demobilisation
apologize: apologise
apologized: apologised
criticize: criticise
criticized: criticised
militarization: militarisation
demilitarization: demilitarisation
civilization: civilisation
authorize: authorise
authorized: authorised
emphasize: emphasise
prioritize: prioritise
stabilize: stabilise
neutralize: neutralise
traveled: travelled
traveling: travelling
canceled: cancelled
canceling: cancelling
labeled: labelled
modeling: modelling
signaled: signalled
fueled: fuelled
jeweler: jeweller
skeptical: sceptical
maneuver: manoeuvre
aging: ageing
judgment: judgement
toward: towards
among: amongst
while: whilst
learned: learnt
burned: burnt
spelled: spelt
dreamed: dreamt
airplane: aeroplane
aluminum: aluminium
%: percent, percents
$: dollar, dollars
€: euro, euros
ok: okay
mister: mr
doctor: dr
senator: sen
governor: gov
representative: rep
general: gen
january: jan
february: feb
august: aug
september: sept, sep
october: oct
november: nov
december: dec
kyiv: kiev
kharkiv: kharkov
odesa: odessa
lviv: lvov
dnipro: dnepr, dniepr
zelensky: zelenskyy, zelenskiy, zelenskyi, zelenski
"""
