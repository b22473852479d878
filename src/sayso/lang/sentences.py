"""Where sentences begin and end, in English, Russian and Ukrainian."""

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.model import Span

CLOSING = "\"'”’»“)\\]]"
ENDS = ".!?…"
# A run of stops, the marks that close after it, then white space: the look-behind starts each
# search at the run's first stop, so that a megabyte of full stops is read once.
STOP = re.compile(rf"(?<![{ENDS}])[{ENDS}]++[{CLOSING}*+(?=\s)|[\n\r\v\f\x85\u2028\u2029]++")
LINE_ENDS = frozenset("\n\r\v\f\x85\u2028\u2029")
LONGEST_ABBREVIATION = 12
LAST_WORD = re.compile(r"[^\W_]+(?:[.\-][^\W_]+)*$")
NEXT_WORD = re.compile(r"\s*+[^\w\s]*+(\w*)")
NEXT_REACH = 40
FEWEST_LINES = 4
"""Fewer lines show no layout."""
ALONE = 0.75
"""Of the lines that hold one sentence: of news laid out in paragraphs it is mostly under two thirds."""

# After these a name or number follows; the sentence goes on whatever its case.
GOES_ON = frozenset(
    # English
    "mr mrs ms dr prof sen rep gov gen col maj capt lt sgt cpl cmdr adm pres hon rev fr sr st mt ft"
    " vs no nos fig figs vol pp al messrs mme mlle sec supt insp det approx ca cf e.g i.e viz"
    " jan feb mar apr jun jul aug sept sep oct nov dec"
    # Russian
    " г-н г-жа гг тов им ул пр просп пер пл наб д кв корп стр пос дер с обл р-н оз о см ср напр"
    " акад проф доц ген полк подп майор кап лейт серж рис табл т.е т.к т.н т.о"
    # Ukrainian
    " п пп вул просп бул пров буд обл р-н див напр ім акад проф доц ген полк мал табл тобто т.зв"
    " св о".split()
)
# After these a sentence ends only where the next word is one that opens sentences.
MAY_END = frozenset(
    "inc ltd co corp jr bros dept univ est etc a.m p.m ph.d u.s u.k u.n e.u d.c"
    " г гг в вв руб коп тыс млн млрд трлн чел шт кг км м см мм л га ч мин сек др пр проч т.д т.п н.э"
    " р рр ст грн тис год хв ін т.п н.е".split()
)
OPENERS = frozenset(
    "he she it they we you i the this that these those there a an and but so then now if when while"
    " however meanwhile in on at for as his her their our my"
    " он она оно они мы вы я это этот эта эти тот но и а так теперь если когда в на по при за для"
    " как что его ее их наш также однако между"
    " він вона воно вони ми ви це цей ця ці той але й і та так тепер якщо коли у в на за для"
    " як що його її їх наш також однак проте".split()
)


def sentence_spans(text: str) -> list[Span]:
    """Return the sentences of a text in order, without the white space around them.

    A line end ends a sentence; so does a stop with the marks that close after it, unless it
    belongs to an abbreviation or an initial, or the next word goes on in lower case.
    """
    return list(_remembered(text))


def sentence_a_line(text: str) -> bool:
    """Say whether a text is laid out a sentence a line, so that a line's end ends no paragraph."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < FEWEST_LINES:
        return False
    alone = sum(len(_sentences(line)) == 1 for line in lines)
    return alone >= ALONE * len(lines)


# Several stages ask for the sentences of one text, one after the other.
@lru_cache(maxsize=16)
def _remembered(text: str) -> tuple[Span, ...]:
    return _sentences(text)


def _sentences(text: str) -> tuple[Span, ...]:
    spans = []
    start = 0
    for end in _ends(text):
        span = _stripped(text, start, end)
        if span.start < span.end:
            spans.append(span)
        start = end
    return tuple(spans)


def _ends(text: str) -> Iterator[int]:
    for match in STOP.finditer(text):
        if match[0][0] in LINE_ENDS or _ends_sentence(text, match):
            yield match.end()
    yield len(text)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    opening = NEXT_WORD.match(text, stop.end(), stop.end() + NEXT_REACH)
    following = opening[1] if opening else ""
    if following[:1].islower():
        # "Stop!" he said; "…" in the middle of a sentence; "5 руб. за штуку".
        return False
    if stop[0] != ".":
        return True
    before = text[max(0, stop.start() - LONGEST_ABBREVIATION) : stop.start()]
    last = LAST_WORD.search(before)
    return last is None or _word_ends_sentence(last[0], following)


def _word_ends_sentence(last: str, following: str) -> bool:
    word = last.casefold()
    if word in GOES_ON and (not following.isalpha() or following.casefold() not in OPENERS):
        return False
    if word in MAY_END or _is_initial(last):
        return following.casefold() in OPENERS
    return True


def _is_initial(word: str) -> bool:
    """Say whether the word is an initial or a row of them: `J`, `U.S`, `А.С`."""
    return word[-1].isupper() and all(len(part) == 1 for part in word.split("."))


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
