"""What a cue says that the speaker did."""

import pytest

from sayso.extract.kinds import kind_of
from sayso.extract.tagger import Frame
from sayso.lang.known import get_language
from sayso.model import Span

CASES = [
    ("en", "Lund", "said", "that it holds", "speech"),
    ("en", "Lund", "zorbled", "that it holds", "speech"),
    ("en", "Lund", "zorbled", "to go home", "act"),
    ("en", "Lund", "zorbled", "not to go home", "act"),
    ("en", "Lund", "does not want", "to go home", "belief"),
    ("en", "Lund", "was convinced", "it would rain", "belief"),
    ("en", "Lund's", "view is", "that it rains", "belief"),
    ("en", "Lund", "refused", "to pay", "act"),
    ("en", "Lund", "decided", "that it was late", "belief"),
    ("en", "Lund", "agreed", "“Yes, let us go,”", "speech"),
    ("en", "a leaked memo", "said", "that it holds", "writing"),
    ("en", "the author of a letter", "said", "that it holds", "speech"),
    ("en", "", "", "“It holds.”", "speech"),
    ("ru", "Орлов", "считает", "что пора", "belief"),
    ("ru", "Орлова", "по мнению", "пора", "belief"),
    ("ru", "Орлов", "отказался", "платить", "act"),
    ("ru", "Орлов", "возразил", "что поздно", "speech"),
    ("ru", "письме", "говорится", "что поздно", "writing"),
    ("ru", "Орлов", "бурчит", "не платить", "act"),
    ("ru", "Орлов", "бурчит", "честность города", "speech"),
    ("uk", "Орлик", "має намір", "платити", "act"),
    ("uk", "Орлика", "на думку", "час іти", "belief"),
    ("uk", "Орлик", "запевнив", "що встигне", "speech"),
    ("uk", "листі", "йдеться", "про міст", "writing"),
]


@pytest.mark.parametrize(
    ("lang", "source", "cue", "content", "kind"), CASES, ids=[" ".join(case[1:4]) for case in CASES]
)
def test_the_cue_the_content_and_the_source_tell_the_kind(lang, source, cue, content, kind):
    text = f"{source}|{cue}|{content}"
    spans, at = [], 0
    for words in (source, cue, content):
        spans.append((Span(at, at + len(words)),) if words else ())
        at += len(words) + 1
    frame = Frame(source=spans[0], cue=spans[1], content=spans[2])
    assert kind_of(frame, text, language=get_language(lang)) == kind
