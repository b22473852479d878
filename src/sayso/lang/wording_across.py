"""Words of all three languages that decide what a translation says, by what they decide.

What the tables of `lang.wording` label is compared by its label. Here stands what only a comparison
across languages needs: forms that one language has and another has not, and what they stand for.
"""

from sayso.lang.wording_table import word_set

MAY = word_set("может могут може можуть")
"""Of all that "can" renders, these alone are as often a "may"."""
ABILITY = word_set(
    "able ability capable possible possibility possibly opportunity chance potential potentially"
    " возможность возможности удастся способны можливість можливості вдасться"
)
"""Nouns and verbs that may stand for a "can"."""
READY = word_set(
    "intention intentions intends ready set due plans plan going wants готов готова готовы готові готовий"
)
"""Words that may stand for an intention."""
ADVISED = word_set(
    "recommend recommended advise advised следует стоит советуем рекомендуют рекомендуем"
    " слід варто радимо радять рекомендуємо"
)
BARRED = word_set("forbidden prohibited banned запрещено запрещается нельзя заборонено")
OBLIGED = word_set("має мають маємо маю")
"""Before an infinitive, a "must"; else "to have"."""
INFINITIVE = ("ти", "тися")
NO_ONE = word_set("none nobody никто никого ніхто нікого жоден жодна жодного жодної жодних")
ONLY = word_set("only just simply merely только лишь тільки лише")
"""Behind a "not", what they limit is not denied."""
BUT = word_set("but но але")
WHEN = "коли"
"""In Ukrainian "when"; in old Russian "if", which our tables make of it."""
AUXILIARIES = word_set(
    "do does did be been is are was were have has had will would can could get to a an the just even"
    " будет будем буду будут был была было были стал стала стало бы буде будемо будуть був була було були б"
)
"""What may stand between a "not" and what it denies."""
JOINING = word_set("after because when while and but после потому когда и а но після бо коли і але")
"""Conjunctions that open a clause."""
WITHOUT = word_set("without без")
WITH = word_set("with с со з із зі")
NOUGHT = word_set("no нет нету немає нема")
"""What there is not: what they deny is a noun, behind them or before them."""
FEWER = word_set("further fewer less more longer later sooner earlier doubt matter 1")
NEXT_TO = word_set("to")
"""Beside a "no" that denies nothing: "no fewer than", "next to no"."""
BY = word_set("by на")
UNTIL = word_set("to до")
"""A share that fell "by 20 %", or "to 20 %"."""
ARTICLES = word_set("the a an")
IN_ALL = word_set("всего всього")
"""A "whole of" as seldom as not: "only", "in all", "most of all"."""
POSSESSIVE = word_set("her его ее их його її їх you it")
"""Pronouns that are as often possessive, or anybody's, as a person who does or suffers."""
ANYBODY = word_set("you your one")
"""In English these are as often anybody's as the listener's."""
SHORT_MONTHS = {
    "jan": "January",
    "feb": "February",
    "mar": "March",
    "apr": "April",
    "jun": "June",
    "jul": "July",
    "aug": "August",
    "sep": "September",
    "sept": "September",
    "oct": "October",
    "nov": "November",
    "dec": "December",
}
BEFORE_MAY = word_set("in of by until since from last next this early late mid the and to on")
SEASONS = (
    ("spring", "весн"),
    ("summer", "летом", "лета", "лето", "літо", "літа", "влітк"),
    ("autumn", "осен", "осін", "восен"),
    ("winter", "зим", "взимк", "узимк"),
)
"""How the names of each season begin."""
HOURS = (
    ("morning", "утр", "ранок", "ранк", "вранц", "зранк"),
    ("noon", "midday", "полдень", "полудн", "полдн", "опівдн", "полуден"),
    ("midnight", "полноч", "полуноч", "опівноч"),
    ("evening", "вечер", "вечір", "вечор", "увечер", "ввечер"),
)
DECADES = (
    ("40", "forties", "сороковых", "сорокових"),
    ("50", "fifties", "пятидесятых", "пятдесятих"),
    ("60", "sixties", "шестидесятых", "шістдесятих"),
    ("70", "seventies", "семидесятых", "сімдесятих"),
    ("80", "eighties", "восьмидесятых", "вісімдесятих"),
    ("90", "nineties", "девяностых", "девяностих"),
)
DECADE_ENDINGS = word_set("s х е")
"""What makes a decade of a number: "1990s", "90-х"."""
MAGNITUDES = word_set("dozens hundreds thousands millions")
"""Labels of quantifiers that tell a size and no number."""
MULTIPLES = (
    ("double", "twofold", "twice", "вдвое", "удво", "вдвічі", "подво"),
    ("triple", "treble", "threefold", "втрое", "утро", "втричі", "утричі", "потро", "трехкратн"),
    ("quadrupl", "fourfold", "вчетверо", "вчетвер"),
)
"""How many times as much something became, in one word."""
