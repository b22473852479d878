"""English: the words for times."""

from sayso.lang.times.table import TimeTable, numbered, units_of

AFTER_DAY = r"(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)"
CLOCK = r"(?:,? at (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midnight))?"
WITHIN = r"(?:(?:early|late|mid)(?:-| ))?"

ENGLISH_TIMES = TimeTable(
    code="en",
    months=numbered("""
1: january jan
2: february feb
3: march mar
4: april apr
5: may
6: june jun
7: july jul
8: august aug
9: september sept sep
10: october oct
11: november nov
12: december dec
"""),
    weekdays=numbered("""
0: monday
1: tuesday
2: wednesday
3: thursday
4: friday
5: saturday
6: sunday
"""),
    days=numbered("""
-2: the_day_before_yesterday
-1: yesterday
0: today tonight
1: tomorrow
2: the_day_after_tomorrow
"""),
    parts=frozenset("morning afternoon evening night lunchtime".split()),
    counts=numbered("""
1: a an one
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
20: twenty
"""),
    units=units_of("""
hour: hour hours minute minutes
day: day days
weekend: weekend weekends
week: week weeks
month: month months
year: year years
"""),
    shifts=numbered("""
-1: last past previous this_past this_last
0: this the_current
1: next this_coming the_coming
"""),
    shifted_parts=numbered("""
-1: last_night last_evening
0: this_morning this_afternoon this_evening earlier_in_the_day earlier_this_morning
"""),
    back=frozenset({"ago"}),
    forward=frozenset({"from now", "from today"}),
    leads=frozenset(
        "in since until till by from through during of before after between for and to".split()
    ),
    capitals=True,
    templates=(
        rf"(?:{{weekday}},? )?{{month}}\.? {{day}}{AFTER_DAY}(?:,? {{year}})?{CLOCK}",
        rf"(?:{{weekday}},? )?(?:the )?{{day}}(?:st|nd|rd|th)?(?: of)? {{month}}\b\.?(?:,? {{year}})?{CLOCK}",
        rf"{WITHIN}{{month}}\.?(?:,| of)? {{year}}",
        r"{night}",
        rf"{{word}}(?: {{part}})?{CLOCK}",
        r"(?:(?P<sofar>earlier) )?{shift} {unit}",
        rf"{{shift}} {{weekday}}(?: {{part}})?{CLOCK}",
        r"{shift} {month}",
        rf"(?:the early hours of )?{{weekday}}(?: {{part}})?(?: (?:(?P<before>last)|(?P<after>next)) week)?{CLOCK}",
        r"{count} {unit} {back}",
        r"{count} {unit} {forward}",
        r"(?:over|at|on|during) the (?P<lately>weekend)",
        rf"{{lead}} {WITHIN}{{month}}(?! \d)",
        r"{lead} (?:(?:early|late|mid|spring of|summer of|autumn of|fall of|winter of|spring|summer|autumn|fall|winter|end of|start of|beginning of)(?:-| ))?{year}(?![-–/]\d)",
    ),
    coming=(
        *(
            "will",
            "'ll",
            "’ll",
            "won't",
            "won’t",
            "shall",
            "would",
            "going to",
            "due",
            "scheduled",
            "set to",
        ),
        *(
            "plans to",
            "plan to",
            "expected to",
            "is to",
            "are to",
            "intends to",
            "hopes to",
            "ahead of",
        ),
    ),
    at=frozenset("on in at during late early earlier later".split()),
    dating=frozenset({"dated", "of"}),
    events=frozenset("after before since following amid despite until".split()),
    participles=r"(?!)",
    verbs=r"\w{2,}ed|was|were|is|are|has|have|had|took|went|came|met|began|left|won|lost|died|held|broke|fell|struck|hit|killed|made|got|gave|found|saw|shot|rose|led|became|will|would|could|can|may|might",
    occasions=tuple(
        "interview statement speech briefing conference news press post tweet letter email message "
        "address appearance broadcast hearing call report article column memo filing video meeting "
        "rally debate talk event update bulletin".split()
    ),
    apart=frozenset("earlier previously had once before later originally initially".split()),
    own_voice=("we write", "we report", "we are writing", "we remind", "we repeat"),
)
