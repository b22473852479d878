"""Confidence is judged against marks, and its error is what the bins are off by."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.confidence import Judged, expected_error, judged, reliability
from eval.corpus import Attribution, MarkedDocument
from sayso.model import Document, Mode, Part, Span, Statement
from sayso.weights.confidence import AS_IT_IS, Curve, calibrated
from training.calibrate import fitted

RIGHT, WRONG = True, False
TEXT = "Rain will fall, said Ada Lund. Snow will fall, said nobody at all."
MARKED = MarkedDocument(
    document=Document(id="a", text=TEXT, lang="en"),
    attributions=(
        Attribution(content=(Span(0, 14),), cue=(Span(16, 20),), source=(Span(21, 29),)),
    ),
)


def _statement(start: int, end: int, *, source: Span, confidence: float) -> Statement:
    return Statement(
        id=f"{start}",
        document_id="a",
        mode=Mode.INDIRECT,
        content=(Span(start, end),),
        cue=(Span(16, 20),),
        source=(source,),
        text=TEXT[start:end],
        confidence=confidence,
    )


def test_a_statement_is_right_where_content_source_and_cue_agree() -> None:
    good = _statement(5, 14, source=Span(21, 29), confidence=0.9)
    bad = _statement(31, 45, source=Span(52, 58), confidence=0.4)
    title = Statement(
        id="t", document_id="a", part=Part.TITLE, mode=Mode.DIRECT, content=(), text=""
    )
    assert list(judged([MARKED], [good, bad, title])) == [Judged(0.9, RIGHT), Judged(0.4, WRONG)]


def test_a_wrong_source_makes_it_wrong() -> None:
    other = _statement(0, 14, source=Span(52, 58), confidence=0.9)
    assert list(judged([MARKED], [other])) == [Judged(0.9, WRONG)]


def test_the_error_is_what_each_bin_is_off_by() -> None:
    found = [Judged(0.95, RIGHT)] * 9 + [Judged(0.95, WRONG)] + [Judged(0.25, WRONG)] * 10
    assert [row.statements for row in reliability(found)] == [10, 10]
    assert expected_error(found) == pytest.approx((0.05 + 0.25) / 2)
    assert expected_error([]) == 0


def _calibrated(chance: float, curve: Curve) -> float:
    return float(calibrated(np.array([chance]), curve=curve)[0])


@given(st.floats(0.001, 0.999))
def test_a_curve_that_changes_nothing_changes_nothing(chance: float) -> None:
    assert _calibrated(chance, AS_IT_IS) == pytest.approx(chance, abs=1e-6)


@given(st.floats(0, 1), st.floats(0, 1))
def test_what_was_surer_stays_surer(one: float, other: float) -> None:
    curve = Curve(shift=-0.5, slope=0.7, ruled=1.0)
    low, high = sorted([one, other])
    assert _calibrated(low, curve) <= _calibrated(high, curve)
    assert _calibrated(low, curve) > 0
    assert _calibrated(high, curve) < 1


def test_a_fitted_curve_finds_how_often_a_chance_is_right() -> None:
    found = [Judged(0.9, RIGHT)] * 60 + [Judged(0.9, WRONG)] * 40
    found += [Judged(0.2, RIGHT)] * 10 + [Judged(0.2, WRONG)] * 90
    found += [Judged(1.0, RIGHT)] * 3 + [Judged(1.0, WRONG)]
    curve = fitted(found)
    assert _calibrated(0.9, curve) == pytest.approx(0.6, abs=0.01)
    assert _calibrated(0.2, curve) == pytest.approx(0.1, abs=0.01)
    assert curve.ruled == pytest.approx(4 / 6)
