"""Marked documents in other clothes keep their marks true."""

from hypothesis import given
from hypothesis import strategies as st

from eval.corpus import Attribution, MarkedDocument
from sayso.model import Document, Span
from training.disguise import MARKS, alone, disguised, remarked

TEXT = "Rain on the lake.\n“The dam holds,” said Ada Lund, who knows it well. “It held.”\nNothing else."
SAID = Attribution(
    content=(Span(18, 34), Span(69, 79)), cue=(Span(35, 39),), source=(Span(40, 48),)
)
MARKED = MarkedDocument(document=Document(id="a", text=TEXT, lang="en"), attributions=(SAID,))


def _said(marked: MarkedDocument) -> list[str]:
    text = marked.document.text
    return [
        span.of(text)
        for one in marked.attributions
        for spans in (one.content, one.cue, one.source)
        for span in spans
    ]


def test_other_quotation_marks_change_nothing_but_the_marks() -> None:
    found = remarked(MARKED, marks="«»")
    assert found.document.text == TEXT.replace("“", "«").replace("”", "»")
    assert _said(found) == ["«The dam holds,»", "«It held.»", "said", "Ada Lund"]


def test_a_paragraph_alone_keeps_the_marks_that_lie_in_it() -> None:
    second = Span(18, TEXT.index("\nNothing"))
    found = alone(MARKED, second)
    assert found.document.text == second.of(TEXT)
    assert _said(found) == _said(MARKED)
    assert alone(MARKED, Span(0, 17)).attributions == ()


@given(st.integers(0, 1000))
def test_whatever_the_seed_every_marked_word_stays_the_same(seed: int) -> None:
    marks = str.maketrans(dict.fromkeys("".join(MARKS), "'"))
    for found in disguised([MARKED] * 5, seed=seed):
        words = [said.translate(marks) for said in _said(found)]
        assert words in ([], [said.translate(marks) for said in _said(MARKED)])
