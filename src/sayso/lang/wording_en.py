"""English: words that carry sense, number words, spellings, what reported speech shifts."""

from sayso.lang.wording_en_spelling import CONTRACTIONS, SPELLINGS
from sayso.lang.wording_table import Sense, Wording, forms, labels, phrases, sources, word_set

NUMBERS = """
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
12: twelve, dozen
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
"""
ORDINALS = """
1: first
2: second, twice, double
3: third, triple
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
"""
SCALES = """
100: hundred
1000: thousand, k
1000000: million, mln, mn
1000000000: billion, bln, bn
1000000000000: trillion, trn
"""
NEGATION = "not: not, no, never, none, nobody, nothing, neither, nor, without, nowhere, no one, at no time, at no point, not once, not ever, not one, not a single, no longer"
CONDITIONS = """
if: if, provided, provided that, providing, on condition, so long as, as long as, only if
unless: unless
"""
ECHOES = "neither nor"
MODALS = """
will: will, was going to, were going to, is going to, are going to, am going to, going to
would: would
can: can, is able to, are able to, be able to, free to, is allowed to, are allowed to, allowed to, permitted to, entitled to, in a position to, capable of
could: could, was able to, were able to
may: may
might: might
must: must, has to, have to, had to, need to, needs to, needed to, require to, requires to, required to, obliged to, obligated to, compelled to
should: should, ought to, supposed to
shall: shall
"""
HEDGES = """
perhaps: perhaps, maybe, possibly, conceivably, it is possible that, it was possible that, there is a chance that
likely: likely, probable, probably, most likely, very likely, in all likelihood, in all probability
possible: possible
expected: expected to, expects to, expect to
planned: plan to, plans to, planned to, planning to, intend to, intends to, intended to
certain: certain, sure, certainly, definitely, surely, undoubtedly, for sure, no doubt, without doubt, without a doubt, beyond doubt, bound to, certain to
think: think, thinks, thought, believe, believes, believed
know: know, knows, knew
allegedly: allegedly, reportedly, supposedly, purportedly, is said to, are said to, was said to, were said to, is alleged to, are alleged to, was alleged to, is reported to, are reported to, it is said that, it is alleged that
apparently: apparently, seemingly, seems to, seem to, seemed to, appears to, appear to, appeared to, looks as though, looks as if, looks like, it seems, it appears, by the look of it, by all appearances
hardly: hardly, barely, scarcely
nearly: nearly, almost, close to, just under, just short of, not quite, virtually, practically
roughly: roughly, approximately, in the region of, in the order of, on the order of, something like, give or take
at least: at least, no fewer than, no less than, not less than, not fewer than, a minimum of
up to: up to, as much as, as many as, no more than, not more than, at most, a maximum of
more than: more than, in excess of, upwards of, just over
less than: less than, fewer than
partly: partly, partially, in part, to some extent, in some measure
completely: completely, entirely, totally, fully, wholly, altogether, utterly, in full
"""
BOUNDS = """
roughly: about, around, some, circa
more than: over, above
less than: under, below
exactly: exactly
"""
QUANTIFIERS = """
all: all, every, everyone, everybody, everything, each, each and every, the whole of
some: some, someone, somebody, something, a number of, certain of, some of
any: any, anyone, anybody, anything
many: many, numerous, a lot of, lots of, plenty of, a great many, a large number of, a good many
much: much
most: most, the majority of, a majority of, majority, the majority, the bulk of
few: few, a handful of, handful, not many, hardly any, scarcely any, barely any
several: several, various
both: both
half: half
always: always, at all times, constantly, continually, invariably, forever
often: often, frequently, regularly, time and again
sometimes: sometimes, occasionally
rarely: rarely, seldom, not often, hardly ever, scarcely ever
only: only, just, merely, solely
dozens: dozens, scores
hundreds: hundreds
thousands: thousands
millions: millions
billions: billions
"""
PERSONS = """
I: i, me, my, mine, myself
we: we, us, our, ours, ourselves
you: you, your, yours, yourself, yourselves
he: he, him, his, himself
she: she, her, hers, herself
they: they, them, their, theirs, themselves
"""
DAYS = """
January: january
February: february
March: march
April: april
June: june
July: july
August: august
September: september
October: october
November: november
December: december
Monday: monday
Tuesday: tuesday
Wednesday: wednesday
Thursday: thursday
Friday: friday
Saturday: saturday
Sunday: sunday
today: today, this day
tonight: tonight
yesterday: yesterday
tomorrow: tomorrow
that day: that day
the day before: the day before, the previous day
the next day: the next day, the following day
"""
SHIFTS = """
was: is, am, are, 's
were: are, is, am
had: have, has, 've, did, 's,
had been: was, were, has been, have been
did: do, does
would: will, shall, 'd
could: can
might: may
should: shall
had to: must, have to, has to, need to
that: this, these
those: these
the: this, these
there: here
then: now
that day: today
that night: tonight
the day before: yesterday
the previous day: yesterday
the next day: tomorrow
the following day: tomorrow
earlier: ago
before: ago
previous: last
following: next
went: come, go
"""
PLAIN = """
the a an and or but if of to in on at by for from with about into over under after before between
through during against as than then so because while when where which who whom whose what that this
these those there here it its he him his she her hers they them their theirs we us our ours i me my
mine you your yours be is am are was were been being have has had having do does did done doing will
would can could may might must shall should not no nor yes all any some each every both few many much
more most other another such only own same too very just also even still again now ever never up down
out off how why say says said saying told tell tells get got go going goes went come comes came make
made take took want wants know think see let like one two well oh people thing things way time year
years day new good old first last much back
"""
IDIOMS = """
at the end of the day
at the same time
in the first place
as soon as possible
in the middle of
on the other hand
one way or another
when all is said and done
as a matter of fact
the fact of the matter is
for the first time
from time to time
in the long run
a matter of time
it is what it is
to be honest with you
all over the world
in this day and age
no comment
a lot of people
we will see what happens
what is going on
thank you very much
the truth of the matter
day and night
step by step
"""

ENGLISH = Wording(
    code="en",
    plain=word_set(PLAIN),
    same=forms(CONTRACTIONS) | forms(SPELLINGS),
    numbers=forms(NUMBERS),
    ordinals=forms(ORDINALS),
    scales=forms(SCALES),
    senses={
        Sense.NEGATION: labels(NEGATION),
        Sense.CONDITION: labels(CONDITIONS),
        Sense.MODAL: labels(MODALS),
        Sense.HEDGE: labels(HEDGES),
        Sense.QUANTIFIER: labels(QUANTIFIERS),
        Sense.PERSON: labels(PERSONS),
        Sense.DAY: labels(DAYS),
    },
    bounds=labels(BOUNDS),
    shifts=sources(SHIFTS),
    that=word_set("that"),
    idioms=phrases(IDIOMS),
    denials=word_set("not"),
    echoes=word_set(ECHOES),
)
