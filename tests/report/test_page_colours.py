"""The page's colours, computed from its style: every ink on every ground, in both schemes."""

import itertools
import re
from pathlib import Path

import pytest

import sayso.report

CSS = (Path(sayso.report.__file__).parent / "page.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]
)
LEAST_CONTRAST = 4.5
"""WCAG 2.2 AA for text of any size."""


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def pairs(scheme):
    inks = [name for name in LIGHT if name.startswith("ink-")]
    grounds = [name for name in LIGHT if name.startswith("ground-")]
    return [
        pytest.param(scheme[ink], scheme[ground], id=f"{ink} on {ground}")
        for ink, ground in itertools.product(inks, grounds)
    ]


def test_the_formula_agrees_with_the_standards_extremes():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("ink", "ground"), pairs(LIGHT))
def test_every_ink_is_legible_on_every_ground_in_light(ink, ground):
    assert contrast(ink, ground) >= LEAST_CONTRAST


@pytest.mark.parametrize(("ink", "ground"), pairs(DARK))
def test_every_ink_is_legible_on_every_ground_in_dark(ink, ground):
    assert contrast(ink, ground) >= LEAST_CONTRAST


def test_the_dark_scheme_names_the_same_colours_as_the_light_one():
    assert set(DARK) == set(LIGHT)


def test_no_rule_has_a_colour_of_its_own():
    rules = re.sub(r":root \{.*?\}", "", CSS, flags=re.DOTALL)
    assert re.findall(r"#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(", rules) == []


def test_every_colour_that_a_rule_uses_is_defined():
    used = set(re.findall(r"var\(--((?:ink|ground)[\w-]*)\)", CSS))
    assert used <= set(LIGHT)


def test_no_rule_fades_words_below_their_contrast():
    assert "opacity" not in CSS
